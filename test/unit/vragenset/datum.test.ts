import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  datumBestaat,
  eersteNa,
  findDatums,
  readDatum,
  schrijfDatum,
  schrijfDatumKort,
  schrijfDatumMetDag,
} from '../../../src/vragenset/datum';

const isoIn = (text: string): (string | null)[] => findDatums(text).map(({ iso }) => iso);

const anyIso = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('datum: reading', () => {
  const forms: [text: string, iso: string][] = [
    ['9 april 2025', '2025-04-09'],
    ['9 apr. 2025', '2025-04-09'],
    ['12 mrt 2024', '2024-03-12'],
    ['3 sept. 2024', '2024-09-03'],
    ['woensdag 9 april 2025', '2025-04-09'],
    ['wo 9 april 2025', '2025-04-09'],
    ['Woensdag, 9 April 2025', '2025-04-09'],
    ['09-04-2025', '2025-04-09'],
    ['9/4/2025', '2025-04-09'],
    ['2025-04-09', '2025-04-09'],
    ['9april2025', '2025-04-09'],
    ['9 april2025', '2025-04-09'],
    ['9\napril 2025', '2025-04-09'],
    ['9\u00a0april\u00a02025', '2025-04-09'],
    ['21 novem-\nber 2024', '2024-11-21'],
    ['1e mei 2024', '2024-05-01'],
    ['1ste mei 2024', '2024-05-01'],
    ["5 juni '24", '2024-06-05'],
  ];
  for (const [text, iso] of forms) {
    it(`reads ${JSON.stringify(text)} whole`, () => {
      const datum = readDatum(text, 0);
      assert.equal(datum?.iso, iso);
      assert.deepEqual(datum?.span, { start: 0, end: text.length });
    });
  }

  it('gives no ISO date without a year, but day and month', () => {
    assert.deepEqual(readDatum('1 november', 0), {
      iso: null,
      dag: 1,
      maand: 11,
      jaar: null,
      weekdag: null,
      span: { start: 0, end: 10 },
    });
  });

  it('tells the weekday in full, also when abbreviated', () => {
    assert.deepEqual(
      findDatums('ma. 7 juli, vrijdag 11 juli 2025 en 14 juli').map(({ weekdag }) => weekdag),
      ['maandag', 'vrijdag', null],
    );
  });

  it('recognises a day that does not exist as a date without ISO', () => {
    const [datum] = findDatums('vóór 31 februari 2025');
    assert.equal(datum?.iso, null);
    assert.equal(datum?.jaar, 2025);
    assert.equal(datum && datumBestaat(datum), false);
    assert.equal(datumBestaat({ dag: 29, maand: 2, jaar: null }), true);
    assert.equal(datumBestaat({ dag: 29, maand: 2, jaar: 2023 }), false);
  });

  it('does not see dates in other numbers', () => {
    for (const text of [
      '131 maart',
      '1 meisje',
      'CO2 maart',
      '36200-12-2023',
      '2,5 maart',
      '45-13-2023',
      'vraag 45 mei',
      'nr. 2025-04',
    ]) {
      assert.deepEqual(isoIn(text), [], text);
    }
  });

  it('finds every date in order, next to lost spaces and footnote marks', () => {
    assert.deepEqual(isoIn('op18 november 2024 en 2 december 20241, later (11-01-2025).'), [
      '2024-11-18',
      '2024-12-02',
      '2025-01-11',
    ]);
  });

  it('reads only exactly at the given place', () => {
    assert.equal(readDatum('op 13 mei 2025', 0), null);
    assert.equal(readDatum('op 13 mei 2025', 4), null);
    assert.equal(readDatum('op 13 mei 2025', 3)?.iso, '2025-05-13');
  });

  it('reads back any date in any of the written forms', () => {
    fc.assert(
      fc.property(anyIso, (iso) => {
        const [year = '', month = '', day = ''] = iso.split('-');
        const long = schrijfDatum(iso);
        const forms = [
          iso,
          long,
          schrijfDatumMetDag(iso),
          `${day}-${month}-${year}`,
          `${Number(day)}/${Number(month)}/${year}`,
          long.toUpperCase(),
          long.replaceAll(' ', ''),
          long.replace(' ', '\n'),
          long.replaceAll(' ', '\u00a0'),
        ];
        for (const form of forms) {
          assert.equal(readDatum(form, 0)?.iso, iso, form);
          assert.deepEqual(isoIn(`Zie (${form}).`), [iso], form);
        }
        const short = readDatum(schrijfDatumKort(iso), 0);
        assert.deepEqual([short?.dag, short?.maand], [Number(day), Number(month)]);
        assert.equal(short?.weekdag, schrijfDatumMetDag(iso).split(' ')[0]);
      }),
    );
  });

  it('finds every date that can be read: what looks quickly whether there are any misses none', () => {
    const maanden =
      'januari febr feb. maart mrt apr. april mei juni jul. augustus aug september sept sep. oktober okt november dec. no-vem-\nber d-ecember ſept MRT';
    const pieces = fc.array(
      fc.constantFrom(
        ...maanden.split(' '),
        ...[
          '1',
          '28',
          '3',
          '2025',
          '’25',
          ' ',
          '  ',
          '\u00a0',
          '\n',
          '-',
          ' - ',
          '/',
          '.',
          'e',
          'ste',
          ' de ',
          'ma ',
          'a',
        ],
      ),
      { minLength: 2, maxLength: 9 },
    );
    let gezien = 0;
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join('');
        for (let at = 0; at < text.length; at++) {
          const datum = readDatum(text, at);
          if (datum === null) continue;
          gezien++;
          const { start, end } = datum.span;
          const [found] = findDatums(text.slice(start, end));
          assert.deepEqual(found, { ...datum, span: { start: 0, end: end - start } });
        }
      }),
      { numRuns: 2000 },
    );
    assert.ok(gezien > 100, `${gezien} dates seen`);
  });

  it('never throws, and only gives places inside the text', () => {
    const pieces = fc.array(
      fc.constantFrom('31', '1', ' ', '-', '/', 'mei', 'februari', '2025', 'ma', '.', '\n', 'é', "'", '99'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          pieces.map((list) => list.join('')),
        ),
        (text) => {
          for (const { span } of findDatums(text))
            assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
        },
      ),
    );
  });
});

describe('datum: counting and writing', () => {
  it('completes a date without a year to the first on or after a day', () => {
    assert.equal(eersteNa(1, 7, '2025-06-30'), '2025-07-01');
    assert.equal(eersteNa(30, 6, '2025-06-30'), '2025-06-30');
    assert.equal(eersteNa(29, 6, '2025-06-30'), '2026-06-29');
    assert.equal(eersteNa(29, 2, '2025-01-01'), '2028-02-29');
  });

  it('writes Dutch dates, long, with weekday and short', () => {
    assert.equal(schrijfDatum('2025-03-10'), '10 maart 2025');
    assert.equal(schrijfDatumMetDag('2025-04-21'), 'maandag 21 april 2025');
    assert.equal(schrijfDatumKort('2025-04-20'), 'zo 20 april');
  });
});
