/** What the Markdown has where its reader reads nothing: marks of notes, where a link leads, characters by their name. */
const GEEN_TEKST = /\[\^[^\]\s]{1,40}\]|\]\([^()\s]{0,2000}\)|&#?[a-z\d]{1,30};/gi;
const LETTER = /[\p{Alpha}\p{N}]/u;

/** Letters and digits in a text as it is read. */
export function aantalLetters(tekst: string): number {
  return [...tekst].filter((teken) => LETTER.test(teken)).length;
}

/**
 * The place in lines of Markdown behind the `aantal`th letter or digit; line and column count from 0.
 * @param vanaf column on the first line where the text begins
 */
export function plekNa(
  lijnen: readonly string[],
  vanaf: number,
  aantal: number,
): { readonly regel: number; readonly kolom: number } {
  let rest = aantal;
  for (const [regel, lijn] of lijnen.entries()) {
    const tekst = lijn.replace(GEEN_TEKST, (stuk) => ' '.repeat(stuk.length));
    for (let at = regel === 0 ? vanaf : 0; at < tekst.length; ) {
      if (rest === 0) return { regel, kolom: at };
      const teken = String.fromCodePoint(tekst.codePointAt(at) ?? 0);
      if (LETTER.test(teken)) rest -= 1;
      at += teken.length;
    }
    if (rest === 0) return { regel, kolom: lijn.length };
  }
  return { regel: Math.max(0, lijnen.length - 1), kolom: lijnen.at(-1)?.length ?? 0 };
}
