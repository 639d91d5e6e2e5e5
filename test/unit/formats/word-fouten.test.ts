import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { Onleesbaar } from '../../../src/formats';
import { leesWord } from '../../../src/formats/word';
import { openPakket } from '../../../src/formats/word/pakket';
import * as b from './wordbouw';

const { p, r } = b;
const goed = b.wordbestanden({
  body:
    p('Vraag 1') +
    b.punt('Is dat zo?') +
    p(
      `${r('Ja')}${b.ins(' zeker')}${b.veld(' HYPERLINK "https://voorbeeld.nl" ', r('x'))}${b.nootteken('footnote', 1)}`,
    ) +
    b.tabel(b.rij(b.cel(p('a')), b.cel(p('b')))),
  numbering: b.lijst(1, [['decimal', '%1.']]),
  styles: '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>',
  footnotes: b.noot('footnote', 1, p('Noot')),
  comments: `<w:comment w:id="1">${p('Zo?')}</w:comment>`,
  core: '<dc:creator>A. Bee</dc:creator>',
});
const met = (naam: string, inhoud: string | Uint8Array): Uint8Array =>
  b.inpakken({ ...goed, [naam]: typeof inhoud === 'string' ? strToU8(inhoud) : inhoud });
const document = new TextDecoder().decode(goed['word/document.xml']);
const utf16 = (tekst: string): number[] => [...tekst].flatMap((teken) => [teken.charCodeAt(0), 0]);
const ole = (inhoud: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0), ...utf16(inhoud)]);

/** One sentence or two, for people: ends in a dot, says what to do, names no part of a program. */
function isZin(message: string): boolean {
  return (
    /^\p{Lu}[^<>{}]{20,220}\.$/u.test(message) &&
    !/xml|zip|error|undefined/i.test(message) &&
    /(?:Kies|Open|Kopieer|sla|Haal)/.test(message)
  );
}
const weigert = (bytes: Uint8Array, wat: RegExp): void =>
  assert.throws(
    () => leesWord(bytes),
    (error) => error instanceof Onleesbaar && isZin(error.message) && wat.test(error.message),
  );

