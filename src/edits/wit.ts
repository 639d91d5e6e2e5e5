import type { Span } from '../vragenset';

/** The text with blanks at these places, line ends kept: as long as before, so that every offset holds. */
export function wit(tekst: string, spans: readonly Span[]): string {
  if (spans.length === 0) return tekst;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(tekst.slice(at, from), tekst.slice(from, end).replace(/[^\n]/g, ' '));
    at = end;
  }
  return parts.join('') + tekst.slice(at);
}

/** Every stretch from `open` up to and including the next `close`; what is never closed is none. Linear in the length of the text. */
export function tussen(tekst: string, open: string, close: string): Span[] {
  const found: Span[] = [];
  for (let start = tekst.indexOf(open); start !== -1; ) {
    const at = tekst.indexOf(close, start + open.length);
    if (at === -1) break;
    const end = at + close.length;
    found.push({ start, end });
    start = tekst.indexOf(open, end);
  }
  return found;
}
