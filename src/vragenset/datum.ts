import { create, daysInMonth } from 'temporal-polyfill/fns/PlainDate';
import { jarenVerder, leesDag, schrijfDag, WEEKDAGEN, weekdagVan } from './kalender';
import { patroon } from './patroon';
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
const MAAND_AFKORTINGEN = 'jan|febr|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec';

/** The text layer of a PDF keeps the hyphen of a broken line, with or without the break: "novem-\nber", "novem-ber". */
const breakable = (word: string): string => [...word].join('(?:-\\s?)?');

const WEEKDAG = `(?<!\\p{L})(?:(?<weekdag>${WEEKDAGEN.map(breakable).join('|')})\\s?,?\\s?(?:de\\s)?|(?<weekdagKort>ma|di|wo|do|vr|za|zo)\\.?\\s?)`;
const LANGE_MAANDEN = MAANDEN.filter((name) => name.length >= 7);
const KORTE_MAANDEN = MAANDEN.filter((name) => name.length < 7);
/** A long name may be glued to the next word ("1 novemberbeantwoorden"); a short one must end ("1 mei", not "1 meisje"). */
const MAAND = `(?:${LANGE_MAANDEN.map(breakable).join('|')}|(?:${KORTE_MAANDEN.map(breakable).join('|')})(?!\\p{L})|(?:${MAAND_AFKORTINGEN})(?!\\p{L})\\.?)`;
/** Up to two digits may follow a year: the mark of a footnote, glued to it. */
const JAAR = "(?:(?<jaar>(?:1[89]|2[01])\\d{2})(?!\\d{3})|['’](?<kortJaar>\\d{2})(?!\\d))";
/** Not the tail of another number: not of "131 maart", "2,5 maart". */
const GEEN_GETAL_ERVOOR = '(?<!\\d|\\d[.,/-])';

const IN_WOORDEN = `${GEEN_GETAL_ERVOOR}(?<dag>\\d{1,2})(?:\\s?(?:ste|de|e)(?!\\p{L}))?(?:\\s{0,3}|\\s?-\\s?)(?<maand>${MAAND})(?:\\s{0,3},?\\s{0,3}-?${JAAR})?`;
const IN_CIJFERS = `${GEEN_GETAL_ERVOOR}(?<dagCijfer>\\d{1,2})\\s?(?<streep>[-/.])\\s?(?<maandCijfer>\\d{1,2})\\s?\\k<streep>\\s?(?<jaarCijfer>(?:19|20)\\d{2})(?!\\d|[-/]\\d)`;
const IN_ISO = `${GEEN_GETAL_ERVOOR}(?<jaarIso>(?:19|20)\\d{2})-(?<maandIso>\\d{2})-(?<dagIso>\\d{2})(?!\\d|[-/]\\d)`;

/**
 * A weekday and the rest of a date are two patterns: as one, making it ready to run took longer than reading a whole document.
 * For the same reason one pattern serves both to search and to look at one place.
 */
const DATUM = patroon(`${IN_WOORDEN}|${IN_CIJFERS}|${IN_ISO}`, 'iug');
const WEEKDAG_ERVOOR = patroon(`${WEEKDAG}$`, 'iu');
const WEEKDAG_OP = patroon(WEEKDAG, 'iuy');
/** No weekday with its signs and broken lines is longer (characters). */
const LANGSTE_WEEKDAG = 40;
/** No date is longer, with what must not follow it (characters). */
const LANGSTE_DATUM = 120;

/** A written day above this is some other number before the name of a month ("vraag 45 mei"). */
const MAX_GESCHREVEN_DAG = 39;

function maandNummer(written: string): number {
  const letters = written.toLowerCase().replace(/[^a-z]/g, '');
  if (letters === 'mrt') return 3;
  return MAANDEN.findIndex((name) => name.startsWith(letters.slice(0, 3))) + 1;
}

/** Null when there is no such day. */
function isoOf(jaar: number, maand: number, dag: number): string | null {
  try {
    return schrijfDag(create(jaar, maand, dag));
  } catch {
    return null;
  }
}

function weekdagOf(groups: Record<string, string | undefined> | undefined): string | null {
  const written = (groups?.weekdag ?? groups?.weekdagKort)?.toLowerCase().replace(/[^a-z]/g, '');
  return WEEKDAGEN.find((name) => written !== undefined && name.startsWith(written)) ?? null;
}

/** @param weekdag what `WEEKDAG` read just before the date */
function toDatum(match: RegExpExecArray, weekdag: RegExpExecArray | null): GelezenDatum | null {
  const groups: Record<string, string | undefined> = match.groups ?? {};
  const dag = Number(groups.dag ?? groups.dagCijfer ?? groups.dagIso);
  const maand = groups.maand === undefined ? Number(groups.maandCijfer ?? groups.maandIso) : maandNummer(groups.maand);
  const writtenJaar = groups.jaar ?? groups.jaarCijfer ?? groups.jaarIso;
  const jaar = writtenJaar ? Number(writtenJaar) : groups.kortJaar ? 2000 + Number(groups.kortJaar) : null;
  if (dag < 1 || dag > MAX_GESCHREVEN_DAG || maand < 1 || maand > 12) return null;
  const start = match.index - (weekdag?.[0].length ?? 0);
  // A lost space glues a word to the day ("op18 november"); a capital means a name ("CO2 maart").
  if (/\p{Lu}/u.test(match.input.charAt(start - 1))) return null;
  return {
    iso: jaar === null ? null : isoOf(jaar, maand, dag),
    dag,
    maand,
    jaar,
    weekdag: weekdagOf(weekdag?.groups),
    span: { start, end: match.index + match[0].length },
  };
}

/** Where there is no digit before a sign or before the first letters of a month, there is no date: most answers have none. */
const MAANDLETTERS = [...MAANDEN.map((name) => name.slice(0, 3)), 'mrt'].map(breakable).join('|');
const MOGELIJK = patroon(
  `\\d(?:\\s?[-/.]\\s?\\d|(?:\\s?(?:ste|de|e))?(?:\\s{0,3}|\\s?-\\s?)(?:${MAANDLETTERS}))`,
  'iu',
);

/** The date that begins exactly at `at`, with the weekday written there before it; null when there is none. */
export function readDatum(text: string, at: number): GelezenDatum | null {
  WEEKDAG_OP.lastIndex = at;
  const weekdag = WEEKDAG_OP.exec(text);
  const begin = at + (weekdag?.[0].length ?? 0);
  if (!/\d/.test(text.charAt(begin))) return null;
  DATUM.lastIndex = begin;
  const match = DATUM.exec(text.slice(0, begin + LANGSTE_DATUM));
  DATUM.lastIndex = 0;
  return match?.index === begin ? toDatum(match, weekdag) : null;
}

/** Every date in the text, in order. */
export function findDatums(text: string): GelezenDatum[] {
  if (!MOGELIJK.test(text)) return [];
  const datums = [...text.matchAll(DATUM)].map((match) =>
    toDatum(match, WEEKDAG_ERVOOR.exec(text.slice(Math.max(0, match.index - LANGSTE_WEEKDAG), match.index))),
  );
  return datums.filter((datum) => datum !== null);
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
