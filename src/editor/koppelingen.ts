import * as vscode from 'vscode';
import { dossiers } from '../dossier';
import { adresVan, type Koppeling, koppelingen } from '../vragenset';
import { bewaakt } from './bewaking';
import type { Documenten } from './documenten';
import { instellingen } from './instellingen';
import type { Werkmap } from './werkmap';
import { rangeOf } from './wijzigingen';

/** A link that does not know yet where it leads: that is looked up when it is clicked. */
class Link extends vscode.DocumentLink {
  readonly document: vscode.TextDocument;
  readonly koppeling: Koppeling;

  constructor(document: vscode.TextDocument, koppeling: Koppeling) {
    super(rangeOf(document, koppeling.span.start, koppeling.span.end));
    this.document = document;
    this.koppeling = koppeling;
    this.tooltip = tooltipOf(koppeling);
  }
}

/**
 * Z-numbers, Kamerstukken and numbers of the Aanhangsel are links: to the document in the workspace if it is there, else to the official page.
 * Until the click nothing is looked up, and we never fetch anything: VS Code opens the page, in the browser.
 */
export function registerKoppelingen(documenten: Documenten, werkmap: Werkmap): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(
    'markdown',
    bewaakt('koppelingen', {
      async provideDocumentLinks(document) {
        const set = await documenten.wanneer(document);
        return set === undefined ? [] : koppelingen(set).map((koppeling) => new Link(document, koppeling));
      },
      async resolveDocumentLink(link) {
        if (link instanceof Link) link.target = await targetOf(link, documenten, werkmap);
        return link;
      },
    }),
  );
}

function tooltipOf({ soort, tekst, znummer }: Koppeling): string {
  if (soort === 'aanvulling') return `De vragen waar deze op aanvullen: ${znummer}`;
  return znummer === null ? tekst : `Kamervragen ${znummer}`;
}

async function targetOf({ document, koppeling }: Link, documenten: Documenten, werkmap: Werkmap): Promise<vscode.Uri> {
  const plek = await inWerkmap(document, koppeling, documenten, werkmap);
  return vscode.Uri.parse(plek ?? adresVan(koppeling));
}

/** The document in the workspace that is meant; null when it is not there, or when it is the one that was clicked in. */
async function inWerkmap(
  document: vscode.TextDocument,
  { znummer, publicatie }: Koppeling,
  documenten: Documenten,
  werkmap: Werkmap,
): Promise<string | null> {
  if (znummer !== null && documenten.get(document)?.znummers.includes(znummer)) return null;
  const kaarten = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'Zoeken in de werkmap' },
    () => werkmap.kaarten(),
  );
  const here = document.uri.toString();
  const gevonden = kaarten.filter(
    ({ plek, znummers }) =>
      plek !== here && ((znummer !== null && znummers.includes(znummer)) || naamVan(plek) === publicatie),
  );
  return dossiers(gevonden, instellingen(document.uri).lint.today)[0]?.hoofd.plek ?? null;
}

/** 'ah-tk-20242025-71' for a file that was saved under the name of its publication. */
function naamVan(plek: string): string {
  return plek.slice(plek.lastIndexOf('/') + 1).split('.', 1)[0] ?? '';
}
