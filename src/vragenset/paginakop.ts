import { readDatum } from './datum';
import { type Indiener, readIndieners } from './indieners';
import type { KopDatum } from './kopdatums';
import { trimEinde } from './tekst';

/** What the table above an exported web page about a set says: one field on a line, "Ingediend | 23 mei 2025 |". */
export interface Paginakop {
  readonly ingezonden: KopDatum | null;
  readonly ontvangen: KopDatum | null;
  readonly indieners: readonly Indiener[];
}

/** The name of a field, up to the bar, colon or tab behind it. */
const VELD = /^[ \t|*_]{0,12}([\p{Alpha}][\p{Alpha} ]{2,28}\p{Alpha})[*_ ]{0,6}[|:\t]/u;
/** No field is longer (characters). */
const LANGSTE_VELD = 2000;
const NAMEN: readonly (readonly [RegExp, keyof Paginakop])[] = [
  [/^(?:ingediend|ingezonden|datum ingediend|datum indiening|ingediend op)$/iu, 'ingezonden'],
  [/^(?:beantwoord|ontvangen|antwoord ontvangen|datum antwoord|beantwoord op|datum beantwoording)$/iu, 'ontvangen'],
  [/^(?:indieners?|ingediend door|gesteld door|vragenstellers?)$/iu, 'indieners'],
];
/** A table has at least so many of these fields; one such word can open any line. */
const MINSTENS = 2;
/** The table stands at the top (lines). */
const REGELS = 40;

/** Null when the text does not begin with such a table. */
export function readPaginakop(tekst: string): Paginakop | null {
  const velden = new Map<keyof Paginakop, { waarde: string; start: number }>();
  let start = 0;
  for (const line of tekst.split('\n').slice(0, REGELS)) {
    const match = VELD.exec(line);
    const naam = NAMEN.find(([patroon]) => patroon.test(match?.[1] ?? ''))?.[1];
    if (match !== null && naam !== undefined && !velden.has(naam)) {
      const rest = line.slice(match[0].length, match[0].length + LANGSTE_VELD);
      const vooraf = /^[ \t|*_]{0,12}/.exec(rest)?.[0].length ?? 0;
      velden.set(naam, { waarde: trimEinde(rest.slice(vooraf), /[\s|*_]/), start: start + match[0].length + vooraf });
    }
    start += line.length + 1;
  }
  if (velden.size < MINSTENS || !(velden.has('ingezonden') || velden.has('indieners'))) return null;
  const datum = (naam: keyof Paginakop): KopDatum | null => {
    const veld = velden.get(naam);
    const gelezen = veld === undefined ? null : readDatum(veld.waarde, 0);
    if (veld === undefined || gelezen === null || gelezen.jaar === null) return null;
    return { waarde: gelezen.iso, span: { start: veld.start, end: veld.start + gelezen.span.end } };
  };
  return {
    ingezonden: datum('ingezonden'),
    ontvangen: datum('ontvangen'),
    indieners: readIndieners(velden.get('indieners')?.waarde ?? ''),
  };
}
