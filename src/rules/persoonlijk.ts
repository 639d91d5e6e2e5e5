import type { Span } from '../vragenset';
import { ibanLengte, isBsn, isIban } from './proeven';

/** Something that leads to one person. */
export interface Persoonlijk {
  readonly soort: 'bsn' | 'iban' | 'mailadres' | 'mobiel';
  readonly span: Span;
  /** As much of it as may be shown. */
  readonly verkort: string;
}

const NEGEN = /(?<![\p{Alpha}\d])(?<!\d[.,/ -])(?:\d{9}|\d{4}\.\d{2}\.\d{3})(?![\p{Alpha}\d]|[/-]\d|[.,]\d)/gu;
const LAND = /(?<![\p{Alpha}\d])[A-Z]{2}\d{2}(?= ?[A-Z\d])/gu;
const MAIL =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|yahoo|ymail|aol|gmx|proton|protonmail|ziggo|kpnmail|kpnplanet|planet|xs4all|upcmail|home|hetnet|casema|chello|quicknet|telfort|tele2|solcon|zonnet|freedom|caiway|onsbrabantnet|zeelandnet)\.(?:nl|com|be|net|org|me|ch|eu|de|fr|co\.uk)(?![\w-]|\.\w)/gi;
const MOBIEL =
  /(?<![\p{Alpha}\d])(?<!\d[./-])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|0)6(?:[ .-]?\d){8}(?![ .-]?\d|[.:,]\d)/gu;
/** "06-12-2024" is a date, whatever follows it. */
const DATUM = /^0?6[-. /]\d{1,2}[-. /]\d{4}(?!\d)/;
/** A number with one of these before it is not a person's. */
const ANDER_NUMMER =
  /(?:kenmerk|referentie|dossier(?:nummer)?|zaak(?:nummer)?|kamerstuk(?:ken)?|nrs?\.?|nummer|no\.?|kvk|rsin|isbn|issn|vat|btw|id|€|eur)[\s:.#–-]{0,4}$/i;
const BSN_WOORD = /(?:bsn|burgerservicenummer|sofinummer|sofi-nummer)[^\d\n]{0,25}$/i;

/** All that leads to one person in a text of ours. Addresses of web pages must be blank already. */
export function findPersoonlijk(tekst: string): Persoonlijk[] {
  // Every number here has two digits beside each other.
  if (!/\d{2}|@/.test(tekst)) return [];
  return [...bsns(tekst), ...ibans(tekst), ...mailadressen(tekst), ...mobielen(tekst)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function bsns(tekst: string): Persoonlijk[] {
  return [...tekst.matchAll(NEGEN)].flatMap(({ index, 0: geschreven }) => {
    const cijfers = geschreven.replace(/\D/g, '');
    const voor = tekst.slice(Math.max(0, index - 60), index);
    const genoemd = BSN_WOORD.test(voor);
    // An amount, or a number of something else.
    const anders = ANDER_NUMMER.test(voor) || /^\s?(?:euro|eur|mln)/i.test(tekst.slice(index + geschreven.length));
    if (!isBsn(cijfers) || (!genoemd && (anders || cijfers.startsWith('0')))) return [];
    return [make('bsn', index, geschreven, `eindigt op ${cijfers.slice(-2)}`)];
  });
}

function ibans(tekst: string): Persoonlijk[] {
  return [...tekst.matchAll(LAND)].flatMap(({ index, 0: land }) => {
    const lengte = ibanLengte(land);
    if (lengte === null) return [];
    let iban = '';
    let end = index;
    while (iban.length < lengte && /[A-Z\d ]/.test(tekst.charAt(end))) iban += tekst.charAt(end++).trim();
    if (!isIban(iban) || /[\p{Alpha}\d]/u.test(tekst.charAt(end))) return [];
    return [make('iban', index, tekst.slice(index, end), `${land.slice(0, 2)}…${iban.slice(-2)}`)];
  });
}

/** Longest name before the @ (RFC 5321). */
const LANGSTE_NAAM = 64;

function mailadressen(tekst: string): Persoonlijk[] {
  return [...tekst.matchAll(MAIL)].flatMap(({ index, 0: domein }) => {
    let start = index;
    while (start > 0 && index - start < LANGSTE_NAAM && /[\p{Alpha}\d._%+'-]/u.test(tekst.charAt(start - 1))) start--;
    if (start === index) return [];
    return [make('mailadres', start, tekst.slice(start, index) + domein, `${tekst.charAt(start)}…${domein}`)];
  });
}

function mobielen(tekst: string): Persoonlijk[] {
  return [...tekst.matchAll(MOBIEL)].flatMap(({ index, 0: nummer }) =>
    DATUM.test(nummer) ? [] : [make('mobiel', index, nummer, `06…${nummer.slice(-2)}`)],
  );
}

function make(soort: Persoonlijk['soort'], start: number, geschreven: string, verkort: string): Persoonlijk {
  return { soort, span: { start, end: start + geschreven.length }, verkort };
}
