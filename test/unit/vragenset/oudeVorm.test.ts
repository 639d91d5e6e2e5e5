import assert from 'node:assert/strict';
import { lint } from '../../../src/lint';
import { readVragenset, type Vragenset } from '../../../src/vragenset';

const KOP =
  'Vragen van het lid Hazelhof (Partij E) aan de minister van Water over veerponten. (Ingezonden 7 maart 2006)\n\n';
const ZIN = 'Antwoord van minister Korenaar (Water). (Ontvangen 28 maart 2006)\n';
const VRAGEN =
  '1\nKent u de veerpont bij Oudewaal?1\n2\nHoeveel mensen varen mee?\n3\nWie betaalt de schipper?\n4\nBlijft de pont varen?\n';
const NOOT = '\n1 De Waalbode, 2 maart 2006.\n\n';

/** Which answer(s) each question has, as the first words of their text. */
function gelezen(set: Vragenset): [number | string, string[]][] {
  return set.vragen.map(({ nummer, beantwoordIn }) => [
    nummer,
    beantwoordIn.map((index) => set.antwoorden[index]?.inhoud.schoon.split(/[.\n]/)[0] ?? ''),
  ]);
}
const onbeantwoord = (set: Vragenset): string[] =>
  lint(set, { today: '2025-03-20' })
    .filter(({ severity }) => severity !== 'info')
    .map(({ message }) => message);

describe('vragenset: all questions first, then all answers', () => {
  it('reads bare numbers, with answers to several questions at once', () => {
    const set = readVragenset(
      `${KOP}${VRAGEN}${NOOT}Antwoord\n${ZIN}\n1\nJa.\n2 en 3\nTweehonderd per dag.\n4\nZeker.\n`,
    );
    assert.deepEqual(gelezen(set), [
      [1, ['Ja']],
      [2, ['Tweehonderd per dag']],
      [3, ['Tweehonderd per dag']],
      [4, ['Zeker']],
    ]);
    assert.equal(set.soort, 'antwoord');
    assert.equal(set.ontvangen?.waarde, '2006-03-28');
    assert.deepEqual(set.kop.beantwoordDoor, [{ ambt: 'Minister', naam: 'Korenaar', portefeuille: 'Water' }]);
    assert.deepEqual(onbeantwoord(set), []);
  });

  it('points at the date where it stands, behind the questions', () => {
    const set = readVragenset(`${KOP}${VRAGEN}\n${ZIN}\n1 t/m 4\nJa.\n`);
    const plaats = set.ontvangen?.plaats;
    assert.ok(plaats);
    const begin = (set.begin[plaats.sectie] ?? 0) + plaats.span.start;
    assert.equal(set.tekst.slice(begin, begin + 13), '28 maart 2006');
  });

  it('reads ranges and lists, below the sentence alone or above the word Antwoord, and with Windows line ends', () => {
    for (const boven of [ZIN, `Antwoord\n${ZIN}`, `${ZIN}Antwoord\n`, 'Antwoord\n', `**Antwoord**\n\n${ZIN}`]) {
      for (const einde of ['\n', '\r\n']) {
        const tekst = `${KOP}${VRAGEN}${NOOT}${boven}\n1, 2 en 3\nDaarover is niets bekend.\n4\nZeker.\n\nToelichting\nEerder gevraagd.\n`;
        const set = readVragenset(tekst.replaceAll('\n', einde));
        assert.deepEqual(
          set.antwoorden.map(({ nummers, inhoud }) => [nummers, inhoud.schoon]),
          [
            [[1, 2, 3], 'Daarover is niets bekend.'],
            [[4], 'Zeker.'],
          ],
          `${boven}${JSON.stringify(einde)}`,
        );
        assert.deepEqual(onbeantwoord(set), []);
        assert.equal(set.ontvangen?.waarde ?? null, boven.includes('28 maart') ? '2006-03-28' : null);
      }
    }
  });

  it('reads numbers with a dot before the text, also where notes are written so', () => {
    const set = readVragenset(
      `${KOP}1. Vaart de pont nog?\n2. Hoe vaak?\n\n1. De Waalbode.\n2. Idem.\n3. Idem, 4 maart.\n\nAntwoord\n\n1. Ja, namelijk:\n2. Elk uur.\n`,
    );
    assert.deepEqual(gelezen(set), [
      [1, ['Ja, namelijk:']],
      [2, ['Elk uur']],
    ]);
    const samen = readVragenset(`${KOP}1. Vaart de pont nog?\n2. Hoe vaak?\n\n${ZIN}\n1 en 2. Ja, elk uur.\n`);
    assert.deepEqual(gelezen(samen), [
      [1, ['Ja, elk uur']],
      [2, ['Ja, elk uur']],
    ]);
  });

  it('tells of the question that has no answer, and of no other', () => {
    const set = readVragenset(`${KOP}${VRAGEN}${ZIN}\n1\nJa.\n3\nHet Rijk.\n4\nZeker.\n`);
    assert.deepEqual(
      set.vragen.filter(({ beantwoordIn }) => beantwoordIn.length === 0).map(({ nummer }) => nummer),
      [2],
    );
  });

  it('takes one answer without numbers as that to all questions', () => {
    for (const boven of [`Antwoord\n${ZIN}`, ZIN, 'Antwoord\n', 'Antwoord: ']) {
      const set = readVragenset(`${KOP}${VRAGEN}${NOOT}${boven}De pont blijft varen.\n`);
      assert.deepEqual(
        set.antwoorden.map(({ nummers, inhoud }) => [nummers, inhoud.schoon]),
        [[[1, 2, 3, 4], 'De pont blijft varen.']],
        boven,
      );
      assert.deepEqual(onbeantwoord(set), []);
    }
  });

  it('counts the questions anew when one is added above that one answer', () => {
    const voor = readVragenset(`${KOP}1\nVaart hij?\n2\nHoe vaak?\n${ZIN}\nJa.\n`);
    const na = readVragenset(voor.tekst.replace('Antwoord van', '3\nWaarom?\nAntwoord van'), voor);
    assert.deepEqual(na.antwoorden[0]?.nummers, [1, 2, 3]);
    assert.deepEqual(na, readVragenset(na.tekst));
  });
});

