import assert from 'node:assert/strict';
import { geenInstellingen, type LintOptions, lint } from '../../../src/lint';
import { rules } from '../../../src/rules';
import { leesVragenset, readVragenset, type Stapsgewijs, type Vragenset } from '../../../src/vragenset';

const AANTAL = 300;
const PAREN = Array.from(
  { length: AANTAL },
  (_, i) =>
    `## Vraag ${i + 1}\n\nHoe hoog is dijk ${i + 1}?[^${i + 1}]\n\n### Antwoord ${i + 1}\n\nZie ook het antwoord op vraag ${i === 0 ? 2 : 1}. De dijk is negen meter hoog.\n`,
).join('\n');
const TEKST = `---\nznummer: 2025Z90001\ningezonden: 2025-02-03\n---\n\n# Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025)\n\n${PAREN}`;
const OPTIONS: LintOptions = {
  today: '2025-02-20',
  instellingen: { ...geenInstellingen, regels: { zinslengte: { severity: 'info', options: { woorden: 30 } } } },
};
const MIDDEN = `### Antwoord ${AANTAL / 2}\n\nZie ook het antwoord op vraag 1. De dijk is `;

/** Types a word in the answer in the middle. */
function typ(set: Vragenset, woord: string): Vragenset {
  return readVragenset(set.tekst.replace(MIDDEN, `${MIDDEN}${woord} `), set);
}

/** What each rule was asked while `work` ran: how often to check, and how often what it reads of one sectie. */
function tel(work: () => void): { checks: Map<string, number>; reads: Map<string, number> } {
  const [checks, reads] = [new Map<string, number>(), new Map<string, number>()];
  const originals = rules.map((rule) => ({ ...rule }));
  const counted = <A extends unknown[], R>(counts: Map<string, number>, id: string, fn: (...args: A) => R) =>
    function (this: unknown, ...args: A): R {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      return fn.apply(this, args);
    };
  for (const rule of rules) {
    Object.assign(rule, { check: counted(checks, rule.id, rule.check.bind(rule) as (...args: unknown[]) => unknown) });
    if (rule.looksAt === 'document' && rule.reads)
      Object.assign(rule, { reads: counted(reads, rule.id, rule.reads.bind(rule) as (...args: unknown[]) => unknown) });
  }
  try {
    work();
  } finally {
    for (const [index, rule] of rules.entries()) Object.assign(rule, originals[index]);
  }
  return { checks, reads };
}

function stappen(werk: Stapsgewijs<unknown>): number {
  let aantal = 0;
  while (!werk.next().done) aantal++;
  return aantal;
}

describe('a keystroke in a long document', () => {
  const before = readVragenset(TEKST);
  lint(before, OPTIONS);
  const after = typ(before, 'toch');

  it('reads one sectie', () => {
    const nieuw = after.secties.filter((sectie, index) => sectie !== before.secties[index]);
    assert.equal(nieuw.length, 1);
  });

  it('costs a few steps of reading, however long the document is', () => {
    const eerste = stappen(leesVragenset(TEKST));
    const toets = stappen(leesVragenset(after.tekst, before));
    assert.ok(eerste > 2 * AANTAL, `${eerste} steps for the first reading`);
    assert.ok(toets < 12, `${toets} steps for a keystroke`);
  });

  it('runs the rules that look at one answer for that answer only, and of the others asks what they read of it', () => {
    const { checks, reads } = tel(() => lint(after, OPTIONS, before));
    assert.deepEqual([...checks].sort(), [
      ['leeg-antwoord', 1],
      ['zinslengte', 1],
    ]);
    // What it was and what it is.
    assert.ok(reads.size > 15, `${reads.size} rules were asked`);
    assert.ok([...reads.values()].every((count) => count === 2));
  });

  it('runs a rule again when what it reads changed, and no other', () => {
    const leeg = readVragenset(after.tekst.replace(`${MIDDEN}toch negen meter`, `${MIDDEN}PM meter`), after);
    lint(after, OPTIONS, before);
    const { checks } = tel(() => lint(leeg, OPTIONS, after));
    assert.ok(checks.has('invulplek'));
    assert.deepEqual(
      ['voetnoot', 'kamerstuk', 'datum', 'dubbel-nummer', 'termijn'].filter((id) => checks.has(id)),
      [],
    );
  });

  it('runs nothing for a document that was checked already', () => {
    lint(after, OPTIONS, before);
    const { checks, reads } = tel(() => lint(after, { ...OPTIONS }));
    assert.deepEqual([checks.size, reads.size], [0, 0]);
  });

  it('keeps the findings before it as the same objects, and the problems behind it', () => {
    const [was, is] = [lint(before, OPTIONS), lint(after, OPTIONS, before)];
    assert.equal(is.length, was.length);
    assert.ok(was.length > AANTAL);
    const at = after.tekst.indexOf(MIDDEN);
    assert.ok(is.every((finding, index) => finding.end > at || finding === was[index]));
    assert.ok(is.every(({ problem }, index) => problem === was[index]?.problem));
  });
});

describe('rules: what they read', () => {
  it('is said by every rule that looks at the document, but for the one about notices, which are short', () => {
    const zonder = rules.filter((rule) => rule.looksAt === 'document' && rule.reads === undefined);
    assert.deepEqual(
      zonder.map(({ id }) => id),
      ['uitstelbericht'],
    );
  });
});
