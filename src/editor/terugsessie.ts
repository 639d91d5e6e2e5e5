import * as vscode from 'vscode';
import { type Ingelezen, type Lader, leesBestand } from '../formats';
import type { Terugkomst } from '../terug';
import { readVragenset } from '../vragenset';
import { waarschuwing } from './berichten';
import { bestaat } from './mapbestand';
import { leesUitgegeven } from './uitgegeven';

/** One letter that came back, and the document that it is compared with. */
export interface Sessie {
  readonly document: vscode.Uri;
  readonly brief: vscode.Uri;
  /** Name of the Word file. */
  readonly naam: string;
  readonly terugkomst: Terugkomst;
  /** The Word file was there, and is no longer. */
  readonly isWeg: boolean;
}

/** @param gelezen what the letter says now */
export async function maakSessie(
  brief: vscode.Uri,
  document: vscode.Uri,
  gelezen: Ingelezen,
  laad: Lader,
): Promise<Sessie> {
  const uit = await leesUitgegeven(document, gelezen.eigenschappen.documentId);
  const { leesBrief } = await laad('terug');
  const terugkomst = { brief: leesBrief(gelezen), uitgegeven: uit === null ? null : readVragenset(uit) };
  return { document, brief, naam: naamVan(brief), terugkomst, isWeg: false };
}

const antwoorden = ({ terugkomst }: Sessie): number => terugkomst.brief.set.antwoorden.length;

/** The same letter as it is on disk now; what was read stays while the file is half written, something else or gone. */
export async function leesOpnieuw(sessie: Sessie, laad: Lader): Promise<Sessie> {
  try {
    const gelezen = await leesBestand(await vscode.workspace.fs.readFile(sessie.brief), sessie.naam, laad);
    const nieuw = await maakSessie(sessie.brief, sessie.document, gelezen, laad);
    return antwoorden(nieuw) === 0 && antwoorden(sessie) > 0 ? sessie : nieuw;
  } catch {
    return { ...sessie, isWeg: !(await bestaat(sessie.brief)) };
  }
}

/** Calls when a file comes, changes or goes. */
export function volgBestand(bestand: vscode.Uri, anders: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(vscode.Uri.joinPath(bestand, '..'), naamVan(bestand).replace(/[[\]{}*?]/g, '?')),
  );
  const bijDeze = (uri: vscode.Uri): void => {
    if (uri.toString() === bestand.toString()) anders();
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(bijDeze),
    watcher.onDidCreate(bijDeze),
    watcher.onDidDelete(bijDeze),
  );
}

/** The document, also when it was closed; undefined when it is gone. */
export async function openDocument({ document: uri }: Sessie): Promise<vscode.TextDocument | undefined> {
  const isEr = uri.scheme === 'untitled' || (await bestaat(uri));
  // VS Code remembers the text of what was thrown away; where an editor still shows it, the user works in it.
  if (!isEr && !staatOpen(uri)) return undefined;
  return vscode.workspace.openTextDocument(uri);
}

function staatOpen(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
}

/** What the user asked for cannot be done without it. */
export function meldWeg({ document, naam }: Sessie): void {
  void waarschuwing(
    `${naamVan(document)} is er niet meer. Open het antwoorddocument dat u nu gebruikt, en kies bij ${naam} opnieuw Terug uit Word….`,
  );
}

/** The same letter and document where VS Code has put them; the session itself when it touched neither. */
export function naHernoemen(sessie: Sessie, event: vscode.FileRenameEvent): Sessie {
  const document = hernoemd(sessie.document, event);
  const brief = hernoemd(sessie.brief, event);
  if (document === undefined && brief === undefined) return sessie;
  const nieuw = brief ?? sessie.brief;
  return { ...sessie, document: document ?? sessie.document, brief: nieuw, naam: naamVan(nieuw) };
}

/** Where a file is that VS Code gave another name, or that lies in a folder that got one; undefined when it was not touched. */
function hernoemd(uri: vscode.Uri, { files }: vscode.FileRenameEvent): vscode.Uri | undefined {
  for (const { oldUri, newUri } of files) {
    const rest = uri.path.slice(oldUri.path.length);
    if (uri.scheme !== oldUri.scheme || uri.authority !== oldUri.authority) continue;
    if (uri.path.startsWith(oldUri.path) && (rest === '' || rest.startsWith('/')))
      return newUri.with({ path: newUri.path + rest });
  }
  return undefined;
}

function naamVan(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? '';
}
