import { Temporal } from 'temporal-polyfill';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether `s` is a calendar date that exists, written as JJJJ-MM-DD: '2024-02-29' is, '2025-02-29' and '10-03-2025' are not. */
export function isDatum(s: string): boolean {
  if (!ISO_DATE.test(s)) return false;
  try {
    Temporal.PlainDate.from(s);
    return true;
  } catch {
    return false;
  }
}

/**
 * The date that `iso` writes. Stricter than Temporal itself, which also takes times, basic format and calendars.
 * @throws RangeError when `iso` is no date (see `isDatum`).
 */
export function parseDatum(iso: string): Temporal.PlainDate {
  if (!isDatum(iso)) throw new RangeError(`'${iso}' is geen bestaande datum in de vorm JJJJ-MM-DD.`);
  return Temporal.PlainDate.from(iso);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to).days;
}
