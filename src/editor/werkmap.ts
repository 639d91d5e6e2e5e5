import * as vscode from 'vscode';
import { type Bijlagen, isEigenBestand, type Kaart, kaartVan, vindBijlagen } from '../dossier';
import { decodeTekst } from '../formats';
import { leesVragenset, mightBeKamervragen } from '../vragenset';
import { bewaak } from './bewaking';
import type { Documenten } from './documenten';
import { inStukken } from './inStukken';
import { isLezing } from './lezingen';
import { zoekBestanden, zoekInMap } from './zoekBestanden';

const DOCUMENTEN = ['md', 'markdown'];
/** What belongs to a set besides; only their names are looked at. */
const BIJLAGEN = ['docx', 'pdf', 'ics'];
/** Files that are fetched at the same time. */
const PORTIE = 20;
/** How long reading may keep the extension host from other work, such as checking what somebody types (milliseconds). */
const BEURT_MS = 8;

/** How far the first reading of the workspace is, in files. */
export interface Voortgang {
  readonly gelezen: number;
  readonly totaal: number;
}

/** A file as it was when it was fetched. */
interface Gehaald {
  readonly key: string;
  readonly beurt: object;
  /** Null when it cannot be read. */
  readonly text: string | null;
}

/**
 * What the workspace holds of Kamervragen: a small card per document, read when a view first asks for it and kept up to date by file events.
 * An unchanged file is never read again.
 */
export class Werkmap implements vscode.Disposable {
  readonly #kaarten = new Map<string, Kaart>();
  readonly #bijlagen = new Set<string>();
  /** Files that are being read, each with the reading that counts. */
  readonly #inlezen = new Map<string, object>();
  #gevonden: Bijlagen | undefined;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #gelezen = new vscode.EventEmitter<void>();
  readonly #documenten: Documenten;
  readonly #disposables: vscode.Disposable[] = [this.#changed, this.#gelezen];
  #loading: Promise<void> | undefined;
  #isGelezen = false;
  #voortgang: Voortgang = { gelezen: 0, totaal: 0 };

  readonly onDidChange = this.#changed.event;
  /** Fires once, when the workspace was read for the first time. */
  readonly onDidLees = this.#gelezen.event;

  constructor(documenten: Documenten) {
    this.#documenten = documenten;
  }

