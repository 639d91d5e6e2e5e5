import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { proef } from './host';
import { closeAll, inWerkmap, lineOf, openInEditor, openUntitled, setSetting, textOf } from './hulp';
import { feature, waitFor } from './kader';

const DOCUMENT = `---
znummer: 2025Z90009
ingezonden: 2025-02-03
fase: concept
---

## Vraag 1

Hoe hoog is de dijk?

### Antwoord 1

Negen meter, gemeten in maart.

## Vraag 2

Wie onderhoudt de dijk?

### Antwoord 2

Zoals aangegeven in het antwoord op vraag 1, is dat het waterschap. Zie ook het antwoord op vraag 3.

## Vraag 3

Wat kost dat?

### Antwoord 3

## Vraag 4

En daarna?
`;

/** The place just inside `text`, at `offset` characters from its beginning. */
function placeOf(document: vscode.TextDocument, text: string, offset = 0): vscode.Position {
  return document.positionAt(document.getText().indexOf(text) + offset);
}

/**
 * Gives a folder that is not on disk somebody who can search it, as the folders of a repository on the web have. Without one, VS Code's own
 * Markdown gives no references at all, and VS Code asks every provider before it shows any: it calls `findFiles` for the files that could name
 * a heading, and that waits for a search of the scheme ("No search provider registered for scheme: …, waiting").
 */
async function zoekbaar(): Promise<vscode.Disposable | undefined> {
  if (!proef.virtueel) return undefined;
  return vscode.commands.executeCommand<vscode.Disposable>('leeg.zoekbaar');
}

describe('Verwijzingen', () => {
  afterEach(closeAll);
  const OP_1 = ['op vraag 1', 'op vraag '.length] as const;

  feature('een nummer leidt naar het antwoord', async () => {
    const { document } = await openUntitled(DOCUMENT);
    const [link] = await waitFor(async () => {
      const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        placeOf(document, ...OP_1),
      );
      return found.length > 0 && found;
    });
    const selection = link?.targetSelectionRange;
    assert.equal(selection && document.getText(selection), 'Antwoord 1');
  });

  feature('alle plaatsen die op een vraag leunen', async () => {
    const { document } = await openUntitled(DOCUMENT);
    const gevraagd = waitFor(async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        placeOf(document, '## Vraag 1', 9),
      );
      // VS Code's own Markdown names the heading as well.
      return found.length > 0 && [...new Set(found.map(({ range }) => range.start.line))];
    });
    const zoeker = await zoekbaar();
    try {
      assert.deepEqual(
        (await gevraagd).sort((a, b) => a - b),
        [lineOf(document, '## Vraag 1'), lineOf(document, '### Antwoord 1'), lineOf(document, 'Zoals aangegeven')],
      );
    } finally {
      zoeker?.dispose();
    }
  });

  feature('zweeftekst op een nummer: de vraag en het begin van het antwoord', async () => {
    const { document } = await openUntitled(DOCUMENT);
    const text = await hoverText(document, placeOf(document, ...OP_1));
    assert.match(text, /Hoe&nbsp;hoog|Hoe hoog/);
    assert.match(text, /Negen/);
  });

  feature('zweeftekst op ingezonden: de klok', async () => {
    await setSetting('vandaag', '2025-02-20');
    const { document } = await openInEditor(inWerkmap('2025Z90002.md'));
    const text = (await hoverText(document, placeOf(document, '2025-02-03', 3))).replaceAll('&nbsp;', ' ');
    assert.match(text, /maandag 24 februari 2025/);
    assert.match(text, /dag 17 van 21/);
    await setSetting('vandaag', undefined);
  });

  async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
    const hovers = await waitFor(async () => {
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      return found.length > 0 && found;
    });
    return hovers
      .flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)))
      .join('\n');
  }
});

