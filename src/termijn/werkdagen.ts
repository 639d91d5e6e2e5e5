import type { Temporal } from 'temporal-polyfill';
import { daysBetween, parseDatum } from './datum';
import { eerstePaasdag } from './pasen';

/** Which days are working days. What no rule decides for every ministry alike is a choice. */
export interface Werkdagkeuze {
  /** Goede Vrijdag is put on a par with the holidays by Algemene termijnenwet art. 3 lid 2; not every ministry is closed. */
  readonly goedeVrijdagVrij: boolean;
  /** 5 mei is a holiday every year by Algemene termijnenwet art. 3 lid 1; not every ministry is closed every year. */
  readonly bevrijdingsdagVrij: boolean;
}

/** The choice when nobody chose: all days of Algemene termijnenwet art. 3 (BWBR0002448) are free. */
export const standaardWerkdagkeuze: Werkdagkeuze = { goedeVrijdagVrij: true, bevrijdingsdagVrij: true };

/** Day on which the lists below were last looked at. */
export const werkdagenBijgewerkt = '2026-11-22';

interface Feestdag {
  readonly naam: string;
  /** Set when the day is free only if this choice says so. */
  readonly keuze?: keyof Werkdagkeuze;
}

/** Holidays that move with Easter: days after Eerste Paasdag. */
const PAASCYCLUS: readonly (Feestdag & { readonly naPasen: number })[] = [
  { naPasen: -2, naam: 'Goede Vrijdag', keuze: 'goedeVrijdagVrij' },
  { naPasen: 0, naam: 'Eerste Paasdag' },
  { naPasen: 1, naam: 'Tweede Paasdag' },
  { naPasen: 39, naam: 'Hemelvaartsdag' },
  { naPasen: 49, naam: 'Eerste Pinksterdag' },
  { naPasen: 50, naam: 'Tweede Pinksterdag' },
];

/** Holidays with a date of their own, as month-day. */
const VASTE_DAGEN: readonly (Feestdag & { readonly op: string })[] = [
  { op: '01-01', naam: 'Nieuwjaarsdag' },
  { op: '05-05', naam: 'Bevrijdingsdag', keuze: 'bevrijdingsdagVrij' },
  { op: '12-25', naam: 'Eerste Kerstdag' },
  { op: '12-26', naam: 'Tweede Kerstdag' },
];

const SATURDAY = 6;
const SUNDAY = 7;

/**
 * Why this day is no working day, in Dutch: 'Tweede Paasdag', 'zaterdag', …; null on a working day.
 * A holiday at the weekend gets the name of the holiday.
 * @throws RangeError when `iso` is no date (see `isDatum`).
 */
export function vrijeDag(iso: string, keuze: Werkdagkeuze = standaardWerkdagkeuze): string | null {
  return whyFree(parseDatum(iso), keuze);
}

/**
 * The last working day on or before this day.
 * @throws RangeError when `iso` is no date (see `isDatum`).
 */
export function laatsteWerkdagOpOfVoor(iso: string, keuze: Werkdagkeuze = standaardWerkdagkeuze): string {
  return lastWorkingDay(parseDatum(iso), keuze).toString();
}

/** `laatsteWerkdagOpOfVoor` for use inside this folder. */
export function lastWorkingDay(date: Temporal.PlainDate, keuze: Werkdagkeuze): Temporal.PlainDate {
  let day = date;
  while (whyFree(day, keuze) !== null) day = day.subtract({ days: 1 });
  return day;
}

/** `vrijeDag` for use inside this folder. */
export function whyFree(date: Temporal.PlainDate, keuze: Werkdagkeuze): string | null {
  return movingHoliday(date, keuze) ?? fixedHoliday(date, keuze) ?? royalBirthday(date) ?? weekend(date);
}

function movingHoliday(date: Temporal.PlainDate, keuze: Werkdagkeuze): string | null {
  const naPasen = daysBetween(eerstePaasdag(date.year), date);
  return nameIfFree(
    PAASCYCLUS.find((dag) => dag.naPasen === naPasen),
    keuze,
  );
}

function fixedHoliday(date: Temporal.PlainDate, keuze: Werkdagkeuze): string | null {
  const monthDay = date.toString().slice(-5);
  return nameIfFree(
    VASTE_DAGEN.find((dag) => dag.op === monthDay),
    keuze,
  );
}

function nameIfFree(dag: Feestdag | undefined, keuze: Werkdagkeuze): string | null {
  if (dag === undefined) return null;
  return dag.keuze === undefined || keuze[dag.keuze] ? dag.naam : null;
}

/** Koningsdag, 27 April since 2014; before that Koninginnedag, 30 April. On a Sunday it is kept the day before (so since 1980). */
function royalBirthday(date: Temporal.PlainDate): string | null {
  const birthday = date.year >= 2014 ? { day: 27, naam: 'Koningsdag' } : { day: 30, naam: 'Koninginnedag' };
  const on = date.with({ month: 4, day: birthday.day });
  const kept = on.dayOfWeek === SUNDAY ? on.subtract({ days: 1 }) : on;
  return date.equals(kept) ? birthday.naam : null;
}

function weekend(date: Temporal.PlainDate): string | null {
  if (date.dayOfWeek === SATURDAY) return 'zaterdag';
  return date.dayOfWeek === SUNDAY ? 'zondag' : null;
}
