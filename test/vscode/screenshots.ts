/**
 * Takes the pictures of the user guide in the real workbench: `npx tsx test/vscode/screenshots.ts [scene …]`.
 * Each scene plays in a fresh window on a fresh copy of `voorbeeld/`; pictures are written to `docs/beelden/`.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { SCENES, type Scene } from './scenes';
import { Stage } from './stage';
import { PERMISSIONS, startBrowser } from './workbench/browser';
import { HarnessError, ROOT } from './workbench/install';
import { startServer, type Workbench } from './workbench/server';

const EXTENSION = resolve(process.env.KAMERVRAGEN_EXTENSION ?? ROOT);
const PICTURES = join(ROOT, 'docs/beelden');
/** Those of the walkthrough, which go along with the extension: a part of the window each. */
const UITLEG = join(ROOT, 'media/uitleg');

const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.lightbulb.enabled': 'off',
  'editor.stickyScroll.enabled': false,
  'kamervragen.melding': false,
};

async function play(scene: Scene, server: Workbench, browser: Browser): Promise<void> {
  const base = await mkdtemp(join(tmpdir(), 'kamervragen-beeld-'));
  const folder = join(base, 'voorbeeld');
  await cp(join(ROOT, 'voorbeeld'), folder, { recursive: true });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    colorScheme: 'light',
    locale: 'nl-NL',
    permissions: PERMISSIONS,
  });
  try {
    const page = await context.newPage();
    await page.goto(server.url({ folder, extension: EXTENSION }));
    const stage = new Stage(page, folder);
    try {
      await stage.ready();
      await scene.play(stage);
      await takePicture(stage, scene);
    } catch (error) {
      // What was on the screen instead, for whoever has to mend the scene.
      await page.screenshot({ path: join(ROOT, '.vscode-test', `mislukt-${scene.name}.png`) });
      throw error;
    }
  } finally {
    await context.close();
    await rm(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Takes the picture of a scene after checking that what it is meant to show can be seen. */
async function takePicture(stage: Stage, { name, shows, uitsnede }: Scene): Promise<void> {
  await stage.settled();
  for (const text of shows) await stage.seeText(text);
  // The blinking caret and the entrance of lists and messages would make every picture different.
  const still = { animations: 'disabled', caret: 'hide' } as const;
  await stage.page.screenshot({ path: join(PICTURES, `${name}.png`), ...still });
  if (uitsnede === undefined) return;
  await stage.page.screenshot({ path: join(UITLEG, `${name}.png`), clip: uitsnede, ...still });
}

async function main(names: readonly string[]): Promise<number> {
  for (const folder of [PICTURES, UITLEG]) await mkdir(folder, { recursive: true });
  const scenes = SCENES.filter((scene) => names.length === 0 || names.includes(scene.name));
  if (scenes.length === 0)
    throw new HarnessError(`Geen scène met die naam. Er zijn: ${SCENES.map((scene) => scene.name).join(', ')}`);
  let failed = 0;
  const server = await startServer({ settings: SETTINGS });
  try {
    const browser = await startBrowser();
    for (const scene of scenes) {
      try {
        await play(scene, server, browser);
        console.log(`✔ ${scene.name}`);
      } catch (error) {
        failed++;
        console.log(`✘ ${scene.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    await browser.close();
  } finally {
    await server.stop();
  }
  console.log(`${scenes.length - failed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof HarnessError ? error.message : error);
    process.exit(1);
  },
);
