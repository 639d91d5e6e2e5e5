import * as vscode from 'vscode';
import { registerOpdracht } from './bewaking';

/** **Uitleg in vijf stappen**: opens our walkthrough, also when VS Code's own welcome page has been closed for good. */
export function registerUitleg(extensionId: string): vscode.Disposable {
  return registerOpdracht('kamervragen.uitleg', () =>
    vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#beginnen`, false),
  );
}
