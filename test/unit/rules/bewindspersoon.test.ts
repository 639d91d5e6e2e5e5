import assert from 'node:assert/strict';
import { lint } from '../../../src/lint';
import { isVertegenwoordigd, noemtPortefeuille, portefeuilles, portefeuillesIn } from '../../../src/rules/ministeries';
import { isDatum } from '../../../src/termijn';
import { readVragenset } from '../../../src/vragenset';

const codes = (text: string): string[] => [...portefeuillesIn(text)].sort();

function missing(aan: string, door: string, ontvangen = '20 februari 2025'): string[] {
  const tekst = `Vragen van het lid Van Dobbenburgh (Partij A) aan ${aan} over havens (ingezonden 3 februari 2024).\n\nAntwoord van ${door} (ontvangen ${ontvangen}).\n\n## Vraag 1\n\nHoe diep is de haven?\n\n### Antwoord 1\n\nTien meter.\n`;
  return lint(readVragenset(tekst), { today: null })
    .filter(({ rule }) => rule === 'bewindspersoon')
    .map(({ message, start, end }) => `${tekst.slice(start, end)}: ${/aan de (.+?)\. Die/.exec(message)?.[1]}`);
}

describe('rules: bewindspersoon', () => {
  it('knows a portfolio by name and by short name, whatever the spaces, capitals and commas', () => {
    assert.deepEqual(codes('minister van JenV'), ['JenV']);
    assert.deepEqual(codes('de Minister van J&V, (VWS)'), ['JenV', 'VWS']);
    assert.deepEqual(codes('Volksgezondheid Welzijn enSport'), ['VWS']);
    assert.deepEqual(codes('FINANCIEN – Fiscaliteit'), ['Fin']);
    assert.deepEqual(codes('Economische Zaken'), ['EZ']);
    assert.deepEqual(codes('Economische Zaken en Klimaat'), ['EZK']);
    assert.deepEqual(codes('BZ en BZK'), ['BZ', 'BZK']);
    assert.deepEqual(codes('Minister-President, Minister van Algemene Zaken'), ['AZ']);
    assert.deepEqual(codes('Vice-Minister-President, Minister van Defensie'), ['Def']);
    assert.deepEqual(codes('Minister van Zeevaart'), []);
  });

  it('lets a successor answer from the day of the change', () => {
    assert.equal(isVertegenwoordigd('KE', new Set(['KGG']), '2024-07-02'), true);
    assert.equal(isVertegenwoordigd('KE', new Set(['KGG']), '2024-07-01'), false);
    assert.equal(isVertegenwoordigd('KE', new Set(['KGG']), null), true);
    assert.equal(isVertegenwoordigd('KGG', new Set(['KE']), '2025-01-01'), false);
    const door = 'Minister Terpstra (Justitie en Veiligheid)';
    assert.equal(missing('de Minister voor Rechtsbescherming', door, '1 juli 2024').length, 1);
    assert.equal(missing('de Minister voor Rechtsbescherming', door, '2 juli 2024').length, 0);
  });

  it('has successors that exist, with a date', () => {
    const bekend = new Set(portefeuilles.map(({ code }) => code));
    for (const { opvolging } of portefeuilles) {
      assert.ok(opvolging === undefined || isDatum(opvolging.sinds));
      for (const code of opvolging?.door ?? []) assert.ok(bekend.has(code), code);
    }
  });

  it('compares a portfolio that it does not know by its words', () => {
    assert.equal(noemtPortefeuille('Minister van Zeevaart en Havens', 'minister Terpstra (Zeevaart enHavens)'), true);
    assert.equal(noemtPortefeuille('Minister van Zeevaart en Havens', 'minister Terpstra (Defensie)'), false);
    assert.equal(noemtPortefeuille('Staatssecretaris', 'minister Terpstra (Defensie)'), true);
    assert.deepEqual(missing('de Minister van Zeevaart', 'Minister Terpstra (Defensie)'), [
      'Minister van Zeevaart: minister van Zeevaart',
    ]);
  });

  it('takes minister and staatssecretaris of one ministry for one another', () => {
    assert.deepEqual(missing('de Minister van Defensie', 'Staatssecretaris Terpstra (Defensie)'), []);
  });

  it('names each one that is left out, at its place', () => {
    assert.deepEqual(
      missing('de Ministers van Defensie, van Financiën en van Buitenlandse Zaken', 'Minister Terpstra (Defensie)'),
      ['van Financiën: minister van Financiën', 'van Buitenlandse Zaken: minister van Buitenlandse Zaken'],
    );
  });

  it('names two ministries of one office each by its own name', () => {
    assert.deepEqual(missing('de Minister van Financiën en Defensie', 'Minister Terpstra (Justitie en Veiligheid)'), [
      'Minister van Financiën en Defensie: bewindspersoon van Financiën',
      'Minister van Financiën en Defensie: bewindspersoon van Defensie',
    ]);
  });

  it('says "ook" only when somebody else who was addressed does answer', () => {
    const bericht = (aan: string): string => {
      const tekst = `Vragen van het lid Van Dobbenburgh (Partij A) aan ${aan} over havens (ingezonden 3 februari 2024).\n\nAntwoord van Minister Terpstra (Defensie) (ontvangen 20 februari 2024).\n\n## Vraag 1\n\nHoe diep?\n\n### Antwoord 1\n\nTien meter.\n`;
      const [finding, ...meer] = lint(readVragenset(tekst), { today: null }).filter(
        ({ rule }) => rule === 'bewindspersoon',
      );
      assert.ok(finding !== undefined && meer.length === 0);
      assert.deepEqual(finding.vragen, []);
      return finding.message.slice(0, 24);
    };
    assert.equal(bericht('de Minister van Financiën'), 'De vragen zijn gericht a');
    assert.equal(bericht('de Ministers van Defensie en van Financiën'), 'De vragen zijn ook geric');
  });

  it('reads who answers from the front matter, and who signs along', () => {
    const tekst = (voorblad: string, mede = ''): string =>
      `---\n${voorblad}---\nVragen van het lid Van Dobbenburgh (Partij A) aan de Ministers van Financiën en van Defensie over havens (ingezonden 3 februari 2024).\n\n${mede}## Vraag 1\n\nHoe diep?\n\n### Antwoord 1\n\nTien meter.\n`;
    const namen = (text: string): string[] =>
      lint(readVragenset(text), { today: null })
        .filter(({ rule }) => rule === 'bewindspersoon')
        .map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(namen(tekst('bewindspersoon: Minister van Financiën\n')), ['van Defensie']);
    assert.deepEqual(namen(tekst('znummer: 2024Z90001\n')), []);
    assert.deepEqual(
      namen(
        tekst(
          'znummer: 2024Z90001\n',
          'Antwoord van Minister Terpstra (Financiën), mede namens de Minister van Defensie (ontvangen 20 februari 2024).\n\n',
        ),
      ),
      [],
    );
  });

  it('finds the office in the heading through markup and white space', () => {
    assert.deepEqual(missing('de **Minister**  van *Buitenlandse\nZaken*', 'Minister Terpstra (Defensie)'), [
      'Minister**  van *Buitenlandse\nZaken: minister van Buitenlandse Zaken',
    ]);
  });

  it('counts the day of today where the document has none, and the day of sending before it', () => {
    const door = 'Minister Terpstra (Justitie en Veiligheid)';
    const aantal = (voorblad: string, today: string): number => {
      const tekst = `---\n${voorblad}---\nVragen van het lid Van Dobbenburgh (Partij A) aan de Minister voor Rechtsbescherming over havens (ingezonden 3 februari 2024).\n\nAntwoord van ${door}.\n\n## Vraag 1\n\nHoe diep?\n\n### Antwoord 1\n\nTien meter.\n`;
      return lint(readVragenset(tekst), { today }).filter(({ rule }) => rule === 'bewindspersoon').length;
    };
    assert.equal(aantal('znummer: 2024Z90001\n', '2024-07-01'), 1);
    assert.equal(aantal('znummer: 2024Z90001\n', '2024-07-02'), 0);
    assert.equal(aantal('verzonden: 2024-07-01\n', '2024-07-02'), 1);
  });

  it('reads short names between all kinds of marks, and never joins the ends of two names', () => {
    assert.deepEqual(codes('(BZK/JenV); IenW: VWS, '), ['BZK', 'IenW', 'JenV', 'VWS']);
    assert.deepEqual(codes('BZKVWS'), []);
    assert.deepEqual(codes('Defensie van Finan en Defensieciën'), ['Def']);
    assert.deepEqual(codes('Finan Defensie ciën'), ['Def']);
    assert.deepEqual(codes('Vice-Minister-President'), []);
  });

  it('needs one of the successors, not all', () => {
    for (const { code, opvolging } of portefeuilles)
      for (const opvolger of opvolging?.door ?? [])
        assert.ok(isVertegenwoordigd(code, new Set([opvolger]), opvolging?.sinds ?? null), `${code}: ${opvolger}`);
    assert.equal(isVertegenwoordigd('onbekend', new Set(['BZ']), null), false);
  });

  it('compares an unknown portfolio without its title, whatever stands before it', () => {
    assert.equal(noemtPortefeuille('Minister  voor Zeevaart', 'staatssecretaris Terpstra (zeevaart)'), true);
    assert.equal(noemtPortefeuille('Minister Zeevaart', 'staatssecretaris Terpstra (Zeevaart)'), true);
    assert.equal(noemtPortefeuille('Minister van Zeevaart\nen Havens', 'Terpstra (Zeevaart)'), false);
    assert.equal(noemtPortefeuille('Minister vanouds', 'Terpstra (ouds)'), false);
  });

  it('knows the short names of The Hague, and who took over in July 2024', () => {
    assert.deepEqual(codes('A&M BuZa BuHaOS I&W J&V OC&W'), ['AenM', 'BHOS', 'BZ', 'IenW', 'JenV', 'OCW']);
    const opvolgers = 'BHOS>BHO EZK>EZ EZK>KGG Rb>JenV KE>KGG LNV>LVVN NenS>LVVN PVO>OCW APP>SZW LZS>VWS MZ>VWS';
    for (const [oud = '', nieuw = ''] of opvolgers.split(' ').map((paar) => paar.split('>'))) {
      assert.ok(isVertegenwoordigd(oud, new Set([nieuw]), '2024-07-02'), oud);
      assert.ok(!isVertegenwoordigd(oud, new Set([nieuw]), '2024-07-01'), oud);
    }
    for (const { code, naam } of portefeuilles) assert.ok(codes(`Minister van ${naam}`).includes(code), naam);
  });
});
