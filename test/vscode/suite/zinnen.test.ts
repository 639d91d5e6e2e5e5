import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, lineOf, openUntitled } from './hulp';
import { feature, waitFor } from './kader';

const DOCUMENT =
  '---\nznummer: 2025Z90009\nfase: concept\n---\n\n## Vraag 1\n\nBent u bekend met het bericht?\n\n### Antwoord 1\n\nkv\n';

describe('Standaardzinnen', () => {
  afterEach(closeAll);

  feature('worden aangeboden na kv', async () => {
    const { document } = await openUntitled(DOCUMENT);
    const line = lineOf(document, '\nkv') + 1;
    const prefixes = await waitFor(async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(line, 2),
      );
      const labels = list.items
        .filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet)
        .map(({ label }) => (typeof label === 'string' ? label : label.label));
      return labels.some((label) => label.startsWith('kv')) && labels;
    });
    assert.ok(prefixes.filter((label) => label.startsWith('kv')).length >= 40);
  });
});
