import assert from 'node:assert/strict';
import { leesWord } from '../../../src/formats/word';
import * as b from './wordbouw';

const { p, r, del, wijziging } = b;
const bij = (id: number, tekst: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${tekst}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const zegt = (id: number): string =>
  `<w:comment w:id="${id}" w:author="Bee" w:date="2025-02-03T10:00:00Z"><w:p w14:paraId="0000000${id}">${r(`Opmerking ${id}`)}</w:p></w:comment>`;

/** What stands before the place of each remark on its line. */
function ervoor(delen: b.Onderdelen): string[] {
  const { markdown, kantlijn } = leesWord(b.wordbestand(delen));
  return (kantlijn?.opmerkingen ?? []).map(
    ({ plek }) => markdown.split('\n')[(plek?.regel ?? 1) - 1]?.slice(0, plek?.kolom) ?? '',
  );
}

describe('Word: the margin in full', () => {
  it('a remark stands behind its words, whatever Markdown has among them', () => {
    const body =
      p('Antwoord 1') +
      p(r('De 2 *dijken* ') + b.vet('zijn ') + bij(1, b.vet('9 meter')) + r(' hoog.')) +
      b.tabel(b.rij(b.cel(p('Jaar')), b.cel(p('Hoogte'))), b.rij(b.cel(p(bij(2, r('2023')))), b.cel(p('negen')))) +
      p(`${r('Regel een')}<w:r><w:br/></w:r>${bij(3, r('regel'))}${r(' twee')}`);
    assert.deepEqual(ervoor({ body, comments: zegt(1) + zegt(2) + zegt(3) }), [
      'De 2 \\*dijken\\* **zijn 9 meter',
      '| 2023',
      'regel',
    ]);
  });

  it('a remark about more than one paragraph stands behind the last; one without a place has none', () => {
    const body = `<w:commentRangeStart w:id="1"/>${p('Een.')}${p('Twee.')}<w:commentRangeEnd w:id="1"/>${p('Drie.')}`;
    const { kantlijn } = leesWord(b.wordbestand({ body, comments: zegt(1) + zegt(2) }));
    assert.deepEqual(
      kantlijn?.opmerkingen.map(({ tekst, plek }) => [tekst, plek?.regel]),
      [
        ['Opmerking 1', 3],
        ['Opmerking 2', undefined],
      ],
    );
  });

  it('changes of a paragraph that is gone stand at the line before it, a move at both its ends', () => {
    const weg = p(del('Twee.', 'Bee'), `<w:rPr>${wijziging('del', '', 'Bee')}</w:rPr>`);
    const van = p(wijziging('moveFrom', r('Vier.'), 'Cee'), `<w:rPr>${wijziging('moveFrom', '', 'Cee')}</w:rPr>`);
    const naar = p(wijziging('moveTo', r('Vier.'), 'Cee'));
    const { kantlijn } = leesWord(b.wordbestand(p('Een.') + weg + p('Drie.') + van + p('Vijf.') + naar));
    assert.deepEqual(
      kantlijn?.wijzigingen.map(({ regel, soort, tekst }) => `${regel} ${soort} ${tekst}`),
      ['1 verwijderd Twee.', '3 verplaatst Vier.', '7 verplaatst Vier.'],
    );
  });
});
