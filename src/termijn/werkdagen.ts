import { addDays, create, dayOfWeek } from 'temporal-polyfill/fns/PlainDate';
import { type Dag, parseDatum, schrijfDag } from './datum';
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

/** Holidays with a date of their own. */
const VASTE_DAGEN: readonly (Feestdag & { readonly dag: number; readonly maand: number })[] = [
  { dag: 1, maand: 1, naam: 'Nieuwjaarsdag' },
  { dag: 5, maand: 5, naam: 'Bevrijdingsdag', keuze: 'bevrijdingsdagVrij' },
  { dag: 25, maand: 12, naam: 'Eerste Kerstdag' },
  { dag: 26, maand: 12, naam: 'Tweede Kerstdag' },
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
  return schrijfDag(lastWorkingDay(parseDatum(iso), keuze));
}

/** `laatsteWerkdagOpOfVoor` for use inside this folder. */
export function lastWorkingDay(date: Dag, keuze: Werkdagkeuze): Dag {
  let day = date;
  while (whyFree(day, keuze) !== null) day = addDays(day, -1);
  return day;
}

/** `vrijeDag` for use inside this folder. */
export function whyFree(date: Dag, keuze: Werkdagkeuze): string | null {
  const dag = feestdagen(date.year)
    .get(schrijfDag(date))
    ?.find((dag) => dag.keuze === undefined || keuze[dag.keuze]);
  return dag?.naam ?? weekend(date);
}

/** The holidays of one year by their date (JJJJ-MM-DD); where two fall together the first gives its name, when it is free. */
type Jaar = ReadonlyMap<string, readonly Feestdag[]>;

/** Every document asks for the same few years. */
const perJaar = new Map<number, Jaar>();

function feestdagen(year: number): Jaar {
  const known = perJaar.get(year);
  if (known !== undefined) return known;
  const pasen = eerstePaasdag(year);
  const alle: (readonly [Dag, Feestdag])[] = [
    ...PAASCYCLUS.map((dag) => [addDays(pasen, dag.naPasen), dag] as const),
    ...VASTE_DAGEN.map((dag) => [create(year, dag.maand, dag.dag), dag] as const),
    royalBirthday(year),
  ];
  const jaar = new Map<string, Feestdag[]>();
  for (const [date, dag] of alle) jaar.set(schrijfDag(date), [...(jaar.get(schrijfDag(date)) ?? []), dag]);
  perJaar.set(year, jaar);
  return jaar;
}

/** Koningsdag, 27 April since 2014; before that Koninginnedag, 30 April. On a Sunday it is kept the day before (so since 1980). */
function royalBirthday(year: number): [Dag, Feestdag] {
  const birthday = year >= 2014 ? { day: 27, naam: 'Koningsdag' } : { day: 30, naam: 'Koninginnedag' };
  const on = create(year, 4, birthday.day);
  return [dayOfWeek(on) === SUNDAY ? addDays(on, -1) : on, { naam: birthday.naam }];
}

function weekend(date: Dag): string | null {
  const day = dayOfWeek(date);
  return day === SATURDAY ? 'zaterdag' : day === SUNDAY ? 'zondag' : null;
}
