import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  findings,
  inWerkmap,
  lineOf,
  openInEditor,
  openUntitled,
  setSetting,
  waitForFindings,
} from './hulp';
import { feature, rust, waitFor } from './kader';

const SLUIZEN = '2025Z90002.md';
const BEGIN = ['termijn 3', 'niet-afzonderlijk 25', 'leeg-antwoord 33'];

describe('Bevindingen', () => {
  before(() => setSetting('vandaag', '2025-02-21'));
  after(() => setSetting('vandaag', undefined));
  afterEach(closeAll);

  feature('staan op de juiste plaats, met de ernst van een concept', async () => {
    const { document } = await openInEditor(inWerkmap(SLUIZEN));
    await waitForFindings(document.uri, BEGIN);
    const shown = vscode.languages
      .getDiagnostics(document.uri)
      .map((d) => `${codeOf(d)} ${document.getText(d.range)} ${d.severity}`);
    assert.deepEqual(shown.sort(), [
      `leeg-antwoord Antwoord 4 ${vscode.DiagnosticSeverity.Information}`,
      `niet-afzonderlijk Antwoord 2 en 3 ${vscode.DiagnosticSeverity.Error}`,
      `termijn 2025-02-03 ${vscode.DiagnosticSeverity.Warning}`,
    ]);
  });

  feature('wijzen het verzoek aan waar het om gaat', async () => {
    const { document } = await openInEditor(inWerkmap(SLUIZEN));
    await waitForFindings(document.uri, BEGIN);
    const samen = vscode.languages.getDiagnostics(document.uri).find((d) => codeOf(d) === 'niet-afzonderlijk');
    const [related] = samen?.relatedInformation ?? [];
    assert.equal(related && document.getText(related.location.range), 'Wilt u deze vragen één voor één beantwoorden?');
  });

  feature('verdwijnen meteen als ze zijn verholpen, terwijl een nieuwe wacht', async () => {
    await setSetting('wachttijd', 3000);
    const editor = await openInEditor(inWerkmap(SLUIZEN));
    const { document } = editor;
    await waitForFindings(document.uri, BEGIN);
    // Everything the panel shows in turn: a window that is slow for once cannot miss a state that lasts seconds.
    const states: string[] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      const now = findings(document.uri).join(', ');
      if (now !== states.at(-1)) states.push(now);
    });
    const leeg = lineOf(document, '### Antwoord 4') + 1;
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(leeg, 0), '\nDat is gebeurd.\n');
      edit.delete(document.lineAt(lineOf(document, 'Twaalf.')).range);
    });
    await waitForFindings(document.uri, ['termijn 3', 'leeg-antwoord 13', 'niet-afzonderlijk 25']);
    await waitFor(() => states.at(-1) === 'termijn 3, leeg-antwoord 13, niet-afzonderlijk 25');
    listener.dispose();
    await setSetting('wachttijd', undefined);
    assert.equal(states.at(-2), 'termijn 3, niet-afzonderlijk 25', states.join(' → '));
  });

  feature('verschijnen ook als de schrijver de alinea verlaat', async () => {
    await setSetting('wachttijd', 10_000);
    const editor = await openInEditor(inWerkmap(SLUIZEN));
    const { document } = editor;
    await waitForFindings(document.uri, BEGIN);
    const twaalf = lineOf(document, 'Twaalf.');
    editor.selection = new vscode.Selection(twaalf, 0, twaalf, 0);
    await editor.edit((edit) => edit.delete(document.lineAt(twaalf).range));
    assert.deepEqual(findings(document.uri), BEGIN);
    const elders = lineOf(document, 'Wat kost het onderhoud?');
    editor.selection = new vscode.Selection(elders, 0, elders, 0);
    await waitForFindings(document.uri, ['termijn 3', 'leeg-antwoord 13', 'niet-afzonderlijk 25', 'leeg-antwoord 33']);
    await setSetting('wachttijd', undefined);
  });

  feature('schuiven mee met tekst die erboven komt', async () => {
    const editor = await openInEditor(inWerkmap(SLUIZEN));
    await waitForFindings(editor.document.uri, BEGIN);
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(lineOf(editor.document, 'Twaalf.'), 0), 'Het zijn er veel.\n\n'),
    );
    await waitForFindings(editor.document.uri, ['termijn 3', 'niet-afzonderlijk 27', 'leeg-antwoord 35']);
  });

  feature('volgen de fase van het document en de instellingen', async () => {
    const editor = await openInEditor(inWerkmap(SLUIZEN));
    const { document } = editor;
    await waitForFindings(document.uri, BEGIN);
    await setSetting('regels', { 'niet-afzonderlijk': 'uit', termijn: 'hint' });
    await waitForFindings(document.uri, ['termijn 3', 'leeg-antwoord 33']);
    const at = document.positionAt(document.getText().indexOf('concept'));
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 'concept'.length)), 'eindversie'));
    await waitFor(() =>
      vscode.languages
        .getDiagnostics(document.uri)
        .some((d) => codeOf(d) === 'leeg-antwoord' && d.severity === vscode.DiagnosticSeverity.Error),
    );
    await setSetting('regels', undefined);
  });

  feature('gaan weg als het document sluit', async () => {
    const { document } = await openUntitled(
      '---\nznummer: 2025Z90009\nfase: concept\n---\n\n## Vraag 1\n\nHoe?\n\n### Antwoord 1\n',
    );
    await waitForFindings(document.uri, ['leeg-antwoord 10']);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await waitForFindings(document.uri, []);
  });

  feature('komen zodra een document Kamervragen wordt', async () => {
    const editor = await openUntitled('# Aantekeningen\n');
    await editor.edit((edit) =>
      edit.insert(
        new vscode.Position(1, 0),
        '\nVragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025)\n\n## Vraag 1\n\nHoe?\n\n### Antwoord 1\n\n## Vraag 2\n\nWat?\n',
      ),
    );
    await waitForFindings(editor.document.uri, ['leeg-antwoord 9', 'vraag-zonder-antwoord 11']);
  });

  feature('blijven goed tijdens snel typen in een lang document', async () => {
    const vragen = Array.from(
      { length: 200 },
      (_, i) => `## Vraag ${i + 1}\n\nHoe?\n\n### Antwoord ${i + 1}\n\nZo.\n`,
    ).join('\n');
    const editor = await openUntitled(`---\nznummer: 2025Z90008\n---\n\n${vragen}`);
    const { document } = editor;
    const line = lineOf(document, '### Antwoord 100') + 2;
    for (const letter of 'Dit antwoord wordt gaandeweg langer.') {
      await editor.edit((edit) => edit.insert(document.lineAt(line).range.end, letter), {
        undoStopBefore: false,
        undoStopAfter: false,
      });
    }
    await editor.edit((edit) => edit.delete(document.lineAt(lineOf(document, '### Antwoord 150') + 2).range));
    await waitForFindings(document.uri, [`leeg-antwoord ${lineOf(document, '### Antwoord 150') + 1}`]);
  });

  rust('blijven weg in gewone Markdown', async () => {
    const { document } = await openInEditor(inWerkmap('gewoon.md'));
    // Where the extension is, it has looked at this document once it has judged the next one.
    if (vscode.extensions.getExtension('kamervragen.kamervragen') !== undefined) {
      await waitForFindings((await openInEditor(inWerkmap(SLUIZEN))).document.uri, BEGIN);
    }
    assert.deepEqual(findings(document.uri), []);
  });
});
