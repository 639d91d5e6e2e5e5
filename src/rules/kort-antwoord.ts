/** What a bare answer says. */
export type JaNee = 'ja' | 'nee';

/** "Ja.", "Nee", "Ja, dat klopt."; then nothing more, but for a note that a printed page puts under its last line ("3https://…"). */
const KAAL =
  /^(ja|neen?)(?:,?\s{1,4}d[ai]t\s{1,4}(?:klopt(?:\s{1,4}niet)?|is\s{1,4}(?:niet\s{1,4})?(?:juist|correct|zo|het\s{1,4}geval)))?[.!]?(?:\[\^[^\]\s]{1,20}\])?(?=$|[^\S\n]{0,4}\n\s{0,9}\d{1,2}(?:https?:|www\.|[\p{Upper}«‘]))/iu;

/** An answer of one word, and where it ends in the text; null when there is more. */
export function readKaal(schoon: string): { readonly zegt: JaNee; readonly end: number } | null {
  const found = KAAL.exec(schoon);
  if (found === null) return null;
  return { zegt: found[1]?.toLowerCase() === 'ja' ? 'ja' : 'nee', end: found[0].length };
}
