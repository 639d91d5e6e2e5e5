import assert from 'node:assert/strict';
import { maakBrief } from '../../../src/formats/brief';
import { readVragenset } from '../../../src/vragenset';
import { Docx } from './docx';

const VOORBLAD = '---\nznummer: 2025Z04271\ningezonden: 2025-03-10\nfase: eindversie\n---\n';
const KOP =
  '# Vragen van het lid Van Dobbenburgh (Partij A) aan de Minister van Dijken over *water* (ingezonden 10 maart 2025)';

const maak = async (tekst: string) => {
  const { bytes, verloren } = await maakBrief(readVragenset(tekst), {
    documentId: 'id-1',
    reference: null,
    brief: null,
  });
  const docx = new Docx(bytes);
  docx.keur();
  return { docx, verloren, bytes, alineas: docx.alineas() };
};
/** An answer document with one question and this answer. */
const met = (antwoord: string, vraag = 'Klopt dat?', noten = ''): string =>
  `${VOORBLAD}${KOP}\n\n## Vraag 1\n\n${vraag}\n\n### Antwoord 1\n\n${antwoord}\n\n${noten}`;
const teksten = (alineas: readonly { tekst: string }[]): string[] => alineas.map(({ tekst }) => tekst);
/** What stands between the label of the answer and the end. */
const antwoordVan = <T extends { tekst: string }>(alineas: readonly T[]): T[] =>
  alineas.slice(alineas.findIndex(({ tekst }) => tekst === 'Antwoord 1') + 1);

