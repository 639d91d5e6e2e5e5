import * as vscode from 'vscode';
import { opmerkingenVan, perErnst, type Stand, type StandVanVraag, standen, telling } from '../dossier';
import { addAntwoorden } from '../edits';
import { type Finding, lint } from '../lint';
import { type Nummer, toText, type Vragenset } from '../vragenset';
import { bewaakt, registerOpdracht } from './bewaking';
import type { Documenten } from './documenten';
import { lensTekst } from './lenzen';
import type { Omgeving } from './omgeving';
import { type Opmerkingregel, opmerkingItem } from './opmerkingen';
import { alsRegel, alsUitleg } from './tonen';
import { applyInEditor, rangeOf } from './wijzigingen';

/** A line of the tree: one of the requests of the members, a question, or under it a note. */
type Regel =
  | {
      readonly soort: 'verzoek';
      readonly label: string;
      readonly tekst: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly soort: 'vraag';
      readonly stand: Stand;
      readonly bevindingen: readonly Finding[];
      readonly opmerkingen: readonly Opmerkingregel[];
      readonly start: number;
      readonly end: number;
    }
  | Opmerkingregel;

const ICONEN: Record<StandVanVraag, string> = {
  ontbreekt: 'circle-slash',
  'nog leeg': 'circle-outline',
  samen: 'link',
  'alleen verwijzing': 'arrow-right',
  ingevuld: 'pass',
};

/**
 * The view **Vragen en antwoorden**: every question of the active document and how it stands, with its notes under it and the requests on
 * top.
 */
export function registerVragenboom(documenten: Documenten, omgeving: Omgeving): vscode.Disposable {
  const boom = new Vragenboom(documenten, omgeving);
  const view = vscode.window.createTreeView('kamervragen.vragen', {
    treeDataProvider: bewaakt('vragenboom', boom),
    showCollapseAll: false,
  });
  return vscode.Disposable.from(
    boom,
    view,
    registerOpdracht('kamervragen.toonPlaats', (uri: vscode.Uri, start: number, end: number) =>
      reveal(uri, start, end),
    ),
    registerOpdracht('kamervragen.antwoordToevoegen', (first?: vscode.Uri | Regel, sectie?: number) => {
      if (first instanceof vscode.Uri) return addAntwoord(documenten, first, sectie ?? -1);
      const uri = boom.uri;
      // From the palette or by a key: for the question in which one writes, or else the first that has none.
      if (first === undefined) return addBijCursor(documenten);
      return first.soort === 'vraag' && uri !== undefined && addAntwoord(documenten, uri, first.stand.sectie);
    }),
  );
}

async function reveal(uri: vscode.Uri, start: number, end: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const range = rangeOf(document, start, end);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(range.start, range.start),
    preserveFocus: false,
  });
}

async function addAntwoord(documenten: Documenten, uri: vscode.Uri, sectie: number): Promise<boolean> {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  const set = document && documenten.get(document);
  return document !== undefined && set !== undefined && applyInEditor(document, addAntwoorden(set, sectie));
}

async function addBijCursor(documenten: Documenten): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  const set = editor && documenten.get(editor.document);
  if (editor === undefined || set === undefined) return false;
  const offset = editor.document.offsetAt(editor.selection.active);
  const hier = set.begin.findLastIndex((begin) => begin <= offset);
  const zonder = standen(set).filter(({ stand }) => stand === 'ontbreekt');
  const keuze = zonder.find(({ sectie }) => sectie === hier) ?? zonder[0];
  if (keuze === undefined) {
    void vscode.window.setStatusBarMessage('Elke vraag heeft al een antwoord.', 5000);
    return false;
  }
  return addAntwoord(documenten, editor.document.uri, keuze.sectie);
}