describe('Word: bad input', () => {
  it('is about a file that is good otherwise', () =>
    assert.match(leesWord(b.inpakken(goed)).markdown, /^Vraag 1\n\n1\. Is dat zo\?/));

  it('a password', () => weigert(ole('EncryptedPackage'), /wachtwoord beveiligd/));
  it('an old .doc that was renamed', () => weigert(ole('WordDocument'), /oude vorm \(\.doc\)/));
  it('either of these', () => weigert(ole('iets'), /wachtwoord of is een oud/));
  it('something else', () => {
    weigert(strToU8('{\\rtf1 Vraag 1}'), /geen Word-bestand/);
    weigert(new Uint8Array(0), /geen Word-bestand/);
  });
  it('another kind of zip', () => weigert(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /geen Word-document/));
  it('an empty zip', () => weigert(zipSync({}), /geen Word-document/));
  it('another kind of XML at that place', () => weigert(met('word/document.xml', '<a/>'), /geen Word-document/));
  it('no text', () => {
    weigert(b.wordbestand(''), /geen tekst/);
    weigert(b.wordbestand(p('') + p(' ') + b.tabel()), /geen tekst/);
  });
  it('cut off anywhere', () => {
    const bytes = b.inpakken(goed);
    for (let length = 4; length < bytes.length; length += 97)
      weigert(bytes.subarray(0, length), /beschadigd|geen Word/);
  });
  it('XML that is not well-formed, in any part', () => {
    weigert(met('word/document.xml', document.replace('</w:body>', '')), /beschadigd/);
    weigert(met('word/document.xml', document.slice(0, -40)), /beschadigd/);
    weigert(met('word/document.xml', document.replace('Ja', 'Ja &nbsp;')), /beschadigd/);
    weigert(met('word/document.xml', document.replace('Ja', 'Ja &#x110000;')), /beschadigd/);
    weigert(met('word/document.xml', ''), /beschadigd/);
    weigert(met('word/numbering.xml', '<w:numbering>'), /beschadigd/);
    weigert(met('word/footnotes.xml', Uint8Array.of(0x3c, 0xff, 0xfe)), /beschadigd/);
  });
  it('a DOCTYPE: entities from outside, a million laughs', () => {
    const lol = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    weigert(met('word/document.xml', lol + document.replace('Ja', '&b;')), /niet veilig/);
    weigert(met('word/styles.xml', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:styles/>'), /niet veilig/);
  });
  it('elements within elements without end', () => {
    const diep = (naam: string, n: number): string => `<${naam}>`.repeat(n) + p('Ja') + `</${naam}>`.repeat(n);
    weigert(b.wordbestand(diep('w:sdtContent', 500)), /te diep/);
    weigert(b.wordbestand(diep('w:sdtContent', 100_000)), /te diep/);
    weigert(met('word/document.xml', '<w:document>'.repeat(100_000)), /te diep|beschadigd/);
    assert.equal(leesWord(b.wordbestand(diep('w:sdtContent', 150))).markdown, 'Ja\n');
  });
  it('styles and lists that go round in circles', () => {
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    assert.equal(leesWord(b.wordbestand({ body: p('Ja.', '<w:pStyle w:val="A"/>'), styles })).markdown, 'Ja.\n');
  });

  it('a bomb: what comes out is counted, not what the file says of itself', () => {
    const nullen = new Uint8Array(26_000_000);
    const bom = met('word/document.xml', nullen);
    weigert(bom, /te groot/);
    const liegt = bom.slice();
    // Everywhere where a size of 26 MB is written the file now says that it is one byte.
    const view = new DataView(liegt.buffer, liegt.byteOffset, liegt.byteLength);
    let geraakt = 0;
    for (let at = 0; at < liegt.length - 4; at++) {
      if (view.getUint32(at, true) !== nullen.length) continue;
      view.setUint32(at, 1, true);
      geraakt += 1;
    }
    assert.equal(geraakt, 2);
    weigert(liegt, /te groot|beschadigd/);
  });
  it('many parts that are too large together, and too many parts', () => {
    const klein = { onderdeel: 1000, totaal: 5000, aantal: 20 };
    const delen = (n: number, grootte: number): Uint8Array =>
      zipSync({
        ...goed,
        ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`word/x${i}.xml`, new Uint8Array(grootte)])),
      });
    const wat = (bytes: Uint8Array): string => {
      try {
        openPakket(bytes, klein);
      } catch (error) {
        if (error instanceof Onleesbaar && isZin(error.message)) return error.message;
      }
      return '';
    };
    assert.match(wat(delen(1, 1001)), /te groot/);
    assert.match(wat(delen(6, 900)), /te groot/);
    assert.match(wat(delen(30, 1)), /te veel onderdelen/);
  });
  it('a file larger than any letter', () => {
    const groot = new Uint8Array(50_000_001);
    groot.set([0x50, 0x4b, 0x03, 0x04]);
    weigert(groot, /groter dan 50 MB/);
  });
  it('pictures are not unpacked, however large', () => {
    const metBeeld = zipSync({ ...goed, 'word/media/a.png': new Uint8Array(200_000) });
    const grenzen = { onderdeel: 20_000, totaal: 100_000, aantal: 20 };
    assert.equal(openPakket(metBeeld, grenzen).document.naam, 'w:document');
  });

  it('anything else: text or one sentence, never another fault', () => {
    const bytes = b.inpakken(goed);
    const probeer = (kandidaat: Uint8Array): void => {
      try {
        leesWord(kandidaat);
      } catch (error) {
        assert.ok(error instanceof Onleesbaar && isZin(error.message), String((error as Error).stack));
      }
    };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (grepen) => {
          const kapot = bytes.slice();
          for (const [plek, waarde] of grepen) kapot[plek] = waarde;
          probeer(kapot);
        },
      ),
      { numRuns: 200 },
    );
    const namen = Object.keys(goed).filter((naam) => naam.startsWith('word/'));
    const brokken = [
      '<w:p>',
      '</w:p>',
      '<w:ins>',
      '"',
      '<',
      '&',
      ']]>',
      '<![CDATA[',
      '<!--',
      '<?x?>',
      'w:val="99999999999"',
      '\u0000',
      '<w:fldChar w:fldCharType="end"/>',
      '<__proto__ constructor="1"/>',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...namen),
        fc.nat(),
        fc.nat(60),
        fc.constantFrom(...brokken),
        (naam, plek, weg, brok) => {
          const tekst = new TextDecoder().decode(goed[naam]);
          const at = plek % tekst.length;
          probeer(met(naam, tekst.slice(0, at) + brok + tekst.slice(at + weg)));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('Word: every word survives', () => {
  it('in random paragraphs, runs, looks and changes', () => {
    const woord = fc.oneof(
      fc.stringMatching(/^[a-zé]{1,8}$/),
      fc.constantFrom(
        '1.',
        '-',
        '*x*',
        '_a_',
        '#',
        '[1]',
        '<b>',
        '&amp;',
        '`c`',
        '\\',
        '«',
        'Vraag',
        '1)',
        '>',
        '~~',
        '|',
        '[^1]',
        'www.x.nl',
        '=',
        '+',
      ),
    );
    const zin = fc.array(woord, { minLength: 1, maxLength: 6 }).map((woorden) => woorden.join(' '));
    const stuk = fc.tuple(zin, fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:b/><w:i/>'), fc.boolean());
    const alinea = fc.array(stuk, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(alinea, { minLength: 1, maxLength: 6 }), (alineas) => {
        const body = alineas
          .map((stukken) =>
            p(
              stukken
                .map(([tekst, opmaak, nieuw]) =>
                  nieuw ? b.wijziging('ins', r(`${tekst} `, opmaak)) : r(`${tekst} `, opmaak),
                )
                .join(''),
            ),
          )
          .join('');
        const { markdown } = leesWord(b.wordbestand(p('Antwoord 1') + body));
        // Marks that Markdown itself puts there are left out on both sides.
        const kaal = (tekst: string): string => tekst.replace(/[\s\\*]/g, '');
        assert.equal(
          kaal(markdown),
          kaal(
            `Antwoord 1${alineas
              .flat()
              .map(([tekst]) => tekst)
              .join('')}`,
          ),
        );
      }),
      { numRuns: 300 },
    );
  });
});
