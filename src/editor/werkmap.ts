import * as vscode from 'vscode';
import { type Kaart, kaartVan } from '../dossier';
import { decodeTekst } from '../formats';
import { mightBeKamervragen, readVragenset } from '../vragenset';
import type { Documenten } from './documenten';
import { isLezing } from './lezingen';

const BESTANDEN = '**/*.{md,markdown}';
const NIET = '**/{node_modules,.git}/**';
/** Files read between two moments in which the editor can do other work. */
const PORTIE = 20;

/**
 * What the workspace holds of Kamervragen: a small card per document, read when a view first asks for it and kept up to date by file events.
 * An unchanged file is never read again.
 */
export class Werkmap implements vscode.Disposable {
  readonly #kaarten = new Map<string, Kaart>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #gelezen = new vscode.EventEmitter<void>();
  readonly #documenten: Documenten;
  readonly #disposables: vscode.Disposable[] = [this.#changed, this.#gelezen];
  #loading: Promise<void> | undefined;
  #isGelezen = false;

  readonly onDidChange = this.#changed.event;
  /** Fires once, when the workspace was read for the first time. */
  readonly onDidLees = this.#gelezen.event;

  constructor(documenten: Documenten) {
    this.#documenten = documenten;
  }

  /** The cards of all Kamervragen documents. The first call reads the workspace; `report` tells how far it is. */
  async kaarten(report?: (done: number, total: number) => void): Promise<readonly Kaart[]> {
    this.#loading ??= this.#loadAll(report);
    await this.#loading;
    return [...this.#kaarten.values()];
  }

  /** The cards as they are now, without reading anything; null as long as nobody asked for the workspace. */
  bekend(): readonly Kaart[] | null {
    return this.#isGelezen ? [...this.#kaarten.values()] : null;
  }

  async #loadAll(report?: (done: number, total: number) => void): Promise<void> {
    const watcher = vscode.workspace.createFileSystemWatcher(BESTANDEN);
    this.#disposables.push(
      watcher,
      watcher.onDidCreate((uri) => this.#reread(uri)),
      watcher.onDidChange((uri) => this.#reread(uri)),
      watcher.onDidDelete((uri) => this.#kaarten.delete(uri.toString()) && this.#changed.fire()),
      this.#documenten.onDidChange((document) => this.#fromOpen(document)),
    );
    const uris = await vscode.workspace.findFiles(BESTANDEN, NIET);
    for (let i = 0; i < uris.length; i += PORTIE) {
      await Promise.all(uris.slice(i, i + PORTIE).map((uri) => this.#read(uri)));
      report?.(Math.min(i + PORTIE, uris.length), uris.length);
    }
    for (const document of this.#documenten.all()) this.#fromOpen(document);
    this.#isGelezen = true;
    this.#gelezen.fire();
  }

  async #reread(uri: vscode.Uri): Promise<void> {
    await this.#read(uri);
    this.#changed.fire();
  }

  async #read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    try {
      const text = decodeTekst(await vscode.workspace.fs.readFile(uri));
      const kaart = mightBeKamervragen(text) ? kaartVan(key, readVragenset(text)) : null;
      if (kaart === null) this.#kaarten.delete(key);
      else this.#kaarten.set(key, kaart);
    } catch {
      this.#kaarten.delete(key);
    }
  }

  /** An open document counts as it stands in the editor. */
  #fromOpen(document: vscode.TextDocument): void {
    const set = this.#documenten.get(document);
    if (set === undefined || document.isUntitled || isLezing(document.uri)) return;
    const kaart = kaartVan(document.uri.toString(), set);
    if (kaart === null) return;
    const before = this.#kaarten.get(kaart.plek);
    this.#kaarten.set(kaart.plek, kaart);
    if (JSON.stringify(before) !== JSON.stringify(kaart)) this.#changed.fire();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}
