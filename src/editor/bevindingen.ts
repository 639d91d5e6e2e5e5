import * as vscode from 'vscode';
import { checkStapsgewijs, type Finding, lint, metPlaats, settle } from '../lint';
import type { Vragenset } from '../vragenset';
import { bewaak } from './bewaking';
import { toDiagnostic } from './diagnose';
import type { Documenten } from './documenten';
import { inStukken } from './inStukken';
import { instellingen } from './instellingen';
import type { Lezingen } from './lezingen';
import type { Omgeving } from './omgeving';

/** How often the calendar is looked at for a new day (milliseconds). */
const DAG_CONTROLE = 10 * 60 * 1000;

interface Getoond {
  /** The reading that was checked last. */
  set: Vragenset;
  shown: readonly Finding[];
  waiting: readonly Finding[];
  timer: NodeJS.Timeout | undefined;
  /** Line that was changed last; leaving its paragraph shows what waits. */
  line: number;
}

/**
 * The findings in the Problems panel. What is mended disappears at once; what is new waits until the writer pauses or leaves the paragraph;
 * places are always those of the text as it is.
 */
export class Bevindingen implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('kamervragen');
  /** Documents that are being checked for the first time. */
  readonly #eerste = new Set<vscode.TextDocument>();
  readonly #state = new Map<vscode.TextDocument, Getoond>();
  readonly #documenten: Documenten;
  readonly #omgeving: Omgeving;
  readonly #lezingen: Lezingen;
  readonly #disposables: vscode.Disposable[];
  /** The day for which findings were made first; null as long as there are none. */
  #dag: string | null = null;

  constructor(documenten: Documenten, omgeving: Omgeving, lezingen: Lezingen) {
    this.#documenten = documenten;
    this.#omgeving = omgeving;
    this.#lezingen = lezingen;
    const dagelijks = setInterval(
      bewaak('bevindingen', () => this.#onDag()),
      DAG_CONTROLE,
    );
    this.#disposables = [
      this.#collection,
      documenten.onDidChange(bewaak('bevindingen', (document) => this.#check(document))),
      omgeving.onDidChange(bewaak('bevindingen', (document) => this.#anew(document))),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const state = this.#state.get(document);
        const line = contentChanges.at(-1)?.range.start.line;
        if (state !== undefined && line !== undefined) state.line = line;
      }),
      vscode.window.onDidChangeTextEditorSelection(
        bewaak('bevindingen', ({ textEditor, selections }: vscode.TextEditorSelectionChangeEvent) =>
          this.#onMove(textEditor.document, selections[0]?.active.line ?? 0),
        ),
      ),
      vscode.workspace.onDidChangeConfiguration(
        bewaak('bevindingen', (event: vscode.ConfigurationChangeEvent) => {
          if (event.affectsConfiguration('kamervragen')) this.refresh();
        }),
      ),
      new vscode.Disposable(() => clearInterval(dagelijks)),
    ];
  }

  /** Checks all open documents again, showing everything at once: settings or the day changed. */
  refresh(): void {
    for (const document of this.#documenten.all()) this.#anew(document);
  }

  #anew(document: vscode.TextDocument): void {
    this.#forget(document);
    this.#check(document);
  }

  #check(document: vscode.TextDocument): void {
    const set = this.#documenten.get(document);
    const state = this.#state.get(document);
    if (set === undefined) {
      this.#forget(document);
    } else if (state === undefined) {
      void bewaak('bevindingen', () => this.#checkFirst(document, set))();
    } else {
      const { lint: options, wachttijd } = this.#omgeving.settingsFor(document);
      Object.assign(state, settle(state.shown, lint(set, options, state.set)), { set });
      clearTimeout(state.timer);
      state.timer =
        state.waiting.length === 0
          ? undefined
          : setTimeout(
              bewaak('bevindingen', () => this.#showWaiting(document)),
              wachttijd,
            );
      this.#publish(document);
    }
  }

  /** Everything that is found in a document that was just opened, in turns; what is typed in the meantime is checked at the end. */
  async #checkFirst(document: vscode.TextDocument, set: Vragenset): Promise<void> {
    if (this.#eerste.has(document)) return;
    this.#eerste.add(document);
    this.#dag ??= instellingen().lint.today;
    const { lint: options } = this.#omgeving.settingsFor(document);
    await inStukken(checkStapsgewijs(set, options));
    this.#eerste.delete(document);
    const now = this.#documenten.get(document);
    if (now === undefined || this.#state.has(document)) return;
    const shown = lint(now, this.#omgeving.settingsFor(document).lint, set);
    this.#state.set(document, { set: now, shown, waiting: [], timer: undefined, line: -1 });
    this.#publish(document);
  }

  #showWaiting(document: vscode.TextDocument): void {
    const state = this.#state.get(document);
    if (state === undefined || state.waiting.length === 0) return;
    clearTimeout(state.timer);
    state.shown = [...state.shown, ...state.waiting].sort((a, b) => a.start - b.start || a.end - b.end);
    state.waiting = [];
    this.#publish(document);
  }

  #onMove(document: vscode.TextDocument, line: number): void {
    const state = this.#state.get(document);
    if (state === undefined || state.waiting.length === 0 || sameParagraph(document, state.line, line)) return;
    this.#showWaiting(document);
  }

  #onDag(): void {
    const dag = instellingen().lint.today;
    if (dag === this.#dag) return;
    this.#dag = dag;
    this.refresh();
  }

  #publish(document: vscode.TextDocument): void {
    const shown = this.#state.get(document)?.shown ?? [];
    this.#collection.set(
      document.uri,
      shown.map((finding) => {
        const plaats = this.#lezingen.plaatsVan(document.uri, document.positionAt(finding.start).line);
        const message = metPlaats(finding, plaats);
        return toDiagnostic(document.uri, (offset) => document.positionAt(offset), { ...finding, message });
      }),
    );
  }

  #forget(document: vscode.TextDocument): void {
    clearTimeout(this.#state.get(document)?.timer);
    if (this.#state.delete(document)) this.#collection.delete(document.uri);
  }

  dispose(): void {
    for (const { timer } of this.#state.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

/** True when no blank line lies between the two lines. */
function sameParagraph(document: vscode.TextDocument, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  if (from < 0 || to >= document.lineCount) return false;
  for (let line = from; line <= to; line++) if (document.lineAt(line).isEmptyOrWhitespace && from !== to) return false;
  return true;
}
