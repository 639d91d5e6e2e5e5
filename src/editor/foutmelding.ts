import * as vscode from 'vscode';
import { isOnleesbaar } from '../formats';
import { Sjabloonfout } from '../templates';

/**
 * What went wrong with a file, in a sentence for the user. A fault of ours is thrown on: it is not to be hidden.
 * @param wat what did not succeed: "Beantwoording opstellen lukte niet."
 */
export function foutmelding(wat: string, error: unknown): string {
  if (isOnleesbaar(error) || error instanceof Sjabloonfout) return `${wat} ${error.message}`;
  if (!(error instanceof vscode.FileSystemError)) throw error;
  switch (error.code) {
    case 'FileNotFound':
      return `${wat} Het bestand is er niet meer.`;
    case 'NoPermissions':
      return `${wat} U hebt geen toegang tot dit bestand of deze map. Kies een andere map.`;
    default:
      return `${wat} Het bestand kon niet worden gelezen of geschreven.`;
  }
}
