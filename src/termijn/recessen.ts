import { parseDatum, schrijfDag } from './datum';

/** A recess of the Tweede Kamer. It never moves a term; it explains why nobody is there. */
export interface Reces {
  readonly naam: string;
  /** First day, as JJJJ-MM-DD. */
  readonly van: string;
  /** Last day, that day included. */
  readonly tot: string;
}

/** Day on which the list below was last looked at. */
export const recessenBijgewerkt = '2026-11-22';

/**
 * Recesses whose dates were found in a source: the Kamer's own page of recesses and its news, and for kerst 2025 the press.
 * The list has gaps (herfst and kerst 2024, most of 2025, everything after). Add what the Kamer published; never guess a date.
 */
export const recessen: readonly Reces[] = [
  { naam: 'zomerreces 2023', van: '2023-07-07', tot: '2023-09-04' },
  { naam: 'herfstreces 2023', van: '2023-10-13', tot: '2023-10-23' },
  // Published as "na 26 oktober".
  { naam: 'verkiezingsreces 2023', van: '2023-10-27', tot: '2023-11-22' },
  { naam: 'kerstreces 2023', van: '2023-12-22', tot: '2024-01-15' },
  { naam: 'voorjaarsreces 2024', van: '2024-02-16', tot: '2024-02-26' },
  { naam: 'meireces 2024', van: '2024-04-26', tot: '2024-05-13' },
  { naam: 'zomerreces 2024', van: '2024-07-05', tot: '2024-09-02' },
  { naam: 'kerstreces 2025', van: '2025-12-19', tot: '2026-01-12' },
];

/**
 * The recess on this day; null when none is known, which is not the same as none being held.
 * @throws RangeError when `iso` is no date (see `isDatum`).
 */
export function recesOp(iso: string): Reces | null {
  const date = schrijfDag(parseDatum(iso));
  // Dates of this form sort as text.
  return recessen.find(({ van, tot }) => van <= date && date <= tot) ?? null;
}
