import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Edit } from '../../../src/edits';
import { check, fixAll, fixesOf, type LintOptions, safeEdits } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';

/** Pieces of documents in which much is wrong, so that many fixes are offered. */
const stuk = fc.constantFrom(
  '---\nznummer: 2031Z90001\ningezonden: 2031-02-03\nfase: lijn\n---\n',
  '---\nznummer: 2031Z90001\ningezonden: 2031-02-04\nnegeer:\n  - {regel: kamerstuk, reden: oud}\n  - {regel: nep, reden: x}\n---\n',
  '---\ningezonden: 2031-02-03\n---\n',
  '---\nfase: eindversie\n---\r\n',
  '# Vragen van het lid Six (Partij D) aan de minister van Dijken over dijken (ingezonden 3 februari 2031)\n\n',
  '## Vraag 1\n\nHoe hoog is de dijk, en zo nee, waarom niet?[^1]\n\n',
  '## Vraag 2\n\nWat kost dat per meter?\n\n',
  '## Vraag 2\n\nWat kost dat nog een keer?\n\n',
  '## Vraag 5\n\nKunt u deze vragen afzonderlijk beantwoorden?\n\n',
  '## Vraag 2\n\nHoe breed?\n\n## Vraag 3\n\nKunt u elke vraag afzonderlijk beantwoorden?\n\n### Antwoord 2 en 3\n\nZes meter breed. Ja.\n\n',
  '**Vraag 3**\nWanneer is de dijk klaar?\n\n',
  'Vraag 4\nEn daarna?\r\n\r\n',
  '### Antwoord 1\n\nDe dijk is negen meter hoog.\n\n',
  '### Antwoord 1\n\n',
  '### Antwoord 2\n\nZie het antwoord op vraag 9.\n\n',
  '### Antwoord 2 en 3\n\nSamen kosten zij <bedrag> per meter (Kamerstuk 36 100, nr. 4).\n\n',
  '### Antwoord 7\n\nDit hoort bij geen vraag. Zie kamerstukken II 36100-4.\n\n',
  '**Antwoord 3**\nIn juni jl. op maandag 3 februari 2031, en op 31 februari 2031. [PM]\n\n',
  'Antwoord 4\nJa.\r\n\r\n',
  '<!-- @Jansen: klopt dit? -->\n',
  '<!-- kamervragen: accepteer leeg-antwoord; reden: volgt -->\n',
  '<!-- kamervragen: accepteer kamerstuk; reden: oud -->\n',
  '{>>nog nakijken<<}\n',
  '[^1]: Een noot.\n',
  '[^2]: Nog een noot.\n',
  'Losse woorden van de schrijver.\n\n',
  '```\n',
  '\n',
  '🙂\u00a0',
);
const document = fc.array(stuk, { maxLength: 16 }).map((parts) => parts.join(''));
const BRON = readVragenset(
  '# Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2031)\n\n## Vraag 1\n\nHoe hoog is de dijk nu?[^1]\n\n## Vraag 2\n\nWat kost dat per meter?\n\n[^1]: Een noot.\n',
);
const options = fc
  .record({
    fase: fc.constantFrom('concept', 'lijn', 'eindversie'),
    today: fc.constantFrom('2031-02-10', '2031-03-30'),
    metBron: fc.boolean(),
  })
  .map(
    ({ fase, today, metBron }): LintOptions => ({
      fase: fase as 'concept' | 'lijn' | 'eindversie',
      today,
      bron: metBron ? BRON : null,
      instellingen: {
        regels: { 'datum-zonder-jaar': { severity: 'info' }, zinslengte: { severity: 'info' } },
        werkdagen: {},
        recessen: [],
      },
    }),
  );

/** Ranges that lie in the text, in order, and do not touch each other's text. */
function assertEdits(text: string, edits: readonly Edit[], title: string): void {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [index, { start, end }] of sorted.entries()) {
    assert.ok(0 <= start && start <= end && end <= text.length, `${title}: ${start}-${end} of ${text.length}`);
    const before = sorted[index - 1];
    assert.ok(before === undefined || before.end <= start, `${title}: ${before?.end} > ${start}`);
  }
}

/** The words that stand wholly outside the ranges, in their order. */
function wordsOutside(text: string, edits: readonly Edit[]): string[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(({ index, 0: word }) => edits.every(({ start, end }) => index + word.length <= start || end <= index))
    .map(([word]) => word);
}

/** True when the first list stands in the second, in the same order. */
function within(words: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (word === words[at]) at++;
  return at === words.length;
}

describe('fixes: what holds for any document', () => {
  it('each fix changes only the ranges it declares, and every word outside them survives in its place', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(document, options, (text, lintOptions) => {
        const set = readVragenset(text);
        for (const finding of check(set, lintOptions).findings) {
          for (const fix of fixesOf(set, finding, lintOptions)) {
            seen.add(finding.rule);
            const title = `${finding.rule}: ${fix.title}`;
            assertEdits(text, fix.edits, title);
            assert.notEqual(fix.edits.length, 0, title);
            const after = applyEdits(text, fix.edits);
            assert.notEqual(after, text, `${title} changes nothing`);
            const words = [...after.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
            assert.ok(within(wordsOutside(text, fix.edits), words), `${title} loses words`);
          }
        }
      }),
      { numRuns: 400 },
    );
    // The documents are made to meet these; otherwise the test says nothing.
    for (const rule of ['vraag-zonder-antwoord', 'acceptatie', 'niet-afzonderlijk'])
      assert.ok(seen.has(rule), `no fix of ${rule} was seen: ${[...seen].join()}`);
  });

  it('what goes unasked only adds, or takes out an acceptance: no word of the writer changes', () => {
    fc.assert(
      fc.property(document, options, (text, lintOptions) => {
        const set = readVragenset(text);
        const edits = safeEdits(set, lintOptions);
        assertEdits(text, edits, 'safe edits');
        for (const { start, end } of edits)
          assert.match(text.slice(start, end), /^\s*$|regel:|kamervragen:|negeer:/, 'a safe fix removes text');
        const writers = (words: string): number => words.split('Losse woorden van de schrijver.').length;
        assert.equal(writers(fixAll(text, lintOptions)), writers(text));
      }),
      { numRuns: 300 },
    );
  });

  it('mending everything never fails, and a second time changes nothing', () => {
    fc.assert(
      fc.property(document, options, (text, lintOptions) => {
        const once = fixAll(text, lintOptions);
        assert.equal(fixAll(once, lintOptions), once);
        assert.deepEqual(safeEdits(readVragenset(once), lintOptions), []);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), options, (text, lintOptions) => {
        assert.equal(fixAll(fixAll(text, lintOptions), lintOptions), fixAll(text, lintOptions));
      }),
      { numRuns: 200 },
    );
  });
});
