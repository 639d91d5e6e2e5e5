/** Starts the VS Code server from npm on a free loopback port, and builds the addresses with which a browser opens it. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HarnessError, installWorkbench } from './install';

const run = promisify(execFile);

const START_TIMEOUT_MS = 60_000;

/** Settings that keep the workbench quiet: no welcome pages, no questions, nothing fetched. */
export const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  'files.autoSave': 'off',
};

/** On top of those: folders are not trusted, and nobody is asked. */
export const RESTRICTED_SETTINGS: Readonly<Record<string, unknown>> = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

export interface PageOptions {
  /** Absolute path of the folder to open, or of a workspace file. */
  folder: string;
  /** Absolute path of the extension under development. */
  extension: string;
  /** Absolute path of the tests file; without it the workbench simply opens. */
  tests?: string;
  /** True when an extension may use what VS Code does not yet promise, if it says so itself. */
  proposed?: boolean;
}

export interface Workbench {
  readonly port: number;
  url(options: PageOptions): string;
  /** Ends the server with everything it started, and removes its data. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** User settings on top of the quiet ones. */
  settings?: Readonly<Record<string, unknown>>;
  /** Gives the page the hooks that VS Code's own automated tests use. */
  automated?: boolean;
  /** Folder with installed extensions; without it there are none. */
  extensions?: string;
  /** True when folders are opened in Restricted Mode, as VS Code does until the user trusts them. */
  restricted?: boolean;
}

export async function startServer(options: ServerOptions = {}): Promise<Workbench> {
  const { node, vscode } = await installWorkbench();
  const data = await mkdtemp(join(tmpdir(), 'kamervragen-vscode-'));
  await mkdir(join(data, 'data/User'), { recursive: true });
  const settings = { ...QUIET_SETTINGS, ...(options.restricted ? RESTRICTED_SETTINGS : {}), ...options.settings };
  await writeFile(join(data, 'data/User/settings.json'), JSON.stringify(settings, null, 2));

  const args = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'];
  args.push('--server-data-dir', data, '--telemetry-level', 'off');
  if (!options.restricted) args.push('--disable-workspace-trust');
  if (options.extensions !== undefined) args.push('--extensions-dir', options.extensions);
  if (options.automated) args.push('--enable-smoke-test-driver');
  // A process group of its own, so that the extension hosts it starts end together with it.
  const child = spawn(node, [join(vscode, 'out/server-main.js'), ...args], {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    // No extension gallery: nothing is fetched.
    env: { ...withoutVscode(process.env), EXTENSIONS_GALLERY: '{}' },
  });
  // For when this process ends without a call of `stop`, as on Ctrl+C.
  const killOnExit = () => {
    killGroup(child, 'SIGKILL');
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', killOnExit);

  const stop = async () => {
    process.removeListener('exit', killOnExit);
    await endGroup(child);
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const port = await portWhenReady(child);
    return { port, url: (page) => pageUrl(port, page), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs a packaged extension into a folder of extensions, as `code --install-extension` does. */
export async function installVsix(vsix: string, extensions: string): Promise<void> {
  const { node, vscode } = await installWorkbench();
  const data = await mkdtemp(join(tmpdir(), 'kamervragen-vscode-'));
  try {
    const args = ['--install-extension', vsix, '--extensions-dir', extensions, '--server-data-dir', data];
    await run(node, [join(vscode, 'out/server-main.js'), ...args, '--accept-server-license-terms'], {
      env: { ...withoutVscode(process.env), EXTENSIONS_GALLERY: '{}' },
    });
  } catch (error) {
    throw new HarnessError(`Het installeren van ${vsix} is niet gelukt.\n${String(error)}`);
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** The address that opens a folder in the workbench with an extension (and its tests) loaded from disk. */
export function pageUrl(port: number, { folder, extension, tests, proposed }: PageOptions): string {
  const remote = (path: string) => `vscode-remote://localhost:${port}${encodeURI(asUriPath(path))}`;
  const payload = [['extensionDevelopmentPath', remote(extension)]];
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (proposed) payload.push(['enableProposedApi', '']);
  const what = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = `${what}=${encodeURIComponent(asUriPath(folder))}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  return `http://localhost:${port}/?${query}`;
}

/** Started from a terminal inside VS Code, we must not hand that editor's own settings to this one. */
function withoutVscode(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([key]) => !/^(VSCODE|ELECTRON)_/.test(key)));
}

function asUriPath(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}

function portWhenReady(child: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    let output = '';
    const failed = (why: string) =>
      fail(new HarnessError(`VS Code uit npm is niet gestart (${why}).\n${output.slice(-2000)}`));
    const timer = setTimeout(() => failed('het duurde te lang'), START_TIMEOUT_MS);
    const read = (data: Buffer) => {
      output += data.toString();
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined || !output.includes('Extension host agent started')) return;
      clearTimeout(timer);
      output = '';
      child.stdout?.off('data', read).resume();
      child.stderr?.off('data', read).resume();
      done(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => failed(error.message));
    child.once('exit', (code) => {
      clearTimeout(timer);
      failed(`het stopte met code ${code}`);
    });
  });
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

async function endGroup(child: ChildProcess): Promise<void> {
  const ended = child.exitCode !== null || child.signalCode !== null;
  const exit = ended ? Promise.resolve() : new Promise<void>((done) => child.once('exit', () => done()));
  killGroup(child, 'SIGTERM');
  await Promise.race([exit, new Promise((done) => setTimeout(done, 3000).unref())]);
  killGroup(child, 'SIGKILL');
}
