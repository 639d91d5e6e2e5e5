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

/** `code-server` 4.100.3 holds VS Code 1.100.3, the oldest version the extension promises to run on (`engines.vscode`). */
export const VSCODE_VERSION = '1.100.3';
const CODE_SERVER = 'code-server@4.100.3';
const RIPGREP = `@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`;

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

/** Installs the workbench when needed; gives the folder with `out/server-main.js`. */
export async function installWorkbench(): Promise<string> {
  const folder = await installOnce('code-server-4.100.3', `${CODE_SERVER} ${RIPGREP}`, async (target) => {
    await npm(target, ['install', '--save-exact', CODE_SERVER, RIPGREP]);
    const vscode = join(target, 'node_modules/code-server/lib/vscode');
    await npm(vscode, ['install', '--omit=dev']);
    await symlink('node_modules', join(vscode, 'node_modules.asar'), 'junction');
    await copyRipgrep(target, vscode);
  });
  return join(folder, 'node_modules/code-server/lib/vscode');
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
