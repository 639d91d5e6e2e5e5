/**
 * The mocha runner that VS Code loads (`extensionTestsPath`). `runTest.ts` bundles it with the list of test files, once
 * for the run with the extension and once for the control run; `runWeb.ts` does so for the browser's worker host. What happened is written as JSON beside the work folder.
 */
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { onRejection } from './host';
import { isFoutVerwacht, kindOf, noteRejection, rejections, type Soort, setControl } from './kader';

export interface Uitslag {
  titel: string;
  soort: Soort | 'onbekend';
  uitslag: 'geslaagd' | 'mislukt' | 'niet uitgevoerd';
}

/** What one run writes to `uitslag-<run>.json`. */
export interface Verslag {
  tests: Uitslag[];
  /** Faults outside the tests themselves: hooks that failed, titles used twice, a bare `it`. */
  fouten: string[];
}

export type Run = 'met' | 'controle';

/** A window can be slow for once: a test gets a second chance, and is named when it needed it. */
const RETRIES = 1;

/** Runs all tests and writes the report. Rejects when something went wrong, so that VS Code ends with exit code 1. */
export async function start(run: Run, load: ReadonlyArray<() => unknown>): Promise<void> {
  setControl(run === 'controle');
  onRejection((reason) => {
    if (isOurs(reason)) noteRejection(reason);
  });
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, retries: RETRIES, reporter: reporter(run) });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const file of load) file();

  // By title: a second chance is another object.
  const outcomes = new Map<string, Uitslag['uitslag']>();
  const faults: string[] = [];
  await new Promise<void>((done) => {
    const runner = mocha.run(() => done());
    runner.on('pass', (test) => outcomes.set(test.fullTitle(), 'geslaagd'));
    runner.on('fail', (test, error) => {
      if (test.type === 'test') outcomes.set(test.fullTitle(), 'mislukt');
      // In the control run too: tests that a failed hook left out would prove nothing.
      else faults.push(`${test.fullTitle()}: ${error.message}`);
    });
  });
  if (run === 'met') faults.push(...(isFoutVerwacht() ? [] : await faultsInLog()), ...rejections());
  const report = makeReport(allTests(mocha.suite), outcomes, faults);
  await writeReport(run, report);
  const wrong = report.fouten.length + report.tests.filter((test) => test.uitslag !== 'geslaagd').length;
  if (wrong > 0) throw new Error(`${wrong} × niet goed`);
}

function makeReport(
  tests: readonly Mocha.Test[],
  outcomes: ReadonlyMap<string, Uitslag['uitslag']>,
  faults: readonly string[],
): Verslag {
  const fouten = [...faults];
  const seen = new Set<string>();
  const lines = tests.map((test): Uitslag => {
    const titel = test.fullTitle();
    const soort = kindOf(titel) ?? 'onbekend';
    if (seen.has(titel)) fouten.push(`${titel}: deze titel komt twee keer voor`);
    if (soort === 'onbekend') fouten.push(`${titel}: gebruik feature() of rust() uit kader.ts, niet it()`);
    seen.add(titel);
    const uitslag = outcomes.get(titel) ?? 'niet uitgevoerd';
    return { titel, soort, uitslag };
  });
  if (lines.length === 0) fouten.push('er zijn geen tests gevonden');
  return { tests: lines, fouten };
}

function allTests(suite: Mocha.Suite): Mocha.Test[] {
  return [...suite.tests, ...suite.suites.flatMap(allTests)];
}

async function writeReport(run: Run, report: Verslag): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('VS Code opende geen map');
  const file = vscode.Uri.joinPath(folder, '..', `uitslag-${run}.json`);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(report, null, 2)));
}

/**
 * The extension shows its faults instead of throwing them, and only a test that says so asks for one. VS Code makes this command when there is a log of ours,
 * and that is made at the first fault. What may stand in it: `log.test.ts`.
 */
async function faultsInLog(): Promise<string[]> {
  const commands = await vscode.commands.getCommands();
  return commands.some((command) => /^workbench\.action\.output\.show\..*kamervragen\.kamervragen/.test(command))
    ? ['de extensie heeft een fout gemeld']
    : [];
}

/** Rejections of VS Code itself and of other extensions are not ours to judge; nor is something that was called off. */
function isOurs(reason: unknown): boolean {
  if (!(reason instanceof Error) || !reason.stack) return true;
  if (reason.name === 'Canceled' || reason.name === 'CodeExpectedError') return false;
  const ours = vscode.extensions.getExtension('kamervragen.kamervragen')?.extensionPath;
  return reason.stack.includes(__filename) || (ours !== undefined && reason.stack.includes(ours));
}

/** Prints one line per test, through `console.log` alone: that is what reaches the terminal from every kind of VS Code. */
function reporter(run: Run): Mocha.ReporterConstructor {
  return class {
    constructor(runner: Mocha.Runner) {
      const suffix = run === 'controle' ? ' (controle)' : '';
      runner.on('suite', (suite) => suite.title && console.log(`\n  ${suite.fullTitle()}${suffix}`));
      runner.on('pass', (test) => console.log(`    ✔ ${test.title} (${test.duration ?? 0} ms)`));
      runner.on('pending', (test) => console.log(`    - ${test.title}`));
      runner.on('retry', (test, error) => console.log(`    ↻ ${test.title}: ${error.message}`));
      runner.on('fail', (test, error) => console.log(`    ✘ ${test.title}\n${indent(error.stack ?? error.message)}`));
    }
  } as unknown as Mocha.ReporterConstructor;
}

function indent(text: string): string {
  return text.replace(/^/gm, '        ');
}
