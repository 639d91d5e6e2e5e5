import { applyEdits, type Edit } from '../edits';
import { type Fix, rules } from '../rules';
import { readVragenset, type Vragenset } from '../vragenset';
import type { Finding } from './finding';
import { check, contextOf, type LintOptions } from './lint';
import { optionsOf } from './opties';

/** The ways to mend one finding, best first. `set` and `options` are those it was found with. */
export function fixesOf(set: Vragenset, finding: Finding, options: LintOptions): readonly Fix[] {
  const rule = rules.find(({ id }) => id === finding.rule);
  if (rule?.fixes === undefined) return [];
  const setOptions = options.instellingen?.regels[rule.id]?.options;
  return rule.fixes(set, finding.problem, contextOf(set, options), optionsOf(rule, setOptions) as never);
}

/** All edits that may be made without asking, do not touch each other, and mend what they are for; in the order of the text. */
export function safeEdits(set: Vragenset, options: LintOptions): Edit[] {
  const before = safeFixes(set, options);
  let chosen = withoutOverlap(before);
  // Where the text around it swallows what is added (a code block that is never closed), a fix mends nothing: it is left out.
  while (chosen.length > 0) {
    const after = countByIdentity(safeFixes(readVragenset(applyEdits(set.tekst, editsOf(chosen)), set), options));
    const counts = countByIdentity(before);
    const useful = chosen.filter(({ identity }) => (after.get(identity) ?? 0) < (counts.get(identity) ?? 0));
    if (useful.length === chosen.length) break;
    chosen = useful;
  }
  return editsOf(chosen);
}

interface SafeFix {
  /** What it is for: the same words about the same questions. */
  readonly identity: string;
  readonly edits: readonly Edit[];
}

function safeFixes(set: Vragenset, options: LintOptions): SafeFix[] {
  return check(set, options).findings.flatMap((finding) => {
    // Making every fix of every finding takes long in a long document; of most rules none is safe.
    if (!finding.fixable) return [];
    const fix = fixesOf(set, finding, options).find(({ safe }) => safe);
    if (fix === undefined || fix.edits.length === 0) return [];
    return [{ identity: [finding.rule, finding.message, ...finding.vragen].join('\u0000'), edits: fix.edits }];
  });
}

function withoutOverlap(fixes: readonly SafeFix[]): SafeFix[] {
  const taken: Edit[] = [];
  return fixes.filter(({ edits }) => {
    if (edits.some((edit) => meetsAny(taken, edit))) return false;
    for (const edit of edits) taken.splice(placeFor(taken, edit.start), 0, edit);
    return true;
  });
}

/** How many of these, in the order of the text, begin at or before a place. */
function placeFor(sorted: readonly Edit[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when an edit overlaps one of these, which do not overlap each other: then it does so with one that begins just before its end or its begin. */
function meetsAny(sorted: readonly Edit[], edit: Edit): boolean {
  const last = placeFor(sorted, edit.end);
  for (let index = last - 1; index >= 0; index--) {
    const other = sorted[index];
    if (other === undefined || other.end < edit.start) return false;
    if (overlap(edit, other)) return true;
  }
  return false;
}

function editsOf(fixes: readonly SafeFix[]): Edit[] {
  return fixes.flatMap(({ edits }) => edits).sort((a, b) => a.start - b.start || a.end - b.end);
}

function countByIdentity(fixes: readonly SafeFix[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { identity } of fixes) counts.set(identity, (counts.get(identity) ?? 0) + 1);
  return counts;
}

function overlap(a: Edit, b: Edit): boolean {
  return a.start < b.end && b.start < a.end;
}

/** One fix can bring another within reach; more rounds than this means that two fixes undo each other. */
const MOST_ROUNDS = 10;

/** The text with everything mended that may be mended without asking. Doing it again changes nothing. */
export function fixAll(text: string, options: LintOptions): string {
  let set = readVragenset(text);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeEdits(set, options);
    if (edits.length === 0) break;
    set = readVragenset(applyEdits(set.tekst, edits), set);
  }
  return set.tekst;
}
