import { strict as assert } from 'node:assert';
import { dossiers, kaartVan, meldingVan } from '../../../src/dossier';
import { readVragenset } from '../../../src/vragenset';

/** An answer document put on Monday 2 June 2025: due on 23 June, after a notice on 14 July. */
function kaart(naam: string, velden = '', onderwerp = 'straatlantaarns') {
  const tekst = `---
znummer: ${naam}
ingezonden: 2025-06-02
fase: concept
${velden}---

# Vragen van het lid Donker (Partij F) aan de Minister van Licht over *${onderwerp}* (ingezonden 2 juni 2025)

## Vraag 1

Hoeveel lantaarns zijn er?

### Antwoord 1
`;
  const result = kaartVan(`file:///map/${naam}.md`, readVragenset(tekst));
  assert.ok(result);
  return result;
}

const melding = (kaarten: ReturnType<typeof kaart>[], vandaag: string, laatst?: string) =>
  meldingVan(dossiers(kaarten, vandaag), vandaag, laatst);

describe('De melding van een termijn', () => {
  const EEN = [kaart('2025Z91001')];

  it('zwijgt tot drie dagen voor de laatste dag', () => {
    assert.equal(melding(EEN, '2025-06-19'), null);
    assert.equal(
      melding(EEN, '2025-06-20'),
      'De antwoorden over straatlantaarns moeten uiterlijk maandag 23 juni 2025 bij de Kamer zijn (nog 3 dagen).',
    );
    assert.match(melding(EEN, '2025-06-22') ?? '', /\(nog 1 dag\)\.$/);
    assert.match(melding(EEN, '2025-06-23') ?? '', /\(vandaag\)\.$/);
  });

  it('zegt na de laatste dag dat zij voorbij is, en hoe dat ophoudt', () => {
    assert.equal(
      melding(EEN, '2025-06-24'),
      'De antwoorden over straatlantaarns moesten uiterlijk maandag 23 juni 2025 bij de Kamer zijn. Zijn zij al verzonden? Leg dat dan vast met Als verzonden markeren.',
    );
  });

  it('komt één keer per dag, en de volgende dag weer', () => {
    assert.equal(melding(EEN, '2025-06-20', '2025-06-20'), null);
    assert.notEqual(melding(EEN, '2025-06-21', '2025-06-20'), null);
  });

  it('volgt uitstel en verzending, ook als het uitstelbericht in een ander bestand staat', () => {
    assert.equal(melding([kaart('2025Z91001', 'uitstel: 2025-06-20\n')], '2025-06-23'), null);
    assert.equal(melding([kaart('2025Z91001', 'verzonden: 2025-06-20\n')], '2025-06-30'), null);
    const bericht = {
      ...kaart('2025Z91001', 'uitstel: 2025-06-20\n'),
      plek: 'file:///map/uitstel.md',
      soort: 'uitstel',
    } as const;
    assert.equal(melding([...EEN, bericht], '2025-06-23'), null);
  });

  it('noemt de laatste werkdag als de laatste dag er geen is', () => {
    // Three weeks after 19 May 2025 is Whit Monday.
    const pinksteren = { ...kaart('2025Z91001'), ingezonden: '2025-05-19' };
    assert.match(
      melding([pinksteren], '2025-06-06') ?? '',
      /Dat is geen werkdag \(Tweede Pinksterdag\); de laatste werkdag is vrijdag 6 juni 2025\.$/,
    );
  });

  it('telt bij meer sets wat straks moet en wat te laat is', () => {
    const laat = { ...kaart('2025Z91002'), ingezonden: '2025-05-05' };
    const drie = [...EEN, laat, kaart('2025Z91003')];
    assert.equal(
      melding(drie, '2025-06-20'),
      'De antwoorden op 2 sets Kamervragen moeten binnen drie dagen bij de Kamer zijn, of eerder als er geen werkdag meer over is. Van 1 set Kamervragen is de termijn verstreken, en staat nog niet vast dat de antwoorden zijn verzonden.',
    );
  });

  it('zwijgt over wat hier niet wordt beantwoord: gepubliceerde stukken, losse vragen, een bron', () => {
    const [een] = EEN;
    assert.ok(een);
    assert.equal(melding([{ ...een, eigen: false }], '2025-06-24'), null);
    assert.equal(melding([{ ...een, soort: 'vragen' }], '2025-06-24'), null);
    assert.equal(melding([{ ...een, isBron: true }], '2025-06-24'), null);
    assert.equal(melding([], '2025-06-24'), null);
  });

  it('noemt het Z-nummer als er geen onderwerp is, en kort een lang onderwerp in', () => {
    const [een] = EEN;
    assert.ok(een);
    assert.match(melding([{ ...een, onderwerp: null }], '2025-06-20') ?? '', /^De antwoorden op 2025Z91001 moeten/);
    const lang = melding([kaart('2025Z91001', '', 'lantaarns '.repeat(30).trim())], '2025-06-20') ?? '';
    assert.ok(lang.length < 200, lang);
    assert.match(lang, /lantaarns … moeten/);
  });
});
