import assert from 'node:assert/strict';
import { readKop } from '../../../src/vragenset';

describe('vragenset: the heading', () => {
  const namen = (text: string) => readKop(text).indieners.map(({ naam, fractie }) => `${naam} (${fractie})`);

  it('reads one member', () =>
    assert.deepEqual(namen('Vragen van het lid Van der Hoef (Partij A) aan de Minister van Water over dijken'), [
      'Van der Hoef (Partij A)',
    ]));

  it('gives "beiden" and "allen" to each member', () => {
    assert.deepEqual(namen('Vragen van de leden El Amrani en Six (beiden Partij B) over dijken'), [
      'El Amrani (Partij B)',
      'Six (Partij B)',
    ]);
    assert.deepEqual(namen('Vragen van de leden A, B en C (allen GroenRood-X) over dijken'), [
      'A (GroenRood-X)',
      'B (GroenRood-X)',
      'C (GroenRood-X)',
    ]);
  });

  it('reads members of different parties, bold or not', () =>
    assert.deepEqual(
      namen(
        'Vragen van de leden **El Amrani** (Partij B), **Van den Berg-Smit** (Partij C) en **Six** (Partij D) over dijken',
      ),
      ['El Amrani (Partij B)', 'Van den Berg-Smit (Partij C)', 'Six (Partij D)'],
    ));

  const gericht: [string, string[]][] = [
    ['de Minister van Economische Zaken', ['Minister van Economische Zaken']],
    [
      'de Ministers van Water, van Wonen, Bouwen en Ruimte en van Zorg',
      ['Minister van Water', 'Minister van Wonen, Bouwen en Ruimte', 'Minister van Zorg'],
    ],
    [
      'de Staatssecretarissen van Defensie en van Bos en Veld',
      ['Staatssecretaris van Defensie', 'Staatssecretaris van Bos en Veld'],
    ],
    [
      'de Minister voor Klimaat en de Staatssecretaris van Water en Weg',
      ['Minister voor Klimaat', 'Staatssecretaris van Water en Weg'],
    ],
    [
      'de Minister-President, Minister van Algemene Zaken en de Minister van Water',
      ['Minister-President, Minister van Algemene Zaken', 'Minister van Water'],
    ],
  ];
  for (const [text, expected] of gericht) {
    it(`reads the addressees «${text}»`, () =>
      assert.deepEqual(
        readKop(`Vragen van het lid Six (Partij D) aan ${text} over dijken (ingezonden 3 februari 2025)`).gerichtAan,
        expected,
      ));
  }

  it('keeps brackets, dates and the word "vragen" in the subject', () => {
    const kop = readKop(
      'Vragen van het lid Six (Partij D) aan de Minister van Water over vragen over de dijk (West) van 1 mei 2024 (ingezonden 3 februari 2025).',
    );
    assert.equal(kop.onderwerp, 'vragen over de dijk (West) van 1 mei 2024');
    assert.equal(kop.ingezonden?.waarde, '2025-02-03');
  });

  it('reads who answers, on whose behalf, and when it came in', () => {
    const kop = readKop(
      'Vragen van het lid Six (Partij D) aan de Minister van Water over dijken (ingezonden 3 februari 2025).\nAntwoord van Minister El Amrani (Water, Weg en Wind), mede namens de Minister van Zorg en de Staatssecretaris van Bos en Veld (ontvangen 28\nfebruari 2025).',
    );
    assert.deepEqual(kop.beantwoordDoor, [{ ambt: 'Minister', naam: 'El Amrani', portefeuille: 'Water, Weg en Wind' }]);
    assert.deepEqual(kop.medeNamens, ['Minister van Zorg', 'Staatssecretaris van Bos en Veld']);
    assert.equal(kop.ontvangen?.waarde, '2025-02-28');
  });

  it('reads two signatories, and brackets that were doubled or forgotten', () => {
    const kop = readKop(
      'Antwoord van Minister El Amrani (Water en antwoord van Staatssecretaris Six (Bos en Veld) (ontvangen (ontvangen 28 februari 2025)',
    );
    assert.equal(kop.ontvangen?.waarde, '2025-02-28');
    assert.deepEqual(kop.beantwoordDoor.at(-1)?.naam, 'Six');
  });

  it('gives null for a date that does not exist', () =>
    assert.equal(
      readKop('Vragen van het lid Six (D) over dijken (ingezonden 31 februari 2025)').ingezonden?.waarde,
      null,
    ));

  it('reads Z-numbers with their places', () => {
    const text = '\n\n**2025Z90001**\n\nVragen van het lid Six (Partij D) over dijken';
    const [znummer] = readKop(text).znummers;
    assert.equal(znummer?.waarde, '2025Z90001');
    assert.equal(text.slice(znummer.span.start, znummer.span.end), '2025Z90001');
  });
});
