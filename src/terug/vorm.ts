/** What programs make of what somebody typed, and back again. */
const GELIJK: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛´`′]/g, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/-{2,}/g, '-'],
  [/[\p{Cc}\p{Co}\u00ad\u200b-\u200d\u2060\ufeff]/gu, ''],
  [/\u2044/g, '/'],
  [/©/g, '(c)'],
  [/®/g, '(r)'],
];

/**
 * A word as it is compared: typographic quotation marks, dashes, ligatures, raised figures and characters without width make no
 * difference, everything else does.
 */
export function vormVanWoord(woord: string): string {
  if (GEWOON.test(woord)) return woord;
  const vorm = woord.normalize('NFKC');
  return GELIJK.reduce((tekst, [patroon, teken]) => tekst.replace(patroon, teken), vorm).trim();
}

/** Most words: every character counts as it is. */
const GEWOON = /^[a-zA-Z\d.,:;?!()]+$/;
