/**
 * Runs the tests of `test/vscode/suite` in a real VS Code, twice: with the extension, and as a control without it.
 *
 * Which VS Code: `KAMERVRAGEN_VSCODE` as the path of a desktop VS Code, or `KAMERVRAGEN_VSCODE=download` to let
 * `@vscode/test-electron` fetch one; otherwise the workbench from npm, which needs no download outside the registry.
 * Which extension: this folder, or `KAMERVRAGEN_EXTENSION` (for instance the folder of an unpacked .vsix).
 */
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { glob } from 'tinyglobby';
import type { Run, Verslag } from './suite/index';
import { CACHE, exists, HarnessError, ROOT, VSCODE_VERSION } from './workbench/install';
import { QUIET_SETTINGS } from './workbench/server';

const SUITE = join(ROOT, 'test/vscode/suite');
const EXTENSION = resolve(process.env.KAMERVRAGEN_EXTENSION ?? ROOT);
const LAUNCHER = join(ROOT, 'test/vscode/workbench/launcher.mjs');

/** Bundles the suite for one run. `vscode` comes from the host; mocha is loaded from node_modules as it is. */
async function bundleSuite(run: Run): Promise<string> {
  const files = (await glob('plakken.test.ts', { cwd: SUITE })).sort();
  const loads = files.map((file) => `() => require(${JSON.stringify(`./${file}`)})`);
  const outfile = join(CACHE, 'suite', `${run}.js`);
  await build({
    stdin: {
      contents: `import { start } from './index';\nexport const run = () => start('${run}', [${loads.join(', ')}]);\n`,
      resolveDir: SUITE,
      sourcefile: `${run}.ts`,
      loader: 'ts',
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    outfile,
  });
  return outfile;
}

/**
 * An extension without code, for the control run: VS Code only runs tests beside an extension under development.
 * It declares the same settings, so that tests can prepare themselves in the same way and fail on what is not done.
 */
async function dummyExtension(): Promise<string> {
  const folder = join(CACHE, 'dummy');
  await mkdir(folder, { recursive: true });
  const real = JSON.parse(await readFile(join(EXTENSION, 'package.json'), 'utf8'));
  const contributes = { configuration: real.contributes?.configuration ?? [] };
  const engines = { vscode: `^${VSCODE_VERSION}` };
  const manifest = { name: 'leeg', publisher: 'controle', version: '0.0.1', engines, contributes };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** The arguments of `runTests` that decide which VS Code it starts. */
async function chosenVscode(): Promise<{ vscodeExecutablePath?: string; version?: string }> {
  const wish = process.env.KAMERVRAGEN_VSCODE;
  if (wish === 'download') return { version: process.env.KAMERVRAGEN_VSCODE_VERSION ?? VSCODE_VERSION };
  if (wish) {
    if (!(await exists(wish)))
      throw new HarnessError(`KAMERVRAGEN_VSCODE wijst naar ${wish}, maar daar staat geen VS Code.`);
    return { vscodeExecutablePath: wish };
  }
  if (process.platform === 'win32') {
    throw new HarnessError('Zet op Windows KAMERVRAGEN_VSCODE op het pad van Code.exe, of op download.');
  }
  // A fresh clone has the executable bit, a downloaded zip may not.
  await chmod(LAUNCHER, 0o755);
  return { vscodeExecutablePath: LAUNCHER };
}

/** One run in a fresh copy of the work folder; gives its report, or one that says why there is none. */
async function runOnce(run: Run, extension: string, tests: string): Promise<Verslag> {
  const base = await mkdtemp(join(tmpdir(), 'kv-'));
  try {
    const folder = join(base, 'werkmap');
    await cp(join(ROOT, 'test/vscode/werkmap'), folder, { recursive: true });
    await mkdir(join(base, 'u/User'), { recursive: true });
    await writeFile(join(base, 'u/User/settings.json'), JSON.stringify(QUIET_SETTINGS));
    const launchArgs = [
      folder,
      '--disable-extensions',
      `--user-data-dir=${join(base, 'u')}`,
      `--extensions-dir=${join(base, 'x')}`,
    ];
    const failure = await runTests({
      ...(await chosenVscode()),
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs,
    }).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure instanceof HarnessError) throw failure;
    return await readReport(join(base, `uitslag-${run}.json`), failure);
  } finally {
    await rm(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function readReport(file: string, failure: unknown): Promise<Verslag> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { tests: [], fouten: [`VS Code heeft de tests niet afgemaakt (${String(failure)})`] };
  const report: Verslag = JSON.parse(text);
  const allWell = report.fouten.length === 0 && report.tests.every((test) => test.uitslag === 'geslaagd');
  if (failure !== undefined && allWell) report.fouten.push(`VS Code eindigde met een fout (${String(failure)})`);
  return report;
}

/** A test counts once: it passes when it passes with the extension and its control run is as it should be. */
function judge(withExtension: Verslag, control: Verslag): { passed: string[]; failed: string[] } {
  const failed = [...withExtension.fouten, ...control.fouten.map((fault) => `${fault} (controle)`)];
  const passed: string[] = [];
  const inControl = new Map(control.tests.map((test) => [test.titel, test.uitslag]));
  for (const test of withExtension.tests) {
    if (test.uitslag !== 'geslaagd') failed.push(`${test.titel}: ${test.uitslag}`);
    else if (inControl.get(test.titel) === 'geslaagd') passed.push(test.titel);
    else if (inControl.get(test.titel) !== 'mislukt') failed.push(`${test.titel}: niet uitgevoerd in de controle`);
    else if (test.soort === 'feature') failed.push(`${test.titel}: slaagt ook zonder de extensie`);
    else failed.push(`${test.titel}: houdt geen stand zonder de extensie`);
  }
  return { passed, failed };
}

async function main(): Promise<number> {
  const [met, controle] = [await bundleSuite('met'), await bundleSuite('controle')];
  const withExtension = await runOnce('met', EXTENSION, met);
  console.log('\nControle: dezelfde tests zonder de extensie');
  const control = await runOnce('controle', await dummyExtension(), controle);
  const { passed, failed } = judge(withExtension, control);
  if (failed.length > 0) console.log(`\nNiet goed:\n${failed.map((line) => `  ✘ ${line}`).join('\n')}`);
  console.log(`\nTests in VS Code\n${passed.length} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof HarnessError ? error.message : error);
    process.exit(1);
  },
);
