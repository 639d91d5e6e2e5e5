import * as vscode from 'vscode';
import { dossiers, type Kaart, kaartVan, meldingVan } from '../dossier';
import { waarschuwing } from './berichten';
import { bewaak } from './bewaking';
import type { Documenten } from './documenten';
import { instellingen } from './instellingen';
import type { Werkmap } from './werkmap';

/** The day of the last notification, for all windows together. */
const DAG = 'kamervragen.melding.dag';
const TONEN = 'Tonen';
const NIET_MEER = 'Niet meer vragen';
/** So long nothing happens before the clock is looked at: VS Code is still opening things (milliseconds). */
const RUST = 1500;

/**
 * One notification a day, when a set of the workspace is late or due within three days. It reads nothing itself: it looks at the overview when
 * that was read for another reason, and else at the documents that are open.
 */
export function registerMelding(documenten: Documenten, werkmap: Werkmap, geheugen: vscode.Memento): vscode.Disposable {
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(
      bewaak('melding', () => meld(documenten, werkmap, geheugen)),
      RUST,
    );
  };
  const gezien = new WeakSet<vscode.TextDocument>();
  return vscode.Disposable.from(
    new vscode.Disposable(() => clearTimeout(timer)),
    werkmap.onDidLees(later),
    // While somebody types nothing is looked at: a document counts when it is opened.
    documenten.onDidChange((document) => {
      if (gezien.has(document)) return;
      gezien.add(document);
      later();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('kamervragen.melding') || event.affectsConfiguration('kamervragen.vandaag'))
        later();
    }),
    // A window can stay open for days: coming back to it may be the first look of a new day.
    vscode.window.onDidChangeWindowState(({ focused }) => focused && later()),
  );
}

async function meld(documenten: Documenten, werkmap: Werkmap, geheugen: vscode.Memento): Promise<void> {
  if (!vscode.workspace.getConfiguration('kamervragen').get('melding', true)) return;
  const vandaag = instellingen().lint.today;
  const kaarten = werkmap.bekend() ?? openKaarten(documenten);
  const tekst = meldingVan(dossiers(kaarten, vandaag), vandaag, geheugen.get<string>(DAG));
  if (tekst === null) return;
  // Before it is shown: while the question stands open it must not come again.
  await geheugen.update(DAG, vandaag);
  const keuze = await waarschuwing(tekst, TONEN, NIET_MEER);
  if (keuze === TONEN) await vscode.commands.executeCommand('kamervragen.lopend.focus');
  if (keuze === NIET_MEER) {
    await vscode.workspace.getConfiguration('kamervragen').update('melding', false, vscode.ConfigurationTarget.Global);
  }
}

/** The sets that are open and lie in the workspace; what is looked at from elsewhere, such as an older version, is nobody's work here. */
function openKaarten(documenten: Documenten): Kaart[] {
  return documenten.all().flatMap((document) => {
    const set = documenten.get(document);
    const hier = vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
    return hier && set !== undefined ? (kaartVan(document.uri.toString(), set) ?? []) : [];
  });
}
