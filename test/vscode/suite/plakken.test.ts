import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, openUntitled } from './hulp';
import { feature, rust, waitFor } from './kader';

const PLAKKEN = 'kamervragen.plakken';
const LIJST = '1. Kent u de zee-\ndijk bij\nNoorderhaven?\n2. Hoe hoog\nis die?';
const PAREN =
  '## Vraag 1\n\nKent u de zeedijk bij Noorderhaven?\n\n### Antwoord 1\n\n## Vraag 2\n\nHoe hoog is die?\n\n### Antwoord 2\n';

describe('Plakken als Kamervragen', () => {
  afterEach(closeAll);

  feature('maakt in een leeg document vragen met lege antwoorden, in één stap terug te draaien', async () => {
    await vscode.env.clipboard.writeText(LIJST);
    const { document } = await openUntitled('');
    assert.equal(await vscode.commands.executeCommand(PLAKKEN), true);
    assert.equal(document.getText(), `---\nfase: concept\n---\n\n# Kamervragen\n\n${PAREN}`);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.lineAt(editor.selection.active.line - 1).text, '### Antwoord 1');
    await vscode.commands.executeCommand('undo');
    await waitFor(() => document.getText() === '');
  });

  feature('laat de vraag waarin de cursor staat heel', async () => {
    await vscode.env.clipboard.writeText(LIJST.replace('1.', '5.').replace('2.', '6.'));
    const begin = '# Kamervragen\n\n## Vraag 4\n\nWaarom lekt de dijk?\n\n### Antwoord 4\n\nDaarom.\n';
    const editor = await openUntitled(begin);
    const at = editor.document.positionAt(begin.indexOf('lekt'));
    editor.selection = new vscode.Selection(at, at);
    assert.equal(await vscode.commands.executeCommand(PLAKKEN), true);
    const paren = PAREN.replace(/(Vraag|Antwoord) 1/g, '$1 5').replace(/(Vraag|Antwoord) 2/g, '$1 6');
    assert.equal(editor.document.getText(), `${begin}\n${paren}`);
  });

  feature('verandert niets als er geen vragen op het klembord staan, of ook antwoorden', async () => {
    const { document } = await openUntitled('eigen tekst');
    for (const text of ['Beste Noor, tot morgen?', 'Vraag 1\nWaarom?\nAntwoord 1\nDaarom.', '']) {
      await vscode.env.clipboard.writeText(text);
      assert.equal(await vscode.commands.executeCommand(PLAKKEN), false);
    }
    assert.equal(document.getText(), 'eigen tekst');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  rust('laat gewoon plakken in Markdown gewoon', async () => {
    await vscode.env.clipboard.writeText('- *een*\n- <twee>');
    const { document } = await openUntitled('');
    await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
    assert.ok(await waitFor(() => document.getText() === '- *een*\n- <twee>'));
  });
});
