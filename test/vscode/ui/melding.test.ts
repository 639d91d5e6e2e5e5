import { strict as assert } from 'node:assert';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stage } from '../stage';
import { uiFeature } from './kader';

const DOCUMENT = '2025Z90003.md';
const TEKST = 'De antwoorden over';

/** VS Code remembers on which day it told: every window of these tests has another day, all of them past the term. */
let dag = 0;

async function metMelding(stage: Stage): Promise<void> {
  dag++;
  const vandaag = `2025-03-${String(dag).padStart(2, '0')}`;
  await mkdir(join(stage.folder, '.vscode'), { recursive: true });
  await writeFile(join(stage.folder, '.vscode/settings.json'), JSON.stringify({ 'kamervragen.vandaag': vandaag }));
}

describe('De melding van een termijn', () => {
  uiFeature('komt bij een open set die te laat is, één keer per dag, en toont het overzicht', async (stage) => {
    await metMelding(stage);
    await stage.openFile('gewoon.md');
    await stage.page.waitForTimeout(2500);
    assert.equal(await stage.message(TEKST).count(), 0, 'bij gewone Markdown');
    await stage.openFile(DOCUMENT);
    const melding = stage.message(TEKST);
    await stage.see(melding, 'de melding');
    await melding.getByText('Tonen', { exact: true }).click();
    const overzicht = stage.page.locator('.pane-header').filter({ hasText: 'Lopende Kamervragen' });
    await stage.see(overzicht, 'het overzicht');
    await stage.seeGone(stage.message(TEKST), 'de melding');
    // The overview has now been read as well: that is no reason to say it again.
    await stage.page.waitForTimeout(2500);
    assert.equal(await stage.message(TEKST).count(), 0, 'een tweede keer');
  });

  uiFeature('vraagt niets meer na Niet meer vragen', async (stage) => {
    await metMelding(stage);
    await stage.openFile(DOCUMENT);
    const melding = stage.message(TEKST);
    await stage.see(melding, 'de melding');
    await melding.getByText('Niet meer vragen', { exact: true }).click();
    await stage.seeGone(stage.message(TEKST), 'de melding');
    await stage.runCommand('Preferences: Open User Settings (JSON)');
    await stage.see(stage.lineWith('"kamervragen.melding": false'), 'de instelling');
  });
});
