import { invulwoorden } from '../templates';
import type { Span } from '../vragenset';

/** A place where something must still be written. */
export interface Invulplek {
  readonly span: Span;
  /** False where the same letters can be meant to stay: "PM" in a table of amounts. */
  readonly zeker: boolean;
}

/** Words that begin a place to fill in and are not among those of our own phrases. */
const WOORDEN: ReadonlySet<string> = new Set([
  ...invulwoorden,
  'aanvullen',
  'afstemmen',
  'antwoord',
  'check',
  'controleren',
  'invullen',
  'navragen',
  'nog',
  'ntb',
  'n.t.b',
  'pm',
  'p.m',
  'tbd',
  'todo',
  'volgt',
]);

const HAKEN = /\\?\[([^[\]\n]{0,60})\\?\](?![(:[]|\p{Alpha})/gu;
const TEKENS =
  /\{\{[^{}\n]{0,80}\}\}|<(\p{Lower}{2,20})(?: [\p{Alpha} ]{1,40})?>|(?<![\p{Alpha}\d])(?:€|nrs?\.|d\.d\.) ?(?:…|\.{3})/gu;
const LETTERS =
  /(?<![\p{Alpha}\d.@/-])(?:PM|X{3,30}|x{3,30}|TODO|TO DO|TBD|n\.t\.b\.?|N\.T\.B\.?)(?![\p{Alpha}\d@/'’-]|\.\p{Alpha})/gu;

/** All places to fill in of a text in which quoted words, links and code are blank already. */
export function findInvulplekken(tekst: string): Invulplek[] {
  const found: Invulplek[] = [];
  for (const match of tekst.matchAll(HAKEN)) {
    if (isInvulhaak(tekst, match.index, match[1] ?? '')) found.push({ span: spanOf(match), zeker: true });
  }
  for (const match of tekst.matchAll(TEKENS)) {
    if (match[1] === undefined || WOORDEN.has(match[1])) found.push({ span: spanOf(match), zeker: true });
  }
  for (const match of tekst.matchAll(LETTERS)) {
    const span = spanOf(match);
    // "[PM aanvullen]" is one place, not two.
    if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
    if (!isGewoon(tekst, span)) found.push({ span, zeker: !inTabel(tekst, span.start) });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** Between brackets: nothing, dots, crosses, or words that begin with one of ours. A word with a bracket against it, as "zwaarwegend[e]", is none. */
function isInvulhaak(tekst: string, at: number, inhoud: string): boolean {
  const words = inhoud.replace(/\\$/, '').trim();
  if (/[\p{Alpha}\d\]]/u.test(tekst.charAt(at - 1))) return false;
  // "- [ ]" is a box to tick.
  if (words === '') return !/^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+$/.test(lineBefore(tekst, at));
  if (/^(?:…|\.{2,}|[xX]{1,10}|_{2,}|\?{1,5})$/.test(words)) return !/^[xX]$/.test(words);
  const first = /^[\p{Alpha}.]+/u.exec(words.toLowerCase())?.[0].replace(/\.$/, '') ?? '';
  return WOORDEN.has(first);
}

function lineBefore(tekst: string, at: number): string {
  return tekst.slice(Math.max(tekst.lastIndexOf('\n', at - 1) + 1, at - 200), at);
}

function inTabel(tekst: string, at: number): boolean {
  return lineBefore(tekst, at).includes('|');
}

const ERVOOR = /(?:\d\s?|\(|(?<!\p{Alpha})(?:op|als|een|de|hoofdstuk|titel|deel|artikel|bijlage|nr\.|hst\.)\s)$/iu;
const ERNA = /^(?:\)|\s?\d|\s(?:post|raming|bedrag|reeks)|,\d)/i;

/** True where the letters mean something: "2 PM", "PM 10", "een PM post", "hoofdstuk XXX". */
function isGewoon(tekst: string, { start, end }: Span): boolean {
  const word = tekst.slice(start, end);
  if (/^[nN]/.test(word) || /^T/.test(word)) return false;
  return ERVOOR.test(tekst.slice(Math.max(0, start - 15), start)) || ERNA.test(tekst.slice(end, end + 10));
}
