import { dagenVerder, type GelezenDatum, schrijfDatum, WEEKDAGEN, weekdagVan } from '../vragenset';

/** A date whose weekday is another one than is written, as it stands in a text. */
export interface VerkeerdeWeekdag {
  /** The words as written, weekday included. */
  readonly tekst: string;
  readonly iso: string;
  readonly weekdag: string;
}

/** Null when the weekday is right, or cannot be judged: none is written, or no year. */
export function verkeerdeWeekdag(text: string, { iso, weekdag, span }: GelezenDatum): VerkeerdeWeekdag | null {
  if (iso === null || weekdag === null || weekdagVan(iso) === weekdag) return null;
  return { tekst: text.slice(span.start, span.end), iso, weekdag };
}

const DAGNAAM = /^\p{Alpha}+(?:-\s?\p{Alpha}+)?/u;

/** The same words with the weekday that the date has: short where it was short, with a capital where there was one. */
export function metJuisteWeekdag({ tekst, iso }: VerkeerdeWeekdag): string {
  const oud = DAGNAAM.exec(tekst)?.[0] ?? '';
  const naam = weekdagVan(iso);
  const kort = oud.length <= 2 ? naam.slice(0, 2) : naam;
  const nieuw = /^\p{Upper}/u.test(oud) ? kort.charAt(0).toUpperCase() + kort.slice(1) : kort;
  return nieuw + tekst.slice(oud.length);
}

/** The date nearest to `iso` that is such a weekday: never more than three days off. */
export function dichtstbij(iso: string, weekdag: string): string {
  const nummer = (naam: string): number => (WEEKDAGEN as readonly string[]).indexOf(naam);
  const ahead = (nummer(weekdag) - nummer(weekdagVan(iso)) + 7) % 7;
  return dagenVerder(iso, ahead > 3 ? ahead - 7 : ahead);
}

/** The same words with the nearest date that has the written weekday, in the same way of writing. */
export function metJuisteDatum({ tekst, iso, weekdag }: VerkeerdeWeekdag): string {
  const nieuw = dichtstbij(iso, weekdag);
  const at = tekst.search(/\d/);
  const oud = tekst.slice(at);
  const [jaar, maand, dag] = nieuw.split('-');
  if (/^\d{4}-/.test(oud)) return tekst.slice(0, at) + nieuw;
  const dagNu = String(Number(dag));
  if (nieuw.slice(0, 7) === iso.slice(0, 7)) return tekst.slice(0, at) + oud.replace(/^\d{1,2}/, dagNu);
  const streep = /^\d{1,2}\s?([-/.])\s?\d{1,2}\s?[-/.]/.exec(oud)?.[1];
  const geschreven = streep === undefined ? schrijfDatum(nieuw) : [dagNu, Number(maand), jaar].join(streep);
  return tekst.slice(0, at) + geschreven;
}
