import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';
import { gevonden, KOP, paar } from './gevonden';

/** A document in which answer i refers to the given answers and says nothing else; an empty list is an answer with content. */
function documentOf(targets: readonly (readonly number[])[]): string {
  const parts = targets.map((naar, i) => {
    const tekst =
      naar.length === 0 ? 'De kade is acht meter breed.' : `Zie het antwoord op vraag ${naar.join(' en ')}.`;
    return `## Vraag ${i + 1}\n\nHoe breed is kade ${i + 1}?\n\n### Antwoord ${i + 1}\n\n${tekst}\n`;
  });
  return `# Vragen van het lid Six (Partij D) over kades (ingezonden 3 februari 2025)\n\n${parts.join('\n')}`;
}

const findingsOf = (text: string, rule: string) =>
  lint(readVragenset(text), { today: null }).filter((finding) => finding.rule === rule);
const kringen = (targets: readonly (readonly number[])[]) =>
  findingsOf(documentOf(targets), 'verwijzing-kringloop').map(({ vragen }) => vragen);

describe('rules: answers that only refer to each other', () => {
  it('tells each circle once, with all who are in it and nobody else', () => {
    // 5 leads into the circle of 1, 2 and 3 but is not in it; 6 and 7 are another.
    assert.deepEqual(kringen([[2], [3], [1], [], [1], [7], [6]]), [
      [1, 2, 3],
      [6, 7],
    ]);
  });

  it('names the other members as related places', () => {
    const text = documentOf([[3], [], [1]]);
    const [finding] = findingsOf(text, 'verwijzing-kringloop');
    assert.deepEqual(
      finding?.related.map(({ start, end }) => text.slice(start, end)),
      ['het antwoord op vraag 1'],
    );
  });

  it('is silent when one of the references leads to an answer with content', () => {
    assert.deepEqual(kringen([[2, 3], [1], []]), []);
  });

  it('leaves a reference to itself and to nothing to the other rule', () => {
    assert.deepEqual(kringen([[1], [9], [2]]), []);
  });

  it('sees a circle through a combined answer', () => {
    const text = documentOf([[2], [1], []])
      .replace('Antwoord 2', 'Antwoord 2 en 3')
      .replace(/### Antwoord 3[\s\S]*/, '');
    assert.deepEqual(
      findingsOf(text, 'verwijzing-kringloop').map(({ vragen }) => vragen),
      [[1, 2, 3]],
    );
  });

  it('is told alone: the same answers get no hint that they only refer', () => {
    assert.deepEqual(
      findingsOf(documentOf([[2], [1], [], [3]]), 'alleen-verwijzing').map(({ vragen }) => vragen),
      [[4]],
    );
  });

  it('finds a circle exactly when some answer never leads to content', () => {
    const graphs = fc.integer({ min: 2, max: 7 }).chain((n) =>
      fc
        .array(fc.uniqueArray(fc.integer({ min: 1, max: n }), { maxLength: 2 }), { minLength: n, maxLength: n })
        .map((all) =>
          // No references to oneself: those are another rule's.
          all.map((naar, i) => naar.filter((target) => target !== i + 1)),
        ),
    );
    fc.assert(
      fc.property(graphs, (targets) => {
        const reached = new Set<number>();
        const walk = (nummer: number, seen: readonly number[]): boolean => {
          const naar = targets[nummer - 1] ?? [];
          return naar.length === 0 || naar.some((next) => !seen.includes(next) && walk(next, [...seen, next]));
        };
        targets.forEach((_, i) => {
          if (walk(i + 1, [i + 1])) reached.add(i + 1);
        });
        const found = kringen(targets);
        assert.equal(found.length > 0, reached.size < targets.length);
        for (const vraag of found.flat()) assert.ok(!reached.has(Number(vraag)));
      }),
    );
  });

  it('names all answers of a circle in the order of their numbers, and points at each', () => {
    const tekst =
      KOP +
      paar(1, 'Hoe hoog?', 'Zie het antwoord op vraag 2.') +
      paar(2, 'Hoe breed?', 'Zie het antwoord op vraag 3.') +
      paar(3, 'Hoe lang?', 'Zie het antwoord op vraag 1.');
    assert.deepEqual(
      gevonden('verwijzing-kringloop', tekst).map(({ message, woorden, ook }) => [message, woorden, ook]),
      [
        [
          'Antwoord 1, 2 en 3 verwijzen alleen naar elkaar. Geef op een van deze vragen het antwoord zelf.',
          'het antwoord op vraag 2',
          [
            'het antwoord op vraag 3 → Ook antwoord 2 verwijst alleen verder.',
            'het antwoord op vraag 1 → Ook antwoord 3 verwijst alleen verder.',
          ],
        ],
      ],
    );
  });

  it('tells each circle once, without the answers that only lead to it', () => {
    const zie = (nummer: number, naar: number): string => paar(nummer, 'Hoe?', `Zie antwoord ${naar}.`);
    const tekst = KOP + zie(1, 2) + zie(2, 3) + zie(3, 2) + zie(4, 5) + zie(5, 4) + zie(6, 6) + zie(7, 19) + zie(8, 1);
    assert.deepEqual(
      gevonden('verwijzing-kringloop', tekst).map(({ vragen, woorden, ook }) => [vragen, woorden, ook]),
      [
        ['2, 3', 'antwoord 3', ['antwoord 2 → Ook antwoord 3 verwijst alleen verder.']],
        ['4, 5', 'antwoord 5', ['antwoord 4 → Ook antwoord 5 verwijst alleen verder.']],
      ],
    );
  });

  it('sees a way out in one of several references, and in one of several answers with a number', () => {
    const tekst = (tweede: string, extra = ''): string =>
      KOP + paar(1, 'A?', 'Zie antwoord 2.') + paar(2, 'B?', tweede) + paar(3, 'C?', 'Negen meter.') + extra;
    assert.equal(gevonden('verwijzing-kringloop', tekst('Zie antwoord 1.')).length, 1);
    assert.deepEqual(gevonden('verwijzing-kringloop', tekst('Zie antwoord 1 en 3.')), []);
    assert.deepEqual(gevonden('verwijzing-kringloop', tekst('Zie antwoord 1.', '### Antwoord 1\n\nZes meter.\n')), []);
  });

  it('names the answers of a circle by number and points at them in the order of the text, however one walks round', () => {
    const zie = (nummer: number, naar: number): string => paar(nummer, 'Hoe?', `Zie antwoord ${naar}.`);
    const kring = (tekst: string) =>
      gevonden('verwijzing-kringloop', KOP + tekst).map(({ vragen, woorden, ook }) => [vragen, woorden, ook]);
    assert.deepEqual(kring(zie(1, 3) + zie(2, 1) + zie(3, 2)), [
      [
        '1, 2, 3',
        'antwoord 3',
        ['antwoord 1 → Ook antwoord 2 verwijst alleen verder.', 'antwoord 2 → Ook antwoord 3 verwijst alleen verder.'],
      ],
    ]);
    assert.deepEqual(kring(zie(2, 1) + zie(1, 2)), [
      ['1, 2', 'antwoord 1', ['antwoord 2 → Ook antwoord 1 verwijst alleen verder.']],
    ]);
  });
});
