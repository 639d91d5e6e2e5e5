import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inWerkmap, openUntitled, setSetting } from './hulp';
import { feature, rust, waitFor } from './kader';

const DOCUMENT = `---
znummer: 2025Z90009
ingezonden: 2025-02-03
fase: concept
---

# Vragen van het lid Six (Partij D) aan de Minister van Water over de [dijk](command:x) van $5 (ingezonden 3 februari 2025)

## Vraag 1

Hoe hoog is de dijk?

### Antwoord 1

Negen meter, zie [hier](command:workbench.action.quit).

## Vraag 2

Wie onderhoudt de dijk?

### Antwoord 2

@

## Vraag 3

Wat kost dat?

### Antwoord 3

## Vraag 4

En daarna?
`;

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

const descriptionOf = ({ label }: vscode.CompletionItem): string =>
  typeof label === 'string' ? '' : (label.description ?? '');

/** An untitled document with the text, and the place of the @ in it. */
async function openAt(text: string): Promise<[vscode.TextDocument, vscode.Position]> {
  const content = text.replace('@', '');
  // VS Code can give the untitled document of the test before, which it is still closing, under the same name.
  const document = await waitFor(async () => {
    const opened = (await openUntitled(content)).document;
    if (opened.getText() === content) return opened;
    await closeAll();
    return undefined;
  });
  return [document, document.positionAt(text.indexOf('@'))];
}

async function offered(document: vscode.TextDocument, at: vscode.Position, teken?: string) {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
    teken,
  );
  return items;
}

/** What is offered, as soon as one of the labels is there. */
async function waitForItems(document: vscode.TextDocument, at: vscode.Position, label: string, teken?: string) {
  return waitFor(async () => {
    const items = await offered(document, at, teken);
    return items.some((item) => labelOf(item) === label) && items;
  });
}

describe('Aanvullen', () => {
  afterEach(closeAll);

  feature('na «zie het antwoord op vraag » de nummers, ingevulde eerst, als platte tekst', async () => {
    const [document, at] = await openAt(DOCUMENT.replace('@', 'Zie het antwoord op vraag @'));
    const items = await waitForItems(document, at, '1', ' ');
    const nummers = items.filter((item) => descriptionOf(item).endsWith('?'));
    nummers.sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
    assert.deepEqual(nummers.map(labelOf), ['1', '3', '4']);
    assert.equal(nummers[0] && descriptionOf(nummers[0]), 'Hoe hoog is de dijk?');
    const uitleg = nummers[0]?.documentation;
    // A string is shown as it stands; only a MarkdownString can hold a link.
    assert.equal(typeof uitleg, 'string');
    assert.match(String(uitleg), /^Hoe hoog is de dijk\?\n\nNegen meter/);
  });

  feature('een antwoord dat ontbreekt, zoals het document het schrijft', async () => {
    const [document, at] = await openAt(`${DOCUMENT.replace('@', '')}\n### A@`);
    const item = (await waitForItems(document, at, '### Antwoord 4')).find((one) => labelOf(one) === '### Antwoord 4');
    assert.ok(item?.range instanceof vscode.Range);
    assert.equal(document.getText(item.range), '### A');
  });

  feature('in het voorblad sleutels die er niet zijn, en waarden', async () => {
    await setSetting('vandaag', '2025-02-20');
    const [document, at] = await openAt(
      DOCUMENT.replace('@', '').replace('fase: concept\n', 'fase: concept\nver@\nuitstel: \n'),
    );
    const items = await waitForItems(document, at, 'verzonden');
    const ours = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Value).map(labelOf);
    assert.ok(ours.includes('medeNamens') && !ours.includes('fase') && !ours.includes('uitstel'));
    await waitForItems(document, at.translate(1, 'uitstel: '.length - at.character), '2025-02-20', ' ');
    await setSetting('vandaag', undefined);
  });

  feature('zinnen met de gegevens van het document, letterlijk ingevoegd', async () => {
    const [document, at] = await openAt(DOCUMENT.replace('@', 'kv@'));
    const items = await waitForItems(document, at, 'kvsetaanbieding');
    assert.ok(
      !items.some((item) => labelOf(item) === 'kvsetaanbiedingmede'),
      'mede namens wordt nooit zomaar aangeboden',
    );
    const item = items.find((one) => labelOf(one) === 'kvsetaanbieding');
    assert.ok(item?.insertText instanceof vscode.SnippetString && item.range instanceof vscode.Range);
    const editor = vscode.window.activeTextEditor;
    await editor?.insertSnippet(item.insertText, item.range);
    const zin = document.lineAt(at.line).text;
    assert.match(
      zin,
      /^Hierbij stuur ik uw Kamer .* van het lid Six \(Partij D\) over .* van \$5 \(2025Z90009, ingezonden 3 februari 2025\)\.$/,
    );
  });

  feature('eigen zinnen uit de map, ook nadat het bestand is veranderd', async () => {
    const bestand = inWerkmap('.kamervragen/zinnen.md');
    const write = (text: string) => vscode.workspace.fs.writeFile(bestand, new TextEncoder().encode(text));
    try {
      await write('## Peil\nprefix: kvpeil\n\nHet peil van [naam] kost $1.\n');
      const [document, at] = await openAt(DOCUMENT.replace('@', 'kv@'));
      const items = await waitForItems(document, at, 'kvpeil');
      const item = items.find((one) => labelOf(one) === 'kvpeil');
      assert.equal(item?.detail, 'Peil');
      assert.ok(item?.insertText instanceof vscode.SnippetString);
      assert.equal(item.insertText.value, `Het peil van \${1:[naam]} kost \\$1.`);
      await write('## Stand\nprefix: kvstand\n\nDe stand.\n');
      await waitForItems(document, at, 'kvstand');
    } finally {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(bestand, '..'), { recursive: true });
    }
  });

  rust('een gewoon Markdown-document krijgt niets van ons', async () => {
    const [document, at] = await openAt('# Verslag\n\nZie het antwoord op vraag @\n');
    const items = await offered(document, at, ' ');
    assert.deepEqual(
      items.filter(({ kind }) => kind === vscode.CompletionItemKind.Value),
      [],
    );
  });
});
