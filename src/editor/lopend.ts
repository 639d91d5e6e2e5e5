import * as vscode from 'vscode';
import {
  type Bijlagen,
  type Dossier,
  dossiers,
  GROEPEN,
  type Groep,
  groepVan,
  isDringend,
  type Kaart,
  overzichtCsv,
} from '../dossier';
import { schrijfDatum, schrijfDatumKort } from '../vragenset';
import { bewaakt, registerOpdracht } from './bewaking';
import { type Bestand, bestandenVan, bestandItem } from './dossierbestanden';
import { instellingen } from './instellingen';
import { schrijfTekst } from './schrijfBestand';
import { alsRegel, alsUitleg } from './tonen';
import type { Werkmap } from './werkmap';

/** How long the first look at a folder may take before the tree shows what was read so far (milliseconds). */
const EERSTE_BLIK_MS = 1000;
/** A tree that is shown while the folder is read grows at this pace (milliseconds), each time twice as long after the last. */
const GROEI_MS = 1500;
/** How often the line above the tree says how far the reading is (milliseconds). */
const STAND_MS = 300;

type Knoop = { readonly groep: Groep; readonly leden: readonly Dossier[] } | Dossier | Bestand;

/** The view **Lopende Kamervragen**: every set of the workspace, due first on top; a badge counts what is late or due within three days. */
export function registerLopend(werkmap: Werkmap): vscode.Disposable {
  const boom = new Lopend(werkmap);
  const view = vscode.window.createTreeView('kamervragen.lopend', {
    treeDataProvider: bewaakt('lopend', boom),
    showCollapseAll: true,
  });
  boom.onDidLoad((lijst) => {
    const dringend = lijst.filter(isDringend).length;
    const tooltip = `${dringend} ${dringend === 1 ? 'set' : 'sets'} Kamervragen te laat of binnen drie dagen`;
    view.badge = dringend === 0 ? undefined : { value: dringend, tooltip };
  });
  // Before anything was read nobody can say that there is nothing: with a message there is no welcome.
  view.message = 'Deze map wordt bekeken…';
  boom.onDidVorder((stand) => {
    view.message = stand ?? '';
  });
  return vscode.Disposable.from(
    boom,
    view,
    // Until then nobody can say that there are no Kamervragen here.
    werkmap.onDidLees(() => vscode.commands.executeCommand('setContext', 'kamervragen.overzichtGelezen', true)),
    registerOpdracht('kamervragen.vernieuwOverzicht', () => boom.refresh()),
    registerOpdracht('kamervragen.exporteerOverzicht', async (doel?: vscode.Uri) => {
      const uri =
        doel ?? (await vscode.window.showSaveDialog({ filters: { CSV: ['csv'] }, title: 'Exporteer overzicht' }));
      if (uri === undefined) return false;
      const lijst = (await boom.dossiers()).map((dossier) => ({
        ...dossier,
        hoofd: { ...dossier.hoofd, plek: vscode.workspace.asRelativePath(vscode.Uri.parse(dossier.hoofd.plek)) },
      }));
      await schrijfTekst(uri, overzichtCsv(lijst));
      return true;
    }),
  );
}

