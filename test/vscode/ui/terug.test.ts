/** The road of a concept: out as a Word letter, through the line, back, taken over, out again. Leaves a picture of each step in `.vscode-test/terug/`. */
import { strict as assert } from 'node:assert';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import type { Stage } from '../stage';
import { BOER, inDeLijnBewerkt, SIX } from '../verhaal/lijn';
import { CACHE } from '../workbench/install';
import { uiFeature } from './kader';

const ZNUMMER = '2025Z90042';
const DOCUMENT = `${ZNUMMER}.md`;
const BRIEF = `${ZNUMMER}.antwoorden.docx`;
const TERUG = 'concept 2 (JB).docx';

const VRAGEN: readonly (readonly [string, string])[] = [
  ['Hoe hoog is de dijk?', 'De dijk is negen meter hoog. Dat is genoeg.'],
  ['Hoe oud is de dijk?', 'De dijk is zestig jaar oud.'],
  ['Wie onderhoudt de dijk?', 'Het waterschap onderhoudt de dijk.'],
  ['Wat kost dat per jaar?', 'Dat kost twee miljoen euro per jaar.'],
  ['Wie betaalt dat?', 'De ingelanden betalen dat.'],
];
const TEKST = `---
znummer: ${ZNUMMER}
ingezonden: 2025-02-03
fase: lijn
---

# Vragen van het lid Six (Partij D) aan de Minister van Water over *de zeedijk* (ingezonden 3 februari 2025)

${VRAGEN.map(([vraag, antwoord], index) => `## Vraag ${index + 1}\n\n${vraag}\n\n### Antwoord ${index + 1}\n\n${antwoord}\n`).join('\n')}`;

/** What the desk takes for today. */
async function setDay({ folder }: Stage, vandaag: string): Promise<void> {
  await mkdir(join(folder, '.vscode'), { recursive: true });
  await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify({ 'kamervragen.vandaag': vandaag }));
}

