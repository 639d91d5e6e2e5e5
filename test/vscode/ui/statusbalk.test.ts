import { strict as assert } from 'node:assert';
import type { Stage } from '../stage';
import { uiFeature, uiRust } from './kader';

const DOCUMENT = '2025Z90003.md';
const STAND = '0 van 3 ingevuld · uiterlijk ma 24 februari';

describe('De statusbalk', () => {
  uiFeature('toont de stand van een antwoorddocument, en legt die uit bij de muis', async (stage) => {
    await stage.openFile(DOCUMENT);
    await stage.seeStatus(STAND);
    await stage.status().hover();
    const hover = stage.page.locator('.monaco-hover').filter({ hasText: 'bij de Kamer' });
    await stage.see(hover, 'de toelichting bij de statusbalk');
    const text = ((await hover.first().textContent()) ?? '').replace(/\s+/g, ' ');
    assert.match(text, /0 van de 3 vragen hebben een ingevuld antwoord; 3 nog niet\./);
    assert.match(text, /Ingezonden op maandag 3 februari 2025\./);
    assert.match(text, /Uiterlijk maandag 24 februari 2025 bij de Kamer \(nog 3 dagen\)\./);
  });

  uiFeature('is er alleen zolang het antwoorddocument actief is', async (stage) => {
    await stage.openFile(DOCUMENT);
    await stage.seeStatus(STAND);
    for (const other of ['gewoon.md', 'vragen.txt']) {
      await stage.openFile(other);
      await stage.seeGone(stage.status(), `de stand bij ${other}`);
      await stage.openFile(DOCUMENT);
      await stage.seeStatus(STAND);
    }
  });

  uiRust('blijft bij gewone Markdown en tekst zoals hij was, net als Problems', async (stage) => {
    const seen = [];
    for (const name of ['gewoon.md', 'aantekeningen.txt']) {
      await stage.openFile(name);
      await stage.settled();
      seen.push({ name, items: await statusItems(stage) });
    }
    await stage.openProblems();
    return [...seen, await stage.page.locator('.markers-panel .monaco-list-row').allTextContents()];
  });
});

/** The items that an extension put there, with their texts; those of VS Code itself come and go in their own time. */
async function statusItems(stage: Stage): Promise<string[]> {
  const items = await stage.page
    .locator('.statusbar-item')
    .evaluateAll((elements) => elements.map(({ id, textContent }) => `${id}: ${textContent}`));
  return items.filter((item) => !item.startsWith('status.')).sort();
}
