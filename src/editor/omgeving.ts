import * as vscode from 'vscode';
import { bronNamen } from '../dossier';
import { decodeTekst } from '../formats';
import {
  geenInstellingen,
  type Instelfout,
  type Instellingen,
  type LintOptions,
  mergeInstellingen,
  readInstellingen,
  verken,
} from '../lint';
import { leesVragenset, type Vragenset } from '../vragenset';
import { bewaak } from './bewaking';
import type { Documenten } from './documenten';
import { inStukken } from './inStukken';
import { type EditorInstellingen, instellingen } from './instellingen';
import { type Lezingen, origineelVan } from './lezingen';

const INSTELLINGENBESTAND = '.kamervragen.yaml';

/** What lies around one document, as far as it was read. */
interface Rondom {
  readonly bestand: Instellingen;
  readonly bron: Vragenset | null;
}
const niets = (): Rondom => ({ bestand: geenInstellingen, bron: null });

/**
 * What lies around a document and decides how it is checked: the settings file of its folder and the questions as they arrived.
 * Both are read when a Kamervragen document is open, and again when they change; until then the document is checked without them.
 */
export class Omgeving implements vscode.Disposable {
  readonly #rondom = new Map<string, Rondom>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #fouten = vscode.languages.createDiagnosticCollection('kamervragen-instellingen');
  readonly #documenten: Documenten;
  readonly #lezingen: Lezingen;
  readonly #disposables: vscode.Disposable[];
  #watching = false;

  /** Fires when what lies around a document was read or changed. */
  readonly onDidChange = this.#changed.event;

  constructor(documenten: Documenten, lezingen: Lezingen) {
    this.#documenten = documenten;
    this.#lezingen = lezingen;
    this.#disposables = [
      this.#changed,
      this.#fouten,
      documenten.onDidChange(bewaak('omgeving', (document) => this.#onDocument(document))),
    ];
  }

  /** The settings in force for a document: those of VS Code, then those of the folder. */
  settingsFor(document: vscode.TextDocument): EditorInstellingen {
    const own = instellingen(origineelVan(document.uri));
    const { bestand, bron } = this.#rondom.get(document.uri.toString()) ?? niets();
    const merged = mergeInstellingen(own.lint.instellingen ?? geenInstellingen, bestand);
    return { ...own, lint: { ...own.lint, instellingen: merged, bron, ...this.#lezingen.lintOptions(document.uri) } };
  }

  /** As `settingsFor`, for a file that is not open. */
  async settingsForFile(uri: vscode.Uri, set: Vragenset): Promise<LintOptions> {
    const own = instellingen(uri).lint;
    const [bestand, bron] = await Promise.all([this.#readSettings(uri), readBron(uri, set)]);
    return { ...own, instellingen: mergeInstellingen(own.instellingen ?? geenInstellingen, bestand), bron };
  }

  #onDocument(document: vscode.TextDocument): Promise<void> | undefined {
    const set = this.#documenten.get(document);
    if (set === undefined) this.#rondom.delete(document.uri.toString());
    else if (!this.#rondom.has(document.uri.toString())) return this.#load(document, set);
    return undefined;
  }

  async #load(document: vscode.TextDocument, set: Vragenset): Promise<void> {
    const key = document.uri.toString();
    this.#rondom.set(key, this.#rondom.get(key) ?? niets());
    if (document.isUntitled) return;
    this.#watch();
    const uri = origineelVan(document.uri);
    const [bestand, bron] = await Promise.all([this.#readSettings(uri), readBron(uri, set)]);
    // Closed in the meantime.
    if (!this.#rondom.has(key)) return;
    this.#rondom.set(key, { bestand, bron });
    if (bestand !== geenInstellingen || bron !== null) this.#changed.fire(document);
  }

  /** The nearest settings file upwards, not beyond the folder of the workspace. */
  async #readSettings(uri: vscode.Uri): Promise<Instellingen> {
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    for (let map = vscode.Uri.joinPath(uri, '..'); ; map = vscode.Uri.joinPath(map, '..')) {
      const bestand = vscode.Uri.joinPath(map, INSTELLINGENBESTAND);
      const text = await readText(bestand);
      if (text !== null) {
        const gelezen = readInstellingen(text);
        this.#fouten.set(bestand, toDiagnostics(text, gelezen.fouten));
        return gelezen.instellingen;
      }
      this.#fouten.delete(bestand);
      if (root === undefined || map.path === root.path || map.path.length <= 1) return geenInstellingen;
    }
  }

  /** Watches only once there is a document to watch for. */
  #watch(): void {
    if (this.#watching) return;
    this.#watching = true;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/{${INSTELLINGENBESTAND},*.bron.md}`);
    const again = async (document: vscode.TextDocument): Promise<void> => {
      const set = this.#documenten.get(document);
      if (set === undefined) return;
      await this.#load(document, set);
      this.#changed.fire(document);
    };
    const reload = bewaak('omgeving', () => Promise.all(this.#documenten.all().map(again)));
    this.#disposables.push(
      watcher,
      watcher.onDidChange(reload),
      watcher.onDidCreate(reload),
      watcher.onDidDelete(reload),
    );
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

/** The questions as they arrived, beside the document; null when there are none or they cannot be read. */
async function readBron(uri: vscode.Uri, set: Vragenset): Promise<Vragenset | null> {
  for (const naam of bronNamen(set, uri.path.split('/').at(-1) ?? '')) {
    const text = await readText(vscode.Uri.joinPath(uri, '..', naam));
    if (text === null) continue;
    const bron = await inStukken(leesVragenset(text));
    await inStukken(verken(bron));
    return bron;
  }
  return null;
}

async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    return decodeTekst(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

function toDiagnostics(text: string, fouten: readonly Instelfout[]): vscode.Diagnostic[] {
  const positionAt = (offset: number): vscode.Position => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length - 1;
    return new vscode.Position(line, offset - (before.lastIndexOf('\n') + 1));
  };
  return fouten.map(({ message, span }) => {
    const diagnostic = new vscode.Diagnostic(new vscode.Range(positionAt(span.start), positionAt(span.end)), message);
    diagnostic.source = 'Kamervragen';
    return diagnostic;
  });
}
