import assert from 'node:assert/strict';
import { readLabel } from '../../../src/vragenset';

describe('vragenset: labels', () => {
  const labels: [line: string, soort: string, nummers: unknown[], words: string, rest: string][] = [
    ['Vraag 1', 'vraag', [1], 'Vraag 1', ''],
    ['Vraag 1:', 'vraag', [1], 'Vraag 1', ''],
    ['vraag 1.', 'vraag', [1], 'vraag 1', ''],
    ['## Vraag 12', 'vraag', [12], 'Vraag 12', ''],
    ['## Vraag 12 ##', 'vraag', [12], 'Vraag 12', ''],
    ['**Vraag 3**', 'vraag', [3], 'Vraag 3', ''],
    ['**Vraag 3:** Wat kost dat?', 'vraag', [3], 'Vraag 3', 'Wat kost dat?'],
    ['**Vraag 3** Wat kost dat?', 'vraag', [3], 'Vraag 3', 'Wat kost dat?'],
    ['### **Antwoord 2 en 3**', 'antwoord', [2, 3], 'Antwoord 2 en 3', ''],
    ['Vraag 1a', 'vraag', ['1a'], 'Vraag 1a', ''],
    ['Vragen 4 t/m 6', 'vraag', [4, 5, 6], 'Vragen 4 t/m 6', ''],
    ['Antwoord op vraag 7', 'antwoord', [7], 'Antwoord op vraag 7', ''],
    ['Antwoord op de vragen 3, 4 en 8:', 'antwoord', [3, 4, 8], 'Antwoord op de vragen 3, 4 en 8', ''],
    ['Antwoord vraag 4-7:', 'antwoord', [4, 5, 6, 7], 'Antwoord vraag 4-7', ''],
    ['Antwoorden 5 en 6', 'antwoord', [5, 6], 'Antwoorden 5 en 6', ''],
    ['Antwoord', 'antwoord', [], 'Antwoord', ''],
    ['Antwoord: Ja.', 'antwoord', [], 'Antwoord', 'Ja.'],
    ['Antwoord 3: Nee.', 'antwoord', [3], 'Antwoord 3', 'Nee.'],
    ['Vraag\u00a05', 'vraag', [5], 'Vraag\u00a05', ''],
    ['Vraag twee', 'vraag', [2], 'Vraag twee', ''],
    [
      'Antwoord op de vragen twee tot en met vijf',
      'antwoord',
      [2, 3, 4, 5],
      'Antwoord op de vragen twee tot en met vijf',
      '',
    ],
    ['Antwoord vragen 1,2,3 en 5', 'antwoord', [1, 2, 3, 5], 'Antwoord vragen 1,2,3 en 5', ''],
    ['Antwoord 7, 8, 9 10 en 11', 'antwoord', [7, 8, 9, 10, 11], 'Antwoord 7, 8, 9 10 en 11', ''],
    ['Vraag 7, 8, en 9', 'vraag', [7, 8, 9], 'Vraag 7, 8, en 9', ''],
    ['Vraag 7–9 en 11–13', 'vraag', [7, 8, 9, 11, 12, 13], 'Vraag 7–9 en 11–13', ''],
    ['Vraag 3 (Partij A):', 'vraag', [3], 'Vraag 3', ''],
    ['Vraag 3 – Wat kost dat?', 'vraag', [3], 'Vraag 3', 'Wat kost dat?'],
    ['Vraag nr. 3', 'vraag', [3], 'Vraag nr. 3', ''],
    ['Beantwoording vraag 4:', 'antwoord', [4], 'Beantwoording vraag 4', ''],
    ['Antwoord 1a en 1b', 'antwoord', ['1a', '1b'], 'Antwoord 1a en 1b', ''],
  ];
  for (const [line, soort, nummers, words, rest] of labels) {
    it(`reads «${line}»`, () => {
      const label = readLabel(line);
      assert.ok(label !== null);
      assert.equal(label.soort, soort);
      assert.deepEqual(label.nummers, nummers);
      assert.equal(line.slice(label.span.start, label.span.end), words);
      assert.equal(line.slice(label.tekstVanaf), rest);
    });
  }

  const sentences = [
    'Vraag 2 van de schriftelijke vragen gaat over iets anders.',
    'Antwoord van Minister Van Dobbenburgh (Water) (ontvangen 3 maart 2025).',
    'Antwoorden op de vragen van het lid El Amrani',
    'Antwoord geven op zo’n vraag is lastig.',
    'Vragen van het lid El Amrani (Partij B) over dijken',
    'vraagstukken zoals deze',
    'Vraag 1.1 Financiën',
    '> Vraag 4',
    '    Vraag 4',
    '| Vraag 4 | ja |',
    'Op vraag 4',
    'Beantwoording van de vragen',
    'Beantwoording:',
    'Vraag 3 Wat kost dat?',
    'Vraag 2 en 3 van de schriftelijke vragen gaan over iets anders.',
    'Antwoord 3 kamerstukken zijn bijgevoegd.',
    'Vraag 12 mei',
    '',
  ];
  for (const line of sentences) {
    it(`reads no label in «${line}»`, () => assert.equal(readLabel(line), null));
  }

  it('knows the level of a heading and that bold has none', () => {
    assert.equal(readLabel('### Antwoord 1')?.niveau, 3);
    assert.equal(readLabel('**Antwoord 1**')?.niveau, 0);
  });
});
