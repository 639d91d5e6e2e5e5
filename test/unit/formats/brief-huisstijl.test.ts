import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { Onleesbaar } from '../../../src/formats';
import { maakBrief } from '../../../src/formats/brief';
import { readVragenset } from '../../../src/vragenset';
import { attribuut, Docx, zoek } from './docx';
import { maakHuisstijl, metDeel } from './huisstijl';

const SET = readVragenset(
  '---\nznummer: 2025Z04271\ningezonden: 2025-03-10\nfase: eindversie\n---\n# Vragen van het lid Six (Partij D) aan de Minister van Dijken over water (ingezonden 10 maart 2025)\n\n## Vraag 1\n\nKlopt dat?[^1]\n\n### Antwoord 1\n\nJa.[^a] Zie [de site](https://example.nl).\n\n2. twee\n\n- punt\n\n> Citaat.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: Krant.\n[^a]: Stuk.\n',
);
const BRIEF =
  'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\\\nPostbus 20018\n\nDatum:  \nBetreft: antwoorden\n\nGeachte Voorzitter,\n\nHierbij stuur ik de antwoorden.[^x]\n\nMede namens de staatssecretaris van Zee,\n\nDe minister van Dijken,\n\nA.B. Jansen\n\n[^x]: Noot.\n';

const maak = async (reference: Uint8Array | null, brief: string | null = BRIEF): Promise<Docx> => {
  const docx = new Docx((await maakBrief(SET, { documentId: 'id', reference, brief })).bytes);
  docx.keur();
  return docx;
};
const stijlen = (docx: Docx): (string | null)[][] => docx.alineas().map(({ stijl, tekst }) => [stijl, tekst]);

