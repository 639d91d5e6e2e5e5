/** A stretch of text: offsets in UTF-16 code units, `end` exclusive. What they are relative to is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Without the characters at the end that match. A pattern with `+$` would start anew at every one of them. */
export function trimEinde(text: string, teken: RegExp): string {
  let end = text.length;
  while (end > 0 && teken.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
