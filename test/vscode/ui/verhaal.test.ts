/** The life of one set at the desk, from the Kamer's Word file to the answers that were sent. A picture of each step is left in `.vscode-test/verhaal/`. */
import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Stage } from '../stage';
import { KOP, kamerbrief, VRAGEN, ZNUMMER } from '../verhaal/set';
import { doorAnderenBewerkt } from '../verhaal/terug';
import { CACHE, ROOT } from '../workbench/install';
import { uiFeature } from './kader';

const DOCUMENT = `${ZNUMMER}.md`;
const BRIEF = `${ZNUMMER}.antwoorden.docx`;
const TERUG = 'van het bureau.docx';
const SAMEN = 'Vraag 2 en 3 zijn samen beantwoord, terwijl vraag 17 om afzonderlijke beantwoording vraagt.';

/** What the desk takes for today. */
async function setDay({ folder }: Stage, vandaag: string): Promise<void> {
  await mkdir(join(folder, '.vscode'), { recursive: true });
  await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify({ 'kamervragen.vandaag': vandaag }));
}

async function picture({ page }: Stage, name: string): Promise<void> {
  const folder = join(CACHE, 'verhaal');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

function inDocument({ folder }: Stage): Promise<string> {
  return readFile(join(folder, DOCUMENT), 'utf8');
}

/** An answer under each question that has none yet. */
function withAnswers(text: string): string {
  return VRAGEN.reduce((result, _, index) => {
    const nummer = index + 1;
    const answer = nummer === 17 ? 'Ja.' : `Dit is het antwoord op wat onder nummer ${nummer} is gevraagd.`;
    return result.replace(new RegExp(`(### Antwoord ${nummer}\n)(?=\n*(?:## |\\[\\^|$))`), `$1\n${answer}\n`);
  }, text);
}

async function day0(stage: Stage): Promise<void> {
  for (const other of await readdir(stage.folder)) {
    if (other.startsWith('2025Z')) await rm(join(stage.folder, other));
  }
  await setDay(stage, '2025-03-10');
  await writeFile(join(stage.folder, `${ZNUMMER}.docx`), await kamerbrief());
  // The letter was there before the folder was opened.
  await stage.page.reload();
  await stage.ready();
  await stage.chooseInExplorer(`${ZNUMMER}.docx`, 'Beantwoording opstellen');
  await stage.see(stage.activeTab(DOCUMENT), 'het antwoorddocument');
  await stage.seeStatus('0 van 17 ingevuld · uiterlijk ma 31 maart');
  const text = await inDocument(stage);
  assert.ok(text.includes(KOP), 'de kop zoals de Kamer die schreef');
  VRAGEN.forEach((vraag, index) => {
    assert.ok(text.includes(`## Vraag ${index + 1}\n\n${vraag}`), `vraag ${index + 1}, woord voor woord`);
  });
  assert.equal(text.match(/^### Antwoord \d+\n/gm)?.length, 17);
  const tree = stage.page.locator('.pane').filter({ hasText: 'Lopende Kamervragen' });
  await stage.openView('Kamervragen');
  await stage.see(tree.getByText('0 van 17 · uiterlijk ma 31 maart'), 'de set in Lopende Kamervragen');
  await stage.seeText('Afzonderlijk beantwoorden (vraag 17');
  await stage.seeText('Eerder moment gevraagd (vraag 6');
  await stage.openProblems();
  await stage.see(stage.problem('Antwoord 1 is nog niet ingevuld'), 'wat er nog te doen is');
  assert.equal(await stage.page.locator('.markers-panel .codicon-error').count(), 0, 'nog geen fouten');
  await picture(stage, '1-dag-0');
  await stage.press('Control+KeyJ');
}

/** One key to the next open question. */
async function nextOpen(stage: Stage, nummer: number): Promise<void> {
  await stage.press('Alt+Period');
  const crumb = stage.page.locator('.breadcrumbs-control').getByText(`### Antwoord ${nummer}`, { exact: true });
  await stage.see(crumb, `de cursor bij antwoord ${nummer}`);
}

async function writing(stage: Stage): Promise<void> {
  await setDay(stage, '2025-03-14');
  await stage.press('Control+Digit1');
  await stage.caretAfter('### Antwoord 1');
  await stage.press('Enter', 'Enter');
  await stage.type('Ja.');
  await nextOpen(stage, 2);
  await stage.type('kvk');
  await stage.press('Control+Space');
  await stage.see(stage.suggestion('kvklopt'), 'de zinnen');
  await stage.press('Escape', 'Control+Backspace');
  await stage.type('De pont vaart sinds 1 november 2024 niet meer in het donker.');
  for (const nummer of [3, 4, 5]) await nextOpen(stage, nummer);
  await stage.type('Nee, zie het antwoord op vraag ');
  await stage.press('Control+Space');
  await stage.goToSuggestion('2');
  await picture(stage, '2a-verwijzing');
  await stage.press('Enter');
  await stage.type('.');
  await stage.seeStatus('3 van 17 ingevuld · uiterlijk ma 31 maart');
  await stage.save(DOCUMENT);
}

async function together(stage: Stage): Promise<void> {
  const text = await inDocument(stage);
  const joined = text
    .replace(/### Antwoord 2\n+De pont[^\n]*\n+/, '')
    .replace(
      '### Antwoord 3\n',
      '### Antwoord 2 en 3\n\nDe pont vaart niet meer in het donker. Daarna telde niemand nog reizigers.\n',
    );
  assert.notEqual(joined, text);
  await writeFile(join(stage.folder, DOCUMENT), joined);
  await stage.openProblems();
  await stage.see(stage.problem(SAMEN), 'dat 2 en 3 samen zijn beantwoord');
  await stage.problem(SAMEN).click();
  const { stdout } = await lintJson(stage, DOCUMENT);
  assert.ok(stdout.includes(SAMEN), 'de pijplijn zegt hetzelfde, in dezelfde woorden');
  await stage.press('Control+Digit1', 'Control+Period');
  const fix = stage.page.locator('.action-widget .monaco-list-row').filter({ hasText: 'met een leeg antwoord' });
  await stage.see(fix, 'uitsplitsen');
  await picture(stage, '2b-samen');
  // The first of the list is chosen already: one key.
  await stage.press('Enter');
  await stage.seeGone(stage.problem(SAMEN), 'dat 2 en 3 samen zijn beantwoord');
  await stage.save(DOCUMENT);
  const split = await inDocument(stage);
  assert.match(split, /### Antwoord 2\n+De pont vaart niet meer in het donker\.[^\n]*\n/);
  assert.match(split, /### Antwoord 3\n+## Vraag 4\n/);
}

function lintJson({ folder }: Stage, file: string, ...more: string[]): Promise<{ stdout: string }> {
  const args = [join(ROOT, 'dist/cli.js'), 'lint', file, '--format', 'json', '--today', '2025-03-14', ...more];
  return promisify(execFile)(process.execPath, args, { cwd: folder }).catch((error: { stdout: string }) => error);
}

async function delay(stage: Stage): Promise<void> {
  await setDay(stage, '2025-03-28');
  await stage.see(stage.problem('Uiterlijk maandag 31 maart 2025'), 'dat de termijn afloopt');
  await stage.runCommand('Kamervragen: Uitstelbericht opstellen');
  await stage.pick('Later invullen');
  await stage.pick('Zo spoedig mogelijk');
  await stage.see(stage.activeTab(`${ZNUMMER}.uitstelbericht.md`), 'het uitstelbericht');
  await picture(stage, '3a-uitstelbericht');
  await stage.press('Control+KeyW');
  await stage.see(stage.activeTab(DOCUMENT), 'het antwoorddocument');
  await stage.seeStatus('3 van 17 ingevuld · uiterlijk ma 31 maart');
  await stage.runCommand('Kamervragen: Uitstel verzonden op…');
  await stage.see(stage.input(), 'de vraag naar de datum');
  await stage.input().fill('28 maart 2025');
  await stage.press('Enter');
  await stage.seeStatus('3 van 17 ingevuld · uiterlijk ma 21 april');
  await stage.status().hover();
  await stage.seeText('Tweede Paasdag');
  await picture(stage, '3b-uitstel-verzonden');
  await stage.save(DOCUMENT);
}

async function last(stage: Stage): Promise<void> {
  await setDay(stage, '2025-04-09');
  await writeFile(join(stage.folder, DOCUMENT), withAnswers(await inDocument(stage)));
  await stage.seeStatus('17 van 17 ingevuld · uiterlijk ma 21 april');
  await stage.runCommand('Kamervragen: Eindcontrole');
  await stage.seeText('Alle 17 vragen zijn ingevuld.');
  await picture(stage, '4a-eindcontrole');
  await stage.runCommand('Kamervragen: Maak Word-brief');
  await stage.pick('Alleen de bijlage');
  await stage.see(stage.message(`${BRIEF} is gemaakt.`), 'dat de brief is gemaakt');
  await picture(stage, '4b-word-brief');
}

async function back(stage: Stage): Promise<void> {
  await setDay(stage, '2025-04-12');
  await writeFile(join(stage.folder, TERUG), doorAnderenBewerkt(await readFile(join(stage.folder, BRIEF))));
  await stage.press('Control+Shift+KeyE');
  await stage.chooseInExplorer(TERUG, 'Controleer dit bestand');
  await stage.see(
    stage.problem('Vraag 7 en 8 zijn samen beantwoord, terwijl vraag 17'),
    'dat 7 en 8 zijn samengevoegd',
  );
  await stage.see(
    stage.problem("De tekst van vraag 12 wijkt af van wat de Kamer stuurde: 'schippers' werd 'kapiteins'"),
    'dat vraag 12 is veranderd',
  );
  await picture(stage, '5a-terug-uit-word');
  await stage.openFile(DOCUMENT);
  await stage.runCommand('Kamervragen: Als verzonden markeren');
  await stage.see(stage.input(), 'de vraag naar de datum');
  await stage.input().fill('12 april 2025');
  await stage.press('Enter');
  await stage.seeStatus('17 van 17 ingevuld · verzonden');
  await picture(stage, '5b-verzonden');
}

describe('Een set Kamervragen aan het bureau', function () {
  // Thirty-three days of work.
  this.timeout(600_000);

  uiFeature('van de Word-brief van de Kamer tot de antwoorden die zijn verzonden', async (stage) => {
    for (const step of [day0, writing, together, delay, last, back]) await step(stage);
  });
});
