import { createHash } from 'node:crypto';
import { type Bevinding, type Checked, inAll, unread } from '../bevinding';
import type { Output } from '../output';
import { padOf } from './pad';
import { vingerafdrukken } from './vingerafdruk';

const SEVERITIES = { error: 'critical', warning: 'major', info: 'minor', hint: 'info' } as const;

/** A report for the merge request of GitLab. Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function reportCodequality(checked: readonly Checked[], output: Output): void {
  const bevindingen = inAll(checked);
  const prints = vingerafdrukken(bevindingen);
  const found = bevindingen.map((bevinding: Bevinding) => ({
    description: bevinding.message,
    check_name: bevinding.rule,
    fingerprint: prints.get(bevinding),
    severity: SEVERITIES[bevinding.severity],
    location: {
      path: padOf(bevinding.bestand),
      lines: { begin: bevinding.range.start.regel, end: bevinding.range.end.regel },
    },
  }));
  // The format has no other place for a file that could not be read.
  const fouten = unread(checked).map(({ bestand, fout }) => ({
    description: fout,
    check_name: 'lezen',
    fingerprint: createHash('sha256')
      .update(`lezen ${padOf(bestand)}`)
      .digest('hex'),
    severity: 'blocker',
    location: { path: padOf(bestand), lines: { begin: 1 } },
  }));
  output.out(`${JSON.stringify([...fouten, ...found], null, 2)}\n`);
}
