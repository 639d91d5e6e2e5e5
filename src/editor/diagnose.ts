import * as vscode from 'vscode';
import type { Finding } from '../lint';
import type { Severity } from '../rules';
import { alsUitleg } from './tonen';

export const BRON = 'Kamervragen';

const SEVERITY: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A finding as VS Code shows it. `positionAt` turns an offset of the text into a place. */
export function toDiagnostic(
  uri: vscode.Uri,
  positionAt: (offset: number) => vscode.Position,
  finding: Finding,
): vscode.Diagnostic {
  const rangeOf = (start: number, end: number) => new vscode.Range(positionAt(start), positionAt(end));
  const diagnostic = new vscode.Diagnostic(
    rangeOf(finding.start, finding.end),
    alsUitleg(finding.message),
    SEVERITY[finding.severity],
  );
  diagnostic.source = BRON;
  diagnostic.code = { value: finding.rule, target: vscode.Uri.parse(finding.url) };
  diagnostic.relatedInformation = finding.related.map(
    ({ start, end, message }) =>
      new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, rangeOf(start, end)), alsUitleg(message)),
  );
  return diagnostic;
}

/** Id of the rule that a diagnostic of ours came from; null for one of somebody else. */
export function ruleOf(diagnostic: vscode.Diagnostic): string | null {
  const { source, code } = diagnostic;
  return source === BRON && typeof code === 'object' ? String(code.value) : null;
}
