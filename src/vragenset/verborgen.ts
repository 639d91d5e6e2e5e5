export const OPMERKING_BEGIN = '<!--';
export const OPMERKING_EINDE = '-->';

/**
 * Whether the lines of a comment hide what stands in them. One that opens at the start of a line goes on to its end, wherever that is; one
 * that opens within a line is no comment any more where its paragraph ends. So Markdown has it, and a line knows it from the lines above.
 */
export type Verborgen = 'nee' | 'blok' | 'alinea';

/** True for a line in which a comment opens that does not close in it. */
export function opentOpmerking(line: string): boolean {
  const open = line.lastIndexOf(OPMERKING_BEGIN);
  return open !== -1 && !line.includes(OPMERKING_EINDE, open + OPMERKING_BEGIN.length);
}

/** What holds behind a line of a comment. */
export function verborgenNa(line: string, verborgen: Verborgen): Verborgen {
  const einde = line.indexOf(OPMERKING_EINDE);
  if (einde !== -1) return opentOpmerking(line.slice(einde)) ? 'alinea' : 'nee';
  return verborgen === 'alinea' && line.trim() === '' ? 'nee' : verborgen;
}
