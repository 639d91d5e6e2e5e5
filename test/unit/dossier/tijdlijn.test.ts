import { strict as assert } from 'node:assert';
import { tijdlijnVan } from '../../../src/dossier';
import { readVragenset } from '../../../src/vragenset';

/** An answer document of three questions, put on Monday 2 June 2025, of which the first has an answer. */
function document(velden = '', vraag3 = 'Wie betaalt de nieuwe lantaarns?') {
  return readVragenset(`---
znummer: 2025Z91001
ingezonden: 2025-06-02
fase: concept
${velden}---

# Vragen van het lid Donker (Partij F) aan de Minister van Licht over *straatlantaarns* (ingezonden 2 juni 2025)

## Vraag 1

Hoeveel lantaarns zijn er?

### Antwoord 1

Vierduizend.

## Vraag 2

Hoeveel daarvan branden?

### Antwoord 2

[aantal]

## Vraag 3

${vraag3}

### Antwoord 3
`);
}

const moments = (set: ReturnType<typeof document>, vandaag: string): string[] =>
  tijdlijnVan(set, vandaag).punten.map(({ datum, naam }) => `${datum} ${naam}`);

describe('De tijdlijn van een antwoorddocument', () => {
  it('toont ingezonden, vandaag en de twee termijnen op volgorde', () => {
    assert.deepEqual(moments(document(), '2025-06-12'), [
      '2025-06-02 ingezonden',
      '2025-06-12 vandaag',
      '2025-06-23 drie weken',
      '2025-07-14 zes weken',
    ]);
  });

  it('zegt hoeveel er is ingevuld en wanneer het klaar moet zijn', () => {
    const { stand, klok, ingevuld, vragen } = tijdlijnVan(document(), '2025-06-12');
    assert.deepEqual({ stand, ingevuld, vragen }, { stand: '1 van 3 ingevuld', ingevuld: 1, vragen: 3 });
    assert.equal(klok, 'uiterlijk ma 23 juni (nog 11 dagen)');
    assert.equal(tijdlijnVan(document(), '2025-06-22').klok, 'uiterlijk ma 23 juni (nog 1 dag)');
    assert.equal(tijdlijnVan(document(), '2025-06-23').klok, 'uiterlijk ma 23 juni (vandaag)');
    assert.equal(tijdlijnVan(document(), '2025-06-24').klok, 'termijn verstreken op ma 23 juni');
  });

  it('zet de dagen op schaal: drie weken liggen halverwege zes', () => {
    const plekken = tijdlijnVan(document(), '2025-06-09').punten.map(({ soort, plek }) => [soort, plek]);
    assert.deepEqual(plekken, [
      ['ingezonden', 0],
      ['vandaag', 7 / 42],
      ['eerste', 0.5],
      ['naUitstel', 1],
    ]);
  });

  it('maakt plaats voor wie te laat is, maar niet eindeloos, en noemt dan het jaar', () => {
    const laat = tijdlijnVan(document(), '2025-07-28').punten;
    assert.deepEqual([laat.at(-1)?.soort, laat.at(-1)?.plek, laat[1]?.plek], ['vandaag', 1, 21 / 56]);
    const vergeten = tijdlijnVan(document(), '2027-01-04').punten;
    assert.deepEqual([vergeten.at(-1)?.plek, vergeten.at(-1)?.dag], [1, 'ma 4 januari 2027']);
    assert.equal(vergeten.find(({ soort }) => soort === 'naUitstel')?.plek, 0.6);
  });

  it('blijft binnen de tekening als vandaag vóór dag 0 ligt', () => {
    const [eerste] = tijdlijnVan(document(), '2025-05-30').punten;
    assert.deepEqual([eerste?.soort, eerste?.plek], ['vandaag', 0]);
    assert.equal(eerste?.zin, 'Vandaag is het vrijdag 30 mei 2025.');
  });

  it('laat na een uitstelbericht de zes weken gelden', () => {
    const set = document('uitstel: 2025-06-20\n');
    const { klok, metUitstel, zinnen } = tijdlijnVan(set, '2025-06-24');
    assert.equal(klok, 'uiterlijk ma 14 juli (nog 20 dagen)');
    assert.equal(metUitstel, true);
    assert.ok(moments(set, '2025-06-24').includes('2025-06-20 uitstelbericht'));
    assert.ok(
      zinnen.includes('Zes weken na inzending: maandag 14 juli 2025. Dan moeten de antwoorden bij de Kamer zijn.'),
    );
    assert.ok(zinnen.includes('Drie weken na inzending: maandag 23 juni 2025.'));
  });

  it('toont na verzending die dag, en vandaag niet meer', () => {
    const set = document('verzonden: 2025-06-18\n');
    assert.deepEqual(moments(set, '2026-01-05'), [
      '2025-06-02 ingezonden',
      '2025-06-18 verzonden',
      '2025-06-23 drie weken',
      '2025-07-14 zes weken',
    ]);
    assert.equal(tijdlijnVan(set, '2026-01-05').klok, 'verzonden');
  });

  it('toont het eerdere moment waar de leden om vroegen, met de vraag', () => {
    const set = document('', 'Kunt u deze vragen uiterlijk 13 juni 2025 beantwoorden?');
    assert.ok(moments(set, '2025-06-03').includes('2025-06-13 gevraagd in vraag 3'));
    assert.ok(tijdlijnVan(set, '2025-06-03').zinnen.includes('Gevraagd in vraag 3: uiterlijk vrijdag 13 juni 2025.'));
  });

  it('zwijgt over een gevraagde dag die niets eerder vraagt dan de termijn', () => {
    const set = document('', 'Kunt u deze vragen binnen drie weken beantwoorden?');
    assert.equal(
      tijdlijnVan(set, '2025-06-03').punten.some(({ soort }) => soort === 'gevraagd'),
      false,
    );
  });

  it('noemt in woorden ook een verzoek zonder dag', () => {
    const set = document('', 'Kunt u deze vragen zo spoedig mogelijk beantwoorden?');
    const { zinnen } = tijdlijnVan(set, '2025-06-03');
    assert.equal(zinnen.at(-1), 'Ook gevraagd om een eerder moment, zonder dag: vraag 3.');
  });

  it('waarschuwt als de laatste dag geen werkdag is', () => {
    const set = readVragenset(document().tekst.replaceAll('2025-06-02', '2025-05-31').replace('2 juni', '31 mei'));
    const { zinnen } = tijdlijnVan(set, '2025-06-05');
    assert.ok(
      zinnen.includes('De laatste dag is geen werkdag (zaterdag); de laatste werkdag is vrijdag 20 juni 2025.'),
      zinnen.join('\n'),
    );
  });

  it('heeft zonder datum van inzending geen klok, wel een stand', () => {
    const set = readVragenset(
      document().tekst.replace('ingezonden: 2025-06-02\n', '').replace(' (ingezonden 2 juni 2025)', ''),
    );
    const { klok, punten, stand, zinnen } = tijdlijnVan(set, '2025-06-12');
    assert.deepEqual({ klok, punten, stand }, { klok: null, punten: [], stand: '1 van 3 ingevuld' });
    assert.deepEqual(zinnen, ['Van de 3 vragen is er 1 ingevuld.']);
  });

  it('zegt elk moment van de tekening ook in woorden', () => {
    const set = document('uitstel: 2025-06-20\n', 'Kunt u deze vragen uiterlijk 13 juni 2025 beantwoorden?');
    const { punten, zinnen } = tijdlijnVan(set, '2025-06-12');
    assert.equal(punten.length, 6);
    for (const { zin } of punten) assert.ok(zinnen.includes(zin), zin);
  });
});
