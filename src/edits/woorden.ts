import { isBladvulling, type Sectie, type Span } from '../vragenset';
import { findNoten } from './noten';

/** A word of the Kamer's text: how it is compared, and where it stands in the sectie (with the quotation marks around it). */
export interface Woord {
  readonly vorm: string;
  readonly span: Span;
}

const OPMAAK = /[*_\\`~<>#|\u00ad\u200b-\u200d\u2060\ufeff]/;
const AANHALING = /["'«»‹›‘’‚‛“”„‟´`′″]/;
const STREEP = /[-‐‑‒–—―−]/;
const LIJSTTEKEN = /^[ \t]*(?:[-+•*>][ \t]+)+/;
const LIJSTNUMMER = /^([ \t]*(?:\d{1,2}|[a-z]))[.)](?=[ \t])/;
const LINK = /\[([^[\]\n]{1,300})\]\([^()\s]{1,500}\)/g;
const VERBORGEN_BEGIN = '<!--';
const VERBORGEN_EINDE = '-->';

const spaces = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Text of the same length with blanks where something stands that is no part of the Kamer's words: notes, marks, comments, page furniture, list marks. */
function woordtekst(sectie: Sectie, from: number): string {
  let tekst = blank(sectie.tekst, 0, from);
  for (const { span, soort, end } of findNoten(sectie)) tekst = blank(tekst, span.start, soort === 'noot' ? end : span.end);
  for (let at = tekst.indexOf(VERBORGEN_BEGIN); at !== -1; at = tekst.indexOf(VERBORGEN_BEGIN, at)) {
    const close = tekst.indexOf(VERBORGEN_EINDE, at);
    tekst = blank(tekst, at, close === -1 ? tekst.length : close + VERBORGEN_EINDE.length);
  }
  return tekst
    .replace(LINK, (all, text: string) => ` ${text}${' '.repeat(all.length - text.length - 1)}`)
    .split('\n')
    .map((line) => (isBladvulling(line) ? spaces(line) : line.replace(LIJSTTEKEN, spaces).replace(LIJSTNUMMER, '$1 ')))
    .join('\n');
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + spaces(text.slice(start, end)) + text.slice(end);
}

/**
 * The words of a question, as they are compared with what the Kamer sent: quotation marks, dashes, apostrophes, ligatures, emphasis,
 * escapes and notes make no difference. A hyphen counts only beside a digit, because one at a line end cannot be told from one that belongs.
 */
export function readWoorden(sectie: Sectie, from: number): Woord[] {
  const tekst = woordtekst(sectie, from);
  return [...tekst.matchAll(/\S+/g)].flatMap((match) => {
    let vorm = '';
    let start = -1;
    let end = -1;
    for (let i = 0; i < match[0].length; i++) {
      const at = match.index + i;
      const form = vergelijkbaar(tekst, at);
      if (form === '' && !AANHALING.test(tekst.charAt(at))) continue;
      vorm += form;
      if (start === -1) start = at;
      end = at + 1;
    }
    return vorm === '' ? [] : [{ vorm: vorm.normalize('NFKC'), span: { start, end } }];
  });
}

/** The character as it is compared; empty for one that makes no difference. */
function vergelijkbaar(tekst: string, at: number): string {
  const char = tekst.charAt(at);
  if (STREEP.test(char)) return /\d/.test(tekst.charAt(at - 1)) && /\d/.test(nextVisible(tekst, at + 1)) ? '-' : '';
  if (OPMAAK.test(char) || AANHALING.test(char)) return '';
  return char;
}

function nextVisible(tekst: string, from: number): string {
  return /\S/.exec(tekst.slice(from, from + 20))?.[0] ?? '';
}

/** What two texts must share to be the same text: spaces make no difference, because PDF loses them at line ends. */
export function vormVan(woorden: readonly Woord[]): string {
  return woorden.map(({ vorm }) => vorm).join('').normalize('NFC');
}
