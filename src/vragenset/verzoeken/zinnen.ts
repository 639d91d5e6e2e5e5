import type { Span } from '../tekst';

/** Abbreviations after which a sentence goes on. Single letters and letters with dots between them are seen as such. */
const AFKORTINGEN =
  /(?:^|[\s(«"'“‘])(?:\p{Alpha}|(?:\p{Alpha}{1,4}\.)+\p{Alpha}{1,4}|jl|nr|nrs|dhr|mevr|mw|dr|drs|mr|ir|ing|prof|bijv|bv|resp|evt|incl|excl|ca|art|artt|lid|blz|pag|vgl|inz|min|max|jan|feb|febr|mrt|apr|aug|sept|sep|okt|nov|dec)\.$/iu;

/** Words that begin a new question or request, so that "… 3 juni a.s. Kunt u …" is two sentences. */
const BEGINWOORD =
  /^(?:Kunt|Kan|Wilt|Wil|Bent|Zou|Zo|Indien|Gaat|Graag|Gaarne|Gelieve|Is|Waarom|Hoe|Welke|Wat|Deelt|Heeft)\b/;

/** An end of sentence with what closes it; a footnote mark may follow. The lookahead keeps it from "12.00" and "a.s.,". */
const EINDE = /[.?!]["'”’»)\]]{0,3}(?:\[\^[^\]\s]{1,20}\])?(?=\s|$|[A-Z«“])/g;
/** An empty line, or a line that begins with a list mark. */
const NIEUWE_ALINEA = /\n[^\S\n]*\n|\n[^\S\n]*(?=(?:[-•*]|\d{1,2}[.)]|[a-z]\))\s)/g;

function isEinde(text: string, start: number, end: number): boolean {
  if (text[start] !== '.') return true;
  const after = text.slice(end).trimStart();
  // What goes on in lower case is the same sentence; a dot glued to a capital is the inside of an abbreviation ("U.S.A").
  if (after === '') return true;
  if (!/^[\p{Upper}\d«“"'‘([-]/u.test(after)) return false;
  if (!/\s/.test(text[end] ?? ' ') && !BEGINWOORD.test(after)) return false;
  return BEGINWOORD.test(after) || !AFKORTINGEN.test(text.slice(Math.max(0, start - 20), start + 1));
}

function isNieuweAlinea(text: string, start: number, end: number): boolean {
  // A page break may fall inside a sentence; then the next line goes on in lower case without anything ended.
  return (
    /[-•*\d([«“"'‘\p{Upper}]|[a-z]\)/u.test(text.slice(end, end + 2)) ||
    /[.?!:;]\s*$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** The sentences of a text, trimmed. Made for questions: robust to abbreviations, dates and the text layer of a PDF. */
export function splitZinnen(text: string): Span[] {
  const ends = new Set<number>([text.length]);
  for (const found of text.matchAll(EINDE)) {
    const end = found.index + found[0].length;
    if (isEinde(text, found.index, end)) ends.add(end);
  }
  for (const found of text.matchAll(NIEUWE_ALINEA)) {
    if (isNieuweAlinea(text, found.index, found.index + found[0].length)) ends.add(found.index);
  }
  const spans: Span[] = [];
  let from = 0;
  for (const end of [...ends].sort((a, b) => a - b)) {
    const raw = text.slice(from, end);
    const start = from + raw.length - raw.trimStart().length;
    const trimmed = from + raw.trimEnd().length;
    if (trimmed > start) spans.push({ start, end: trimmed });
    from = end;
  }
  return spans;
}
