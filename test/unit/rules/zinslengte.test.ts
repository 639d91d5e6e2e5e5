import assert from 'node:assert/strict';
import { geenInstellingen } from '../../../src/lint';
import { readZinnen } from '../../../src/rules/zinnen';
import { gevonden, KOP, paar } from './gevonden';

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
    'Dat kost ca. 3 miljoen.',
    'Zie blz. 12 van de nota.',
    'Dat is bijv. Zeeland.',
    'Hij is van dhr. Jansen.',
    'Hoe heet hij, A. Jansen?',
    'De dijk van Den Haag... en omstreken.',
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

  it('ends at dots, at a bracket behind them, and at the end of the text', () => {
    assert.deepEqual(zinnen('Hoog… Breed?! (En oud.) «Zo.» Ja'), ['Hoog…', 'Breed?!', '(En oud.)', '«Zo.»', 'Ja']);
    assert.deepEqual(zinnen('Wij gaan naar nr. Daarna niet.'), ['Wij gaan naar nr. Daarna niet.']);
    assert.deepEqual(zinnen('Dat is de art.'), ['Dat is de art.']);
    assert.deepEqual(zinnen('Versie 2.0. Dat is nieuw.'), ['Versie 2.0.', 'Dat is nieuw.']);
    assert.deepEqual(zinnen(''), []);
    assert.deepEqual(zinnen('  \n \n'), []);
    assert.deepEqual(zinnen('  Een zin.   Nog een.  '), ['Een zin.', 'Nog een.']);
  });

  it('reads items of every kind', () => {
    for (const teken of ['-', '+', '*', '•', '–', '1.', '12)', 'a.', 'b)'])
      assert.deepEqual(zinnen(`Het gaat om\n${teken} de dijk\nen meer\n  ${teken}  de weg`), [
        'Het gaat om',
        'de dijk\nen meer',
        'de weg',
      ]);
    assert.deepEqual(zinnen('Dit is\n-geen item'), ['Dit is\n-geen item']);
    assert.deepEqual(zinnen('Dit\n# Kop\nen dat\n#geen kop'), ['Dit', 'en dat\n#geen kop']);
  });

  it('finds an answer with a sentence that is too long, with its number of words', () => {
    const lang = `De ${Array.from({ length: 40 }, () => 'dijk').join(' ')}.`;
    const options = {
      today: null,
      instellingen: { ...geenInstellingen, regels: { zinslengte: { severity: 'info' as const } } },
    };
    const [zin, ...meer] = gevonden('zinslengte', KOP + paar(1, 'Hoe?', `Kort. ${lang} Kort.`), options);
    assert.equal(meer.length, 0);
    assert.equal(zin?.woorden, lang);
    assert.match(zin?.message ?? '', /41/);
    assert.deepEqual(gevonden('zinslengte', KOP + paar(1, `${lang}?`, 'Kort.'), options), []);
  });

  it('counts words, and allows exactly as many as were set', () => {
    const met = (woorden: number, zin: string): number =>
      gevonden('zinslengte', KOP + paar(1, 'Hoe?', zin), {
        today: null,
        instellingen: {
          ...geenInstellingen,
          regels: { zinslengte: { severity: 'info', options: { woorden } } },
        },
      }).length;
    assert.equal(met(5, 'De dijk is te laag.'), 0);
    assert.equal(met(5, 'De dijk is  nu\nte laag.'), 1);
    assert.equal(met(6, 'De dijk is  nu\nte laag.'), 0);
    assert.equal(met(5, 'De dijk[^1] is — zo — te laag.'), 1);
  });

  it('ends no sentence at a dot within it, and a paragraph at a line with only spaces', () => {
    assert.deepEqual(zinnen('Een\n \t \ntwee'), ['Een', 'twee']);
    assert.deepEqual(zinnen('Een\n'), ['Een']);
    assert.deepEqual(zinnen('Wat? en dat! gaat door. Zo.'), ['Wat? en dat! gaat door.', 'Zo.']);
    assert.deepEqual(zinnen('Volgens mr. Jansen. En A. Dit ook! B? Ja'), [
      'Volgens mr. Jansen.',
      'En A. Dit ook!',
      'B?',
      'Ja',
    ]);
    assert.deepEqual(zinnen('. Ja'), ['.', 'Ja']);
  });
});
