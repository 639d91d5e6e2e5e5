import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Onleesbaar } from '../../../../src/formats';
import { leesXml } from '../../../../src/formats/officieel';
import { readVragenset } from '../../../../src/vragenset';

const stuk = (inhoud: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<officiele-publicatie xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><metadata><meta name="OVERHEIDop.vraagnummer" content="2025Z90012"/>` +
  `<meta name="DC.title" content="niet in de tekst"/></metadata><kamervragen><kamervraagkop><tekstregel inhoud="vergaderjaar">2024-2025</tekstregel></kamervraagkop>${inhoud}</kamervragen></officiele-publicatie>`;

const PUBLICATIE = stuk(
  `<kamervraagnummer>2025Z90012</kamervraagnummer>
  <kamervraagomschrijving type="vraag">Vragen van de leden <naam><achternaam>Dobbenburgh</achternaam></naam> (Partij A) en
    <naam><achternaam>Ter Aa</achternaam></naam> (Partij B) aan de Minister van Dijken over <kamervraagonderwerp>het lek &amp; de dijk</kamervraagonderwerp> (<datum isodatum="2025-02-03">ingezonden 3 februari 2025</datum>).</kamervraagomschrijving>
  <kamervraagomschrijving type="antwoord">Antwoord van Minister Van Zand (Dijken) (ontvangen 24 februari 2025).</kamervraagomschrijving>
  <vraag><nr>Vraag 1</nr><al>Kent u het bericht <nadruk type="cur">Dijk lekt</nadruk>?<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Dijkbode, zie <extref doc="https://voorbeeld.nl/a" soort="URL">https://voorbeeld.nl/a</extref>.</noot.al></noot></al></vraag>
  <antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord>
  <vraag><al>Vraag 2</al><al>Hoe hoog is de dijk &#8211; en <nadruk type="vet">hoe breed</nadruk>?</al>
    <lijst type="expliciet"><li><li.nr>a.</li.nr><al>binnen;</al></li><li><li.nr>b.</li.nr><al>buiten.</al></li></lijst></vraag>
  <vraag><nr>3</nr><al>Kunt u dit onderzoeken?</al></vraag>
  <antwoord><nr>Vraag 2 en 3</nr><al>Zie de tabel.</al>
    <lijst><li><li.nr>–</li.nr><al>een;</al></li><li><li.nr>–</li.nr><al>twee.</al></li></lijst>
    <table><tgroup cols="2"><thead><row><entry><al>Jaar</al></entry><entry><al>Grond</al></entry></row></thead>
    <tbody><row><entry><al>2024</al></entry><entry><al>100 m<sup>2</sup></al></entry></row></tbody></tgroup></table></antwoord>`,
);

describe('formats: official XML', () => {
  const { markdown, eigenschappen } = leesXml(PUBLICATIE);
  const set = readVragenset(markdown);

  it('gives the head, all questions and all answers', () => {
    assert.deepEqual(
      set.kop.indieners.map(({ naam, fractie }) => `${naam} (${fractie})`),
      ['Dobbenburgh (Partij A)', 'Ter Aa (Partij B)'],
    );
    assert.equal(set.kop.onderwerp, 'het lek & de dijk');
    assert.equal(set.ingezonden?.waarde, '2025-02-03');
    assert.equal(set.ontvangen?.waarde, '2025-02-24');
    assert.deepEqual(set.znummers, ['2025Z90012']);
    assert.deepEqual(eigenschappen, { znummer: '2025Z90012' });
    assert.deepEqual(
      set.vragen.map(({ nummer }) => nummer),
      [1, 2, 3],
    );
    assert.deepEqual(
      set.antwoorden.map(({ nummers }) => nummers),
      [[1], [2, 3]],
    );
  });

  it('keeps notes, links, emphasis, lists and tables', () => {
    assert.match(markdown, /^Kent u het bericht \*Dijk lekt\*\?\[\^1\]$/m);
    assert.match(markdown, /^\[\^1\]: Dijkbode, zie https:\/\/voorbeeld\.nl\/a\.$/m);
    assert.match(markdown, /^Hoe hoog is de dijk – en \*\*hoe breed\*\*\?\n\na\. binnen;\n\nb\. buiten\.$/m);
    assert.match(markdown, /^- een;\n- twee\.\n\n\| Jaar \| Grond \|\n\| --- \| --- \|\n\| 2024 \| 100 m² \|$/m);
    assert.doesNotMatch(markdown, /vergaderjaar|2024-2025|niet in de tekst/);
  });

  it('reads notes that stand apart from their marks, and a note from the griffie', () => {
    const los = leesXml(
      stuk(
        '<vraag><nr>Vraag 1</nr><al>Waarom?<nootref refid="x">1</nootref></al></vraag><noot id="x"><noot.nr>1</noot.nr><noot.al>Bron.</noot.al></noot>' +
          '<toelichting><al>Deze vragen zijn een aanvulling.</al></toelichting>',
      ),
    ).markdown;
    assert.match(los, /^Waarom\?\[\^1\]$/m);
    assert.match(los, /^\[\^1\]: Bron\.$/m);
    assert.match(los, /^## Toelichting\n\nDeze vragen/m);
  });

  it('puts the number on top that only the metadata hold', () =>
    assert.match(leesXml(stuk('<vraag><nr>Vraag 1</nr><al>Waarom?</al></vraag>')).markdown, /^2025Z90012\n/));

  const lach = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const slecht: [string, string][] = [
    [
      'a million laughs',
      `<!DOCTYPE x [<!ENTITY l0 "ha">${lach}]><kamervragen><vraag><al>&l9;</al></vraag></kamervragen>`,
    ],
    [
      'a file from elsewhere',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><kamervragen><vraag>&e;</vraag></kamervragen>',
    ],
    ['a document type from elsewhere', '<!DOCTYPE x SYSTEM "http://voorbeeld.nl/x.dtd" [ ]><kamervragen/>'],
    ['half a file', PUBLICATIE.slice(0, 900)],
    ['XML of something else', '<rss><channel><title>Nieuws</title></channel></rss>'],
    ['no XML', 'Vraag 1\nWaarom?'],
    ['nothing', ''],
    ['a hundred thousand levels', `<kamervragen>${'<al>'.repeat(100_000)}x${'</al>'.repeat(100_000)}</kamervragen>`],
    ['too much', `<kamervragen>${' '.repeat(50_000_000)}</kamervragen>`],
  ];
  for (const [name, xml] of slecht) {
    it(`refuses ${name} in a sentence that says what to do`, () =>
      assert.throws(
        () => leesXml(xml),
        (error) =>
          error instanceof Onleesbaar && /^[A-Z].*\.$/.test(error.message) && !/root:|haha/.test(error.message),
      ));
  }

  it('expands nothing but the five and numbers, and each once', () =>
    assert.match(
      leesXml(stuk('<vraag><nr>Vraag 1</nr><al>R&amp;amp;D &#38;lt; &onbekend; <![CDATA[a &amp; b]]></al></vraag>'))
        .markdown,
      /^R\\&amp;D \\&lt; \\&onbekend; a \\&amp; b$/m,
    ));

  const stukken = fc.constantFrom(
    ...'<kamervragen>|</kamervragen>|<vraag>|</vraag>|<nr>|</nr>|<al>|</al>|<noot>|</noot>|<lijst>|<li>|</li>|</lijst>|<table>|<row>|<entry>|tekst |&amp;|&#0;|&#x110000;|<![CDATA[|]]>|<!--|-->|<a:b c="d">|</a:b>|<__proto__>|</__proto__>|<constructor/>'.split(
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
        (xml) => {
          for (const poging of [xml, stuk(xml), stuk(`<vraag><al>${xml}</al></vraag>`)]) {
            try {
              leesXml(poging);
            } catch (error) {
              assert.ok(error instanceof Onleesbaar, String(error));
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
