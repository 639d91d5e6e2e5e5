import * as vscode from 'vscode';
import { termijnVan } from '../dossier';
import type { Termijn } from '../termijn';
import { aantalIngevuld, schrijfDatumKort, type Vragenset } from '../vragenset';
import { bewaak } from './bewaking';
import type { Documenten } from './documenten';
import { instellingen } from './instellingen';
import { klokTekst } from './klok';
import { isLezing } from './lezingen';

/** How the active answer document stands: "0 van 17 ingevuld · uiterlijk ma 31 maart". Nothing is shown for other documents. */
export class Statusbalk implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('kamervragen.stand', vscode.StatusBarAlignment.Right, 110);
  readonly #documenten: Documenten;
  readonly #disposables: vscode.Disposable[];

  constructor(documenten: Documenten) {
    this.#documenten = documenten;
    this.#item.name = 'Kamervragen';
    this.#item.command = { command: 'kamervragen.acties', title: 'Stand en acties' };
    this.#disposables = [
      this.#item,
      documenten.onDidChange((document) => {
        if (document === vscode.window.activeTextEditor?.document) this.refresh();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('kamervragen')) this.refresh();
      }),
    ];
  }

  readonly refresh = bewaak('statusbalk', () => this.#refresh());

  #refresh(): void {
    const document = vscode.window.activeTextEditor?.document;
    const set = document && this.#documenten.get(document);
    // Commands for answer documents show themselves by this key.
    const bewerkbaar = document !== undefined && !isLezing(document.uri);
    void vscode.commands.executeCommand('setContext', 'kamervragen.soort', bewerkbaar ? (set?.soort ?? '') : '');
    const { statusbalk, lint, werkdagen } = instellingen(document?.uri);
    if (set?.soort !== 'antwoord' || !statusbalk) {
      this.#item.hide();
      return;
    }
    const termijn = set.eigen ? termijnVan(set, lint.today, werkdagen) : null;
    this.#item.text = standInHetKort(set, termijn);
    const uitleg = longText(set, termijn);
    this.#item.tooltip = `${uitleg}\nKlik voor wat u kunt doen.`;
    this.#item.accessibilityInformation = { label: `Kamervragen: ${uitleg}`, role: 'button' };
    this.#item.show();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

/** "12 van 17 ingevuld · uiterlijk ma 31 maart". */
export function standInHetKort(set: Vragenset, termijn: Termijn | null): string {
  const stand = `${aantalIngevuld(set)} van ${set.vragen.length} ingevuld`;
  if (termijn === null) return stand;
  switch (termijn.status) {
    case 'verzonden':
      return `${stand} · verzonden`;
    case 'verstreken':
      return `${stand} · termijn verstreken op ${schrijfDatumKort(termijn.geldt)}`;
    default:
      return `${stand} · uiterlijk ${schrijfDatumKort(termijn.geldt)}`;
  }
}

function longText(set: Vragenset, termijn: Termijn | null): string {
  const ingevuld = aantalIngevuld(set);
  const open = set.vragen.length - ingevuld;
  const stand =
    open === 0
      ? `Alle ${set.vragen.length} vragen hebben een ingevuld antwoord.`
      : `${ingevuld} van de ${set.vragen.length} vragen hebben een ingevuld antwoord; ${open} nog niet.`;
  return [stand, ...(termijn === null ? [] : klokTekst(set, termijn))].join('\n');
}
