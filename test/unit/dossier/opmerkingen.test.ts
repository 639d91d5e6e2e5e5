import assert from 'node:assert/strict';
import { opmerkingenVan, opmerkingInRegel } from '../../../src/dossier';
import { readVragenset } from '../../../src/vragenset';

const noot = (tekst: string): string => `<!-- opmerking [ ] Six, 2025-02-10: ${tekst} -->`;
const TEKST = `# Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025)

${noot('boven')}

## Vraag 1

Hoe hoog?${noot('vraag')}

### Antwoord 1

Negen.${noot('antwoord')}

## Vraag 2 en 3

Hoe oud, en waar?

### Antwoord 2 en 3

Oud.<!-- opmerking [x]: samen
reactie Jansen: ja
reactie Piet: nee -->
`;

describe('dossier: notes', () => {
  it('belong to the question in whose text or answer they stand', () =>
    assert.deepEqual(
      opmerkingenVan(readVragenset(TEKST)).map(({ vraag, opmerking }) => [vraag, opmerking.tekst]),
      [
        [null, 'boven'],
        [1, 'vraag'],
        [1, 'antwoord'],
        [2, 'samen'],
      ],
    ));

  it('are told in one line, with how they stand', () =>
    assert.deepEqual(opmerkingenVan(readVragenset(TEKST)).slice(2).map(opmerkingInRegel), [
      { label: 'Six: antwoord', stand: 'open · 10 februari 2025' },
      { label: 'samen', stand: 'afgevinkt · 2 reacties' },
    ]));
});
