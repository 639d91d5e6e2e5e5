import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { waitFor } from './kader';

/** A file in the work folder. */
export function inWerkmap(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder, 'er is geen map open');
  return vscode.Uri.joinPath(folder, name);
}

export async function openInEditor(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), {
    viewColumn: vscode.ViewColumn.One,
  });
}

/** A new Markdown document that was never saved. */
export async function openUntitled(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  return vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Our findings on a document as "rule regel message", in the order of the text. */
export function findings(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Kamervragen')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((diagnostic) => `${codeOf(diagnostic)} ${diagnostic.range.start.line + 1}`);
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export async function waitForFindings(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  await waitFor(
    () => {
      assert.deepEqual(findings(uri), expected);
      return true;
    },
    undefined,
    `bevindingen ${expected.join(', ')}`,
  );
}

export function lineOf(document: vscode.TextDocument, text: string): number {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `«${text}» staat niet in het document`);
  return document.positionAt(offset).line;
}

/** Sets a setting of ours for the user; `undefined` takes it away. Without the extension there is no such setting, and nothing happens. */
export async function setSetting(name: string, value: unknown): Promise<void> {
  const section = vscode.workspace.getConfiguration('kamervragen');
  if (section.inspect(name)?.defaultValue === undefined) return;
  await section.update(name, value, vscode.ConfigurationTarget.Global);
}

export async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
