/**
 * Installs what comes from the npm registry into the git-ignored cache folder `.vscode-test/`:
 * the VS Code workbench (inside `code-server`) and, where no browser is at hand, a Chromium.
 * Nothing is compiled and no install script runs.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, chmod, copyFile, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../../..');
export const CACHE = join(ROOT, '.vscode-test');

/** A VS Code that is in the npm registry, and what it takes to run it. */
interface Versie {
  /** The package whose `lib/vscode` is this VS Code. */
  readonly codeServer: string;
  /** The package with the ripgrep that the workbench would download itself; undefined when it brings its own. */
  readonly ripgrep?: string;
  /** The oldest major version of Node on which it runs. */
  readonly node: number;
}

/** By version of VS Code: the oldest that the extension promises to run on (`engines.vscode`), and the newest there is. */
const VERSIES: Readonly<Record<string, Versie>> = {
  '1.100.3': {
    codeServer: 'code-server@4.100.3',
    ripgrep: `@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`,
    node: 20,
  },
  '1.139.1': { codeServer: 'code-server@4.139.1', node: 24 },
};
export const OUDSTE = '1.100.3';
export const NIEUWSTE = '1.139.1';

/** For a VS Code that wants a newer Node than the one we run on. */
const NODE = '24.21.0';

/** The version of VS Code to use: `KAMERVRAGEN_VSCODE_VERSION` (`oudste`, `nieuwste` or a number), or else the oldest. */
export function vscodeVersion(): string {
  const wish = process.env.KAMERVRAGEN_VSCODE_VERSION || OUDSTE;
  return { oudste: OUDSTE, nieuwste: NIEUWSTE }[wish] ?? wish;
}

/** A mistake the user can mend; shown as one sentence, without a stack trace. */
export class HarnessError extends Error {}

export async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

/** Runs npm in a folder. Resolves when npm ended well; otherwise rejects with the end of what npm printed. */
export async function npm(folder: string, args: readonly string[]): Promise<void> {
  // Install scripts would compile native modules that are only needed for logging; the engine check of some packages is stricter than necessary.
  const flags = ['--ignore-scripts', '--engine-strict=false', '--no-audit', '--no-fund', '--loglevel=error'];
  const windows = process.platform === 'win32';
  const child = spawn(windows ? 'npm.cmd' : 'npm', [...args, ...flags], { cwd: folder, shell: windows, stdio: 'pipe' });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    output += data;
  });
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  if (code !== 0) throw new HarnessError(`npm ${args.join(' ')} is niet gelukt.\n${output.slice(-2000)}`);
}

/**
 * Fills `.vscode-test/<name>` once. The marker file is written last, so an install that was interrupted is done again;
 * it holds the label, so a changed version is installed anew.
 */
export async function installOnce(
  name: string,
  label: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(CACHE, name);
  const marker = join(folder, 'klaar.txt');
  const found = await readFile(marker, 'utf8').catch(() => '');
  if (found === label) return folder;
  console.log(`Eenmalig installeren vanuit npm: ${label} …`);
  const start = Date.now();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // A package.json of its own keeps npm from installing into the project itself.
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }));
  await fill(folder);
  await writeFile(marker, label);
  console.log(`Geïnstalleerd in ${Math.round((Date.now() - start) / 1000)} s.`);
  return folder;
}

/** A workbench that can be started: the program that runs it, and the folder with `out/server-main.js`. */
export interface Geinstalleerd {
  readonly node: string;
  readonly vscode: string;
}

/** Installs the workbench of `vscodeVersion()` when needed, with a Node of its own when it wants a newer one than ours. */
export async function installWorkbench(): Promise<Geinstalleerd> {
  const version = vscodeVersion();
  const chosen = VERSIES[version];
  if (chosen === undefined) {
    throw new HarnessError(`VS Code ${version} is er niet uit npm. Kies uit: ${Object.keys(VERSIES).join(', ')}.`);
  }
  const { codeServer, ripgrep } = chosen;
  const label = ripgrep === undefined ? codeServer : `${codeServer} ${ripgrep}`;
  const folder = await installOnce(codeServer.replace('@', '-'), label, async (target) => {
    await npm(target, ['install', '--save-exact', codeServer, ...(ripgrep === undefined ? [] : [ripgrep])]);
    const vscode = join(target, 'node_modules/code-server/lib/vscode');
    await npm(vscode, ['install', '--omit=dev']);
    await symlink('node_modules', join(vscode, 'node_modules.asar'), 'junction');
    if (ripgrep !== undefined) await copyRipgrep(target, vscode);
  });
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  await giveLogs(vscode);
  const ours = Number(process.versions.node.split('.')[0]) >= chosen.node;
  return {
    node: ours ? process.execPath : await installNode(),
    vscode,
  };
}

/** Its writer of logs is compiled in the install script that is not run, and without one nobody can see what a log says. */
async function giveLogs(vscode: string): Promise<void> {
  const place = join(vscode, 'node_modules/@vscode/spdlog/index.js');
  const ours = await readFile(join(ROOT, 'test/vscode/workbench/spdlog.js'), 'utf8');
  if ((await readFile(place, 'utf8').catch(() => '')) === ours) return;
  // Not over the old one: that file can be shared with another cache.
  await rm(place, { force: true });
  await writeFile(place, ours);
}

/** Node as a package: the binary is inside, nothing is downloaded beside the registry. */
async function installNode(): Promise<string> {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = await installOnce(`node-${NODE}`, `${name}@${NODE}`, (target) =>
    npm(target, ['install', '--save-exact', `${name}@${NODE}`]),
  );
  return join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** `workspace.findFiles` starts ripgrep, which the package otherwise downloads in its install script. */
async function copyRipgrep(target: string, vscode: string): Promise<void> {
  const file = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const source = join(target, `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin`, file);
  const bin = join(vscode, 'node_modules/@vscode/ripgrep/bin');
  await mkdir(bin, { recursive: true });
  await copyFile(source, join(bin, file));
  await chmod(join(bin, file), 0o755);
}
