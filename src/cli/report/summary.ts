import type { Severity } from '../../rules';
import { type Checked, inAll } from '../bevinding';

/** How many findings of each severity. */
export type Aantallen = Record<Severity, number>;
/** How much was checked and found. */
export type Telling = { bestanden: number } & Aantallen;

export const niets = (): Aantallen => ({ error: 0, warning: 0, info: 0, hint: 0 });

/** How much was checked and found. */
export function summary(checked: readonly Checked[]): Telling {
  return { bestanden: checked.length, ...aantallen(inAll(checked)) };
}

/** How many there are of each severity. */
export function aantallen(bevindingen: readonly { readonly severity: Severity }[]): Aantallen {
  const totals = niets();
  for (const { severity } of bevindingen) totals[severity]++;
  return totals;
}
