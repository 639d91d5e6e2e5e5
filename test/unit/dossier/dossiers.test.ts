import assert from 'node:assert/strict';
import { dossiers, groepVan, isDringend, type Kaart, kaartVan } from '../../../src/dossier';
import { readVragenset } from '../../../src/vragenset';

function kaart(plek: string, znummer: string, ingezonden: string, front = '', antwoord = ''): Kaart {
  const tekst = `---\nznummer: ${znummer}\ningezonden: ${ingezonden}\nfase: concept\n${front}---\n\n# Vragen van het lid Six (Partij D) over *dijken*\n\n## Vraag 1\n\nHoe hoog is de dijk?\n\n### Antwoord 1\n\n${antwoord}\n`;
  const made = kaartVan(plek, readVragenset(tekst));
  assert.ok(made);
  return made;
}

describe('the overview of a folder', () => {
  const vroeg = kaart('a.md', '2025Z90001', '2025-02-03');
  const laat = kaart('b.md', '2025Z90002', '2025-02-17');

  it('has what is due first on top, whatever order the files came in', () => {
    for (const kaarten of [
      [vroeg, laat],
      [laat, vroeg],
    ]) {
      assert.deepEqual(
        dossiers(kaarten, '2025-02-18').map(({ sleutel }) => sleutel),
        ['2025Z90001', '2025Z90002'],
      );
    }
  });

  it('has one line for an answer document and its bron, and opens the answer document', () => {
    const bron = kaart('a.bron.md', '2025Z90001', '2025-02-03');
    const [dossier, ...more] = dossiers([bron, vroeg], '2025-02-18');
    assert.equal(more.length, 0);
    assert.equal(dossier?.hoofd.plek, 'a.md');
    assert.deepEqual(
      dossier.overige.map(({ plek }) => plek),
      ['a.bron.md'],
    );
  });

  it('follows the calendar', () => {
    const groep = (dag: string) => dossiers([vroeg], dag).map((een) => [groepVan(een), isDringend(een)]);
    assert.deepEqual(groep('2025-02-10'), [['later', false]]);
    assert.deepEqual(groep('2025-02-21'), [['deze week', true]]);
    assert.deepEqual(groep('2025-02-25'), [['termijn verstreken', true]]);
    assert.deepEqual(groep('2025-02-10'), [['later', false]]);
  });

  it('sees what changed in one of the documents of a set, and a document that is added or taken away', () => {
    const bron = kaart('a.bron.md', '2025Z90001', '2025-02-03');
    const dag = '2025-02-18';
    const ingevuld = (kaarten: readonly Kaart[]) => dossiers(kaarten, dag).map(({ hoofd }) => hoofd.ingevuld);
    assert.deepEqual(ingevuld([bron, vroeg]), [0]);
    assert.deepEqual(ingevuld([bron, kaart('a.md', '2025Z90001', '2025-02-03', '', 'Negen meter.')]), [1]);
    const verzonden = kaart('c.md', '2025Z90001', '2025-02-03', 'verzonden: 2025-02-17\n');
    assert.deepEqual(dossiers([bron, vroeg, verzonden], dag).map(groepVan), ['verzonden']);
    assert.deepEqual(dossiers([bron, vroeg], dag).map(groepVan), ['deze week']);
  });
});
