import * as vscode from 'vscode';

/** True in the worker of a browser, where there is no Node. */
export function inWorker(): boolean {
  return globalThis.process?.versions?.node === undefined;
}

/** True when the program that this computer has for a file can open it: the file is here, and so is VS Code. */
export function kanBuitenOpenen(uri: vscode.Uri): boolean {
  const { uiKind, remoteName } = vscode.env;
  return uri.scheme === 'file' && uiKind === vscode.UIKind.Desktop && remoteName === undefined;
}
