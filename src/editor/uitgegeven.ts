import * as vscode from 'vscode';
import { isDocumentId, isUitgegeven, uitgegevenPad } from '../dossier';
import { decodeTekst } from '../formats';
import { bestaat, zoekMapbestand } from './mapbestand';
import { schrijfTekst } from './schrijfBestand';

/**
 * Keeps the text of a letter as it went out, so that it can be compared when it comes back: in the folder of the workspace, or beside the
 * document where there is none. What is kept already is the same text. Null when there is no place for it, as for a new document in an
 * empty window.
 */
export async function bewaarUitgegeven(uri: vscode.Uri, id: string, tekst: string): Promise<vscode.Uri | null> {
  const map = mapVan(uri);
  if (map === null) return null;
  const bestand = vscode.Uri.joinPath(map, uitgegevenPad(id));
  if (!(await bestaat(bestand))) await schrijfTekst(bestand, tekst);
  return bestand;
}

function mapVan(uri: vscode.Uri): vscode.Uri | null {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (folder !== undefined) return folder;
  if (uri.scheme === 'untitled') return vscode.workspace.workspaceFolders?.[0]?.uri ?? null;
  return vscode.Uri.joinPath(uri, '..');
}

/**
 * The text that went out under an id, looked for from this file upwards and in the folders of the workspace; null when it is nowhere, or is
 * no longer what it was. @param id as a Word file says it, so anything at all
 */
export async function leesUitgegeven(uri: vscode.Uri, id: string | undefined): Promise<string | null> {
  if (id === undefined || !isDocumentId(id)) return null;
  const pad = uitgegevenPad(id);
  const eigen = uri.scheme === 'untitled' ? null : vscode.Uri.joinPath(uri, '..', pad);
  const mappen = (vscode.workspace.workspaceFolders ?? []).map((folder) => vscode.Uri.joinPath(folder.uri, pad));
  for (const plek of [await zoekMapbestand(uri, pad), eigen, ...mappen]) {
    const tekst = plek === null ? null : await leesTekst(plek);
    if (tekst !== null && isUitgegeven(id, tekst)) return tekst;
  }
  return null;
}

async function leesTekst(uri: vscode.Uri): Promise<string | null> {
  try {
    return decodeTekst(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
