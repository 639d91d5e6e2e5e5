import { strict as assert } from 'node:assert';
import { actiesVoor, perErnst, telling, termijnVan } from '../../../src/dossier';
import { readVragenset } from '../../../src/vragenset';

const NIETS = { error: 0, warning: 0, info: 0, hint: 0 };

/** Two questions put on 2 June 2025; `tweede` is what was answered to the second. */
function acties(tweede: string, velden = '', aantallen = NIETS) {
  const set = readVragenset(`---
znummer: 2025Z91006
ingezonden: 2025-06-02
fase: concept
${velden}---

## Vraag 1

Hoe hoog is de dijk?

### Antwoord 1

Negen meter.

## Vraag 2

Blijft dat zo?

### Antwoord 2

${tweede}
`);
  return actiesVoor(set, termijnVan(set, '2025-06-10'), aantallen).map(({ titel, uitleg }) => `${titel}: ${uitleg}`);
}

const titels = (lines: readonly string[]) => lines.map((line) => line.split(':')[0]);

describe('Wat er met een antwoorddocument te doen is', () => {
  it('begint met wat nog open staat', () => {
    assert.equal(acties('')[0], 'Volgende open vraag: alleen vraag 2 staat nog open');
    assert.ok(!titels(acties('Ja.')).includes('Volgende open vraag'));
  });

  it('telt de bevindingen naar zwaarte, en noemt ze niet als er geen zijn', () => {
    assert.ok(
      acties('', '', { error: 1, warning: 2, info: 0, hint: 1 }).includes(
        'Bevindingen: 1 fout, 2 waarschuwingen, 1 tip',
      ),
    );
    assert.ok(!titels(acties('')).includes('Bevindingen'));
    assert.equal(
      telling(perErnst([{ severity: 'info' }, { severity: 'error' }, { severity: 'info' }])),
      '1 fout, 2 meldingen',
    );
    assert.equal(telling(perErnst([])), '');
  });

  it('zegt wat uitstel met de klok doet, en laat een stilstaande klok staan', () => {
    assert.ok(acties('').includes('Uitstel verzonden op…: dan wordt het uiterlijk ma 14 juli'));
    assert.ok(acties('', 'uitstel: 2025-06-20\n').includes('Uitstel verzonden op…: er is al uitstel, tot ma 14 juli'));
    const verzonden = titels(acties('Ja.', 'verzonden: 2025-06-20\n'));
    assert.ok(!verzonden.includes('Uitstel verzonden op…') && !verzonden.includes('Als verzonden markeren'));
    assert.ok(verzonden.includes('Eindcontrole') && verzonden.includes('Lopende Kamervragen'));
  });

  it('biedt een uitstelbericht aan zolang dat de klok kan verzetten', () => {
    const titel = 'Uitstelbericht opstellen';
    const open = titels(acties(''));
    assert.ok(open.indexOf(titel) !== -1 && open.indexOf(titel) < open.indexOf('Uitstel verzonden op…'));
    assert.ok(!titels(acties('', 'uitstel: 2025-06-20\n')).includes(titel));
    assert.ok(!titels(acties('Ja.', 'verzonden: 2025-06-20\n')).includes(titel));
  });

  it('maakt altijd een Word-brief, en een agenda waar een klok is', () => {
    for (const velden of ['', 'uitstel: 2025-06-20\n', 'verzonden: 2025-06-20\n']) {
      const alle = titels(acties('Ja.', velden));
      assert.ok(alle.includes('Maak Word-brief') && alle.includes('Maak agenda met de termijnen'));
    }
    const zonderKlok = actiesVoor(readVragenset('## Vraag 1\n\nHoe?\n\n### Antwoord 1\n\nZo.\n'), null, NIETS);
    assert.deepEqual(
      zonderKlok.filter(({ groep }) => groep === 'termijn' || groep === 'papieren').map(({ titel }) => titel),
      ['Maak Word-brief'],
    );
  });
});
