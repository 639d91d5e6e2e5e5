/**
 * Measures in a real VS Code what it costs to start, to open a long set and to type in it: `npm run bench:typen -- [questions]` (1000).
 * The time of a key is that between the key and the frame in which its finding came or went.
 *
 * What VS Code calls activation begins when it is our turn and ends when we are ready; where extensions start together, as when a
 * first Markdown document opens, it holds what the others did in between. Started by a command, it is ours alone.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Stage } from '../vscode/stage';
import { HarnessError } from '../vscode/workbench/install';
import { makeDocument } from './document';
import { describeTimes, inVscode, keystroke, start } from './vscode';

const DOCUMENT = '2025Z90001.md';
/** The first of them has a letter from a thousand questions on: numbers have three digits at most. */
const eerste = (questions: number) => (questions < 1000 ? 'Antwoord 1' : 'Antwoord 1a');
const TOETSEN = 60;
const GEDULD_MS = 120_000;
/** No document of ours, and no Markdown. */
const LEEG = 'leeg.txt';
/** So long a window takes to come to rest, and a command to do its work (milliseconds). */
const RUST_MS = 4000;
/** Windows in which only the start is measured. */
const VENSTERS = 5;

const SETTINGS = {
  'workbench.colorTheme': 'Default Light+',
  'kamervragen.vandaag': '2025-02-20',
  // What is new shows at once, so that a keystroke can be timed by its finding.
  'kamervragen.wachttijd': 0,
};

/** The activation time of the extension as VS Code tells it, in its list of running extensions. */
async function activering(stage: Stage): Promise<string> {
  await stage.runCommand('Developer: Show Running Extensions');
  const row = stage.page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: 'Kamervragen' });
  await stage.see(row, 'Kamervragen in de lijst van VS Code');
  const time = /Activation: (\d+ ?ms)/.exec((await row.first().innerText()).replace(/\s+/g, ' '))?.[1];
  if (time === undefined) throw new HarnessError(`Geen tijd in: ${await row.first().innerText()}`);
  return time;
}

/** The activation when nothing else starts: by a command, in a window that has come to rest. */
async function alleen(page: Page, folder: string): Promise<string> {
  const stage = new Stage(page, folder, GEDULD_MS);
  await stage.ready();
  await stage.openFile(LEEG);
  await stage.settled();
  await page.waitForTimeout(RUST_MS);
  await stage.runCommand('Kamervragen: Alle beantwoordingen controleren');
  await page.waitForTimeout(RUST_MS);
  return activering(stage);
}

async function measure(page: Page, folder: string, label: string): Promise<string[]> {
  const leeg = `${label} is nog niet ingevuld`;
  const stage = new Stage(page, folder, GEDULD_MS);
  await stage.ready();
  await stage.openFile(DOCUMENT);
  await stage.settled();
  const activation = await activering(stage);
  await stage.press('Control+Digit1');
  await stage.openFile(DOCUMENT);
  await stage.openProblems();
  await stage.see(stage.problem(leeg), 'de bevinding');
  await stage.caretAfter(`### ${label}`);
  await stage.press('ArrowDown');
  const times: number[] = [];
  for (let i = 0; i < TOETSEN; i++) times.push(await keystroke(page, i, leeg));
  return [
    `activation with the first document  ${activation} (others start too)`,
    `key to finding                      ${describeTimes(times)}`,
  ];
}

start(async () => {
  const questions = Number(process.argv[2] ?? 1000);
  const starts: number[] = [];
  for (let i = 0; i < VENSTERS; i++)
    await inVscode('bench-start', SETTINGS, async (folder, open) => {
      await writeFile(join(folder, LEEG), '');
      starts.push(Number.parseInt(await alleen(await open(), folder), 10));
    });
  console.log(`activation by a command             ${starts.join(', ')} ms (in ${VENSTERS} windows)`);
  await inVscode('bench-typen', SETTINGS, async (folder, open) => {
    await writeFile(join(folder, DOCUMENT), makeDocument(questions, 0));
    const lines = await measure(await open(), folder, eerste(questions));
    console.log(`one document of ${questions} questions\n${lines.join('\n')}`);
  });
});
