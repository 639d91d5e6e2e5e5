import type { Severity } from '../../rules';
import type { Checked } from '../lint';

/** How much was checked and found. */
export function summary(checked: readonly Checked[]): { bestanden: number } & Record<Severity, number> {
  const totals = { bestanden: checked.length, error: 0, warning: 0, info: 0, hint: 0 };
  for (const file of checked) if ('findings' in file) for (const finding of file.findings) totals[finding.severity]++;
  return totals;
}
