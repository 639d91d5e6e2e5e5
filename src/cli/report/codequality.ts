import { createHash } from 'node:crypto';
import { type Bevinding, type Checked, inAll } from '../bevinding';
import type { Output } from '../output';

const SEVERITIES = { error: 'critical', warning: 'major', info: 'minor', hint: 'info' } as const;

/** A report for the merge request of GitLab. Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function reportCodequality(checked: readonly Checked[], output: Output): void {
  const seen = new Map<string, number>();
  const report = inAll(checked).map((bevinding) => {
    const identity = identityOf(bevinding);
    const nth = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, nth);
    return {
      description: bevinding.message,
      check_name: bevinding.rule,
      fingerprint: createHash('sha256').update(`${identity}\u0000${nth}`).digest('hex'),
      severity: SEVERITIES[bevinding.severity],
      location: {
        path: bevinding.bestand.replaceAll('\\', '/').replace(/^\.\//, ''),
        lines: { begin: bevinding.range.start.regel, end: bevinding.range.end.regel },
      },
    };
  });
  output.out(`${JSON.stringify(report, null, 2)}\n`);
}

/** Without the line: text that comes above a finding does not make it another one. */
function identityOf({ bestand, rule, vragen }: Bevinding): string {
  return [bestand, rule, ...vragen].join('\u0000');
}