class Vragenboom implements vscode.TreeDataProvider<Regel>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #documenten: Documenten;
  readonly #omgeving: Omgeving;
  readonly #disposables: vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  #timer: NodeJS.Timeout | undefined;
  #document: vscode.TextDocument | undefined;

  constructor(documenten: Documenten, omgeving: Omgeving) {
    this.#documenten = documenten;
    this.#omgeving = omgeving;
    this.#document = vscode.window.activeTextEditor?.document;
    this.#disposables = [
      this.#changed,
      documenten.onDidChange((document) => document === this.#document && this.#later()),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        // A click in a view or a panel makes no editor active: the tree stays with the document it shows.
        if (editor === undefined) return;
        this.#document = editor.document;
        this.#changed.fire(undefined);
      }),
    ];
  }

  get uri(): vscode.Uri | undefined {
    return this.#document?.uri;
  }

  getChildren(parent?: Regel): Regel[] {
    const set = this.#document && this.#documenten.get(this.#document);
    if (parent !== undefined) return parent.soort === 'vraag' ? [...parent.opmerkingen] : [];
    if (set === undefined || this.#document === undefined) return [];
    const findings = lint(set, this.#omgeving.settingsFor(this.#document).lint);
    const { uri } = this.#document;
    const opmerkingen = opmerkingenVan(set).map((een): Opmerkingregel => ({ ...een, soort: 'opmerking', uri }));
    const elders = opmerkingen.filter(({ vraag }) => vraag === null);
    return [...verzoekRegels(set), ...vraagRegels(set, findings, opmerkingen), ...elders];
  }

  getTreeItem(regel: Regel): vscode.TreeItem {
    const item = itemVan(regel);
    item.command = { command: 'kamervragen.toonPlaats', title: 'Toon', arguments: [this.uri, regel.start, regel.end] };
    return item;
  }

  /** While somebody types the tree follows at a distance. */
  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(undefined), 300);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

function verzoekRegels(set: Vragenset): Regel[] {
  const regel = (
    label: string,
    { plaats, vraag, verzoek }: (typeof set.afzonderlijk)[number] | (typeof set.termijn)[number],
  ): Regel => ({
    soort: 'verzoek',
    label: `${label} (vraag ${vraag})`,
    tekst: verzoek.tekst,
    ...toText(set, plaats),
  });
  return [
    ...set.afzonderlijk.map((one) => regel('Afzonderlijk beantwoorden', one)),
    ...set.termijn.map((one) => regel('Eerder moment gevraagd', one)),
  ];
}

function vraagRegels(set: Vragenset, findings: readonly Finding[], opmerkingen: readonly Opmerkingregel[]): Regel[] {
  const perVraag = new Map<Nummer, Finding[]>();
  for (const finding of findings) {
    for (const nummer of new Set(finding.vragen)) {
      const known = perVraag.get(nummer);
      if (known === undefined) perVraag.set(nummer, [finding]);
      else known.push(finding);
    }
  }
  return standen(set).map((stand) => {
    const start = set.begin[stand.antwoordSectie ?? stand.sectie] ?? 0;
    const noten = opmerkingen.filter(({ vraag }) => vraag === stand.nummer);
    const bevindingen = perVraag.get(stand.nummer) ?? [];
    return { soort: 'vraag', stand, bevindingen, opmerkingen: noten, start, end: start };
  });
}

function itemVan(regel: Regel): vscode.TreeItem {
  switch (regel.soort) {
    case 'verzoek':
      return verzoekItem(regel);
    case 'vraag':
      return vraagItem(regel);
    case 'opmerking':
      return opmerkingItem(regel);
  }
}

function verzoekItem({ label, tekst }: Extract<Regel, { soort: 'verzoek' }>): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.description = alsRegel(tekst);
  item.tooltip = alsUitleg(tekst);
  item.iconPath = new vscode.ThemeIcon('megaphone');
  item.accessibilityInformation = { label: `${label}: ${tekst}` };
  return item;
}

function vraagItem({ stand, bevindingen, opmerkingen }: Extract<Regel, { soort: 'vraag' }>): vscode.TreeItem {
  const { Expanded, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(lensTekst(stand), opmerkingen.length > 0 ? Expanded : None);
  const bevonden = telling(perErnst(bevindingen));
  const open = opmerkingen.filter(({ opmerking }) => !opmerking.klaar).length;
  const noten = open === 0 ? '' : `${open} open ${open === 1 ? 'opmerking' : 'opmerkingen'}`;
  // What the icon and its colour say stands there in words as well.
  item.description = alsRegel([bevonden, noten, stand.begin].filter(Boolean).join(' · '));
  item.tooltip = alsUitleg([stand.begin, ...bevindingen.map(({ message }) => `• ${message}`)].join('\n'));
  const zwaarst = bevindingen.some(({ severity }) => severity === 'error')
    ? new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'))
    : bevindingen.some(({ severity }) => severity === 'warning')
      ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
      : undefined;
  item.iconPath = zwaarst ?? new vscode.ThemeIcon(ICONEN[stand.stand]);
  item.contextValue = stand.stand === 'ontbreekt' ? 'ontbreekt' : 'vraag';
  item.accessibilityInformation = {
    label: [lensTekst(stand), bevonden, noten, stand.begin].filter(Boolean).join('. '),
  };
  return item;
}
