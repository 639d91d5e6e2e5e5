/** One change of text: the range it replaces (offsets, `end` exclusive) and what comes there. Nothing outside the range changes. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Carries out edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
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
