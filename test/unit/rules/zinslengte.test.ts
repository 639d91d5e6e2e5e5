import assert from 'node:assert/strict';
import { readZinnen } from '../../../src/rules/zinnen';

const zinnen = (tekst: string): string[] => readZinnen(tekst).map(({ start, end }) => tekst.slice(start, end));

describe('zinslengte: sentences', () => {
  it('ends a sentence at a dot, a question mark or an exclamation mark', () => {
    assert.deepEqual(zinnen('De dijk is hoog. Is hij breed? Ja!'), ['De dijk is hoog.', 'Is hij breed?', 'Ja!']);
    assert.deepEqual(zinnen('Hij zei: «De dijk is hoog.» Dat klopt.'), ['Hij zei: «De dijk is hoog.»', 'Dat klopt.']);
    assert.deepEqual(zinnen('De dijk is hoog.Is hij breed?'), ['De dijk is hoog.', 'Is hij breed?']);
  });

  for (const tekst of [
    'Zie Kamerstuk 12 345, nr. 6 en art. 3 van mr. J. Jansen.',
    'Dat is o.a. Zeeland en d.d. 3 maart.',
    'Er is 1.500 of 2.5 miljoen voor nodig.',
    'De heer J.P. Jansen woont er.',
    'Zij zei «waarom?» en ging.',
  ]) {
    it(`is one sentence: ${tekst}`, () => assert.deepEqual(zinnen(tekst), [tekst]));
  }

  it('keeps items of a list, paragraphs and headings apart, and joins the lines of a paragraph', () => {
    assert.deepEqual(
      zinnen('Het geldt voor:\n- de dijk;\n- de weg.\n\n## Kop\nEen zin\nover twee regels.\n\nNog een'),
      ['Het geldt voor:', 'de dijk;', 'de weg.', 'Een zin\nover twee regels.', 'Nog een'],
    );
  });

  it('leaves tables and notes out', () => {
    assert.deepEqual(zinnen('Ja.\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: Een noot.'), ['Ja.']);
  });
});
