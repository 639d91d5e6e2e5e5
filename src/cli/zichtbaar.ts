/** A text that cannot steer the terminal: tabs as spaces, other control characters as a dot. */
export function zichtbaar(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '·');
}

/** As `zichtbaar`, for text on more than one line. */
export function zichtbareRegels(text: string): string {
  return text.split('\n').map(zichtbaar).join('\n');
}
