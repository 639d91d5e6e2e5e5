import { isBladvulling, type Sectie, type Span } from '../vragenset';
import { findNoten } from './noten';
import { tussen, wit } from './wit';

/** A word of the Kamer's text: how it is compared, and where it stands in the sectie (with the quotation marks around it). */
export interface Woord {
  readonly vorm: string;
  readonly span: Span;
}

const OPMAAK = /[*_\\`~<>#|\u00ad\u200b-\u200d\u2060\ufeff]/;
const AANHALING = /["'«»‹›‘’‚‛“”„‟´`′″]/;
const STREEP = /[-‐‑‒–—―−]/;
const LIJSTTEKEN = /^[ \t]*(?:[-+•*>][ \t]+)+/;
/** The number of an item in a list: its dot or bracket may be another one. */
const LIJSTNUMMER = /^(\d{1,2}|[a-z])[.)]$/;
const LINK = /\[([^[\]\n]{1,300})\]\([^()\s]{1,500}\)/g;

/** Text of the same length with blanks where something stands that is no part of the Kamer's words: notes, marks, comments, page furniture, list marks. */
function woordtekst(sectie: Sectie, from: number): string {
  const noten = findNoten(sectie).map(({ span, soort, end }) => (soort === 'noot' ? { start: span.start, end } : span));
  const verborgen = tussen(sectie.tekst, '<!--', '-->');
  return wit(sectie.tekst, [{ start: 0, end: from }, ...noten, ...verborgen])
    .replace(LINK, (all, text: string) => ` ${text}${' '.repeat(all.length - text.length - 1)}`)
    .split('\n')
    .map((line) => line.replace(isBladvulling(line) ? /.+/ : LIJSTTEKEN, (found) => ' '.repeat(found.length)))
    .join('\n');
}

/**
 * The words of a question, as they are compared with what the Kamer sent: quotation marks, dashes, apostrophes, ligatures, emphasis,
 * escapes and notes make no difference. A hyphen counts only beside a digit, because one at a line end cannot be told from one that belongs.
 */
export function readWoorden(sectie: Sectie, from: number): Woord[] {
  const tekst = woordtekst(sectie, from);
  return [...tekst.matchAll(/\S+/g)].flatMap(({ index, 0: geschreven }) => {
    const { vorm, span } = GEWOON.test(geschreven)
      ? { vorm: geschreven, span: { start: index, end: index + geschreven.length } }
      : readWoord(tekst, index, index + geschreven.length);
    const vergelijk = vorm
      .normalize('NFKC')
      .replace(LIJSTNUMMER, '$1')
      .replace(/&amp;/g, '&')
      .replace(/&nbsp;/g, '');
    return vergelijk === '' ? [] : [{ vorm: vergelijk, span }];
  });
}

/** Most words: every character counts as it is. */
const GEWOON = /^[\p{Alpha}\d.,:;?!()]+$/u;

/** A word with characters in it that make no difference; the range leaves out those at its ends, but for quotation marks. */
function readWoord(tekst: string, from: number, to: number): Woord {
  let vorm = '';
  let start = -1;
  let end = -1;
  for (let at = from; at < to; at++) {
    const form = vergelijkbaar(tekst, at);
    if (form === '' && !AANHALING.test(tekst.charAt(at))) continue;
    vorm += form;
    if (start === -1) start = at;
    end = at + 1;
  }
  return { vorm, span: { start, end } };
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
  return woorden
    .map(({ vorm }) => vorm)
    .join('')
    .normalize('NFC');
}
