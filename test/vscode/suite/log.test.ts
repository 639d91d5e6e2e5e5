import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { proef } from './host';
import { closeAll, openInEditor, textOf } from './hulp';
import { feature, verwachtFout, waitFor } from './kader';
import { Schijf } from './schijf';

const GEHEIM = 'Zevenblad';
const VERTROUWELIJK = `---
znummer: 2025Z90071
ingezonden: 2025-02-03
fase: concept
---

# Vragen van het lid ${GEHEIM} (Partij E) over ${GEHEIM} (ingezonden 3 februari 2025)

## Vraag 1

Wat is ${GEHEIM}?

### Antwoord 1

${GEHEIM} is nog niet openbaar.
`;

/** A disk that says in its errors what it was asked to write, as careless programs do. */
class PratendeSchijf extends Schijf {
  override writeFile(): void {
    throw new Error(`lukt niet: ${VERTROUWELIJK}`);
  }
  createDirectory(): void {}
  delete(): void {}
  rename(): void {}
}

/** The file of our log. VS Code makes one folder of logs for each extension; that of the dummy extension beside the package is known. */
async function logTekst(): Promise<string> {
  const naast: vscode.Uri = await vscode.extensions.getExtension('controle.leeg')?.activate();
  const bestand = vscode.Uri.joinPath(naast, '../kamervragen.kamervragen/Kamervragen.log');
  return waitFor(async () => {
    const tekst = await textOf(bestand);
    return tekst.includes('kamervragen.exporteerOverzicht') && tekst.includes('Maak agenda') && tekst;
  });
}

describe('Het log', () => {
  if (proef.pakket)
    feature('zegt waar het misging, zonder tekst uit het document', async () => {
      verwachtFout();
      const schijf = new PratendeSchijf();
      schijf.bestanden.set(`/${GEHEIM}.md`, new TextEncoder().encode(VERTROUWELIJK));
      const provider = vscode.workspace.registerFileSystemProvider('praat', schijf);
      try {
        await openInEditor(vscode.Uri.parse(`praat:/${GEHEIM}.md`));
        // A fault of the disk, and one within a command itself: both with the document in their message.
        assert.equal(await vscode.commands.executeCommand('kamervragen.agenda'), undefined);
        const kapot = new Proxy(vscode.Uri.parse('praat:/overzicht.csv'), {
          get() {
            throw new TypeError(VERTROUWELIJK);
          },
        });
        assert.equal(await vscode.commands.executeCommand('kamervragen.exporteerOverzicht', kapot), undefined);
        const tekst = await logTekst();
        assert.match(tekst, /\[error\] kamervragen\.exporteerOverzicht: TypeError\n {4}at /);
        assert.doesNotMatch(tekst, new RegExp(`${GEHEIM}|2025Z90071|Partij E|openbaar`));
      } finally {
        await closeAll();
        await vscode.commands.executeCommand('notifications.clearAll');
        provider.dispose();
      }
    });
});
