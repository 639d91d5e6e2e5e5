import assert from 'node:assert/strict';
import { documentId, isDocumentId, isEigenBestand, isUitgegeven, uitgegevenPad } from '../../../src/dossier';
import { readVragenset } from '../../../src/vragenset';

const TEKST = '---\nznummer: 2025Z90001\n---\n\n## Vraag 1\n\nHoe hoog?\n\n### Antwoord 1\n\nNegen meter.\n';
const idVan = (tekst: string): string => documentId(readVragenset(tekst));

describe('dossier: the text that went out', () => {
  it('has one id for one text, whatever its line ends, and another for any other text', () => {
    assert.equal(idVan(TEKST), idVan(TEKST.replaceAll('\n', '\r\n')));
    assert.notEqual(idVan(TEKST), idVan(TEKST.replace('Negen', 'Tien')));
    assert.match(idVan(TEKST), /^2025Z90001-[0-9a-f]{16}$/);
    assert.ok(isUitgegeven(idVan(TEKST), TEKST.replaceAll('\n', '\r\n')));
    assert.ok(!isUitgegeven(idVan(TEKST), TEKST.replace('Negen', 'Tien')));
  });

  it('has an id that names a file in our own folder, whatever the document says', () => {
    for (const znummer of ['2025Z90001', '../../weg', 'C:\\x', '', '[2025Z90001, 2025Z90002]', 'é'.repeat(200)]) {
      const id = idVan(TEKST.replace('2025Z90001', znummer));
      assert.ok(isDocumentId(id), id);
      assert.match(uitgegevenPad(id), /^\.kamervragen\/uitgegeven\/[A-Za-z0-9]+-[0-9a-f]{16}\.md$/);
    }
  });

  it('takes no name from a file that could lead elsewhere', () => {
    for (const id of [
      '',
      '../../etc/passwd',
      'set-0123456789abcdef/../x',
      'a b-0123456789abcdef',
      '2025Z90001',
      `x-${'0'.repeat(17)}`,
    ])
      assert.equal(isDocumentId(id), false, id);
  });

  it('knows what is ours in a folder', () => {
    assert.ok(isEigenBestand('file:///map/.kamervragen/uitgegeven/a.md'));
    assert.ok(isEigenBestand('map\\.kamervragen\\a.md'));
    assert.ok(!isEigenBestand('/map/.kamervragen.yaml'));
    assert.ok(!isEigenBestand('/map/kamervragen/a.md'));
  });
});
