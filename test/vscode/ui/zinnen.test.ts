import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uiFeature } from './kader';

const LEEG = 'Antwoord 1 is nog niet ingevuld';

describe('Standaardzinnen', () => {
  uiFeature(
    'komen met kv, Ctrl+spatie en Enter in het antwoord; Tab gaat langs wat moet worden ingevuld',
    async (stage) => {
      await stage.openFile('2025Z90003.md');
      await stage.caretAfter('### Antwoord 1');
      await stage.press('ArrowDown', 'Enter');
      await stage.type('kvbegr');
      await stage.press('Control+Space');
      await stage.goToSuggestion('kvbegroting');
      await stage.press('Enter');
      await stage.see(stage.lineWith('wordt besloten bij de begroting voor [jaar].'), 'de zin');

      // The first stop offers a choice, and choosing goes on to the second.
      await stage.goToSuggestion('de voorjaarsnota');
      await stage.press('Enter');
      await stage.type('2027');
      await stage.press('Tab');
      await stage.type(' Dat is vast beleid.');
      const zin =
        'Of hiervoor geld beschikbaar komt, wordt besloten bij de voorjaarsnota voor 2027. Daar loop ik niet op vooruit. Dat is vast beleid.';
      const answer = /### Antwoord 1\n([\s\S]*?)## Vraag 2/.exec(await stage.save('2025Z90003.md'))?.[1];
      assert.equal(answer, `\n${zin}\n`);

      await stage.openProblems();
      await stage.see(stage.problem('Antwoord 3 is nog niet ingevuld'), 'leeg-antwoord bij antwoord 3');
      await stage.seeGone(stage.problem(LEEG), 'leeg-antwoord bij antwoord 1');
    },
  );

  uiFeature('zijn er ook als heel document voor een leeg bestand', async (stage) => {
    await stage.openFile('nieuw.md');
    await stage.runCommand('Snippets: Fill File with Snippet');
    await stage.pick('Beantwoording van Kamervragen (heel document)');
    await stage.see(stage.line('### Antwoord 1'), 'het antwoord van het sjabloon');
    await stage.type('2025Z90004');
    await stage.save('nieuw.md');
    assert.match(
      await readFile(join(stage.folder, 'nieuw.md'), 'utf8'),
      /^---\nznummer: 2025Z90004\n[\s\S]*\n## Vraag 1\n/,
    );
  });
});
