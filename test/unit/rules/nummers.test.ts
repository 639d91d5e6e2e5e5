import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixesOf, lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';
import { KOP as DIJKEN, gevonden, paar } from './gevonden';

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

  it('tell of a question that stands twice which one may be meant, and where the first is', () => {
    const dubbel = (tekst: string) =>
      gevonden('dubbel-nummer', tekst).map(({ message, woorden, ook, hersteld }) => [
        message,
        woorden,
        ook,
        hersteld.length,
      ]);
    const eerste = '1 → Hier staat vraag 1 voor het eerst.';
    const tweemaal = paar(1, 'A?', 'B.') + paar(1, 'C?', 'D.') + paar(3, 'E?', 'F.');
    assert.deepEqual(dubbel(DIJKEN + tweemaal), [
      [
        'Nummer 1 is al van een eerdere vraag, en vraag 2 ontbreekt. Geef elke vraag een eigen nummer.',
        '1',
        [eerste],
        1,
      ],
    ]);
    assert.deepEqual(dubbel(`---\nznummer: 2025Z90001\n---\n${DIJKEN}${tweemaal}`), [
      [
        'Nummer 1 is al van een eerdere vraag, en vraag 2 ontbreekt. Vergelijk de nummers met de vragen zoals de Kamer ze stuurde.',
        '1',
        [eerste],
        0,
      ],
    ]);
    const opnieuw = paar(1, 'A?', 'B.') + paar(2, 'C?', 'D.') + paar(1, 'E?', 'F.') + paar(2, 'G?', 'H.');
    assert.deepEqual(dubbel(DIJKEN + opnieuw), [
      ['Nummer 1 en 2 zijn al van eerdere vragen. Geef elke vraag een eigen nummer.', '1', [eerste], 1],
    ]);
    const apart =
      paar(1, 'A?', 'B.') + paar(2, 'C?', 'D.') + paar(1, 'E?', 'F.') + paar(3, 'I?', 'J.') + paar(2, 'G?', 'H.');
    assert.equal(dubbel(DIJKEN + apart).length, 2);
  });

  it('tell of a second answer which question still waits for one', () => {
    const messages = (tekst: string) =>
      gevonden('dubbel-nummer', tekst).map(({ message, vragen }) => [message, vragen]);
    const nogEens = (nummers: string): string => `### Antwoord ${nummers}\n\nNog eens.\n`;
    const beide = paar(1, 'A?', 'B.') + paar(2, 'C?', 'D.');
    assert.deepEqual(messages(DIJKEN + beide + nogEens('1')), [
      ['Vraag 1 heeft al een antwoord. Voeg de antwoorden samen of verbeter het nummer.', '1'],
    ]);
    assert.deepEqual(messages(DIJKEN + beide + nogEens('1 en 2')), [
      ['Vraag 1 en 2 hebben al een antwoord. Voeg de antwoorden samen of verbeter het nummer.', '1, 2'],
    ]);
    assert.deepEqual(messages(DIJKEN + paar(1, 'A?', 'B.') + paar(2, 'C?', null) + nogEens('1')), [
      [
        'Vraag 1 heeft al een antwoord. Hoort dit bij vraag 2, die nog geen antwoord heeft? Verbeter dan het nummer.',
        '1',
      ],
    ]);
  });

  it('point at the number itself, also in a label with more than one', () => {
    const tekst = `${DIJKEN}## Vraag 1 en 2\n\nA?\n\n${paar(3, 'B?', 'C.')}## Vraag 4 en 2\n\nD?\n`;
    const set = readVragenset(tekst);
    const [dubbel] = lint(set, { today: null }).filter(({ rule }) => rule === 'dubbel-nummer');
    assert.equal(dubbel?.start, tekst.lastIndexOf('2'));
    assert.equal(dubbel?.related[0]?.start, tekst.indexOf('en 2') + 3);
  });

  it('of parts are missed by their letter, and a long stretch is told shortly', () => {
    const tekst = DIJKEN + paar('1a', 'A?', 'B.') + paar('1d', 'C?', 'D.') + paar(4, 'E?', 'F.') + paar(20, 'G?', 'H.');
    assert.deepEqual(
      gevonden('nummering', tekst).map(({ message, woorden }) => `${woorden}: ${message}`),
      [
        '1d: Vraag 1b en 1c ontbreken: hier staat al vraag 1d. Kijk na of er vragen zijn weggevallen.',
        '4: Vraag 2 en 3 ontbreken: hier staat al vraag 4. Kijk na of er vragen zijn weggevallen.',
        '20: Vraag 5 tot en met 19 ontbreken: hier staat al vraag 20. Kijk na of er vragen zijn weggevallen.',
      ],
    );
  });

  it('offer no new numbers where the numbers are right', () => {
    const tekst = `${DIJKEN}${paar(1, 'A?', 'B.')}### Antwoord 1\n\nNog eens.\n`;
    assert.deepEqual(gevonden('dubbel-nummer', tekst)[0]?.hersteld, []);
  });

  it('tell one fault once: what a number written twice explains, no other rule tells', () => {
    const alle = (tekst: string): string[] =>
      lint(readVragenset(DIJKEN + tekst), { today: null }).map(({ rule, vragen }) => `${rule} ${vragen.join()}`);
    assert.deepEqual(alle(`${paar(1, 'A?', 'B.')}## Vraag 1\n\nC?\n\n### Antwoord 2\n\nD.\n\n${paar(3, 'E?', 'F.')}`), [
      'dubbel-nummer 1',
    ]);
    assert.deepEqual(alle(`${paar(1, 'A?', 'B.')}## Vraag 2\n\nC?\n\n### Antwoord 1\n\nD.\n\n${paar(3, 'E?', 'F.')}`), [
      'dubbel-nummer 1',
    ]);
    assert.deepEqual(alle(paar(1, 'A?', 'B.') + paar(2, 'C?', null) + paar(3, 'E?', 'F.')), [
      'vraag-zonder-antwoord 2',
    ]);
    assert.deepEqual(alle(paar(1, 'A?', 'B.') + paar(2, 'C?', null) + paar(2, 'D?', null) + paar(3, 'E?', 'F.')), [
      'vraag-zonder-antwoord 2',
      'dubbel-nummer 2',
    ]);
    assert.deepEqual(alle(`${paar(1, 'A?', 'B.') + paar(1, 'C?', 'D.')}### Antwoord 9\n\nE.\n`), [
      'dubbel-nummer 1',
      'antwoord-zonder-vraag 9',
    ]);
  });

  it('start anew with each letter, and are told shortly only where they follow each other', () => {
    const gaten = (...nummers: (string | number)[]): string[] =>
      gevonden('nummering', DIJKEN + nummers.map((nummer) => paar(nummer, 'A?', 'B.')).join('')).map(
        ({ message }) => message.split(':')[0] ?? '',
      );
    assert.deepEqual(gaten('1a', '1b', '2a', '2b'), []);
    assert.deepEqual(gaten('1a', '1b', '2b'), ['Vraag 2a ontbreekt']);
    assert.deepEqual(gaten(1, 5), ['Vraag 2, 3 en 4 ontbreken']);
    assert.deepEqual(gaten(1, 6), ['Vraag 2 tot en met 5 ontbreken']);
    assert.deepEqual(gaten('1e'), ['Vraag 1a, 1b, 1c en 1d ontbreken']);
    assert.deepEqual(gaten(2, 1), []);
  });

  it('of a question that may be the end of a sentence are not doubted; of a heading they are', () => {
    const dubbel = (label: string): number =>
      gevonden('dubbel-nummer', `${KOP}\n\nVraag 1\nHoe?\n\n${label}\nWat?\n`).length;
    assert.equal(dubbel('Vraag 1'), 1);
    assert.equal(dubbel('## vraag 1'), 1);
    assert.equal(dubbel('vraag 1\n'), 1);
  });

  it('are not changed in a set with a bron', () => {
    const tekst = DIJKEN + paar(1, 'A?', 'B.') + paar(3, 'C?', 'D.');
    const hersteld = (bron: string | null): number | undefined =>
      gevonden('nummering', tekst, { today: null, bron: bron === null ? null : readVragenset(bron) })[0]?.hersteld
        .length;
    assert.deepEqual([hersteld(null), hersteld(tekst)], [1, 0]);
  });
});
