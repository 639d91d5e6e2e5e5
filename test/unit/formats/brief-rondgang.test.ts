import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maakBrief } from '../../../src/formats/brief';
import { leesWord } from '../../../src/formats/word';
import { readVragenset, type Vragenset } from '../../../src/vragenset';
import { maakHuisstijl } from './huisstijl';

/** What must be the same in the letter that comes back: all that the set says, in words. */
function kern(set: Vragenset) {
  return {
    znummers: set.znummers,
    ingezonden: set.ingezonden?.waarde,
    indieners: set.kop.indieners,
    gerichtAan: set.kop.gerichtAan,
    onderwerp: woorden(set.kop.onderwerp ?? ''),
    medeNamens: set.medeNamens.map((ambt) => ambt.toLowerCase()),
    vragen: set.vragen.map(({ nummer, beantwoordIn, inhoud }) => ({
      nummer,
      beantwoordIn,
      tekst: woorden(inhoud.schoon),
    })),
    antwoorden: set.antwoorden.map(({ nummers, inhoud }) => ({
      nummers,
      tekst: woorden(inhoud.schoon),
      verwijst: inhoud.verwijzingen.flatMap(({ nummers }) => nummers),
      alleenVerwijzing: inhoud.alleenVerwijzing,
      leeg: inhoud.leeg,
    })),
    afzonderlijk: set.afzonderlijk.map(({ vraag }) => vraag),
  };
}

/** The words and the marks of notes of a text, however it is marked up and broken into lines. */
function woorden(tekst: string): string {
  return (
    tekst
      // A mark says that a note is here; its name is the file's own.
      .replace(/\[\^[^\]]{1,40}\]| \d{1,2}\)(?=\W|$)/g, ' [noot] ')
      .replace(/<[^>]{1,80}>|\]\([^)]{1,200}\)|[*_#>|[\]\\-]|^\s*\d{1,2}\\?[.)] /gm, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** The texts of all notes, the Kamer's block and the ministry's. */
function noten(tekst: string): string[] {
  return [...tekst.matchAll(/^(?:\[\^[^\]]{1,40}\]:|\d{1,2}\\?\)) (.*)$/gm)]
    .map((match) => woorden(match[1] ?? ''))
    .sort();
}

const WOORDEN = [
  'dijk',
  'water',
  'sluis',
  'het',
  'de',
  'kering',
  'polder',
  'vissers',
  'kosten',
  'over',
  'naar',
  'gemaal',
  '«Dijk lekt»',
  'één',
  '12,5',
  'A & B',
  'H2O',
  'd’Eau',
];
const zin = fc
  .array(fc.constantFrom(...WOORDEN), { minLength: 1, maxLength: 12 })
  .map((delen) => `Zo ${delen.join(' ')}`);
const opgemaakt = fc.tuple(zin, fc.constantFrom('', '*', '**')).map(([tekst, teken]) => `${teken}${tekst}${teken}`);
const blok = fc.oneof(
  { weight: 4, arbitrary: opgemaakt.map((tekst) => `${tekst}.`) },
  fc.array(zin, { minLength: 2, maxLength: 3 }).map((punten) => punten.map((punt) => `- ${punt}`).join('\n')),
  fc
    .array(zin, { minLength: 2, maxLength: 3 })
    .map((punten) => punten.map((punt, i) => `${i + 1}. ${punt}`).join('\n')),
  zin.map((tekst) => `> ${tekst}.`),
  fc.tuple(zin, zin).map(([a, b]) => `| ${a} | ${b} |\n| --- | --- |\n| ${b} | ${a} |`),
  fc.tuple(zin, zin).map(([a, b]) => `${a},\\\n${b}.`),
  zin.map((tekst) => `Zie [${tekst}](https://example.nl/a).`),
);
const paar = fc.record({
  vraag: zin,
  antwoord: fc.array(blok, { maxLength: 3 }),
  samen: fc.boolean(),
  verwijst: fc.option(fc.nat(20), { nil: null }),
  kamernoot: fc.boolean(),
  noot: fc.boolean(),
});
const voorbeeld = fc.record({
  paren: fc.array(paar, { minLength: 1, maxLength: 6 }),
  onderwerp: zin,
  mede: fc.boolean(),
  toelichting: fc.boolean(),
});
type Voorbeeld = typeof voorbeeld extends fc.Arbitrary<infer T> ? T : never;

