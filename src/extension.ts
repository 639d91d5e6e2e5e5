import type * as vscode from 'vscode';
import { registerAanvullen } from './editor/aanvullen';
import { registerAccepteren } from './editor/accepteren';
import { registerAlles } from './editor/alles';
import { Bevindingen } from './editor/bevindingen';
import { Documenten } from './editor/documenten';
import { registerEindcontrole } from './editor/eindcontrole';
import { registerHernoemen } from './editor/hernoemen';
import { registerHerstellen } from './editor/herstellen';
import { registerKoppelingen } from './editor/koppelingen';
import { registerLenzen } from './editor/lenzen';
import { registerLopend } from './editor/lopend';
import { Omgeving } from './editor/omgeving';
import { registerOpenVragen } from './editor/openVragen';
import { registerOpstellen } from './editor/opstellen';
import { registerPlakken } from './editor/plakken';
import { Statusbalk } from './editor/statusbalk';
import { registerSymbolen } from './editor/symbolen';
import { registerVastleggen } from './editor/vastleggen';
import { registerVerwijzingen } from './editor/verwijzingen';
import { extendMarkdownIt, registerVoorbeeldweergave } from './editor/voorbeeldweergave';
import { registerVouwen } from './editor/vouwen';
import { registerVragenboom } from './editor/vragenboom';
import { Werkmap } from './editor/werkmap';
import { registerZweefteksten } from './editor/zweefteksten';

/** Puts the editor features together; each lives in its own file under `editor/`. */
export function activate(context: vscode.ExtensionContext): { extendMarkdownIt: typeof extendMarkdownIt } {
  const documenten = new Documenten();
  const omgeving = new Omgeving(documenten);
  const werkmap = new Werkmap(documenten);
  const statusbalk = new Statusbalk(documenten);
  context.subscriptions.push(
    documenten,
    omgeving,
    new Bevindingen(documenten, omgeving),
    statusbalk,
    registerOpstellen(),
    registerPlakken(documenten),
    registerVastleggen(documenten),
    registerHerstellen(documenten, omgeving),
    registerAccepteren(documenten),
    registerEindcontrole(documenten, omgeving),
    registerAlles(documenten, omgeving),
    registerVerwijzingen(documenten),
    registerZweefteksten(documenten, omgeving),
    registerAanvullen(documenten, omgeving),
    registerOpenVragen(documenten),
    registerLenzen(documenten),
    registerVragenboom(documenten, omgeving),
    werkmap,
    registerLopend(werkmap),
    registerKoppelingen(documenten, werkmap),
    registerVouwen(documenten),
    registerSymbolen(documenten, werkmap),
    registerHernoemen(documenten, omgeving),
    registerVoorbeeldweergave(),
  );
  documenten.start();
  statusbalk.refresh();
  // VS Code's Markdown preview asks for this.
  return { extendMarkdownIt };
}
