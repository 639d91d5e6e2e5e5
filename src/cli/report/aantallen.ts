import type { Severity } from '../../rules';

/** How many findings of each severity. */
export type Aantallen = Record<Severity, number>;
/** How much was checked and found. */
export type Telling = { bestanden: number } & Aantallen;

export const niets = (): Aantallen => ({ error: 0, warning: 0, info: 0, hint: 0 });

/** How many there are of each severity. */
export function aantallen(bevindingen: readonly { readonly severity: Severity }[]): Aantallen {
  const totals = niets();
  for (const { severity } of bevindingen) totals[severity]++;
  return totals;
}
