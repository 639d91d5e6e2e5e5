/** Things that happen at once: nothing is lost, nothing stale stays on the screen, and no promise fails unheard (kader.ts refuses that). */
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { geenInstellingen, lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';
import { closeAll, codeOf, inWerkmap, openInEditor, setSetting, textOf } from './hulp';
import { feature, verwachtFout, waitFor } from './kader';
import { Schijf } from './schijf';

const VANDAAG = '2025-02-05';
const AANTAL = 200;

const document = (nummer: number): string =>
  `---\nznummer: 2025Z9${String(1000 + nummer)}\ningezonden: 2025-02-03\nfase: concept\n---\n\n# Vragen van het lid Six (Partij D) over dijk ${nummer} (ingezonden 3 februari 2025)\n\n## Vraag 1\n\nHoe hoog is dijk ${nummer}?\n\n## Vraag 2\n\nWat kost dat?\n\n### Antwoord 2\n\nZie het antwoord op vraag 9.\n`;

/** Exactly what the rules say of the text as it stands, at the places where it stands. */
function isActueel({ uri, getText, offsetAt }: vscode.TextDocument): true {
  const verwacht = lint(readVragenset(getText()), { today: VANDAAG, instellingen: geenInstellingen }).map(
    ({ rule, start, end }) => `${rule} ${start}-${end}`,
  );
  const getoond = vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Kamervragen')
    .map((one) => `${codeOf(one)} ${offsetAt(one.range.start)}-${offsetAt(one.range.end)}`);
  assert.ok(verwacht.length > 0);
  assert.deepEqual(getoond.sort(), verwacht.sort());
  return true;
}

async function schrijf(naam: string, tekst: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(inWerkmap(naam), new TextEncoder().encode(tekst));
  return inWerkmap(naam);
}

async function weg(...namen: string[]): Promise<void> {
  for (const naam of namen)
    await vscode.workspace.fs.delete(inWerkmap(naam), { recursive: true }).then(undefined, () => undefined);
}

async function overzicht(): Promise<string> {
  const doel = inWerkmap('overzicht.csv');
  await vscode.commands.executeCommand('kamervragen.exporteerOverzicht', doel);
  return textOf(doel);
}

/** A disk on which nothing more fits; what lies on it can be read. */
class VolleSchijf extends Schijf {
  geschreven = 0;
  writeFile(): void {
    this.geschreven++;
    throw new Error('ENOSPC: no space left on device, write');
  }
  createDirectory(): void {
    this.writeFile();
  }
  delete(): void {
    this.writeFile();
  }
  rename(): void {
    this.writeFile();
  }
}

describe('Gelijktijdig', () => {
  before(() => setSetting('vandaag', VANDAAG));
  after(() => setSetting('vandaag', undefined));
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  feature(
    'een document dat verandert terwijl het wordt nagekeken, toont de bevindingen van het laatste moment',
    async () => {
      const editor = await openInEditor(await schrijf('snel.md', document(1)));
      for (let keer = 0; keer < 40; keer++) {
        const tekst = editor.document.getText();
        const at = editor.document.positionAt(keer % 2 === 0 ? tekst.indexOf('## Vraag 2') : tekst.length);
        // Not waited for: the next change comes while this one is being read.
        void editor.edit((builder) =>
          builder.insert(at, keer % 4 === 0 ? `## Vraag ${keer + 10}\n\nEn nu?\n\n` : `woord${keer}\n\n`),
        );
        if (keer % 5 === 0) await new Promise((done) => setTimeout(done, 3));
      }
      await waitFor(() => isActueel(editor.document), 15_000);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await waitFor(() => editor.document.getText() === document(1) && isActueel(editor.document));
      await weg('snel.md');
    },
  );

  feature('alles gaat dicht terwijl een document wordt opgesteld: het is er heel, met zijn bron', async () => {
    await weg('2025Z90001.md', '2025Z90001.bron.md');
    const bezig = vscode.commands.executeCommand<vscode.Uri | undefined>(
      'kamervragen.opstellen',
      inWerkmap('vragen.txt'),
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const gemaakt = await bezig;
    assert.ok(gemaakt);
    const tekst = await textOf(gemaakt);
    assert.equal(readVragenset(tekst).vragen.length, 3);
    assert.match(tekst, /### Antwoord 3\n/);
    assert.equal(readVragenset(await textOf(inWerkmap('2025Z90001.bron.md'))).vragen.length, 3);
    await weg('2025Z90001.md', '2025Z90001.bron.md');
  });

  feature('het bestand verdwijnt terwijl het wordt ingelezen: er komt iets heels, of niets', async () => {
    const bron = (await textOf(inWerkmap('vragen.txt'))).replaceAll('2025Z90001', '2025Z90043');
    const uri = await schrijf('weg.txt', bron);
    const [gemaakt] = await Promise.all([
      vscode.commands.executeCommand<vscode.Uri | undefined>('kamervragen.opstellen', uri),
      vscode.workspace.fs.delete(uri),
    ]);
    const namen = (await vscode.workspace.fs.readDirectory(inWerkmap('.'))).map(([naam]) => naam);
    assert.equal(namen.includes('2025Z90043.md'), gemaakt !== undefined);
    assert.equal(namen.includes('2025Z90043.bron.md'), gemaakt !== undefined);
    if (gemaakt !== undefined) assert.equal(readVragenset(await textOf(gemaakt)).vragen.length, 3);
    await weg('2025Z90043.md', '2025Z90043.bron.md');
  });

  feature(`${AANTAL} documenten die tegelijk opengaan, krijgen elk hun eigen bevindingen`, async () => {
    await vscode.workspace.fs.createDirectory(inWerkmap('veel'));
    const namen = Array.from({ length: AANTAL }, (_, nummer) => `veel/dijk${nummer}.md`);
    const uris = await Promise.all(namen.map((naam, nummer) => schrijf(naam, document(nummer))));
    const open = await Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri)));
    // VS Code itself closes documents again when more than some tens are open without an editor.
    await waitFor(() => open.every((one) => one.isClosed || isActueel(one)), 20_000);
    assert.ok(open.some((one) => !one.isClosed));
    await overzicht();
    await weg('veel');
    await waitFor(async () => !(await overzicht()).includes('/veel/'));
    await weg('overzicht.csv');
  });

  feature('een bestand dat onder het overzicht vandaan verdwijnt, staat er niet meer in', async () => {
    await schrijf('verdwijnt.md', document(42));
    await waitFor(async () => (await overzicht()).includes('2025Z91042'));
    await vscode.workspace.fs.delete(inWerkmap('verdwijnt.md'));
    await waitFor(async () => !(await overzicht()).includes('2025Z91042'));
    assert.match(await overzicht(), /2025Z90002/);
    await weg('overzicht.csv');
  });

  feature('een map die wordt verplaatst en daarna weggegooid, neemt haar sets mee', async () => {
    await vscode.workspace.fs.createDirectory(inWerkmap('oud'));
    await schrijf('oud/dijk.md', document(545));
    await waitFor(async () => (await overzicht()).includes('oud/dijk.md'));
    await vscode.workspace.fs.rename(inWerkmap('oud'), inWerkmap('nieuw'));
    await waitFor(async () => (await overzicht()).includes('nieuw/dijk.md'));
    assert.doesNotMatch(await overzicht(), /oud\/dijk/);
    await weg('nieuw');
    await waitFor(async () => !(await overzicht()).includes('2025Z91545'));
    await weg('overzicht.csv');
  });

  feature(
    'een document dat onder de editor vandaan is gegooid, houdt zijn tekst en zijn bevindingen, en is te bewaren',
    async () => {
      const uri = await schrijf('gegooid.md', document(43));
      const editor = await openInEditor(uri);
      await waitFor(() => isActueel(editor.document));
      await editor.edit((builder) => builder.insert(new vscode.Position(17, 0), 'Nieuwe woorden.\n\n'));
      await vscode.workspace.fs.delete(uri);
      await waitFor(() => isActueel(editor.document));
      assert.match(editor.document.getText(), /Nieuwe woorden\./);
      assert.ok(await editor.document.save());
      assert.match(await textOf(uri), /Nieuwe woorden\./);
      await closeAll();
      // VS Code may keep it open without an editor; findings are there exactly as long as it is.
      await waitFor(() => editor.document.isClosed === (vscode.languages.getDiagnostics(uri).length === 0));
      await weg('gegooid.md');
    },
  );

  feature(
    'een volle schijf bij het maken van papieren: het document blijft wat het was, en er is niets half',
    async () => {
      verwachtFout();
      const schijf = new VolleSchijf();
      const bytes = new TextEncoder().encode(document(44));
      schijf.bestanden.set('/vol.md', bytes);
      const provider = vscode.workspace.registerFileSystemProvider('vol', schijf);
      try {
        const editor = await openInEditor(vscode.Uri.parse('vol:/vol.md'));
        await waitFor(() => isActueel(editor.document));
        for (const [opdracht, ...args] of [
          ['kamervragen.wordBrief', undefined, 'alleen bijlage'],
          ['kamervragen.agenda'],
        ] as const) {
          const voor = schijf.geschreven;
          const gemaakt = await vscode.commands.executeCommand(opdracht, ...args);
          assert.equal(gemaakt, undefined, opdracht);
          assert.ok(schijf.geschreven > voor, `${opdracht} schreef niet`);
        }
        assert.equal(editor.document.getText(), document(44));
        assert.deepEqual([...schijf.bestanden], [['/vol.md', bytes]]);
      } finally {
        await closeAll();
        provider.dispose();
      }
    },
  );
});
