import type { Nummer } from './nummers';
import { type Span, trimEinde } from './tekst';
import { leesAfzonderlijk } from './verzoeken/afzonderlijk';
import { alleenLetters, normaliseer } from './verzoeken/genormaliseerd';
import { leesTermijn } from './verzoeken/termijn';
import { kanAfzonderlijkVragen, kanTermijnVragen } from './verzoeken/voorwaarden';
import { splitZinnen } from './verzoeken/zinnen';

/** A request to answer questions separately. */
export interface VerzoekAfzonderlijk {
  /** The sentence, white space made single. */
  readonly tekst: string;
  /** The sentence, offsets in the text that was read. */
  readonly span: Span;
  readonly betreft: 'alle' | readonly Nummer[];
}

/** A request for answers before a moment, or with speed. */
export interface VerzoekTermijn {
  /** The sentence, white space made single. */
  readonly tekst: string;
  /** The sentence, offsets in the text that was read. */
  readonly span: Span;
  /** Last day that still meets the request (ISO), counted as in design §4.4; null when none can be told. */
  readonly uiterlijk: string | null;
  /** The activity before which the answers are wanted, as written ('commissiedebat …'). */
  readonly aanleiding: string | null;
}

/** One line, with words mended that were broken at the end of a line. */
const enkeleSpaties = (text: string): string =>
  text
    .replace(/(?<=\p{Lower}{2})-[^\S\n]*\n\s*(?=\p{Lower}{2})(?!en |of )/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Without one of these, in whatever way a PDF broke the word, a sentence asks nothing about answering. */
const OVER_ANTWOORDEN =
  /ntw|woor|reag|reac|ingaan|in te gaan|cluster|bundel|behandel|samen|gezamenlijk|vrag|vraag|\b(?:dit|dat)\b|^\W{0,20}(?:graag|gaarne|liefst)/i;
/** Longer than any request, and a bound on the work. */
const MAX_ZIN = 2000;
/** A sentence that leans on the one before it: "Graag afzonderlijk.", "Kunt u dat vóór 20 juni doen?". */
const VERVOLG = /^\W{0,20}(?:en )?(?:graag|gaarne|liefst|bij voorkeur|en wel|(?:kunt|wilt|zou) u (?:dit|dat)\b)/i;
const MAX_VERVOLG = 160;

interface Gelezen<T> {
  readonly tekst: string;
  readonly span: Span;
  readonly gelezen: T;
}

/** Reads every sentence; one that leans on the sentence before it, and says nothing alone, is read together with it. */
function leesZinnen<T>(
  text: string,
  kan: (letters: string) => boolean,
  leesAlles: (zin: string) => T | null,
): Gelezen<T>[] {
  const lees = (zin: string): T | null => (kan(alleenLetters(zin)) ? leesAlles(zin) : null);
  const found: Gelezen<T>[] = [];
  let before = '';
  for (const span of splitZinnen(text)) {
    const zin = text.slice(span.start, span.end);
    const isReadable = zin.length <= MAX_ZIN && OVER_ANTWOORDEN.test(zin);
    const leans = before !== '' && zin.length <= MAX_VERVOLG && VERVOLG.test(zin);
    const gelezen = isReadable ? (lees(zin) ?? (leans ? lees(`${before} ${zin}`) : null)) : null;
    if (gelezen !== null) found.push({ tekst: enkeleSpaties(zin), span, gelezen });
    before = gelezen === null && isReadable ? trimEinde(zin, /[.?!\s]/) : '';
  }
  return found;
}

/** The requests to answer separately in the text of one question. */
export function findVerzoekenAfzonderlijk(text: string): VerzoekAfzonderlijk[] {
  return leesZinnen(text, kanAfzonderlijkVragen, (zin) => leesAfzonderlijk(normaliseer(zin).tekst)).map(
    ({ tekst, span, gelezen }) => ({
      tekst,
      span,
      betreft: gelezen,
    }),
  );
}

/**
 * The requests for an earlier moment in the text of one question. What asks for no less than three weeks is no request.
 * @param ingezonden ISO date from which "binnen een week" counts and dates without a year are completed.
 */
export function findVerzoekenTermijn(text: string, ingezonden: string | null): VerzoekTermijn[] {
  return leesZinnen(text, kanTermijnVragen, (zin) => {
    const gevraagd = leesTermijn(normaliseer(zin), zin, ingezonden);
    const waarvoor = gevraagd?.aanleiding;
    return (
      gevraagd && {
        uiterlijk: gevraagd.uiterlijk,
        aanleiding: (waarvoor && enkeleSpaties(zin.slice(waarvoor.start, waarvoor.end))) || null,
      }
    );
  }).map(({ tekst, span, gelezen }) => ({ tekst, span, ...gelezen }));
}
