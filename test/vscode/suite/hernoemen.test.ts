import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, openUntitled } from './hulp';
import { feature, waitFor } from './kader';

const EIGEN = `# Vragen van het lid Elf (Partij C) aan de Minister van Water over dijken

## Vraag 1

Hoe hoog is de dijk?

### Antwoord 1

Negen meter. Zie ook het antwoord op vraag 2.

## Vraag 2

Wie onderhoudt de dijk?

### Antwoord 2

Het waterschap.
`;
const VAN_DE_KAMER = `---\nznummer: 2025Z90031\ningezonden: 2025-02-03\nfase: concept\n---\n\n${EIGEN}`;

const placeOf = (document: vscode.TextDocument, text: string): vscode.Position =>
  document.positionAt(document.getText().indexOf(text) + text.length - 1);

const rename = (document: vscode.TextDocument, text: string, to: string) =>
  vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    placeOf(document, text),
    to,
  );

/** What `vscode.prepareRename` says against it; undefined when it allows it. */
async function refusal(document: vscode.TextDocument, text: string): Promise<string | undefined> {
  try {
    await vscode.commands.executeCommand('vscode.prepareRename', document.uri, placeOf(document, text));
    return undefined;
  } catch (error) {
    const said = error as { value?: unknown; message?: unknown };
    return String(said.value ?? said.message);
  }
}

describe('Hernoemen', () => {
  afterEach(closeAll);

  feature('zegt waarom de nummers van de Kamer blijven, op een label en op een verwijzing', async () => {
    const { document } = await openUntitled(VAN_DE_KAMER);
    for (const plek of ['## Vraag 1', '### Antwoord 2', 'op vraag 2']) {
      const reden = await waitFor(() => refusal(document, plek));
      assert.match(reden, /^De vraagnummers zijn van de Kamer: dit is set 2025Z90031\./);
    }
  });

  feature('biedt in een set van eigen hand het nummer aan', async () => {
    const { document } = await openUntitled(EIGEN);
    const found = await waitFor(async () => {
      const one = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
        'vscode.prepareRename',
        document.uri,
        placeOf(document, '## Vraag 2'),
      );
      return one.placeholder === '2' && one;
    });
    assert.equal(document.getText(found.range), '2');
  });

  feature('geeft een vraag een vrij nummer, met alles wat ernaar wijst, in één stap', async () => {
    const { document } = await openUntitled(EIGEN);
    await waitFor(async () => (await rename(document, 'op vraag 2', '7')).entries()[0]?.[1].length === 3);
    assert.ok(await vscode.workspace.applyEdit(await rename(document, 'op vraag 2', '7')));
    assert.equal(document.getText(), EIGEN.replace(/(vraag|Antwoord) 2/gi, '$1 7'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), EIGEN);
  });

  feature('ruilt twee nummers als het nieuwe al bestaat', async () => {
    const { document } = await openUntitled(EIGEN);
    await waitFor(async () => (await rename(document, '## Vraag 1', '2')).entries()[0]?.[1].length === 5);
    assert.ok(await vscode.workspace.applyEdit(await rename(document, '## Vraag 1', '2')));
    const text = document.getText();
    assert.match(text, /## Vraag 2\n\nHoe hoog[^#]+### Antwoord 2\n\nNegen meter\. Zie ook het antwoord op vraag 1\./);
    assert.match(text, /## Vraag 1\n\nWie onderhoudt[^#]+### Antwoord 1\n\nHet waterschap\./);
  });

  feature('verandert niets als het nieuwe geen nummer is, ook de kop niet', async () => {
    const { document } = await openUntitled(EIGEN);
    await waitFor(async () => (await rename(document, '## Vraag 1', '5')).size > 0);
    for (const geen of ['zeven', '2 en 3', '0']) assert.equal((await rename(document, '## Vraag 1', geen)).size, 0);
  });
});
