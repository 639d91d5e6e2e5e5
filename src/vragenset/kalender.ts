import {
  addDays,
  addYears,
  create,
  type Record as Dag,
  dayOfWeek,
  diffDays,
  toString as schrijf,
} from 'temporal-polyfill/fns/PlainDate';

/** Calendar days: functions of the package and not its classes, which are three times as large. */
export type { Dag };

/** In the calendar's order: maandag is day 1. */
export const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** The day that an ISO date (`YYYY-MM-DD`) writes. @throws RangeError when there is no such day */
export function leesDag(iso: string): Dag {
  return create(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));
}

/** A day as ISO date. */
export const schrijfDag = (dag: Dag): string => schrijf(dag);

/** Calendar days from one ISO date to another; negative when the second is earlier. */
export function dagenTot(van: string, tot: string): number {
  return diffDays(leesDag(van), leesDag(tot));
}

/** The ISO date so many days later; negative for earlier. */
export function dagenVerder(iso: string, dagen: number): string {
  return schrijf(addDays(leesDag(iso), dagen));
}

/** The ISO date so many years later, negative for earlier; 29 februari becomes 28 where there is none. */
export function jarenVerder(iso: string, jaren: number): string {
  return schrijf(addYears(leesDag(iso), jaren));
}

/** 'maandag' */
export function weekdagVan(iso: string): string {
  return WEEKDAGEN[dayOfWeek(leesDag(iso)) - 1] ?? '';
}
