import { strict as assert } from 'node:assert';
import type { Locator } from 'playwright-core';
import type { Stage } from '../stage';
import { uiFeature } from './kader';

const DOCUMENT = '2025Z90003.md';

/** A row of one of our trees, by what a screen reader says of it. */
function row(stage: Stage, label: string): Locator {
  return stage.page.locator('.part.sidebar .monaco-list-row').and(stage.page.getByLabel(label, { exact: true }));
}

describe('De deur naar alles', () => {
  uiFeature('is de stand in de statusbalk: de volgende open vraag, en de eindcontrole', async (stage) => {
    await stage.openFile(DOCUMENT);
    await stage.see(stage.status(), 'de stand');
    await stage.status().click();
    await stage.pick('Volgende open vraag');
    // Under the heading of antwoord 1.
    await stage.seeText('Ln 14, Col 1');
    await stage.type('De brug bij de molen.');
    await stage.seeStatus('1 van 3 ingevuld · uiterlijk ma 24 februari');
    await stage.status().click();
    await stage.pick('Eindcontrole');
    await stage.see(stage.lineWith('# Eindcontrole van 2025Z90003'), 'de bladzijde Eindcontrole');
  });

  uiFeature('is er ook met het toetsenbord: een antwoord toevoegen uit de lijst met vragen', async (stage) => {
    await stage.openFile(DOCUMENT);
    await stage.see(stage.status(), 'de stand');
    await stage.caretAfter('### Antwoord 1');
    await stage.press('Shift+Home', 'Delete');
    await stage.openView('Kamervragen');
    const vraag = stage.page
      .locator('.part.sidebar .monaco-list-row')
      .filter({ hasText: 'Vraag 1: antwoord ontbreekt' });
    await stage.see(vraag, 'vraag 1 in de lijst');
    await stage.runCommand('Kamervragen: Focus on Vragen en antwoorden View');
    await stage.press('Home', 'Shift+F10');
    const menu = stage.page.locator('.monaco-menu .action-item').filter({ hasText: 'Antwoord toevoegen' });
    await stage.see(menu, '«Antwoord toevoegen» in het menu');
    await stage.page.waitForTimeout(500);
    await stage.press('ArrowDown', 'Enter');
    await stage.see(stage.line('### Antwoord 1'), 'het toegevoegde antwoord');
  });

  uiFeature('is File > New File…, zonder dat er een bestand hoeft te zijn', async (stage) => {
    await stage.openFile('gewoon.md');
    // What was typed is also offered as the name of a file: ours is the row with the whole title.
    const rij = stage.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ has: stage.page.getByText(/^(?:Nieuwe b|B)eantwoording Kamervragen$/) });
    const lijst = stage.page.getByPlaceholder('Select File Type or Enter File Name');
    // VS Code has this list only when all of its window stands, and says that something failed before that.
    await stage.again(
      lijst,
      () => stage.runCommand('Create: New File...'),
      () => stage.press('Escape'),
    );
    await stage.see(lijst, 'de lijst van New File…');
    await lijst.pressSequentially('beantwoording Kamer');
    await stage.see(rij, 'onze regel in de lijst');
    await rij.first().click();
    await stage.see(stage.line('### Antwoord 1'), 'het nieuwe document');
  });

  uiFeature('is een uitleg in vijf stappen, met bij elke stap een beeld', async (stage) => {
    await stage.openFile(DOCUMENT);
    await stage.runCommand('Kamervragen: Uitleg in vijf stappen');
    const uitleg = stage.page.locator('.gettingStartedContainer');
    await stage.see(uitleg.getByText('Beginnen met Kamervragen').filter({ visible: true }), 'de uitleg');
    assert.equal(await uitleg.locator('.getting-started-step').count(), 5);
    const beeld = beeldIn(uitleg);
    await stage.see(beeld, 'het beeld bij een stap');
    // A picture that is not there has no size.
    await stage.page.waitForFunction(
      "[...document.querySelectorAll('.getting-started-media img')].some((img) => img.naturalWidth > 300)",
    );
    assert.ok(((await beeld.first().getAttribute('alt')) ?? '').length > 30);
  });
});

function beeldIn(uitleg: Locator): Locator {
  return uitleg.locator('.getting-started-media img').filter({ visible: true });
}

describe('Wat met kleur of een pictogram wordt getoond', () => {
  uiFeature('staat er voor een schermlezer ook in woorden', async (stage) => {
    await stage.openFile(DOCUMENT);
    await stage.openView('Kamervragen');
    await stage.see(row(stage, 'Deze week, 1 set Kamervragen'), 'de groep in het overzicht');
    await stage.see(
      row(stage, 'bruggen. 0 van 3 ingevuld · uiterlijk ma 24 februari. Nog 3 dagen.'),
      'de set in het overzicht, met hoe dringend zij is',
    );
    await stage.see(
      row(stage, 'Vraag 1: nog leeg. 1 melding. Welke brug sluit het eerst?'),
      'de vraag met haar stand en haar bevinding',
    );
    const stand = stage.status().locator('a').first();
    const label = ((await stand.getAttribute('aria-label')) ?? '').replace(/\s+/g, ' ');
    assert.match(label, /Kamervragen: 0 van de 3 vragen hebben een ingevuld antwoord; 3 nog niet\./);
    assert.match(label, /Uiterlijk maandag 24 februari 2025 bij de Kamer \(nog 3 dagen\)\./);
    assert.equal(await stand.getAttribute('role'), 'button');
  });

  uiFeature('staat in de lijst met vragen ook voor het oog in woorden', async (stage) => {
    await stage.openFile(DOCUMENT);
    await stage.openView('Kamervragen');
    const vraag = stage.page.locator('.part.sidebar .monaco-list-row').filter({ hasText: 'Vraag 1: nog leeg' });
    await stage.see(vraag.getByText('1 melding · Welke brug sluit het eerst?'), 'de bevinding naast het pictogram');
  });
});
