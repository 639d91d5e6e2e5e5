import * as vscode from 'vscode';
import type { Terugregel, Terugstand } from './terugregels';
import { alsRegel, alsUitleg } from './tonen';

interface Groep {
  readonly soort: 'groep';
  readonly stand: Terugstand | 'verloren';
  readonly naam: string;
  readonly regels: readonly Regel[];
}

type Regel = Terugregel | { readonly soort: 'zin'; readonly zin: string };
export type Terugknoop = Groep | Regel;

const GROEPEN: readonly { readonly stand: Terugstand; readonly naam: string; readonly icoon: string }[] = [
  { stand: 'beide', naam: 'In Word en hier veranderd', icoon: 'git-compare' },
  { stand: 'anders', naam: 'In Word anders dan hier', icoon: 'git-compare' },
  { stand: 'word', naam: 'Alleen in Word veranderd', icoon: 'edit' },
  { stand: 'opmerkingen', naam: 'Alleen opmerkingen in Word', icoon: 'comment' },
  { stand: 'vraagtekst', naam: 'Vraagtekst veranderd in Word', icoon: 'lock' },
  { stand: 'los', naam: 'Niet te plaatsen', icoon: 'question' },
  { stand: 'hier', naam: 'Alleen hier veranderd', icoon: 'person' },
  { stand: 'gelijk', naam: 'Ongewijzigd', icoon: 'pass' },
];

/** The tree **Terug uit Word**: the answers by what happened to them, what asks for attention on top. */
export class Terugboom implements vscode.TreeDataProvider<Terugknoop>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #groepen: readonly Groep[] = [];

  toon(regels: readonly Terugregel[], verloren: readonly string[]): void {
    const groepen = GROEPEN.map(({ stand, naam }): Groep => {
      const leden = regels.filter((regel) => regel.stand === stand);
      return { soort: 'groep', stand, naam, regels: leden };
    });
    const zinnen = verloren.map((zin) => ({ soort: 'zin' as const, zin }));
    this.#groepen = [
      ...groepen.filter((groep) => groep.regels.length > 0),
      ...(zinnen.length === 0
        ? []
        : [{ soort: 'groep' as const, stand: 'verloren' as const, naam: 'Niet meegekomen uit Word', regels: zinnen }]),
    ];
    this.#changed.fire(undefined);
  }

  getChildren(knoop?: Terugknoop): Terugknoop[] {
    if (knoop === undefined) return [...this.#groepen];
    return knoop.soort === 'groep' ? [...knoop.regels] : [];
  }

  getTreeItem(knoop: Terugknoop): vscode.TreeItem {
    switch (knoop.soort) {
      case 'groep':
        return groepItem(knoop);
      case 'regel':
        return regelItem(knoop);
      case 'zin':
        return zinItem(knoop.zin);
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function groepItem({ stand, naam, regels }: Groep): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const rustig = stand === 'gelijk' || stand === 'hier' || stand === 'verloren';
  const item = new vscode.TreeItem(naam, rustig ? Collapsed : Expanded);
  item.id = `groep ${stand}`;
  item.description = String(regels.length);
  item.contextValue = `groep-${stand}`;
  item.accessibilityInformation = { label: `${naam}: ${regels.length}` };
  return item;
}

function regelItem(regel: Terugregel): vscode.TreeItem {
  const item = new vscode.TreeItem(alsRegel(regel.naam));
  item.id = `${regel.stand} ${regel.sleutel}`;
  item.description = alsRegel(regel.bijzonderheden.join(' · '));
  item.tooltip = alsUitleg(regel.uitleg);
  item.iconPath = new vscode.ThemeIcon(GROEPEN.find(({ stand }) => stand === regel.stand)?.icoon ?? 'circle-outline');
  item.contextValue = `terug-${regel.stand}${regel.kan ? '' : '-niet'}`;
  item.command = { command: 'kamervragen.terugVergelijken', title: 'Vergelijken', arguments: [regel] };
  item.accessibilityInformation = { label: [regel.naam, ...regel.bijzonderheden].join(', ') };
  return item;
}

function zinItem(zin: string): vscode.TreeItem {
  const item = new vscode.TreeItem(alsRegel(zin));
  item.tooltip = alsUitleg(zin);
  item.iconPath = new vscode.ThemeIcon('info');
  return item;
}
