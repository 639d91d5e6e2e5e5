import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stage } from '../stage';
import { uiFeature } from './kader';

const GEMAAKT = '2025Z90001.md';

async function seeMade(stage: Stage): Promise<void> {
  await stage.see(stage.activeTab(GEMAAKT), `het tabblad ${GEMAAKT}`);
  for (const line of [
    'znummer: 2025Z90001',
    '## Vraag 1',
    '### Antwoord 1',
    'Hoe hoog is de dijk, en wie onderhoudt hem?',
  ]) {
    await stage.see(stage.line(line), `de regel «${line}»`);
  }
  await stage.seeStatus('0 van 3 ingevuld · uiterlijk ma 24 februari');
}

describe('Beantwoording opstellen', () => {
  uiFeature('staat in het menu van de Explorer, en overschrijft de tweede keer niets', async (stage) => {
    await stage.chooseInExplorer('vragen.txt', 'Beantwoording opstellen');
    await seeMade(stage);

    // The caret is in the first empty answer: typing is all there is to do.
    await stage.type('Ja, dat bericht ken ik.');
    const written = await stage.save(GEMAAKT);
    assert.match(written, /### Antwoord 1\nJa, dat bericht ken ik\./);
    await stage.press('Control+KeyW');
    await stage.seeGone(stage.activeTab(GEMAAKT), 'het gesloten tabblad');

    await stage.chooseInExplorer('vragen.txt', 'Beantwoording opstellen');
    const message = stage.message(`${GEMAAKT} bestaat al. Er is niets overschreven.`);
    await stage.see(message, 'de melding dat het document al bestaat');
    await message.getByText('Bestaande openen', { exact: true }).click();
    await stage.see(stage.line('Ja, dat bericht ken ik.'), 'wat er al geschreven was');
    assert.equal(await readFile(join(stage.folder, GEMAAKT), 'utf8'), written);
  });

  uiFeature('staat in de Command Palette, en opent het document naast de vragen', async (stage) => {
    await stage.openFile('vragen.txt');
    await stage.runCommand('Kamervragen: Beantwoording opstellen');
    await seeMade(stage);
    await stage.see(stage.page.locator('.editor-group-container').nth(1), 'een tweede kolom');
    await stage.see(stage.page.locator('.tab[data-resource-name="vragen.txt"]'), 'de vragen in de eerste kolom');
  });
});
