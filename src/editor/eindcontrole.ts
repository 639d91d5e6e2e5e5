import * as vscode from 'vscode';
import { check, eindcontrole } from '../lint';
import { type Documenten, PAGINA } from './documenten';
import type { Omgeving } from './omgeving';

/** **Eindcontrole**: the document as a final version, on one page that can only be read. It advises, and stops nothing. */
export function registerEindcontrole(documenten: Documenten, omgeving: Omgeving): vscode.Disposable {
  const pages = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(PAGINA, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => pages.get(uri.toString()) ?? '',
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => pages.delete(uri.toString())),
    vscode.commands.registerCommand('kamervragen.eindcontrole', async (): Promise<vscode.Uri | undefined> => {
      const document = vscode.window.activeTextEditor?.document;
      const set = document && documenten.get(document);
      if (document === undefined || set?.soort !== 'antwoord') {
        void vscode.window.showInformationMessage('Open eerst het antwoorddocument.');
        return undefined;
      }
      const result = check(set, { ...omgeving.settingsFor(document).lint, eindcontrole: true });
      const naam = document.uri.path.split('/').at(-1) ?? 'document';
      const uri = vscode.Uri.from({ scheme: PAGINA, path: `/Eindcontrole ${naam}`, query: document.uri.toString() });
      pages.set(uri.toString(), eindcontrole(set, result));
      changed.fire(uri);
      const page = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(page, {
        viewColumn: vscode.ViewColumn.Beside,
        preview: true,
        preserveFocus: true,
      });
      return uri;
    }),
  );
}
