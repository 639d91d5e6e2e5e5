import type { Nummer } from './nummers';
import type { Span } from './tekst';
import { leesAfzonderlijk } from './verzoeken/afzonderlijk';
import { normaliseer } from './verzoeken/genormaliseerd';
import { leesTermijn } from './verzoeken/termijn';
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
    .replace(/(?<=\p{Ll}{2})-[^\S\n]*\n\s*(?=\p{Ll}{2})(?!en |of )/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The requests to answer separately in the text of one question. */
export function findVerzoekenAfzonderlijk(text: string): VerzoekAfzonderlijk[] {
  return splitZinnen(text).flatMap((span) => {
    const zin = text.slice(span.start, span.end);
    const betreft = leesAfzonderlijk(normaliseer(zin).tekst);
    return betreft ? [{ tekst: enkeleSpaties(zin), span, betreft }] : [];
  });
}

/**
 * The requests for an earlier moment in the text of one question. What asks for no less than three weeks is no request.
 * @param ingezonden ISO date from which "binnen een week" counts and dates without a year are completed.
 */
export function findVerzoekenTermijn(text: string, ingezonden: string | null): VerzoekTermijn[] {
  return splitZinnen(text).flatMap((span) => {
    const zin = text.slice(span.start, span.end);
    const gevraagd = leesTermijn(normaliseer(zin), zin, ingezonden);
    if (!gevraagd) return [];
    const { uiterlijk, aanleiding } = gevraagd;
    const words = aanleiding && enkeleSpaties(zin.slice(aanleiding.start, aanleiding.end));
    return [{ tekst: enkeleSpaties(zin), span, uiterlijk, aanleiding: words || null }];
  });
}
