import { strict as assert } from 'node:assert';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { uiFeature } from './kader';

describe('Een fout', () => {
  uiFeature('wordt één keer gemeld, met een knop naar een log waarin niets uit het document staat', async (stage) => {
    // A folder of that name cannot be written as a file.
    await mkdir(join(stage.folder, '2025Z90003.termijnen.ics'));
    await stage.openFile('2025Z90003.md');
    await stage.runCommand('Kamervragen: Maak agenda met de termijnen');
    const vraag = stage.message('2025Z90003.termijnen.ics bestaat al');
    await stage.see(vraag, 'de vraag of het bestand mag worden vervangen');
    await vraag.getByText('Vervangen', { exact: true }).click();
    const melding = stage.message('Maak agenda lukte niet. Het bestand kon niet worden gelezen of geschreven.');
    await stage.see(melding, 'de melding');
    assert.equal(await melding.count(), 1);
    await melding.getByText('Log openen', { exact: true }).click();
    const log = stage.page.locator('.output-view .view-lines');
    await stage.see(log.filter({ hasText: 'FileIsADirectory' }), 'het log');
    const tekst = (await log.innerText()).replace(/\s/g, ' ');
    assert.match(tekst, /\[error\] Maak agenda: \w+ \(\w+\)/);
    for (const woord of ['2025Z90003', 'werkmap', 'Vragen van', stage.folder]) assert.ok(!tekst.includes(woord), tekst);
  });
});
