import assert from 'node:assert/strict';
import fc from 'fast-check';
import { schrijfDatum } from '../../../src/vragenset/datum';
import { findVerzoekenTermijn } from '../../../src/vragenset/verzoeken';

/** A Monday. */
const INGEZONDEN = '2025-03-10';
const lees = (text: string, ingezonden: string | null = INGEZONDEN): unknown =>
  findVerzoekenTermijn(text, ingezonden).map(({ uiterlijk, aanleiding }) => [uiterlijk, aanleiding])[0] ?? null;

type Geval = [text: string, uiterlijk: string | null, aanleiding: string | null];
const check = (cases: readonly Geval[]): void => {
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(lees(text), expected));
};

describe('verzoeken om een eerder moment', () => {
  describe('a date', () => {
    check([
      ['Wilt u deze vragen vóór 27 maart 2025 beantwoorden?', '2025-03-26', null],
      ['Wilt u deze vragen voor 27 maart, 12.00 uur beantwoorden?', '2025-03-27', null],
      ['Wilt u deze vragen uiterlijk 27 maart beantwoorden?', '2025-03-27', null],
      ['Wilt u deze vragen niet later dan 27-03-2025 beantwoorden?', '2025-03-27', null],
      ['Wilt u deze vragen op 27 maart beantwoorden?', '2025-03-27', null],
      ['Wilt u deze vragen beantwoorden (uiterlijk op donderdag 27 maart)?', '2025-03-27', null],
      ['Wilt u deze vragen uiterlijk 5 maart beantwoorden?', '2026-03-05', null],
      ['Wilt u deze vragen uiterlijk 31 februari beantwoorden?', null, null],
      ['Graag ontvangen wij de antwoorden vóór 27 maart.', '2025-03-26', null],
      ['Kunt u vraag 4 en 5 vóór 20 maart beantwoorden?', '2025-03-19', null],
      ['Nu de wet op 1 april 2025 ingaat, kunt u deze vragen uiterlijk 25 maart beantwoorden?', '2025-03-25', null],
    ]);
  });

  describe('an activity', () => {
    check([
      [
        'Wilt u deze vragen beantwoorden vóór het commissiedebat Visserij van 2 april 2025?',
        '2025-04-02',
        'commissiedebat Visserij van 2 april 2025',
      ],
      [
        'Wilt u deze vragen uiterlijk 24 uur voor het plenaire debat over wind op zee (2 april) beantwoorden?',
        '2025-04-01',
        'plenaire debat over wind op zee (2 april)',
      ],
      [
        'Wilt u deze vragen twee weken vóór het wetgevingsoverleg Cultuur op 14 april beantwoorden?',
        '2025-03-31',
        'wetgevingsoverleg Cultuur op 14 april',
      ],
      [
        'Wilt u deze vragen voor de stemmingen van dinsdag 18 maart beantwoorden?',
        '2025-03-18',
        'stemmingen van dinsdag 18 maart',
      ],
      [
        'Wilt u deze vragen voorafgaand aan de Europese Raad van 20 en 21 maart beantwoorden?',
        '2025-03-20',
        'Europese Raad van 20 en 21 maart',
      ],
      [
        'Wilt u deze vragen voor het tweeminutendebat Bossen, bodem en water beantwoorden?',
        null,
        'tweeminutendebat Bossen, bodem en water',
      ],
      ['Wilt u deze vragen vóór het meireces beantwoorden?', null, 'meireces'],
      ['Wilt u deze vragen beantwoorden voordat u een besluit neemt?', null, 'u een besluit neemt'],
      [
        'Wilt u deze vragen uiterlijk 20 maart beantwoorden, een week voor het debat over zorg van 27 maart?',
        '2025-03-20',
        'debat over zorg van 27 maart',
      ],
    ]);
  });

  describe('counted from the day the questions were sent', () => {
    check([
      ['Wilt u deze vragen binnen een week beantwoorden?', '2025-03-17', null],
      ['Wilt u deze vragen binnen 36 uur beantwoorden?', '2025-03-12', null],
      ['Wilt u deze vragen binnen zes werkdagen beantwoorden?', '2025-03-18', null],
      ['Wilt u deze vragen morgen voor 9.00 uur beantwoorden?', '2025-03-11', null],
      ['Wilt u deze vragen uiterlijk komende vrijdag beantwoorden?', '2025-03-14', null],
      ['Wilt u deze vragen voor maandag aanstaande beantwoorden?', '2025-03-16', null],
      ['Wilt u deze vragen nog deze week beantwoorden?', '2025-03-16', null],
      ['Wilt u deze vragen voor het einde van de maand beantwoorden?', '2025-03-31', null],
      ['Wilt u deze vragen voor april beantwoorden?', '2025-03-31', null],
      ['Wilt u deze vragen binnen enkele dagen beantwoorden?', null, null],
    ]);
    it('gives no day when that day is unknown, but still the request', () => {
      assert.deepEqual(lees('Wilt u deze vragen binnen een week beantwoorden?', null), [null, null]);
      assert.deepEqual(lees('Wilt u deze vragen voor 27 maart beantwoorden?', null), [null, null]);
      assert.deepEqual(lees('Wilt u deze vragen voor 27 maart 2025 beantwoorden?', null), ['2025-03-26', null]);
    });
  });

  describe('speed', () => {
    check([
      ['Wilt u deze vragen zo snel mogelijk beantwoorden?', null, null],
      ['Kunt u deze vraag met grote spoed beantwoorden?', null, null],
      ['Wilt u deze vragen met spoed, doch uiterlijk 14 maart beantwoorden?', '2025-03-14', null],
    ]);
  });

  describe('nothing earlier asked', () => {
    for (const text of [
      'Wilt u deze vragen binnen drie weken beantwoorden?',
      'Wilt u deze vragen binnen 21 dagen beantwoorden?',
      'Wilt u deze vragen binnen de reguliere termijn beantwoorden?',
      'Wilt u deze vragen een voor een beantwoorden?',
      'Wilt u deze vragen voor de zekerheid ook namens uw collega beantwoorden?',
      'Wilt u deze vragen over de gevolgen voor de begroting beantwoorden?',
      'Wilt u deze vragen beantwoorden en het plan voor 1 april publiceren?',
      'Wilt u het plan voor 1 april naar de Kamer sturen en deze vragen beantwoorden?',
      'Wilt u de Kamer voor het zomerreces informeren?',
      'Wanneer kunt u deze vragen beantwoorden?',
      'Waarom zijn de vragen van 3 februari niet binnen een week beantwoord?',
      'Bent u bereid zo spoedig mogelijk met boeren in gesprek te gaan?',
      'Wilt u deze vragen beantwoorden voor zowel 2024 als 2025?',
    ]) {
      it(text, () => assert.equal(lees(text), null));
    }
  });

  it('reads the text layer of a PDF', () => {
    assert.deepEqual(lees('Wilt u deze vragen binnen twee wekenbeant-\nwoorden?'), ['2025-03-24', null]);
    assert.deepEqual(lees('Wilt u deze vragen vo\u0301o\u0301r\u00a027\nmaart 2025beantwoorden?'), [
      '2025-03-26',
      null,
    ]);
    assert.deepEqual(lees('Wilt u deze vragen vóór het tweeminuten-\ndebat Zee\nvan 2 april beantwoorden?'), [
      '2025-04-02',
      'tweeminutendebat Zee van 2 april',
    ]);
  });

  it('reads any date: uiterlijk is that day, voor the day before', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(Date.UTC(2000, 0, 2) + days * 86_400_000));
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const before = new Date(date.getTime() - 86_400_000).toISOString().slice(0, 10);
        assert.deepEqual(lees(`Wilt u deze vragen uiterlijk ${schrijfDatum(iso)} beantwoorden?`), [iso, null]);
        assert.deepEqual(lees(`Wilt u deze vragen vóór ${schrijfDatum(iso)} beantwoorden?`), [before, null]);
      }),
    );
  });

  it('never throws and stays inside the text', () => {
    const words = fc.constantFrom(
      ...'Kunt u deze vragen voor vóór uiterlijk binnen 3 31 weken februari mei 2025 het debat van ( ) , beantwoorden ? . eind volgende week maandag a.s. 12.00 uur 99999'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          for (const { span } of findVerzoekenTermijn(text, INGEZONDEN)) {
            assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
          }
        },
      ),
    );
  });
});
