import assert from 'node:assert/strict';
import { Document, ExternalHyperlink, FootnoteReferenceRun, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { leesWord } from '../../../src/formats/word';
import { readVragenset } from '../../../src/vragenset';
import * as b from './wordbouw';

const lees = (delen: b.Onderdelen | string): string => leesWord(b.wordbestand(delen)).markdown;
const { p, r } = b;

describe('Word: text', () => {
  it('is one paragraph of Markdown for each of Word, without the empty ones', () => {
    assert.equal(
      lees(p('Vraag 1') + p('') + p('Is de dijk veilig?') + p(' \u00a0')),
      'Vraag 1\n\nIs de dijk veilig?\n',
    );
  });

  it('keeps soft and hard hyphens, spaces, tabs and symbols as they are read', () => {
    const body = p(
      `${r('Dijk\u00adgraaf')}<w:r><w:t>water</w:t><w:noBreakHyphen/><w:t>staat</w:t><w:softHyphen/><w:t>s</w:t><w:tab/><w:t>en 5\u00a0km</w:t><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Wingdings" w:char="F001"/></w:r>`,
    );
    const { markdown, verloren } = leesWord(b.wordbestand(body));
    assert.equal(markdown, 'Dijkgraafwater-staats en 5\u00a0km→□\n');
    assert.deepEqual(verloren, ['1 bijzonder teken is een □ geworden.']);
  });

  it('drops white space that the file does not say is meant', () => {
    assert.equal(lees('<w:p><w:r><w:t>\n  Ja. \n</w:t></w:r></w:p>'), 'Ja.\n');
  });

  it('keeps line breaks within an answer, and gives a label a line of its own', () => {
    const body = p('<w:r><w:br/><w:t>Antwoord op vraag 1</w:t><w:br/><w:t>Ja.</w:t><w:br/><w:t>Nee.</w:t></w:r>');
    assert.equal(
      lees(p('Vraag 1') + p('Is dat zo?') + body),
      'Vraag 1\n\nIs dat zo?\n\nAntwoord op vraag 1\n\nJa.\\\nNee.\n',
    );
  });

  it('is bold and italic in an answer, and plain where all of a label or question is bold', () => {
    const body =
      p(b.vet('Vraag 1')) +
      p(b.vet('Is de dijk ') + b.vet('veilig?')) +
      p(b.vet('Antwoord 1')) +
      p(`${r('Dat is ')}${b.vet('zeker')}${r(' en ')}${b.schuin('nu')}${r('.')}`) +
      p(b.vet('Toezicht')) +
      p(r('Vet', '<w:b w:val="0"/>'));
    assert.equal(
      lees(body),
      'Vraag 1\n\nIs de dijk veilig?\n\nAntwoord 1\n\nDat is **zeker** en *nu*.\n\n**Toezicht**\n\nVet\n',
    );
  });

  it('knows bold by a style, and that bold on bold is plain', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Basis"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Nadruk"><w:basedOn w:val="Basis"/></w:style><w:style w:type="character" w:styleId="Sterk"><w:rPr><w:b/></w:rPr></w:style>';
    const body = p('Antwoord 1') + p(r('Ja. ') + r('Nee.', '<w:rStyle w:val="Sterk"/>'), '<w:pStyle w:val="Nadruk"/>');
    assert.equal(lees({ body, styles }), 'Antwoord 1\n\n**Ja.** Nee.\n');
  });

  it('makes headings of headings, but not of a question in that style', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>';
    const kop = '<w:pStyle w:val="Kop2"/>';
    assert.equal(
      lees({ body: p('Vraag 1', kop) + p('Is de dijk veilig?', kop) + p('Diep', '<w:outlineLvl w:val="3"/>'), styles }),
      '## Vraag 1\n\nIs de dijk veilig?\n\n#### Diep\n',
    );
  });

  it('reads content controls, smart tags and text between fields; codes of fields not', () => {
    const body =
      `<w:sdt><w:sdtPr><w:alias w:val="Vraag"/></w:sdtPr><w:sdtContent>${p('Vraag 1')}</w:sdtContent></w:sdt>` +
      p(
        `${r('Klopt ')}<w:sdt><w:sdtContent>${r('het ')}</w:sdtContent></w:sdt><w:smartTag>${r('bericht ')}</w:smartTag>${b.veld(' IF ', b.veld(' PAGE ', r('5')) + r('uit 2025'))}<w:fldSimple w:instr=" REF x ">${r('?')}</w:fldSimple>`,
      );
    assert.equal(lees(body), 'Vraag 1\n\nKlopt het bericht 5uit 2025?\n');
  });

  it('keeps the text behind a field that never ends', () => {
    assert.equal(lees(p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('Ja.')}`) + p('Nee.')), 'Ja.\n\nNee.\n');
  });

  it('leaves out a table of contents, which repeats every label, and says so', () => {
    const toc =
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Vraag 1 … 2')}`,
      ) + p(`${r('Vraag 2 … 3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`);
    const { markdown, verloren } = leesWord(b.wordbestand(toc + p('Vraag 1') + p('Is dat zo?')));
    assert.equal(markdown, 'Vraag 1\n\nIs dat zo?\n');
    assert.deepEqual(verloren, ['De inhoudsopgave is niet overgenomen.']);
  });

  it('makes links of both kinds, and none to files on a disk', () => {
    const body = p(
      `<w:hyperlink r:id="a">${r('het bericht')}</w:hyperlink>${r(', ')}${b.veld(' HYPERLINK "https://voorbeeld.nl/b" ', r('stuk'))}${r(', ')}<w:hyperlink r:id="c">${r('concept')}</w:hyperlink>${r(', ')}<w:hyperlink r:id="d">${r('www.voorbeeld.nl')}</w:hyperlink>`,
    );
    const links = { a: 'https://voorbeeld.nl/a?x=1&y=2', c: 'file:///H:/geheim.docx', d: 'http://www.voorbeeld.nl/' };
    assert.equal(
      lees({ body, links }),
      '[het bericht](https://voorbeeld.nl/a?x=1\\&y=2), [stuk](https://voorbeeld.nl/b), concept, www.voorbeeld.nl\n',
    );
  });

  it('leaves out hidden text, pictures and formulas with a word about it, and keeps struck text', () => {
    const body =
      p('Vraag 1') +
      p(
        `${r('Is ')}${r('geheim', '<w:vanish/>')}${r('geheim', '<w:vanish/>')}${r('dit', '<w:strike/>')}<w:r><w:drawing><pic:pic/></w:drawing></w:r><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>${r('?')}`,
      );
    const { markdown, verloren } = leesWord(b.wordbestand(body));
    assert.equal(markdown, 'Vraag 1\n\nIs ditx=1?\n');
    assert.deepEqual(verloren, [
      '1 afbeelding is niet overgenomen.',
      '1 formule staat er als gewone tekst.',
      'Op 1 plaats is verborgen tekst niet overgenomen.',
      'Op 1 plaats staat doorgestreepte tekst er zonder streep.',
    ]);
  });

  it('writes raised figures as such', () => {
    const hoog = '<w:vertAlign w:val="superscript"/>';
    assert.equal(lees(p(r('100 m') + r('2', hoog) + r(' op de 1') + r('e', hoog))), '100 m² op de 1e\n');
  });

  it('has footnotes and endnotes as notes, in the order of their marks', () => {
    const body =
      p('Vraag 1') +
      p(`${r('Kent u dit?')}${b.nootteken('endnote', 2)}`) +
      p('Antwoord 1') +
      p(
        `${r('Ja.')}${b.nootteken('footnote', 7)}${r(' En dit')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="8"/><w:t>*</w:t></w:r>${b.nootteken('footnote', 99)}`,
      );
    const { markdown, vindplaatsen } = leesWord(
      b.wordbestand({
        body,
        footnotes: `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote>${b.noot('footnote', 7, p(`<w:r><w:footnoteRef/></w:r>${r(' Stuk 1')}`) + p('Tweede alinea'))}${b.noot('footnote', 8, p('Stuk 2'))}`,
        endnotes: b.noot('endnote', 2, p(' Krant, 3 februari 2025')),
      }),
    );
    assert.equal(
      markdown,
      'Vraag 1\n\nKent u dit?[^1]\n\nAntwoord 1\n\nJa.[^2] En dit[^3]\n\n[^1]: Krant, 3 februari 2025\n[^2]: Stuk 1\n\n    Tweede alinea\n\n[^3]: Stuk 2\n',
    );
    assert.deepEqual(vindplaatsen.slice(-3), [
      { regel: 9, plaats: 'eindnoot 1' },
      { regel: 10, plaats: 'voetnoot 1' },
      { regel: 14, plaats: 'voetnoot 2' },
    ]);
    assert.equal(readVragenset(markdown).antwoorden[0]?.inhoud.schoon, 'Ja.[^2] En dit[^3]');
  });

  it('has tables of data as tables, and says that merged cells were split', () => {
    const body =
      p('Antwoord 1') +
      b.tabel(
        b.rij(b.cel(p('Jaar')), b.cel(p('Aantal'), '<w:gridSpan w:val="2"/>')),
        b.rij(b.cel(p('2024')), b.cel(p('5 | 6') + p('ruim')), b.cel(p('7'))),
      ) +
      p('Zie boven.');
    const { markdown, verloren, vindplaatsen } = leesWord(b.wordbestand(body));
    assert.equal(
      markdown,
      'Antwoord 1\n\n| Jaar | Aantal |  |\n| --- | --- | --- |\n| 2024 | 5 \\| 6 ruim | 7 |\n\nZie boven.\n'.replace(
        'Aantal | |',
        'Aantal |  |',
      ),
    );
    assert.deepEqual(verloren, ['In 1 tabel zijn samengevoegde cellen weer gesplitst.']);
    assert.deepEqual(
      vindplaatsen.map(({ regel, plaats }) => `${regel} ${plaats}`),
      ['1 alinea 1', '3 alinea 2', '5 alinea 4', '7 alinea 8'],
    );
  });

  it('opens a table that only lays out questions and answers', () => {
    const body = b.tabel(
      b.rij(b.cel(p('Vraag 1') + p('Is dat zo?')), b.cel(p('Antwoord 1') + p('Ja.'))),
      b.rij(b.cel(p('Vraag 2') + p('Echt?')), b.cel(p('Antwoord 2') + p('Ja, echt.'))),
    );
    const set = readVragenset(lees(body));
    assert.deepEqual(
      set.antwoorden.map(({ nummers, inhoud }) => [nummers, inhoud.schoon]),
      [
        [[1], 'Ja.'],
        [[2], 'Ja, echt.'],
      ],
    );
  });

  it('counts the paragraphs of the original as Word does: those with text', () => {
    const { vindplaatsen } = leesWord(b.wordbestand(p('Een') + p('') + p('Twee') + p('Drie')));
    assert.deepEqual(vindplaatsen, [
      { regel: 1, plaats: 'alinea 1' },
      { regel: 3, plaats: 'alinea 2' },
      { regel: 5, plaats: 'alinea 3' },
    ]);
  });

  it('gives the properties that rules ask for', () => {
    const { eigenschappen } = leesWord(
      b.wordbestand({
        body: p('Ja.'),
        core: '<dc:creator>A. Bee</dc:creator><cp:lastModifiedBy>C. Dee</cp:lastModifiedBy>',
        custom:
          '<property name="Z-nummer"><vt:lpwstr>2025Z00001</vt:lpwstr></property><property name="kamervragen-id"><vt:lpwstr>abc</vt:lpwstr></property><property name="geheim"><vt:lpwstr>x</vt:lpwstr></property>',
      }),
    );
    assert.deepEqual(eigenschappen, {
      auteur: 'A. Bee',
      laatstGewijzigdDoor: 'C. Dee',
      znummer: '2025Z00001',
      documentId: 'abc',
    });
  });

  it('reads a file whose program calls everything otherwise', () => {
    const delen = b.wordbestanden({ body: p('Vraag 1') + p('Is dat zo?') });
    const anders = new TextDecoder()
      .decode(delen['word/document.xml'])
      .replaceAll('xmlns:w=', 'xmlns:ns0=')
      .replaceAll('<w:', '<ns0:')
      .replaceAll('</w:', '</ns0:');
    assert.equal(
      leesWord(b.inpakken({ ...delen, 'word/document.xml': new TextEncoder().encode(anders) })).markdown,
      'Vraag 1\n\nIs dat zo?\n',
    );
  });

  it('reads what the docx package makes', async () => {
    const doc = new Document({
      creator: 'A. Bee',
      footnotes: { 1: { children: [new Paragraph('Krant')] } },
      numbering: {
        config: [
          { reference: 'vragen', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: 'left' }] },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({
              numbering: { reference: 'vragen', level: 0 },
              children: [new TextRun('Kent u het bericht?'), new FootnoteReferenceRun(1)],
            }),
            new Paragraph({
              numbering: { reference: 'vragen', level: 0 },
              children: [
                new TextRun('Deelt u '),
                new ExternalHyperlink({ link: 'https://voorbeeld.nl', children: [new TextRun('dat')] }),
                new TextRun('?'),
              ],
            }),
          ],
        },
      ],
    });
    const { markdown, eigenschappen } = leesWord(new Uint8Array(await Packer.toBuffer(doc)));
    assert.equal(markdown, '1. Kent u het bericht?[^1]\n\n2. Deelt u [dat](https://voorbeeld.nl)?\n\n[^1]: Krant\n');
    assert.equal(eigenschappen.auteur, 'A. Bee');
    assert.deepEqual(
      readVragenset(markdown).vragen.map(({ nummer }) => nummer),
      [1, 2],
    );
  });
});
