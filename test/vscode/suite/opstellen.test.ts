import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inWerkmap, openInEditor, openUntitled, textOf } from './hulp';
import { feature, waitFor } from './kader';

const OPSTELLEN = 'kamervragen.opstellen';

async function remove(...names: string[]): Promise<void> {
  for (const name of names) {
    await vscode.workspace.fs.delete(inWerkmap(name)).then(undefined, () => undefined);
  }
}

describe('Beantwoording opstellen', () => {
  afterEach(async () => {
    await closeAll();
    await remove('2025Z90001.md', '2025Z90001.bron.md');
  });

  feature('maakt van een tekstbestand een antwoorddocument, met de bron ernaast', async () => {
    await openInEditor(inWerkmap('vragen.txt'));
    const made = await vscode.commands.executeCommand<vscode.Uri>(OPSTELLEN);
    assert.equal(made.path, inWerkmap('2025Z90001.md').path);
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.equal(
      text,
      [
        '---',
        'znummer: 2025Z90001',
        'ingezonden: 2025-02-03',
        'fase: concept',
        'bron: 2025Z90001.bron.md',
        'origineel: vragen.txt',
        '---',
        '',
        '# Vragen van de leden **Six** en **El Amrani** (beiden Partij D) aan de Minister van Water over *de zeedijk bij Noorderhaven* (ingezonden 3 februari 2025)',
        '',
        '## Vraag 1',
        '',
        'Bent u bekend met het bericht over de zeedijk?[^1]',
        '',
        '### Antwoord 1',
        '',
        '## Vraag 2',
        '',
        'Hoe hoog is de dijk, en wie onderhoudt hem?',
        '',
        '### Antwoord 2',
        '',
        '## Vraag 3',
        '',
        'Kunt u deze vragen afzonderlijk van elkaar beantwoorden?',
        '',
        '### Antwoord 3',
        '',
        '[^1]: Noorderhavens Nieuwsblad, 1 februari 2025',
        '',
      ].join('\n'),
    );
    assert.match(await textOf(inWerkmap('2025Z90001.bron.md')), /^Hoe hoog is de dijk, en wie onderhoudt hem\?$/m);
  });

  feature('zet de cursor in het eerste lege antwoord', async () => {
    await vscode.commands.executeCommand(OPSTELLEN, inWerkmap('vragen.txt'));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.lineAt(editor.selection.active.line - 1).text, '### Antwoord 1');
  });

  feature('neemt mee wat in een open document nog niet is bewaard', async () => {
    await openUntitled(
      'Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025)\n\nVraag 1\nHoe hoog?\n',
    );
    const made = await vscode.commands.executeCommand<vscode.Uri>(OPSTELLEN);
    assert.match(await textOf(made), /## Vraag 1\n\nHoe hoog\?\n\n### Antwoord 1/);
    await closeAll();
    await remove('beantwoording.md', 'beantwoording.bron.md');
  });

  feature('werkt vanaf het klembord', async () => {
    await vscode.env.clipboard.writeText(await textOf(inWerkmap('vragen.txt')));
    const made = await vscode.commands.executeCommand<vscode.Uri>('kamervragen.opstellenVanKlembord');
    assert.match(await textOf(made), /### Antwoord 3/);
  });

  feature('overschrijft niets', async () => {
    await vscode.workspace.fs.writeFile(inWerkmap('2025Z90001.md'), new TextEncoder().encode('mijn werk'));
    // The question stands open until somebody answers it, or puts it away.
    let answer: unknown = 'nog niets';
    vscode.commands.executeCommand(OPSTELLEN, inWerkmap('vragen.txt')).then(
      (made) => {
        answer = made;
      },
      (error: unknown) => {
        answer = error;
      },
    );
    await waitFor(async () => {
      await vscode.commands.executeCommand('notifications.clearAll');
      return answer === undefined;
    });
    assert.equal(await textOf(inWerkmap('2025Z90001.md')), 'mijn werk');
  });

  feature('blijft staan bij bestanden die geen tekst of geen vragen zijn', async () => {
    const files: [string, Uint8Array][] = [
      ['leeg.txt', new Uint8Array()],
      ['foto.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0x00, 0x10])],
      ['brief.txt', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14])],
      ['lang.txt', new Uint8Array(10_000_000).fill(97)],
    ];
    for (const [name, bytes] of files) {
      await vscode.workspace.fs.writeFile(inWerkmap(name), bytes);
      assert.equal(await vscode.commands.executeCommand(OPSTELLEN, inWerkmap(name)), undefined);
      await remove(name);
    }
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.ok(await waitFor(() => vscode.extensions.getExtension('kamervragen.kamervragen')?.isActive));
  });
});
