import type { Span } from './tekst';

/**
 * Text as one reads it aloud: without markup, with single spaces, words mended that were broken at the end of a line, accents composed.
 * A blank line stays as one newline. `bij[i]` is where character i stood in the text that was read.
 */
export interface Plat {
  readonly tekst: string;
  readonly bij: readonly number[];
  /** Offsets in `tekst` at which a line of the original begins. */
  readonly regels: ReadonlySet<number>;
}

const MARKERING = new Set(['*', '_', '#', '\ufeff', '\u00ad', '\u200b']);
/** Accents that a PDF gives as characters of their own behind the letter ("Kostic ´"), and the combining ones. */
const LOS_ACCENT = new Map([
  ['´', '\u0301'],
  ['¸', '\u0327'],
  ['ˇ', '\u030c'],
  ['˘', '\u0306'],
]);
const isLetter = (char: string): boolean => /\p{Alpha}/u.test(char);

/** Adds an accent to the letter before it; null when the two make no one letter. */
function compose(letter: string, char: string): string | null {
  const mark = LOS_ACCENT.get(char) ?? (/\p{M}/u.test(char) ? char : null);
  if (mark === null || !isLetter(letter)) return null;
  const composed = (letter + mark).normalize('NFC');
  return composed.length === 1 ? composed : null;
}

export function flatten(text: string): Plat {
  const bij: number[] = [];
  const out: string[] = [];
  const regels = new Set<number>([0]);
  let pending = '';
  let lineStart = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (MARKERING.has(char)) continue;
    if (/\s/.test(char)) {
      const isLineEnd = /[\n\r\u2028\u2029\f]/.test(char);
      const blank = char !== '\r' && isLineEnd && /^[ \t\r]*[\n\u2028\u2029\f]/.test(text.slice(i + 1, i + 20));
      lineStart ||= isLineEnd;
      pending = blank || pending === '\n' ? '\n' : ' ';
      continue;
    }
    const last = out.at(-1) ?? '';
    const composed = pending === '\n' ? null : compose(last, char);
    if (composed !== null) {
      out[out.length - 1] = composed;
      continue;
    }
    if (pending === ' ' && lineStart && last === '-' && isLetter(out.at(-2) ?? '') && isLetter(char)) {
      // "hoofdlijnenak-koord" loses the hyphen of its line end, "GroenLinks-PvdA" keeps it, "in- en uitvoer" is two words.
      const isSuspended = /^(?:en|of|tot)\s/u.test(text.slice(i, i + 4));
      if (isSuspended) {
        out.push(' ');
        bij.push(i - 1);
      } else if (char === char.toLowerCase()) {
        out.pop();
        bij.pop();
      }
    } else if (pending !== '' && out.length > 0) {
      out.push(pending);
      bij.push(i - 1);
    }
    if (lineStart) regels.add(out.length);
    pending = '';
    lineStart = false;
    out.push(char);
    bij.push(i);
  }
  return { tekst: out.join(''), bij, regels };
}

/** Where a stretch of the flat text stands in the text that was read. */
export function inOrigineel(plat: Plat, span: Span): Span {
  const start = plat.bij[span.start] ?? 0;
  return { start, end: span.end > span.start ? (plat.bij[span.end - 1] ?? start) + 1 : start };
}
