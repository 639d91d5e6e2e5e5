/**
 * Measures in a real VS Code what a workspace of thousands of documents costs: `npm run bench:werkmap -- [documents]` (5000).
 * The view Lopende Kamervragen is opened for the first time, while somebody types in a document of their own.
 */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { Stage } from '../vscode/stage';
import { HarnessError } from '../vscode/workbench/install';
import { describeTimes, inVscode, keystroke, start } from './vscode';

const VRAGEN = 12;
/** One in so many is still to be answered; the others were sent. */
const OPEN = 5;
const PER_MAP = 250;
/** Keystrokes that are measured before the view is opened. */
const VOORAF = 20;
/** Longest wait for the filled tree (milliseconds). */
const GEDULD_MS = 180_000;

const LEEG = 'Antwoord 1 is nog niet ingevuld';
const EIGEN = 'mijn-beantwoording.md';
const VANDAAG = '2025-02-21';
/** Past its term, due this week, due later. */
const INGEZONDEN = ['2025-01-06', '2025-02-03', '2025-02-17'] as const;

const SETTINGS = {
  'workbench.colorTheme': 'Default Light+',
  'kamervragen.vandaag': VANDAAG,
  // What is new shows at once, so that a keystroke can be timed by its finding.
  'kamervragen.wachttijd': 0,
};

function makeDocument(nummer: number, ingezonden: string, verzonden: boolean): string {
  const zin =
    'De waterschappen melden dat het onderhoud aan de dijken volgens plan verloopt en dat de kosten binnen de raming blijven. ';
  const pairs = Array.from({ length: VRAGEN }, (_, i) => {
    const antwoord = verzonden || i % 3 > 0 ? `\n${zin.repeat(4)}\n` : '';
    return `## Vraag ${i + 1}\n\nHoeveel dijken zijn er in regio ${i + 1}, hoe hoog zijn ze en wie onderhoudt ze?\n\n### Antwoord ${i + 1}\n${antwoord}`;
  });
  const front = [`znummer: 2025Z${String(nummer).padStart(5, '0')}`, `ingezonden: ${ingezonden}`, 'fase: concept'];
  if (verzonden) front.push('verzonden: 2025-02-20');
  return `---\n${front.join('\n')}\n---\n\n# Vragen van het lid Six (Partij D) aan de Minister van Water over *dijkvak ${nummer}* (ingezonden ${ingezonden})\n\n${pairs.join('\n')}`;
}

/** Fills a folder; gives how many of the documents are past their term. */
async function makeFolder(folder: string, count: number): Promise<number> {
  let late = 0;
  for (let from = 0; from < count; from += PER_MAP) {
    const map = join(folder, `map-${String(from / PER_MAP).padStart(3, '0')}`);
    await mkdir(map, { recursive: true });
    for (let i = from; i < Math.min(from + PER_MAP, count); i++) {
      const verzonden = i % OPEN !== 0;
      const ingezonden = INGEZONDEN[i % INGEZONDEN.length] ?? INGEZONDEN[0];
      if (!verzonden && ingezonden === INGEZONDEN[0]) late++;
      await writeFile(join(map, `set-${i}.md`), makeDocument(i, ingezonden, verzonden));
    }
  }
  await writeFile(join(folder, EIGEN), makeDocument(99_999, INGEZONDEN[2], false));
  return late;
}

/** Memory of the extension host in MB; undefined where it cannot be asked. */
async function hostMemory(): Promise<number | undefined> {
  const table = await promisify(execFile)('ps', ['-eo', 'pid=,ppid=,rss=,args=']).catch(() => undefined);
  const rows = (table?.stdout ?? '').split('\n').map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line));
  const server = rows.find((row) => row?.[2] === String(process.pid) && row[4]?.includes('server-main.js'))?.[1];
  const host = rows.find((row) => row?.[2] === server && row?.[4]?.includes('--type=extensionHost'));
  return host?.[3] === undefined ? undefined : Number(host[3]) / 1024;
}

async function measure(page: Page, folder: string, late: number): Promise<string[]> {
  const stage = new Stage(page, folder, GEDULD_MS);
  await stage.ready();
  await stage.openFile(EIGEN);
  await stage.settled();
  await stage.openProblems();
  await stage.see(stage.problem(LEEG), 'de bevinding');
  await stage.caretAfter('### Antwoord 1');
  await stage.press('ArrowDown');
  const vooraf: number[] = [];
  for (let i = 0; i < VOORAF; i++) vooraf.push(await keystroke(page, i, LEEG));
  const memory = { before: await hostMemory(), most: 0 };

  const sidebar = page.locator('.sidebar');
  const group = sidebar.getByRole('treeitem', { name: /^Termijn verstreken/ });
  const busy = sidebar.locator('.monaco-progress-container.active');
  const told = sidebar.getByText(/^[\d.]+ van [\d.]+ documenten bekeken/);
  const begin = Date.now();
  const since = () => ((Date.now() - begin) / 1000).toFixed(1);
  await page.locator('.activitybar').getByRole('tab', { name: 'Kamervragen' }).click();
  await stage.press('Control+Digit1');
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  const tijdens: number[] = [];
  let first: string | undefined;
  let bar: string | undefined;
  let words: string | undefined;
  for (let i = 0; ; i++) {
    tijdens.push(await keystroke(page, i, LEEG));
    const [tree, progress, sentence] = await Promise.all([group.allInnerTexts(), busy.count(), told.allInnerTexts()]);
    if (tree.length > 0) first ??= since();
    if (progress > 0) bar ??= since();
    if (sentence.length > 0) words ??= `${since()} s: "${sentence[0]}"`;
    memory.most = Math.max(memory.most, (await hostMemory()) ?? 0);
    if (tree.some((text) => new RegExp(`(?<!\\d)${late}$`).test(text.trim())) && sentence.length === 0) break;
    if (Date.now() - begin > GEDULD_MS) throw new HarnessError(`De boom is niet vol: ${tree.join(' ')}`);
  }
  const full = since();
  const erna: number[] = [];
  for (let i = tijdens.length; i < tijdens.length + VOORAF; i++) erna.push(await keystroke(page, i, LEEG));
  const mb = (value: number | undefined) => (value === undefined || value === 0 ? 'unknown' : `${value.toFixed(0)} MB`);
  return [
    `first rows of the tree        ${first ?? full} s`,
    `progress bar                  ${bar === undefined ? 'not seen' : `${bar} s`}`,
    `progress in words             ${words ?? 'not seen'}`,
    `tree is full                  ${full} s`,
    `key to finding, before        ${describeTimes(vooraf)}`,
    `key to finding, while filling ${describeTimes(tijdens)}`,
    `key to finding, afterwards    ${describeTimes(erna)}`,
    `memory of the extension host  ${mb(memory.before)} before, ${mb(memory.most)} at most, ${mb(await hostMemory())} afterwards`,
  ];
}

async function main(count: number): Promise<void> {
  await inVscode('bench-werkmap', SETTINGS, async (folder, open) => {
    const late = await makeFolder(folder, count);
    const page = await open();
    const lines = await measure(page, folder, late);
    console.log(`${count} documents of ${VRAGEN} questions, one in ${OPEN} open\n${lines.join('\n')}`);
  });
}

start(() => main(Number(process.argv[2] ?? 5000)));
