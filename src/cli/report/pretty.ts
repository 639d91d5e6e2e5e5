import { styleText } from 'node:util';
import type { Severity } from '../../rules';
import { positions } from '../../vragenset';
import type { Checked } from '../lint';
import type { Output } from '../output';
import { summary } from './summary';

const NAMEN: Record<Severity, string> = { error: 'fout', warning: 'waarschuwing', info: 'melding', hint: 'tip' };
const KLEUREN = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' } as const;

/** Findings per file for a person at a terminal. */
export function reportPretty(checked: readonly Checked[], output: Output): void {
  const colour = (severity: Severity, text: string): string =>
    output.colours ? styleText(KLEUREN[severity], text) : text;
  for (const file of checked) {
    if (!('findings' in file) || file.findings.length === 0) continue;
    const at = positions(file.tekst);
    output.out(`${file.bestand}\n`);
    for (const { start, severity, message, rule } of file.findings) {
      const { regel, kolom } = at(start);
      output.out(
        `  ${`${regel}:${kolom}`.padEnd(8)} ${colour(severity, NAMEN[severity].padEnd(12))} ${message}  (${rule})\n`,
      );
    }
    output.out('\n');
  }
  const { bestanden, error, warning, info, hint } = summary(checked);
  const parts = [
    plural(bestanden, 'bestand', 'bestanden'),
    plural(error, 'fout', 'fouten'),
    plural(warning, 'waarschuwing', 'waarschuwingen'),
    plural(info, 'melding', 'meldingen'),
    ...(hint > 0 ? [plural(hint, 'tip', 'tips')] : []),
  ];
  output.out(`${parts.join(', ')}\n`);
}

function plural(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
