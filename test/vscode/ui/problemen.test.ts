import { uiFeature } from './kader';

describe('Het paneel Problems', () => {
  uiFeature('noemt elke bevinding, brengt er met een klik heen en laat los wat is verholpen', async (stage) => {
    await stage.openFile('2025Z90003.md');
    await stage.openProblems();
    for (const text of [
      'Antwoord 1 is nog niet ingevuld. Schrijf hieronder het antwoord.',
      'Antwoord 2 is nog niet ingevuld.',
      'Antwoord 3 is nog niet ingevuld. Schrijf hieronder het antwoord.',
      'Uiterlijk maandag 24 februari 2025 moeten de antwoorden bij de Kamer zijn (nog 3 dagen).',
    ]) {
      await stage.see(stage.problem(text), `«${text}» in Problems`);
    }

    await stage.problem('Antwoord 3 is nog niet ingevuld').click();
    await stage.see(stage.page.getByText('Ln 27, Col 15 (10 selected)'), 'de kop Antwoord 3, geselecteerd');

    // The first editor gets the focus: a click in the panel leaves it there.
    await stage.press('Control+Digit1', 'End', 'Enter', 'Enter');
    await stage.type('In het najaar.');
    await stage.seeGone(stage.problem('Antwoord 3 is nog niet ingevuld'), 'leeg-antwoord bij antwoord 3');
    await stage.see(stage.problem('Antwoord 1 is nog niet ingevuld'), 'leeg-antwoord bij antwoord 1');
    await stage.seeStatus('1 van 3 ingevuld · uiterlijk ma 24 februari');
  });
});
