/**
 * The frame for tests with eyes and hands: Playwright in the workbench from npm. One server and one browser serve all;
 * every test gets a fresh window on a fresh copy of `werkmap/`, and beside it a control window without the extension.
 */
import { AssertionError, deepEqual } from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { NietGezien, Stage } from '../stage';
import { PERMISSIONS, startBrowser } from '../workbench/browser';
import { CACHE, ROOT } from '../workbench/install';
import { startServer, type Workbench } from '../workbench/server';

type Check<T> = (stage: Stage) => Promise<T>;

const EXTENSION = resolve(process.env.KAMERVRAGEN_EXTENSION ?? ROOT);
const MISLUKT = join(CACHE, 'ui-mislukt');

/** How long the control waits for what is not going to come (milliseconds). VS Code's own things may take their time there too. */
const CONTROL_PATIENCE_MS = 3000;

/** The theme is named, because a window with an extension under development otherwise takes another one than the control. */
const SETTINGS = { 'workbench.colorTheme': 'Default Light+' };

let server: Workbench | undefined;
let browser: Browser | undefined;

before(async () => {
  await rm(MISLUKT, { recursive: true, force: true });
  server = await startServer({ settings: SETTINGS });
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A test of something the extension shows or does. Without the extension it must fail because just that is not to be seen. */
export function uiFeature(title: string, check: Check<void>): void {
  it(title, async () => {
    const [met, zonder] = await both(title, check);
    if (met.status === 'rejected') throw met.reason;
    if (zonder.status === 'fulfilled') throw new Error('slaagt ook zonder de extensie');
    const { reason } = zonder;
    if (reason instanceof NietGezien || reason instanceof AssertionError) return;
    throw new Error(`de controle brak af voor er iets te zien kon zijn: ${describeError(reason)}`);
  });
}

/** Looks at the same thing with and without the extension, and judges what was seen. */
export function uiVergelijk<T>(title: string, look: Check<T>, judge: (met: T, zonder: T) => void): void {
  it(title, async () => {
    const [met, zonder] = await both(title, look);
    if (met.status === 'rejected') throw met.reason;
    if (zonder.status === 'rejected') throw new Error(`zonder de extensie: ${describeError(zonder.reason)}`);
    judge(met.value, zonder.value);
  });
}

/** A test that something stays as it was: it looks exactly the same with the extension as without. */
export function uiRust<T>(title: string, look: Check<T>): void {
  uiVergelijk(title, look, (met, zonder) => deepEqual(met, zonder));
}

/** At the same time, so that waiting for nothing in the control costs little. */
function both<T>(title: string, check: Check<T>): Promise<[PromiseSettledResult<T>, PromiseSettledResult<T>]> {
  return Promise.allSettled([play(title, check, true), play(title, check, false)]);
}

async function play<T>(title: string, check: Check<T>, withExtension: boolean): Promise<T> {
  if (server === undefined || browser === undefined) throw new Error('VS Code is niet gestart');
  const base = await mkdtemp(join(tmpdir(), 'kamervragen-ui-'));
  const folder = join(base, 'werkmap');
  await cp(join(ROOT, 'test/vscode/ui/werkmap'), folder, { recursive: true });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    permissions: PERMISSIONS,
  });
  try {
    const page = await context.newPage();
    const bare = `http://localhost:${server.port}/?folder=${encodeURIComponent(folder)}`;
    await page.goto(withExtension ? server.url({ folder, extension: EXTENSION }) : bare);
    const stage = withExtension ? new Stage(page, folder) : new Stage(page, folder, CONTROL_PATIENCE_MS);
    try {
      await stage.ready();
      return await check(stage);
    } catch (error) {
      if (withExtension) {
        // Mocha gives a test another chance, since a window can be slow for once; that it needed one is told.
        console.log(`    ↻ ${title}: ${describeError(error)}`);
        await takePicture(stage, title);
      }
      throw error;
    } finally {
      // Leaving the page tells the server that this window is gone, so its extension host ends as well.
      await page.goto('about:blank').catch(() => undefined);
    }
  } finally {
    await context.close();
    await rm(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** What was on the screen instead, for whoever has to mend it. */
async function takePicture(stage: Stage, title: string): Promise<void> {
  await mkdir(MISLUKT, { recursive: true });
  await stage.page.screenshot({ path: join(MISLUKT, `${title.replace(/[^\p{L}\d]+/gu, '-')}.png`) });
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
