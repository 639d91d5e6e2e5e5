import assert from 'node:assert/strict';
import { fixAll, fixesOf, type LintOptions, lint, safeEdits } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';

const OPTIONS: LintOptions = { today: null };
const KOP = '---\nznummer: 2031Z90001\ningezonden: 2031-02-03\n---\n\n';

describe('fixes: all that goes unasked, at once', () => {
  it('adds every missing answer, each behind its question, in the order of the text', () => {
    const text = `${KOP}## Vraag 1\n\nHoe hoog?\n\n## Vraag 2\n\nHoe breed?\n\n### Antwoord 2\n\nZes meter.\n\n## Vraag 3\n\nHoe oud?\n`;
    assert.equal(
      fixAll(text, OPTIONS),
      `${KOP}## Vraag 1\n\nHoe hoog?\n\n### Antwoord 1\n\n## Vraag 2\n\nHoe breed?\n\n### Antwoord 2\n\nZes meter.\n\n## Vraag 3\n\nHoe oud?\n\n### Antwoord 3\n`,
    );
    const starts = safeEdits(readVragenset(text), OPTIONS).map(({ start }) => start);
    assert.equal(starts.length, 2);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it('puts edits in the order of the text, also where a later rule mends an earlier place', () => {
    const text = `---\nznummer: 2031Z90001\nnegeer:\n  - {regel: kamerstuk, reden: oud}\n---\n\n## Vraag 1\n\nHoe hoog?\n`;
    const [eerste, tweede, ...meer] = safeEdits(readVragenset(text), OPTIONS);
    assert.ok(eerste !== undefined && tweede !== undefined && meer.length === 0);
    assert.match(text.slice(eerste.start, eerste.end), /kamerstuk/);
    assert.match(tweede.text, /Antwoord 1/);
  });

  it('puts edits in the order of the text, also where an answer comes behind what is taken out', () => {
    const stale = '<!-- kamervragen: accepteer kamerstuk; reden: oud -->';
    const text = `${KOP}## Vraag 1\n${stale}\n\nHoe hoog?\n\n## Vraag 2\n${stale}\n\nHoe breed?\n`;
    const starts = safeEdits(readVragenset(text), OPTIONS).map(({ start }) => start);
    assert.equal(starts.length, 4);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.equal(
      fixAll(text, OPTIONS),
      `${KOP}## Vraag 1\n\nHoe hoog?\n\n### Antwoord 1\n\n## Vraag 2\n\nHoe breed?\n\n### Antwoord 2\n`,
    );
  });

  it('leaves out what would mend nothing: an answer that would fall in a block of code that is never closed', () => {
    const text = `${KOP}## Vraag 1\n\nHoe hoog?\n\n## Vraag 2\n\nWat staat hier?\n\n\`\`\`\n# Vraag\n`;
    const fixed = fixAll(text, OPTIONS);
    assert.ok(fixed.includes('### Antwoord 1'), fixed);
    assert.ok(!fixed.includes('### Antwoord 2'), fixed);
    assert.equal(fixAll(fixed, OPTIONS), fixed);
  });

  it('takes out two stale acceptances, and two that stand on one line', () => {
    const stale = '<!-- kamervragen: accepteer kamerstuk; reden: oud -->';
    const body = (comments: string): string =>
      `${KOP}## Vraag 1\n\nHoe hoog?\n\n### Antwoord 1\n${comments}\nNegen meter.\n`;
    assert.equal(fixAll(body(`${stale}\n${stale}\n`), OPTIONS), body(''));
    assert.ok(!fixAll(body(`${stale} ${stale}\n`), OPTIONS).includes('kamervragen:'));
  });

  it('leaves choices to the writer, and a text with nothing to mend as it is', () => {
    const text = `${KOP}## Vraag 1\n\nHoe hoog?\n\n### Antwoord 1\n\nOp dinsdag 6 januari 2031 gemeten: negen meter.\n`;
    const set = readVragenset(text);
    const datum = lint(set, OPTIONS).find(({ rule }) => rule === 'datum');
    assert.ok(datum !== undefined && fixesOf(set, datum, OPTIONS).length === 2);
    assert.equal(fixAll(text, OPTIONS), text);
    assert.deepEqual(safeEdits(set, OPTIONS), []);
  });

  it('has no fix for a finding of a rule that does not exist', () => {
    const set = readVragenset(`${KOP}## Vraag 1\n\nHoe hoog?\n`);
    const [finding] = lint(set, OPTIONS);
    assert.ok(finding !== undefined);
    assert.deepEqual(fixesOf(set, { ...finding, rule: 'nep' }, OPTIONS), []);
  });
});
