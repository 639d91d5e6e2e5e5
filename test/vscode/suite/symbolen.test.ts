import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inWerkmap, lineOf, openInEditor, openUntitled } from './hulp';
import { feature, rust, waitFor } from './kader';

const VET = `**Vragen van het lid Elf (Partij C) aan de Minister van Water over dijken (ingezonden 3 februari 2025)**

**Vraag 1**
Hoe hoog is de dijk?

**Antwoord 1**
Negen meter.

**Vraag 2**
Wie onderhoudt de dijk?

**Antwoord 2**
Het waterschap.
Dat doet het al lang.
`;

const KOPPEN = VET.replaceAll(/^\*\*((?:Vraag|Antwoord) \d)\*\*$/gm, '## $1\n');

describe('Vouwen', () => {
  afterEach(closeAll);
  const folds = async (document: vscode.TextDocument): Promise<string[]> => {
    const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    return found.map(({ start, end }) => `${document.lineAt(start).text} – ${document.lineAt(end).text}`);
  };

  feature('een vraag met haar antwoord, ook als de labels geen koppen zijn', async () => {
    const { document } = await openUntitled(VET);
    await waitFor(async () => {
      const found = await folds(document);
      for (const expected of [
        '**Vraag 1** – Negen meter.',
        '**Antwoord 1** – Negen meter.',
        '**Vraag 2** – Dat doet het al lang.',
      ]) {
        assert.ok(found.includes(expected), found.join('\n'));
      }
      return true;
    });
  });

  feature('een vraag met haar antwoord, ook als beide koppen even hoog zijn', async () => {
    const { document } = await openUntitled(KOPPEN);
    await waitFor(async () => {
      const found = await folds(document);
      assert.ok(found.includes('## Vraag 1 – Negen meter.'), found.join('\n'));
      return true;
    });
  });
});

describe('Outline', () => {
  afterEach(closeAll);
  const outline = (document: vscode.TextDocument) =>
    vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);

  feature('vragen met vette labels, het begin van de vraag en de stand van het antwoord', async () => {
    const { document } = await openUntitled(VET);
    const found = await waitFor(async () => {
      // VS Code's own Markdown may still remember another document that had this name.
      const symbols = (await outline(document)).filter(({ name }) => !name.startsWith('#'));
      return symbols.length > 0 && symbols;
    });
    assert.deepEqual(
      found.map(({ name, detail, children }) => [name, detail, children.map((one) => `${one.name}: ${one.detail}`)]),
      [
        ['Vraag 1', 'Hoe hoog is de dijk?', ['Antwoord 1: 2 woorden']],
        ['Vraag 2', 'Wie onderhoudt de dijk?', ['Antwoord 2: 7 woorden']],
      ],
    );
  });

  rust('toont geen vraag dubbel als de labels koppen zijn', async () => {
    const { document } = await openInEditor(inWerkmap('2025Z90002.md'));
    // VS Code's own Markdown needs a moment.
    const names = await waitFor(async () => {
      const symbols = await outline(document);
      const flat = (list: readonly vscode.DocumentSymbol[]): string[] =>
        list.flatMap(({ name, children }) => [name, ...flat(children)]);
      return symbols.length > 0 && flat(symbols);
    });
    assert.equal(names.filter((name) => /Vraag 1$/.test(name)).length, 1, names.join(', '));
  });
});

describe('Zoeken in de werkmap', () => {
  afterEach(closeAll);
  const zoek = async (query: string): Promise<vscode.SymbolInformation[]> => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      query,
    );
    // VS Code's own Markdown gives the headings as they are written, with their number signs.
    return found.filter(({ name, location }) => !name.startsWith('#') && location.uri.path.endsWith('/2025Z90002.md'));
  };

  feature('vraag 2 en antwoord 3 in elke set', async () => {
    const { document } = await openInEditor(inWerkmap('2025Z90002.md'));
    const [vraag] = await waitFor(async () => {
      const found = await zoek('vraag 2');
      return found.length > 0 && found;
    });
    assert.equal(vraag?.name, 'Vraag 2 van 2025Z90002: Hoe oud zijn ze?');
    assert.equal(vraag?.containerName, 'sluizen');
    assert.equal(vraag?.location.range.start.line, lineOf(document, '## Vraag 2'));
    const [antwoord, meer] = await zoek('antwoord 3');
    assert.match(antwoord?.name ?? '', /^Antwoord 3 van 2025Z90002: Gemiddeld zestig jaar/);
    assert.equal(antwoord?.location.range.start.line, lineOf(document, '### Antwoord 2 en 3'));
    assert.equal(meer, undefined);
  });

  feature('woorden van een vraag, en niets zonder woorden', async () => {
    await openInEditor(inWerkmap('2025Z90002.md'));
    await waitFor(async () => {
      const names = (await zoek('kost onderhoud')).map(({ name }) => name);
      assert.deepEqual(names, ['Vraag 3 van 2025Z90002: Wat kost het onderhoud?']);
      return true;
    });
    assert.deepEqual(await zoek('vraag'), []);
  });
});
