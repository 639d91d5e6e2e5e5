import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Onleesbaar } from '../../../../src/formats';
import { decodeHtml, leesHtml, leesPlaksel, plakHtml } from '../../../../src/formats/html';

const punt = (niveau: number, teken: string, tekst: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;mso-list:l0 level${niveau} lfo1'><![if !supportLists]>` +
  `<span style='font-family:Symbol'><span style='mso-list:Ignore'>${teken}<span style='font:7.0pt "Times New Roman"'>` +
  `&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${tekst}<o:p></o:p></p>\n`;

const nootteken = (nummer: number): string =>
  `<a style='mso-footnote-id:ftn${nummer}' href="#_ftn${nummer}" name="_ftnref${nummer}" title=""><span class=MsoFootnoteReference>` +
  `<![if !supportFootnotes]><span class=MsoFootnoteReference>[${nummer}]</span><![endif]></span></a>`;

const noot = (nummer: number, tekst: string): string =>
  `<div style='mso-element:footnote' id=ftn${nummer}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${nummer}' ` +
  `href="#_ftnref${nummer}" name="_ftn${nummer}" title=""><span class=MsoFootnoteReference>[${nummer}]</span></a> ${tekst}<o:p></o:p></p></div>`;

const word = (inhoud: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">` +
  `<style><!-- p.MsoNormal {margin:0cm} --></style><!--[if gte mso 9]><xml><o:shapedefaults/></xml><![endif]--></head>` +
  `<body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->${inhoud}<!--EndFragment--></body></html>`;

describe('formats: rich text from the clipboard', () => {
  it('reads what Word puts there: lists that are no lists, notes, smart tags, a table', () => {
    const html = word(
      `<p class=MsoNormal>Ja, op <st1:date>3 februari</st1:date> heeft de <b style='mso-bidi-font-weight:normal'>dijkgraaf</b>\n` +
        `dit gemeld${nootteken(1)}.<o:p></o:p></p>${punt(1, '·', 'Eerst meten;')}${punt(2, 'o', 'hoog en laag;')}${punt(1, '·', 'dan wegen.')}` +
        `${punt(1, '3.', 'Drie')}${punt(1, '4.', 'Vier')}${punt(1, 'a)', 'Letter')}` +
        `<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Jaar</p></td><td><p>Grond</p></td></tr>` +
        `<tr><td><p>2023</p></td><td><p>1.200 m<sup>2</sup></p></td></tr></table>` +
        `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr size=1 width="33%"><![endif]>${noot(1, 'Dijkbode, nr. 6.')}</div>`,
    );
    assert.equal(
      plakHtml(html),
      [
        'Ja, op 3 februari heeft de **dijkgraaf** dit gemeld[^1].',
        '',
        '- Eerst meten;',
        '  - hoog en laag;',
        '- dan wegen.',
        '',
        '3. Drie',
        '4. Vier',
        '',
        'a) Letter',
        '',
        '| Jaar | Grond |',
        '| --- | --- |',
        '| 2023 | 1.200 m² |',
        '',
        '[^1]: Dijkbode, nr. 6.',
        '',
      ].join('\n'),
    );
  });

  it('leaves the number of a note whose text did not come along', () =>
    assert.equal(plakHtml(word(`<p>Zo is het${nootteken(4)}.</p>`)), 'Zo is het[4].\n'));

  it('reads a mail: lines, empty lines, numbers and letters, a quotation', () => {
    const html =
      '<div>Beste Noor,</div><div><br></div><div>Hierbij de <span style="font-weight:bold">tekst</span>.<br>Tweede regel<br><br>Nieuwe alinea</div>' +
      '<ol type="a"><li>een</li><li>twee</li></ol><ol start="3"><li><p>drie</p></li><li>vier<ul><li>onder</li></ul></li></ol><blockquote>citaat</blockquote>';
    assert.equal(
      plakHtml(html),
      'Beste Noor,\n\nHierbij de **tekst**.\\\nTweede regel\n\nNieuwe alinea\n\na. een\n\nb. twee\n\n3. drie\n4. vier\n   - onder\n\n> citaat\n',
    );
  });

  it('takes the layout of a mail for what it is', () =>
    assert.equal(
      plakHtml(
        '<table><tr><td><p>Een</p><table><tr><td>Twee</td></tr></table></td></tr><tr><td>Drie</td></tr></table>',
      ),
      'Een\n\nTwee\n\nDrie\n',
    ));

  it('keeps links to the web and no others, and says what was lost', () => {
    const { markdown, verloren } = leesPlaksel(
      '<p><a href="https://voorbeeld.nl/x">goed</a>, <a href="mailto:a@voorbeeld.nl">post</a>, <a href="javascript:alert(1)">script</a>, ' +
        '<a href="data:text/html,x">data</a>, <a href=" JaVaScRiPt:x">kast</a>, <a href="file:///C:/x.docx">bestand</a>, <a href="#boven">boven</a>' +
        '<img src="x.png"><img src="y.png"></p><p>oud <del>weg</del> nieuw</p>',
    );
    assert.equal(
      markdown,
      '[goed](https://voorbeeld.nl/x), [post](mailto:a@voorbeeld.nl), script, data, kast, bestand, boven\n\noud nieuw\n',
    );
    assert.deepEqual(verloren, [
      '4 koppelingen naar bestanden of scripts zijn weggelaten; de woorden staan er nog.',
      '2 afbeeldingen konden niet mee.',
      'Tekst die als verwijderd was gemarkeerd, is weggelaten.',
    ]);
  });

  it('keeps text word for word and leaves scripts, styles and comments out', () =>
    assert.equal(
      plakHtml(
        '<style>p{}</style><script>if (a<b) "</p>"</script><!-- geheim --><p>«[Zwaar]wegend» R&amp;D, a &lt; b en 5 * 3 &euro; snake_case.</p><p hidden></p>',
      ),
      '«[Zwaar]wegend» R&D, a < b en 5 * 3 € snake_case.\n',
    ));

  it('makes a bold line of a heading, which would cut an answer in two', () =>
    assert.equal(plakHtml('<h2>Vraag <i>en</i> antwoord</h2><p>tekst</p>'), '**Vraag *en* antwoord**\n\ntekst\n'));

  it('reads a page in the encoding that it names', () => {
    const latijn = Uint8Array.from(
      [...'<meta charset="windows-1252"><p>één €</p>'].map((char) => (char === '€' ? 0x80 : char.charCodeAt(0))),
    );
    assert.equal(plakHtml(decodeHtml(latijn)), 'één €\n');
    assert.equal(decodeHtml(new TextEncoder().encode('<p>één €</p>')), '<p>één €</p>');
    assert.equal(decodeHtml(new TextEncoder().encode('<meta charset="bestaat-niet"><p>é</p>')).slice(-8), '<p>é</p>');
    assert.throws(() => decodeHtml(Uint8Array.from([0x3c, 0xe9, 0x3e])), Onleesbaar);
  });

  it('spreads cells that cover more than one place', () =>
    assert.equal(
      plakHtml('<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>'),
      '| a | b | |\n| --- | --- | --- |\n| | c | d |\n'.replace(/\| \|/g, '|  |'),
    ));

  const lastig: [string, string][] = [
    ['100,000 levels', `${'<div>'.repeat(100_000)}kern${'</div>'.repeat(100_000)}<p>na</p>`],
    ['100,000 open bold tags', `${'<b>'.repeat(100_000)}kern<p>na</p>`],
    ['quotations in quotations', `${'<blockquote>'.repeat(20_000)}kern${'</blockquote>'.repeat(20_000)}<p>na</p>`],
    ['lists in lists', `${'<ul><li>'.repeat(20_000)}kern${'</ul>'.repeat(20_000)}<p>na</p>`],
    ['tables in tables', `${'<table><tr><td>'.repeat(2_000)}kern${'</table>'.repeat(2_000)}<p>na</p>`],
    ['an endless tag', `<p>kern</p><p>na</p><p ${'a="b" '.repeat(100_000)}`],
    ['quotes without end', `<p>kern na</p>${'<a "'.repeat(50_000)}`],
    ['a column of a million', '<table><tr><td colspan=1000000 rowspan=1000000>kern</td><td>na</td></tr></table>'],
    ['text beside the cells', `<table>${'x<b>y</b>'.repeat(2_000)}<tr><td>kern<td>na</table>`],
    ['pieces of bold', `<p>${'<b>a <i>b</i></b>'.repeat(4_000)}kern na</p>`],
  ];
  for (const [name, html] of lastig) {
    it(`reads ${name} without losing the text`, () => {
      for (const read of [plakHtml, (page: string): string => leesHtml(page).markdown]) {
        const markdown = read(html);
        assert.match(markdown, /kern/);
        assert.match(markdown, /na/);
        assert.ok(markdown.length < html.length * 2 + 1000);
      }
    });
  }

  it('refuses what is too large in a sentence that says what to do', () => {
    for (const html of [' '.repeat(50_000_001), '<p>a'.repeat(250_000)])
      for (const read of [plakHtml, leesHtml])
        assert.throws(
          () => read(html),
          (error) => error instanceof Onleesbaar && /\.$/.test(error.message),
        );
  });

  const stukken = fc.constantFrom(
    ...'<p>|</p>|<b>|</b>|<i>|<table>|<tr>|<td>|</table>|<ul>|<li>|</ul>|<a href="#x">1</a>|<div id=x>1 noot</div>|<a href="https://a.nl">|</a>|<br>|<!--|-->|<script>|</script>|&amp;|&#0;|<h2>|</h2>|<sup>|tekst |<svg>|<|>|"|Vraag 1|<p class=MsoListParagraph style="mso-list:l0 level3 lfo1">|<span style="mso-list:Ignore">·</span>|<div class=vraag>|<div class=antwoord>|\u0000|<pre>|\n'.split(
      '|',
    ),
  );
  it('reads any text at all, or says why not', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(stukken).map((all) => all.join('')),
        ),
        (html) => {
          for (const read of [plakHtml, (page: string): string => leesHtml(page).markdown]) {
            try {
              const markdown = read(html);
              assert.ok(!/javascript:/i.test(markdown));
            } catch (error) {
              assert.ok(error instanceof Onleesbaar, String(error));
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
