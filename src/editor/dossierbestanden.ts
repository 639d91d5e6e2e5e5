import * as vscode from 'vscode';
import { type Bijlagen, bijlagenVan, type Dossier, type Kaart } from '../dossier';
import { alsRegel, alsUitleg } from './tonen';

/** A file that belongs to a set. */
export interface Bestand {
  readonly uri: vscode.Uri;
  readonly wat: string;
}
/** Everything that belongs to a set, the document that leads first. */
export function bestandenVan(dossier: Dossier, bijlagen: Bijlagen): Bestand[] {
  return [
    ...[dossier.hoofd, ...dossier.overige].map((kaart) => ({ uri: vscode.Uri.parse(kaart.plek), wat: watIs(kaart) })),
    ...bijlagenVan(dossier, bijlagen).map((plek) => ({ uri: vscode.Uri.parse(plek), wat: soortBestand(plek) })),
  ];
}

/** What a document of the set is, in words. */
function watIs({ soort, isBron, eigen }: Kaart): string {
  if (isBron) return 'de vragen zoals ze binnenkwamen';
  switch (soort) {
    case 'uitstel':
      return 'uitstelbericht';
    case 'antwoord':
      return eigen ? 'antwoorddocument' : 'antwoorden';
    default:
      return soort;
  }
}

function soortBestand(plek: string): string {
  if (plek.endsWith('.ics')) return 'agenda';
  return /\.docx$/i.test(plek) ? 'Word' : 'pdf';
}

/** A Word or PDF file is opened as what can be read of it, with its findings. */
export function bestandItem({ uri, wat }: Bestand): vscode.TreeItem {
  const naam = uri.path.split('/').at(-1) ?? '';
  const item = new vscode.TreeItem(alsRegel(naam));
  item.description = wat;
  item.resourceUri = uri;
  item.iconPath = vscode.ThemeIcon.File;
  item.tooltip = alsUitleg(vscode.workspace.asRelativePath(uri));
  item.accessibilityInformation = { label: `${naam}, ${wat}` };
  const leesbaar = /\.(?:docx|pdf)$/i.test(naam);
  item.command = {
    command: leesbaar ? 'kamervragen.controleerBestand' : 'vscode.open',
    title: 'Openen',
    arguments: [uri],
  };
  return item;
}