describe('Word letter: the annex', () => {
  it('opens with a title that says only what the document says', async () => {
    const [titel, znummer] = (await maak(met('Ja.'))).alineas;
    assert.equal(
      titel?.tekst,
      'Antwoorden op de vragen van het lid Van Dobbenburgh (Partij A) aan de Minister van Dijken over water (ingezonden 10 maart 2025)',
    );
    assert.equal(titel?.stijl, 'Heading1');
    assert.equal(znummer?.tekst, 'Z-nummer 2025Z04271');
  });

  it('names who answers, and on whose behalf, where the document says so', async () => {
    const voorblad =
      '---\nznummer: [2025Z04271, 2025Z04272]\nbewindspersoon: Minister voor Dijken en Zee\nmedeNamens: [Staatssecretaris van Vis]\n---\n';
    const [titel, znummer] = (await maak(met('Ja.').replace(VOORBLAD, voorblad))).alineas;
    assert.match(
      titel?.tekst ?? '',
      /^Antwoorden van de minister voor Dijken en Zee, mede namens de staatssecretaris van Vis, op de vragen van het lid/,
    );
    assert.equal(znummer?.tekst, 'Z-nummers 2025Z04271, 2025Z04272');
  });

  it('takes who answers from a published heading', async () => {
    const tekst =
      'Vragen van het lid Six (Partij D) aan de Minister voor Zee over vis (ingezonden 3 februari 2025).\n\nAntwoord van Minister Jansen (Zee), mede namens de Minister van Dijken (ontvangen 20 februari 2025).\n\nVraag 1\nKlopt dat?\n\nAntwoord 1\nJa.';
    assert.match(
      (await maak(tekst)).alineas[0]?.tekst ?? '',
      /^Antwoorden van minister Jansen \(Zee\), mede namens de minister van Dijken, op de vragen van het lid Six \(Partij D\) .*\(ingezonden 3 februari 2025\)$/,
    );
  });

  it('adds the day from the front matter when the heading has none, and makes do without a heading', async () => {
    const zonder = met('Ja.').replace(' (ingezonden 10 maart 2025)', '');
    assert.match((await maak(zonder)).alineas[0]?.tekst ?? '', /over water \(ingezonden 10 maart 2025\)$/);
    const kaal = met('Ja.').replace(KOP, '');
    assert.equal((await maak(kaal)).alineas[0]?.tekst, 'Antwoorden op Kamervragen (ingezonden 10 maart 2025)');
  });

  it('has labels that are headings, questions that are bold and answers that are plain, in the order of the document', async () => {
    const { alineas } = await maak(
      `${VOORBLAD}${KOP}\n\n## Vraag 1\n\nEen?\n\n## Vraag 2\n\nTwee *cursief*?\n\n### Antwoord 1 en 2\n\nSamen **vet**.\n\n1. Drie?\n\n## Vraag 1a\n\nVier?\n\n### Antwoord op vraag 1a:\n\nNee.`,
    );
    assert.deepEqual(
      alineas.slice(2).map(({ stijl, tekst, vet }) => [stijl, tekst, vet]),
      [
        ['Heading2', 'Vraag 1', 'Vraag 1'],
        ['Normal', 'Een?', 'Een?'],
        ['Heading2', 'Vraag 2', 'Vraag 2'],
        ['Normal', 'Twee cursief?', 'Twee cursief?'],
        ['Heading3', 'Antwoord 1 en 2', 'Antwoord 1 en 2'],
        ['Normal', 'Samen vet.', 'vet'],
        ['ListParagraph', 'Drie?', null],
        ['Heading2', 'Vraag 1a', 'Vraag 1a'],
        ['Normal', 'Vier?', 'Vier?'],
        ['Heading3', 'Antwoord op vraag 1a', 'Antwoord op vraag 1a'],
        ['Normal', 'Nee.', null],
      ],
    );
  });

  it('gives questions that have only a number a label', async () => {
    const { alineas } = await maak(
      'Vragen van het lid Six (Partij D) aan de Minister voor Zee over vis (ingezonden 3 februari 2025)\n\n1. Klopt dat?\n\nAntwoord:\n\nJa.\n\n2. Waarom?\n\nAntwoord:\n\nDaarom.',
    );
    assert.deepEqual(teksten(alineas).slice(1), [
      'Vraag 1',
      'Klopt dat?',
      'Antwoord',
      'Ja.',
      'Vraag 2',
      'Waarom?',
      'Antwoord',
      'Daarom.',
    ]);
  });

  it('gives each column of a table room for its longest word, and the rest to the most text', async () => {
    const { docx } = await maak(
      met(
        `| Vak | Breedte (m) | Toelichting |\n|---|---:|---|\n| Noord | 40 | ${'Een lange toelichting die doorloopt. '.repeat(5)}|`,
      ),
    );
    const [vak = 0, breedte = 0, toelichting = 0] = [
      ...docx.tekst('word/document.xml').matchAll(/<w:gridCol w:w="(\d+)"/g),
    ].map(([, w]) => Number(w));
    // In points: five and seven bold letters of 9 points at three quarters of their height, and the white of the cell.
    assert.ok(vak / 20 > 5 * 6.75 + 8, `${vak}`);
    assert.ok(breedte / 20 > 7 * 6.75 + 8, `${breedte}`);
    assert.ok(toelichting > vak + breedte, `${toelichting}`);
    assert.ok(vak + breedte + toelichting <= 9070);
  });

  it('leaves a line to write on under an empty answer', async () => {
    const { alineas } = await maak(met(''));
    assert.deepEqual(teksten(antwoordVan(alineas)), ['']);
  });

  it('keeps comments, front matter and acceptances inside', async () => {
    const { docx } = await maak(
      met(
        'Ja. <!-- geheim een --> Zeker.\n\n<!-- kamervragen: negeer kort-antwoord, geheim twee -->\n\n<!--\ngeheim drie\n\ngeheim vier\n-->\n\nEinde.',
        'Klopt dat?[^1]',
        '[^1]: Krant. <!-- geheim vijf -->',
      ).replace('---\n#', 'notitie: geheim zes\n---\n#'),
    );
    for (const [pad] of docx.delen) if (pad.endsWith('.xml')) assert.doesNotMatch(docx.tekst(pad), /geheim/, pad);
    assert.deepEqual(teksten(antwoordVan(docx.alineas())).slice(0, 2), ['Ja. Zeker.', 'Einde.']);
  });

  it("shows the Kamer's notes as 1) with a block, and the ministry's as footnotes of Word", async () => {
    const { docx, alineas, verloren } = await maak(
      met(
        'Ja.[^a] En ook.[^B]',
        'Klopt dat[^1] en dat?[^2]',
        '[^2]: Tweede, 1 mei 2024.\n[^1]: Eerste, <https://example.nl>.\n[^a]: Kamerstuk **12345**.\n\n    Nog een alinea.\n[^b]: B.\n[^los]: Los.',
      ),
    );
    assert.equal(alineas[3]?.tekst, 'Klopt dat 1) en dat? 2)');
    assert.deepEqual(
      antwoordVan(alineas).map(({ stijl, tekst }) => [stijl, tekst]),
      [
        ['Normal', 'Ja.[voetnoot 1] En ook.[voetnoot 2]'],
        ['Heading2', 'Noten'],
        ['KamervragenNoot', '1) Eerste, https://example.nl.'],
        ['KamervragenNoot', '2) Tweede, 1 mei 2024.'],
      ],
    );
    assert.deepEqual(teksten(docx.alineas('word/footnotes.xml')).slice(2), [
      ' Kamerstuk 12345.',
      'Nog een alinea.',
      ' B.',
    ]);
    assert.equal(verloren.length, 1);
    assert.match(verloren[0] ?? '', /\[\^los\] is niet meegekomen/);
  });

  it("keeps the Kamer's own numbers of notes where they go up, and numbers names", async () => {
    const oplopend = await maak(met('Ja.[^2]', 'A[^1] en B?[^3]', '[^1]: Een.\n[^2]: Van ons.\n[^3]: Drie.'));
    assert.equal(oplopend.alineas[3]?.tekst, 'A 1) en B? 3)');
    const namen = await maak(met('Ja.', 'A[^nos] en B?[^ad]', '[^ad]: AD.\n[^nos]: NOS.'));
    assert.equal(namen.alineas[3]?.tekst, 'A 1) en B? 2)');
    assert.deepEqual(teksten(namen.alineas).slice(-2), ['1) NOS.', '2) AD.']);
  });

  it('leaves a mark without a note where it stands', async () => {
    const { alineas } = await maak(met('Ja.[^9]'));
    assert.equal(antwoordVan(alineas)[0]?.tekst, 'Ja.[^9]');
  });

  it('has lists with their own numbers, nested', async () => {
    const { docx, alineas } = await maak(
      met('3. drie\n4. vier\n   - a\n     - b\n\n   tekst bij vier\n\nTussen.\n\n1) een\n'),
    );
    const lijst = antwoordVan(alineas);
    assert.deepEqual(
      lijst.map(({ tekst, lijst }) => [tekst, lijst?.niveau ?? null]),
      [
        ['drie', 0],
        ['vier', 0],
        ['a', 1],
        ['b', 2],
        ['tekst bij vier', null],
        ['Tussen.', null],
        ['een', 0],
      ],
    );
    assert.notEqual(lijst[0]?.lijst?.nummering, lijst[6]?.lijst?.nummering);
    assert.equal(lijst[2]?.lijst?.nummering, lijst[3]?.lijst?.nummering);
    assert.match(docx.tekst('word/numbering.xml'), /<w:start w:val="3"\/>/);
    assert.match(docx.tekst('word/numbering.xml'), /<w:lvlText w:val="%1\)"\/>/);
  });

  it('keeps the numbers of a list that jump, and counts where all are the same', async () => {
    const { docx, alineas } = await maak(met('2. twee\n5. vijf\n6. zes\n\nTussen.\n\n1. een\n1. en nog een'));
    const lijst = antwoordVan(alineas).map(({ lijst }) => lijst?.nummering);
    assert.notEqual(lijst[0], lijst[1]);
    assert.equal(lijst[1], lijst[2]);
    assert.equal(lijst[4], lijst[5]);
    assert.match(docx.tekst('word/numbering.xml'), /<w:start w:val="5"\/>/);
  });

  it('has tables whose first row is a heading', async () => {
    const { docx, alineas } = await maak(met('| Jaar | Bedrag |\n|---|--:|\n| 2023 | 12<br>13 |\n| 2024 |'));
    assert.deepEqual(
      alineas.filter(({ inTabel }) => inTabel).map(({ tekst, vet }) => [tekst, vet]),
      [
        ['Jaar', 'Jaar'],
        ['Bedrag', 'Bedrag'],
        ['2023', null],
        ['12\n13', null],
        ['2024', null],
        ['', null],
      ],
    );
    assert.match(docx.tekst('word/document.xml'), /<w:tblHeader\/>/);
    assert.match(docx.tekst('word/document.xml'), /<w:jc w:val="right"\/>/);
  });

  it('keeps hard line ends, and lines that are items of a list of letters', async () => {
    const { alineas } = await maak(met('Eerste\\\ntweede\nderde.', 'Kunt u zeggen:\na. wie;\nb. wat\nprecies?'));
    assert.equal(alineas[3]?.tekst, 'Kunt u zeggen:\na. wie;\nb. wat precies?');
    assert.equal(antwoordVan(alineas)[0]?.tekst, 'Eerste\ntweede derde.');
  });

  it('has links to the web, and of other links the words', async () => {
    const { docx, alineas, verloren } = await maak(
      met(
        'Zie [de site](https://example.nl/a?b=1&c=2), [stuk][s] en [mijn map](../map/x.md).\n\n[s]: https://example.nl/stuk',
      ),
    );
    assert.equal(antwoordVan(alineas)[0]?.tekst, 'Zie de site, stuk en mijn map.');
    const relaties = docx.tekst('word/_rels/document.xml.rels');
    assert.match(relaties, /Target="https:\/\/example\.nl\/a\?b=1&amp;c=2" TargetMode="External"/);
    assert.match(relaties, /Target="https:\/\/example\.nl\/stuk"/);
    assert.doesNotMatch(relaties, /x\.md/);
    assert.deepEqual(verloren, ['Een koppeling naar een eigen bestand is niet meegekomen; de tekst ervan wel.']);
  });

  it('says what cannot come along, and keeps the words', async () => {
    const { alineas, verloren } = await maak(
      met(
        '![Kaart van Elst](kaart.png)\n\n<div><p>Een blok</p></div>\n\nEen <span>woord</span>, <naam> en H<sub>2</sub>O.',
      ),
    );
    assert.deepEqual(teksten(antwoordVan(alineas)), ['Een blok', 'Een woord, <naam> en H2O.']);
    assert.deepEqual(verloren, [
      'Een afbeelding is niet meegekomen: «Kaart van Elst». Voeg die in Word toe.',
      'Een stuk HTML is niet meegekomen zoals het was; de tekst ervan wel.',
      'De opmaak <span> is niet meegekomen; de tekst wel.',
    ]);
  });

  it('says what stands under the title of an answer document and has no place in the annex', async () => {
    const { verloren } = await maak(
      met('Ja.').replace('## Vraag 1', 'Ter informatie: dit is een tweede ronde.\n\n## Vraag 1'),
    );
    assert.deepEqual(verloren, [
      'Wat onder de titel staat, is niet meegekomen: «Ter informatie: dit is een tweede ronde.». Zet het in de brief als het mee moet.',
    ]);
    assert.deepEqual((await maak(met('Ja.'))).verloren, []);
  });

  it("puts the griffie's note behind the notes, under its heading", async () => {
    const { alineas } = await maak(
      met('Ja.', 'Klopt dat?[^1]', '## Toelichting\n\nTer aanvulling op eerdere vragen.\n\n[^1]: Krant.'),
    );
    assert.deepEqual(
      alineas.slice(-3).map(({ stijl, tekst }) => [stijl, tekst]),
      [
        ['KamervragenNoot', '1) Krant.'],
        ['Heading2', 'Toelichting'],
        ['Normal', 'Ter aanvulling op eerdere vragen.'],
      ],
    );
  });
});

