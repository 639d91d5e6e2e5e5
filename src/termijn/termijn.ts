import { addDays } from 'temporal-polyfill/fns/PlainDate';
import { daysBetween, parseDatum, schrijfDag } from './datum';
import { lastWorkingDay, standaardWerkdagkeuze, type Werkdagkeuze, whyFree } from './werkdagen';

/** 'loopt af': three days or fewer left, or no working day left after today. 'verstreken': past the date that counts. */
export type TermijnStatus = 'loopt' | 'loopt af' | 'verstreken' | 'verzonden';

/** What the clock reads: dates of one set of questions, as JJJJ-MM-DD. */
export interface Klok {
  /** Day 0: the day on which the questions were put. */
  readonly ingezonden: string;
  /** Days on which a delay notice was sent. A draft of one does not belong here. */
  readonly uitstel: readonly string[];
  /** The day on which the answers were sent, or received by the Kamer. */
  readonly verzonden: string | null;
}

/** Where a set stands today. Dates as JJJJ-MM-DD, numbers in calendar days. */
export interface Termijn {
  /** Three weeks after day 0, that day included. */
  readonly eerste: string;
  /** Six weeks after day 0, that day included. */
  readonly naUitstel: string;
  /** The date that counts: `eerste`, or `naUitstel` once a notice was sent. */
  readonly geldt: string;
  /** Days from today to `geldt`: 0 on the day itself, negative when past. */
  readonly dagenOver: number;
  /** The last working day on or before `geldt`. */
  readonly laatsteWerkdag: string;
  readonly status: TermijnStatus;
  /** Number of today, with `ingezonden` as day 0. */
  readonly dag: number;
  /** Why `geldt` is no working day: 'Tweede Paasdag', 'zaterdag', …; null when it is one. */
  readonly geenWerkdag: string | null;
}

/** "Binnen drie weken" (Reglement van Orde of the Tweede Kamer), counted from the day printed as *ingezonden*. */
const FIRST_TERM_DAYS = 21;
/** A notice gives another three weeks, once: a second notice gives no new date. */
const TERM_AFTER_NOTICE_DAYS = 42;
/** From this many days left on, the term is running out. */
const WARNING_DAYS = 3;

/**
 * The term for answering, seen on the day `vandaag`. Recess, weekends and holidays never move it: the Algemene
 * termijnenwet extends terms in laws only, and the Reglement van Orde is none.
 * @throws RangeError when one of the dates is no date (see `isDatum`).
 */
export function termijnFor(klok: Klok, vandaag: string, werkdagen: Werkdagkeuze = standaardWerkdagkeuze): Termijn {
  // Read every date, also those that only count by being there: a typing error must not pass for a notice.
  const ingezonden = parseDatum(klok.ingezonden);
  const notices = klok.uitstel.map(parseDatum);
  const verzonden = klok.verzonden === null ? null : parseDatum(klok.verzonden);
  const today = parseDatum(vandaag);

  const eerste = addDays(ingezonden, FIRST_TERM_DAYS);
  const naUitstel = addDays(ingezonden, TERM_AFTER_NOTICE_DAYS);
  const geldt = notices.length > 0 ? naUitstel : eerste;
  const laatsteWerkdag = lastWorkingDay(geldt, werkdagen);
  const dagenOver = daysBetween(today, geldt);

  return {
    eerste: schrijfDag(eerste),
    naUitstel: schrijfDag(naUitstel),
    geldt: schrijfDag(geldt),
    dagenOver,
    laatsteWerkdag: schrijfDag(laatsteWerkdag),
    status: verzonden === null ? runningStatus(dagenOver, daysBetween(today, laatsteWerkdag)) : 'verzonden',
    dag: daysBetween(ingezonden, today),
    geenWerkdag: whyFree(geldt, werkdagen),
  };
}

function runningStatus(dagenOver: number, daysToLastWorkingDay: number): TermijnStatus {
  if (dagenOver < 0) return 'verstreken';
  return dagenOver <= WARNING_DAYS || daysToLastWorkingDay <= 0 ? 'loopt af' : 'loopt';
}
