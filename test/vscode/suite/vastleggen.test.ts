import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inWerkmap, openInEditor, setSetting, waitForFindings } from './hulp';
import { feature, waitFor } from './kader';

describe('Vastleggen wat is verzonden', () => {
  before(() => setSetting('vandaag', '2025-02-21'));
  after(() => setSetting('vandaag', undefined));
  afterEach(closeAll);

  async function open(): Promise<vscode.TextEditor> {
    const editor = await openInEditor(inWerkmap('2025Z90002.md'));
    await waitForFindings(editor.document.uri, ['termijn 3', 'niet-afzonderlijk 25', 'leeg-antwoord 33']);
    return editor;
  }

  feature('uitstel komt in het voorblad en verzet de klok', async () => {
    const { document } = await open();
    await vscode.commands.executeCommand('kamervragen.uitstelVerzonden', '2025-02-21');
    assert.match(document.getText(), /^fase: concept\nuitstel: 2025-02-21\n---$/m);
    const message = await waitFor(() =>
      vscode.languages.getDiagnostics(document.uri).find((d) => d.message.includes('17 maart 2025')),
    );
    assert.equal(message.severity, vscode.DiagnosticSeverity.Information);
  });

  feature('als verzonden markeren zet de klok stil', async () => {
    const { document } = await open();
    await vscode.commands.executeCommand('kamervragen.verzonden', '2025-02-20');
    assert.match(document.getText(), /^verzonden: 2025-02-20$/m);
    await waitForFindings(document.uri, ['niet-afzonderlijk 26', 'leeg-antwoord 34']);
  });

  feature('is één stap om ongedaan te maken', async () => {
    const { document } = await open();
    const before = document.getText();
    await vscode.commands.executeCommand('kamervragen.uitstelVerzonden', '2025-02-21');
    assert.notEqual(document.getText(), before);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});
