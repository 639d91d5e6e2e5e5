import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  inWerkmap,
  lineOf,
  openInEditor,
  openUntitled,
  setSetting,
  textOf,
  waitForFindings,
} from './hulp';
import { feature, waitFor } from './kader';

const BEGIN = ['niet-afzonderlijk 25', 'leeg-antwoord 33'];

/** The actions on the finding of this rule, as the light bulb shows them. */
async function actions(
  document: vscode.TextDocument,
  line: number,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    document.lineAt(line).range,
    kind?.value,
  );
}

async function choose(document: vscode.TextDocument, line: number, title: RegExp): Promise<void> {
  const action = await waitFor(
    async () => (await actions(document, line)).find((one) => title.test(one.title)),
    undefined,
    String(title),
  );
  assert.ok(action.edit, 'de actie wijzigt niets');
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

describe('Herstellen en accepteren', () => {
  before(() => setSetting('vandaag', '2025-02-05'));
  after(() => setSetting('vandaag', undefined));
  afterEach(closeAll);

  async function open(): Promise<vscode.TextDocument> {
    const { document } = await openInEditor(inWerkmap('2025Z90002.md'));
    await waitForFindings(document.uri, BEGIN);
    return document;
  }

  feature('een samengevoegd antwoord uitsplitsen, in één stap ongedaan te maken', async () => {
    const document = await open();
    const before = document.getText();
    await choose(
      document,
      lineOf(document, '### Antwoord 2 en 3'),
      /^Splits antwoord 2 en 3 uit, met een leeg antwoord/,
    );
    assert.match(
      document.getText(),
      /## Vraag 2\n\nHoe oud zijn ze\?\n\n### Antwoord 2\n\nGemiddeld zestig jaar.*\n\n## Vraag 3\n\nWat kost het onderhoud\?\n\n### Antwoord 3\n/,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  feature('een ontbrekend antwoord toevoegen', async () => {
    const { document } = await openUntitled(
      '---\nznummer: 2025Z90009\nfase: concept\n---\n\n## Vraag 1\n\nHoe?\n\n### Antwoord 1\n\nZo.\n\n## Vraag 2\n\nWat?\n',
    );
    await waitForFindings(document.uri, ['vraag-zonder-antwoord 14']);
    await choose(document, 13, /^Voeg 'Antwoord 2' toe$/);
    assert.match(document.getText(), /## Vraag 2\n\nWat\?\n\n### Antwoord 2\n$/);
  });

  feature('alles herstellen als bron-actie, zoals bij opslaan', async () => {
    const { document } = await openUntitled(
      '---\nznummer: 2025Z90009\nfase: concept\n---\n\n## Vraag 1\n\nHoe?\n\n## Vraag 2\n\nWat?\n',
    );
    await waitForFindings(document.uri, ['vraag-zonder-antwoord 6', 'vraag-zonder-antwoord 10']);
    const kind = vscode.CodeActionKind.SourceFixAll.append('kamervragen');
    const [all] = await waitFor(async () => {
      const found = await actions(document, 0, kind);
      return found.length > 0 && found;
    });
    assert.ok(all?.edit);
    assert.ok(await vscode.workspace.applyEdit(all.edit));
    await waitForFindings(document.uri, []);
    assert.equal(document.getText().match(/### Antwoord/g)?.length, 2);
  });

  feature('een bevinding accepteren, met de reden in het voorblad', async () => {
    const document = await open();
    const accept = await waitFor(async () =>
      (await actions(document, lineOf(document, '### Antwoord 4'))).find(({ title }) =>
        title.startsWith('Accepteer deze bevinding'),
      ),
    );
    assert.ok(accept.command?.arguments);
    await vscode.commands.executeCommand(accept.command.command, ...accept.command.arguments, 'volgt mondeling');
    assert.match(
      document.getText(),
      /^negeer:\n {2}- regel: leeg-antwoord\n {4}vraag: 4\n {4}reden: volgt mondeling\n---$/m,
    );
    await waitForFindings(document.uri, ['niet-afzonderlijk 29']);
  });

  feature('een bevinding accepteren, met de reden ter plaatse', async () => {
    await setSetting('acceptatie', 'ter plaatse');
    const document = await open();
    const sectie = lineOf(document, '### Antwoord 2 en 3');
    const accept = await waitFor(async () =>
      (await actions(document, sectie)).find(({ title }) => title.includes('(niet-afzonderlijk)')),
    );
    assert.ok(accept.command?.arguments);
    await vscode.commands.executeCommand(accept.command.command, ...accept.command.arguments, 'zo afgesproken');
    assert.equal(
      document.lineAt(sectie + 1).text,
      '<!-- kamervragen: accepteer niet-afzonderlijk; reden: zo afgesproken -->',
    );
    await waitForFindings(document.uri, ['leeg-antwoord 34']);
    await setSetting('acceptatie', undefined);
  });

  feature('de eindcontrole toont wat openstaat en wat is geaccepteerd, en houdt niets tegen', async () => {
    const document = await open();
    await vscode.commands.executeCommand(
      'kamervragen.accepteer',
      document.uri,
      { regel: 'niet-afzonderlijk', vraag: 2, sectie: 0 },
      'zo afgesproken',
    );
    const uri = await vscode.commands.executeCommand<vscode.Uri>('kamervragen.eindcontrole');
    // A page that was shown before is the same document, and follows.
    const shown = await vscode.workspace.openTextDocument(uri);
    const page = await waitFor(() => {
      assert.match(shown.getText(), /## Fouten\n\n- Regel \d+: Antwoord 4 is nog niet ingevuld\. /);
      return shown.getText();
    });
    assert.match(
      page,
      /## Geaccepteerd, met reden\n\n- Regel \d+: Vraag 2 en 3 zijn samen beantwoord.*\n {2}Reden: zo afgesproken/,
    );
    assert.doesNotMatch(page, /termijn\)/);
    assert.deepEqual(findings(uri), []);
  });
});

describe('Instellingen van de map', () => {
  const INSTELLINGEN = '.kamervragen.yaml';
  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(inWerkmap(name), new TextEncoder().encode(text));

  before(() => setSetting('vandaag', '2025-02-05'));
  after(() => setSetting('vandaag', undefined));
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWerkmap(INSTELLINGEN)).then(undefined, () => undefined);
  });

  feature('gelden voor de documenten erin, en meteen als ze veranderen', async () => {
    await write(INSTELLINGEN, 'regels:\n  niet-afzonderlijk: uit\n');
    const { document } = await openInEditor(inWerkmap('2025Z90002.md'));
    await waitForFindings(document.uri, ['leeg-antwoord 33']);
    await write(INSTELLINGEN, 'regels:\n  leeg-antwoord: uit\n');
    await waitForFindings(document.uri, ['niet-afzonderlijk 25']);
  });

  feature('die niet kloppen zijn een bevinding op hun eigen regel', async () => {
    await write(INSTELLINGEN, 'regels:\n  niet-afzonderlijk: streng\n');
    await openInEditor(inWerkmap('2025Z90002.md'));
    const [wrong] = await waitFor(() => {
      const found = vscode.languages
        .getDiagnostics(inWerkmap(INSTELLINGEN))
        .filter(({ source }) => source === 'Kamervragen');
      return found.length > 0 && found;
    });
    assert.equal(wrong?.range.start.line, 1);
    assert.match(wrong.message, /'streng' is geen ernst/);
  });
});

describe('Alle beantwoordingen controleren', () => {
  afterEach(closeAll);

  feature('vult het paneel ook voor bestanden die niet open zijn', async () => {
    const count = await vscode.commands.executeCommand<number>('kamervragen.controleerAlles');
    assert.ok(count >= 1);
    assert.ok(findings(inWerkmap('2025Z90002.md')).includes('niet-afzonderlijk 25'));
    assert.deepEqual(findings(inWerkmap('gewoon.md')), []);
    assert.match(await textOf(inWerkmap('2025Z90002.md')), /Antwoord 2 en 3/);
  });
});
