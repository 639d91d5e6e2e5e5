import * as vscode from 'vscode';
import {
  insertMarkdown,
  insertVragen,
  maakBeantwoording,
  maakVragenEnAntwoorden,
  plekVoorVragen,
  readVragenlijst,
} from '../edits';
import {
  bestandsoort,
  GROOTSTE_BESTAND,
  type Ingelezen,
  isOnleesbaar,
  type Lader,
  LEESBARE_EXTENSIES,
  leesBestand,
  tekstToMarkdown,
} from '../formats';
import { readVragenset, type Vragenset } from '../vragenset';
import { bericht, waarschuwing } from './berichten';
import { bewaakt, registerOpdracht } from './bewaking';
import type { Documenten } from './documenten';
import { hoortBij } from './terugvinden';
import { rangeOf } from './wijzigingen';

const MARKDOWN: vscode.DocumentSelector = { language: 'markdown' };
/** Rich text in an answer. */
const OPMAAK = vscode.DocumentDropOrPasteEditKind.Empty.append('markdown', 'kamervragen', 'opmaak');
/** A list of questions as questions with empty answers. */
const VRAGEN = vscode.DocumentDropOrPasteEditKind.Empty.append('markdown', 'kamervragen', 'vragen');
/** A letter that came back from Word. */
const TERUG = vscode.DocumentDropOrPasteEditKind.Empty.append('markdown', 'kamervragen', 'terug');
/** What a code editor copies is code, with its colours as rich text. */
const VAN_EDITOR = ['vscode-editor-data', 'application/vnd.code.copymetadata'];
const CODE = /<div style="[^"]{0,400}white-space: ?pre/;
/** Longer text on the clipboard is no list of questions (characters). */
const LANGSTE_LIJST = 2_000_000;

/** Paste and drop in Markdown documents, and **Plakken als Kamervragen**. */
export function registerPlakken(documenten: Documenten, laad: Lader): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(MARKDOWN, bewaakt('plakken', new Plakken(documenten, laad)), {
      providedPasteEditKinds: [OPMAAK, VRAGEN],
      pasteMimeTypes: ['text/html', 'text/plain'],
    }),
    vscode.languages.registerDocumentDropEditProvider(MARKDOWN, bewaakt('plakken', new Neerzetten(documenten, laad)), {
      providedDropEditKinds: [TERUG, OPMAAK, VRAGEN],
      dropMimeTypes: ['text/uri-list'],
    }),
    registerOpdracht('kamervragen.plakken', () => plakVragen(documenten)),
  );
}

/** A paste that can say afterwards what did not come along. */
class Plaksel extends vscode.DocumentPasteEdit {
  verloren: readonly string[] = [];
}

class Plakken implements vscode.DocumentPasteEditProvider<Plaksel> {
  constructor(
    private readonly documenten: Documenten,
    private readonly laad: Lader,
  ) {}

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
    { only }: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ): Promise<Plaksel[]> {
    const [range, ...meer] = ranges;
    if (range === undefined || meer.length > 0 || VAN_EDITOR.some((type) => data.get(type) !== undefined)) return [];
    const [text, html] = await Promise.all([stringOf(data, 'text/plain'), stringOf(data, 'text/html')]);
    if (token.isCancellationRequested) return [];
    const wanted = (kind: vscode.DocumentDropOrPasteEditKind): boolean => only === undefined || only.contains(kind);
    const rijk = html === '' || CODE.test(html.slice(0, 500)) ? null : await readRijk(html, this.laad);
    const edits: Plaksel[] = [];
    if (wanted(OPMAAK) && rijk !== null && rijk.markdown.trim() !== text.trim() && this.#inAntwoord(document, range)) {
      edits.push(plaksel(document, range, rijk));
    }
    if (wanted(VRAGEN)) {
      const set = lijstIn(rijk?.markdown ?? '', 2) ?? lijstIn(text, 2);
      const edit = set && vragenEdit(document, range, set);
      if (edit) edits.push(edit);
    }
    return edits;
  }

  resolveDocumentPasteEdit(edit: Plaksel): Plaksel {
    if (edit.verloren.length > 0) void bericht(`Geplakt. ${edit.verloren.join(' ')}`);
    return edit;
  }

  #inAntwoord(document: vscode.TextDocument, range: vscode.Range): boolean {
    const set = this.documenten.get(document);
    return set !== undefined && inAntwoord(set, document.offsetAt(range.start), document.offsetAt(range.end));
  }
}

