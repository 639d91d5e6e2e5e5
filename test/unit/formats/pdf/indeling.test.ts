import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alineasVan } from '../../../../src/formats/pdf/alineas';
import { kolommen } from '../../../../src/formats/pdf/kolommen';
import { datumVan } from '../../../../src/formats/pdf/lezen';
import { deelNoten } from '../../../../src/formats/pdf/noten';
import { type Regel, regelsVan, type Stuk } from '../../../../src/formats/pdf/stuk';

const stuk = (tekst: string, x: number, y: number, grootte = 9): Stuk => ({
  tekst,
  x,
  rechts: x + tekst.length * grootte * 0.5,
  y,
  grootte,
});
const teksten = (stukken: readonly Stuk[]): string[] => regelsVan(stukken, 1).map(({ tekst }) => tekst);
const NOOT1 = '\ufdd01\ufdd21\ufdd1';

describe('lines from pieces of a PDF', () => {
  it('join what touches, and put a space where there is white', () => {
    assert.deepEqual(teksten([stuk('Vragen van', 80, 100), stuk('Jansen', 127, 100), stuk('s', 154, 100)]), [
      'Vragen van Jansens',
    ]);
  });
  it('take a raised number as the mark of a note and a lowered one as text', () => {
    assert.deepEqual(teksten([stuk('dijk?', 80, 100), stuk('1', 103, 97, 6)]), [`dijk?${NOOT1}`]);
    assert.deepEqual(teksten([stuk('CO', 80, 100), stuk('2', 89, 102, 6), stuk('-opslag', 92, 100)]), ['CO2-opslag']);
  });
  it('put an accent on the letter that it was printed over', () => {
    assert.deepEqual(teksten([stuk('Yes', 80, 100), stuk('¸ ilgöz', 90, 100)]), ['Yeşilgöz']);
  });
  it('keep a bullet with its text, and columns apart', () => {
    assert.deepEqual(teksten([stuk('•', 80, 100), stuk('Klei', 110, 100)]), ['• Klei']);
    assert.deepEqual(teksten([stuk('links', 80, 100), stuk('rechts', 300, 100)]), ['links', 'rechts']);
  });
  it('lose no letter, whatever stands where', () => {
    const plek = fc.record({
      tekst: fc.stringMatching(/^[a-z]{1,8}$/),
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 800 }),
      grootte: fc.constantFrom(5, 7, 9, 12, 30),
    });
    fc.assert(
      fc.property(fc.array(plek, { maxLength: 60 }), (plekken) => {
        const stukken = plekken.map(({ tekst, x, y, grootte }) => stuk(tekst, x, y, grootte));
        const op = (delen: readonly string[]): string => [...delen.join('').replace(/[^a-z]/gu, '')].sort().join('');
        const regels = kolommen(regelsVan(stukken, 1)).flatMap((kolom) => kolom.regels.map(({ tekst }) => tekst));
        assert.equal(op(regels), op(stukken.map(({ tekst }) => tekst)));
      }),
    );
  });
});

const regel = (tekst: string, y: number, overig: Partial<Regel> = {}): Regel => ({
  bladzijde: 1,
  x: 80,
  rechts: 80 + tekst.length * 4.5,
  y,
  grootte: 9,
  tekst,
  tekstX: 80,
  ...overig,
});
const alineas = (regels: readonly Regel[], rechts = 400): string[] =>
  alineasVan(
    regels.map((r) => ({ regel: r, rechts, vervolgt: true })),
    new Set(),
  ).map(({ tekst }) => tekst);

describe('paragraphs from lines of a PDF', () => {
  const LANG = 'Een regel die tot dicht bij de rand van de kolom loopt, zo ver als het kan';
  it('end at white, at the end of a sentence that leaves room, and at a label', () => {
    assert.deepEqual(
      alineas([
        regel(LANG, 100),
        regel('en dan ophoudt.', 111),
        regel('Nieuwe alinea zonder wit.', 122),
        regel('Na wit', 144),
        regel('Vraag 3', 155),
        regel('Waarom?', 166),
      ]),
      [`${LANG} en dan ophoudt.`, 'Nieuwe alinea zonder wit.', 'Na wit', 'Vraag 3', 'Waarom?'],
    );
  });
  it('go on over the page', () => {
    assert.deepEqual(alineas([regel(LANG, 700), regel('zonder wit.', 60, { bladzijde: 2 })]), [`${LANG} zonder wit.`]);
  });
  it('do not end at an abbreviation on a full line', () => {
    assert.deepEqual(alineas([regel(`${LANG}.`, 100), regel('Vervolg.', 111)]), [`${LANG}. Vervolg.`]);
  });
  it('end where the letters change', () => {
    assert.deepEqual(alineas([regel('Groot', 100, { grootte: 14 }), regel('klein', 111)]), ['Groot', 'klein']);
  });
});

describe('notes at the foot of a column', () => {
  const klein = (tekst: string, y: number): Regel => regel(tekst, y, { grootte: 7 });
  it('begin at the first raised number with nothing larger under it', () => {
    const { tekst, noten } = deelNoten(
      [regel('Tekst', 100), klein(`${NOOT1} Bron`, 700), klein('vervolg', 709)],
      9,
      null,
    );
    assert.deepEqual(
      tekst.map((r) => r.tekst),
      ['Tekst'],
    );
    assert.deepEqual(
      noten.map((noot) => [noot.nummer, noot.regels.map((r) => r.tekst)]),
      [[1, ['Bron', 'vervolg']]],
    );
  });
  it('are not small text that no number opens', () => {
    assert.equal(deelNoten([regel('Tekst', 100), klein('Klein gezet', 700)], 9, null).tekst.length, 2);
  });
  it('go on from the page before', () => {
    const { vervolg, tekst } = deelNoten([regel('Tekst', 100), klein('rest van de noot', 700)], 9, 7);
    assert.deepEqual([tekst.length, vervolg.map((r) => r.tekst)], [1, ['rest van de noot']]);
  });
});

describe('the moment of a remark', () => {
  it('is read as far as it is given', () => {
    assert.equal(datumVan("D:20250310141500+01'00'"), '2025-03-10T14:15:00+01:00');
    assert.equal(datumVan('D:20250310141500Z'), '2025-03-10T14:15:00Z');
    assert.equal(datumVan('D:20250310'), '2025-03-10');
    assert.equal(datumVan('gisteren'), null);
    assert.equal(datumVan(null), null);
  });
});
