import { type Bevinding, type Checked, inAll, unread } from '../bevinding';
import type { Output } from '../output';
import { summary } from './summary';

/** The contract of `lint --format json`: lines and columns 1-based, end exclusive; files that could not be read under `fouten`. */
export function reportJson(checked: readonly Checked[], output: Output): void {
  const report = {
    findings: inAll(checked).map(({ fragment: _, ...finding }: Bevinding) => finding),
    fouten: unread(checked),
    samenvatting: summary(checked),
  };
  output.out(`${JSON.stringify(report, null, 2)}\n`);
}
