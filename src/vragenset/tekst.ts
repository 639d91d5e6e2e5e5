/** A stretch of text: offsets in UTF-16 code units, `end` exclusive. What they are relative to is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
