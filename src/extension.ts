import type * as vscode from 'vscode';
import { registerAccepteren } from './editor/accepteren';
import { registerAlles } from './editor/alles';
import { Bevindingen } from './editor/bevindingen';
import { Documenten } from './editor/documenten';
import { registerEindcontrole } from './editor/eindcontrole';
import { registerHerstellen } from './editor/herstellen';
import { Omgeving } from './editor/omgeving';
import { registerOpstellen } from './editor/opstellen';
import { Statusbalk } from './editor/statusbalk';
import { registerVastleggen } from './editor/vastleggen';

/** Puts the editor features together; each lives in its own file under `editor/`. */
export function activate(context: vscode.ExtensionContext): void {
  const documenten = new Documenten();
  const omgeving = new Omgeving(documenten);
  const statusbalk = new Statusbalk(documenten);
  context.subscriptions.push(
    documenten,
    omgeving,
    new Bevindingen(documenten, omgeving),
    statusbalk,
    registerOpstellen(),
    registerVastleggen(documenten),
    registerHerstellen(documenten, omgeving),
    registerAccepteren(documenten),
    registerEindcontrole(documenten, omgeving),
    registerAlles(documenten, omgeving),
  );
  documenten.start();
  statusbalk.refresh();
}
