import type { Toeval } from './toeval';

const BEGIN = [
  'be',
  'ver',
  'ont',
  'ge',
  'her',
  'uit',
  'aan',
  'op',
  'in',
  'door',
  'over',
  'mee',
  'na',
  'toe',
  'af',
  'om',
];
const MIDDEN = [
  'dijk',
  'water',
  'sluis',
  'polder',
  'kering',
  'gemaal',
  'vaart',
  'oever',
  'stroom',
  'bron',
  'haven',
  'brug',
];
const EIND = ['', 'en', 'ing', 'heid', 'schap', 'lijk', 'er', 'sel', 'baar', 'loos', 'ers', 'ingen', 'aar'];
/** Words that programs like to write in another way. */
const LASTIG = [
  "foto's",
  '"dijkplan"',
  "'s-Hertogenbosch",
  'in- en uitvoer',
  'dijk - en sluis',
  'één',
  'financiën',
  'A & B',
  '12,5%',
  '(zie boven)',
  '2024-2025',
  'nr. 3',
];

function woord(toeval: Toeval): string {
  return toeval.een(BEGIN) + toeval.een(MIDDEN) + toeval.een(EIND);
}

function zin(toeval: Toeval, van: number, tot: number, slot: string): string {
  const woorden = Array.from({ length: toeval.tussen(van, tot) }, () =>
    toeval.kans(0.06) ? toeval.een(LASTIG) : woord(toeval),
  );
  return `Het ${woorden.join(' ')} ${woord(toeval)}${slot}`;
}

/** A new word that no text has. */
export function nieuwWoord(nummer: number): string {
  return `nieuw${nummer}woord`;
}

/** An answer document with questions, answers of every make, and notes. Nothing in it stands there twice by intention. */
export function maakSet(toeval: Toeval): string {
  const aantal = toeval.tussen(3, 9);
  const noten: string[] = [];
  const noot = (): string => {
    const naam = toeval.kans(0.5) ? String(noten.length + 1) : `bron${noten.length + 1}`;
    noten.push(`[^${naam}]: ${zin(toeval, 3, 6, '.')}`);
    return `[^${naam}]`;
  };
  const delen: string[] = [];
  for (let nummer = 1; nummer <= aantal; nummer++) {
    const samen = nummer < aantal && toeval.kans(0.12);
    delen.push(vraag(toeval, nummer, noot));
    if (samen) delen.push(vraag(toeval, ++nummer, noot));
    delen.push(`### Antwoord ${samen ? `${nummer - 1} en ${nummer}` : nummer}`, ...antwoord(toeval, noot));
  }
  return `---\nznummer: 2025Z90001\ningezonden: 2025-02-03\n---\n\n# Vragen van het lid Six (Partij D) aan de Minister van Water over *de zeedijk* (ingezonden 3 februari 2025)\n\n${delen.join('\n\n')}\n${noten.length > 0 ? `\n${noten.join('\n')}\n` : ''}`;
}

function vraag(toeval: Toeval, nummer: number, noot: () => string): string {
  return `## Vraag ${nummer}\n\n${zin(toeval, 6, 16, '?')}${toeval.kans(0.15) ? noot() : ''}`;
}

function antwoord(toeval: Toeval, noot: () => string): string[] {
  if (toeval.kans(0.06)) return [];
  if (toeval.kans(0.08)) return [toeval.een(['Ja.', 'Nee.', 'Zie het antwoord op vraag 1.'])];
  const alineas = Array.from({ length: toeval.tussen(1, 4) }, () => {
    const zinnen = Array.from({ length: toeval.tussen(1, 3) }, () => zin(toeval, 4, 12, '.'));
    if (toeval.kans(0.15)) zinnen.push(`Dit is **${woord(toeval)} ${woord(toeval)}** en *${woord(toeval)}* meer.`);
    return zinnen.join(toeval.kans(0.2) ? '\n' : ' ') + (toeval.kans(0.15) ? noot() : '');
  });
  if (toeval.kans(0.2)) {
    const teken = toeval.een(['- ', '* ', '1. ']);
    alineas.splice(toeval.tussen(1, alineas.length), 0, [1, 2, 3].map(() => teken + zin(toeval, 3, 6, ';')).join('\n'));
  }
  if (toeval.kans(0.12)) {
    const rij = (): string => `| ${zin(toeval, 2, 3, '')} | ${zin(toeval, 2, 3, '')} |`;
    alineas.push(`${rij()}\n| --- | --- |\n${rij()}\n${rij()}`);
  }
  if (toeval.kans(0.1)) alineas.push(`<!-- ${zin(toeval, 2, 4, '')} -->`);
  return alineas;
}
