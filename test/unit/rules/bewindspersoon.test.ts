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
});