/** An answer document: a question that is answered together has its answer under the last of its group. */
function schrijf({ paren, onderwerp, mede, toelichting }: Voorbeeld): string {
  const delen: string[] = [];
  const definities: string[] = [];
  let groep: number[] = [];
  paren.forEach(({ vraag, antwoord, samen, verwijst, kamernoot, noot }, index) => {
    const nummer = index + 1;
    groep.push(nummer);
    if (kamernoot) definities.push(`[^${nummer}]: Krant, ${nummer} februari 2025, pagina ${nummer}.`);
    delen.push(`## Vraag ${nummer}\n\n${vraag}?${kamernoot ? `[^${nummer}]` : ''}`);
    if (samen && nummer < paren.length) return;
    const lijst = groep.length === 1 ? `${groep[0]}` : `${groep.slice(0, -1).join(', ')} en ${groep.at(-1)}`;
    const zinnen = verwijst === null ? [] : [`Zie het antwoord op vraag ${(verwijst % paren.length) + 1}.`];
    if (noot) definities.push(`[^m${nummer}]: Kamerstuk 12345, nr. ${nummer}.`);
    const tekst = [...zinnen, ...(noot ? [`Dit staat in een stuk.[^m${nummer}]`] : []), ...antwoord].join('\n\n');
    delen.push(`### Antwoord ${lijst}\n\n${tekst}`);
    groep = [];
  });
  if (toelichting) delen.push('## Toelichting\n\nDeze vragen dienen ter aanvulling op eerdere vragen.');
  const voorblad = `---\nznummer: [2025Z04271, 2025Z04272]\ningezonden: 2025-03-10\nfase: eindversie\nbewindspersoon: Minister van Dijken\n${mede ? 'medeNamens: [Staatssecretaris van Zee]\n' : ''}---`;
  const kop = `# Vragen van de leden Van Dobbenburgh (Partij A) en Six (Partij D) aan de Minister van Dijken over ${onderwerp} (ingezonden 10 maart 2025)`;
  return `${[voorblad, kop, ...delen].join('\n\n')}\n\n${definities.join('\n')}\n`;
}

const BRIEF =
  'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum:  \nBetreft: antwoorden op vragen\n\nGeachte Voorzitter,\n\nHierbij stuur ik uw Kamer de antwoorden.\n\nDe minister van Dijken,\n\nA.B. Jansen\n';

async function rondgang(tekst: string, reference: Uint8Array | null, brief: string | null): Promise<void> {
  const { bytes } = await maakBrief(readVragenset(tekst), { documentId: 'id', reference, brief });
  const { markdown } = leesWord(bytes);
  assert.deepEqual(kern(readVragenset(markdown)), kern(readVragenset(tekst)), `${tekst}\n=====\n${markdown}`);
  assert.deepEqual(noten(markdown), noten(tekst), `${tekst}\n=====\n${markdown}`);
}

describe('Word letter, read again', () => {
  it('is the same set', async () => {
    await fc.assert(
      fc.asyncProperty(voorbeeld, (gegevens) => rondgang(schrijf(gegevens), null, null)),
      { numRuns: 40 },
    );
  });

  it('is the same set with the letter before it, in the looks of a ministry', async () => {
    const reference = await maakHuisstijl();
    await fc.assert(
      fc.asyncProperty(voorbeeld, (gegevens) => rondgang(schrijf(gegevens), reference, BRIEF)),
      { numRuns: 15 },
    );
  });
});
