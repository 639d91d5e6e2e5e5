import { strict as assert } from 'node:assert';
import type { Frame } from 'playwright-core';
import { NietGezien, type Stage } from '../stage';
import { uiFeature, uiRust } from './kader';

/** Opens the preview with its own keys, and gives the page inside once it shows this text. */
async function openPreview(stage: Stage, name: string, text: string): Promise<Frame> {
  await stage.openFile(name);
  await stage.settled();
  await stage.press('Control+Shift+KeyV');
  return stage.seeInPreview(text);
}

describe('De voorbeeldweergave', () => {
  uiFeature('toont de klok als tekening, vragen vet en antwoorden gewoon', async (stage) => {
    const frame = await openPreview(stage, '2025Z90003.md', 'Welke brug sluit het eerst?');
    const strook = frame.locator('.kv-strook');
    await strook.waitFor({ timeout: stage.patience }).catch(() => {
      throw new NietGezien('Niet te zien in VS Code: de strook met de klok');
    });
    assert.match(await strook.innerText(), /0 van 3 ingevuld · uiterlijk ma 24 februari \(nog 3 dagen\)/);

    const labels = frame.locator('svg.kv-klok text.kv-naam');
    assert.deepEqual(await labels.allTextContents(), ['ingezonden', 'drie weken', 'zes weken', 'vandaag']);
    const boxes = await labels.evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    for (const box of boxes) assert.ok(box.width > 20 && box.height > 8 && box.x >= 0, 'een opschrift is niet te zien');

    const weight = (selector: string) =>
      frame
        .locator(selector)
        .first()
        .evaluate((element) => element.ownerDocument.defaultView.getComputedStyle(element).fontWeight);
    assert.equal(await weight('p.kv-vraag'), '700');
    assert.equal(await weight('h2.kv-label'), '700');
    assert.equal(await weight('p.kv-antwoord'), '400');

    // The same for those who cannot see the picture, by keyboard.
    await frame.locator('.kv-strook summary').focus();
    await stage.press('Enter');
    await frame.getByText('Ingezonden op maandag 3 februari 2025.', { exact: true }).waitFor();
    assert.equal(await frame.getByText('znummer').count(), 0, 'het voorblad is te zien');
    assert.equal(await frame.locator('#code-csp-warning').count(), 0, 'VS Code heeft inhoud geblokkeerd');
  });

  uiRust('gewone Markdown ziet eruit als zonder de extensie', async (stage) => {
    const frame = await openPreview(stage, 'gewoon.md', 'Pannenkoeken voor vier');
    return frame.locator('body').evaluate((body) =>
      [...body.querySelectorAll('h1, h2, h3, p, li, blockquote, a, strong, code')].map((element) => {
        const { font, color, margin, padding, borderBottom } =
          element.ownerDocument.defaultView.getComputedStyle(element);
        return [element.outerHTML.replace(/vscode-resource[^"]*/g, ''), font, color, margin, padding, borderBottom];
      }),
    );
  });
});
