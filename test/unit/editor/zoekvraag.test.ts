import assert from 'node:assert/strict';
import { naamVan, type Regel, readZoekvraag, regelsVan, voldoet } from '../../../src/editor/zoekvraag';
import { readVragenset } from '../../../src/vragenset';

const TEKST = `## Vraag 1

Hoe hoog is de dijk?

## Vraag 2

Wie onderhoudt de dijk, en wat kost dat de bewoners van het gebied die er al jaren op wachten dat hij hoger wordt?

### Antwoord 1 en 2

Het waterschap.

## Vraag 3

Wanneer is het werk klaar?

### Antwoord 3
`;
const REGELS = regelsVan(readVragenset(TEKST));

function zoek(query: string, znummers: readonly string[] = []): string[] {
  const zoekvraag = readZoekvraag(query);
  if (zoekvraag === null) return [];
  return REGELS.filter((regel) => voldoet(regel, znummers, zoekvraag)).map((regel) =>
    naamVan(regel, znummers, zoekvraag),
  );
}

describe('zoekvraag', () => {
  it('finds a question and an answer by number', () => {
    assert.deepEqual(zoek('vraag 1'), ['Vraag 1: Hoe hoog is de dijk?']);
    assert.deepEqual(zoek('Antwoord 2'), ['Antwoord 2: Het waterschap.']);
    assert.deepEqual(zoek('antwoord 3'), ['Antwoord 3: nog leeg']);
    assert.deepEqual(zoek('vraag 4'), []);
  });

  it('finds a question by its words, all of them, and shows them', () => {
    assert.equal(zoek('dijk').length, 2);
    const [found, more] = zoek('dijk HOGER');
    assert.match(found ?? '', /^Vraag 2: Wie onderhoudt.*hoger …$/);
    assert.equal(more, undefined);
    assert.deepEqual(zoek('waterschap'), [], 'words of an answer are not looked for');
  });

  it('narrows to a set by its Z-number', () => {
    assert.deepEqual(zoek('vraag 1 2025Z90041', ['2025Z90041']), ['Vraag 1 van 2025Z90041: Hoe hoog is de dijk?']);
    assert.deepEqual(zoek('vraag 1 2025Z90042', ['2025Z90041']), []);
  });

  it('looks for nothing when there is too little to look for', () => {
    for (const query of ['', ' ', 'v', 'vraag', 'antwoord ', 'de', 'vraag 0']) assert.deepEqual(zoek(query), [], query);
  });

  it('says on which line and column a label begins', () => {
    const lines = TEKST.split('\n');
    const at = ({ regel, kolom }: Regel): string => lines[regel]?.slice(kolom) ?? '';
    assert.deepEqual(REGELS.map(at), [
      'Vraag 1',
      'Vraag 2',
      'Antwoord 1 en 2',
      'Antwoord 1 en 2',
      'Vraag 3',
      'Antwoord 3',
    ]);
  });
});
