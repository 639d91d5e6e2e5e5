import { applyEdits, type Edit } from '../edits';
import { type Fix, rules } from '../rules';
import { readVragenset, type Vragenset } from '../vragenset';
import type { Finding } from './finding';
import { check, contextOf, type LintOptions, optionsOf } from './lint';

/** The ways to mend one finding, best first. `set` and `options` are those it was found with. */
export function fixesOf(set: Vragenset, finding: Finding, options: LintOptions): readonly Fix[] {
  const rule = rules.find(({ id }) => id === finding.rule);
  if (rule?.fixes === undefined) return [];
  const setOptions = options.instellingen?.regels[rule.id]?.options;
  return rule.fixes(set, finding.problem, contextOf(set, options), optionsOf(rule, setOptions) as never);
}

/** All edits that may be made without asking and do not touch each other, in the order of the text. */
export function safeEdits(set: Vragenset, options: LintOptions): Edit[] {
  const chosen: Edit[] = [];
  for (const finding of check(set, options).findings) {
    const fix = fixesOf(set, finding, options).find(({ safe }) => safe);
    if (fix !== undefined && !fix.edits.some((edit) => chosen.some((other) => overlap(edit, other))))
      chosen.push(...fix.edits);
  }
  return chosen.sort((a, b) => a.start - b.start || a.end - b.end);
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
