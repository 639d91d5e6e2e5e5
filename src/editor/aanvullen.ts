import * as vscode from 'vscode';
import { aanvullingOp, type Voorstel, veldenVan } from '../dossier';
import { decodeTekst } from '../formats';
import { rules } from '../rules';
import { EIGEN_ZINNEN, type EigenZin, expand, gevuldeZinnen, parseEigenZinnen, vulIn } from '../templates';
import { sectieOp, voorbladEinde } from '../vragenset';
import { bewaakt } from './bewaking';
import type { Documenten } from './documenten';
import type { Omgeving } from './omgeving';
import { alsKeuze, alsRegel, alsUitleg } from './tonen';
import { rangeOf } from './wijzigingen';

/** What a phrase begins with when somebody asks for one. */
const BEGIN_ZIN = /(?:^|[^\p{Alpha}\p{N}])(k(?:v\p{Alpha}{0,40})?)?$/iu;
/** How far back on the line that is looked for (characters). */
const TERUG = 60;

/**
 * Completion in Kamervragen documents: numbers in a reference, labels of missing answers, the front matter, phrases filled with what
 * the document tells, and phrases of the folder's own (`.kamervragen/zinnen.md`, see docs/zinnen.md).
 */
export function registerAanvullen(documenten: Documenten, omgeving: Omgeving): vscode.Disposable {
  const eigen = new EigenZinnen();
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, _token, { triggerKind }) {
      const set = documenten.get(document);
      if (set === undefined) return undefined;
      const offset = document.offsetAt(position);
      const { lint, werkdagen } = omgeving.settingsFor(document);
      const gevonden = aanvullingOp(set, offset, { vandaag: lint.today, regels: rules });
      if (gevonden !== null) {
        const range = rangeOf(document, gevonden.start, gevonden.end);
        return gevonden.voorstellen.map((voorstel, index) => toItem(voorstel, range, index));
      }
      // A space asks for what follows a reference or a key; a phrase is asked for by the user.
      if (triggerKind === vscode.CompletionTriggerKind.TriggerCharacter || offset < voorbladEinde(set.tekst))
        return undefined;
      const before = document.getText(
        new vscode.Range(position.with({ character: Math.max(0, position.character - TERUG) }), position),
      );
      const begin = BEGIN_ZIN.exec(before);
      if (begin === null) return undefined;
      const range = new vscode.Range(position.translate(0, -(begin[1] ?? '').length), position);
      const velden = veldenVan(set, lint.today, werkdagen);
      const inAntwoord = set.secties[sectieOp(set, offset)]?.soort === 'antwoord';
      return [
        ...gevuldeZinnen
          .filter(({ alleenMet }) => alleenMet.every((naam) => velden[naam] !== undefined))
          .map(({ prefix, titel, tekst, plaats }) =>
            zinItem(prefix, titel, vulIn(tekst, velden), range, inAntwoord === (plaats === 'antwoord') ? '0' : '1'),
          ),
        ...(await eigen.voor(document.uri)).map(({ prefix, titel, tekst }) =>
          zinItem(prefix, titel, vulIn(tekst, velden), range, '0'),
        ),
      ];
    },
  };
  return vscode.languages.registerCompletionItemProvider('markdown', bewaakt('aanvullen', provider), ' ');
}

/** `documentation` is a string: nothing of the document becomes a link, an image or a command. */
function toItem(voorstel: Voorstel, range: vscode.Range, index: number): vscode.CompletionItem {
  const { label, detail, uitleg, tekst, snippet, verder } = voorstel;
  const item = new vscode.CompletionItem(
    { label: alsKeuze(label), description: alsRegel(detail) },
    vscode.CompletionItemKind.Value,
  );
  // What is typed is compared with the label as it is in the document.
  item.filterText = label;
  // Not as its detail: VS Code breaks that off in the middle of words.
  item.documentation = alsUitleg(
    [detail, uitleg].filter((text, at, all) => text !== '' && all.indexOf(text) === at).join('\n\n'),
  );
  item.range = range;
  item.insertText = snippet ? new vscode.SnippetString(tekst) : tekst;
  item.sortText = String(index).padStart(4, '0');
  item.preselect = index === 0;
  if (verder) item.command = { command: 'editor.action.triggerSuggest', title: 'Kies een waarde' };
  return item;
}

function zinItem(
  prefix: string,
  titel: string,
  body: string,
  range: vscode.Range,
  plaats: string,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    { label: alsKeuze(prefix), description: alsRegel(titel) },
    vscode.CompletionItemKind.Snippet,
  );
  item.filterText = prefix;
  item.detail = alsRegel(titel);
  item.documentation = alsUitleg(expand(body));
  item.range = range;
  item.insertText = new vscode.SnippetString(body);
  item.sortText = `${plaats}${prefix}`;
  return item;
}

/** The phrases of each folder of the workspace: read when first asked for, and again when their file is another than it was. */
class EigenZinnen {
  readonly #mappen = new Map<string, { readonly stempel: string; readonly zinnen: readonly EigenZin[] }>();

  async voor(uri: vscode.Uri): Promise<readonly EigenZin[]> {
    // A document that was not saved yet belongs to the folder one works in.
    const folder =
      vscode.workspace.getWorkspaceFolder(uri) ??
      (uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0] : undefined);
    if (folder === undefined) return [];
    const bestand = vscode.Uri.joinPath(folder.uri, EIGEN_ZINNEN);
    const stempel = await stempelVan(bestand);
    if (stempel === null) return [];
    const key = bestand.toString();
    const kept = this.#mappen.get(key);
    if (kept?.stempel === stempel) return kept.zinnen;
    const zinnen = await readZinnen(bestand);
    this.#mappen.set(key, { stempel, zinnen });
    return zinnen;
  }
}

/** What tells one state of a file from the next; null when there is no such file. Asking costs less than watching and misses nothing. */
async function stempelVan(uri: vscode.Uri): Promise<string | null> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return `${mtime} ${size}`;
  } catch {
    return null;
  }
}

/** No file, or one that cannot be read, gives no phrases. */
async function readZinnen(uri: vscode.Uri): Promise<readonly EigenZin[]> {
  try {
    return parseEigenZinnen(decodeTekst(await vscode.workspace.fs.readFile(uri)));
  } catch {
    return [];
  }
}