  /** The cards of all Kamervragen documents. The first call reads the workspace. */
  async kaarten(): Promise<readonly Kaart[]> {
    this.#loading ??= this.#loadAll();
    await this.#loading;
    return [...this.#kaarten.values()];
  }

  /** The Word, PDF and agenda files of the workspace, as far as it was read: the same object as long as there are the same. */
  bijlagen(): Bijlagen {
    this.#gevonden ??= vindBijlagen([...this.#bijlagen]);
    return this.#gevonden;
  }

  /** The cards as they are now, without reading anything; null as long as the workspace was not read. */
  bekend(): readonly Kaart[] | null {
    return this.#isGelezen ? [...this.#kaarten.values()] : null;
  }

  /** The cards that there are already while the workspace is read for the first time, and how far that is. */
  tussenstand(): { readonly kaarten: readonly Kaart[]; readonly voortgang: Voortgang } {
    return { kaarten: [...this.#kaarten.values()], voortgang: this.#voortgang };
  }

  async #loadAll(): Promise<void> {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*.{${DOCUMENTEN.join(',')}}`);
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(bewaak('werkmap', (uri) => this.#reread(uri))),
      watcher.onDidChange(bewaak('werkmap', (uri) => this.#reread(uri))),
      this.#documenten.onDidChange(bewaak('werkmap', (document) => this.#fromOpen(document))),
    );
    const names = vscode.workspace.createFileSystemWatcher(`**/*.{${BIJLAGEN.join(',')}}`, false, true, true);
    this.#disposables.push(
      names,
      names.onDidCreate((uri) => this.#bijlage(uri)),
    );
    // Of a folder that goes or comes VS Code tells the folder, and no file in it.
    const mappen = vscode.workspace.createFileSystemWatcher('**', false, true, false);
    this.#disposables.push(
      mappen,
      mappen.onDidDelete(bewaak('werkmap', (uri) => this.#weg(uri))),
      mappen.onDidCreate(bewaak('werkmap', (uri) => this.#nieuweMap(uri))),
    );
    for (const uri of await zoekBestanden(BIJLAGEN)) this.#bijlagen.add(uri.toString());
    this.#gevonden = undefined;
    const uris = await zoekBestanden(DOCUMENTEN);
    await this.#readAll(uris);
    for (const document of this.#documenten.all()) this.#fromOpen(document);
    this.#isGelezen = true;
    this.#gelezen.fire();
  }

  /** In short turns, with the next files on their way from the disk meanwhile. */
  async #readAll(uris: readonly vscode.Uri[]): Promise<void> {
    const haal = (from: number) => Promise.all(uris.slice(from, from + PORTIE).map((uri) => this.#haal(uri)));
    let turn = Date.now();
    let coming = haal(0);
    for (let i = 0; i < uris.length; i += PORTIE) {
      const portie = await coming;
      coming = haal(i + PORTIE);
      for (const gehaald of portie) {
        if (Date.now() - turn >= BEURT_MS) {
          await new Promise((done) => setTimeout(done, 0));
          turn = Date.now();
        }
        await this.#keep(gehaald);
      }
      this.#voortgang = { gelezen: Math.min(i + PORTIE, uris.length), totaal: uris.length };
    }
  }

  #bijlage(uri: vscode.Uri): void {
    if (isEigenBestand(uri.path)) return;
    this.#bijlagen.add(uri.toString());
    this.#gevonden = undefined;
    this.#changed.fire();
  }

  /** What lies in a folder that was moved here. */
  async #nieuweMap(uri: vscode.Uri): Promise<void> {
    // A name with an extension is that of a file, which is told by itself.
    if (/\.[^/.]{1,8}$/.test(uri.path)) return;
    for (const bijlage of await zoekInMap(uri, BIJLAGEN)) this.#bijlage(bijlage);
    for (const document of await zoekInMap(uri, DOCUMENTEN)) await this.#reread(document);
  }

  /** A file, or a folder with all that is in it. */
  #weg(uri: vscode.Uri): void {
    const plek = uri.toString();
    const isWeg = (key: string): boolean => key === plek || key.startsWith(`${plek}/`);
    for (const key of [...this.#inlezen.keys()].filter(isWeg)) this.#inlezen.delete(key);
    const kaarten = [...this.#kaarten.keys()].filter(isWeg);
    const bijlagen = [...this.#bijlagen].filter(isWeg);
    if (kaarten.length + bijlagen.length === 0) return;
    for (const key of kaarten) this.#kaarten.delete(key);
    for (const key of bijlagen) this.#bijlagen.delete(key);
    if (bijlagen.length > 0) this.#gevonden = undefined;
    this.#changed.fire();
  }

  async #reread(uri: vscode.Uri): Promise<void> {
    await this.#keep(await this.#haal(uri));
    this.#changed.fire();
  }

  async #haal(uri: vscode.Uri): Promise<Gehaald> {
    const beurt = {};
    this.#inlezen.set(uri.toString(), beurt);
    return { key: uri.toString(), beurt, text: await readText(uri) };
  }

  async #keep({ key, beurt, text }: Gehaald): Promise<void> {
    const isKandidaat = text !== null && !isEigenBestand(key) && mightBeKamervragen(text);
    const kaart = isKandidaat ? kaartVan(key, await inStukken(leesVragenset(text))) : null;
    // Gone or read again in the meantime.
    if (this.#inlezen.get(key) !== beurt) return;
    this.#inlezen.delete(key);
    if (kaart === null) this.#kaarten.delete(key);
    else this.#kaarten.set(key, kaart);
  }

  /** An open document counts as it stands in the editor. */
  #fromOpen(document: vscode.TextDocument): void {
    const set = this.#documenten.get(document);
    if (set === undefined || document.isUntitled || isLezing(document.uri) || isEigenBestand(document.uri.path)) return;
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

/** Null when the file cannot be read. */
async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    return decodeTekst(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
