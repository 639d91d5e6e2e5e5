import * as vscode from 'vscode';
import { mightBeKamervragen, readVragenset, type Vragenset } from '../vragenset';
import { bewaak } from './bewaking';

/** Scheme of pages that we write ourselves, such as the Eindcontrole: they tell of Kamervragen, and are none. */
export const PAGINA = 'kamervragen-pagina';

/** A Markdown document that is no Kamervragen is looked at again this long after the last change (milliseconds). */
const HERKENNEN_NA = 500;

/**
 * The Vragenset of each open Markdown document, read once per version and shared by every feature.
 * Documents that are no Kamervragen cost one cheap look, and none while somebody types in them.
 */
export class Documenten implements vscode.Disposable {
  readonly #sets = new Map<vscode.TextDocument, { readonly version: number; readonly set: Vragenset }>();
  readonly #herkennen = new Map<vscode.TextDocument, NodeJS.Timeout>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #disposables: vscode.Disposable[];

  /** Fires when a document was read anew, became Kamervragen, ceased to be so, or was closed. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#disposables = [
      this.#changed,
      vscode.workspace.onDidOpenTextDocument(bewaak('documenten', (document) => this.#look(document))),
      vscode.workspace.onDidChangeTextDocument(bewaak('documenten', ({ document }) => this.#onChange(document))),
      vscode.workspace.onDidCloseTextDocument(bewaak('documenten', (document) => this.#forget(document))),
    ];
  }

  /** Looks at the documents that are open already; called once, when all features listen. */
  start(): void {
    const look = bewaak('documenten', (document: vscode.TextDocument) => this.#look(document));
    for (const document of vscode.workspace.textDocuments) look(document);
  }

  /** What was read from this version of the document; undefined when it is no Kamervragen. */
  get(document: vscode.TextDocument): Vragenset | undefined {
    const kept = this.#sets.get(document);
    if (kept === undefined || kept.version === document.version) return kept?.set;
    const set = readVragenset(document.getText(), kept.set);
    this.#sets.set(document, { version: document.version, set });
    return set.soort === null ? undefined : set;
  }

  /** All open documents that are Kamervragen. */
  all(): vscode.TextDocument[] {
    return [...this.#sets.keys()];
  }

  #onChange(document: vscode.TextDocument): void {
    if (document.languageId !== 'markdown') return;
    if (!this.#sets.has(document)) {
      clearTimeout(this.#herkennen.get(document));
      this.#herkennen.set(
        document,
        setTimeout(
          bewaak('documenten', () => this.#look(document)),
          HERKENNEN_NA,
        ),
      );
      return;
    }
    if (this.get(document) === undefined) this.#sets.delete(document);
    this.#changed.fire(document);
  }

  #look(document: vscode.TextDocument): void {
    if (document.languageId !== 'markdown' || document.isClosed || document.uri.scheme === PAGINA) return;
    const text = document.getText();
    if (!mightBeKamervragen(text)) return;
    const set = readVragenset(text);
    if (set.soort === null) return;
    this.#sets.set(document, { version: document.version, set });
    this.#changed.fire(document);
  }

  #forget(document: vscode.TextDocument): void {
    clearTimeout(this.#herkennen.get(document));
    this.#herkennen.delete(document);
    if (this.#sets.delete(document)) this.#changed.fire(document);
  }

  dispose(): void {
    for (const timer of this.#herkennen.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}