describe('Word letter: the letter itself', () => {
  it('gives address, fields, salutation and who signs their own styles, and adds no word', async () => {
    const docx = await maak(null);
    assert.deepEqual(stijlen(docx).slice(0, 8), [
      ['adres', 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018'],
      ['datumonderwerp', 'Datum:\nBetreft: antwoorden'],
      ['aanhef', 'Geachte Voorzitter,'],
      ['Normal', 'Hierbij stuur ik de antwoorden.[voetnoot 1]'],
      ['groetregel', 'Mede namens de staatssecretaris van Zee,'],
      ['groetregel', 'De minister van Dijken,'],
      ['groetregel', 'A.B. Jansen'],
      [
        'Heading1',
        'Antwoorden op de vragen van het lid Six (Partij D) aan de Minister van Dijken over water (ingezonden 10 maart 2025)',
      ],
    ]);
    assert.match(docx.tekst('word/document.xml'), /<w:pageBreakBefore\/>/);
    assert.deepEqual(
      docx
        .alineas('word/footnotes.xml')
        .slice(2)
        .map(({ tekst }) => tekst),
      [' Noot.', ' Stuk.'],
    );
  });

  it('takes front matter and comments for what they are, and any text for a letter', async () => {
    const docx = await maak(null, '---\nznummer: 2025Z04271\n---\n<!-- geheim -->\nZomaar een zin.');
    assert.deepEqual(stijlen(docx)[0], ['Normal', 'Zomaar een zin.']);
    assert.doesNotMatch(docx.tekst('word/document.xml'), /geheim/);
  });

  it('is the annex alone without one', async () => {
    const docx = await maak(null, null);
    assert.equal(docx.alineas()[0]?.stijl, 'Heading1');
    assert.doesNotMatch(docx.tekst('word/document.xml'), /pageBreakBefore/);
  });
});

describe("Word letter: the ministry's own file", () => {
  it('gives its styles, by whatever ids it has for them', async () => {
    const docx = await maak(await maakHuisstijl());
    const gevonden = new Map(docx.alineas().map(({ stijl, tekst }) => [tekst, stijl]));
    assert.equal(gevonden.get('Hierbij stuur ik de antwoorden.[voetnoot 1]'), 'broodtekst');
    assert.equal(gevonden.get('De minister van Dijken,'), 'groetregel1');
    assert.equal(gevonden.get('Vraag 1'), 'Kop2');
    assert.match(docx.tekst('word/footnotes.xml'), /w:val="Voetnoottekst"/);
    assert.match(docx.tekst('word/document.xml'), /<w:rStyle w:val="Voetnootmarkering"\/>/);
  });

  it('shows labels as its running text in bold, as headings, and speaks Dutch', async () => {
    const docx = await maak(await maakHuisstijl());
    const blad = docx.boom('word/styles.xml');
    const label = zoek(blad, 'w:style').find((stijl) => attribuut(stijl, 'w:styleId') === 'Kop2');
    assert.ok(label);
    assert.equal(attribuut(zoek([label], 'w:basedOn')[0] ?? {}, 'w:val'), 'broodtekst');
    assert.equal(attribuut(zoek([label], 'w:name')[0] ?? {}, 'w:val').toLowerCase(), 'heading 2');
    for (const naam of ['w:color', 'w:sz', 'w:rFonts']) assert.deepEqual(zoek([label], naam), [], naam);
    assert.equal(zoek([label], 'w:b').length, 1);
    const taal = zoek(zoek(blad, 'w:docDefaults'), 'w:lang')[0];
    assert.equal(attribuut(taal ?? {}, 'w:val'), 'nl-NL');
    assert.match(docx.tekst('word/styles.xml'), /w:ascii="Verdana"/);
  });

  it('gives the letter its first pages and the annex its last, with header, footer and logo', async () => {
    const docx = await maak(await maakHuisstijl());
    const secties = zoek(docx.boom('word/document.xml'), 'w:sectPr');
    assert.equal(secties.length, 2);
    const relaties = new Map(
      zoek(docx.boom('word/_rels/document.xml.rels'), 'Relationship').map((node) => [
        attribuut(node, 'Id'),
        attribuut(node, 'Target').slice(1),
      ]),
    );
    const tekstVan = (sectie: Record<string, unknown>, naam: string): string[] =>
      zoek([sectie], naam).map((node) => {
        const pad = relaties.get(attribuut(node, 'r:id')) ?? '';
        return `${attribuut(node, 'w:type')}: ${docx
          .alineas(pad)
          .map(({ tekst }) => tekst.trim())
          .join('')}`;
      });
    const [brief, bijlage] = secties;
    assert.ok(brief && bijlage);
    assert.deepEqual(tekstVan(brief, 'w:headerReference').sort(), [
      'default: Vervolgvel',
      'first: Ministerie van Dijken',
    ]);
    assert.deepEqual(tekstVan(bijlage, 'w:headerReference').sort(), [
      'default: Vervolgvel',
      'first: Ministerie van Dijken',
    ]);
    assert.deepEqual(tekstVan(brief, 'w:footerReference'), ['default: Blad !']);
    assert.deepEqual(tekstVan(bijlage, 'w:footerReference'), ['default: Bijlage, blad']);
    assert.equal(zoek([brief], 'w:titlePg').length, 1);
    assert.equal(zoek([bijlage], 'w:titlePg').length, 0);
    assert.equal(attribuut(zoek([bijlage], 'w:type')[0] ?? {}, 'w:val'), 'nextPage');
    assert.equal(attribuut(zoek([bijlage], 'w:pgMar')[0] ?? {}, 'w:right'), '2818');
    assert.ok([...docx.delen.keys()].some((pad) => /^word\/media\/.*\.png$/.test(pad)));
  });

  it('keeps one kind of pages where there is one, and breaks the page before the annex', async () => {
    const docx = await maak(await maakHuisstijl(1));
    assert.equal(zoek(docx.boom('word/document.xml'), 'w:sectPr').length, 1);
    assert.match(docx.tekst('word/document.xml'), /<w:pageBreakBefore\/>/);
  });

  it('numbers our lists behind its own', async () => {
    const docx = await maak(await maakHuisstijl());
    const nummering = docx.tekst('word/numbering.xml');
    assert.match(nummering, /upperRoman/);
    assert.match(nummering, /<w:start w:val="2"\/>/);
    const punt = docx.alineas().find(({ tekst }) => tekst === 'twee');
    const num = zoek(docx.boom('word/numbering.xml'), 'w:num').find(
      (node) => attribuut(node, 'w:numId') === punt?.lijst?.nummering,
    );
    const vorm = attribuut(zoek([num ?? {}], 'w:abstractNumId')[0] ?? {}, 'w:val');
    const abstract = zoek(docx.boom('word/numbering.xml'), 'w:abstractNum').find(
      (node) => attribuut(node, 'w:abstractNumId') === vorm,
    );
    assert.equal(attribuut(zoek([abstract ?? {}], 'w:start')[0] ?? {}, 'w:val'), '2');
  });

  it('takes over no text, no name and no lock of its makers', async () => {
    const docx = await maak(await maakHuisstijl());
    for (const pad of docx.delen.keys()) {
      if (!/\.(?:xml|rels)$/.test(pad)) continue;
      assert.doesNotMatch(docx.tekst(pad), /geheim/i, pad);
      assert.doesNotMatch(docx.tekst(pad), /documentProtection/, pad);
    }
  });

  it('warns of a date in its header, which is that of another letter', async () => {
    const reference = metDeel(await maakHuisstijl(), 'word/header1.xml', (text) =>
      text.replace('</w:p>', '<w:r><w:t>Datum 11 april 2024</w:t></w:r></w:p>'),
    );
    const { verloren } = await maakBrief(SET, { documentId: 'id', reference, brief: null });
    assert.equal(verloren.length, 1);
    assert.match(verloren[0] ?? '', /staat een datum \(11 april 2024\)/);
  });

  it('can be a file that we made ourselves', async () => {
    const { bytes } = await maakBrief(SET, { documentId: 'id', reference: null, brief: BRIEF });
    const docx = await maak(bytes);
    assert.match(docx.tekst('word/footer1.xml'), /Pagina/);
  });

  describe('that cannot be used', () => {
    const slecht: [string, () => Promise<Uint8Array> | Uint8Array, RegExp][] = [
      ['is text', () => strToU8('Geen Word.'), /geen Word-bestand/],
      ['is empty', () => new Uint8Array(), /geen Word-bestand/],
      [
        'is an old or locked file',
        () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        /wachtwoord|\.doc/,
      ],
      ['is another zip', () => zipSync({ 'a.txt': strToU8('a') }), /geen Word-bestand/],
      ['is cut off', async () => (await maakHuisstijl()).slice(0, 4000), /beschadigd|geen Word-bestand/],
      ['has no styles', async () => metDeel(await maakHuisstijl(), 'word/styles.xml', () => null), /beschadigd/],
      [
        'declares entities',
        async () =>
          metDeel(await maakHuisstijl(), 'word/document.xml', (text) =>
            text.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'),
          ),
        /beschadigd/,
      ],
      [
        'is strict',
        async () =>
          metDeel(await maakHuisstijl(), 'word/document.xml', (text) =>
            text.replaceAll(
              'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
              'http://purl.oclc.org/ooxml/wordprocessingml/main',
            ),
          ),
        /Strict/,
      ],
    ];
    for (const [naam, bytes, message] of slecht) {
      it(`says so in one sentence: ${naam}`, async () => {
        const reference = await bytes();
        await assert.rejects(
          maakBrief(SET, { documentId: 'id', reference, brief: null }),
          (error) => error instanceof Onleesbaar && message.test(error.message) && /\.$/.test(error.message),
        );
      });
    }

    it('is refused before a bomb fills the memory', async () => {
      const bom = zipSync(
        { '_rels/.rels': strToU8('<a/>'), 'word/document.xml': new Uint8Array(300_000_000) },
        { level: 9 },
      );
      await assert.rejects(maakBrief(SET, { documentId: 'id', reference: bom, brief: null }), Onleesbaar);
    });
  });
});
