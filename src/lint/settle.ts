import type { Finding } from './finding';

/** What is shown now, and what waits until the writer pauses or leaves the paragraph. */
export interface Settled {
  readonly shown: readonly Finding[];
  readonly waiting: readonly Finding[];
}

/** Two findings are the same fault when rule and questions agree; the words may change with the text (a date, a list). */
function identity(finding: Finding): string {
  return `${finding.rule}\u0000${finding.vragen.join(',')}`;
}

/**
 * While somebody types: a finding that is mended disappears at once, one that was shown stays with its new place and words, a new one waits.
 * `fresh` are all findings of the text as it is now.
 */
export function settle(shown: readonly Finding[], fresh: readonly Finding[]): Settled {
  const known = new Map<string, number>();
  for (const finding of shown) known.set(identity(finding), (known.get(identity(finding)) ?? 0) + 1);
  const result: { shown: Finding[]; waiting: Finding[] } = { shown: [], waiting: [] };
  for (const finding of fresh) {
    const left = known.get(identity(finding)) ?? 0;
    if (left > 0) {
      known.set(identity(finding), left - 1);
      result.shown.push(finding);
    } else {
      result.waiting.push(finding);
    }
  }
  return result;
}
