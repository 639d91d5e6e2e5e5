import * as vscode from 'vscode';
import { eindcontrole } from '../lint';
import { actiefAntwoorddocument } from './antwoorddocument';
import { bewaak, bewaakt, registerOpdracht } from './bewaking';
import { type Documenten, PAGINA } from './documenten';
import type { Omgeving } from './omgeving';

/** The page follows the document this long after the last change (milliseconds). */
const VOLGT_NA = 500;
const REGEL = /^- Regel (\d{1,7}):/gm;

/**
 * **Eindcontrole**: the document as a final version, on one page that can only be read. It advises, and stops nothing. The page follows the
 * document while both are open, and each line number leads to its place.
 */
export function registerEindcontrole(documenten: Documenten, omgeving: Omgeving): vscode.Disposable {
  const paginas = new Paginas(documenten, omgeving);
  return vscode.Disposable.from(
    paginas,
    vscode.workspace.registerTextDocumentContentProvider(PAGINA, bewaakt('eindcontrole', paginas)),
    vscode.languages.registerDocumentLinkProvider({ scheme: PAGINA }, bewaakt('eindcontrole', paginas)),
    registerOpdracht('kamervragen.eindcontrole', async (): Promise<vscode.Uri | undefined> => {
      const actief = await actiefAntwoorddocument(documenten);
      if (actief === undefined) return undefined;
      const uri = paginas.maak(actief.document);
      const page = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(page, {
        viewColumn: vscode.ViewColumn.Beside,
        preview: true,
        preserveFocus: true,
      });
      return uri;
    }),
  );
}

class Paginas implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable {
  /** By address of the page: the document it is about, and its text. */
  readonly #paginas = new Map<string, { readonly document: vscode.TextDocument; tekst: string }>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #documenten: Documenten;
  readonly #omgeving: Omgeving;
  readonly #disposables: vscode.Disposable[];
  readonly onDidChange = this.#changed.event;
  #timer: NodeJS.Timeout | undefined;

  constructor(documenten: Documenten, omgeving: Omgeving) {
    this.#documenten = documenten;
    this.#omgeving = omgeving;
    const later = (): void => {
      if (this.#paginas.size === 0) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(
        bewaak('eindcontrole', () => this.#ververs()),
        VOLGT_NA,
      );
    };
    this.#disposables = [
      this.#changed,
      documenten.onDidChange(later),
      omgeving.onDidChange(later),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#paginas.delete(uri.toString())),
    ];
  }

  /** Makes the page of a document, or makes it anew; gives its address. */
  maak(document: vscode.TextDocument): vscode.Uri {
    const naam = document.uri.path.split('/').at(-1) ?? 'document';
    const uri = vscode.Uri.from({ scheme: PAGINA, path: `/Eindcontrole ${naam}`, query: document.uri.toString() });
    this.#paginas.set(uri.toString(), { document, tekst: this.#tekst(document) ?? '' });
    this.#changed.fire(uri);
    return uri;
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#paginas.get(uri.toString())?.tekst ?? '';
  }

  /** The places of the findings, as links to the line of the document. */
  provideDocumentLinks(page: vscode.TextDocument): vscode.DocumentLink[] {
    const over = vscode.Uri.parse(page.uri.query);
    return [...page.getText().matchAll(REGEL)].map((match) => {
      const start = match.index + '- '.length;
      const range = new vscode.Range(page.positionAt(start), page.positionAt(match.index + match[0].length - 1));
      const link = new vscode.DocumentLink(range, over.with({ fragment: `L${match[1]}` }));
      link.tooltip = 'Ga naar deze regel';
      return link;
    });
  }

  #ververs(): void {
    for (const [key, pagina] of this.#paginas) {
      const tekst = this.#tekst(pagina.document);
      // A document that was closed leaves its page as it was.
      if (tekst === null || tekst === pagina.tekst) continue;
      pagina.tekst = tekst;
      this.#changed.fire(vscode.Uri.parse(key));
    }
  }

  #tekst(document: vscode.TextDocument): string | null {
    const set = this.#documenten.get(document);
    return set === undefined ? null : eindcontrole(set, this.#omgeving.settingsFor(document).lint);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}
