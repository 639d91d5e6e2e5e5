import * as vscode from 'vscode';
import { bewaakt } from './bewaking';
import { TERUGTEKST } from './documenten';

/** The texts that are compared with one another, as documents that can only be read; they last as long as the comparison. */
export class Terugteksten implements vscode.Disposable {
  readonly #teksten = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #provider = vscode.workspace.registerTextDocumentContentProvider(
    TERUGTEKST,
    bewaakt('terugtekst', {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: (uri: vscode.Uri) =>
        this.#teksten.get(uri.toString()) ?? 'Deze vergelijking is gesloten.',
    }),
  );

  /** A document with this text; the same name gives the same document, with its new text. */
  zet(naam: string, tekst: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: TERUGTEKST, path: `/${naam}.md` });
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
