import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uiFeature } from './kader';

describe('Papieren opstellen', () => {
  uiFeature('een reden van het uitstel schrijft men zelf, en een vooruitblik kiest men', async (stage) => {
    const before = await readFile(join(stage.folder, '2025Z90003.md'), 'utf8');
    await stage.openFile('2025Z90003.md');
    await stage.runCommand('Kamervragen: Uitstelbericht opstellen');
    await stage.seeText('Waarom komen de antwoorden later?');
    await stage.type('de meting nog loopt');
    await stage.seeText('De reden van het uitstel is dat de meting nog loopt.');
    await stage.press('Enter');
    await stage.seeText('Wanneer komen de antwoorden?');
    await stage.pick('Zo spoedig mogelijk');
    await stage.see(stage.activeTab('2025Z90003.uitstelbericht.md'), 'het uitstelbericht');
    const made = await readFile(join(stage.folder, '2025Z90003.uitstelbericht.md'), 'utf8');
    assert.match(made, /De reden van het uitstel is dat de meting nog loopt\.\n/);
    assert.match(made, /\n\nUw Kamer ontvangt de antwoorden zo spoedig mogelijk\.\n/);
    assert.equal(await readFile(join(stage.folder, '2025Z90003.md'), 'utf8'), before);
    await stage.seeGone(stage.page.locator('.tab.dirty'), 'een veranderd document');
  });

  uiFeature('een papier dat er al is, wordt pas vervangen als u dat zegt', async (stage) => {
    const nota = (): Promise<string> => readFile(join(stage.folder, '2025Z90003.beslisnota.md'), 'utf8');
    await stage.openFile('2025Z90003.md');
    await stage.runCommand('Kamervragen: Beslisnota opstellen');
    await stage.see(stage.activeTab('2025Z90003.beslisnota.md'), 'de nota');
    const made = await nota();
    // A click: the tab is there before the caret is.
    await stage.caretAfter('## Kern');
    await stage.press('Control+Home');
    await stage.type('Mijn werk. ');
    assert.match(await stage.save('2025Z90003.beslisnota.md'), /^Mijn werk\. /);

    await stage.press('Control+Digit1');
    await stage.see(stage.activeTab('2025Z90003.md'), 'het document');
    await stage.runCommand('Kamervragen: Beslisnota opstellen');
    const message = stage.message('2025Z90003.beslisnota.md bestaat al. Er is niets overschreven.');
    await stage.see(message, 'de melding dat de nota er al is');
    assert.match(await nota(), /^Mijn werk\. /);
    await message.getByText('Vervangen', { exact: true }).click();
    await stage.seeGone(stage.lineWith('Mijn werk.'), 'wat er stond');
    await stage.seeGone(stage.page.locator('.tab.dirty'), 'een document dat nog niet is bewaard');
    assert.equal(await nota(), made);
  });
});
