import * as vscode from 'vscode';
import { isOpen, standen } from '../dossier';
import { registerOpdracht } from './bewaking';
import type { Documenten } from './documenten';

/** **Volgende open vraag** and **Vorige open vraag**: the cursor goes to the next answer that is still to be written. */
export function registerOpenVragen(documenten: Documenten): vscode.Disposable {
  return vscode.Disposable.from(
    registerOpdracht('kamervragen.volgendeOpenVraag', () => go(documenten, 1)),
    registerOpdracht('kamervragen.vorigeOpenVraag', () => go(documenten, -1)),
  );
}

function go(documenten: Documenten, richting: 1 | -1): boolean {
  const editor = vscode.window.activeTextEditor;
  const set = editor && documenten.get(editor.document);
  if (editor === undefined || set === undefined) return false;
  const { document } = editor;
  const lines = standen(set)
    .filter(isOpen)
    .map(({ antwoordSectie, sectie }) => {
      const label = document.positionAt(set.begin[antwoordSectie ?? sectie] ?? 0).line;
      // The line under the label is where one writes; a question without answer is shown itself.
      return antwoordSectie === null ? label : Math.min(label + 1, document.lineCount - 1);
    })
    .sort((a, b) => a - b);
  if (lines.length === 0) {
    void vscode.window.setStatusBarMessage('Er is geen open vraag meer.', 5000);
    return false;
  }
  const here = editor.selection.active.line;
  const ahead = richting === 1 ? lines.find((line) => line > here) : lines.findLast((line) => line < here);
  const line = ahead ?? (richting === 1 ? lines[0] : lines.at(-1)) ?? 0;
  editor.selection = new vscode.Selection(line, 0, line, 0);
  editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}
