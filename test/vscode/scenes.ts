/**
 * The pictures of README and user guide. Each scene brings a window into a state, as a user would, and says which texts
 * its picture shows; the picture is only taken when all of them can be seen.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Stage } from './stage';
import { BOER, inDeLijnBewerkt, SIX } from './verhaal/lijn';

export interface Scene {
  /** Name of the picture in `docs/beelden/`. */
  readonly name: string;
  /** The part of the window that the walkthrough shows (pixels), in `media/uitleg/`; none when it does not show this scene. */
  readonly uitsnede?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Texts that the picture is meant to show. */
  readonly shows: readonly string[];
  play(stage: Stage): Promise<void>;
}

const PONT = '2026Z90002.md';

export const SCENES: readonly Scene[] = [
  {
    name: 'schrijven',
    uitsnede: { x: 238, y: 180, width: 800, height: 515 },
    shows: [
      'Antwoord 2 en 3',
      'Vraag 3: samen, 38 woorden',
      'Vraag 2 en 3 zijn samen beantwoord, terwijl vraag 6 om afzonderlijke beantwoording vraagt.',
      'Antwoord 4 is nog niet ingevuld.',
      '4 van 6 ingevuld · uiterlijk wo 25 november',
    ],
    async play(stage) {
      await stage.openFile(PONT);
      await stage.openProblems();
      await stage.dragEdge('.part.sidebar', 'right', -110);
      await stage.dragEdge('.part.panel', 'top', 60);
      await stage.see(stage.problem('Antwoord 6 is nog niet ingevuld'), 'de bevindingen');
      await stage.problem('Vraag 2 en 3 zijn samen beantwoord').first().click();
      // Back in the text, as a writer would be; nothing is selected any more.
      await stage.press('Control+Digit1', 'End');
      await stage.mouseAway();
    },
  },
  {
    name: 'opstellen',
    uitsnede: { x: 664, y: 0, width: 616, height: 470 },
    shows: ['Muskusratten', 'znummer: 2026Z90001', '### Antwoord 1', '0 van 9 ingevuld · uiterlijk ma 30 november'],
    async play(stage) {
      await stage.openFile('2026Z90001.txt');
      await stage.runCommand('Kamervragen: Beantwoording opstellen');
      await stage.see(stage.line('### Antwoord 1'), 'het gemaakte document');
      await stage.hideSideBar();
      // Up to the front matter; the caret stays where it is.
      await stage.press(...Array<string>(6).fill('Control+ArrowUp'));
    },
  },
  {
    name: 'zinnen',
    uitsnede: { x: 48, y: 200, width: 880, height: 460 },
    shows: ['kvkabinet', 'kvklopt', 'Mening: Standpunt van het kabinet', 'Het kabinet hecht eraan dat'],
    async play(stage) {
      await stage.chooseInExplorer('2026Z90001.txt', 'Beantwoording opstellen');
      await stage.see(stage.line('### Antwoord 1'), 'het gemaakte document');
      await stage.hideSideBar();
      await stage.press('Enter');
      await stage.type('kvk');
      await stage.press('Control+Space');
      await stage.see(stage.suggestion('kvkabinet'), 'de zinnen');
      // Once more: VS Code shows the whole phrase beside the list.
      await stage.press('Control+Space');
    },
  },
  {
    name: 'voorbeeldweergave',
    shows: ['## Vraag 1', 'Preview 2026Z90002.md'],
    async play(stage) {
      await stage.openFile(PONT);
      await stage.settled();
      await stage.hideSideBar();
      // Beside the text, as one writes.
      await stage.press('Control+KeyK', 'KeyV');
      await stage.seeInPreview('drie weken');
      await stage.seeInPreview('Kent u het besluit');
    },
  },
  {
    name: 'lopend',
    uitsnede: { x: 0, y: 0, width: 600, height: 470 },
    shows: [
      'Deze week',
      'Later',
      '4 van 6 · uiterlijk wo 25 november',
      'Vraag 4: nog leeg',
      'Afzonderlijk beantwoorden (vraag 6)',
    ],
    async play(stage) {
      await stage.chooseInExplorer('2026Z90001.txt', 'Beantwoording opstellen');
      await stage.see(stage.line('### Antwoord 1'), 'het gemaakte document');
      await stage.press('Control+KeyW');
      await stage.openFile(PONT);
      await stage.openView('Kamervragen');
      await stage.dragEdge('.part.sidebar', 'right', 200);
      await stage.mouseAway();
    },
  },
  {
    name: 'acties',
    shows: ['Volgende open vraag', '2 vragen staan nog open', 'Uitstel verzonden op…', 'Lopende Kamervragen'],
    async play(stage) {
      await stage.openFile(PONT);
      await stage.hideSideBar();
      await stage.see(stage.status(), 'de stand');
      await stage.status().click();
    },
  },
  {
    name: 'eindcontrole',
    uitsnede: { x: 664, y: 0, width: 616, height: 560 },
    shows: [
      '# Eindcontrole van 2026Z90002',
      '## Verzoeken van de Kamerleden',
      'Niet gevolgd: samen beantwoord zijn vraag 2 en 3.',
    ],
    async play(stage) {
      await stage.openFile(PONT);
      await stage.hideSideBar();
      await stage.runCommand('Kamervragen: Eindcontrole');
    },
  },
  {
    name: 'terug',
    shows: [
      'Alleen in Word veranderd',
      'In Word en hier veranderd',
      'M. de Boer, 18 november 2026',
      'Antwoord 1: wegging ↔ terug uit Word',
      'sinds 2 november',
    ],
    async play(stage) {
      await stage.openFile(PONT);
      await stage.settled();
      await stage.runCommand('Kamervragen: Maak Word-brief');
      await stage.pick('Alleen de bijlage');
      await stage.see(stage.message('is gemaakt.'), 'dat de brief is gemaakt');
      await stage.runCommand('Notifications: Clear All Notifications');
      await comesBack(stage.folder);
      await stage.chooseInExplorer(TERUG, 'Terug uit Word…');
      const pane = (name: string) =>
        stage.page.locator('.pane').filter({ has: stage.page.locator('.pane-header', { hasText: name }) });
      await stage.see(pane('Terug uit Word'), 'Terug uit Word');
      for (const name of ['Lopende Kamervragen', 'Vragen en antwoorden'])
        await pane(name).locator('.pane-header').click();
      await stage.dragEdge('.part.sidebar', 'right', 120);
      await pane('Terug uit Word').locator('.monaco-list-row', { hasText: 'Antwoord 1' }).click();
      await stage.see(stage.page.locator('.monaco-diff-editor .char-insert').first(), 'wat erbij kwam');
      await stage.mouseAway();
    },
  },
];