describe('vragenset: what only looks like all questions first', () => {
  it('leaves numbered questions with an answer below each as they are', () => {
    const set = readVragenset(
      `${KOP}${ZIN}\n1\nVaart de pont nog?\n\nAntwoord\nJa.\n\n2\nHoe vaak?\n\nAntwoord\nElk uur:\n1\n2\n`,
    );
    assert.deepEqual(
      gelezen(set).map(([nummer, antwoorden]) => [nummer, antwoorden.length]),
      [
        [1, 1],
        [2, 1],
      ],
    );
    assert.equal(set.antwoorden.length, 2);
  });

  it('takes a list in the one answer to one question for no answers', () => {
    const set = readVragenset(`${KOP}1. Welke ponten varen?\n\nAntwoord\n\n1. Oudewaal.\n2. Nieuwewaal.\n`);
    assert.equal(set.antwoorden.length, 1);
    assert.match(set.antwoorden[0]?.inhoud.schoon ?? '', /Oudewaal/);
  });

  it('keeps a question that follows the first answer', () => {
    const set = readVragenset(`${KOP}1. Vaart hij?\n\nAntwoord\nJa.\n\n2. Hoe vaak?\n3. Waarom?\n`);
    assert.deepEqual(gelezen(set), [
      [1, ['Ja']],
      [2, []],
      [3, []],
    ]);
  });

  it('leaves numbers behind the answers of labelled questions alone', () => {
    const set = readVragenset(`${KOP}Vraag 1\nVaart hij?\nVraag 2\nHoe vaak?\nAntwoord 1 en 2\nJa:\n1\n2\n`);
    assert.deepEqual(
      set.antwoorden.map(({ nummers }) => nummers),
      [[1, 2]],
    );
  });

  it('tells at the desk that one answer below several questions is not yet that to all', () => {
    const set = readVragenset(
      '---\nznummer: 2025Z90001\n---\n# Ponten\n\n1. Vaart hij?\n2. Hoe vaak?\n\nAntwoord\n\nElk uur.\n',
    );
    assert.deepEqual(
      set.vragen.map(({ beantwoordIn }) => beantwoordIn.length),
      [0, 1],
    );
  });
});
