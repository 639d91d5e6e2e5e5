import { eersteNa, findDatums, type GelezenDatum, readDatum } from './datum';
import { patroon } from './patroon';
import { inOrigineel, type Plat } from './plat';
import type { Span } from './tekst';

/** A date in the heading: null where something stands that is no existing day. Offsets in the heading's text. */
export interface KopDatum {
  readonly waarde: string | null;
  readonly span: Span;
}

const TUSSEN = '[\\s(:,]{0,4}(?:(?:op|d\\.d\\.|dd\\.?|van|per)\\s)?';
const INGEZONDEN = patroon(`(?<!\\p{Alpha})(?:ingezonden|ingediend|inge-zonden)${TUSSEN}`, 'giu');
const ONTVANGEN_TUSSEN_HAAKJES = patroon(`\\(\\s?ontvangen${TUSSEN}`, 'giu');
const ONTVANGEN = patroon(`(?<!\\p{Alpha})ontvangen${TUSSEN}`, 'giu');
/** How a letter names the day of the questions: that of the Kamer's letter, or that on which they were asked. */
const UW_BRIEF =
  /(?<!\p{Alpha})(?:uw|de) brief(?:,? (?:met )?(?:kenmerk|nr\.?|nummer) [^\s,]{1,30},?)?,? (?:van|d\.d\.|dd\.?|gedateerd)\s/giu;
const VRAGEN_VAN =
  /(?<!\p{Alpha})(?:vragen|vraag)(?:,? (?:met )?(?:kenmerk|nr\.?|nummer) [^\s,]{1,30},?)?,? (?:van|d\.d\.|dd\.?|op)\s/giu;
/** "Op 6 november jl. hebben de leden … schriftelijke vragen gesteld". */
const GESTELD = /(?<!\p{Alpha})op\s(?=\d)/giu;
const NA_GESTELD =
  /^[^.\n]{0,6}\.?\s?(?:heeft|hebben|stelde|stelden|zijn|werden|ontving)\s[^\n]{0,300}?(?:vragen|gesteld|ingezonden|ingediend)/iu;
const KENMERK_EN_DATUM = /(?:19|20)\d{2}Z\d{5}\)?,? (?:van|d\.d\.|dd\.?)\s/giu;
const ACHTER_VRAGEN = /(?:d\.d\.|dd\.|van)\s(?=\d{1,2}\s\p{Alpha}{3,12}\s\d{4}(?:[\s,.)]|$))/giu;
const OP_VRAGEN_VAN =
  /(?:antwoord|beantwoord|uitstel)[^\n]{0,200}?vragen van (?:het|de) (?:kamer)?(?:lid|leden)(?!\p{Alpha})/iu;
const BRIEFDATUM = /(?<!\p{Alpha})(?:datum|d a t u m)[\s:]{1,3}/giu;

type Lezing = (datum: GelezenDatum) => string | null;

/** The first date that stands right behind what `pattern` matches. */
function datumNa(plat: Plat, pattern: RegExp, lees: Lezing, erachter?: RegExp): KopDatum | null {
  for (const match of plat.tekst.matchAll(pattern)) {
    const datum = readDatum(plat.tekst, match.index + match[0].length);
    if (datum === null) continue;
    if (erachter !== undefined && !erachter.test(plat.tekst.slice(datum.span.end, datum.span.end + 700))) continue;
    const waarde = lees(datum);
    if (waarde === null && datum.jaar === null) continue;
    return { waarde, span: inOrigineel(plat, datum.span) };
  }
  return null;
}

const metJaar: Lezing = (datum) => datum.iso;

/** A date without a year is the last such day before the letter or notice that names it ("6 november jl."). */
function laatsteVoor(peil: string | null): Lezing {
  return (datum) => {
    if (datum.jaar !== null || peil === null) return datum.iso;
    const jaarEerder = `${Number(peil.slice(0, 4)) - 1}${peil.slice(4).replace('-02-29', '-02-28')}`;
    const iso = eersteNa(datum.dag, datum.maand, jaarEerder);
    return iso <= peil ? iso : null;
  };
}

/** The day on which the answer or notice came in, from the heading of a published answer. */
export function readOntvangen(plat: Plat, isAntwoord: boolean): KopDatum | null {
  return datumNa(plat, ONTVANGEN_TUSSEN_HAAKJES, metJaar) ?? (isAntwoord ? datumNa(plat, ONTVANGEN, metJaar) : null);
}

/** The date of a letter, behind the word "Datum"; never the day on which the Kamer received it. */
export function readBriefdatum(plat: Plat): KopDatum | null {
  return datumNa(plat, BRIEFDATUM, metJaar);
}

/**
 * The day on which the questions were sent in: "(ingezonden 3 februari 2025)", or as a letter or notice names it.
 * @param peil ISO date before which a date without a year lies; null when none is known.
 * @param brief whether the text is a letter or notice that names the questions in running text.
 */
export function readIngezonden(plat: Plat, peil: string | null, brief: boolean): KopDatum | null {
  const lees = laatsteVoor(peil);
  const official = datumNa(plat, INGEZONDEN, lees);
  if (official !== null || !brief) return official;
  return (
    datumNa(plat, UW_BRIEF, lees) ??
    datumNa(plat, KENMERK_EN_DATUM, lees) ??
    datumNa(plat, GESTELD, lees, NA_GESTELD) ??
    datumNa(plat, VRAGEN_VAN, lees) ??
    achterVragen(plat)
  );
}

/** "… bied ik u de antwoorden aan op de vragen van het lid X (Y) van 5 juli 2024 over …": only where the sentence names one date. */
function achterVragen(plat: Plat): KopDatum | null {
  const begin = OP_VRAGEN_VAN.exec(plat.tekst);
  if (begin === null) return null;
  const zin = plat.tekst.slice(begin.index, begin.index + 900).split('\n')[0] ?? '';
  if (findDatums(zin).length !== 1) return null;
  const match = [...zin.matchAll(ACHTER_VRAGEN)].at(-1);
  const datum = match === undefined ? null : readDatum(plat.tekst, begin.index + match.index + match[0].length);
  return datum === null ? null : { waarde: datum.iso, span: inOrigineel(plat, datum.span) };
}
