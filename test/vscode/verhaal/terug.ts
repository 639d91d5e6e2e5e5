/** What others do with the letter in Word before it comes back. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const TEKST = 'word/document.xml';

/** The letter with question 12 in other words, and questions 7 and 8 answered together under the last of the two. */
export function doorAnderenBewerkt(brief: Uint8Array): Uint8Array {
  const parts = unzipSync(brief);
  const xml = strFromU8(parts[TEKST] as Uint8Array);
  const paragraphs = xml.split(/(?=<w:p>|<w:p )/);
  const vanaf = paragraphs.findIndex((paragraph) => textOf(paragraph) === 'Antwoord 7');
  const tot = paragraphs.findIndex((paragraph, index) => index > vanaf && textOf(paragraph) === 'Vraag 8');
  const changed = paragraphs
    .filter((_, index) => index < vanaf || index >= tot)
    .map((paragraph) => {
      if (textOf(paragraph) === 'Antwoord 8') return paragraph.replace('Antwoord 8', 'Antwoord 7 en 8');
      return textOf(paragraph).includes('om meer schippers op te leiden')
        ? paragraph.replace('schippers', 'kapiteins')
        : paragraph;
    });
  return zipSync({ ...parts, [TEKST]: strToU8(changed.join('')) });
}

function textOf(paragraph: string): string {
  return paragraph.replace(/<[^>]*>/g, '').trim();
}