const TERUG = '2026Z90002 concept (MdB).docx';

/** What others did with the letter, and what was written here meanwhile. */
async function comesBack(folder: string): Promise<void> {
  const brief = join(folder, '2026Z90002.antwoorden.docx');
  const bytes = inDeLijnBewerkt(await readFile(brief), [
    { doe: 'invoegen', in: 'Het besluit is mij', achter: 'Het besluit is mij ', tekst: 'sinds 2 november ', wie: BOER },
    { doe: 'vervangen', in: '410 mensen', tekst: '410', door: '430' },
    { doe: 'schrappen', in: 'daartoe ben ik', tekst: ', is de pont vooral voor scholieren van belang', wie: SIX },
    { doe: 'opmerken', in: 'daartoe ben ik', bij: 'Ja, daartoe', tekst: 'Akkoord van de provincie?', wie: BOER },
  ]);
  const delen = Object.entries(unzipSync(bytes)).map(([naam, inhoud]): [string, Uint8Array] => [
    naam,
    naam.endsWith('.xml') ? strToU8(strFromU8(inhoud).replaceAll(/2025-04-0[34]T/g, '2026-11-18T')) : inhoud,
  ]);
  await rm(brief);
  await writeFile(join(folder, TERUG), zipSync(Object.fromEntries(delen)));
  const document = join(folder, PONT);
  const tekst = await readFile(document, 'utf8');
  await writeFile(document, tekst.replace('fietsen zij 7 kilometer om', 'fietsen zij 8 kilometer om'));
}
