import assert from 'node:assert/strict';
import { leesWord } from '../../../src/formats/word';
import { inVorm } from '../../../src/formats/word/nummering';
import { readVragenset } from '../../../src/vragenset';
import * as b from './wordbouw';

const { p, punt, lijst } = b;
const lees = (body: string, numbering: string, meer: Partial<b.Onderdelen> = {}): string =>
  leesWord(b.wordbestand({ body, numbering, ...meer })).markdown;
const nummers = (markdown: string): (number | string)[] => readVragenset(markdown).vragen.map(({ nummer }) => nummer);

describe('Word: list numbers', () => {
  it('are part of the question: a question file of the Kamer', () => {
    const body =
      p('2025Z00001') +
      p('(ingezonden 3 februari 2025)') +
      p('Vragen van het lid Van Dobbenburgh (Partij A) aan de minister van Dijken over dijken') +
      punt('Is de dijk veilig? 1)') +
      punt('Sinds wanneer weet u dat?') +
      punt('Kunt u deze vragen afzonderlijk beantwoorden?') +
      p('1) Krant, 2 februari 2025, www.voorbeeld.nl/dijk');
    const markdown = lees(body, lijst(1, [['decimal', '%1.']]));
    assert.match(markdown, /\n1\. Is de dijk veilig\? 1\)\n\n2\. Sinds wanneer weet u dat\?\n\n3\. Kunt u/);
    const set = readVragenset(markdown);
    assert.deepEqual(nummers(markdown), [1, 2, 3]);
    assert.deepEqual([set.soort, set.znummers, set.ingezonden?.waarde], ['vragen', ['2025Z00001'], '2025-02-03']);
    assert.equal(set.afzonderlijk[0]?.vraag, 3);
  });

  for (const [tekst, eerste] of [
    ['Vraag %1', 'Vraag 1\n\nIs dat zo?'],
    ['Vraag %1:', 'Vraag 1:\n\nIs dat zo?'],
    ['%1)', '1) Is dat zo?'],
    ['%1', '1 Is dat zo?'],
  ] as const) {
    it(`«${tekst}» is read as three questions`, () => {
      const markdown = lees(punt('Is dat zo?') + punt('Echt?') + punt('En nu?'), lijst(1, [['decimal', tekst]]));
      assert.ok(markdown.startsWith(eerste), markdown);
      assert.deepEqual(nummers(markdown), [1, 2, 3]);
    });
  }

  it('go on behind an answer, and keep «Antwoord» apart', () => {
    const body = ['Is dat zo?', 'Echt?'].map((vraag) => punt(vraag) + p('Antwoord:') + p('Ja.')).join('');
    const markdown = lees(body, lijst(1, [['decimal', '%1.']]));
    assert.equal(markdown, '1. Is dat zo?\n\nAntwoord:\n\nJa.\n\n2. Echt?\n\nAntwoord:\n\nJa.\n');
    assert.deepEqual(
      readVragenset(markdown).antwoorden.map(({ nummers }) => nummers),
      [[1], [2]],
    );
  });

  it('lie within each other, begin again at a lower level, and show those above', () => {
    const numbering = lijst(1, [
      ['decimal', '%1.'],
      ['lowerLetter', '%2)'],
      ['lowerRoman', '%1.%2.%3'],
    ]);
    const body =
      punt('Een') + punt('a', 1, 1) + punt('b', 1, 1) + punt('diep', 1, 2) + punt('Twee') + punt('weer a', 1, 1);
    assert.equal(lees(body, numbering), '1. Een\n\n   a) a\n\n   b) b\n\n   1.b.i diep\n\n2. Twee\n\n   a) weer a\n');
  });

  it('begin where the file says, and again where it says so', () => {
    const numbering =
      lijst(1, [['decimal', '%1.', 4]]) +
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>';
    const body =
      punt('vier') + punt('vijf') + p('Tussen') + punt('zes', 3) + p('Tussen') + punt('negen', 2) + punt('tien', 2);
    assert.equal(lees(body, numbering), '4. vier\n\n5. vijf\n\nTussen\n\n6. zes\n\nTussen\n\n9. negen\n\n10. tien\n');
  });

  it('that Markdown would count otherwise are written so that it does not', () => {
    const numbering = lijst(1, [['decimal', '%1.']]) + lijst(2, [['decimal', '%1.']]);
    assert.equal(
      lees(punt('een') + punt('twee') + punt('weer een', 2), numbering),
      '1. een\n\n2. twee\n\n1\\. weer een\n',
    );
  });

  it('come from a style, and stop where the paragraph says 0', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Vraag"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Deel"><w:basedOn w:val="Vraag"/></w:style>';
    const numbering = lijst(1, [
      ['decimal', '%1.'],
      ['lowerLetter', '%2.'],
    ]).replace('<w:numFmt w:val="lowerLetter"/>', '<w:numFmt w:val="lowerLetter"/><w:pStyle w:val="Deel"/>');
    const vraag = '<w:pStyle w:val="Vraag"/>';
    const body =
      p('Een', vraag) +
      p('deel', '<w:pStyle w:val="Deel"/>') +
      p('Los', `${vraag}<w:numPr><w:numId w:val="0"/></w:numPr>`) +
      p('Twee', vraag);
    assert.equal(lees(body, numbering, { styles }), '1. Een\n\n   a. deel\n\nLos\n\n2. Twee\n');
  });

  it('come from the list of a style', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Lijst"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>';
    const numbering =
      '<w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Lijst"/></w:abstractNum>' +
      lijst(7, [['upperRoman', '%1.']]) +
      '<w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num>';
    assert.equal(lees(punt('een') + punt('twee'), numbering, { styles }), 'I. een\n\nII. twee\n');
  });

  it('are dashes for marks, closely together', () => {
    const numbering = lijst(1, [
      ['bullet', '\uf0b7'],
      ['bullet', 'o'],
    ]);
    assert.equal(
      lees(p('Zo:') + punt('een') + punt('diep', 1, 1) + punt('twee'), numbering),
      'Zo:\n\n- een\n  - diep\n- twee\n',
    );
  });

  it('without text is no question, but stands alone above one', () => {
    const numbering = lijst(1, [['decimal', '%1.']]);
    assert.equal(lees(punt('Een?') + punt('') + p(''), numbering), '1. Een?\n');
    assert.equal(
      lees(
        punt('') + p('Is dat zo?') + p('Antwoord') + p('Ja.') + punt('') + p('Echt?') + p('Antwoord') + p('Ja.'),
        numbering,
      ),
      '1.\n\nIs dat zo?\n\nAntwoord\n\nJa.\n\n2.\n\nEcht?\n\nAntwoord\n\nJa.\n',
    );
  });

  it('that somebody typed stay as they are', () => {
    const markdown = lees(p('1.\tIs dat zo?') + p('2. Echt?') + p('- punt') + p('3) Noot') + p('1.5 miljoen'), '');
    assert.equal(markdown, '1. Is dat zo?\n\n2. Echt?\n\n- punt\n\n3) Noot\n\n1.5 miljoen\n');
    assert.deepEqual(nummers(markdown), [1, 2]);
  });

  it('do not count what is deleted, and count what is put in', () => {
    const weg = `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr>${b.wijziging('del', '')}</w:rPr></w:pPr>${b.del('weg')}</w:p>`;
    assert.equal(lees(punt('een') + weg + punt('twee'), lijst(1, [['decimal', '%1.']])), '1. een\n\n2. twee\n');
  });

  it('are written in each of the forms', () => {
    const alle = [
      'decimal',
      'decimalZero',
      'lowerLetter',
      'upperLetter',
      'lowerRoman',
      'upperRoman',
      'ordinal',
      'none',
      'chicago',
    ];
    assert.deepEqual(
      alle.map((vorm) => inVorm(28, vorm)),
      ['28', '28', 'bb', 'BB', 'xxviii', 'XXVIII', '28e', '', '28'],
    );
    assert.equal(inVorm(4, 'decimalZero'), '04');
    assert.equal(inVorm(1994, 'upperRoman'), 'MCMXCIV');
  });

  it('stand in a heading that has one, and make a label of «Vraag %1» there', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Kop"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const kop = '<w:pStyle w:val="Kop"/>';
    const een = lees(p('Inleiding', kop) + p('Tekst') + p('Slot', kop), lijst(1, [['decimal', '%1']]), { styles });
    assert.equal(een, '# 1 Inleiding\n\nTekst\n\n# 2 Slot\n');
    const twee = lees(p('', kop) + p('Is dat zo?') + p('', kop) + p('Echt?'), lijst(1, [['decimal', 'Vraag %1']]), {
      styles,
    });
    assert.equal(twee, '# Vraag 1\n\nIs dat zo?\n\n# Vraag 2\n\nEcht?\n');
  });

  it('that are nonsense do no harm', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="x"><w:start w:val="-5"/><w:lvlText/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"/><w:num/>';
    assert.equal(
      lees(punt('een') + punt('twee', 2) + punt('drie', 5) + punt('vier', 1, 99), numbering),
      'een\n\ntwee\n\ndrie\n\nvier\n',
    );
  });
});
