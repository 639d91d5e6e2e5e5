/** One change of text: the range it replaces (offsets, `end` exclusive) and what comes there. Nothing outside the range changes. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Carries out edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  // From the begin to the end, so that a long text is copied once; of two at one place the last comes first.
  const sorted = [...edits].sort((a, b) => b.start - a.start || b.end - a.end).reverse();
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: nieuw } of sorted) {
    parts.push(text.slice(at, start), nieuw);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Takes a stretch out together with its line when nothing else stands on it. */
export function removeLine(text: string, { start, end }: { readonly start: number; readonly end: number }): Edit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline === -1 ? text.length : newline + 1;
  const around = text.slice(lineStart, start) + text.slice(end, lineEnd);
  // A "- " is the mark of an item in a list: it goes with its item.
  return /^\s*(?:-\s*)?$/.test(around) ? { start: lineStart, end: lineEnd, text: '' } : { start, end, text: '' };
}
