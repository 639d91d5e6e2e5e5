import type * as vscode from 'vscode';
import { Bevindingen } from './editor/bevindingen';
import { Documenten } from './editor/documenten';
import { registerOpstellen } from './editor/opstellen';
import { Statusbalk } from './editor/statusbalk';
import { registerVastleggen } from './editor/vastleggen';

/** Puts the editor features together; each lives in its own file under `editor/`. */
export function activate(context: vscode.ExtensionContext): void {
  const documenten = new Documenten();
  const statusbalk = new Statusbalk(documenten);
  context.subscriptions.push(
    documenten,
    new Bevindingen(documenten),
    statusbalk,
    registerOpstellen(),
    registerVastleggen(documenten),
  );
  documenten.start();
  statusbalk.refresh();
}
