import { create, daysInMonth } from 'temporal-polyfill/fns/PlainDate';
import { jarenVerder, leesDag, schrijfDag, WEEKDAGEN, weekdagVan } from './kalender';
import { leesOp, patroon } from './patroon';
import type { Span } from './tekst';

/**
 * The grammar of Dutch dates, read and written. Names of months and days are our own: a date must read the same on every
 * machine, whatever languages its runtime knows.
 */
export interface GelezenDatum {
  /** `YYYY-MM-DD`; null when no year is written, or when there is no such day (31 februari). See `datumBestaat`. */
  readonly iso: string | null;
  readonly dag: number;
  /** 1 = januari. */
  readonly maand: number;
  /** Null when no year is written. */
  readonly jaar: number | null;
  /** The weekday written before the date, in full and in lower case ('maandag'), null when there is none. */
  readonly weekdag: string | null;
  /** Offsets in the text that was read, weekday included. */
  readonly span: Span;
}

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Short forms by their first three letters suffice; only March drops its vowels. */
const MAAND_AFKORTINGEN = 'jan febr feb mrt apr jun jul aug sept sep okt nov dec'.split(' ');

/** From so many letters on a name of a month is told from the word behind it. */
const LANG = 7;

/** Not the tail of another number: not of "131 maart", "2,5 maart". */
const GEEN_GETAL_ERVOOR = '(?<!\\d|\\d[.,/-])';
const VOOR_MAAND = `${GEEN_GETAL_ERVOOR}(?<dag>\\d{1,2})(?:\\s?(?:ste|de|e)(?!\\p{Alpha}))?(?:\\s{0,3}|\\s?-\\s?)(?=[jfmasond])`;
const IN_CIJFERS = `${GEEN_GETAL_ERVOOR}(?<dagCijfer>\\d{1,2})\\s?(?<streep>[-/.])\\s?(?<maandCijfer>\\d{1,2})\\s?\\k<streep>\\s?(?<jaarCijfer>(?:19|20)\\d{2})(?!\\d|[-/]\\d)`;
const IN_ISO = `${GEEN_GETAL_ERVOOR}(?<jaarIso>(?:19|20)\\d{2})-(?<maandIso>\\d{2})-(?<dagIso>\\d{2})(?!\\d|[-/]\\d)`;
/** A date in digits, or the day before the name of a month. Names are no part of it: with them, making the pattern ready took longer than to read a document. */
const BEGIN = patroon(`${VOOR_MAAND}|${IN_CIJFERS}|${IN_ISO}`, 'iug');
/** Behind the name of a month. Up to two digits may follow a year: the mark of a footnote, glued to it. */
const JAAR = /\s{0,3},?\s{0,3}-?(?:(?<jaar>(?:1[89]|2[01])\d{2})(?!\d{3})|['’](?<kortJaar>\d{2})(?!\d))/uy;
const NA_WEEKDAG = /\s?,?\s?(?:de\s)?/iuy;
const NA_KORTE_WEEKDAG = /\.?\s?/uy;
/** No weekday with its signs and broken lines is longer (characters). */
const LANGSTE_WEEKDAG = 40;
/** No date is longer, with what must not follow it (characters). */
const LANGSTE_DATUM = 120;

/** A written day above this is some other number before the name of a month ("vraag 45 mei"). */
const MAX_GESCHREVEN_DAG = 39;

/** Null when there is no such day. */
function isoOf(jaar: number, maand: number, dag: number): string | null {
  try {
    return schrijfDag(create(jaar, maand, dag));
  } catch {
    return null;
  }
}

/**
 * Where a name that stands at `at` ends; -1 when it does not. The text layer of a PDF keeps the hyphen of a broken line, with or without
 * the break: "novem-\nber", "novem-ber".
 */
function eindeVan(naam: string, text: string, at: number): number {
  let end = at;
  for (let i = 0; i < naam.length; i++) {
    if (i > 0 && text.charAt(end) === '-') end += /\s/.test(text.charAt(end + 1)) ? 2 : 1;
    if (text.charAt(end).toLowerCase() !== naam[i]) return -1;
    end++;
  }
  return end;
}

const isLetter = (text: string, at: number): boolean => /^\p{Alpha}/u.test(text.slice(at, at + 2));

interface Maand {
  /** 1 = januari. */
  readonly maand: number;
  readonly end: number;
}

/** A long name may be glued to the next word ("1 novemberbeantwoorden"); a short one must end ("1 mei", not "1 meisje"). */
function leesMaand(text: string, at: number): Maand | null {
  for (const [index, naam] of MAANDEN.entries()) {
    const end = eindeVan(naam, text, at);
    if (end !== -1 && (naam.length >= LANG || !isLetter(text, end))) return { maand: index + 1, end };
  }
  for (const kort of MAAND_AFKORTINGEN) {
    const end = at + kort.length;
    if (text.slice(at, end).toLowerCase() !== kort || isLetter(text, end)) continue;
    const maand = kort === 'mrt' ? 3 : MAANDEN.findIndex((naam) => naam.startsWith(kort.slice(0, 3))) + 1;
    return { maand, end: text.charAt(end) === '.' ? end + 1 : end };
  }
  return null;
}

interface Weekdag {
  /** In full and in lower case. */
  readonly naam: string;
  readonly start: number;
  readonly end: number;
}

/** The weekday that begins at `start`, with the signs behind it. */
function leesWeekdag(text: string, start: number): Weekdag | null {
  if (/\p{Alpha}$/u.test(text.slice(Math.max(0, start - 2), start))) return null;
  const begin = text.slice(start, start + 2).toLowerCase();
  for (const naam of WEEKDAGEN) {
    if (!naam.startsWith(begin.charAt(0))) continue;
    const lang = eindeVan(naam, text, start);
    if (lang !== -1) return { naam, start, end: lang + (leesOp(NA_WEEKDAG, text, lang)?.[0].length ?? 0) };
  }
  const kort = WEEKDAGEN.find((naam) => begin.length === 2 && naam.startsWith(begin));
  return kort === undefined
    ? null
    : { naam: kort, start, end: start + 2 + (leesOp(NA_KORTE_WEEKDAG, text, start + 2)?.[0].length ?? 0) };
}

/** The weekday that ends where a date begins. */
function weekdagVoor(text: string, at: number): Weekdag | null {
  for (let start = Math.max(0, at - LANGSTE_WEEKDAG); start < at; start++) {
    const weekdag = 'mdwvz'.includes(text.charAt(start).toLowerCase()) ? leesWeekdag(text, start) : null;
    if (weekdag?.end === at) return weekdag;
  }
  return null;
}

/** A date as it is written, without a weekday. */
interface Geschreven {
  readonly dag: number;
  readonly maand: number;
  readonly jaar: number | null;
  readonly start: number;
  readonly end: number;
}

/** The first date that begins at `from` or later. */
function zoek(text: string, from: number): Geschreven | null {
  for (let match = leesOp(BEGIN, text, from); match !== null; match = leesOp(BEGIN, text, match.index + 1)) {
    const start = match.index;
    const end = start + match[0].length;
    const { dag, dagCijfer, maandCijfer, jaarCijfer, dagIso, maandIso, jaarIso } = match.groups ?? {};
    if (dag === undefined) {
      const [jaar, maand] = [Number(jaarCijfer ?? jaarIso), Number(maandCijfer ?? maandIso)];
      return { dag: Number(dagCijfer ?? dagIso), maand, jaar, start, end };
    }
    const maand = leesMaand(text, end);
    if (maand === null) continue;
    const na = leesOp(JAAR, text, maand.end);
    const { jaar, kortJaar } = na?.groups ?? {};
    const voluit = jaar ? Number(jaar) : kortJaar ? 2000 + Number(kortJaar) : null;
    return { dag: Number(dag), maand: maand.maand, jaar: voluit, start, end: maand.end + (na?.[0].length ?? 0) };
  }
  return null;
}

function toDatum(
  text: string,
  { dag, maand, jaar, start, end }: Geschreven,
  weekdag: Weekdag | null,
): GelezenDatum | null {
  if (dag < 1 || dag > MAX_GESCHREVEN_DAG || maand < 1 || maand > 12) return null;
  const begin = weekdag?.start ?? start;
  // A lost space glues a word to the day ("op18 november"); a capital means a name ("CO2 maart").
  if (/\p{Upper}/u.test(text.charAt(begin - 1))) return null;
  const iso = jaar === null ? null : isoOf(jaar, maand, dag);
  return { iso, dag, maand, jaar, weekdag: weekdag?.naam ?? null, span: { start: begin, end } };
}

/** The date that begins exactly at `at`, with the weekday written there before it; null when there is none. */
export function readDatum(text: string, at: number): GelezenDatum | null {
  const weekdag = leesWeekdag(text, at);
  const begin = weekdag?.end ?? at;
  if (!/\d/.test(text.charAt(begin))) return null;
  const gelezen = zoek(text.slice(0, begin + LANGSTE_DATUM), begin);
  return gelezen?.start === begin ? toDatum(text, gelezen, weekdag) : null;
}

/** Every date in the text, in order. */
export function findDatums(text: string): GelezenDatum[] {
  const found: GelezenDatum[] = [];
  for (let gelezen = zoek(text, 0); gelezen !== null; gelezen = zoek(text, gelezen.end)) {
    const datum = toDatum(text, gelezen, weekdagVoor(text, gelezen.start));
    if (datum !== null) found.push(datum);
  }
  return found;
}

/** Whether there is such a day; without a year, whether any year has it. */
export function datumBestaat(datum: Pick<GelezenDatum, 'dag' | 'maand' | 'jaar'>): boolean {
  return isoOf(datum.jaar ?? 2000, datum.maand, datum.dag) !== null;
}

/**
 * The first such date on or after `na` (ISO in and out): how a date without a year is read (design §4.4).
 * A day that no year has (31 februari) becomes the last day of that month; ask `datumBestaat` first.
 */
export function eersteNa(dag: number, maand: number, na: string): string {
  const { year } = leesDag(na);
  // Eight years: from 1896 to 1904 there was no 29 februari in between.
  for (let jaar = year; jaar <= year + 8; jaar++) {
    const iso = isoOf(jaar, maand, dag);
    if (iso !== null && iso >= na) return iso;
  }
  const laatste = schrijfDag(create(year, maand, daysInMonth(create(year, maand, 1))));
  return laatste >= na ? laatste : jarenVerder(laatste, 1);
}

const maandNaam = (maand: number): string => MAANDEN[maand - 1] ?? '';

/** '10 maart 2025' */
export function schrijfDatum(iso: string): string {
  const { day, month, year } = leesDag(iso);
  return `${day} ${maandNaam(month)} ${year}`;
}

/** 'maandag 31 maart 2025' */
export function schrijfDatumMetDag(iso: string): string {
  return `${weekdagVan(iso)} ${schrijfDatum(iso)}`;
}

/** 'ma 31 maart', for where there is little room. */
export function schrijfDatumKort(iso: string): string {
  const { day, month } = leesDag(iso);
  return `${weekdagVan(iso).slice(0, 2)} ${day} ${maandNaam(month)}`;
}
