import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inWerkmap, openUntitled } from './hulp';
import { feature, waitFor } from './kader';

const DOCUMENT = `---
znummer: 2025Z90019
ingezonden: 2025-02-03
fase: concept
---

## Vraag 1

Kent u Kamerstuk 36 600 VII, nr. 12, en Kamerstuk 19 637, nr. 3?

### Antwoord 1

Ja. Zie Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 71.

## Toelichting

Deze vragen dienen ter aanvulling op eerdere vragen van het lid Elf (Partij C), ingezonden 4 maart 2024 (vraagnummer 2024Z90020).
`;

/** The words of each link of ours with the address it leads to; null as long as that was not looked up. */
async function links(document: vscode.TextDocument, resolve: number): Promise<[string, string | null][]> {
  const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
    'vscode.executeLinkProvider',
    document.uri,
    resolve,
  );
  return found.map(({ range, target }) => [document.getText(range), target?.toString(true) ?? null]);
}

async function waitForLinks(document: vscode.TextDocument, expected: readonly [string, string | null][]) {
  await waitFor(async () => {
    assert.deepEqual(await links(document, 20), expected);
    return true;
  });
}

describe('Koppelingen', () => {
  const EERDER = '2024Z90020.md';
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWerkmap(EERDER)).then(undefined, () => undefined);
  });

  const official = (name: string): string => `https://zoek.officielebekendmakingen.nl/${name}.html`;
  const others: readonly [string, string][] = [
    ['2025Z90019', official('kv-tk-2025Z90019')],
    ['Kamerstuk 36 600 VII, nr. 12', official('kst-36600-VII-12')],
    ['Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 71', official('ah-tk-20242025-71')],
  ];

  feature('leiden naar de officiële pagina, als het adres zeker is', async () => {
    const { document } = await openUntitled(DOCUMENT);
    await waitForLinks(document, [...others, ['2024Z90020', official('kv-tk-2024Z90020')]]);
  });

  feature('zoeken niets op voordat iemand klikt', async () => {
    const { document } = await openUntitled(DOCUMENT);
    const targets = await waitFor(async () => {
      const found = await links(document, 0);
      return found.length > 0 && found.map(([, target]) => target);
    });
    assert.deepEqual(targets, [null, null, null, null]);
  });

  feature('leiden naar de set in de werkmap als die er is', async () => {
    const uri = inWerkmap(EERDER);
    const text =
      '---\nznummer: 2024Z90020\ningezonden: 2024-03-04\n---\n\n## Vraag 1\n\nWaarom?\n\n### Antwoord 1\n\nDaarom.\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const { document } = await openUntitled(DOCUMENT);
    await waitForLinks(document, [...others, ['2024Z90020', uri.toString(true)]]);
  });
});
