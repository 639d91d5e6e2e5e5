import { GROOTSTE_BESTAND, type Ingelezen, ingelezen, Onleesbaar } from './format';
import { bestandsoort } from './herken';
import type { Lader } from './modules';
import { decodeTekst, tekstToMarkdown } from './tekst';

/** What the files that can be read are called, for a list of choices. */
export const LEESBARE_EXTENSIES = ['docx', 'pdf', 'txt', 'md', 'html', 'htm', 'xml', 'json'] as const;

/**
 * Reads a file of any kind as Markdown.
 * @param naam its name, which tells apart what the bytes do not
 * @throws Onleesbaar when it cannot be read; the message is a Dutch sentence that says what to do
 */
export async function leesBestand(bytes: Uint8Array, naam: string, laad: Lader): Promise<Ingelezen> {
  if (bytes.length > GROOTSTE_BESTAND) {
    throw new Onleesbaar(
      'Dit bestand is groter dan 50 MB. Bewaar de vragen in een eigen bestand en probeer het daarmee.',
    );
  }
  // What we write ourselves is text, whatever it begins with.
  if (/\.(?:md|markdown)$/i.test(naam)) return ingelezen(decodeTekst(bytes));
  if (bytes.length === 0 && NOOIT_LEEG.test(naam)) throw new Onleesbaar(LEEG);
  const soort = bestandsoort(bytes, naam);
  switch (soort) {
    case 'word':
      return (await laad('word')).leesWord(bytes);
    case 'pdf':
      // A copy: pdf.js takes no Buffer of Node, and may take the memory for itself.
      return (await laad('pdf')).leesPdf(Uint8Array.from(bytes));
    case 'html': {
      const { decodeHtml, leesHtml } = await laad('html');
      return leesHtml(decodeHtml(bytes));
    }
    case 'xml':
      return (await laad('officieel')).leesXml(decodeTekst(bytes));
    case 'json':
      return (await laad('officieel')).leesOData(decodeTekst(bytes));
    case 'tekst':
      return leesTekst(bytes, naam, laad);
    default:
      throw new Onleesbaar(`${NIET[soort]} en bewaar het als .docx. Probeer het daarmee opnieuw.`);
  }
}

/** Text under any name. What is no text either is told by what its name promises: who took it for a Word file needs no word on UTF-8. */
async function leesTekst(bytes: Uint8Array, naam: string, laad: Lader): Promise<Ingelezen> {
  try {
    return tekstToMarkdown(decodeTekst(bytes));
  } catch (error) {
    if (/\.(?:doc|dot)[xm]$/i.test(naam)) return (await laad('word')).leesWord(bytes);
    if (/\.pdf$/i.test(naam)) return (await laad('pdf')).leesPdf(Uint8Array.from(bytes));
    throw error;
  }
}

/** Kinds of file that some program made: without a byte they did not arrive. An empty text is just not written yet. */
const NOOIT_LEEG = /\.(?:(?:doc|dot)[xm]?|odt|rtf|pdf|x?html?|xml|json)$/i;
const LEEG = 'Dit bestand is leeg. Haal het opnieuw op, of kopieer de vragen en plak ze.';

/** What is not read, and with what it is opened instead. */
const NIET = {
  'oud word':
    'Dit is een oud Word-bestand (.doc) of een bestand met een wachtwoord. Open het in Word, haal een wachtwoord eraf',
  rtf: 'Dit is een RTF-bestand. Open het in Word',
  opendocument: 'Dit is een bestand van LibreOffice. Open het daar',
  zip: 'Dit is een zipbestand en geen Word-bestand. Pak het uit, open het bestand met de vragen in Word',
} as const;
