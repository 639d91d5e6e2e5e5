import * as vscode from 'vscode';
import { check, fixesOf, safeEdits } from '../lint';
import { bewaakt, registerOpdracht } from './bewaking';
import { ruleOf } from './diagnose';
import type { Documenten } from './documenten';
import { isLezing } from './lezingen';
import type { Omgeving } from './omgeving';
import { applyInEditor, rangeOf, toWorkspaceEdit } from './wijzigingen';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('kamervragen');

/** Quick fixes for each finding, accepting it with a reason, and **fix all** for what may be mended without asking. */
export function registerHerstellen(documenten: Documenten, omgeving: Omgeving): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      'markdown',
      bewaakt('herstellen', new Herstellen(documenten, omgeving)),
      {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL],
      },
    ),
    registerOpdracht('kamervragen.herstelAlles', async () => {
      const document = vscode.window.activeTextEditor?.document;
      const set = document && documenten.get(document);
      if (document === undefined || set === undefined) return false;
      return applyInEditor(document, safeEdits(set, omgeving.settingsFor(document).lint));
    }),
  );
}

class Herstellen implements vscode.CodeActionProvider {
  readonly #documenten: Documenten;
  readonly #omgeving: Omgeving;

  constructor(documenten: Documenten, omgeving: Omgeving) {
    this.#documenten = documenten;
    this.#omgeving = omgeving;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const set = this.#documenten.get(document);
    // A view of a Word file can only be read.
    if (set === undefined || isLezing(document.uri)) return [];
    const { lint: options } = this.#omgeving.settingsFor(document);
    const wanted = (kind: vscode.CodeActionKind): boolean =>
      context.only === undefined || context.only.contains(kind) || kind.contains(context.only);
    const actions: vscode.CodeAction[] = [];
    if (context.only !== undefined && wanted(FIX_ALL)) {
      const edits = safeEdits(set, options);
      if (edits.length > 0) {
        const all = new vscode.CodeAction('Herstel alles wat zonder vragen kan', FIX_ALL);
        all.edit = toWorkspaceEdit(document, edits);
        actions.push(all);
      }
    }
    if (!wanted(vscode.CodeActionKind.QuickFix)) return actions;
    for (const finding of check(set, options).findings) {
      const place = rangeOf(document, finding.start, finding.end);
      if (place.intersection(range) === undefined) continue;
      const diagnostics = context.diagnostics.filter((one) => ruleOf(one) === finding.rule && one.range.isEqual(place));
      fixesOf(set, finding, options).forEach((fix, index) => {
        const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
        action.edit = toWorkspaceEdit(document, fix.edits);
        action.diagnostics = diagnostics;
        action.isPreferred = index === 0 && fix.safe;
        actions.push(action);
      });
      if (finding.rule === 'acceptatie') continue;
      const accept = new vscode.CodeAction(
        `Accepteer deze bevinding, met reden… (${finding.rule})`,
        vscode.CodeActionKind.QuickFix,
      );
      accept.diagnostics = diagnostics;
      accept.command = {
        command: 'kamervragen.accepteer',
        title: accept.title,
        arguments: [
          document.uri,
          { regel: finding.rule, vraag: finding.vragen[0] ?? null, sectie: finding.problem.plaats.sectie },
        ],
      };
      actions.push(accept);
    }
    return actions;
  }
}
