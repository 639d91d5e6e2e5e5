import type { Finding } from '../../lint';
import { positions } from '../../vragenset';
import type { Checked } from '../lint';
import type { Output } from '../output';
import { summary } from './summary';

/** The contract of `lint --format json`: lines and columns 1-based, end exclusive; files that could not be read under `fouten`. */
export function reportJson(checked: readonly Checked[], output: Output): void {
  const report = {
    findings: checked.flatMap((file) =>
      'findings' in file ? file.findings.map(toJson(file.bestand, file.tekst)) : [],
    ),
    fouten: checked.filter((file) => 'fout' in file),
    samenvatting: summary(checked),
  };
  output.out(`${JSON.stringify(report, null, 2)}\n`);
}

function toJson(bestand: string, tekst: string) {
  const at = positions(tekst);
  return (finding: Finding) => ({
    bestand,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    range: { start: at(finding.start), end: at(finding.end) },
    vragen: finding.vragen,
    url: finding.url,
    fixable: finding.fixable,
    related: finding.related.map(({ start, end, message }) => ({ message, range: { start: at(start), end: at(end) } })),
  });
}
