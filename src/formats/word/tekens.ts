import { type Knoop, platteTekst } from './xml';

/** Characters that fonts of symbols draw at the place of a letter (low byte of the code), for the ones that letters hold. */
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '☐',
  113: '❑',
  118: '❖',
  167: '▪',
  168: '☐',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
const SYMBOL: Readonly<Record<number, string>> = {
  45: '−',
  163: '≤',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  222: '⇒',
  229: '∑',
};

/** The character that a `w:sym` shows; null when no ordinary character looks like it. */
export function symbool({ kenmerken }: Knoop): string | null {
  const font = kenmerken['w:font'] ?? '';
  const code = Number.parseInt(kenmerken['w:char'] ?? '', 16);
  if (!Number.isFinite(code) || code <= 0 || code > 0xffff) return null;
  if (/^(?:symbol|wingdings|webdings|zapfdingbats|mt extra)/i.test(font)) {
    return (
      (/^wingdings$/i.test(font) ? WINGDINGS[code & 0xff] : /^symbol$/i.test(font) ? SYMBOL[code & 0xff] : null) ?? null
    );
  }
  return code >= 0xd800 && code <= 0xf8ff ? null : String.fromCharCode(code);
}

const HOOG = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Raised figures have characters of their own; other raised text ("1e") stays as it is. */
export function verhoogd(tekst: string): string {
  return /^\d{1,6}$/.test(tekst) ? [...tekst].map((cijfer) => HOOG.charAt(Number(cijfer))).join('') : tekst;
}

/** Text of a run as it is read: no marks that only say where a word may be broken, and white space of a file as a space. */
export function schoon(tekst: string): string {
  return tekst.replace(/\u00ad/g, '').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** Only addresses that anybody can open; one of a file on somebody's disk helps nobody and may tell too much. */
export const isOpenbaar = (adres: string): boolean => /^(?:https?:\/\/|mailto:)\S{1,2000}$/i.test(adres);
export const openbaar = (adres: string | null): string | null => (adres !== null && isOpenbaar(adres) ? adres : null);

/** The text of a `w:t`; white space at its ends counts only where the file says so. */
export function tekstVan(t: Knoop): string {
  const tekst = platteTekst(t);
  if (t.kenmerken['xml:space'] === 'preserve') return tekst;
  let begin = 0;
  let eind = tekst.length;
  while (begin < eind && isWit(tekst.charCodeAt(begin))) begin += 1;
  while (eind > begin && isWit(tekst.charCodeAt(eind - 1))) eind -= 1;
  return tekst.slice(begin, eind);
}

/** White space to XML: a space that may not break is a letter like any other. */
const isWit = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;
