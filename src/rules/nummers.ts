import { basisVan, doorlopend, hernummer } from '../edits';
import {
  type Antwoord,
  type AntwoordSectie,
  compareNummers,
  formatNummers,
  type Nummer,
  perSet,
  type Vraag,
  type VraagSectie,
  type Vragenset,
} from '../vragenset';
import type { Fix, RuleContext } from './rule';

/** Numbers that are missing in one place, and the question that stands where they were expected. */
export interface Gat {
  readonly nummers: readonly Nummer[];
  /** The question with the first higher number. */
  readonly voor: Vraag;
}

/** Numbers that no question has though a later one has a higher number; the order of the questions does not matter. */
export const findGaten = perSet((set): readonly Gat[] => {
  const gaten: Gat[] = [];
  let basis = 0;
  let letter = 0;
  for (const vraag of [...set.vragen].sort((a, b) => compareNummers(a.nummer, b.nummer))) {
    const waarde = basisVan(vraag.nummer);
    if (waarde !== basis) letter = 0;
    const nummers: Nummer[] = [];
    for (let n = basis + 1; n < waarde; n++) nummers.push(n);
    if (typeof vraag.nummer === 'string') {
      const eigen = vraag.nummer.charCodeAt(vraag.nummer.length - 1) - 96;
      for (let n = letter + 1; n < eigen; n++) nummers.push(`${waarde}${String.fromCharCode(96 + n)}`);
      letter = eigen;
    }
    if (nummers.length > 0) gaten.push({ nummers, voor: vraag });
    basis = waarde;
  }
  return gaten;
});

export interface Dubbel {
  readonly vraag: Vraag;
  /** Index of `vraag` in `Vragenset.vragen`. */
  readonly index: number;
  readonly eerste: Vraag;
}

/** Questions whose written number an earlier question has as well, each with that first one. */
export const findDubbeleVragen = perSet((set): readonly Dubbel[] => {
  const eersten = new Map<Nummer, Vraag>();
  return set.vragen.flatMap((vraag, index) => {
    if (vraag.inhoud.label.nummers.length === 0 || mayBeSentence(vraag)) return [];
    const eerste = eersten.get(vraag.nummer);
    if (eerste !== undefined) return [{ vraag, index, eerste }];
    eersten.set(vraag.nummer, vraag);
    return [];
  });
});

/** In text from a PDF a line can begin with the end of a sentence: "… het antwoord op / vraag 4. De dijk …". */
function mayBeSentence({ inhoud: { tekst, label, inhoud } }: Pick<Vraag, 'inhoud'>): boolean {
  const runsOn = !tekst.slice(0, inhoud.start).includes('\n');
  return label.niveau === 0 && runsOn && tekst.startsWith('vra', label.span.start);
}

/** What the searches for double and missing numbers read of a question or answer, apart from the label. */
export function readsNummer(inhoud: VraagSectie | AntwoordSectie): unknown {
  return inhoud.soort === 'vraag' && mayBeSentence({ inhoud });
}

/** Answers whose number an earlier answer has as well, though only one question has it. */
export function findDubbeleAntwoorden(set: Vragenset): { antwoord: Antwoord; dubbel: Nummer[]; eerste: Antwoord }[] {
  const vragen = new Map<Nummer, number>();
  for (const { nummer } of set.vragen) vragen.set(nummer, (vragen.get(nummer) ?? 0) + 1);
  const eersten = new Map<Nummer, Antwoord>();
  return set.antwoorden.flatMap((antwoord) => {
    if (antwoord.inhoud.label.nummers.length === 0) return [];
    const dubbel = antwoord.nummers.filter((nummer) => eersten.has(nummer) && vragen.get(nummer) === 1);
    for (const nummer of antwoord.nummers) if (!eersten.has(nummer)) eersten.set(nummer, antwoord);
    const eerste = dubbel[0] === undefined ? undefined : eersten.get(dubbel[0]);
    return eerste === undefined ? [] : [{ antwoord, dubbel, eerste }];
  });
}

/** The first question without answer: where there is one, a double answer was most likely meant for it. */
export function eersteOpen(set: Vragenset): Nummer | undefined {
  return set.vragen.find(({ beantwoordIn }) => beantwoordIn.length === 0)?.nummer;
}

/**
 * Numbers that lack a question or an answer only because a number was written twice: "Vraag 7, Vraag 7" where 8 was meant.
 * `dubbel-nummer` tells that fault; no other rule tells it again.
 */
export function verklaardDoorDubbel(set: Vragenset): ReadonlySet<Nummer> {
  const verklaard = new Set<Nummer>();
  const dubbele = findDubbeleVragen(set);
  if (dubbele.length > 0) {
    const bekend = new Set(set.vragen.map(({ nummer }) => nummer));
    const beantwoord = new Set(set.antwoorden.flatMap(({ nummers }) => nummers));
    for (const { vraag } of dubbele) {
      const bedoeld = basisVan(vraag.nummer) + 1;
      if (bekend.has(bedoeld) || !beantwoord.has(bedoeld)) continue;
      verklaard.add(vraag.nummer).add(bedoeld);
    }
  }
  const open = eersteOpen(set);
  if (open !== undefined && findDubbeleAntwoorden(set).length > 0) verklaard.add(open);
  return verklaard;
}

/** Written list in which a long stretch is shortened: '3', '3 en 4', '3 tot en met 9'. */
export function formatReeks(nummers: readonly Nummer[]): string {
  const first = nummers[0];
  const last = nummers.at(-1);
  const isReeks = nummers.every((nummer, i) => typeof first === 'number' && nummer === first + i);
  return nummers.length > 3 && isReeks ? `${first} tot en met ${last}` : formatNummers(nummers);
}

/** True for a set of one's own making: not one that the Kamer sent, or that was published. */
export function isEigenMaaksel(set: Vragenset, { bron }: Pick<RuleContext, 'bron'>): boolean {
  return set.znummers.length === 0 && set.ontvangen === null && bron === null;
}

/** Numbers are the Kamer's: they may change only in a set of one's own making, and only when asked. */
export function hernummerFixes(set: Vragenset, context: RuleContext): readonly Fix[] {
  if (!isEigenMaaksel(set, context)) return [];
  const edits = hernummer(set, doorlopend(set));
  return edits.length === 0
    ? []
    : [{ title: 'Nummer de vragen opnieuw, met de antwoorden en de verwijzingen', edits, safe: false }];
}
