import { strict as assert } from 'node:assert';
import { bijlagenVan, dossiers, kaartVan, vindBijlagen } from '../../../src/dossier';
import { readVragenset } from '../../../src/vragenset';

const TEKST = (origineel: string) => `---
znummer: 2025Z91007
ingezonden: 2025-02-03
origineel: ${origineel}
---

## Vraag 1

Hoe hoog is de dijk?

### Antwoord 1
`;

function dossierVan(origineel = 'vragen van de Kamer (1).docx') {
  const kaart = kaartVan('file:///map/2025Z91007.md', readVragenset(TEKST(origineel)));
  assert.ok(kaart);
  const [dossier] = dossiers([kaart], '2025-02-04');
  assert.ok(dossier);
  return dossier;
}

describe('the files that belong to a set', () => {
  const plekken = [
    'file:///map/2025Z91007.antwoorden.docx',
    'file:///elders/brief%202025z91007.pdf',
    'file:///map/vragen%20van%20de%20Kamer%20%281%29.docx',
    'file:///elders/vragen%20van%20de%20Kamer%20%281%29.docx',
    'file:///map/2025Z91008.docx',
    'file:///map/12025Z910079.docx',
    'file:///map/100%25.docx',
    'file:///map/100%.docx',
  ];

  it('are those with its Z-number in their name, and the one that its document names beside it', () => {
    assert.deepEqual(bijlagenVan(dossierVan(), vindBijlagen(plekken)), [
      'file:///elders/brief%202025z91007.pdf',
      'file:///map/2025Z91007.antwoorden.docx',
      'file:///map/vragen%20van%20de%20Kamer%20%281%29.docx',
    ]);
  });

  it('are each named once', () => {
    const bijlagen = vindBijlagen(['file:///map/2025Z91007.docx']);
    assert.deepEqual(bijlagenVan(dossierVan('2025Z91007.docx'), bijlagen), ['file:///map/2025Z91007.docx']);
  });
});
