import * as vscode from 'vscode';
import { decodeTekst } from '../formats';
import { type Finding, lint } from '../lint';
import { mightBeKamervragen, type Positie, positions, readVragenset } from '../vragenset';
import { bewaakt, registerOpdracht } from './bewaking';
import { toDiagnostic } from './diagnose';
import type { Documenten } from './documenten';
import type { Omgeving } from './omgeving';
import { alsRegel } from './tonen';
import { zoekBestanden } from './zoekBestanden';

/** A path or a message in the terminal is cut at this length (characters). */
const LANG = 1000;

interface Gecontroleerd {
  readonly uri: vscode.Uri;
  readonly findings: readonly Finding[];
  readonly at: (offset: number) => Positie;
}

/** **Alle beantwoordingen controleren**: fills the Problems panel for the whole workspace; also as a task. */
export function registerAlles(documenten: Documenten, omgeving: Omgeving): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('kamervragen-werkmap');
  return vscode.Disposable.from(
    collection,
    // An open document shows its own findings, which follow the text.
    vscode.workspace.onDidOpenTextDocument(({ uri }) => collection.delete(uri)),
    registerOpdracht('kamervragen.controleerAlles', () => controleer(collection, documenten, omgeving)),
    vscode.tasks.registerTaskProvider(
      'kamervragen',
      bewaakt('alles', {
        provideTasks: () => [makeTask({ type: 'kamervragen' }, omgeving)],
        resolveTask: (task) => makeTask(task.definition, omgeving),
      }),
    ),
  );
}

async function controleer(
  collection: vscode.DiagnosticCollection,
  documenten: Documenten,
  omgeving: Omgeving,
): Promise<number> {
  const open = new Set(documenten.all().map(({ uri }) => uri.toString()));
  const checked = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Beantwoordingen controleren', cancellable: true },
    (progress, token) =>
      checkWorkspace(omgeving, token, (done, total) => {
        progress.report({ increment: 100 / total, message: `${done} van ${total}` });
      }),
  );
  const blijven = vscode.workspace.getConfiguration('kamervragen').get('geslotenBestanden', true);
  collection.clear();
  for (const { uri, findings, at } of checked) {
    if (open.has(uri.toString()) || !blijven) continue;
    const positionAt = (offset: number): vscode.Position => {
      const { regel, kolom } = at(offset);
      return new vscode.Position(regel - 1, kolom - 1);
    };
    collection.set(
      uri,
      findings.map((finding) => toDiagnostic(uri, positionAt, finding)),
    );
  }
  const fouten = checked.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error').length;
  const text =
    checked.length === 0
      ? 'In deze werkmap staan geen Kamervragen.'
      : `${checked.length} ${checked.length === 1 ? 'document' : 'documenten'} met Kamervragen gecontroleerd, ${fouten} ${fouten === 1 ? 'fout' : 'fouten'}.`;
  void vscode.window.setStatusBarMessage(text, 10_000);
  return checked.length;
}

/** Reads and checks every Kamervragen document of the workspace; those of others are passed over. */
async function checkWorkspace(
  omgeving: Omgeving,
  token: vscode.CancellationToken,
  report: (done: number, total: number) => void,
): Promise<Gecontroleerd[]> {
  const uris = await zoekBestanden(['md', 'markdown'], token);
  const checked: Gecontroleerd[] = [];
  for (const [index, uri] of uris.entries()) {
    if (token.isCancellationRequested) break;
    const text = await readText(uri);
    if (text !== null && mightBeKamervragen(text)) {
      const set = readVragenset(text);
      if (set.soort !== null) {
        checked.push({ uri, findings: lint(set, await omgeving.settingsForFile(uri, set)), at: positions(text) });
      }
    }
    report(index + 1, uris.length);
  }
  return checked;
}

async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    return decodeTekst(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** The same as a task, whose lines the problem matcher `$kamervragen` reads. */
function makeTask(definition: vscode.TaskDefinition, omgeving: Omgeving): vscode.Task {
  const execution = new vscode.CustomExecution(async () => bewaakt('taak', new Terminal(omgeving)));
  const task = new vscode.Task(
    definition,
    vscode.TaskScope.Workspace,
    'alle beantwoordingen controleren',
    'kamervragen',
    execution,
    '$kamervragen',
  );
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent };
  return task;
}

class Terminal implements vscode.Pseudoterminal {
  readonly #omgeving: Omgeving;
  readonly #write = new vscode.EventEmitter<string>();
  readonly #close = new vscode.EventEmitter<number>();
  readonly #stop = new vscode.CancellationTokenSource();
  readonly onDidWrite = this.#write.event;
  readonly onDidClose = this.#close.event;

  constructor(omgeving: Omgeving) {
    this.#omgeving = omgeving;
  }

  async open(): Promise<void> {
    const checked = await checkWorkspace(this.#omgeving, this.#stop.token, () => {});
    let fouten = 0;
    for (const { uri, findings, at } of checked) {
      for (const { start, severity, message, rule } of findings) {
        const { regel, kolom } = at(start);
        if (severity === 'error') fouten++;
        this.#write.fire(
          `${alsRegel(vscode.workspace.asRelativePath(uri), LANG)}:${regel}:${kolom}: ${severity === 'hint' ? 'info' : severity}: ${alsRegel(message, LANG)} (${rule})\r\n`,
        );
      }
    }
    this.#write.fire(`${checked.length} documenten met Kamervragen gecontroleerd, ${fouten} fouten\r\n`);
    this.#close.fire(fouten > 0 ? 1 : 0);
  }

  close(): void {
    this.#stop.cancel();
  }
}
