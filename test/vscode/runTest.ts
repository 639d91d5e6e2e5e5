/**
 * Runs the tests of `test/vscode/suite` in a real VS Code, twice: with the extension, and as a control without it.
 *
 * Which VS Code: `KAMERVRAGEN_VSCODE` as the path of a desktop VS Code, or `KAMERVRAGEN_VSCODE=download` to let
 * `@vscode/test-electron` fetch one; otherwise the workbench from npm, which needs no download outside the registry.
 * Which extension: this folder, or `KAMERVRAGEN_EXTENSION` (for instance the folder of an unpacked .vsix).
 * Which tests: all, or the files of which the name holds one of the words given (`npm run test:vscode -- herstellen`).
 */
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleTests } from './bundel';
import type { Run, Verslag } from './suite/index';
import { conclude, readReport } from './verslag';
import { CACHE, exists, HarnessError, ROOT, VSCODE_VERSION } from './workbench/install';
import { QUIET_SETTINGS } from './workbench/server';

const EXTENSION = resolve(process.env.KAMERVRAGEN_EXTENSION ?? ROOT);
const LAUNCHER = join(ROOT, 'test/vscode/workbench/launcher.mjs');

/** Mocha is loaded from node_modules as it is. */
async function bundleSuite(run: Run): Promise<string> {
  const outfile = join(CACHE, 'suite', `${run}.js`);
  await bundleTests(
    { run, patterns: ['suite/**/*.test.ts'], words: process.argv.slice(2), outfile },
    { platform: 'node', target: 'node20', external: ['vscode', 'mocha'] },
  );
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

async function main(): Promise<number> {
  const [met, controle] = [await bundleSuite('met'), await bundleSuite('controle')];
  const withExtension = await runOnce('met', EXTENSION, met);
  console.log('\nControle: dezelfde tests zonder de extensie');
  const control = await runOnce('controle', await dummyExtension(), controle);
  return conclude('Tests in VS Code', withExtension, control, 'de extensie');
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof HarnessError ? error.message : error);
    process.exit(1);
  },
);
