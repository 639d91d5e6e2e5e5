import * as vscode from 'vscode';
import { verken } from '../lint';
import { leesVragenset, mightBeKamervragen, readVragenset, type Vragenset } from '../vragenset';
import { bewaak } from './bewaking';
import { beurt, inStukken } from './inStukken';
import { laadKern } from './laadKern';

/** Scheme of pages that we write ourselves, such as the Eindcontrole: they tell of Kamervragen, and are none. */
export const PAGINA = 'kamervragen-pagina';
/** Scheme of texts that are only there to be compared: parts of a set, and none of their own. */
export const TERUGTEKST = 'kamervragen-terug';
const GEEN_SET = [PAGINA, TERUGTEKST];

/** A Markdown document that is no Kamervragen is looked at again this long after the last change (milliseconds). */
const HERKENNEN_NA = 500;

/** So much new text in a document that was read is read in turns (characters); less is read at once, in a few milliseconds. */
const GROOT = 50_000;

/**
 * The Vragenset of each open Markdown document, read once per version and shared by every feature.
 * Documents that are no Kamervragen cost one cheap look, and none while somebody types in them.
 */
export class Documenten implements vscode.Disposable {
  readonly #sets = new Map<vscode.TextDocument, { readonly version: number; readonly set: Vragenset }>();
  /** Documents that are being read in turns. */
  readonly #bezig = new Map<vscode.TextDocument, Promise<void>>();
  readonly #herkennen = new Map<vscode.TextDocument, NodeJS.Timeout>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #disposables: vscode.Disposable[];
  #begin: Promise<void> | undefined;

  /** Fires when a document was read anew, became Kamervragen, ceased to be so, or was closed. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#disposables = [
      this.#changed,
      vscode.workspace.onDidOpenTextDocument(bewaak('documenten', (document) => this.#look(document))),
      vscode.workspace.onDidChangeTextDocument(bewaak('documenten', (event) => this.#onChange(event))),
      vscode.workspace.onDidCloseTextDocument(bewaak('documenten', (document) => this.#forget(document))),
    ];
  }

  /**
   * Reads the documents that are open already; called once, when all features listen. It begins when the host has done what
   * else it must: nothing of this counts as starting up. Resolves when they have been read.
   */
  start(): Promise<void> {
    this.#begin = this.#lookAtAll();
    return this.#begin.then(async () => void (await Promise.all(this.#bezig.values())));
  }

  async #lookAtAll(): Promise<void> {
    await beurt();
    // In a turn of its own: it takes as long as several others.
    bewaak('documenten', laadKern)();
    await beurt();
    const look = bewaak('documenten', (document: vscode.TextDocument) => this.#look(document));
    for (const document of vscode.workspace.textDocuments) look(document);
  }

  /** What was read from this version of the document; undefined when it is no Kamervragen, or is still being read for the first time. */
  get(document: vscode.TextDocument): Vragenset | undefined {
    const kept = this.#sets.get(document);
    if (kept === undefined || kept.version === document.version) return kept?.set;
    const set = readVragenset(document.getText(), kept.set);
    this.#sets.set(document, { version: document.version, set });
    return set.soort === null ? undefined : set;
  }

  /** As `get`, when the document has been read. For what VS Code asks only once, as soon as a document is open. */
  async wanneer(document: vscode.TextDocument): Promise<Vragenset | undefined> {
    await this.#begin;
    await this.#bezig.get(document);
    return this.get(document);
  }

  /** All open documents that are Kamervragen. */
  all(): vscode.TextDocument[] {
    return [...this.#sets.keys()];
  }

  #onChange({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (document.languageId !== 'markdown') return;
    const kept = this.#sets.get(document);
    if (kept === undefined) {
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
    if (contentChanges.reduce((sum, { text }) => sum + text.length, 0) > GROOT) {
      this.#readInTurns(document, kept.set);
      return;
    }
    if (this.get(document) === undefined) this.#sets.delete(document);
    this.#changed.fire(document);
  }

  #look(document: vscode.TextDocument): void {
    if (document.languageId !== 'markdown' || document.isClosed || GEEN_SET.includes(document.uri.scheme)) return;
    if (this.#bezig.has(document) || this.#sets.has(document)) return;
    if (mightBeKamervragen(document.getText())) this.#readInTurns(document);
  }

  /** What is typed in the meantime costs one more, quick reading at the end. */
  #readInTurns(document: vscode.TextDocument, previous?: Vragenset): void {
    const { version } = document;
    this.#sets.delete(document);
    const read = bewaak('documenten', async (): Promise<void> => {
      const set = await this.#lees(document, previous);
      const open = !document.isClosed && document.languageId === 'markdown';
      if (open && set.soort !== null) this.#sets.set(document, { version, set });
      if (this.get(document) === undefined) this.#sets.delete(document);
      if (previous !== undefined || this.#sets.has(document)) this.#changed.fire(document);
    });
    this.#bezig.set(document, Promise.resolve(read()));
  }

  async #lees(document: vscode.TextDocument, previous?: Vragenset): Promise<Vragenset> {
    try {
      const set = await inStukken(leesVragenset(document.getText(), previous));
      await inStukken(verken(set));
      return set;
    } finally {
      this.#bezig.delete(document);
    }
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
