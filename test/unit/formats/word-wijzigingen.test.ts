import assert from 'node:assert/strict';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { Ingelezen } from '../../../src/formats';
import { leesWord } from '../../../src/formats/word';
import * as b from './wordbouw';

const { p, r, ins, del, wijziging } = b;
const lees = (delen: b.Onderdelen | string): Ingelezen => leesWord(b.wordbestand(delen));
/** "regel soort auteur: tekst" */
const kort = ({ kanttekeningen }: Ingelezen): string[] =>
  kanttekeningen.map(({ regel, soort, auteur, tekst }) => `${regel} ${soort} ${auteur ?? '?'}: ${tekst}`);
/** A paragraph whose end was put in or taken out. */
const einde = (soort: string, inhoud: string, auteur = 'Bee'): string =>
  p(inhoud, `<w:rPr>${wijziging(soort, '', auteur)}</w:rPr>`);

describe('Word: tracked changes', () => {
  it('pending insertions are in the text, deletions out; both are listed with author, day, words and line', () => {
    const gelezen = lees(
      p('Antwoord 1') + p(`${r('De dijk is ')}${del('niet ', 'Bee')}${ins('zeer ', 'Cee')}${r('veilig.')}`),
    );
    assert.equal(gelezen.markdown, 'Antwoord 1\n\nDe dijk is zeer veilig.\n');
    assert.deepEqual(gelezen.kanttekeningen, [
      { soort: 'verwijderd', auteur: 'Bee', datum: '2025-02-03T10:00:00Z', tekst: 'niet', regel: 3 },
      { soort: 'ingevoegd', auteur: 'Cee', datum: '2025-02-03T10:00:00Z', tekst: 'zeer', regel: 3 },
    ]);
  });

  it('what one person does in one go is one change, however many runs Word made of it', () => {
    const gelezen = lees(
      p(
        ins('De dijk ', 'Bee', '2025-02-03T10:00:00Z') +
          wijziging('ins', b.vet('is '), 'Bee', '2025-02-03T10:00:40Z') +
          ins('veilig', 'Bee', '2025-02-03T11:00:00Z') +
          r(', ja, ') +
          ins('echt.', 'Bee'),
      ),
    );
    assert.deepEqual(kort(gelezen), [
      '1 ingevoegd Bee: De dijk is',
      '1 ingevoegd Bee: veilig',
      '1 ingevoegd Bee: echt.',
    ]);
  });

  it('one who takes out what another put in is the one who is listed', () => {
    const gelezen = lees(
      p(
        r('Ja') +
          wijziging('ins', r(', zeker') + wijziging('del', '<w:r><w:delText>, echt</w:delText></w:r>', 'Cee'), 'Bee') +
          r('.'),
      ),
    );
    assert.equal(gelezen.markdown, 'Ja, zeker.\n');
    assert.deepEqual(kort(gelezen), ['1 ingevoegd Bee: , zeker', '1 verwijderd Cee: , echt']);
  });

  it('a move is told once, where the words now stand; one that leads nowhere is a deletion', () => {
    const van = (tekst: string) => wijziging('moveFrom', r(tekst), 'Bee');
    const gelezen = lees(
      p(van('De dijk is veilig.') + r('Eerst.')) +
        p(r('Dan. ') + wijziging('moveTo', r('De dijk is veilig.'), 'Bee')) +
        p(r('Ook.') + van('Weg.')),
    );
    assert.equal(gelezen.markdown, 'Eerst.\n\nDan. De dijk is veilig.\n\nOok.\n');
    assert.deepEqual(kort(gelezen), ['3 verplaatst Bee: De dijk is veilig.', '5 verwijderd Bee: Weg.']);
  });

  it('changed looks are listed with the words they concern', () => {
    const anders = wijziging('rPrChange', '<w:rPr/>', 'Bee');
    const gelezen = lees(
      p('Antwoord 1') +
        p(r('Ja, ') + r('ze', `<w:b/>${anders}`) + r('ker', `<w:b/>${anders}`) + r('.')) +
        p('Nee.', wijziging('pPrChange', '<w:pPr/>', 'Cee')),
    );
    assert.equal(gelezen.markdown, 'Antwoord 1\n\nJa, **zeker**.\n\nNee.\n');
    assert.deepEqual(kort(gelezen), ['3 opmaak Bee: zeker', '5 opmaak Cee: Nee.']);
  });

  it('a deleted end joins two paragraphs, an inserted one parts them', () => {
    const samen = lees(einde('del', r('De dijk is')) + p(' veilig.') + p('Punt.'));
    assert.equal(samen.markdown, 'De dijk is veilig.\n\nPunt.\n');
    assert.deepEqual(kort(samen), ['1 verwijderd Bee: ¶']);
    const apart = lees(einde('ins', r('De dijk is')) + p('veilig.'));
    assert.equal(apart.markdown, 'De dijk is\n\nveilig.\n');
    assert.deepEqual(kort(apart), ['1 ingevoegd Bee: ¶']);
  });

  it('a whole paragraph that goes or comes is one change', () => {
    const gelezen = lees(
      p('Een.') + einde('del', del('Twee.', 'Bee')) + einde('ins', ins('Drie.', 'Bee')) + p('Vier.'),
    );
    assert.equal(gelezen.markdown, 'Een.\n\nDrie.\n\nVier.\n');
    assert.deepEqual(kort(gelezen), ['3 verwijderd Bee: Twee.', '3 ingevoegd Bee: Drie.']);
  });

  it('at the end of the document a deletion stands at the last line', () => {
    const gelezen = lees(p('Een.') + einde('del', del('Twee.', 'Bee')));
    assert.equal(gelezen.markdown, 'Een.\n');
    assert.deepEqual(kort(gelezen), ['1 verwijderd Bee: Twee.']);
  });

  it('rows of tables and cells come and go', () => {
    const gelezen = lees(
      p('Antwoord 1') +
        b.tabel(
          b.rij(b.cel(p('Jaar')), b.cel(p('Aantal'))),
          `<w:tr><w:trPr>${wijziging('del', '', 'Bee')}</w:trPr>${b.cel(p('2023'))}${b.cel(p('4'))}</w:tr>`,
          `<w:tr><w:trPr>${wijziging('ins', '', 'Cee')}</w:trPr>${b.cel(p('2024'))}${b.cel(p(`${r('5')}${ins('0', 'Dee')}`))}</w:tr>`,
        ),
    );
    assert.equal(gelezen.markdown, 'Antwoord 1\n\n| Jaar | Aantal |\n| --- | --- |\n| 2024 | 50 |\n');
    assert.deepEqual(kort(gelezen).sort(), [
      '5 ingevoegd Cee: 2024',
      '5 ingevoegd Cee: 5',
      '5 ingevoegd Dee: 0',
      '5 verwijderd Bee: 2023',
      '5 verwijderd Bee: 4',
    ]);
  });

  it('notes change too, and a deleted mark takes its note along', () => {
    const gelezen = lees({
      body: p(`${r('Ja.')}${b.nootteken('footnote', 1)}${wijziging('del', b.nootteken('footnote', 2), 'Bee')}`),
      footnotes:
        b.noot('footnote', 1, p(r('Stuk ') + del('1', 'Bee') + ins('2', 'Bee'))) + b.noot('footnote', 2, p('Weg')),
    });
    assert.equal(gelezen.markdown, 'Ja.[^1]\n\n[^1]: Stuk 2\n');
    assert.deepEqual(kort(gelezen), ['3 verwijderd Bee: 1', '3 ingevoegd Bee: 2']);
  });

  it('stands at its own line where a paragraph has several', () => {
    const gelezen = lees(p('Antwoord 1') + p(`<w:r><w:t>Ja.</w:t><w:br/></w:r>${ins('Nee.', 'Bee')}`));
    assert.equal(gelezen.markdown, 'Antwoord 1\n\nJa.\\\nNee.\n');
    assert.deepEqual(kort(gelezen), ['4 ingevoegd Bee: Nee.']);
  });

  it('in what stands around a letter is listed as well', () => {
    const gelezen = lees(
      p(`${r('Postbus 2030')}${ins('1', 'Bee')}`) + p('Geachte Voorzitter,') + p('Vraag 1') + p('Is dat zo?'),
    );
    assert.equal(gelezen.markdown, 'Geachte Voorzitter,\n\nVraag 1\n\nIs dat zo?\n');
    assert.deepEqual(kort(gelezen), ['1 ingevoegd Bee: 1']);
  });
});

