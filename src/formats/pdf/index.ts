import { GROOTSTE_BESTAND, type Ingelezen, Onleesbaar } from '../format';
import { leesInhoud } from './lezen';
import { opmaak } from './opmaak';

/**
 * Reads a PDF: its text in reading order, paragraphs whole again, notes as Markdown footnotes.
 * Each place is a page ("bladzijde 3").
 * @throws Onleesbaar when it is no PDF, needs a password, is damaged, holds only pictures or is too large.
 */
export async function leesPdf(bytes: Uint8Array): Promise<Ingelezen> {
  if (bytes.length > GROOTSTE_BESTAND) {
    throw new Onleesbaar(
      'Dit bestand is groter dan 50 MB. Bewaar de vragen in een eigen bestand en probeer het daarmee.',
    );
  }
  return opmaak(await leesInhoud(bytes));
}
