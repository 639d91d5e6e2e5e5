import * as vscode from 'vscode';
import { type Ingelezen, isOnleesbaar, type Lader, LEESBARE_EXTENSIES, leesBestand, vindplaatsVan } from '../formats';
import type { LintOptions } from '../lint';
import { metVoortgang } from './berichten';
import { bewaakt, meldFout, registerOpdracht } from './bewaking';

const SCHEMA = 'kamervragen-lezing';

/** True for the read-only Markdown view of a Word or PDF file. */
export function isLezing(uri: vscode.Uri): boolean {
  return uri.scheme === SCHEMA;
}

/** The file that a read-only view shows; any other uri as it is. */
export function origineelVan(uri: vscode.Uri): vscode.Uri {
  return isLezing(uri) ? vscode.Uri.parse(uri.query, true) : uri;
}

/**
 * **Controleer dit bestand**: a Word, PDF or other file as Markdown that can only be read, checked as if it were written here.
 * What was read is kept as long as it is shown, and read again when the file changes.
 */
export class Lezingen implements vscode.Disposable {
  readonly #gelezen = new Map<string, Ingelezen>();
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #disposables: vscode.Disposable[];
  readonly #laad: Lader;

  constructor(laad: Lader) {
    this.#laad = laad;
    this.#disposables = [
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(
        SCHEMA,
        bewaakt('lezingen', {
          onDidChange: this.#changed.event,
          provideTextDocumentContent: (uri) => this.#content(uri),
        }),
      ),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      registerOpdracht('kamervragen.controleerBestand', (uri?: vscode.Uri) => this.#controleer(uri)),
    ];
  }

  /** What the checks may know of the file behind a view; nothing for any other document. */
  lintOptions(uri: vscode.Uri): Pick<LintOptions, 'eigenschappen' | 'kanttekeningen'> {
    const gelezen = this.#gelezen.get(uri.toString());
    return gelezen === undefined
      ? {}
      : { eigenschappen: gelezen.eigenschappen, kanttekeningen: gelezen.kanttekeningen };
  }

  /** Where a line of a view stands in the file itself: "alinea 12"; null for any other document. @param line 0-based */
  plaatsVan(uri: vscode.Uri, line: number): string | null {
    const gelezen = this.#gelezen.get(uri.toString());
    return gelezen === undefined ? null : vindplaatsVan(gelezen.vindplaatsen, line + 1);
  }

  async #controleer(uri = vscode.window.activeTextEditor?.document.uri): Promise<vscode.Uri | undefined> {
    const bestand = uri ?? (await kiesBestand());
    if (bestand === undefined) return undefined;
    // What is written here already is checked where it stands.
    const view = /\.(?:md|markdown)$/i.test(bestand.path) ? bestand : lezingVan(bestand);
    try {
      if (view !== bestand) {
        await this.#lees(view, bestand);
        this.#changed.fire(view);
      }
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(view), { preview: true });
    } catch (error) {
      meldFout('Controleren lukte niet.', error, 'controleerBestand');
      return undefined;
    }
    return view;
  }

  async #lees(view: vscode.Uri, bestand: vscode.Uri): Promise<Ingelezen> {
    const gelezen = await leesMetVoortgang(bestand, this.#laad);
    this.#gelezen.set(view.toString(), gelezen);
    return gelezen;
  }

  /** Asked again when the window is restored: then the file is read anew. */
  async #content(uri: vscode.Uri): Promise<string> {
    const bestand = origineelVan(uri);
    this.#watch(uri, bestand);
    try {
      return (this.#gelezen.get(uri.toString()) ?? (await this.#lees(uri, bestand))).markdown;
    } catch (error) {
      if (isOnleesbaar(error)) return error.message;
      return 'Dit bestand kan niet meer worden gelezen.';
    }
  }

  #watch(view: vscode.Uri, bestand: vscode.Uri): void {
    if (this.#watchers.has(view.toString())) return;
    const naam = bestand.path.split('/').at(-1) ?? '';
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(vscode.Uri.joinPath(bestand, '..'), naam.replace(/[[\]{}*?]/g, '?')),
    );
    const anew = async (): Promise<void> => {
      try {
        await this.#lees(view, bestand);
        this.#changed.fire(view);
      } catch {
        // Half written, or gone: what was read stays in sight until there is something better.
      }
    };
    this.#watchers.set(
      view.toString(),
      vscode.Disposable.from(watcher, watcher.onDidChange(anew), watcher.onDidCreate(anew)),
    );
  }

  #forget(uri: vscode.Uri): void {
    const key = uri.toString();
    this.#gelezen.delete(key);
    this.#watchers.get(key)?.dispose();
    this.#watchers.delete(key);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#watchers.values(), ...this.#disposables).dispose();
  }
}

/** The name keeps what it is, and ends in .md so that it is shown as Markdown. */
function lezingVan(bestand: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEMA, path: `${bestand.path}.md`, query: bestand.toString() });
}

/** Reads a file of any format, with progress that can be cancelled. */
export function leesMetVoortgang(bestand: vscode.Uri, laad: Lader): Thenable<Ingelezen> {
  const naam = bestand.path.split('/').at(-1) ?? '';
  return metVoortgang(`${naam} lezen`, async (token) => {
    const bytes = await vscode.workspace.fs.readFile(bestand);
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    const afgebroken = new Promise<never>((_, reject) => {
      token.onCancellationRequested(() => reject(new vscode.CancellationError()));
    });
    return Promise.race([leesBestand(bytes, naam, laad), afgebroken]);
  });
}

/** A file of the user's choice; undefined when there was none. */
export async function kiesBestand(): Promise<vscode.Uri | undefined> {
  const [gekozen] =
    (await vscode.window.showOpenDialog({
      title: 'Kies het bestand',
      openLabel: 'Kiezen',
      filters: { 'Word, PDF, tekst en webpagina': [...LEESBARE_EXTENSIES] },
    })) ?? [];
  return gekozen;
}
