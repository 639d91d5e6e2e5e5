import assert from 'node:assert/strict';
import { type Kaart, kaartVan, vindAntwoorddocumenten } from '../../../src/dossier';
import { readVragenset } from '../../../src/vragenset';

const VRAAG = '## Vraag 1\n\nHoe hoog?\n';
const kaart = (plek: string, znummer: string, antwoord = '\n### Antwoord 1\n\nNegen.\n', voorblad = true): Kaart => {
  const kop = voorblad ? `---\nznummer: ${znummer}\n---\n\n` : `${znummer.replace(/[[\]]/g, '')}\n\n`;
  return kaartVan(plek, readVragenset(`${kop}${VRAAG}${antwoord}`)) ?? assert.fail(plek);
};
const KAARTEN = [
  kaart('een.md', '2025Z90001'),
  kaart('een.vragen.md', '2025Z90001', '', false),
  kaart('een.bron.md', '2025Z90001'),
  kaart('een.gepubliceerd.md', '2025Z90001', undefined, false),
  kaart('twee.md', '[2025Z90002, 2025Z90003]'),
  kaart('oud.md', '2025Z90004', undefined, false),
];
const vind = (documentId: string | undefined, ...znummers: string[]): string[] =>
  vindAntwoorddocumenten(KAARTEN, { documentId, znummers }).map(({ plek }) => plek);

describe('dossier: which document a letter belongs to', () => {
  it('follows the id first, then any Z-number that the letter names', () => {
    assert.deepEqual(vind('2025Z90001-0123456789abcdef', '2025Z90002'), ['een.md']);
    assert.deepEqual(vind(undefined, '2025Z90003'), ['twee.md']);
    assert.deepEqual(vind('set-0123456789abcdef', '2025Z90002'), ['twee.md']);
    assert.deepEqual(vind(undefined, '2025Z90004'), ['oud.md']);
  });

  it('says nothing of a set that it does not know', () => {
    assert.deepEqual(vind(undefined), []);
    assert.deepEqual(vind('set-0123456789abcdef', '2025Z99999'), []);
  });
});
