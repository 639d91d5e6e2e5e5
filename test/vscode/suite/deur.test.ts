import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inWerkmap, lineOf, openInEditor, openUntitled, setSetting, textOf } from './hulp';
import { feature, waitFor } from './kader';

const ZONDER_ANTWOORD = `---
ingezonden: 2025-02-03
fase: concept
---

## Vraag 1

Hoe hoog is de dijk?

## Vraag 2

Wie onderhoudt de dijk?

## Vraag 3

Wat kost dat?

### Antwoord 3

Niets.
`;

describe('Nieuwe beantwoording', () => {
  afterEach(closeAll);

  feature('met de vragen van het klembord, als nog niet bewaard document', async () => {
    await vscode.env.clipboard.writeText(await textOf(inWerkmap('vragen.txt')));
    const uri = await vscode.commands.executeCommand<vscode.Uri>('kamervragen.nieuw', 'klembord');
    assert.equal(uri.scheme, 'untitled');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    const text = editor?.document.getText() ?? '';
    assert.match(text, /^---\nznummer: 2025Z90001\ningezonden: 2025-02-03\nfase: concept\n---\n/);
    assert.match(text, /## Vraag 3\n\nKunt u deze vragen afzonderlijk van elkaar beantwoorden\?\n\n### Antwoord 3\n/);
    assert.equal(editor?.document.lineAt((editor?.selection.active.line ?? 1) - 1).text, '### Antwoord 1');
  });

  feature('leeg, om in te vullen; zonder vragen op het klembord vanzelf', async () => {
    await vscode.env.clipboard.writeText('een boodschappenlijst');
    for (const keuze of ['leeg', undefined]) {
      await vscode.commands.executeCommand<vscode.Uri>('kamervragen.nieuw', keuze);
      const editor = vscode.window.activeTextEditor;
      assert.match(
        editor?.document.getText() ?? '',
        /^---\nznummer: [\s\S]*\n---\n[\s\S]*## Vraag 1\n[\s\S]*### Antwoord 1\n/,
      );
      assert.equal(editor?.document.languageId, 'markdown');
      await closeAll();
    }
  });
});

describe('Antwoord toevoegen met het toetsenbord', () => {
  afterEach(closeAll);

  feature('bij de vraag waarin de cursor staat, en anders bij de eerste zonder antwoord', async () => {
    const editor = await openUntitled(ZONDER_ANTWOORD);
    const { document } = editor;
    const line = lineOf(document, 'Wie onderhoudt');
    editor.selection = new vscode.Selection(line, 0, line, 0);
    await waitFor(async () => vscode.commands.executeCommand<boolean>('kamervragen.antwoordToevoegen'));
    assert.match(document.getText(), /Wie onderhoudt de dijk\?\n\n### Antwoord 2\n/);
    assert.doesNotMatch(document.getText(), /Antwoord 1/);
    const end = document.lineCount - 1;
    editor.selection = new vscode.Selection(end, 0, end, 0);
    await waitFor(async () => vscode.commands.executeCommand<boolean>('kamervragen.antwoordToevoegen'));
    assert.match(document.getText(), /Hoe hoog is de dijk\?\n\n### Antwoord 1\n/);
    const before = document.getText();
    assert.equal(await vscode.commands.executeCommand('kamervragen.antwoordToevoegen'), false);
    assert.equal(document.getText(), before);
  });
});

describe('De bladzijde Eindcontrole', () => {
  afterEach(closeAll);

  async function open(): Promise<{ readonly over: vscode.TextEditor; readonly page: vscode.TextDocument }> {
    const over = await openInEditor(inWerkmap('2025Z90002.md'));
    const uri = await waitFor(async () => vscode.commands.executeCommand<vscode.Uri>('kamervragen.eindcontrole'));
    return { over, page: await vscode.workspace.openTextDocument(uri) };
  }

  feature('zegt hoe het verzoek is gevolgd, en volgt het document', async () => {
    const { over, page } = await open();
    assert.match(page.getText(), /Niet gevolgd: samen beantwoord zijn vraag 2 en 3\./);
    assert.match(page.getText(), /1 van de 4 vragen is nog niet ingevuld\./);
    const line = lineOf(over.document, '### Antwoord 4') + 1;
    await over.edit((builder) => builder.insert(new vscode.Position(line, 0), '\nJa, dat kan.\n'));
    await waitFor(() => page.getText().includes('Alle 4 vragen zijn ingevuld.'));
  });

  feature('leidt van een bevinding naar haar plaats', async () => {
    const { over, page } = await open();
    const links = await waitFor(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', page.uri);
      return found.length > 0 && found;
    });
    const leeg = page
      .getText()
      .split('\n')
      .findIndex((line) => line.includes('Antwoord 4 is nog niet ingevuld'));
    const link = links.find(({ range }) => range.start.line === leeg);
    assert.equal(link?.target?.path, over.document.uri.path);
    assert.equal(link?.target?.fragment, `L${lineOf(over.document, '### Antwoord 4') + 1}`);
  });
});

describe('Het taalmodel', () => {
  const NAAM = 'kamervragen_stand';
  const invoke = () => vscode.lm.invokeTool(NAAM, { input: {}, toolInvocationToken: undefined });
  const refuses = async () =>
    invoke().then(
      () => false,
      () => true,
    );

  afterEach(async () => {
    await setSetting('taalmodel.toestaan', undefined);
    await closeAll();
  });

  feature('krijgt niets tot het is toegestaan, en dan geen woord van de tekst', async () => {
    await openInEditor(inWerkmap('2025Z90002.md'));
    // The extension is there, so it is the setting that withholds the tool.
    await waitFor(() => vscode.extensions.getExtension('kamervragen.kamervragen')?.isActive);
    await waitFor(refuses, 10_000, 'weigeren zolang het niet is toegestaan');

    await setSetting('taalmodel.toestaan', true);
    const tool = await waitFor(() => vscode.lm.tools.find(({ name }) => name === NAAM), 10_000, 'het hulpmiddel');
    assert.deepEqual(tool.tags, ['kamervragen']);
    const { content } = await waitFor(async () => invoke(), 10_000, 'antwoord van het hulpmiddel');
    const [part] = content;
    assert.ok(part instanceof vscode.LanguageModelTextPart);
    const stand = JSON.parse(part.value);
    assert.deepEqual([stand.znummer, stand.vragen, stand.ingevuld], ['2025Z90002', 4, 3]);
    assert.deepEqual(
      stand.open.map(({ vraag }: { vraag: number }) => vraag),
      [4],
    );
    assert.ok(stand.bevindingen.some(({ regelnaam }: { regelnaam: string }) => regelnaam === 'niet-afzonderlijk'));
    assert.doesNotMatch(part.value, /sluizen|zestig/i);

    await setSetting('taalmodel.toestaan', undefined);
    await waitFor(refuses, 10_000, 'weer weigeren');
  });
});
