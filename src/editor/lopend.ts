import * as vscode from 'vscode';
import { type Dossier, dossiers, GROEPEN, type Groep, groepVan, isDringend, overzichtCsv } from '../dossier';
import { schrijfDatum, schrijfDatumKort } from '../vragenset';
import { instellingen } from './instellingen';
import type { Werkmap } from './werkmap';

type Knoop = { readonly groep: Groep; readonly leden: readonly Dossier[] } | Dossier;

/** The view **Lopende Kamervragen**: every set of the workspace, due first on top; a badge counts what is late or due within three days. */
export function registerLopend(werkmap: Werkmap): vscode.Disposable {
  const boom = new Lopend(werkmap);
  const view = vscode.window.createTreeView('kamervragen.lopend', { treeDataProvider: boom, showCollapseAll: true });
  boom.onDidLoad((lijst) => {
    const dringend = lijst.filter(isDringend).length;
    const tooltip = `${dringend} ${dringend === 1 ? 'set' : 'sets'} Kamervragen te laat of binnen drie dagen`;
    view.badge = dringend === 0 ? undefined : { value: dringend, tooltip };
  });
  return vscode.Disposable.from(
    boom,
    view,
    // Until then nobody can say that there are no Kamervragen here.
    werkmap.onDidLees(() => vscode.commands.executeCommand('setContext', 'kamervragen.overzichtGelezen', true)),
    vscode.commands.registerCommand('kamervragen.vernieuwOverzicht', () => boom.refresh()),
    vscode.commands.registerCommand('kamervragen.exporteerOverzicht', async (doel?: vscode.Uri) => {
      const uri =
        doel ?? (await vscode.window.showSaveDialog({ filters: { CSV: ['csv'] }, title: 'Exporteer overzicht' }));
      if (uri === undefined) return false;
      const lijst = (await boom.dossiers()).map((dossier) => ({
        ...dossier,
        hoofd: { ...dossier.hoofd, plek: vscode.workspace.asRelativePath(vscode.Uri.parse(dossier.hoofd.plek)) },
      }));
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(overzichtCsv(lijst)));
      return true;
    }),
  );
}

class Lopend implements vscode.TreeDataProvider<Knoop>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #loaded = new vscode.EventEmitter<readonly Dossier[]>();
  readonly #werkmap: Werkmap;
  readonly #disposables: vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  readonly onDidLoad = this.#loaded.event;
  #timer: NodeJS.Timeout | undefined;

  constructor(werkmap: Werkmap) {
    this.#werkmap = werkmap;
    this.#disposables = [
      this.#changed,
      this.#loaded,
      werkmap.onDidChange(() => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.refresh(), 500);
      }),
    ];
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  async dossiers(): Promise<readonly Dossier[]> {
    const kaarten = await vscode.window.withProgress({ location: { viewId: 'kamervragen.lopend' } }, () =>
      this.#werkmap.kaarten(),
    );
    return dossiers(kaarten, instellingen().lint.today).filter(
      (dossier) => groepVan(dossier) !== null && !dossier.hoofd.isBron,
    );
  }

  async getChildren(knoop?: Knoop): Promise<Knoop[]> {
    if (knoop !== undefined) return 'leden' in knoop ? [...knoop.leden] : [];
    const lijst = await this.dossiers();
    this.#loaded.fire(lijst);
    return GROEPEN.map((groep) => ({ groep, leden: lijst.filter((dossier) => groepVan(dossier) === groep) })).filter(
      ({ leden }) => leden.length > 0,
    );
  }

  getTreeItem(knoop: Knoop): vscode.TreeItem {
    return 'leden' in knoop ? groepItem(knoop) : dossierItem(knoop);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

function groepItem({ groep, leden }: Extract<Knoop, { groep: Groep }>): vscode.TreeItem {
  const open =
    groep === 'verzonden' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
  const item = new vscode.TreeItem(`${groep.charAt(0).toUpperCase()}${groep.slice(1)}`, open);
  item.id = groep;
  item.description = String(leden.length);
  item.accessibilityInformation = {
    label: `${item.label}, ${leden.length} ${leden.length === 1 ? 'set' : 'sets'} Kamervragen`,
  };
  return item;
}

function dossierItem(dossier: Dossier): vscode.TreeItem {
  const { sleutel, hoofd, overige, termijn } = dossier;
  const item = new vscode.TreeItem(hoofd.onderwerp ?? sleutel);
  item.id = sleutel;
  const wanneer =
    termijn === null
      ? ''
      : termijn.status === 'verzonden'
        ? ' · verzonden'
        : ` · uiterlijk ${schrijfDatumKort(termijn.geldt)}`;
  item.description = `${hoofd.ingevuld} van ${hoofd.vragen}${wanneer}`;
  item.tooltip = [
    [...hoofd.znummers, hoofd.indieners].filter(Boolean).join(' · '),
    hoofd.ingezonden === null ? '' : `Ingezonden op ${schrijfDatum(hoofd.ingezonden)}.`,
    hoeDringend(dossier),
    ...overige.map(({ plek }) => `Hoort erbij: ${vscode.workspace.asRelativePath(vscode.Uri.parse(plek))}`),
  ]
    .filter(Boolean)
    .join('\n');
  item.iconPath = isDringend(dossier)
    ? new vscode.ThemeIcon(
        termijn?.status === 'verstreken' ? 'error' : 'warning',
        new vscode.ThemeColor('list.warningForeground'),
      )
    : new vscode.ThemeIcon('file-text');
  item.accessibilityInformation = {
    label: [
      hoofd.onderwerp ?? sleutel,
      `${hoofd.ingevuld} van ${hoofd.vragen} ingevuld${wanneer}`,
      hoeDringend(dossier),
    ]
      .filter(Boolean)
      .join('. '),
  };
  item.command = { command: 'vscode.open', title: 'Open', arguments: [vscode.Uri.parse(hoofd.plek)] };
  return item;
}

/** In words what the icon of a set tells; empty when there is no hurry. */
function hoeDringend(dossier: Dossier): string {
  const { termijn } = dossier;
  if (termijn === null || !isDringend(dossier)) return '';
  if (termijn.status === 'verstreken') return 'De termijn is verstreken.';
  if (termijn.dagenOver === 0) return 'Dit moet vandaag bij de Kamer zijn.';
  return `Nog ${termijn.dagenOver} ${termijn.dagenOver === 1 ? 'dag' : 'dagen'}.`;
}
