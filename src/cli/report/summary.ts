import type { Severity } from '../../rules';
import { type Checked, inAll } from '../bevinding';

/** How much was checked and found. */
export function summary(checked: readonly Checked[]): { bestanden: number } & Record<Severity, number> {
  const totals = { bestanden: checked.length, error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of inAll(checked)) totals[severity]++;
  return totals;
}
