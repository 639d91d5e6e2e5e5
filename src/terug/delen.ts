import type { Nummer, Vragenset } from '../vragenset';
import { type Definities, definitiesVan } from './markdown';
import { type Blok, leesBlokken, metNoten, type Woord } from './woorden';

/** A question or an answer of a document: what stands under one label. */
export interface Deel {
  readonly soort: 'vraag' | 'antwoord';
  readonly nummers: readonly Nummer[];
  /** Index into the secties of its document; null for the answer that a question does not have. */
  readonly sectie: number | null;
  /** Where `tekst` begins in the document. */
  readonly start: number;
  readonly tekst: string;
  /** Offsets in `tekst`. */
  readonly blokken: readonly Blok[];
  /** Its words and those of its notes. */
  readonly woorden: readonly Woord[];
}

/** The questions and answers of a document, in its order. A question without an answer has an empty one behind it. */
export function delenVan(set: Vragenset): Deel[] {
  const definities = definitiesVan(set);
  const delen = set.secties.flatMap((sectie, index): Deel[] => {
    if (sectie.soort !== 'vraag' && sectie.soort !== 'antwoord') return [];
    const { start, end } = sectie.inhoud;
    const deel = maakDeel(sectie.tekst.slice(start, end), (set.begin[index] ?? 0) + start, definities);
    const nummers =
      sectie.soort === 'vraag'
        ? set.vragen.filter((vraag) => vraag.sectie === index).map(({ nummer }) => nummer)
        : (set.antwoorden.find((antwoord) => antwoord.sectie === index)?.nummers ?? []);
    return [{ soort: sectie.soort, nummers, sectie: index, ...deel }];
  });
  const beantwoord = new Set(delen.flatMap(({ soort, nummers }) => (soort === 'antwoord' ? nummers : [])));
  return delen.flatMap((deel): Deel[] => {
    const open = deel.soort === 'vraag' ? deel.nummers.filter((nummer) => !beantwoord.has(nummer)) : [];
    if (open.length === 0) return [deel];
    return [deel, { soort: 'antwoord', nummers: open, sectie: null, start: 0, tekst: '', blokken: [], woorden: [] }];
  });
}

function maakDeel(tekst: string, start: number, definities: Definities): Omit<Deel, 'soort' | 'nummers' | 'sectie'> {
  const blokken = leesBlokken(tekst, definities);
  return { start, tekst, blokken, woorden: metNoten(blokken, definities) };
}

/** A stretch of the letter: what stands under a label, or under none. Offsets of the blocks are those in the letter. */
export interface Stuk {
  readonly soort: 'vraag' | 'antwoord' | 'los';
  readonly nummers: readonly Nummer[];
  /** The words of its label; empty when it has none. */
  readonly label: string;
  readonly sectie: number;
  readonly blokken: readonly Blok[];
}

/** All of the letter, in its order. */
export function stukkenVan(set: Vragenset): Stuk[] {
  const definities = definitiesVan(set);
  return set.secties.map((sectie, index): Stuk => {
    const begin = set.begin[index] ?? 0;
    const isDeel = sectie.soort === 'vraag' || sectie.soort === 'antwoord';
    const van = isDeel ? sectie.inhoud.start : 0;
    const tot = isDeel ? sectie.inhoud.end : sectie.tekst.length;
    const blokken = leesBlokken(sectie.tekst.slice(van, tot), definities).map((blok) => schuif(blok, begin + van));
    if (!isDeel) return { soort: 'los', nummers: [], label: '', sectie: index, blokken };
    const nummers =
      sectie.soort === 'vraag'
        ? set.vragen.filter((vraag) => vraag.sectie === index).map(({ nummer }) => nummer)
        : (set.antwoorden.find((antwoord) => antwoord.sectie === index)?.nummers ?? []);
    const label = sectie.tekst.slice(sectie.label.span.start, sectie.label.span.end).trim();
    return { soort: sectie.soort, nummers, label, sectie: index, blokken };
  });
}

export function schuif(blok: Blok, met: number): Blok {
  return {
    start: blok.start + met,
    end: blok.end + met,
    woorden: blok.woorden.map((woord) => ({ ...woord, start: woord.start + met, end: woord.end + met })),
  };
}
