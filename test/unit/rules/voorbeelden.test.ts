import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits';
import { type Finding, fixAll, fixesOf, lint } from '../../../src/lint';
import { type Rule, rules } from '../../../src/rules';
import { positions, readVragenset } from '../../../src/vragenset';
import { type Voorbeeld, voorbeeldenOf } from './voorbeelden';

const SEVERITY = /^\d+:\d+-\d+:\d+ (?:error|warning|info|hint) /;

function findingsOf(rule: Rule, tekst: string, { options }: Voorbeeld): Finding[] {
  return lint(readVragenset(tekst), options).filter((finding) => finding.rule === rule.id);
}

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
      const voorbeelden = voorbeeldenOf(rule);

      it('has examples of wrong and of right', () => {
        assert.ok(voorbeelden.some(({ soort }) => soort === 'fout'));
        assert.ok(voorbeelden.some(({ soort }) => soort === 'goed'));
      });

      for (const voorbeeld of voorbeelden) {
        const { soort, tekst, bevindingen, regel, options } = voorbeeld;
        it(`${soort} (docs/regels/${rule.id}.md, line ${regel})`, () => {
          if (soort === 'fout') assert.notEqual(bevindingen.length, 0, 'a wrong example names its findings');
          const findings = findingsOf(rule, tekst, voorbeeld);
          assert.deepEqual(
            findings.map((finding, index) => describeFinding(tekst, finding, SEVERITY.test(bevindingen[index] ?? ''))),
            bevindingen,
          );
        });

        if (soort === 'goed') continue;

        it(`each fix mends what it is offered for (line ${regel})`, () => {
          const set = readVragenset(tekst);
          const findings = findingsOf(rule, tekst, voorbeeld);
          for (const finding of findings) {
            for (const fix of fixesOf(set, finding, options)) {
              const after = findingsOf(rule, applyEdits(tekst, fix.edits), voorbeeld);
              assert.ok(after.length < findings.length, `"${fix.title}" mends nothing`);
              assert.ok(!fix.safe || rule.fixable, `"${fix.title}" is safe, but the rule is not called fixable`);
            }
          }
        });

        it(`after all safe fixes nothing of the kind is left to fix, and a second time changes nothing (line ${regel})`, () => {
          const fixed = fixAll(tekst, options);
          const set = readVragenset(fixed);
          for (const finding of findingsOf(rule, fixed, voorbeeld)) {
            assert.ok(!fixesOf(set, finding, options).some(({ safe }) => safe), finding.message);
          }
          assert.equal(fixAll(fixed, options), fixed);
        });
      }

      if (rule.fixable) {
        it('has an example that a safe fix mends', () => {
          assert.ok(
            voorbeelden.some((voorbeeld) => fixAll(voorbeeld.tekst, voorbeeld.options) !== voorbeeld.tekst),
            'no example shows the fix',
          );
        });
      }
    });
  }
});
