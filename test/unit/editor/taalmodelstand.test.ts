import { strict as assert } from 'node:assert';
import { standVoorTaalmodel } from '../../../src/editor/taalmodelstand';
import { readVragenset } from '../../../src/vragenset';

const DOCUMENT = `---
znummer: 2025Z91007
ingezonden: 2025-06-02
fase: concept
---

# Vragen van het lid Donker (Partij F) aan de Minister van Water over *geheimedijk* (ingezonden 2 juni 2025)

## Vraag 1

Hoe hoog is de kwelderkade?

### Antwoord 1

Dat staat in het sluitpostdossier; bel 06-12345678 of zie het antwoord op vraag 9. <!-- nog navragen bij Vermeulen -->

## Vraag 2

Wat kost de kwelderkade?

### Antwoord 2
`;

describe('Wat een taalmodel te weten komt', () => {
  const stand = standVoorTaalmodel(readVragenset(DOCUMENT), { today: '2025-06-10' });
  const gelezen = JSON.parse(stand);

  it('is hoe de vragen ervoor staan, de klok, en welke regels iets vonden', () => {
    assert.equal(gelezen.znummer, '2025Z91007');
    assert.deepEqual([gelezen.vragen, gelezen.ingevuld], [2, 1]);
    assert.deepEqual(gelezen.open, [{ vraag: 2, stand: 'nog leeg', regel: 17 }]);
    assert.deepEqual(gelezen.termijn, { uiterlijk: '2025-06-23', dagenOver: 13, status: 'loopt' });
    const leeg = gelezen.bevindingen.find(({ regelnaam }: { regelnaam: string }) => regelnaam === 'leeg-antwoord');
    assert.deepEqual(leeg, {
      regelnaam: 'leeg-antwoord',
      betekenis: 'Elk antwoord is ingevuld.',
      ernst: 'info',
      regel: 21,
      vragen: [2],
    });
  });

  it('is geen woord van vragen, antwoorden of opmerkingen', () => {
    const namen = gelezen.bevindingen.map(({ regelnaam }: { regelnaam: string }) => regelnaam);
    // The document holds what those rules find, so their words could have come along.
    for (const regel of ['persoonsgegevens', 'verwijzing-onbekend']) assert.ok(namen.includes(regel), namen.join(', '));
    assert.doesNotMatch(stand, /kwelder|sluitpost|12345678|Vermeulen|geheimedijk|Donker/i);
  });
});
