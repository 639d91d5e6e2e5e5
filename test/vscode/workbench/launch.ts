/**
 * Takes the place of the desktop VS Code for `runTests` of `@vscode/test-electron`: understands the same arguments
 * (`--extensionDevelopmentPath=… --extensionTestsPath=… FOLDER`), runs the tests in the workbench from npm, prints
 * what they print and ends with their exit code.
 */
import { isAbsolute, resolve } from 'node:path';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { PERMISSIONS, startBrowser } from './browser';
import { HarnessError } from './install';
import { type PageOptions, type ServerOptions, startServer } from './server';

const DEBUG = Boolean(process.env.KAMERVRAGEN_DEBUG);
const DEFAULT_TIMEOUT_MINUTES = 10;

/** What to open, and in what kind of VS Code. */
type Start = Required<Omit<PageOptions, 'proposed'>> &
  Pick<PageOptions, 'proposed'> &
  Pick<ServerOptions, 'extensions' | 'restricted'>;

/** Reads VS Code's own arguments; those of no use here are passed over. */
export function readArguments(args: readonly string[]): Start {
  const value = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const extension = value('extensionDevelopmentPath');
  const tests = value('extensionTestsPath');
  const folder = args.findLast((arg) => !arg.startsWith('-'));
  if (!extension || !tests || !folder) {
    throw new HarnessError('Gebruik: launcher --extensionDevelopmentPath=MAP --extensionTestsPath=BESTAND MAP');
  }
  const absolute = (path: string) => (isAbsolute(path) ? path : resolve(path));
  const extensions = args.includes('--disable-extensions') ? undefined : value('extensions-dir');
  return {
    extension: absolute(extension),
    tests: absolute(tests),
    folder: absolute(folder),
    ...(extensions === undefined ? {} : { extensions }),
    proposed: args.some((arg) => arg.startsWith('--enable-proposed-api=')),
    restricted: process.env.KAMERVRAGEN_BEPERKT === '1',
  };
}

/** Runs the tests once; resolves to their exit code. */
export async function runInWorkbench({ extensions, restricted, ...page }: Start): Promise<number> {
  const server = await startServer({
    automated: true,
    ...(extensions === undefined ? {} : { extensions }),
    ...(restricted === undefined ? {} : { restricted }),
  });
  try {
    const browser = await startBrowser();
    try {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: PERMISSIONS });
      const tab = await context.newPage();
      const ended = new Promise<number>((done, fail) => {
        tab.once('crash', () => fail(new HarnessError('Het venster van VS Code is vastgelopen.')));
        browser.once('disconnected', () => fail(new HarnessError('De browser is onverwacht gestopt.')));
        tab.exposeFunction('codeAutomationExit', done).catch(fail);
        afterTimeout(() => fail(new HarnessError('De tests in VS Code duurden te lang.')));
      });
      await tab.exposeFunction('codeAutomationLog', printLine);
      if (DEBUG) tab.on('console', (message) => console.error(`[venster] ${message.text()}`));
      await tab.goto(server.url(page));
      if (restricted) giveTrust(tab);
      return await ended;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** What VS Code itself prints at every start, which says nothing about the tests. */
const NOISE =
  /^(Resolv(ing|ed) connection token|Creating a socket|Updating additional|Ignoring fetching|ChatSessionStore:|\[ChatModelSelection\]|\[AgentHost(?::\w+)?\]|\[AccountPolicyGate\]|\[reconnection-grace-time\])/;
/** How busy VS Code is, said at any level. */
const PACE = /^(Creation of workbench contribution|Extension host \()/;
/** Complaints from inside VS Code, about logging that was not compiled and things that may not be fetched. */
const COMPLAINTS = /^\[Service Worker\]|\/code-server\/|\/static\/out\//;

function printLine(type: string, args: unknown[]): void {
  const line = format(...args);
  const complaint = type === 'error' || type === 'warn';
  if (!DEBUG && (PACE.test(line) || (complaint ? COMPLAINTS : NOISE).test(line))) return;
  if (complaint) console.error(line);
  else console.log(line);
}

/** Trusts the folder, once, when a test opens the page where that is done: an extension cannot. */
function giveTrust(tab: Page): void {
  const yes = tab
    .locator('.workspace-trust-editor')
    .getByRole('button', { name: /^Trust/ })
    .first();
  // Rejects when the tests end and nobody asked.
  yes.click({ timeout: 0 }).catch(() => undefined);
}

function afterTimeout(act: () => void): void {
  const minutes = Number(process.env.KAMERVRAGEN_TIMEOUT_MINUTES ?? DEFAULT_TIMEOUT_MINUTES);
  setTimeout(act, minutes * 60_000).unref();
}

export async function main(args: readonly string[]): Promise<void> {
  // The 'exit' listener of the server ends its process group.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  try {
    process.exit(await runInWorkbench(readArguments(args)));
  } catch (error) {
    console.error(error instanceof HarnessError ? error.message : error);
    process.exit(1);
  }
}
