import type * as vscode from 'vscode';
import { registerAanvullen } from './editor/aanvullen';
import { registerAccepteren } from './editor/accepteren';
import { registerActies } from './editor/acties';
import { registerAlles } from './editor/alles';
import { Bevindingen } from './editor/bevindingen';
import { registerBewaking } from './editor/bewaking';
import { Documenten } from './editor/documenten';
import { registerEindcontrole } from './editor/eindcontrole';
import { registerHernoemen } from './editor/hernoemen';
import { registerHerstellen } from './editor/herstellen';
import { registerKoppelingen } from './editor/koppelingen';
import { maakLader } from './editor/lader';
import { registerLenzen } from './editor/lenzen';
import { Lezingen } from './editor/lezingen';
import { registerLopend } from './editor/lopend';
import { registerMelding } from './editor/melding';
import { registerNieuw } from './editor/nieuw';
import { Omgeving } from './editor/omgeving';
import { registerOpenVragen } from './editor/openVragen';
import { registerOphalen } from './editor/ophalen';
import { registerOpmerkingen } from './editor/opmerkingen';
import { neemOp, registerOpstellen } from './editor/opstellen';
import { registerPapieren } from './editor/papieren';
import { registerPlakken } from './editor/plakken';
import { Statusbalk } from './editor/statusbalk';
import { registerSymbolen } from './editor/symbolen';
import { registerTaalmodel } from './editor/taalmodel';
import { registerTerug } from './editor/terug';
import { registerUitleg } from './editor/uitleg';
import { registerUitvoer } from './editor/uitvoer';
import { registerVastleggen } from './editor/vastleggen';
import { registerVerwijzingen } from './editor/verwijzingen';
import { extendMarkdownIt, registerVoorbeeldweergave } from './editor/voorbeeldweergave';
import { registerVouwen } from './editor/vouwen';
import { registerVragenboom } from './editor/vragenboom';
import { Werkmap } from './editor/werkmap';
import { registerZweefteksten } from './editor/zweefteksten';

/**
 * Puts the editor features together; each lives in its own file under `editor/`. Nothing here needs the kern, which is loaded after it. A command
 * that starts the extension waits until the open documents were read.
 */
export async function activate(
  context: vscode.ExtensionContext,
): Promise<{ extendMarkdownIt: typeof extendMarkdownIt }> {
  const documenten = new Documenten();
  const laad = maakLader(context.extensionUri);
  const lezingen = new Lezingen(laad);
  const omgeving = new Omgeving(documenten, lezingen);
  const werkmap = new Werkmap(documenten);
  const statusbalk = new Statusbalk(documenten);
  context.subscriptions.push(
    registerBewaking(),
    documenten,
    lezingen,
    omgeving,
    new Bevindingen(documenten, omgeving, lezingen),
    statusbalk,
    registerOpstellen(laad),
    registerOphalen((bytes, naam) => neemOp(bytes, naam, laad)),
    registerNieuw(),
    registerPlakken(documenten, laad),
    registerVastleggen(documenten),
    registerPapieren(documenten),
    registerUitvoer(documenten, omgeving, laad),
    registerHerstellen(documenten, omgeving),
    registerAccepteren(documenten),
    registerEindcontrole(documenten, omgeving),
    registerActies(documenten, omgeving),
    registerAlles(documenten, omgeving),
    registerVerwijzingen(documenten),
    registerZweefteksten(documenten, omgeving),
    registerAanvullen(documenten, omgeving),
    registerOpenVragen(documenten),
    registerOpmerkingen(documenten),
    registerLenzen(documenten),
    registerVragenboom(documenten, omgeving),
    werkmap,
    registerLopend(werkmap),
    registerKoppelingen(documenten, werkmap),
    registerVouwen(documenten),
    registerSymbolen(documenten, werkmap),
    registerHernoemen(documenten, omgeving),
    registerTerug(documenten, werkmap, laad),
    registerVoorbeeldweergave(),
    registerMelding(documenten, werkmap, context.globalState),
    registerUitleg(context.extension.id),
    registerTaalmodel(documenten, omgeving),
  );
  await documenten.start();
  statusbalk.refresh();
  // VS Code's Markdown preview asks for this.
  return { extendMarkdownIt };
}
