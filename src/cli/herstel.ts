import { fixAll, type LintOptions } from '../lint';
import { replaceText } from './files';

/** Mends in the file what may be mended unasked. @returns the text that now stands in it */
export async function herstel(bestand: string, tekst: string, options: LintOptions): Promise<string> {
  if (!mayMend(bestand)) return tekst;
  const fixed = fixAll(tekst, options);
  if (fixed !== tekst) await replaceText(bestand, tekst, fixed);
  return fixed;
}

/** Only Markdown is mended: plain text is read as something else than what stands in the file, and a bron is never edited. */
function mayMend(bestand: string): boolean {
  return /\.(?:md|markdown)$/i.test(bestand) && !/\.bron\.md$/i.test(bestand);
}
