import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { feature, rust, waitFor } from './kader';

describe('VS Code met Kamervragen', () => {
  feature('de extensie is er en start', async () => {
    const extension = vscode.extensions.getExtension('kamervragen.kamervragen');
    assert.ok(extension, 'de extensie is niet geladen');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  feature('de opdrachten van de extensie zijn te vinden', async () => {
    const own = await waitFor(async () => {
      const commands = await vscode.commands.getCommands(true);
      return commands.some((command) => command.startsWith('kamervragen.'));
    });
    assert.ok(own);
  });

  rust('de werkmap is open en gewone Markdown is te vinden en te lezen', async () => {
    const [file] = await vscode.workspace.findFiles('**/gewoon.md');
    assert.ok(file, 'gewoon.md is niet gevonden');
    const document = await vscode.workspace.openTextDocument(file);
    assert.equal(document.languageId, 'markdown');
    assert.match(document.lineAt(0).text, /^# Boodschappen/);
  });
});
