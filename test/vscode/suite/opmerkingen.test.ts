import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { isWorker } from './host';
import { closeAll, inWerkmap, openInEditor, openUntitled, setSetting } from './hulp';
import { feature, waitFor } from './kader';

const OPEN = '<!-- opmerking [ ] M. de Boer, 2025-02-10: Klopt dit getal? -->';
const DOCUMENT = `---
znummer: 2025Z90041
ingezonden: 2025-02-03
fase: concept
---

## Vraag 1

Hoe hoog is de dijk?

### Antwoord 1

Negen meter.${OPEN} En oud.

## Vraag 2

Hoe oud?

### Antwoord 2

<!-- opmerking [x] J. Six: navragen bij het archief
reactie M. de Boer: gedaan -->
`;

async function action(document: vscode.TextDocument, title: string): Promise<vscode.CodeAction> {
  const range = document.lineAt(
    document
      .getText()
      .slice(0, document.getText().indexOf(title.includes('weer') ? '[x]' : '[ ]'))
      .split('\n').length - 1,
  ).range;
  return waitFor(
    async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
      );
      return found.find((one) => one.title === title);
    },
    undefined,
    title,
  );
}

describe('Opmerkingen', () => {
  afterEach(closeAll);

  feature('afvinken en weer openen met het lampje, elk één stap terug', async () => {
    const { document } = await openUntitled(DOCUMENT);
    const af = await action(document, 'Opmerking afvinken');
    assert.ok(af.edit && (await vscode.workspace.applyEdit(af.edit)));
    assert.equal(document.getText(), DOCUMENT.replace('[ ]', '[x]'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DOCUMENT);
    const weer = await action(document, 'Opmerking weer openen');
    assert.ok(weer.edit && (await vscode.workspace.applyEdit(weer.edit)));
    assert.equal(document.getText(), DOCUMENT.replace('[x]', '[ ]'));
  });

  feature('afvinken met een opdracht: die bij de cursor, of de eerste die nog open is', async () => {
    const editor = await openUntitled(DOCUMENT);
    const commando = async (naam: string) => vscode.commands.executeCommand<boolean>(`kamervragen.${naam}`);
    assert.equal(await waitFor(() => commando('opmerkingAfvinken')), true);
    assert.equal(editor.document.getText(), DOCUMENT.replace('[ ]', '[x]'));
    assert.equal(await commando('opmerkingAfvinken'), false);
    editor.selection = new vscode.Selection(
      editor.document.positionAt(DOCUMENT.indexOf('archief')),
      editor.document.positionAt(DOCUMENT.indexOf('archief')),
    );
    assert.equal(await commando('opmerkingHeropenen'), true);
    assert.equal(editor.document.getText(), DOCUMENT.replace('[ ]', '[?]').replace('[x]', '[ ]').replace('[?]', '[x]'));
  });

  feature('een antwoord met alleen een opmerking is niet ingevuld', async () => {
    const { document } = await openUntitled(DOCUMENT);
    const titels = await waitFor(async () => {
      const lenzen = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      const found = lenzen.flatMap(({ command }) => (command?.title.startsWith('Vraag') ? [command.title] : []));
      return found.length > 0 && found;
    });
    assert.deepEqual(titels, ['Vraag 1: ingevuld, 4 woorden', 'Vraag 2: nog leeg']);
  });

  // In the worker the preview is drawn in the other extension host (runWeb.ts).
  if (!isWorker())
    feature('de voorbeeldweergave toont geen opmerking', async () => {
      const { document } = await openUntitled(DOCUMENT);
      const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      const gezien = html.replace(/<!--[\s\S]*?-->/g, '');
      assert.match(gezien, /kv-vraag/);
      assert.match(gezien, /Negen meter\. ?En oud\.|Negen meter\.\s+En oud\./);
      assert.doesNotMatch(gezien, /Boer|navragen|opmerking|reactie/);
    });

  feature('Maak Word-brief bewaart de tekst zoals die wegging, en die telt niet als set', async () => {
    await setSetting('vandaag', '2025-02-10');
    const uri = inWerkmap('2025Z90041.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(DOCUMENT));
    try {
      const { document } = await openInEditor(uri);
      const brief = await waitFor(async () =>
        vscode.commands.executeCommand<vscode.Uri | undefined>('kamervragen.wordBrief', undefined, 'alleen bijlage'),
      );
      const map = inWerkmap('.kamervragen/uitgegeven');
      const namen = (await vscode.workspace.fs.readDirectory(map)).map(([naam]) => naam);
      assert.equal(namen.length, 1);
      assert.match(namen[0] ?? '', /^2025Z90041-[0-9a-f]{16}\.md$/);
      const bewaard = new TextDecoder().decode(
        await vscode.workspace.fs.readFile(vscode.Uri.joinPath(map, namen[0] ?? '')),
      );
      assert.equal(bewaard, document.getText());
      const aantal = await vscode.commands.executeCommand<number>('kamervragen.controleerAlles');
      // 2025Z90002 and this one; vragen.txt is no Markdown.
      assert.equal(aantal, 2);
      await vscode.workspace.fs.delete(brief);
    } finally {
      await setSetting('vandaag', undefined);
      await vscode.workspace.fs.delete(uri);
      await vscode.workspace.fs.delete(inWerkmap('.kamervragen'), { recursive: true });
    }
  });
});
