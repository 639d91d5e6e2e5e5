import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { proef } from './host';
import { rust } from './kader';

/** That a run in a special kind of VS Code is one: else it would prove nothing. */
describe('De proef', () => {
  rust('is in een map die wel of niet wordt vertrouwd, zoals bedoeld', () => {
    assert.equal(vscode.workspace.isTrusted, !proef.beperkt);
  });

  rust('is in een map die wel of niet op schijf staat, zoals bedoeld', () => {
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.uri.scheme === 'kvproef', proef.virtueel);
  });

  rust('gaat over de map of over het pakket, zoals bedoeld', () => {
    const extension = vscode.extensions.getExtension('kamervragen.kamervragen');
    if (extension === undefined) return;
    assert.equal(/[/\\]kamervragen\.kamervragen-[\d.]+[^/\\]*$/.test(extension.extensionPath), proef.pakket);
  });
});
