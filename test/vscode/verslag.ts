/** What runs in VS Code wrote about their tests, and what that makes of each test. */
import { readFile } from 'node:fs/promises';
import type { Verslag } from './suite/index';

/** The report of a run, or one that says why there is none. @param failure what the run itself ended with, if anything */
export async function readReport(file: string, failure: unknown): Promise<Verslag> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { tests: [], fouten: [`VS Code heeft de tests niet afgemaakt (${String(failure)})`] };
  const report: Verslag = JSON.parse(text);
  const allWell = report.fouten.length === 0 && report.tests.every((test) => test.uitslag === 'geslaagd');
  if (failure !== undefined && allWell) report.fouten.push(`VS Code eindigde met een fout (${String(failure)})`);
  return report;
}

/** The same tests without what they are about. */
interface Controle {
  readonly report: Verslag;
  /** What the control does without. */
  readonly lacks: string;
  /** True when it runs a part of the tests: the others were controlled elsewhere, and count by themselves. */
  readonly part?: boolean;
}

interface Oordeel {
  readonly passed: string[];
  readonly failed: string[];
}

/** A test counts once: it passes when it passes in full and, where there is one, its control run is as it should be. */
function judge(full: Verslag, control: Controle | undefined): Oordeel {
  const failed = [...full.fouten, ...(control?.report.fouten ?? []).map((fault) => `${fault} (controle)`)];
  const passed: string[] = [];
  const inControl = new Map(control?.report.tests.map((test) => [test.titel, test.uitslag]));
  for (const test of full.tests) {
    if (test.uitslag !== 'geslaagd') failed.push(`${test.titel}: ${test.uitslag}`);
    else if (control === undefined || inControl.get(test.titel) === 'geslaagd') passed.push(test.titel);
    else if (control.part && !inControl.has(test.titel)) passed.push(test.titel);
    else if (inControl.get(test.titel) !== 'mislukt') failed.push(`${test.titel}: niet uitgevoerd in de controle`);
    else if (test.soort === 'feature') failed.push(`${test.titel}: slaagt ook zonder ${control.lacks}`);
    else failed.push(`${test.titel}: houdt geen stand zonder ${control.lacks}`);
  }
  return { passed, failed };
}

/** Prints what is not good, and the sum; gives the exit code. */
export function conclude(title: string, full: Verslag, control?: Controle): number {
  const { passed, failed } = judge(full, control);
  if (failed.length > 0) console.log(`\nNiet goed:\n${failed.map((line) => `  ✘ ${line}`).join('\n')}`);
  console.log(`\n${title}\n${passed.length} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}
