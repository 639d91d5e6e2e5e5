import * as vscode from 'vscode';
import type { Vragenset } from '../vragenset';
import { bericht } from './berichten';
import type { Documenten } from './documenten';

export interface Antwoorddocument {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly set: Vragenset;
}

/**
 * The answer document that somebody works in, as soon as it has been read. Where there is none, the user is told to open one.
 * @param isBruikbaar whether the command can do something with this document
 */
export async function actiefAntwoorddocument(
  documenten: Documenten,
  isBruikbaar: (document: vscode.TextDocument) => boolean = () => true,
): Promise<Antwoorddocument | undefined> {
  const editor = vscode.window.activeTextEditor;
  const set = editor && (await documenten.wanneer(editor.document));
  if (editor !== undefined && set?.soort === 'antwoord' && isBruikbaar(editor.document))
    return { editor, document: editor.document, set };
  void bericht('Open eerst het antwoorddocument.');
  return undefined;
}
