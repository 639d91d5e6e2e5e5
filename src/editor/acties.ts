import * as vscode from 'vscode';
import { actiesVoor, perErnst, termijnVan } from '../dossier';
import { lint } from '../lint';
import { actiefAntwoorddocument } from './antwoorddocument';
import { registerOpdracht } from './bewaking';
import type { Documenten } from './documenten';
import type { Omgeving } from './omgeving';
import { standInHetKort } from './statusbalk';

interface Keuze extends vscode.QuickPickItem {
  readonly opdracht?: string;
}

/** **Stand en acties**: behind the status item, everything that there is to do with the active answer document. */
export function registerActies(documenten: Documenten, omgeving: Omgeving): vscode.Disposable {
  return registerOpdracht('kamervragen.acties', async (): Promise<void> => {
    const actief = await actiefAntwoorddocument(documenten);
    if (actief === undefined) return;
    const { document, set } = actief;
    const { lint: options, werkdagen } = omgeving.settingsFor(document);
    const termijn = set.eigen ? termijnVan(set, options.today, werkdagen) : null;
    const acties = actiesVoor(set, termijn, perErnst(lint(set, options)));
    const keuzes = acties.flatMap(({ opdracht, titel, uitleg, groep }, index): Keuze[] => {
      const keuze = { label: titel, description: uitleg, opdracht };
      const kop = { label: groep, kind: vscode.QuickPickItemKind.Separator };
      return groep === acties[index - 1]?.groep ? [keuze] : [kop, keuze];
    });
    const gekozen = await vscode.window.showQuickPick(keuzes, {
      title: standInHetKort(set, termijn),
      placeHolder: 'Wat wilt u doen?',
      matchOnDescription: true,
    });
    if (gekozen?.opdracht === undefined) return;
    // Back to the text: the status item that was clicked would take the next key.
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand(gekozen.opdracht);
  });
}
