import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, findings, inWerkmap, openInEditor, openUntitled, setSetting, textOf, waitForFindings } from './hulp';
import { feature, rust, waitFor } from './kader';

const KEUZES = {
  reden: 'De reden van het uitstel is dat de meting nog loopt.',
  vooruitblik: 'Uw Kamer ontvangt de antwoorden zo spoedig mogelijk.',
};
const UITSTEL = '2025Z90002.uitstelbericht.md';
const SJABLOON = '.kamervragen/sjablonen/beslisnota.md';

const make = (command: string, ...args: unknown[]): Thenable<vscode.Uri | undefined> =>
  vscode.commands.executeCommand<vscode.Uri | undefined>(`kamervragen.${command}`, ...args);
const titles = (actions: readonly vscode.CodeAction[]): string[] => actions.map(({ title }) => title);

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inWerkmap(name), new TextEncoder().encode(text));
}

/** Does the same in the open list, and the next, until the command is done: a list is not there at once. */
async function press<T>(command: string, made: Thenable<T>): Promise<T> {
  let done = false;
  const settled = Promise.resolve(made).finally(() => {
    done = true;
  });
  settled.catch(() => undefined);
  await waitFor(async () => {
    await vscode.commands.executeCommand(command);
    return done;
  });
  return settled;
}

describe('Papieren', () => {
  before(() => setSetting('vandaag', '2025-02-21'));
  after(() => setSetting('vandaag', undefined));
  afterEach(async () => {
    await closeAll();
    for (const name of [UITSTEL, '2025Z90002.beslisnota.md', '2025Z90002.aanbiedingsbrief.md', '.kamervragen'])
      await vscode.workspace.fs.delete(inWerkmap(name), { recursive: true }).then(undefined, () => undefined);
  });

  feature('het uitstelbericht staat naast het document, dat blijft zoals het was', async () => {
    const { document } = await openInEditor(inWerkmap('2025Z90002.md'));
    const before = document.getText();
    const made = await make('uitstelbericht', document.uri, KEUZES);
    assert.equal(made?.path, inWerkmap(UITSTEL).path);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.path, made?.path);
    assert.equal(editor?.viewColumn, vscode.ViewColumn.Two);
    const text = editor?.document.getText() ?? '';
    assert.match(
      text,
      /het lid Six \(Partij D\) aan de minister van Water over sluizen \(ingezonden 3 februari 2025, 2025Z90002\)/,
    );
    assert.match(text, /\n\nDe reden van het uitstel is dat de meting nog loopt\.\n\nUw Kamer ontvangt/);
    assert.equal(editor?.document.getText(editor.selection), '[naam]');
    assert.equal(await textOf(inWerkmap(UITSTEL)), text);
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, false);
    // The only thing left to do is told, and the clock of the document goes on as before.
    await waitFor(
      () => findings(inWerkmap(UITSTEL)).length === 1 && findings(inWerkmap(UITSTEL))[0]?.startsWith('invulplek'),
    );
    await waitForFindings(document.uri, ['termijn 3', 'niet-afzonderlijk 25', 'leeg-antwoord 33']);
  });

  feature('reden en vooruitblik worden gekozen', async () => {
    await openInEditor(inWerkmap('2025Z90002.md'));
    const made = await press('workbench.action.acceptSelectedQuickOpenItem', make('uitstelbericht'));
    assert.equal(made?.path, inWerkmap(UITSTEL).path);
    const text = await textOf(inWerkmap(UITSTEL));
    assert.match(text, /\n\nDe reden van het uitstel is dat [^\n[]+\.\n\nUw Kamer ontvangt [^\n]+\.\n/);
  });

  feature('met Esc komt er geen bericht', async () => {
    const { document } = await openInEditor(inWerkmap('2025Z90002.md'));
    assert.equal(await press('workbench.action.closeQuickOpen', make('uitstelbericht')), undefined);
    await assert.rejects(textOf(inWerkmap(UITSTEL)));
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  feature('wat al bestaat wordt niet ongevraagd overschreven', async () => {
    await write(UITSTEL, 'mijn werk');
    const { document } = await openInEditor(inWerkmap('2025Z90002.md'));
    void make('uitstelbericht', document.uri, KEUZES);
    // The question stands in a message; nobody answers it.
    await new Promise((done) => setTimeout(done, 1000));
    assert.equal(await textOf(inWerkmap(UITSTEL)), 'mijn werk');
    await vscode.commands.executeCommand('notifications.clearAll');
    // The command is there and does make one where nothing stands in its way.
    assert.equal((await make('aanbiedingsbrief'))?.path, inWerkmap('2025Z90002.aanbiedingsbrief.md').path);
  });

  feature('een sjabloon van de map gaat voor, en een fout erin maakt niets', async () => {
    const { document } = await openInEditor(inWerkmap('2025Z90002.md'));
    await write(SJABLOON, '# Nota: {{onderwerp}}\n');
    await make('beslisnota', document.uri);
    assert.equal(await textOf(inWerkmap('2025Z90002.beslisnota.md')), '# Nota: sluizen\n');
    await vscode.workspace.fs.delete(inWerkmap('2025Z90002.beslisnota.md'));
    await write(SJABLOON, '# Nota: {{onderwrp}}\n');
    assert.equal(await make('beslisnota', document.uri), undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
    await assert.rejects(textOf(inWerkmap('2025Z90002.beslisnota.md')));
  });

  feature('van een document dat nergens is bewaard, komt een papier dat nergens is bewaard', async () => {
    const editor = await openUntitled(await textOf(inWerkmap('2025Z90002.md')));
    const made = await make('beslisnota', editor.document.uri);
    assert.equal(made?.scheme, 'untitled');
    assert.match(
      vscode.window.activeTextEditor?.document.getText() ?? '',
      /^# Beslisnota: antwoorden op Kamervragen over sluizen\n/,
    );
  });

  feature('de termijn biedt het uitstelbericht aan, en vastleggen wat is verzonden', async () => {
    const { document } = await openInEditor(inWerkmap('2025Z90002.md'));
    await waitForFindings(document.uri, ['termijn 3', 'niet-afzonderlijk 25', 'leeg-antwoord 33']);
    const actions = (): Thenable<vscode.CodeAction[]> =>
      vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new vscode.Range(2, 14, 2, 14));
    const found = await actions();
    const one = found.find(({ title }) => title === 'Uitstelbericht opstellen…');
    assert.equal(one?.command?.command, 'kamervragen.uitstelbericht');
    assert.equal(String(one?.command?.arguments?.[0]), document.uri.toString());
    assert.ok(titles(found).includes('Uitstel verzonden op…'));
    assert.ok(titles(found).includes('Als verzonden markeren…'));
    // Elsewhere it is not offered.
    const elders: vscode.CodeAction[] = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(24, 5, 24, 5),
    );
    assert.ok(!titles(elders).includes('Uitstelbericht opstellen…'));
    // A second notice gives no new date.
    await vscode.commands.executeCommand('kamervragen.uitstelVerzonden', '2025-02-21');
    await waitFor(async () => {
      const now = titles(await actions());
      return now.includes('Als verzonden markeren…') && !now.includes('Uitstelbericht opstellen…');
    });
  });

  rust('van gewone Markdown wordt geen papier gemaakt', async () => {
    await openInEditor(inWerkmap('gewoon.md'));
    const made = await make('beslisnota').then(undefined, () => undefined);
    assert.equal(made, undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
