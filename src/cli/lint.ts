import { type Finding, type LintOptions, lint as lintSet } from '../lint';
import { readVragenset } from '../vragenset';
import { choice, readArgs, todayFrom } from './args';
import { findFiles, Mislukt, messageOf, readMarkdown } from './files';
import type { Output } from './output';
import { reportJson } from './report/json';
import { reportPretty } from './report/pretty';

/** The findings of one file, or why it could not be read. */
export type Checked =
  | { readonly bestand: string; readonly tekst: string; readonly findings: readonly Finding[] }
  | { readonly bestand: string; readonly fout: string };

const reporters = { pretty: reportPretty, json: reportJson };

/** `kamervragen lint`: checks documents. Exit status 0, 1 (findings at error level) or 2 (a file could not be checked). */
export async function lint(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = readArgs(args, {
    format: { type: 'string', default: 'pretty' },
    fase: { type: 'string' },
    today: { type: 'string' },
    'max-warnings': { type: 'string' },
    ignore: { type: 'string', multiple: true, default: [] },
  });
  const format = choice('format', values.format, ['pretty', 'json'] as const);
  const maxWarnings = maxWarningsFrom(values['max-warnings']);
  const options: LintOptions = {
    today: todayFrom(values.today),
    ...(values.fase === undefined
      ? {}
      : { fase: choice('fase', values.fase, ['concept', 'lijn', 'eindversie'] as const) }),
  };
  if (positionals.length === 0) throw new Mislukt('Geef minstens één bestand of map: kamervragen lint BESTAND.');
  const checked: Checked[] = [];
  for (const bestand of await findFiles(positionals, values.ignore)) {
    try {
      const tekst = await readMarkdown(bestand);
      checked.push({ bestand, tekst, findings: lintSet(readVragenset(tekst), options) });
    } catch (error) {
      checked.push({ bestand, fout: messageOf(error) });
    }
  }
  reporters[format](checked, output);
  for (const file of checked) if ('fout' in file) output.err(`${file.bestand}: ${file.fout}\n`);
  if (checked.some((file) => 'fout' in file)) return 2;
  const count = (severity: Finding['severity']): number =>
    checked.reduce(
      (sum, file) => sum + ('findings' in file ? file.findings.filter((f) => f.severity === severity).length : 0),
      0,
    );
  return count('error') > 0 || count('warning') > maxWarnings ? 1 : 0;
}

function maxWarningsFrom(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,6}$/.test(value))
    throw new Mislukt(`--max-warnings ${value} is geen aantal. Geef een geheel getal, bijvoorbeeld 0.`);
  return Number(value);
}