class Lopend implements vscode.TreeDataProvider<Knoop>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #loaded = new vscode.EventEmitter<readonly Dossier[]>();
  readonly #vordert = new vscode.EventEmitter<string | null>();
  readonly #werkmap: Werkmap;
  readonly #disposables: vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  readonly onDidLoad = this.#loaded.event;
  /** How far the first reading is, in words; null when it is done. */
  readonly onDidVorder = this.#vordert.event;
  readonly #items = new WeakMap<Dossier, { readonly bijlagen: Bijlagen; readonly item: vscode.TreeItem }>();
  #timer: NodeJS.Timeout | undefined;
  #eersteBlik: Promise<void> | undefined;
  /** The tree was shown before all was read. */
  #onvolledig = false;

  constructor(werkmap: Werkmap) {
    this.#werkmap = werkmap;
    this.#disposables = [
      this.#changed,
      this.#loaded,
      this.#vordert,
      werkmap.onDidChange(() => {
        // Not put off by the next change: a synchronising folder changes all the time.
        this.#timer ??= setTimeout(() => this.refresh(), 500);
      }),
    ];
  }

  refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#changed.fire(undefined);
  }

  async dossiers(): Promise<readonly Dossier[]> {
    return metKlok(await this.#werkmap.kaarten());
  }

  async getChildren(knoop?: Knoop): Promise<Knoop[]> {
    if (knoop !== undefined) {
      if ('leden' in knoop) return [...knoop.leden];
      return 'hoofd' in knoop ? bestandenVan(knoop, this.#werkmap.bijlagen()) : [];
    }
    this.#eersteBlik ??= Promise.race([this.#read(), new Promise<void>((done) => setTimeout(done, EERSTE_BLIK_MS))]);
    await this.#eersteBlik;
    const alle = this.#werkmap.bekend();
    this.#onvolledig = alle === null;
    const lijst = metKlok(alle ?? this.#werkmap.tussenstand().kaarten);
    this.#loaded.fire(lijst);
    // Only now it can be said that there is nothing.
    if (alle !== null) void vscode.commands.executeCommand('setContext', 'kamervragen.werkmapBekeken', true);
    return GROEPEN.map((groep) => ({ groep, leden: lijst.filter((dossier) => groepVan(dossier) === groep) })).filter(
      ({ leden }) => leden.length > 0,
    );
  }

  /** Reads the folder for the first time, and lets the tree grow meanwhile. */
  async #read(): Promise<void> {
    let growth = Date.now() + GROEI_MS;
    let wait = GROEI_MS;
    const watch = setInterval(() => {
      const { gelezen, totaal } = this.#werkmap.tussenstand().voortgang;
      if (totaal > 0) this.#vordert.fire(`${aantal(gelezen)} van ${aantal(totaal)} documenten bekeken…`);
      if (Date.now() < growth) return;
      wait *= 2;
      growth = Date.now() + wait;
      this.refresh();
    }, STAND_MS);
    try {
      await vscode.window.withProgress({ location: { viewId: 'kamervragen.lopend' } }, () => this.#werkmap.kaarten());
    } finally {
      clearInterval(watch);
      this.#vordert.fire(null);
      if (this.#onvolledig) this.refresh();
    }
  }

  getTreeItem(knoop: Knoop): vscode.TreeItem {
    if ('leden' in knoop) return groepItem(knoop);
    if (!('hoofd' in knoop)) return bestandItem(knoop);
    // A set that did not change is the same object, and so is its line: a tree that grows asks for all of them again.
    const bijlagen = this.#werkmap.bijlagen();
    const kept = this.#items.get(knoop);
    if (kept?.bijlagen === bijlagen) return kept.item;
    const item = dossierItem(knoop, bestandenVan(knoop, bijlagen).length > 1);
    this.#items.set(knoop, { bijlagen, item });
    return item;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

/** The sets that have a clock, due first on top. */
function metKlok(kaarten: readonly Kaart[]): Dossier[] {
  return dossiers(kaarten, instellingen().lint.today).filter(
    (dossier) => groepVan(dossier) !== null && !dossier.hoofd.isBron,
  );
}

/** 12500 as 12.500. */
function aantal(getal: number): string {
  return getal.toLocaleString('nl-NL');
}

function groepItem({ groep, leden }: Extract<Knoop, { groep: Groep }>): vscode.TreeItem {
  const open =
    groep === 'verzonden' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
  const naam = `${groep.charAt(0).toUpperCase()}${groep.slice(1)}`;
  const item = new vscode.TreeItem(naam, open);
  item.id = groep;
  item.description = String(leden.length);
  const sets = leden.length === 1 ? 'set' : 'sets';
  item.accessibilityInformation = { label: `${naam}, ${leden.length} ${sets} Kamervragen` };
  return item;
}

function dossierItem(dossier: Dossier, heeftBestanden: boolean): vscode.TreeItem {
  const { sleutel, hoofd, termijn } = dossier;
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(alsRegel(hoofd.onderwerp ?? sleutel), heeftBestanden ? Collapsed : None);
  item.id = sleutel;
  const wanneer =
    termijn === null
      ? ''
      : termijn.status === 'verzonden'
        ? ' · verzonden'
        : ` · uiterlijk ${schrijfDatumKort(termijn.geldt)}`;
  item.description = `${hoofd.ingevuld} van ${hoofd.vragen}${wanneer}`;
  // A side bar is narrow, and subjects are long: here everything can be read.
  const uitleg = [
    hoofd.onderwerp ?? '',
    `${hoofd.ingevuld} van ${hoofd.vragen} ingevuld${wanneer}`,
    [...hoofd.znummers, hoofd.indieners].filter(Boolean).join(' · '),
    hoofd.ingezonden === null ? '' : `Ingezonden op ${schrijfDatum(hoofd.ingezonden)}.`,
    hoeDringend(dossier),
  ];
  item.tooltip = alsUitleg(uitleg.filter(Boolean).join('\n'));
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
