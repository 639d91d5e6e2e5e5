import { create, type Record as Dag, diffDays, toString as schrijf } from 'temporal-polyfill/fns/PlainDate';

/** Calendar days: functions of the package and not its classes, which are three times as large. */
export type { Dag };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `s` is a calendar date that exists, written as JJJJ-MM-DD: '2024-02-29' is, '2025-02-29' and '10-03-2025' are not. */
export function isDatum(s: string): boolean {
  return dagVan(s) !== null;
}

/**
 * The date that `iso` writes.
 * @throws RangeError when `iso` is no date (see `isDatum`).
 */
export function parseDatum(iso: string): Dag {
  const dag = dagVan(iso);
  if (dag === null) throw new RangeError(`'${iso}' is geen bestaande datum in de vorm JJJJ-MM-DD.`);
  return dag;
}

function dagVan(s: string): Dag | null {
  const [, year, month, day] = ISO_DATE.exec(s) ?? [];
  if (day === undefined) return null;
  try {
    return create(Number(year), Number(month), Number(day));
  } catch {
    return null;
  }
}

/** A date as JJJJ-MM-DD. */
export const schrijfDag = (dag: Dag): string => schrijf(dag);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Dag, to: Dag): number => diffDays(from, to);
