/** What the measurements in a real VS Code share: a window on a folder of their own, and keys that are timed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PERMISSIONS, startBrowser } from '../vscode/workbench/browser';
import { HarnessError, ROOT } from '../vscode/workbench/install';
import { startServer } from '../vscode/workbench/server';

/** Longest wait for what one key does (milliseconds). */
const TOETS_MS = 30_000;

/** Runs in the page: keeps a promise of the milliseconds from the next key to the frame in which its finding came or went. */
const keyToFinding = (leeg: string) => `void (window.toets = new Promise((done) => {
  window.addEventListener('keydown', () => {
    const begin = performance.now();
    const shown = () =>
      (document.querySelector('.markers-panel')?.textContent ?? '').replace(/\\s+/g, ' ').includes(${JSON.stringify(leeg)});
    const before = shown();
    const look = () => (shown() !== before ? done(performance.now() - begin) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  }, { capture: true, once: true });
}))`;

/**
 * Types a letter in the empty answer, or takes it away, and times what the Problems panel says of it (milliseconds).
 * @param leeg the finding that goes and comes by it
 */
export async function keystroke(page: Page, index: number, leeg: string): Promise<number> {
  await page.evaluate(keyToFinding(leeg));
  await page.keyboard.press(index % 2 === 0 ? 'x' : 'Backspace');
  const late = new Promise<never>((_, fail) => {
    setTimeout(() => fail(new HarnessError('Een toets veranderde geen bevinding.')), TOETS_MS).unref();
  });
  return Promise.race([page.evaluate<number>('window.toets'), late]);
}

export function describeTimes(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]?.toFixed(0) ?? '–';
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms (${times.length} keys)`;
}

/**
 * Runs a measurement with a folder of its own, and takes that away again. A picture of how it ended goes to `.vscode-test/<name>.png`.
 * @param work fills the folder, and opens VS Code on it when that is done
 */
export async function inVscode(
  name: string,
  settings: Readonly<Record<string, unknown>>,
  work: (folder: string, open: () => Promise<Page>) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kamervragen-bench-'));
  const server = await startServer({ settings });
  const browser = await startBrowser();
  const pages: Page[] = [];
  const open = async (): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'nl-NL',
      permissions: PERMISSIONS,
    });
    const page = await context.newPage();
    pages.push(page);
    await page.goto(server.url({ folder, extension: ROOT }));
    return page;
  };
  try {
    await work(folder, open);
  } finally {
    await pages.at(-1)?.screenshot({ path: join(ROOT, `.vscode-test/${name}.png`) });
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Runs a measurement as a program of its own. */
export function start(main: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  main().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error instanceof HarnessError ? error.message : error);
      process.exit(1);
    },
  );
}
