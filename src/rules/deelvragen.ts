import type { Span } from '../vragenset';
import type { JaNee } from './kort-antwoord';

/** One of the things that a question asks. */
export interface Deel {
  /** Offsets in the text of the question. */
  readonly span: Span;
  /** The answer after which this part must be answered as well: "Zo nee, waarom niet?" only after "Nee.". */
  readonly na: JaNee | 'altijd';
}

/** Titles and quotations: a question mark in «Waarom is de dijk te laag?» asks nothing. */
const AANHALING = /«[^»]{0,400}»|“[^”]{0,400}”|"[^"\n]{0,400}"|(?<!\p{Alpha})[‘'][^’'\n]{0,400}[’'](?!\p{Alpha})/gu;
const VRAAGTEKEN = /\?/g;
/** Where the sentence before ends; a dot in 'jl. ' ends one too, which does no harm. */
const ZINSBEGIN = /[.:;!?][\s\d\])]{1,6}(?=\p{Upper})|\n\s{0,6}\n\s{0,6}/gu;
const VOORWAARDE =
  /(?<!\p{Alpha})(?:en\s{1,4})?(?:zo|indien|als|in\s{1,4}geval\s{1,4}van)\s{1,4}(?<zegt>ja|neen?)(?!\p{Alpha})|(?<!\p{Alpha})(?:en\s{1,4})?(?:zo|indien)\s{1,4}(?:d[ai]t\s{1,4})?(?<wel>wel|niet)(?:\s{1,4}(?:zo|het\s{1,4}geval)\s{1,4}is)?(?=\s{0,3}[,:])/iu;
const WAAROM = /^(?:en\s{1,4})?waarom\s{1,4}(?<eerst>wel|niet)(?<meer>\s{0,3}(?:of|en|\/|dan|,))?/iu;
/** A line of a list inside the question. */
const ONDERDEEL = /(?:^|\n)[^\S\n]{0,6}(?:[a-j][.)]|[-•*])[^\S\n]{1,6}(?=\S)/gu;

/** What a question asks besides its first question: later questions, conditions ("zo nee, waarom niet?") and the lines of a list. */
export function findDelen(schoon: string): Deel[] {
  // Marks and quotations give way to as many spaces, so that all places stay what they are.
  const text = schoon.replace(AANHALING, (quote) => ' '.repeat(quote.length));
  const delen: Deel[] = [];
  let from = 0;
  let vorige: Deel['na'] = 'altijd';
  let first = true;
  for (const { index } of text.matchAll(VRAAGTEKEN)) {
    const start = sentenceStart(text, from, index);
    const zin = text.slice(start, index + 1);
    from = index + 1;
    if (!/\p{Alpha}/u.test(zin)) continue;
    const voorwaarde = VOORWAARDE.exec(zin);
    if (voorwaarde !== null) {
      const inside = zin.slice(0, voorwaarde.index).trim() !== '';
      // "Gaat u dat doen, en zo nee, waarom niet?" asks two things.
      if (inside && !first) delen.push({ span: { start, end: index + 1 }, na: vorige });
      vorige = conditionOf(voorwaarde);
      delen.push({ span: { start: start + voorwaarde.index, end: index + 1 }, na: vorige });
    } else if (!first) {
      // What follows "Zo ja, …?" leans on the same condition.
      delen.push({ span: { start, end: index + 1 }, na: whyOf(zin) ?? vorige });
    }
    first = false;
  }
  return [...delen, ...findOnderdelen(text, delen)].sort((a, b) => a.span.start - b.span.start);
}

/** Lines of a list of two or more; one that is (or ends) a later question was told as such. */
function findOnderdelen(text: string, delen: readonly Deel[]): Deel[] {
  const found = [...text.matchAll(ONDERDEEL)].map((match): Deel => {
    const start = match.index + match[0].length;
    const newline = text.indexOf('\n', start);
    return { span: { start, end: newline === -1 ? text.length : newline }, na: 'altijd' };
  });
  if (found.length < 2) return [];
  return found.filter(({ span }) => !delen.some((deel) => deel.span.start < span.end && span.start < deel.span.end));
}

function sentenceStart(text: string, from: number, to: number): number {
  const raw = text.slice(from, to);
  let start = 0;
  for (const end of raw.matchAll(ZINSBEGIN)) start = end.index + end[0].length;
  // A note mark may stand behind the question mark before this sentence, and the mark of a list before the sentence itself.
  return from + start + (/^[\s\d[\]^()]{0,12}(?:(?:[-•*]|[a-j][.)])\s{1,4})?/u.exec(raw.slice(start))?.[0].length ?? 0);
}

function conditionOf(found: RegExpExecArray): JaNee {
  const word = (found.groups?.zegt ?? found.groups?.wel ?? '').toLowerCase();
  return word === 'ja' || word === 'wel' ? 'ja' : 'nee';
}

function whyOf(zin: string): Deel['na'] | null {
  const groups = WAAROM.exec(zin)?.groups;
  if (groups === undefined) return null;
  if (groups.meer !== undefined) return 'altijd';
  return groups.eerst?.toLowerCase() === 'wel' ? 'ja' : 'nee';
}