describe('Open vragen', () => {
  afterEach(closeAll);

  feature('één toets gaat naar de volgende open vraag, en terug', async () => {
    const editor = await openUntitled(DOCUMENT);
    const line = () => editor.selection.active.line;
    const leeg = lineOf(editor.document, '### Antwoord 3') + 1;
    const ontbreekt = lineOf(editor.document, '## Vraag 4');
    await waitFor(async () => vscode.commands.executeCommand<boolean>('kamervragen.volgendeOpenVraag'));
    assert.equal(line(), leeg);
    await vscode.commands.executeCommand('kamervragen.volgendeOpenVraag');
    assert.equal(line(), ontbreekt);
    await vscode.commands.executeCommand('kamervragen.volgendeOpenVraag');
    assert.equal(line(), leeg, 'na de laatste begint het opnieuw');
    await vscode.commands.executeCommand('kamervragen.vorigeOpenVraag');
    assert.equal(line(), ontbreekt);
  });

  feature('de toetsen zijn niet van VS Code zelf', async () => {
    const manifest = vscode.extensions.getExtension('kamervragen.kamervragen')?.packageJSON;
    const own: string[] = manifest.contributes.keybindings.map(({ key }: { key: string }) => key);
    assert.ok(own.length >= 2);
    const defaults = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    // The list holds the keys of extensions too, also ours.
    const entries = defaults
      .getText()
      .split(/\},?\s*\{/)
      .filter((entry) => !entry.includes('"kamervragen.'));
    const taken = new Set(entries.map((entry) => /"key":\s*"([^"]+)"/.exec(entry)?.[1]));
    assert.ok(taken.size > 300, 'de standaardtoetsen zijn niet gelezen');
    assert.deepEqual(
      own.filter((key) => taken.has(key)),
      [],
    );
  });
});

describe('Lenzen', () => {
  afterEach(closeAll);
  const titles = async (document: vscode.TextDocument) =>
    (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri)).map(
      ({ command }) => command?.title,
    );

  feature('tonen boven elke vraag hoe het antwoord ervoor staat', async () => {
    const { document } = await openUntitled(DOCUMENT);
    const shown = await waitFor(async () => {
      const found = await titles(document);
      return found.length > 0 && found;
    });
    assert.deepEqual(shown, [
      'Vraag 1: ingevuld, 5 woorden',
      'Vraag 2: ingevuld, 19 woorden',
      'Vraag 3: nog leeg',
      'Vraag 4: antwoord ontbreekt',
      'Antwoord toevoegen',
    ]);
    await setSetting('lenzen', false);
    await waitFor(async () => (await titles(document)).length === 0);
    await setSetting('lenzen', undefined);
  });

  feature('voegen een ontbrekend antwoord toe', async () => {
    const { document } = await openUntitled(DOCUMENT);
    const lens = await waitFor(async () =>
      (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri)).find(
        ({ command }) => command?.title === 'Antwoord toevoegen',
      ),
    );
    assert.ok(lens.command?.arguments);
    await vscode.commands.executeCommand(lens.command.command, ...lens.command.arguments);
    assert.match(document.getText(), /En daarna\?\n\n### Antwoord 4\n$/);
  });
});

describe('Overzicht', () => {
  feature('exporteert alle sets als CSV, met echte datums', async () => {
    await setSetting('vandaag', '2025-02-20');
    const doel = inWerkmap('overzicht.csv');
    assert.ok(await vscode.commands.executeCommand('kamervragen.exporteerOverzicht', doel));
    const lines = (await textOf(doel)).replace('\ufeff', '').trimEnd().split('\r\n');
    assert.equal(lines[0], 'Z-nummer;onderwerp;indieners;ingezonden;uiterlijk;status;ingevuld;vragen;bestand');
    assert.ok(lines.includes('2025Z90002;sluizen;Six;2025-02-03;2025-02-24;loopt;3;4;2025Z90002.md'), lines.join('\n'));
    await vscode.workspace.fs.delete(doel);
    await setSetting('vandaag', undefined);
  });
});
