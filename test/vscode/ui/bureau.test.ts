import { strict as assert } from 'node:assert';
import type { Locator } from 'playwright-core';
import type { Stage } from '../stage';
import { uiFeature } from './kader';

const DOCUMENT = '2025Z90005.md';

/** Opens the view container from the activity bar, as one does with the mouse. */
async function openContainer(stage: Stage): Promise<void> {
  const icon = stage.page.locator('.activitybar').getByRole('tab', { name: 'Kamervragen' });
  await stage.see(icon, 'het pictogram Kamervragen in de activiteitenbalk');
  await icon.click();
}

/** A row of one of our trees, by what a screen reader says of it. */
function row(stage: Stage, name: string | RegExp): Locator {
  return stage.page.locator('.sidebar').getByRole('treeitem', { name });
}

describe('De weergave Vragen en antwoorden', () => {
  uiFeature('toont hoe elke vraag ervoor staat, en brengt er met een klik heen', async (stage) => {
    await stage.openFile(DOCUMENT);
    await openContainer(stage);
    for (const name of [
      /^Afzonderlijk beantwoorden \(vraag 6\): Kunt u deze vragen afzonderlijk beantwoorden/,
      /^Eerder moment gevraagd \(vraag 6\): /,
      /^Vraag 1: ingevuld, 9 woorden\. Hoe hoog is de zeedijk/,
      /^Vraag 2: samen, 9 woorden\. 1 fout\. Wie onderhoudt de dijk\?/,
      /^Vraag 3: samen, 9 woorden\. 1 fout\. Wie betaalt dat\?/,
      /^Vraag 4: alleen verwijzing\. 1 melding\. Blijft de dijk/,
      /^Vraag 5: nog leeg\. 1 melding\. Wanneer begint/,
      /^Vraag 6: antwoord ontbreekt\. /,
    ]) {
      await stage.see(row(stage, name), `${name} in de boom`);
    }
    await row(stage, /^Vraag 5: nog leeg/).click();
    await stage.see(stage.page.getByText('Ln 41, Col 1', { exact: true }), 'de kop Antwoord 5 in de statusbalk');
  });

  uiFeature('volgt wie schrijft, en voegt met één klik een antwoord toe', async (stage) => {
    await stage.openFile(DOCUMENT);
    await openContainer(stage);
    const missing = row(stage, /^Vraag 6: antwoord ontbreekt/);
    await stage.see(missing, 'vraag 6 zonder antwoord');
    await missing.hover();
    const add = missing.getByRole('button', { name: 'Antwoord toevoegen' });
    await stage.see(add, 'de knop Antwoord toevoegen');
    await add.click();
    await stage.see(row(stage, /^Vraag 6: nog leeg/), 'vraag 6 met een leeg antwoord');
    await stage.seeGone(missing, 'vraag 6 zonder antwoord');
    assert.match(await stage.save(DOCUMENT), /en vóór 5 maart 2025\?\n\n### Antwoord 6\n$/);
  });
});

describe('De weergave Lopende Kamervragen', () => {
  uiFeature('zet wat het eerst af moet bovenaan, telt wat dringend is en opent met een klik', async (stage) => {
    await stage.openFile('gewoon.md');
    await openContainer(stage);
    await stage.see(row(stage, /^bruggen\. 0 van 3 ingevuld · uiterlijk ma 24 februari/), 'de set over bruggen');
    await stage.see(
      row(stage, /^de zeedijk bij Noorderhaven\. 4 van 6 ingevuld · uiterlijk ma 10 maart/),
      'de set over de zeedijk',
    );
    const names = await stage.page
      .locator('.sidebar .pane:has([aria-label^="Lopende Kamervragen"]) .monaco-list-row .label-name')
      .allTextContents();
    assert.deepEqual(names.map(plain), ['Deze week', 'bruggen', 'Later', 'de zeedijk bij Noorderhaven']);
    const badge = stage.page
      .locator('.activitybar')
      .getByRole('tab', { name: /^Kamervragen.*1 set Kamervragen te laat/ });
    await stage.see(badge, 'het aantal dringende sets bij het pictogram');
    await row(stage, /^de zeedijk bij Noorderhaven/).click();
    await stage.activeTab(DOCUMENT).waitFor();
  });
});

describe('De lenzen', () => {
  uiFeature('staan boven elke vraag, en voegen met een klik een antwoord toe', async (stage) => {
    await stage.openFile(DOCUMENT);
    const lens = (text: string) =>
      stage.page.locator('.codelens-decoration').filter({ hasText: new RegExp(text.replaceAll(' ', '\\s')) });
    await stage.see(lens('Vraag 1: ingevuld, 9 woorden'), 'de lens van vraag 1');
    await stage.see(lens('Vraag 2: samen, 9 woorden'), 'de lens van vraag 2');
    await stage.press('Control+End');
    const last = lens('Vraag 6: antwoord ontbreekt');
    await stage.see(last, 'de lens van vraag 6');
    await last.getByRole('button', { name: 'Antwoord toevoegen' }).click();
    await stage.see(stage.line('### Antwoord 6'), 'het toegevoegde antwoord');
    await stage.see(lens('Vraag 6: nog leeg'), 'de nieuwe stand van vraag 6');
    assert.match(await stage.save(DOCUMENT), /en vóór 5 maart 2025\?\n\n### Antwoord 6\n$/);
  });
});

describe('Aanvullen van een verwijzing', () => {
  uiFeature('biedt de nummers aan met hun vraag, en zet het gekozen nummer neer', async (stage) => {
    await stage.openFile(DOCUMENT);
    await stage.settled();
    await stage.press('Control+End');
    await stage.caretAfter('### Antwoord 5');
    await stage.press('Enter', 'Enter');
    await stage.type('Het vijfde jaar; zie het antwoord op vraag ');
    const suggestions = stage.page.locator('.suggest-widget .monaco-list-row');
    const first = suggestions.filter({ hasText: /^1\s?Hoe hoog is de zeedijk/ });
    // A list that was asked for before VS Code knew the extension does not grow: it has to be asked for again.
    await stage.again(
      first,
      async () => stage.press('Control+Space'),
      async () => stage.press('Escape'),
    );
    await stage.see(first, 'vraag 1 in de lijst');
    await stage.see(suggestions.filter({ hasText: /^2\s?Wie onderhoudt de dijk\?/ }), 'vraag 2 in de lijst');
    await stage.goToSuggestion('2');
    await stage.press('Enter');
    await stage.type('.');
    assert.match(await stage.save(DOCUMENT), /\nHet vijfde jaar; zie het antwoord op vraag 2\.\n/);
  });
});

describe('De zweeftekst', () => {
  uiFeature('op een nummer toont de vraag en haar antwoord', async (stage) => {
    await stage.openFile(DOCUMENT);
    await stage.settled();
    await stage.press('Control+End');
    const hover = stage.page.locator('.monaco-hover').filter({ visible: true });
    const vraag = hover.getByText('Vraag 1', { exact: true });
    // The lines move when the lenses come: each time the number is looked for anew.
    await stage.again(
      vraag,
      async () => {
        const { x, y } = await stage.place('Zie het antwoord op vraag 1.', 'vraag 1', 6);
        await stage.page.mouse.move(x, y, { steps: 3 });
      },
      async () => stage.page.mouse.move(1000, 55),
    );
    await stage.see(vraag, 'de vraag in de zweeftekst');
    await stage.see(hover.getByText(/De\sdijk\sis\snegen\smeter\shoog/), 'het antwoord in de zweeftekst');
  });
});

/** Labels of a list may hold non-breaking spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
