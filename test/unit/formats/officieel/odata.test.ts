import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Onleesbaar } from '../../../../src/formats';
import { leesOData } from '../../../../src/formats/officieel';
import { readVragenset } from '../../../../src/vragenset';

const zaak = (velden: object): object => ({
  '@odata.type': '#TK.DA.GGM.OData.Zaak',
  Nummer: '2025Z90013',
  Soort: 'Schriftelijke vragen',
  Titel: null,
  Onderwerp: 'Het bericht ‘Dijk lekt’ ',
  GestartOp: '2025-02-03T00:00:00+01:00',
  Verwijderd: false,
  ...velden,
});
const ACTOREN = {
  ZaakActor: [
    { Relatie: 'Indiener', ActorNaam: 'N. Dobbenburgh', ActorFractie: 'Partij A', Functie: 'Tweede Kamerlid' },
    { Relatie: 'Medeindiener', ActorNaam: 'Ter Aa', ActorFractie: 'Partij B', Functie: 'Tweede Kamerlid' },
    { Relatie: 'Gericht aan', ActorNaam: 'Z. van Zand', ActorFractie: null, Functie: 'minister van Dijken' },
  ],
};

describe('formats: open data of the Kamer', () => {
  it('gives the head of a set, which it says is all there is', () => {
    const { markdown, verloren, eigenschappen } = leesOData(JSON.stringify({ value: [zaak(ACTOREN)] }));
    const set = readVragenset(markdown);
    assert.deepEqual(set.znummers, ['2025Z90013']);
    assert.equal(set.ingezonden?.waarde, '2025-02-03');
    assert.equal(set.kop.onderwerp, 'Het bericht ‘Dijk lekt’');
    assert.deepEqual(
      set.kop.indieners.map(({ naam, fractie }) => `${naam} (${fractie})`),
      ['N. Dobbenburgh (Partij A)', 'Ter Aa (Partij B)'],
    );
    assert.deepEqual(set.kop.gerichtAan, ['Minister van Dijken']);
    assert.match(verloren.join(), /tekst van de vragen staat niet in dit bestand/);
    assert.deepEqual(eigenschappen, { znummer: '2025Z90013' });
  });

  it('takes initials for no party, and names for no office', () => {
    const plat = {
      Indiener: 'Noor Dobbenburgh (N.)',
      Medeindiener: 'Ilse ter Aa (I.M.)',
      'Gericht aan': 'Z. van Zand',
    };
    assert.equal(
      leesOData(JSON.stringify(zaak(plat))).markdown,
      '2025Z90013\n\n# Vragen van de leden Noor Dobbenburgh en Ilse ter Aa over Het bericht ‘Dijk lekt’ (ingezonden 3 februari 2025)\n\nGericht aan: Z. van Zand.\n',
    );
  });

  it('gives the questions where they are there', () => {
    const { markdown, verloren } = leesOData(
      JSON.stringify(
        zaak({
          Vragen: [
            { Nummer: 1, Tekst: 'Lekt de dijk?', Antwoord: 'Ja.' },
            { Nummer: 2, Tekst: 'Hoe lang al?' },
          ],
        }),
      ),
    );
    const set = readVragenset(markdown);
    assert.deepEqual(
      set.vragen.map(({ nummer, inhoud }) => `${nummer} ${inhoud.schoon}`),
      ['1 Lekt de dijk?', '2 Hoe lang al?'],
    );
    assert.equal(set.antwoorden.length, 1);
    assert.deepEqual(verloren, []);
  });

  it('lists the sets where there are more', () =>
    assert.equal(
      leesOData(
        JSON.stringify({ value: [zaak({}), zaak({ Nummer: '2025Z90014', Onderwerp: 'Sluizen', GestartOp: null })] }),
      ).markdown,
      '- 2025Z90013: Vragen over Het bericht ‘Dijk lekt’ (ingezonden 3 februari 2025)\n- 2025Z90014: Vragen over Sluizen\n',
    ));

  const slecht: [string, string][] = [
    ['half a file', '{"value": [{"Nummer": "2025Z9'],
    ['other data', '{"value": [{"Nummer": "2025A00001", "Soort": "Motie", "Onderwerp": "x"}]}'],
    ['what was deleted', JSON.stringify(zaak({ Verwijderd: true }))],
    ['nothing', '{"value": []}'],
    ['a number', '1'],
    ['deep nesting', '['.repeat(200_000)],
  ];
  for (const [name, json] of slecht) {
    it(`refuses ${name} in a sentence that says what to do`, () =>
      assert.throws(
        () => leesOData(json),
        (error) => error instanceof Onleesbaar && /^[A-Z].*\.$/.test(error.message),
      ));
  }

  it('reads any JSON at all, or says why not', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify(zaak({ Vragen: value }))),
        ),
        (json) => {
          try {
            leesOData(json);
          } catch (error) {
            assert.ok(error instanceof Onleesbaar, String(error));
          }
        },
      ),
    );
  });

  for (const name of ['130-json-zaken-2020.json', '131-json-zaken-2024.json']) {
    it(`reads ${name} of the corpus`, function () {
      const file = join(__dirname, '../../../../../shared/corpus', name);
      if (!existsSync(file)) {
        console.log('      the corpus is not here');
        this.skip();
      }
      const { markdown } = leesOData(readFileSync(file, 'utf8'));
      const lines = markdown.trim().split('\n');
      assert.ok(lines.length > 10);
      for (const line of lines) assert.match(line, /^- 20\d\dZ\d{5}: Vragen van .* over .* \(ingezonden \d/);
    });
  }
});
