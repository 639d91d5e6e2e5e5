import * as vscode from 'vscode';
import { GEEN_VRAGEN, type Opgesteld, opstellen } from '../dossier';
import { type Ingelezen, type Lader, leesBestand, meldingen, tekstToMarkdown } from '../formats';
import { readVragenset } from '../vragenset';
import { waarschuwing } from './berichten';
import { meldFout, registerOpdracht } from './bewaking';
import { kiesBestand, leesMetVoortgang, origineelVan } from './lezingen';
import { bestaat } from './mapbestand';
import { schrijfTekst } from './schrijfBestand';

/** Questions to make an answer document from, and the folder that it will lie in. */
interface Invoer {
  readonly markdown: string;
  readonly origineel: string | null;
  readonly map: vscode.Uri | null;
}

/** **Beantwoording opstellen**, from a file or the active document, and from the clipboard. Both give the uri of the document they opened. */
export function registerOpstellen(laad: Lader): vscode.Disposable {
  return vscode.Disposable.from(
    registerOpdracht('kamervragen.opstellen', (uri?: vscode.Uri) => withMessages(() => fromFile(uri, laad))),
    registerOpdracht('kamervragen.opstellenVanKlembord', () => withMessages(fromClipboard)),
  );
}

async function withMessages(make: () => Promise<vscode.Uri | undefined>): Promise<vscode.Uri | undefined> {
  try {
    return await make();
  } catch (error) {
    meldFout('Beantwoording opstellen lukte niet.', error, 'opstellen');
    return undefined;
  }
}

async function fromFile(gegeven: vscode.Uri | undefined, laad: Lader): Promise<vscode.Uri | undefined> {
  const uri = gegeven ?? vscode.window.activeTextEditor?.document.uri ?? (await kiesBestand());
  if (uri === undefined) return undefined;
  const bestand = origineelVan(uri);
  const named = bestand.scheme !== 'untitled';
  const gelezen = await readQuestions(bestand, laad);
  const made = await create({
    markdown: gelezen.markdown,
    origineel: named ? (bestand.path.split('/').at(-1) ?? null) : null,
    map: named ? vscode.Uri.joinPath(bestand, '..') : firstFolder(),
  });
  const verloren = meldingen(gelezen);
  if (made !== undefined && verloren.length > 0) void waarschuwing(verloren.join(' '));
  return made;
}

/**
 * Takes in a publication that was fetched: questions become an answer document in the first folder, anything else is shown as a document
 * without a name.
 * @throws Onleesbaar
 */
export async function neemOp(bytes: Uint8Array, naam: string, laad: Lader): Promise<vscode.Uri | undefined> {
  const { markdown } = await leesBestand(bytes, naam, laad);
  if (readVragenset(markdown).soort === 'vragen') return create({ markdown, origineel: null, map: firstFolder() });
  return show(await vscode.workspace.openTextDocument({ language: 'markdown', content: markdown }));
}

/** An open document may hold changes that are not saved yet; any other file is read in its own format. */
async function readQuestions(bestand: vscode.Uri, laad: Lader): Promise<Ingelezen> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === bestand.toString());
  const text = open !== undefined && ['markdown', 'plaintext'].includes(open.languageId);
  return text ? tekstToMarkdown(open.getText()) : leesMetVoortgang(bestand, laad);
}

async function fromClipboard(): Promise<vscode.Uri | undefined> {
  const text = await vscode.env.clipboard.readText();
  return create({ markdown: tekstToMarkdown(text).markdown, origineel: null, map: firstFolder() });
}

function firstFolder(): vscode.Uri | null {
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? null;
}

async function create({ markdown, origineel, map }: Invoer): Promise<vscode.Uri | undefined> {
  const opgesteld = opstellen(markdown, origineel, map !== null);
  if (opgesteld === null) {
    void waarschuwing(GEEN_VRAGEN);
    return undefined;
  }
  if (map === null) {
    return show(await vscode.workspace.openTextDocument({ language: 'markdown', content: opgesteld.tekst }));
  }
  const doel = vscode.Uri.joinPath(map, opgesteld.naam);
  if (await bestaat(doel)) {
    const openen = 'Bestaande openen';
    const keuze = await waarschuwing(`${opgesteld.naam} bestaat al. Er is niets overschreven.`, openen);
    return keuze === openen ? show(await vscode.workspace.openTextDocument(doel)) : undefined;
  }
  await write(map, opgesteld, doel);
  return show(await vscode.workspace.openTextDocument(doel));
}

async function write(map: vscode.Uri, { bron, tekst }: Opgesteld, doel: vscode.Uri): Promise<void> {
  // The bron is written once and never again: it is what the Kamer sent.
  const bronUri = bron && vscode.Uri.joinPath(map, bron.naam);
  if (bron !== null && bronUri !== null && !(await bestaat(bronUri))) {
    await schrijfTekst(bronUri, bron.tekst);
  }
  await schrijfTekst(doel, tekst);
}

/** Opens the document beside the questions, with the cursor in the first empty answer. */
async function show(document: vscode.TextDocument): Promise<vscode.Uri> {
  const beside = vscode.window.activeTextEditor !== undefined;
  // The place goes along with the request: set afterwards, quick typing would end up in the front matter.
  const selection = firstEmptyAnswer(document);
  await vscode.window.showTextDocument(document, {
    viewColumn: beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active,
    ...(selection === undefined ? {} : { selection }),
  });
  return document.uri;
}

/** The line below the heading of the first empty answer. */
function firstEmptyAnswer(document: vscode.TextDocument): vscode.Range | undefined {
  const set = readVragenset(document.getText());
  const eerste = set.antwoorden.find((antwoord) => antwoord.inhoud.leeg);
  const begin = eerste && set.begin[eerste.sectie];
  if (begin === undefined) return undefined;
  const line = Math.min(document.positionAt(begin).line + 1, document.lineCount - 1);
  return new vscode.Range(line, 0, line, 0);
}
