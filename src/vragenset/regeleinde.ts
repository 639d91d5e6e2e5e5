const ANDER_EINDE = /\r\n?|[\n\v\f\u2028\u2029]/g;

/** Finds where the line that begins at an offset ends: the offset of its line end, or the length of the text. */
export type Regeleinde = (start: number) => number;

/** True when lines end at \n only. A text with lone \r, form feeds or U+2028 (some PDF and Word exports) has other line ends as well. */
export function heeftGewoneRegels(text: string): boolean {
  const cr = text.indexOf('\r');
  return (
    (cr === -1 || text.charCodeAt(cr + 1) === 10) &&
    !text.includes('\f') &&
    !text.includes('\u2028') &&
    !text.includes('\u2029') &&
    !text.includes('\v')
  );
}

/** The line ends of a text; `gewoon` is what `heeftGewoneRegels` says of it. */
export function regeleindeZoeker(text: string, gewoon = heeftGewoneRegels(text)): Regeleinde {
  return (start) => {
    if (gewoon) {
      const newline = text.indexOf('\n', start);
      return newline === -1 ? text.length : newline;
    }
    ANDER_EINDE.lastIndex = start;
    return ANDER_EINDE.exec(text)?.index ?? text.length;
  };
}

/** Where the next line begins, behind the line end at `end`. */
export function naRegeleinde(text: string, end: number): number {
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

/** The lines of a text, whatever ends them. */
export function regels(text: string): string[] {
  return text.split(/\r\n?|[\n\v\f\u2028\u2029]/);
}
