import { uiFeature } from './kader';

describe('Kamervragen ophalen', () => {
  uiFeature('vraagt eerst of het mag, met de sites erbij; zonder ja gebeurt er niets', async (stage) => {
    const vraag = stage.page.locator('.monaco-dialog-box');
    const nummer = stage.page.getByPlaceholder('2025Z04271 of ah-tk-20252026-61');
    await stage.runCommand('Kamervragen: Kamervragen ophalen op Z-nummer');
    await stage.see(vraag.getByText('Mag Kamervragen documenten ophalen van internet?'), 'de vraag of het mag');
    await stage.see(vraag.getByText('zoek.officielebekendmakingen.nl'), 'de site');
    await vraag.getByRole('button', { name: 'Cancel' }).click();
    await stage.seeGone(vraag, 'de vraag');
    await stage.seeGone(nummer, 'het invoervak');

    // Nothing was remembered: it asks again, and with a yes it wants a number.
    await stage.runCommand('Kamervragen: Kamervragen ophalen op Z-nummer');
    await vraag.getByRole('button', { name: 'Toestaan' }).click();
    await stage.see(nummer, 'het invoervak');
    await stage.type('2025Z1');
    await stage.see(stage.page.getByText('Dit is geen nummer van Kamervragen.'), 'wat er mis is met het nummer');
    await stage.press('Escape');

    // That yes holds.
    await stage.runCommand('Kamervragen: Kamervragen ophalen op Z-nummer');
    await stage.see(nummer, 'het invoervak, zonder de vraag');
    await stage.press('Escape');
  });
});
