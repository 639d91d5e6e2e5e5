import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uiFeature } from './kader';

const GEMAAKT = '2025Z90003.uitstelbericht.md';

describe('Uitstelbericht opstellen', () => {
  uiFeature(
    'laat een reden en een vooruitblik kiezen of schrijven, en overschrijft de tweede keer niets',
    async (stage) => {
      await stage.openFile('2025Z90003.md');
      await stage.runCommand('Kamervragen: Uitstelbericht opstellen');
      await stage.page.screenshot({ path: '.vscode-test/papieren-keuze.png' });
      await stage.pick('Zelf schrijven…');
      await stage.type('de meting nog loopt');
      await stage.press('Enter');
      await stage.pick('Zo spoedig mogelijk');
      await stage.see(stage.activeTab(GEMAAKT), 'het uitstelbericht');
      await stage.see(stage.lineWith('De reden van het uitstel is dat de meting nog loopt.'), 'de reden');
      await stage.page.screenshot({ path: '.vscode-test/papieren-bericht.png' });
      const made = await readFile(join(stage.folder, GEMAAKT), 'utf8');
      assert.match(made, /\n\nUw Kamer ontvangt de antwoorden zo spoedig mogelijk\.\n/);

      await stage.press('Control+Digit1');
      await stage.runCommand('Kamervragen: Uitstelbericht opstellen');
      await stage.pick('Later invullen');
      await stage.pick('Later invullen');
      const message = stage.message(`${GEMAAKT} bestaat al. Er is niets overschreven.`);
      await stage.see(message, 'de melding dat het er al is');
      assert.equal(await readFile(join(stage.folder, GEMAAKT), 'utf8'), made);
      await message.getByText('Vervangen', { exact: true }).click();
      await stage.see(stage.lineWith('[reden van het uitstel]'), 'het nieuwe bericht');
    },
  );
});
