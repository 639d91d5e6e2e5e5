import * as vscode from 'vscode';
import { type OpmerkingBijVraag, opmerkingInRegel } from '../dossier';
import { opmerkingOp, vinkAf } from '../edits';
import { type GelezenOpmerking, leesOpmerkingen } from '../opmerkingen';
import { bewaakt, registerOpdracht } from './bewaking';
import type { Documenten } from './documenten';
import { isLezing } from './lezingen';
import { alsRegel, alsUitleg } from './tonen';
import { applyInEditor, rangeOf, toWorkspaceEdit } from './wijzigingen';

/** A line of a tree that shows a note. */
export interface Opmerkingregel extends OpmerkingBijVraag {
  readonly soort: 'opmerking';
  readonly uri: vscode.Uri;
}

/** **Opmerking afvinken** and **Opmerking weer openen**: on the line of a note, at the cursor, or as a quick fix. */
export function registerOpmerkingen(documenten: Documenten): vscode.Disposable {
  const command = (id: string, klaar: boolean): vscode.Disposable =>
    registerOpdracht(id, (regel?: Opmerkingregel) =>
      regel?.soort === 'opmerking' ? vinkRegelAf(regel, klaar) : vinkHierAf(documenten, klaar),
    );
  return vscode.Disposable.from(
    command('kamervragen.opmerkingAfvinken', true),
    command('kamervragen.opmerkingHeropenen', false),
    // Ticking off is a fix of the rule interne-opmerking, which tells of open notes only.
    vscode.languages.registerCodeActionsProvider(
      'markdown',
      bewaakt('opmerkingen', {
        provideCodeActions: (document: vscode.TextDocument, range: vscode.Range) =>
          heropenen(documenten, document, range),
      }),
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

async function vinkRegelAf({ uri, start, opmerking }: Opmerkingregel, klaar: boolean): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const alle = leesOpmerkingen(document.getText());
  const zelfde = (een: GelezenOpmerking): boolean => JSON.stringify(een.opmerking) === JSON.stringify(opmerking);
  // The text can have moved since the line was drawn.
  const hier = alle.find((een) => een.start === start && zelfde(een)) ?? alle.find(zelfde);
  return hier !== undefined && applyInEditor(document, vinkAf(hier, klaar));
}

/** The note at the cursor; from the palette it may also be the first one behind it that is not so yet. */
async function vinkHierAf(documenten: Documenten, klaar: boolean): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || documenten.get(editor.document) === undefined) return false;
  const tekst = editor.document.getText();
  const at = editor.document.offsetAt(editor.selection.active);
  const kandidaten = leesOpmerkingen(tekst).filter(({ opmerking }) => opmerking.klaar !== klaar);
  const hier = opmerkingOp(tekst, at) ?? kandidaten.find(({ start }) => start >= at) ?? kandidaten[0];
  if (hier === undefined || hier.opmerking.klaar === klaar) {
    void vscode.window.setStatusBarMessage(
      klaar ? 'Hier staat geen open opmerking.' : 'Hier is niets afgevinkt.',
      5000,
    );
    return false;
  }
  const place = rangeOf(editor.document, hier.start, hier.end);
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return applyInEditor(editor.document, vinkAf(hier, klaar));
}

function heropenen(documenten: Documenten, document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
  const set = documenten.get(document);
  if (set === undefined || isLezing(document.uri) || !set.tekst.includes('<!--')) return [];
  return leesOpmerkingen(set.tekst).flatMap((gelezen) => {
    const place = rangeOf(document, gelezen.start, gelezen.end);
    if (!gelezen.opmerking.klaar || place.intersection(range) === undefined) return [];
    const action = new vscode.CodeAction('Opmerking weer openen', vscode.CodeActionKind.QuickFix);
    action.edit = toWorkspaceEdit(document, vinkAf(gelezen, false));
    return [action];
  });
}

export function opmerkingItem(regel: Opmerkingregel): vscode.TreeItem {
  const { opmerking } = regel;
  const { label, stand } = opmerkingInRegel(regel);
  const item = new vscode.TreeItem(alsRegel(label));
  item.description = stand;
  const alles = [opmerking, ...opmerking.reacties].map(({ auteur, tekst }) =>
    auteur === null ? tekst : `${auteur}: ${tekst}`,
  );
  item.tooltip = alsUitleg(alles.join('\n\n'));
  item.iconPath = new vscode.ThemeIcon(opmerking.klaar ? 'pass' : 'comment');
  item.contextValue = opmerking.klaar ? 'opmerking-klaar' : 'opmerking-open';
  item.accessibilityInformation = {
    label: `Opmerking van ${opmerking.auteur ?? 'onbekend'}, ${stand}. ${opmerking.tekst}`,
  };
  return item;
}
