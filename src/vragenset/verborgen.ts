const OPEN = '<!--';
const SLUIT = '-->';

/**
 * Tells of ever later stretches of a text whether a comment opens in it that closes only behind it: the lines that follow are then hidden,
 * up to its end. A comment that is never closed hides none. All together linear in the length of the text.
 */
export function opmerkingzoeker(text: string): (start: number, end: number) => boolean {
  let open = text.indexOf(OPEN);
  return (start, end) => {
    if (open !== -1 && open < start) open = text.indexOf(OPEN, start);
    while (open !== -1 && open < end) {
      const close = text.indexOf(SLUIT, open + OPEN.length);
      if (close === -1) open = -1;
      else if (close >= end) return true;
      else open = text.indexOf(OPEN, close);
    }
    return false;
  };
}
