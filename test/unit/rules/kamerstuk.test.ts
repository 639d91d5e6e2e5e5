import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/edits';
import { type Finding, fixesOf, lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';
import { gevonden } from './gevonden';

const options = { today: null };

const document = (...antwoorden: string[]): string =>
  antwoorden
    .map((tekst, i) => `## Vraag ${i + 1}\n\nWat kost de brug?\n\n### Antwoord ${i + 1}\n\n${tekst}\n`)
    .join('\n');
const metKop = (...antwoorden: string[]): string =>
  `# Vragen van het lid Van Dobbenburgh (Partij A) over bruggen (ingezonden 3 februari 2025)\n\n${document(...antwoorden)}`;

function findingsOf(tekst: string): Finding[] {
  return lint(readVragenset(tekst), options).filter(({ rule }) => rule === 'kamerstuk');
}

function mended(tekst: string): string | null {
  const [finding] = findingsOf(tekst);
  assert.ok(finding !== undefined);
  const [fix, ...more] = fixesOf(readVragenset(tekst), finding, options);
  assert.equal(more.length, 0);
  return fix === undefined ? null : applyEdits(tekst, fix.edits);
}

describe('rules: kamerstuk', () => {
  it('takes "-15" behind a dossier for the number, and "-20" for a part of the dossier of the councils', () => {
    const vorm = 'Zie Kamerstuk 32 813, nr. 12 en Kamerstuk 32 813, nr. 14.';
    assert.equal(mended(metKop(vorm, 'Zie Kamerstuk 32813-15.')), metKop(vorm, 'Zie Kamerstuk 32 813, nr. 15.'));
    assert.equal(
      mended(metKop(vorm, 'Zie Kamerstuk 21501-20-1934.')),
      metKop(vorm, 'Zie Kamerstuk 21 501-20, nr. 1934.'),
    );
    assert.deepEqual(findingsOf(metKop(vorm, 'Zie Kamerstuk 21 501-20.')), []);
  });

  it('writes all references as most of them are written', () => {
    const cases: [string, string, string][] = [
      ['Kamerstuk 98 765, nr. 1', 'Kamerstuk 98766 nr. 2', 'Kamerstuk 98 766, nr. 2'],
      ['Kamerstuk 98765, nr. 1', 'Kamerstukken II 2023–2024, 98 766-02, nr. 2', 'Kamerstuk 98766-02, nr. 2'],
      [
        'Kamerstukken II 2023/24, 98 765, nr. 1',
        'Kamerstukken II, vergaderjaar 1999-2000, 98.766 XV, nr. 2',
        'Kamerstukken II 1999/00, 98 766 XV, nr. 2',
      ],
      [
        'Kamerstukken II, 2023–2024, 98 765, nr. 1',
        'Kamerstukken II 1999/00, 98 766, nr. 2',
        'Kamerstukken II, 1999–2000, 98 766, nr. 2',
      ],
      [
        'Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 901',
        'Aanhangsel van de Handelingen 2022/23, nr. 902',
        'Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 902',
      ],
    ];
    for (const [vorm, anders, verwacht] of cases) {
      const tekst = (laatste: string): string => metKop(`Zie ${vorm}.`, `Zie ${vorm}.`, `Zie ${laatste}.`);
      assert.equal(mended(tekst(anders)), tekst(verwacht));
    }
  });

  it('never fills in what a reference does not say, and never loses the Eerste Kamer', () => {
    assert.equal(
      mended(metKop('Kamerstukken II 2023/24, 98 765, nr. 1', 'Kamerstuk 98 766, nr. 2')),
      metKop('Kamerstuk 98 765, nr. 1', 'Kamerstuk 98 766, nr. 2'),
    );
    assert.equal(mended(metKop('Kamerstukken I 2023/24, 98 765, nr. 1', 'Kamerstuk 98 766, nr. 2')), null);
  });

  it('points at the first reference that differs and at an example of the main form', () => {
    const tekst = metKop('Kamerstuk 98 765, nr. 1 en Kamerstuk 98 766, nr. 2', 'Kamerstuk 98767, nr. 3');
    const [finding, ...others] = findingsOf(tekst);
    assert.equal(others.length, 0);
    assert.equal(tekst.slice(finding?.start, finding?.end), 'Kamerstuk 98767, nr. 3');
    assert.deepEqual(
      finding?.related.map(({ start, end }) => tekst.slice(start, end)),
      ['Kamerstuk 98 765, nr. 1'],
    );
  });

  it('judges our own footnotes, and not those of the question', () => {
    const tekst = (vraagnoot: string, antwoordnoot: string): string =>
      `${metKop(`Negen ton.${antwoordnoot} Zie Kamerstuk 98 765, nr. 1.`).replace('brug?', `brug?${vraagnoot}`)}\n[^1]: Kamerstukken II 2023/24, 98 766, nr. 2.\n`;
    assert.equal(findingsOf(tekst('', '[^1]')).length, 1);
    assert.deepEqual(findingsOf(tekst('[^1]', '')), []);
  });

  it('changes nothing but references, and leaves one form', () => {
    const vormen = ['Kamerstuk 98 765, nr. 1', 'Kamerstuk 98765, nr. 1', 'Kamerstukken II 2023/24, 98 765, nr. 1'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vormen), { minLength: 2, maxLength: 12 }), (gekozen) => {
        const tekst = metKop(...gekozen.map((vorm, i) => `De brug ${i} (${vorm}) is af.`));
        if (new Set(gekozen).size === 1) return assert.deepEqual(findingsOf(tekst), []);
        const nieuw = mended(tekst) ?? '';
        assert.deepEqual(findingsOf(nieuw), []);
        const zonder = (text: string): string => text.replace(/\([^)]*nr\. 1\)/g, '()');
        assert.equal(zonder(nieuw), zonder(tekst));
      }),
    );
  });

  it('counts each form, the most used first, and each kind of paper apart', () => {
    const tekst = metKop(
      'Kamerstuk 98765, nr. 1, Kamerstuk 98 766, nr. 2 en Kamerstuk 98 767, nr. 3.',
      'Handelingen II 2023/24, nr. 5, item 3. Aanhangsel Handelingen 2023/24, nr. 901.',
    );
    assert.deepEqual(
      gevonden('kamerstuk', tekst).map(({ message, woorden, vragen, hersteld }) => [
        message,
        woorden,
        vragen,
        hersteld,
      ]),
      [
        [
          "Naar Kamerstukken wordt op 2 manieren verwezen: 'Kamerstuk 98 766, nr. 2' (2 keer), 'Kamerstuk 98765, nr. 1' (1 keer). Kies één vorm.",
          'Kamerstuk 98765, nr. 1',
          '',
          [tekst.replace('98765', '98 765')],
        ],
      ],
    );
  });

  it('names the Handelingen and the Aanhangsel, and mends them without touching Kamerstukken', () => {
    const tekst = metKop(
      'Zie Kamerstuk 98 765, nr. 1 en Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 901.',
      'Zie Aanhangsel van de Handelingen 2022/23, nr. 902.',
    );
    const [eerste, ...meer] = gevonden('kamerstuk', tekst);
    assert.equal(meer.length, 0);
    assert.match(eerste?.message ?? '', /^Naar het Aanhangsel van de Handelingen wordt op 2 manieren verwezen/);
    assert.deepEqual(eerste?.hersteld, [
      tekst.replace(
        'Aanhangsel van de Handelingen 2022/23, nr. 902',
        'Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 902',
      ),
    ]);
  });

  it('keeps the small letter of a reference within a sentence, and the capital of Handelingen', () => {
    const tekst = metKop(
      'Kamerstukken II 2023/24, 98 765, nr. 1',
      'Kamerstukken II 2023/24, 98 766, nr. 2',
      'zie kamerstukken II 2022/23, 98.767, nr. 3',
    );
    assert.equal(mended(tekst), tekst.replace('98.767', '98 767'));
  });

  it('is silent about references in the question, and where there is one form', () => {
    const vraag = (tekst: string): string =>
      tekst.replace('Wat kost de brug?', 'Kent u Kamerstukken II 2023/24, 98 766, nr. 2?');
    assert.deepEqual(findingsOf(vraag(metKop('Kamerstuk 98 765, nr. 1'))), []);
    assert.deepEqual(findingsOf(metKop('Kamerstuk 98 765, nr. 1', 'Kamerstuk 98 766, nr. 2')), []);
  });
});
