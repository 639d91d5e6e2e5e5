import assert from 'node:assert/strict';
import { type Finding, lint } from '../../../src/lint';
import { rules } from '../../../src/rules';
import { positions, readVragenset } from '../../../src/vragenset';
import { voorbeeldenOf } from './voorbeelden';

const SEVERITY = /^\d+:\d+-\d+:\d+ (?:error|warning|info|hint) /;

/** As the pages write it; the severity only where the page names it. */
function describeFinding(tekst: string, finding: Finding, withSeverity: boolean): string {
  const at = positions(tekst);
  const [start, end] = [at(finding.start), at(finding.end)];
  const severity = withSeverity ? `${finding.severity} ` : '';
  return `${start.regel}:${start.kolom}-${end.regel}:${end.kolom} ${severity}${finding.message}`;
}

describe('rules: the examples on their pages', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      const voorbeelden = voorbeeldenOf(rule.id);

      it('has examples of wrong and of right', () => {
        assert.ok(voorbeelden.some(({ soort }) => soort === 'fout'));
        assert.ok(voorbeelden.some(({ soort }) => soort === 'goed'));
      });

      for (const { soort, tekst, vandaag, bevindingen, regel } of voorbeelden) {
        it(`${soort} (docs/regels/${rule.id}.md, line ${regel})`, () => {
          if (soort === 'fout') assert.notEqual(bevindingen.length, 0, 'a wrong example names its findings');
          const findings = lint(readVragenset(tekst), { today: vandaag }).filter((finding) => finding.rule === rule.id);
          assert.deepEqual(
            findings.map((finding, index) => describeFinding(tekst, finding, SEVERITY.test(bevindingen[index] ?? ''))),
            bevindingen,
          );
        });
      }
    });
  }
});
