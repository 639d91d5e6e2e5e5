/** What cannot stand in an XML file: control characters, halves of a pair, two code points that are no characters. */
const ONGELDIG = /[\p{Cc}\ufffe\uffff]/gu;
const HALF_PAAR = /\p{Surrogate}/gu;

/** Text that can be written in a Word file, on one line. */
export function geldigeTekst(text: string): string {
  return text.replace(HALF_PAAR, '\ufffd').replace(ONGELDIG, ' ');
}

/** The beginning of a text, to name it by. */
export function begin(text: string): string {
  const line = geldigeTekst(text).replace(/\s+/g, ' ').trim();
  return line.length <= 40 ? line : `${line.slice(0, 40).trimEnd()}…`;
}