describe('Word: remarks', () => {
  const bij = (id: number, tekst: string): string =>
    `<w:commentRangeStart w:id="${id}"/>${r(tekst)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const opmerking = (id: number, auteur: string, tekst: string): string =>
    `<w:comment w:id="${id}" w:author="${auteur}" w:date="2025-02-03T10:00:00Z"><w:p w14:paraId="0000000${id}">${r(tekst)}</w:p></w:comment>`;

  it('stand at the line of what they are about, replies behind them, settled ones marked', () => {
    const gelezen = lees({
      body: p('Antwoord 1') + p(`${r('Dat is ')}${bij(1, 'zo')}${bij(2, '')}`) + p(bij(3, 'Klaar.')),
      comments: opmerking(3, 'Dee', 'Datum?') + opmerking(1, 'Bee', 'Zeker?') + opmerking(2, 'Cee', 'Ja, nagevraagd.'),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000003" w15:done="1"/>',
    });
    assert.equal(gelezen.markdown, 'Antwoord 1\n\nDat is zo\n\nKlaar.\n');
    assert.deepEqual(kort(gelezen), [
      '3 opmerking Bee: Zeker?',
      '3 opmerking Cee: Ja, nagevraagd.',
      '5 opmerking Dee: Datum? (afgehandeld)',
    ]);
  });

  it('about more than one paragraph stand where they begin; those without a place at the top', () => {
    const gelezen = lees({
      body: `${p('Een')}<w:commentRangeStart w:id="1"/>${p('Twee')}${p('Drie')}<w:commentRangeEnd w:id="1"/>${p('<w:r><w:commentReference w:id="1"/></w:r>')}`,
      comments: opmerking(1, 'Bee', 'Lang') + opmerking(9, 'Cee', 'Los'),
    });
    assert.deepEqual(kort(gelezen), ['1 opmerking Cee: Los', '3 opmerking Bee: Lang']);
  });

  it('and changes as the docx package writes them', async () => {
    const doc = new Document({
      comments: {
        children: [
          { id: 0, author: 'Bee', date: new Date('2025-02-03T10:00:00Z'), children: [new Paragraph('Klopt dit?')] },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph('Antwoord 1'),
            new Paragraph({
              children: [
                new CommentRangeStart(0),
                new TextRun('De dijk is '),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new DeletedTextRun({ text: 'niet ', id: 1, author: 'Cee', date: '2025-02-03T11:00:00Z' }),
                new InsertedTextRun({ text: 'zeer ', id: 2, author: 'Dee', date: '2025-02-03T12:00:00Z' }),
                new TextRun('veilig.'),
              ],
            }),
          ],
        },
      ],
    });
    const gelezen = leesWord(new Uint8Array(await Packer.toBuffer(doc)));
    assert.equal(gelezen.markdown, 'Antwoord 1\n\nDe dijk is zeer veilig.\n');
    assert.deepEqual(kort(gelezen), ['3 opmerking Bee: Klopt dit?', '3 verwijderd Cee: niet', '3 ingevoegd Dee: zeer']);
  });
});
