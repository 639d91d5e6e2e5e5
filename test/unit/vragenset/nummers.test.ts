import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareNummers, formatNummers, type Nummer, readNummers } from '../../../src/vragenset/nummers';

function read(text: string): readonly Nummer[] | null {
  return readNummers(text, 0)?.nummers ?? null;
}

describe('readNummers', () => {
  const lists: [string, Nummer[]][] = [
    ['6', [6]],
    ['6.', [6]],
    ['6 en 9', [6, 9]],
    ['6, 7 en 9', [6, 7, 9]],
    ['3,4,5,6 en 9', [3, 4, 5, 6, 9]],
    ['3, 4, en 9', [3, 4, 9]],
    ['3, 4, 5 6 en 7', [3, 4, 5, 6, 7]],
    ['3-6', [3, 4, 5, 6]],
    ['3–4 en 8–9', [3, 4, 8, 9]],
    ['3 t/m 5', [3, 4, 5]],
    ['3 tm 5', [3, 4, 5]],
    ['3 tot en met 5', [3, 4, 5]],
    ['3 & 4', [3, 4]],
    ['3/4', [3, 4]],
    ['3 of 4', [3, 4]],
    ['3\nen\u00a0 4', [3, 4]],
    ['2a', ['2a']],
    ['2a t/m 2c', ['2a', '2b', '2c']],
    ['2a, b en d', ['2a', '2b', '2d']],
    ['1e en 1f', ['1e', '1f']],
    ['vier', [4]],
    ['één en twee', [1, 2]],
    ['3, vraag 5 en vraag 9', [3, 5, 9]],
    ['3 en het antwoord op vraag 5', [3, 5]],
    ['3, alsmede op vraag 5', [3, 5]],
    ['3en 4', [3, 4]],
  ];
  for (const [text, expected] of lists) {
    it(`leest ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), expected));
  }

  const none = [
    '2025',
    '04',
    '5x',
    '3e Kamer',
    '4de',
    '12%',
    '2,5 miljoen euro',
    '14:30',
    '8-3',
    '4-11-2024',
    '6-jarig',
    'één voor één',
    'een brief',
    '',
  ];
  for (const text of none) {
    it(`leest geen nummer in ${JSON.stringify(text)}`, () => assert.equal(read(text), null));
  }

  const stops: [string, Nummer[], number][] = [
    ['3 en 2025', [3], 1],
    ['3, 12 mei 2025', [3], 1],
    ['3 en 4 miljoen euro', [3], 1],
    ['3 en twee moties', [3], 1],
    ['3 en ook 4', [3], 1],
    ['3 en 1-500', [3], 1],
    ['3 - 2', [3], 1],
    ['3 a', [3], 1],
    ['3\n\nen 4', [3], 1],
    ['3\n4', [3], 1],
  ];
  for (const [text, expected, end] of stops) {
    it(`houdt op tijd op in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(read(text), expected);
      assert.equal(readNummers(text, 0)?.end, end);
    });
  }

  it('geeft van elk nummer de plaats in de tekst', () => {
    const text = 'Vraag 3 en 5-7.';
    const lijst = readNummers(text, 6);
    const plaatsen = lijst?.plaatsen.map(({ nummer, span }) => [nummer, text.slice(span.start, span.end)]);
    assert.deepEqual(plaatsen, [
      [3, '3'],
      [5, '5'],
      [6, '5-7'],
      [7, '7'],
    ]);
    assert.equal(lijst?.end, text.length - 1);
  });

  it('leest elke lijst terug, hoe zij ook geschreven is', () => {
    const nummer = fc.oneof(
      fc.integer({ min: 1, max: 999 }),
      fc.tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('a', 'b', 'c')).map(([n, l]) => `${n}${l}`),
    );
    const tussen = fc.constantFrom(
      ', ',
      ',\n',
      ' en ',
      '\nen ',
      ', en ',
      ' & ',
      ' of ',
      ', vraag ',
      ' en vraag ',
      ' en het antwoord op vraag ',
      ' en\u00a0',
    );
    const lijst = fc.array(fc.tuple(nummer, tussen), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(lijst, fc.constantFrom('', '.', ' is al genoemd', '\n\nTekst', ')'), (leden, slot) => {
        const written = leden.map(([n, t], i) => (i === 0 ? `${n}` : `${t}${n}`)).join('');
        const result = readNummers(written + slot, 0);
        assert.deepEqual(
          result?.nummers,
          leden.map(([n]) => n),
        );
        assert.equal(result?.end, written.length);
      }),
    );
  });

  it('leest elke reeks terug', () => {
    const teken = fc.constantFrom('-', '–', ' - ', ' t/m ', ' tm ', ' tot en met ', '\nt/m ');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 799 }),
        fc.integer({ min: 1, max: 199 }),
        teken,
        (from, length, written) => {
          const expected = Array.from({ length: length + 1 }, (_, i) => from + i);
          assert.deepEqual(read(`${from}${written}${from + length}`), expected);
        },
      ),
    );
  });

  it('leest van een opsomming zonder einde niet meer dan er vragen kunnen zijn', () => {
    const aantal = (text: string) => readNummers(text, 0)?.nummers.length;
    assert.equal(aantal('1,'.repeat(100_000)), 200);
    assert.equal(aantal('1/'.repeat(100_000)), 200);
    assert.equal(aantal(`1${' '.repeat(100_000)}x`), 1);
  });
});

describe('formatNummers', () => {
  it('schrijft een lijst zoals in een kop', () => {
    assert.equal(formatNummers([]), '');
    assert.equal(formatNummers([4]), '4');
    assert.equal(formatNummers([4, '5a']), '4 en 5a');
    assert.equal(formatNummers([4, 5, 8]), '4, 5 en 8');
  });

  it('schrijft wat readNummers terugleest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 50 }), (nummers) => {
        assert.deepEqual(read(formatNummers(nummers)), nummers);
      }),
    );
  });
});

describe('compareNummers', () => {
  it('zet deelvragen achter hun vraag', () => {
    const mixed: Nummer[] = [10, '2b', 2, '2a', 3, 1];
    assert.deepEqual(mixed.sort(compareNummers), [1, 2, '2a', '2b', 3, 10]);
  });
});
