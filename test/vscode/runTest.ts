/**
 * Runs the tests of `test/vscode/suite` in a real VS Code, twice: with the extension, and as a control without it.
 *
 * Which VS Code: `KAMERVRAGEN_VSCODE` as the path of a desktop VS Code, or `KAMERVRAGEN_VSCODE=download` to let
 * `@vscode/test-electron` fetch one; otherwise the workbench from npm, which needs no download outside the registry.
 * `--versie oudste`, `--versie nieuwste` or a number: which version of it.
 * Which extension: this folder, or `KAMERVRAGEN_EXTENSION`; with `--vsix` the packaged file, installed.
 * In what kind of folder: one that is trusted, with `--beperkt` one that is not (Restricted Mode), with `--virtueel` one that does not
 * lie on disk. These three run once: what the tests prove is shown by the control run in an ordinary folder.
 * Which tests: all, or the files of which the name holds one of the words given (`npm run test:vscode -- herstellen`).
 */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { bundleTests } from './bundel';
import { dummyExtension, makeWorkFolder } from './proefmap';
import type { Run, Verslag } from './suite/index';
import { conclude, readReport } from './verslag';
import { CACHE, exists, HarnessError, ROOT, vscodeVersion } from './workbench/install';
import { installVsix, QUIET_SETTINGS } from './workbench/server';

const EXTENSION = resolve(process.env.KAMERVRAGEN_EXTENSION ?? ROOT);
const LAUNCHER = join(ROOT, 'test/vscode/workbench/launcher.mjs');

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    versie: { type: 'string' },
    vsix: { type: 'boolean', default: false },
    beperkt: { type: 'boolean', default: false },
    virtueel: { type: 'boolean', default: false },
  },
});
// The launcher is a process of its own, and reads these as well.
if (options.versie !== undefined) process.env.KAMERVRAGEN_VSCODE_VERSION = options.versie;
if (options.beperkt) process.env.KAMERVRAGEN_BEPERKT = '1';

/** The packaged extension; undefined when the folder itself is tested. */
async function chosenVsix(): Promise<string | undefined> {
  if (!options.vsix) return undefined;
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const file = resolve(process.env.KAMERVRAGEN_VSIX ?? join(ROOT, `kamervragen-${version}.vsix`));
  if (!(await exists(file))) throw new HarnessError(`${file} is er niet. Maak het eerst: npm run package`);
  return file;
}

/** Mocha is loaded from node_modules as it is. */
async function bundleSuite(run: Run): Promise<string> {
  const outfile = join(CACHE, 'suite', `${run}.js`);
  const proef = { beperkt: options.beperkt, virtueel: options.virtueel, pakket: options.vsix };
  await bundleTests(
    { run, patterns: ['suite/**/*.test.ts'], words, outfile },
    {
      platform: 'node',
      target: 'node20',
      external: ['vscode', 'mocha'],
      define: { PROEF: JSON.stringify(proef) },
    },
  );
  return outfile;
}

/** The arguments of `runTests` that decide which VS Code it starts. */
async function chosenVscode(): Promise<{ vscodeExecutablePath?: string; version?: string }> {
  const wish = process.env.KAMERVRAGEN_VSCODE;
  if (wish === 'download') return { version: vscodeVersion() };
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

/** Installs the package as a user does, with the VS Code that will run it. */
async function install(vsix: string, extensions: string): Promise<void> {
  const { vscodeExecutablePath, version } = await chosenVscode();
  if (vscodeExecutablePath === LAUNCHER) return installVsix(vsix, extensions);
  if (vscodeExecutablePath === undefined)
    throw new HarnessError(`--vsix kan niet met VS Code ${version} als download.`);
  const [code = vscodeExecutablePath, ...args] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath);
  await promisify(execFile)(code, [...args, `--extensions-dir=${extensions}`, `--install-extension=${vsix}`]);
}

/** One run in a fresh copy of the work folder; gives its report, or one that says why there is none. */
async function runOnce(run: Run, extension: string, tests: string, vsix?: string): Promise<Verslag> {
  const base = await mkdtemp(join(tmpdir(), 'kv-'));
  try {
    const folder = await makeWorkFolder(base, options.virtueel);
    const extensions = join(base, 'x');
    if (vsix !== undefined) await install(vsix, extensions);
    await mkdir(join(base, 'u/User'), { recursive: true });
    await writeFile(join(base, 'u/User/settings.json'), JSON.stringify(QUIET_SETTINGS));
    const launchArgs = [folder, `--user-data-dir=${join(base, 'u')}`, `--extensions-dir=${extensions}`];
    // For the search that the dummy extension brings.
    if (options.virtueel) launchArgs.push('--enable-proposed-api=controle.leeg');
    if (vsix === undefined) launchArgs.push('--disable-extensions');
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

/** What this run is about, for its last lines. */
function title(): string {
  const kinds = [
    `VS Code ${vscodeVersion()}`,
    options.vsix && 'het pakket, geïnstalleerd',
    options.beperkt && 'Restricted Mode',
    options.virtueel && 'virtuele map',
  ];
  return `Tests in ${kinds.filter(Boolean).join(', ')}`;
}

async function main(): Promise<number> {
  if (options.beperkt && process.env.KAMERVRAGEN_VSCODE) {
    // `@vscode/test-electron` starts desktop VS Code with every folder trusted.
    throw new HarnessError('--beperkt kan alleen met de VS Code uit npm: laat KAMERVRAGEN_VSCODE weg.');
  }
  if (options.virtueel && !options.vsix) throw new HarnessError('--virtueel gaat met het pakket: zet --vsix erbij.');
  const vsix = await chosenVsix();
  const met = await bundleSuite('met');
  if (vsix !== undefined || options.beperkt || options.virtueel) {
    const report = await runOnce('met', vsix ? await dummyExtension(EXTENSION, false) : EXTENSION, met, vsix);
    return conclude(title(), report);
  }
  const controle = await bundleSuite('controle');
  const withExtension = await runOnce('met', EXTENSION, met);
  console.log('\nControle: dezelfde tests zonder de extensie');
  const control = await runOnce('controle', await dummyExtension(EXTENSION, true), controle);
  return conclude(title(), withExtension, { report: control, lacks: 'de extensie' });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof HarnessError ? error.message : error);
    process.exit(1);
  },
);
