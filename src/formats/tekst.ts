import { GROOTSTE_BESTAND, type Ingelezen, ingelezen, Onleesbaar } from './format';

/**
 * The text of a file: UTF-8, or UTF-16 where the file says so.
 * @throws Onleesbaar when the bytes are no text (a Word file, a picture) or text in another encoding.
 */
export function decodeTekst(bytes: Uint8Array): string {
  if (bytes.length > GROOTSTE_BESTAND) {
    throw new Onleesbaar(
      'Dit bestand is groter dan 50 MB. Bewaar de vragen in een eigen bestand en probeer het daarmee.',
    );
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    throw new Onleesbaar('Dit is een Word- of zipbestand, en geen tekst. Geef het de extensie .docx.');
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    throw new Onleesbaar('Dit is een pdf, en geen tekst. Geef het de extensie .pdf.');
  }
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Onleesbaar(
      'De tekst is niet in UTF-8 opgeslagen. Open het bestand, kies Opslaan met codering UTF-8 en probeer het opnieuw.',
    );
  }
  if (text.includes('\u0000'))
    throw new Onleesbaar('Dit is geen tekstbestand. Kies een bestand met de tekst van de vragen.');
  return text;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const DEFINITIE = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[ \t\u00a0]*(?=\S)/gmu;
const VERWIJZER = /(?<![\s⁰¹²³⁴⁵⁶⁷⁸⁹])([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?![⁰¹²³⁴⁵⁶⁷⁸⁹])/gu;
const MAAT = /(?<!\p{Alpha})(?:[mcdk]?m|in|ft|hm|dam)$/u;

function digits(superscript: string): string {
  return [...superscript].map((char) => SUPERSCRIPT.indexOf(char)).join('');
}

/**
 * Plain text as Markdown: notes written with raised digits become Markdown footnotes, everything else stays as it is.
 * Only a raised number that has a note of its own is a mark; so "100 m²" stays.
 */
export function tekstToMarkdown(text: string): Ingelezen {
  const noten = new Set([...text.matchAll(DEFINITIE)].map((match) => match[1] ?? ''));
  if (noten.size === 0) return ingelezen(text);
  const marked = text.replace(VERWIJZER, (mark, cijfers: string, offset: number) =>
    noten.has(cijfers) && !MAAT.test(text.slice(Math.max(0, offset - 4), offset)) ? `[^${digits(cijfers)}]` : mark,
  );
  return ingelezen(marked.replace(DEFINITIE, (_, cijfers: string) => `[^${digits(cijfers)}]: `));
}
