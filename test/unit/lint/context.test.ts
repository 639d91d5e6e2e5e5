import assert from 'node:assert/strict';
import { check, contextOf, geenInstellingen, lint, type RuleSetting } from '../../../src/lint';
import { recessen } from '../../../src/termijn';
import { readVragenset } from '../../../src/vragenset';

const metRegels = (regels: Record<string, RuleSetting>) => ({ ...geenInstellingen, regels });
const LANG = 'Wij bouwen elk jaar aan een dijk die hoger is dan de zee.';
const SET = readVragenset(
  `---\nznummer: 2031Z90001\ningezonden: 2031-02-03\n---\n\n## Vraag 1\n\nHoe hoog?\n\n### Antwoord 1\n\n${LANG}\n`,
);

describe('lint: what a check starts from', () => {
  it('says nothing at all of a document that is no Kamervragen, not even of an acceptance in it', () => {
    const set = readVragenset('---\nnegeer:\n  - {regel: nep, reden: x}\n---\n\n# Toets\n\nHoeveel is dat?\n');
    assert.deepEqual(check(set, { today: '2031-02-04' }), { findings: [], accepted: [] });
  });

  it('has nothing accepted where nothing is to accept', () =>
    assert.deepEqual(check(SET, { today: null }).accepted, []));

  it('knows the recesses of the Kamer and those that were set', () => {
    const eigen = { naam: 'proef', van: '2031-05-01', tot: '2031-05-02' };
    const { recessen: alle } = contextOf(SET, {
      today: null,
      instellingen: { ...geenInstellingen, recessen: [eigen] },
    });
    assert.deepEqual(alle, [...recessen, eigen]);
  });

  it('judges the last check as a final version, whatever the phase', () => {
    assert.equal(contextOf(SET, { today: null, fase: 'lijn' }).fase, 'lijn');
    assert.equal(contextOf(SET, { today: null, fase: 'lijn', eindcontrole: true }).fase, 'eindversie');
    assert.equal(contextOf(SET, { today: null }).fase, 'concept');
    assert.equal(contextOf(SET, { today: null }).eindcontrole, false);
  });

  it('follows other options of a rule at once, and its own again without', () => {
    const found = (setting: RuleSetting): number =>
      lint(SET, { today: null, instellingen: metRegels({ zinslengte: setting }) }).filter(
        ({ rule }) => rule === 'zinslengte',
      ).length;
    assert.equal(found({ severity: 'info' }), 0);
    assert.equal(found({ severity: 'info', options: { woorden: 10 } }), 1);
    assert.equal(found({ severity: 'info', options: { woorden: 20 } }), 0);
    assert.equal(found({ severity: 'info' }), 0);
  });

  it('knows what it is given: the bron and the properties of the file', () => {
    const eigenschappen = { auteur: 'Karin' };
    const gegeven = contextOf(SET, { today: null, bron: SET, eigenschappen });
    assert.equal(gegeven.bron, SET);
    assert.deepEqual(gegeven.eigenschappen, eigenschappen);
    const zonder = contextOf(SET, { today: null });
    assert.deepEqual([zonder.bron, zonder.eigenschappen], [null, null]);
  });

  it('gives the other places of a finding as offsets in the whole text', () => {
    const text = `---\nznummer: 2031Z90001\n---\n\n## Vraag 1\n\nHoe hoog?\n\n## Vraag 1\n\nHoe breed?\n`;
    const dubbel = lint(readVragenset(text), { today: null }).find(({ rule }) => rule === 'dubbel-nummer');
    const at = text.indexOf('Vraag 1') + 6;
    assert.deepEqual(dubbel?.related, [{ start: at, end: at + 1, message: 'Hier staat vraag 1 voor het eerst.' }]);
    assert.equal(dubbel?.start, text.lastIndexOf('Vraag 1') + 6);
  });

  it('names both questions of an answer to two', () => {
    const set = readVragenset(
      '---\nznummer: 2031Z90001\n---\n\n## Vraag 1\n\nHoe hoog?\n\n## Vraag 2\n\nHoe breed?\n\n### Antwoord 1 en 2\n',
    );
    const leeg = lint(set, { today: null }).find(({ rule }) => rule === 'leeg-antwoord');
    assert.deepEqual(leeg?.vragen, [1, 2]);
  });
});
