import { styleText } from 'node:util';
import type { Severity } from '../../rules';
import type { Bevinding, Checked } from '../bevinding';
import type { Output } from '../output';
import { summary } from './summary';

const NAMEN: Record<Severity, string> = { error: 'fout', warning: 'waarschuwing', info: 'melding', hint: 'tip' };
const KLEUREN = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' } as const;

/** How much of a source line is shown (characters). */
const BREEDTE = 100;

/** Findings per file for a person at a terminal, each with its line and a mark under the place. */
export function reportPretty(checked: readonly Checked[], output: Output): void {
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    output.colours ? styleText(format, text) : text;
  for (const file of checked) {
    if (!('bevindingen' in file) || file.bevindingen.length === 0) continue;
    output.out(`${style('underline', file.bestand)}\n`);
    for (const bevinding of file.bevindingen) {
      const { range, severity, message, rule } = bevinding;
      const place = `${range.start.regel}:${range.start.kolom}`.padEnd(8);
      output.out(`  ${place} ${style(KLEUREN[severity], NAMEN[severity].padEnd(12))} ${message}  (${rule})\n`);
      for (const line of marked(bevinding)) output.out(`           ${style('dim', line)}\n`);
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

/** The source line, shifted so that the place is in it, and a mark under the place. */
function marked({ regeltekst, range }: Bevinding): string[] {
  const from = Math.max(0, range.start.kolom - 1 - BREEDTE / 2);
  const line = regeltekst.slice(from, from + BREEDTE).replaceAll('\t', ' ');
  if (line.trim() === '') return [];
  const start = range.start.kolom - 1 - from;
  const end = range.end.regel === range.start.regel ? range.end.kolom - 1 - from : line.length;
  return [line, `${' '.repeat(start)}${'^'.repeat(Math.max(1, Math.min(end, line.length) - start))}`];
}

function plural(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
