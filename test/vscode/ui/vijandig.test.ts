import { strict as assert } from 'node:assert';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uiFeature } from './kader';

/** VS Code makes a link of this in a notification, which runs the command when it is clicked. */
const NAAM = '[Afsluiten](command:workbench.action.closeAllEditors)';

describe('Een bestandsnaam die een opdracht wil zijn', () => {
  uiFeature('is in een melding alleen tekst', async (stage) => {
    await writeFile(join(stage.folder, `${NAAM}.txt`), 'Vraag 1\nIs de dijk veilig?\n\nVraag 2\nWie onderhoudt hem?\n');
    await stage.chooseInExplorer(`${NAAM}.txt`, 'Beantwoording opstellen');
    await stage.see(stage.line('## Vraag 2'), 'het antwoorddocument');
    await stage.chooseInExplorer(`${NAAM}.txt`, 'Beantwoording opstellen');
    const melding = stage.page.locator('.notification-list-item-message').filter({ hasText: 'bestaat al' });
    await stage.see(melding, 'de melding dat het document al bestaat');
    assert.match((await melding.textContent()) ?? '', /^\[Afsluiten\] \(command:workbench\.action\.closeAllEditors\)/);
    assert.equal(await melding.locator('a').count(), 0);
  });
});