describe('Word letter: the file', () => {
  it('says which set it belongs to, and nothing about who made it', async () => {
    const { docx } = await maak(met('Ja.'));
    assert.deepEqual(docx.eigenschappen(), { 'Z-nummer': '2025Z04271', 'kamervragen-id': 'id-1' });
    const kern = docx.tekst('docProps/core.xml');
    assert.match(kern, /<dc:title>Antwoorden op de vragen van het lid Van Dobbenburgh .* over water \(ingezonden/);
    assert.doesNotMatch(kern, /creator|lastModifiedBy|created|modified/);
  });

  it('is Dutch, with pages that are numbered', async () => {
    const { docx } = await maak(met('Ja.'));
    assert.match(docx.tekst('word/styles.xml'), /<w:docDefaults>.*<w:lang w:val="nl-NL"\/>.*<\/w:docDefaults>/);
    assert.match(docx.tekst('word/footer1.xml'), /Pagina .*PAGE.* van .*NUMPAGES/);
  });

  it('is the same for the same input', async () => {
    const tekst = met('Zie [de site](https://example.nl).[^a]\n\n- punt', 'Klopt?[^1]', '[^1]: Een.\n[^a]: Twee.');
    assert.deepEqual((await maak(tekst)).bytes, (await maak(tekst)).bytes);
  });

  it('can hold any text', async () => {
    const { alineas } = await maak(met('a\u0007b \ud800 c & < "d" \u{1f30a}\u00a0e'));
    assert.equal(antwoordVan(alineas)[0]?.tekst, 'a b \ufffd c & < "d" \u{1f30a}\u00a0e');
  });
});
