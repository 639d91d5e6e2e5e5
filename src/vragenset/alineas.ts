import { naRegeleinde, regeleindeZoeker } from './regeleinde';

/** A run of lines between blank lines; offsets in the text that was read, without the white space around it. */
export interface Alinea {
  readonly start: number;
  readonly end: number;
  readonly tekst: string;
}

/** The paragraphs from `from` on; where `perRegel` is set every line is one. */
export function alineas(text: string, from: number, perRegel = false): Alinea[] {
  const eindeVan = regeleindeZoeker(text);
  const result: Alinea[] = [];
  let open = -1;
  let laatste = -1;
  const close = (): void => {
    if (open !== -1) result.push({ start: open, end: laatste, tekst: text.slice(open, laatste).trim() });
    open = -1;
  };
  for (let start = from; start < text.length; ) {
    const end = eindeVan(start);
    if (text.slice(start, end).trim() === '') close();
    else {
      if (open === -1) open = start;
      laatste = end;
      if (perRegel) close();
    }
    start = naRegeleinde(text, end);
  }
  close();
  return result;
}

/** Marks of notes, quotation marks and brackets may follow the question mark: "…?[1]", "…?» 2)", "…?¹". */
const VRAAG = /\?[\s"'”’»)*_]*(?:(?:\[\^?[\d, ]{1,8}\]|\d{1,2}\)?|[¹²³⁴-⁹])[\s,"'”’»)]*){0,4}$/u;
/** A question mark this near the end still makes it a question: "…? Graag een toelichting." */
const STAART = 160;

/** True for a paragraph that asks something. */
export function isVraagAlinea(tekst: string): boolean {
  return VRAAG.test(tekst.slice(-60)) || tekst.slice(-STAART).includes('?');
}

/** An item of a list belongs to the paragraph before it. */
export function isLijstpunt(tekst: string): boolean {
  return /^(?:[-–•*·o▪]\s|[a-z][.)]\s|(?:i{1,3}|iv|v)[.)]\s)/u.test(tekst);
}

const SLOT =
  /^(?:\[\^?\d{1,2}\]:?\s?\S|\d{1,2}\)\s?\S|[¹²³⁴-⁹]|[_*—–-]{5}|[*_#\s]{0,8}(?:toelichting|bron|bronnen|noten|voetnoten)[*_]{0,3}\s?:?)/iu;
/** A bare number with an address in the first part of the paragraph. */
const NOOTNUMMER = /^\d{1,2}\.?\s?\S/u;
const ADRES = /https?:|www\./iu;

/** A note, a source or a line that closes the questions: no question stands behind it. */
export function isSlot(tekst: string): boolean {
  if (SLOT.test(tekst)) return true;
  const adres = NOOTNUMMER.test(tekst) ? ADRES.exec(tekst.slice(0, 200)) : null;
  return adres !== null && !tekst.slice(0, adres.index).includes('?');
}
