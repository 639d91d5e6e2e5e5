import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as tekstVan } from 'mdast-util-to-string';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { schrijfMarkdown } from '../../../src/formats/schrijf';

const root = (...children: RootContent[]): Root => ({ type: 'root', children });
const alinea = (...children: (PhrasingContent | string)[]): RootContent => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
const vet = (value: string): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value }] });
const cursief = (value: string): PhrasingContent => ({ type: 'emphasis', children: [{ type: 'text', value }] });
const link = (value: string, url: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [{ type: 'text', value }],
});
const lees = (markdown: string): Root =>
  fromMarkdown(markdown, {
    extensions: [gfmFootnote(), gfmTable()],
    mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
  });

describe('formats: writing Markdown', () => {
  const zo: string[] = [
    'Nee. Zie [de bijlage] en «het bericht [sic]» van R&D; a < b, 2 * 3, snake_case en € 1.000,-.',
    'Zwaarwegend[e] redenen* gelden hier, zegt artikel 3, lid 2.',
    'In 2024. Daarna niet.',
    '-5 graden is koud',
    '#kamervragen staat erbij',
    'AT&T en Vraag & Antwoord, C:\\map\\bestand is geen \\ probleem',
    '12.000 woningen',
    'https://voorbeeld.nl/een_pagina?a=1&b=2',
  ];
  for (const tekst of zo) {
    it(`leaves as it is: ${tekst}`, () => assert.equal(schrijfMarkdown(root(alinea(tekst))), `${tekst}\n`));
  }

  const anders: [string, string][] = [
    ['# geen kop', '\\# geen kop'],
    ['- geen punt', '\\- geen punt'],
    ['+ geen punt', '\\+ geen punt'],
    ['* geen punt', '\\* geen punt'],
    ['> geen citaat', '\\> geen citaat'],
    ['1. geen lijst', '1\\. geen lijst'],
    ['2) geen lijst', '2\\) geen lijst'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['dit is *niet* schuin', 'dit is \\*niet\\* schuin'],
    ['dit is _niet_ schuin', 'dit is \\_niet\\_ schuin'],
    ['geen `code` hier', 'geen \\`code\\` hier'],
    ['geen <b>html</b>', 'geen \\<b>html\\</b>'],
    ['geen [link](x)', 'geen [link]\\(x)'],
    ['geen noot[^1]', 'geen noot\\[^1]'],
    ['[1]: geen definitie', '\\[1]: geen definitie'],
    ['letterlijk &amp;', 'letterlijk \\&amp;'],
    ['  ruimte eromheen  ', 'ruimte eromheen'],
  ];
  for (const [tekst, verwacht] of anders) {
    it(`keeps from being read as Markdown: ${tekst}`, () => {
      const markdown = schrijfMarkdown(root(alinea(tekst)));
      assert.equal(markdown, `${verwacht}\n`);
      assert.deepEqual(
        lees(markdown).children.map((node) => node.type),
        ['paragraph'],
      );
      assert.equal(tekstVan(lees(markdown)), tekst.trim());
    });
  }

  it('joins runs of bold, and keeps spaces and colons out of them where stars would not count', () => {
    assert.equal(schrijfMarkdown(root(alinea(vet('Let '), vet('op: '), 'dit'))), '**Let op:** dit\n');
    assert.equal(schrijfMarkdown(root(alinea(vet('Let op:'), 'dit'))), '**Let op**:dit\n');
    assert.equal(schrijfMarkdown(root(alinea('zie', cursief(' Trouw'), ', en', vet(' ')))), 'zie *Trouw*, en\n');
  });

  it('writes lists, notes, tables and links', () => {
    const markdown = [
      '- een',
      '- twee',
      '',
      '3. drie',
      '4. vier',
      '',
      'Een noot[^1] en een [link](https://voorbeeld.nl/a "b").',
      '',
      '| a | b |',
      '| --- | --- |',
      '| x\\|y | z |',
      '',
      '[^1]: De noot.',
      '',
    ].join('\n');
    assert.equal(schrijfMarkdown(lees(markdown)), markdown);
  });

  it('writes an address as it is printed', () => {
    const adres = 'https://voorbeeld.nl/a_b';
    assert.equal(schrijfMarkdown(root(alinea('Zie ', link(adres, adres), ' daar'))), `Zie ${adres} daar\n`);
    assert.equal(schrijfMarkdown(root(alinea(link('hier', adres)))), `[hier](${adres})\n`);
    const punt = 'https://voorbeeld.nl/a.';
    assert.equal(schrijfMarkdown(root(alinea(link(punt, punt)))), `<${punt}>\n`);
  });

  it('gives nothing for an empty tree', () => assert.equal(schrijfMarkdown(root()), ''));

  const lelijk = fc.string({
    unit: fc.constantFrom(...'ab1 *_`<>[](){}#+-.!&;:|~\\^=/"\'’é\u00a0'.split(''), '**', '](', '[^1]', '1. '),
    maxLength: 30,
  });
  const stuk = fc.oneof(
    lelijk.map((value): PhrasingContent => ({ type: 'text', value })),
    lelijk.map(vet),
    lelijk.map(cursief),
    fc
      .array(
        fc.oneof(
          lelijk.map(cursief),
          lelijk.map(vet),
          lelijk.map((value) => link(value, 'https://voorbeeld.nl')),
        ),
        {
          maxLength: 3,
        },
      )
      .map((children): PhrasingContent => ({ type: 'strong', children })),
  );
  const plat = (text: string): string => text.replace(/[ \t]+/g, ' ').trim();
  const inhoud = (children: readonly PhrasingContent[]): string =>
    plat(children.map((child) => tekstVan(child)).join(''));

  it('is read back as just the text that went in, whatever that was', () => {
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 6 }), (children) => {
        const markdown = schrijfMarkdown(root(alinea('a'), alinea(...children)));
        assert.equal(
          plat(
            lees(markdown)
              .children.slice(1)
              .map((node) => tekstVan(node))
              .join('¶'),
          ),
          inhoud(children),
          markdown,
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps each cell of a table and each heading to itself', () => {
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 4 }), lelijk, (children, kop) => {
        const cel = { type: 'tableCell' as const, children };
        const markdown = schrijfMarkdown(
          root(
            { type: 'heading', depth: 2, children: [{ type: 'text', value: kop }] },
            { type: 'table', children: [{ type: 'tableRow', children: [cel, cel] }] },
          ),
        );
        const [heading, tabel] = lees(markdown).children;
        assert.equal(plat(tekstVan(heading)), plat(kop), markdown);
        assert.equal(tabel?.type, 'table', markdown);
        const cellen = tabel.children[0]?.children.map((gelezen) => plat(tekstVan(gelezen)));
        assert.deepEqual(cellen, [inhoud(children), inhoud(children)], markdown);
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in step with the length', () => {
    const tekens = ['*', '_', '`', '<a', '](', '[', '\\', '&', '**a ', '~~'];
    for (const teken of tekens) {
      const value = teken.repeat(50_000);
      assert.ok(schrijfMarkdown(root(alinea(value, vet(value)))).length >= value.length);
    }
    const vette = Array.from({ length: 50_000 }, (_, index) => (index % 3 === 0 ? cursief(' a,') : vet('b ')));
    assert.ok(schrijfMarkdown(root(alinea(...vette))).length > 100_000);
    let diep = vet('kern');
    for (let i = 0; i < 150; i++) diep = { type: i % 2 === 0 ? 'emphasis' : 'strong', children: [diep, vet('x')] };
    assert.match(schrijfMarkdown(root(alinea(diep))), /kern/);
  });
});