async function stringOf(data: vscode.DataTransfer, type: string): Promise<string> {
  return (await data.get(type)?.asString()) ?? '';
}

/** Rich text that cannot be read is pasted as VS Code would. */
async function readRijk(html: string, laad: Lader): Promise<Ingelezen | null> {
  try {
    return (await laad('html')).leesPlaksel(html);
  } catch (error) {
    if (isOnleesbaar(error)) return null;
    throw error;
  }
}

/** True when a stretch lies in the text of one answer: behind its label, and not in a question. */
function inAntwoord(set: Vragenset, start: number, end: number): boolean {
  const index = set.begin.findLastIndex((begin) => begin <= start);
  const sectie = set.secties[index];
  const begin = set.begin[index] ?? 0;
  if (sectie?.soort !== 'antwoord' || end > (set.begin[index + 1] ?? set.tekst.length)) return false;
  return start >= begin + Math.min(sectie.label.tekstVanaf, sectie.tekst.length);
}

function plaksel(document: vscode.TextDocument, range: vscode.Range, rijk: Ingelezen): Plaksel {
  const { text } = insertMarkdown(document.getText(), spanOf(document, range), rijk.markdown);
  const edit = new Plaksel(text, 'Plakken als Markdown', OPMAAK);
  edit.verloren = rijk.verloren;
  return edit;
}

const spanOf = (document: vscode.TextDocument, range: vscode.Range): { start: number; end: number } => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

function lijstIn(text: string, minstens: number): Vragenset | null {
  if (text.length > LANGSTE_LIJST || !text.includes('?')) return null;
  return readVragenlijst(tekstToMarkdown(text).markdown, minstens);
}

/** Offered, never done unasked: plain text stays what it is until somebody chooses this. */
function vragenEdit(document: vscode.TextDocument, range: vscode.Range, set: Vragenset): Plaksel | null {
  const wijziging = vragenWijziging(document.getText(), spanOf(document, range), set);
  if (wijziging === null) return null;
  const { start, end } = spanOf(document, range);
  const leeg = wijziging.end > wijziging.start || document.getText().trim() === '';
  const hier = leeg || wijziging.start === start;
  // Where the questions go elsewhere, what is selected stays.
  const tekst = hier ? wijziging.text : document.getText(range);
  const edit = new Plaksel(tekst, `Plakken als Kamervragen (${set.vragen.length} vragen)`, VRAGEN);
  const rest = new vscode.WorkspaceEdit();
  if (leeg && start > 0) rest.delete(document.uri, rangeOf(document, 0, start));
  if (leeg && wijziging.end > end) rest.delete(document.uri, rangeOf(document, end, wijziging.end));
  if (!hier) rest.insert(document.uri, document.positionAt(wijziging.start), wijziging.text);
  if (rest.size > 0) edit.additionalEdit = rest;
  edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text, OPMAAK];
  return edit;
}

/** A whole document where there is nothing yet, else questions and answers at the nearest free place. */
function vragenWijziging(
  text: string,
  { start }: { readonly start: number },
  set: Vragenset,
  origineel: string | null = null,
): { start: number; end: number; text: string } | null {
  if (text.trim() === '') {
    const document = maakBeantwoording(set, { bron: null, origineel });
    return document === null ? null : { start: 0, end: text.length, text: document };
  }
  const paren = maakVragenEnAntwoorden(set);
  return paren === null ? null : insertVragen(text, plekVoorVragen(readVragenset(text), start), paren);
}

/** **Plakken als Kamervragen**: one undo step; true when something was pasted. */
async function plakVragen(documenten: Documenten): Promise<boolean> {
  const klembord = await vscode.env.clipboard.readText();
  const set = lijstIn(klembord, 1);
  const editor = vscode.window.activeTextEditor ?? (await openNew());
  if (set === null) {
    void waarschuwing(
      'Op het klembord staan geen genummerde vragen zonder antwoord. Kopieer de vragen met hun nummers, en probeer het opnieuw.',
    );
    return false;
  }
  const { document, selection } = editor;
  const wijziging = vragenWijziging(document.getText(), { start: document.offsetAt(selection.active) }, set);
  if (wijziging === null) return false;
  const range = rangeOf(document, wijziging.start, wijziging.end);
  if (!(await editor.edit((builder) => builder.replace(range, wijziging.text)))) return false;
  goToFirstEmpty(editor, documenten.get(document) ?? readVragenset(document.getText()), wijziging.start);
  return true;
}

