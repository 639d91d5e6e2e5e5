import * as vscode from 'vscode';
import type { Edit } from '../edits';

/** Edits of ours as VS Code carries them out. */
export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits) workspaceEdit.replace(document.uri, rangeOf(document, start, end), text);
  return workspaceEdit;
}

/** Carries edits out in the document as one step to undo. */
export async function applyInEditor(document: vscode.TextDocument, edits: readonly Edit[]): Promise<boolean> {
  return edits.length === 0 || vscode.workspace.applyEdit(toWorkspaceEdit(document, edits));
}

export function rangeOf(document: vscode.TextDocument, start: number, end: number): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
