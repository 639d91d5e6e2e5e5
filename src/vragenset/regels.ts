import type { Span } from './tekst';

/** A place for people: both 1-based; `kolom` counts UTF-16 code units. */
export interface Positie {
  readonly regel: number;
  readonly kolom: number;
}

/** Offsets of a line without its end; `regel` is 1-based. A line past the end is the empty stretch at the end of the text. */
export function regelSpan(text: string, regel: number): Span {
  let start = 0;
  for (let n = 1; n < regel; n++) {
    const newline = text.indexOf('\n', start);
    if (newline === -1) return { start: text.length, end: text.length };
    start = newline + 1;
  }
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  return { start, end: end > start && text[end - 1] === '\r' ? end - 1 : end };
}

/** Turns offsets into lines and columns, going through the text once. */
export function positions(text: string): (offset: number) => Positie {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { regel: low + 1, kolom: offset - (starts[low] ?? 0) + 1 };
  };
}
