import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixesOf, lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';

const KOP = 'Vragen van het lid Six (Partij D) over kades';
const findings = (text: string, kop = KOP) =>
  lint(readVragenset(`${kop}\n\n${text}`), { today: null }).filter(({ rule }) =>
    ['nummering', 'dubbel-nummer'].includes(rule),
  );
const found = (text: string, kop = KOP) => findings(text, kop).map(({ rule, vragen }) => [rule, ...vragen]);
const questions = (...nummers: readonly (number | string)[]) =>
  nummers.map((nummer) => `Vraag ${nummer}\nHoe breed is de kade?\n`).join('\n');

describe('rules: numbers of questions', () => {
  it('are silent about any order, as long as all numbers are there', () => {
    const orders = fc.integer({ min: 1, max: 12 }).chain((n) =>
      fc.shuffledSubarray(
        Array.from({ length: n }, (_, i) => i + 1),
        { minLength: n, maxLength: n },
      ),
    );
    fc.assert(fc.property(orders, (nummers) => assert.deepEqual(found(questions(...nummers)), [])));
  });

  it('tell of every stretch that is missing, at the next question', () => {
    assert.deepEqual(found(questions(2, 3, 7)), [
      ['nummering', 2],
      ['nummering', 7],
    ]);
    assert.deepEqual(found(questions(1, '2a', '2c', 3)), [['nummering', '2c']]);
  });

  it('tell of one fault once: a number typed twice, an answer whose question is gone', () => {
    assert.deepEqual(found(questions(1, 2, 2, 4)), [['dubbel-nummer', 2]]);
    assert.deepEqual(found(`${questions(1, 3)}\nAntwoord 2\nAcht meter.\n`), []);
  });

  it('tell of every further use, and of answers only where the questions are single', () => {
    assert.deepEqual(found(questions(1, 1, 1)), [
      ['dubbel-nummer', 1],
      ['dubbel-nummer', 1],
    ]);
    assert.deepEqual(found('Vraag 1\nHoe?\n\nAntwoord 1\nZo.\n\nVraag 1\nWat?\n\nAntwoord 1\nDat.\n'), [
      ['dubbel-nummer', 1],
    ]);
    assert.deepEqual(found('Vraag 1\nHoe?\n\nVraag 2\nWat?\n\nAntwoord 1 en 2\nZo.\n\nAntwoord 1\nDat.\n'), [
      ['dubbel-nummer', 1],
    ]);
  });

  it('take no end of a sentence for a question', () =>
    assert.deepEqual(
      found(
        'Vraag 1\nHoe?\n\nAntwoord 1\nZo.\n\nVraag 2\nWat?\n\nAntwoord 2\nDat staat in het antwoord op\nvraag 1. Meer niet.\n',
      ),
      [],
    ));

  it("are changed only in a set of one's own making", () => {
    const offered = (kop: string) =>
      findings(questions(1, 3), kop).map((finding) =>
        fixesOf(readVragenset(`${kop}\n\n${questions(1, 3)}`), finding, { today: null }).map(({ safe }) => safe),
      );
    assert.deepEqual(offered(KOP), [[false]]);
    assert.deepEqual(offered(`2025Z90007\n\n${KOP}`), [[]]);
    assert.deepEqual(
      offered(`${KOP} (ingezonden 3 februari 2025).\nAntwoord van Minister Six (Water) (ontvangen 20 februari 2025).`),
      [[]],
    );
  });
});