async function openNew(): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown' }));
}

/** The line under the first empty answer of what was pasted. */
function goToFirstEmpty(editor: vscode.TextEditor, set: Vragenset, from: number): void {
  const begin = set.antwoorden
    .filter(({ inhoud }) => inhoud.leeg)
    .map(({ sectie }) => set.begin[sectie] ?? 0)
    .find((start) => start >= from);
  if (begin === undefined) return;
  const line = Math.min(editor.document.positionAt(begin).line + 1, editor.document.lineCount - 1);
  editor.selection = new vscode.Selection(line, 0, line, 0);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/**
 * A file from the explorer: its questions in an empty document, its text in an answer. A Word file that says that it belongs to this set came
 * back: it is compared, and nothing changes. Elsewhere VS Code makes its link.
 */
class Neerzetten implements vscode.DocumentDropEditProvider {
  constructor(
    private readonly documenten: Documenten,
    private readonly laad: Lader,
  ) {}

  async provideDocumentDropEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    data: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentDropEdit[]> {
    const [uri, ...meer] = urisIn(await stringOf(data, 'text/uri-list'));
    const at = document.offsetAt(position);
    const leeg = document.getText().trim() === '';
    const set = this.documenten.get(document);
    if (uri === undefined || meer.length > 0) return [];
    const naam = uri.path.split('/').at(-1) ?? '';
    const hier = leeg || (set !== undefined && inAntwoord(set, at, at));
    const kanTerug = !leeg && set?.soort === 'antwoord' && /\.docx$/i.test(naam);
    if (!hier && !kanTerug) return [];
    if (!LEESBARE_EXTENSIES.some((extensie) => naam.toLowerCase().endsWith(`.${extensie}`))) return [];
    const gelezen = await this.#read(uri, naam, leeg);
    if (gelezen === null || token.isCancellationRequested) return [];
    if (!leeg) {
      const terug =
        kanTerug && hoortBij(set, gelezen) ? [new vscode.DocumentDropEdit('', 'Terug uit Word…', TERUG)] : [];
      // This is asked once for every drop, and an edit cannot say what must be done beside it: of those that are resolved later, VS Code
      // (1.100) never asks. Looking at the letter changes nothing, whatever is chosen after it.
      if (terug.length > 0) void vscode.commands.executeCommand('kamervragen.terugUitWord', uri, document.uri);
      if (!hier) return terug;
      const { text } = insertMarkdown(document.getText(), { start: at, end: at }, gelezen.markdown);
      const invoegen = new vscode.DocumentDropEdit(text, `Tekst van ${naam} invoegen`, OPMAAK);
      if (terug.length > 0) invoegen.yieldTo = [TERUG];
      return [...terug, invoegen];
    }
    const vragen = readVragenlijst(gelezen.markdown);
    const nieuw = vragen && maakBeantwoording(vragen, { bron: null, origineel: naam });
    return nieuw === null ? [] : [new vscode.DocumentDropEdit(nieuw, 'Beantwoording opstellen', VRAGEN)];
  }

  /** Null when it is no kind of file that we read; then, and when it is unreadable, VS Code does what it always does. */
  async #read(uri: vscode.Uri, naam: string, alsPagina: boolean): Promise<Ingelezen | null> {
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > GROOTSTE_BESTAND) return null;
      const bytes = await vscode.workspace.fs.readFile(uri);
      // A page that is dropped in an answer is text like any other.
      if (!alsPagina && bestandsoort(bytes, naam) === 'html') {
        const { decodeHtml, leesPlaksel } = await this.laad('html');
        return leesPlaksel(decodeHtml(bytes));
      }
      return await leesBestand(bytes, naam, this.laad);
    } catch (error) {
      if (!isOnleesbaar(error) && !(error instanceof vscode.FileSystemError)) throw error;
      if (isOnleesbaar(error)) void waarschuwing(error.message);
      return null;
    }
  }
}

function urisIn(list: string): vscode.Uri[] {
  return list
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => vscode.Uri.parse(line));
}
