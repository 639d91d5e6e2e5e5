import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Kanttekening, Onleesbaar } from '../format';
import type { Bladzijde } from './bladvulling';
import { laadPdfjs } from './pdfjs';
import { regelsVan, type Stuk, schoneTekst } from './stuk';

/** No set of questions has more. */
const MEESTE_BLADZIJDEN = 1000;
/** Pieces of text; a full page has a few hundred. */
const MEESTE_STUKKEN_PER_BLADZIJDE = 20_000;
const MEESTE_STUKKEN = 1_000_000;
/** Characters of all pages together; a thousand full pages have some five million. */
const MEESTE_TEKENS = 20_000_000;

export const FOUT = {
  geenPdf: 'Dit is geen pdf, al heet het bestand misschien zo. Vraag de afzender om het opnieuw te sturen.',
  wachtwoord:
    'Deze pdf is met een wachtwoord beveiligd. Sla het bestand zonder wachtwoord op, of vraag het Word-bestand.',
  kapot: 'Deze pdf is beschadigd of niet compleet. Haal het bestand opnieuw op, of vraag het Word-bestand.',
  scan: 'Dit is een scan: de bladzijden zijn plaatjes zonder tekst. Laat er eerst tekst van maken (OCR) of vraag het Word-bestand.',
  bladzijden: `Deze pdf heeft meer dan ${MEESTE_BLADZIJDEN} bladzijden. Bewaar de vragen in een eigen bestand en probeer het daarmee.`,
  stukken:
    'In deze pdf staat meer tekst dan in een set vragen past. Bewaar de vragen in een eigen bestand en probeer het daarmee.',
};

/** What a file holds, before anything is made of it. */
export interface Inhoud {
  readonly bladzijden: readonly Bladzijde[];
  readonly opmerkingen: readonly (Omit<Kanttekening, 'regel'> & { readonly bladzijde: number })[];
  readonly eigenschappen: Readonly<Record<string, string>>;
  /** Pages without any text, 1-based. */
  readonly leeg: readonly number[];
  /** Pages with text that does not run from left to right, 1-based. */
  readonly gedraaid: readonly number[];
}

/**
 * Reads the pages one by one.
 * @throws Onleesbaar
 */
export async function leesInhoud(bytes: Uint8Array): Promise<Inhoud> {
  if (!heeftKenmerk(bytes)) throw new Onleesbaar(FOUT.geenPdf);
  if (!isCompleet(bytes)) throw new Onleesbaar(FOUT.kapot);
  const lezer = await laadPdfjs();
  // pdf.js takes the bytes for itself: the caller keeps his own.
  const taak = lezer.open(bytes.slice());
  try {
    return await leesBladzijden(await taak.promise);
  } catch (fout) {
    if (fout instanceof Onleesbaar) throw fout;
    const naam = fout instanceof Error ? fout.name : '';
    throw new Onleesbaar(naam === 'PasswordException' ? FOUT.wachtwoord : FOUT.kapot);
  } finally {
    await taak.destroy();
  }
}

/** A PDF ends with this; what was cut off does not, though something may still be read from it. */
function isCompleet(bytes: Uint8Array): boolean {
  let einde = bytes.length;
  // Some programs fill a file up with zeros or white space.
  while (einde > 0 && (bytes[einde - 1] ?? 0) <= 0x20) einde--;
  return String.fromCharCode(...bytes.subarray(Math.max(0, einde - 2048), einde)).includes('%%EOF');
}

/** A PDF says so within its first kilobyte. */
function heeftKenmerk(bytes: Uint8Array): boolean {
  const begin = String.fromCharCode(...bytes.subarray(0, 1024 + 5));
  return begin.includes('%PDF-');
}

