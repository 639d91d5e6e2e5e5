import * as vscode from 'vscode';
import { isOpen, type Stand, standen } from '../dossier';
import { bewaakt } from './bewaking';
import type { Documenten } from './documenten';
import { isLezing } from './lezingen';

/** Above each vraag how its answer stands, and a way to add it. Switched off by `kamervragen.lenzen`. */
export function registerLenzen(documenten: Documenten): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    documenten.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration(
      (event) => event.affectsConfiguration('kamervragen.lenzen') && changed.fire(),
    ),
    vscode.languages.registerCodeLensProvider(
      'markdown',
      bewaakt('lenzen', {
        onDidChangeCodeLenses: changed.event,
        async provideCodeLenses(document) {
          const set = await documenten.wanneer(document);
          const aan = vscode.workspace.getConfiguration('kamervragen', document.uri).get('lenzen', true);
          if (set?.soort !== 'antwoord' || !aan) return [];
          return standen(set).flatMap((stand) => {
            const at = document.positionAt(set.begin[stand.sectie] ?? 0);
            const range = new vscode.Range(at, at);
            const state = new vscode.CodeLens(range, { title: lensTekst(stand), command: '' });
            if (stand.stand !== 'ontbreekt' || isLezing(document.uri)) return [state];
            const add = {
              title: 'Antwoord toevoegen',
              command: 'kamervragen.antwoordToevoegen',
              arguments: [document.uri, stand.sectie],
            };
            return [state, new vscode.CodeLens(range, add)];
          });
        },
      }),
    ),
  );
}

/** "Vraag 3: ingevuld, 120 woorden". Of an answer that only points to another the words say nothing. */
export function lensTekst(stand: Stand): string {
  const woorden =
    isOpen(stand) || stand.stand === 'alleen verwijzing'
      ? ''
      : `, ${stand.woorden} ${stand.woorden === 1 ? 'woord' : 'woorden'}`;
  return `Vraag ${stand.nummer}: ${stand.stand === 'ontbreekt' ? 'antwoord ontbreekt' : stand.stand}${woorden}`;
}
