import { strict as assert } from 'node:assert';
import { uiFeature } from './kader';

const DOCUMENT = '2025Z90003.md';
const EERSTE = '0 van 3 ingevuld · uiterlijk ma 24 februari';

describe('Uitstel verzonden op…', () => {
  uiFeature('vraagt een datum, weigert wat geen datum is en verzet de klok; Ctrl+Z draait het terug', async (stage) => {
    await stage.openFile(DOCUMENT);
    await stage.runCommand('Kamervragen: Uitstel verzonden op…');
    const input = stage.input();
    await stage.see(stage.page.getByText('Wanneer is het uitstelbericht verzonden?'), 'de vraag naar de datum');
    assert.equal(await input.inputValue(), '2025-02-21');

    await input.fill('31 februari 2025');
    await stage.seeText('Dit is geen bestaande datum. Schrijf bijvoorbeeld 2025-03-28.');
    await stage.press('Enter');
    assert.ok(await input.isVisible(), 'een foute datum sluit de vraag niet');

    await input.fill('20 februari 2025');
    await stage.press('Enter');
    await stage.seeStatus('0 van 3 ingevuld · uiterlijk ma 17 maart');
    await stage.see(stage.line('uitstel: 2025-02-20'), 'het uitstel in het voorblad');

    await stage.press('Control+KeyZ');
    await stage.seeStatus(EERSTE);
    await stage.seeGone(stage.line('uitstel: 2025-02-20'), 'het uitstel in het voorblad');
    await stage.seeGone(stage.page.locator('.tab.active.dirty'), 'een gewijzigd document na één keer Ctrl+Z');
  });
});