async function leesBladzijden(document: PDFDocumentProxy): Promise<Inhoud> {
  if (document.numPages > MEESTE_BLADZIJDEN) throw new Onleesbaar(FOUT.bladzijden);
  const bladzijden: Bladzijde[] = [];
  const opmerkingen: (Omit<Kanttekening, 'regel'> & { bladzijde: number })[] = [];
  const leeg: number[] = [];
  const gedraaid: number[] = [];
  let totaal = 0;
  let tekens = 0;
  for (let nummer = 1; nummer <= document.numPages; nummer++) {
    const page = await document.getPage(nummer);
    const { stukken, schuin } = await leesStukken(page);
    totaal += stukken.length;
    tekens += stukken.reduce((sum, { tekst }) => sum + tekst.length, 0);
    if (totaal > MEESTE_STUKKEN || tekens > MEESTE_TEKENS) throw new Onleesbaar(FOUT.stukken);
    const regels = regelsVan(stukken, nummer);
    if (regels.length === 0) leeg.push(nummer);
    if (schuin) gedraaid.push(nummer);
    bladzijden.push({ nummer, hoogte: page.getViewport({ scale: 1 }).height, regels });
    opmerkingen.push(...(await leesOpmerkingen(page)).map((opmerking) => ({ ...opmerking, bladzijde: nummer })));
    page.cleanup();
  }
  if (leeg.length === bladzijden.length) {
    throw new Onleesbaar(FOUT.scan);
  }
  return { bladzijden, opmerkingen, eigenschappen: await leesEigenschappen(document), leeg, gedraaid };
}

async function leesStukken(page: PDFPageProxy): Promise<{ stukken: Stuk[]; schuin: boolean }> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = transform as number[];
  const stukken: Stuk[] = [];
  let schuin = false;
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of value.items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [ta = 0, tb = 0, tc = 0, td = 0, te = 0, tf = 0] = item.transform as number[];
      const x = a * te + c * tf + e;
      const y = b * te + d * tf + f;
      const grootte = Math.hypot(tc, td);
      const richtingX = a * ta + c * tb;
      const richtingY = b * ta + d * tb;
      if (![x, y, grootte, item.width].every(Number.isFinite) || grootte <= 0) continue;
      if (richtingX <= 0 || Math.abs(richtingY) > 0.05 * richtingX) {
        schuin = true;
        continue;
      }
      // What lies beside the paper nobody sees.
      if (x < -20 || x > width + 20 || y < -20 || y > height + 20) continue;
      stukken.push({ tekst: schoneTekst(item.str), x, rechts: x + item.width, y, grootte });
      if (stukken.length > MEESTE_STUKKEN_PER_BLADZIJDE) throw new Onleesbaar(FOUT.stukken);
    }
  }
  return { stukken, schuin };
}

/** Kinds of annotation with which people put remarks in a PDF. */
const OPMERKING = new Set([
  'Text',
  'FreeText',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Caret',
  'Ink',
  'Stamp',
]);

async function leesOpmerkingen(page: PDFPageProxy): Promise<Omit<Kanttekening, 'regel'>[]> {
  const annotaties: unknown[] = await page.getAnnotations().catch(() => []);
  return annotaties.flatMap((annotatie) => {
    const { subtype, contentsObj, titleObj, modificationDate } = annotatie as {
      subtype?: string;
      contentsObj?: { str?: string };
      titleObj?: { str?: string };
      modificationDate?: string | null;
    };
    const tekst = schoneTekst(contentsObj?.str ?? '').trim();
    if (tekst === '' || !OPMERKING.has(subtype ?? '')) return [];
    const auteur = schoneTekst(titleObj?.str ?? '').trim();
    return [
      { soort: 'opmerking' as const, auteur: auteur === '' ? null : auteur, datum: datumVan(modificationDate), tekst },
    ];
  });
}

/** "D:20250310141500+01'00'" as 2025-03-10T14:15:00+01:00; null when it is something else. */
export function datumVan(tekst: string | null | undefined): string | null {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-]\d{2})'?(\d{2}))?/u.exec(
    tekst ?? '',
  );
  if (match === null) return null;
  const [, jaar, maand, dag, uur, minuut, seconde, z, zone, zoneminuten] = match;
  const datum = `${jaar}-${maand}-${dag}`;
  if (uur === undefined) return datum;
  return `${datum}T${uur}:${minuut}:${seconde ?? '00'}${z ?? (zone === undefined ? '' : `${zone}:${zoneminuten}`)}`;
}

async function leesEigenschappen(document: PDFDocumentProxy): Promise<Record<string, string>> {
  const metadata = await document.getMetadata().catch(() => null);
  const info = (metadata?.info ?? {}) as { Author?: unknown };
  const auteur = typeof info.Author === 'string' ? schoneTekst(info.Author).trim() : '';
  return auteur === '' || auteur === 'None' ? {} : { auteur };
}
