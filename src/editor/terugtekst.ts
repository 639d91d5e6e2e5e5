import * as vscode from 'vscode';

const SCHEMA = 'kamervragen-terug';

/** The texts that are compared with one another, as documents that can only be read; they last as long as the comparison. */
export class Terugteksten implements vscode.Disposable {
  readonly #teksten = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #provider = vscode.workspace.registerTextDocumentContentProvider(SCHEMA, {
    onDidChange: this.#changed.event,
    provideTextDocumentContent: (uri) => this.#teksten.get(uri.toString()) ?? 'Deze vergelijking is gesloten.',
  });

  /** A document with this text; the same name gives the same document, with its new text. */
  zet(naam: string, tekst: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: SCHEMA, path: `/${naam}.md` });
    const key = uri.toString();
    if (this.#teksten.get(key) !== tekst) {
      this.#teksten.set(key, tekst);
      this.#changed.fire(uri);
    }
    return uri;
  }

  leeg(): void {
    this.#teksten.clear();
  }

  dispose(): void {
    this.#provider.dispose();
    this.#changed.dispose();
  }
}

/** True for a text that is only there to be compared: it is no set of its own. */
export function isTerugtekst(uri: vscode.Uri): boolean {
  return uri.scheme === SCHEMA;
}