async function picture({ page }: Stage, name: string): Promise<void> {
  const folder = join(CACHE, 'terug');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

const paneel = ({ page }: Stage, naam: string): Locator =>
  page.locator('.pane').filter({ has: page.locator('.pane-header', { hasText: naam }) });
/** What a view is called, above it: a click closes or opens it. */
const kop = (stage: Stage, naam: string): Locator => paneel(stage, naam).locator('.pane-header');
/** A row of the view Terug uit Word. */
const rij = (stage: Stage, naam: string): Locator =>
  paneel(stage, 'Terug uit Word').locator('.monaco-list-row', { hasText: naam });

async function out(stage: Stage): Promise<void> {
  for (const other of await readdir(stage.folder)) if (other.startsWith('2025Z')) await rm(join(stage.folder, other));
  await setDay(stage, '2025-02-10');
  await writeFile(join(stage.folder, DOCUMENT), TEKST);
  // The document was there before the folder was opened.
  await stage.page.reload();
  await stage.ready();
  await stage.openFile(DOCUMENT);
  await stage.settled();
  await stage.seeStatus('5 van 5 ingevuld · uiterlijk ma 24 februari');
  await stage.runCommand('Kamervragen: Maak Word-brief');
  await stage.pick('Alleen de bijlage');
  await stage.see(stage.message(`${BRIEF} is gemaakt.`), 'dat de brief is gemaakt');
  const [bewaard] = await readdir(join(stage.folder, '.kamervragen/uitgegeven'));
  assert.match(bewaard ?? '', new RegExp(`^${ZNUMMER}-[0-9a-f]{16}\\.md$`));
}

async function line(stage: Stage): Promise<void> {
  const bytes = inDeLijnBewerkt(await readFile(join(stage.folder, BRIEF)), [
    { doe: 'invoegen', in: 'negen meter', achter: 'De dijk is ', tekst: 'ruim ', wie: BOER },
    { doe: 'schrappen', in: 'negen meter', tekst: ' Dat is genoeg.', wie: SIX },
    { doe: 'vervangen', in: 'zestig jaar', tekst: 'zestig', door: 'tachtig' },
    { doe: 'vervangen', in: 'Hoe oud is', tekst: 'Hoe oud', door: 'Hoe stokoud' },
    { doe: 'opmerken', in: 'Het waterschap', bij: 'Het waterschap', tekst: 'Welk waterschap?', wie: BOER },
    { doe: 'vervangen', in: 'twee miljoen', tekst: 'twee', door: 'drie' },
  ]);
  await rm(join(stage.folder, BRIEF));
  await writeFile(join(stage.folder, TERUG), bytes);
  // Meanwhile somebody writes here as well.
  const nu = await readFile(join(stage.folder, DOCUMENT), 'utf8');
  await writeFile(
    join(stage.folder, DOCUMENT),
    nu.replace('twee miljoen euro per jaar.', 'twee miljoen euro per jaar. Dit bedrag is zonder btw.'),
  );
}

async function back(stage: Stage): Promise<void> {
  await stage.press('Control+Shift+KeyE');
  await stage.chooseInExplorer(TERUG, 'Terug uit Word…');
  await stage.see(paneel(stage, 'Terug uit Word'), 'Terug uit Word');
  // Room for the view: the other two closed, the side bar wider.
  for (const naam of ['Lopende Kamervragen', 'Vragen en antwoorden']) await kop(stage, naam).click();
  await stage.dragEdge('.part.sidebar', 'right', 140);
  await stage.see(rij(stage, 'Antwoord 1'), 'antwoord 1 in Terug uit Word');
  await stage.see(rij(stage, 'Alleen in Word veranderd'), 'de groep met wat alleen in Word veranderde');
  await stage.see(rij(stage, 'M. de Boer, 3 april 2025'), 'wie en wanneer');
  await stage.see(rij(stage, 'In Word en hier veranderd'), 'de groep met wat aan twee kanten veranderde');
  await stage.see(rij(stage, 'Vraagtekst veranderd in Word'), 'dat aan een vraag is gekomen');
  await picture(stage, '1-terug-uit-word');
  await rij(stage, 'Antwoord 1').click();
  await stage.see(
    stage.page.locator('.tab.active', { hasText: 'Antwoord 1: wegging ↔ terug uit Word' }),
    'het verschil',
  );
  await stage.see(stage.page.locator('.monaco-diff-editor .char-insert').first(), 'wat erbij kwam');
  await picture(stage, '2-verschil');
}

async function takeOver(stage: Stage): Promise<void> {
  await rij(stage, 'Antwoord 1').hover();
  await rij(stage, 'Antwoord 1').getByLabel('Overnemen uit Word').click();
  await stage.see(stage.lineWith('De dijk is ruim negen meter hoog.'), 'het antwoord uit Word');
  await kop(stage, 'Terug uit Word').hover();
  await paneel(stage, 'Terug uit Word').getByLabel('Alles overnemen wat alleen in Word veranderde').click();
  await stage.seeGone(rij(stage, 'Alleen in Word veranderd'), 'wat over te nemen was');
  await picture(stage, '3-overgenomen');
  const naast = stage.page.locator('.tab.active', { hasText: 'Antwoord 4: uit Word ↔ hier' });
  // A list that is being filled anew may miss a click.
  await stage.again(
    naast,
    () => rij(stage, 'Antwoord 4').click(),
    async () => {},
  );
  await stage.see(naast, 'antwoord 4 naast het document');
  await stage.see(stage.page.locator('.monaco-diff-editor .char-insert').first(), 'waarin de twee verschillen');
  await picture(stage, '4-naast-elkaar');
  const tekst = await stage.save(DOCUMENT);
  assert.match(tekst, /De dijk is ruim negen meter hoog\.\n/);
  assert.match(tekst, /De dijk is tachtig jaar oud\./);
  assert.match(
    tekst,
    /Het waterschap<!-- opmerking \[ \] M\. de Boer, 2025-04-03 10:12: Welk waterschap\? --> onderhoudt/,
  );
  assert.match(tekst, /Dat kost twee miljoen euro per jaar\. Dit bedrag is zonder btw\./);
  assert.match(tekst, /## Vraag 2\n\nHoe oud is de dijk\?/);
}

/** In VS Code's own diff editor a piece is taken from the left with one click. */
async function settle(stage: Stage): Promise<void> {
  const { page } = stage;
  // The arrow stands between two columns, for which there must be room.
  await stage.dragEdge('.part.sidebar', 'right', -140);
  const pijl = page.locator(
    '.monaco-diff-editor .gutterItem .codicon-arrow-right, .monaco-diff-editor .codicon-arrow-right',
  );
  await stage.see(pijl.first(), 'het pijltje om een stuk over te nemen');
  await pijl.first().click();
  await stage.seeGone(rij(stage, 'In Word en hier veranderd'), 'dat antwoord 4 nog verschilt');
  await picture(stage, '5-gekozen');
  assert.match(await stage.save(DOCUMENT), /Dat kost drie miljoen euro per jaar\.\n/);
}

async function notes(stage: Stage): Promise<void> {
  await stage.press('Control+Digit1');
  await stage.runCommand('View: Close All Editors');
  await stage.press('Control+Shift+KeyE');
  await stage.openFile(DOCUMENT);
  await stage.openView('Kamervragen');
  await kop(stage, 'Vragen en antwoorden').click();
  const regel = (tekst: string): Locator =>
    paneel(stage, 'Vragen en antwoorden').locator('.monaco-list-row', { hasText: tekst });
  await regel('Vraag 3').locator('.monaco-tl-twistie').click();
  const noot = regel('M. de Boer: Welk waterschap?');
  await stage.see(noot, 'de opmerking onder vraag 3');
  await picture(stage, '6-opmerking');
  await noot.hover();
  await noot.getByLabel('Opmerking afvinken').click();
  await stage.see(noot.filter({ hasText: 'afgevinkt' }), 'dat zij is afgevinkt');
  assert.match(await stage.save(DOCUMENT), /<!-- opmerking \[x\] M\. de Boer/);
}

async function outAgain(stage: Stage): Promise<void> {
  // That the first letter was made still stands there.
  await stage.runCommand('Notifications: Clear All Notifications');
  await stage.seeGone(stage.message(`${BRIEF} is gemaakt.`), 'de melding van de eerste brief');
  await stage.runCommand('Kamervragen: Maak Word-brief');
  await stage.pick('Alleen de bijlage');
  await stage.pick('Met de opmerking in de kantlijn');
  await stage.see(stage.message(`${BRIEF} is gemaakt.`), 'dat de brief weer is gemaakt');
  await picture(stage, '7-weer-weg');
  const delen = unzipSync(await readFile(join(stage.folder, BRIEF)));
  assert.match(strFromU8(delen['word/comments.xml'] ?? new Uint8Array()), /w:author="M\. de Boer".*Welk waterschap\?/);
  assert.match(strFromU8(delen['word/commentsExtended.xml'] ?? new Uint8Array()), /w15:done="1"/);
  assert.equal((await readdir(join(stage.folder, '.kamervragen/uitgegeven'))).length, 2);
}

describe('Terug uit Word', function () {
  this.timeout(300_000);

  uiFeature('weg, door de lijn, terug, overgenomen en weer weg', async (stage) => {
    for (const step of [out, line, back, takeOver, settle, notes, outAgain]) await step(stage);
  });

  uiFeature('een brief die terugkomt, neergezet op het document', async (stage) => {
    await out(stage);
    await line(stage);
    const ervoor = await readFile(join(stage.folder, DOCUMENT), 'utf8');
    await stage.dropInText(TERUG);
    await stage.see(rij(stage, 'Alleen in Word veranderd'), 'Terug uit Word');
    await picture(stage, '8-neergezet');
    assert.equal(await readFile(join(stage.folder, DOCUMENT), 'utf8'), ervoor);
  });
});
