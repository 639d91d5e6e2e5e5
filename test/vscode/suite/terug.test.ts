import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { type Bewerking, BOER, inDeLijnBewerkt, SIX } from '../verhaal/lijn';
import { closeAll, inWerkmap, openInEditor, setSetting } from './hulp';
import { feature, waitFor } from './kader';

const DOCUMENT = `---
znummer: 2025Z90042
ingezonden: 2025-02-03
fase: concept
---

# Vragen van het lid Six (Partij D) aan de Minister van Water over *de zeedijk* (ingezonden 3 februari 2025)

## Vraag 1

Hoe hoog is de dijk?

### Antwoord 1

De dijk is negen meter hoog. Dat is genoeg.

## Vraag 2

Hoe oud is de dijk?

### Antwoord 2

De dijk is zestig jaar oud.

## Vraag 3

Wie onderhoudt de dijk?

### Antwoord 3

Het waterschap onderhoudt de dijk.

## Vraag 4

Wat kost dat per jaar?

### Antwoord 4

Dat kost twee miljoen euro per jaar.
`;

const IN_DE_LIJN: readonly Bewerking[] = [
  { doe: 'invoegen', in: 'negen meter', achter: 'De dijk is ', tekst: 'ruim ', wie: BOER },
  { doe: 'schrappen', in: 'negen meter', tekst: ' Dat is genoeg.', wie: SIX },
  { doe: 'vervangen', in: 'zestig jaar', tekst: 'zestig', door: 'tachtig' },
  { doe: 'opmerken', in: 'Het waterschap', bij: 'Het waterschap', tekst: 'Welk waterschap?', wie: BOER },
  { doe: 'vervangen', in: 'twee miljoen', tekst: 'twee', door: 'drie' },
  { doe: 'vervangen', in: 'Hoe oud is', tekst: 'Hoe oud', door: 'Hoe stokoud' },
];
const NOOT = '<!-- opmerking [ ] M. de Boer, 2025-04-03 10:12: Welk waterschap? -->';

const HIER = '2025Z90042.md';
const TERUG = 'concept 2 (JB).docx';
const VERDER = '2025Z90042 v2.md';

/** A line of the view, as the tree hands it to a command. */
const regel = (sleutel: string): unknown => ({ soort: 'regel', sleutel });
const opdracht = async <T = boolean>(naam: string, ...args: unknown[]): Promise<T> =>
  vscode.commands.executeCommand<T>(`kamervragen.${naam}`, ...args);

const schrijf = async (naam: string, inhoud: string | Uint8Array): Promise<vscode.Uri> => {
  const uri = inWerkmap(naam);
  await vscode.workspace.fs.writeFile(uri, typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud);
  return uri;
};

/** Out, through the line and back: the document as it is open, and the letter under another name. */
async function weggeweest(
  bewerkingen: readonly Bewerking[] = IN_DE_LIJN,
  tekst = DOCUMENT,
): Promise<{ document: vscode.TextDocument; brief: vscode.Uri }> {
  const { document } = await openInEditor(await schrijf(HIER, tekst));
  // VS Code may still remember what an earlier test left under this name.
  await waitFor(() => document.getText() === tekst, undefined, 'de tekst zoals die is bewaard');
  const gemaakt = await waitFor(async () => opdracht<vscode.Uri | undefined>('wordBrief', undefined, 'alleen bijlage'));
  const bytes = await vscode.workspace.fs.readFile(gemaakt);
  await vscode.workspace.fs.delete(gemaakt);
  return { document, brief: await schrijf(TERUG, inDeLijnBewerkt(bytes, bewerkingen)) };
}

async function wijzig(document: vscode.TextDocument, was: string, wordt: string): Promise<void> {
  const at = document.getText().indexOf(was);
  assert.notEqual(at, -1, was);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + was.length)), wordt);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

const undo = async (document: vscode.TextDocument): Promise<void> => {
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
  await vscode.commands.executeCommand('undo');
};

/** The two texts that VS Code's diff editor shows. */
async function verschil(titel: string): Promise<{ links: vscode.TextDocument; rechts: vscode.TextDocument }> {
  const input = await waitFor(
    () => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      return tab?.label === titel && tab.input instanceof vscode.TabInputTextDiff && tab.input;
    },
    undefined,
    `het verschil «${titel}»`,
  );
  return {
    links: await vscode.workspace.openTextDocument(input.original),
    rechts: await vscode.workspace.openTextDocument(input.modified),
  };
}

describe('Terug uit Word', () => {
  before(() => setSetting('vandaag', '2025-02-10'));
  after(() => setSetting('vandaag', undefined));
  afterEach(async () => {
    if ((await vscode.commands.getCommands()).includes('kamervragen.terugSluiten')) await opdracht('terugSluiten');
    await closeAll();
    for (const naam of [HIER, VERDER, TERUG, 'van Six.docx', '.kamervragen'])
      await vscode.workspace.fs.delete(inWerkmap(naam), { recursive: true }).then(undefined, () => undefined);
  });

  const OVERGENOMEN = DOCUMENT.replace('is negen meter hoog. Dat is genoeg.', 'is ruim negen meter hoog.')
    .replace('zestig jaar oud', 'tachtig jaar oud')
    .replace('Het waterschap onderhoudt', `Het waterschap${NOOT} onderhoudt`);

  feature(
    'alles wat alleen in Word veranderde, in één stap; nog eens verandert niets; de vraag van de Kamer blijft',
    async () => {
      const { document, brief } = await weggeweest();
      await wijzig(document, 'twee miljoen euro per jaar', 'twee miljoen euro, elk jaar');
      const ervoor = document.getText();
      assert.equal(await opdracht('terugUitWord', brief), true);
      assert.equal(document.getText(), ervoor);
      assert.equal(await opdracht('terugAllesOvernemen'), true);
      const erna = OVERGENOMEN.replace('euro per jaar', 'euro, elk jaar');
      assert.equal(document.getText(), erna);
      assert.equal(await opdracht('terugAllesOvernemen'), false);
      assert.equal(document.getText(), erna);
      await undo(document);
      assert.equal(document.getText(), ervoor);
    },
  );

  feature('één antwoord, en daarna een paar tegelijk', async () => {
    const { document, brief } = await weggeweest();
    assert.equal(await opdracht('terugUitWord', brief), true);
    assert.equal(await opdracht('terugOvernemen', regel('2')), true);
    assert.equal(document.getText(), DOCUMENT.replace('zestig', 'tachtig'));
    assert.equal(await opdracht('terugOvernemen', regel('2')), false);
    assert.equal(await opdracht('terugOvernemen', regel('1'), [regel('1'), regel('3')]), true);
    assert.equal(document.getText(), OVERGENOMEN);
    await undo(document);
    assert.equal(document.getText(), DOCUMENT.replace('zestig', 'tachtig'));
  });

  feature('het verschil van een antwoord: wat wegging en wat terugkwam', async () => {
    const { brief } = await weggeweest();
    assert.equal(await opdracht('terugUitWord', brief), true);
    await opdracht('terugVergelijken', regel('2'));
    const { links, rechts } = await verschil('Antwoord 2: wegging ↔ terug uit Word');
    assert.match(links.getText(), /De dijk is zestig jaar oud\./);
    assert.match(rechts.getText(), /De dijk is tachtig jaar oud\./);
    assert.doesNotMatch(links.getText(), /Vraag|negen/);
    await opdracht('terugVergelijken', regel('vraag 2'));
    const vraag = await verschil('Vraag 2: wegging ↔ terug uit Word');
    assert.match(vraag.rechts.getText(), /Hoe stokoud is de dijk\?/);
    assert.equal(await opdracht('terugOvernemen', regel('vraag 2')), false);
  });

  feature('aan twee kanten veranderd: naast het document zelf, en alleen dat antwoord verschilt', async () => {
    const { document, brief } = await weggeweest();
    await wijzig(document, 'per jaar.', 'per jaar, inclusief btw.');
    assert.equal(await opdracht('terugUitWord', brief), true);
    await opdracht('terugVergelijken', regel('4'));
    const { links, rechts } = await verschil('Antwoord 4: uit Word ↔ hier');
    assert.equal(rechts, document);
    assert.equal(
      links.getText(),
      document.getText().replace('twee miljoen euro per jaar, inclusief btw.', 'drie miljoen euro per jaar.'),
    );
    // What is taken over elsewhere shows no difference here.
    assert.equal(await opdracht('terugOvernemen', regel('2')), true);
    await waitFor(() => links.getText().includes('tachtig'), undefined, 'dat de linkerkant meegaat');
  });

  feature('zonder bewaarde tekst, en zonder kenmerk: op Z-nummer, en met wat er is', async () => {
    const { document, brief } = await weggeweest();
    await vscode.workspace.fs.delete(inWerkmap('.kamervragen'), { recursive: true });
    assert.equal(await opdracht('terugUitWord', brief), true);
    // Nobody can say who changed the words; a remark comes from Word for sure.
    const metNoot = DOCUMENT.replace('Het waterschap onderhoudt', `Het waterschap${NOOT} onderhoudt`);
    assert.equal(await opdracht('terugAllesOvernemen'), true);
    assert.equal(document.getText(), metNoot);
    await opdracht('terugVergelijken', regel('2'));
    const { links } = await verschil('Antwoord 2: uit Word ↔ hier');
    assert.equal(links.getText(), metNoot.replace('zestig', 'tachtig'));
    assert.equal(document.getText(), metNoot);
  });

  feature('weer weg met de opmerkingen in de kantlijn: wat terugkomt staat hier al', async () => {
    const { document, brief } = await weggeweest();
    assert.equal(await opdracht('terugUitWord', brief), true);
    assert.equal(await opdracht('terugAllesOvernemen'), true);
    assert.ok(await document.save());
    const weer = await opdracht<vscode.Uri>('wordBrief', undefined, 'alleen bijlage', true);
    const ervoor = document.getText();
    assert.equal(await opdracht('terugUitWord', weer), true);
    assert.equal(await opdracht('terugAllesOvernemen'), false);
    assert.equal(document.getText(), ervoor);
    await vscode.workspace.fs.delete(weer);
  });

  feature('de brief wordt in Word nog eens bewaard: wat er te zien en over te nemen is gaat mee', async () => {
    const { document, brief } = await weggeweest();
    const eerst = await vscode.workspace.fs.readFile(brief);
    assert.equal(await opdracht('terugUitWord', brief), true);
    const nogEens: readonly Bewerking[] = [
      { doe: 'vervangen', in: 'tachtig jaar', tekst: 'tachtig', door: 'negentig' },
    ];
    await vscode.workspace.fs.writeFile(brief, inDeLijnBewerkt(eerst, nogEens));
    await waitFor(
      async () => {
        await opdracht('terugVergelijken', regel('2'));
        const { rechts } = await verschil('Antwoord 2: wegging ↔ terug uit Word');
        return rechts.getText().includes('negentig');
      },
      30_000,
      'wat er nu in de brief staat',
    );
    assert.equal(await opdracht('terugOvernemen', regel('2')), true);
    assert.equal(document.getText(), DOCUMENT.replace('zestig', 'negentig'));
  });

  feature('de brief is half geschreven en dan weg: wat erin stond blijft over te nemen', async () => {
    const { document, brief } = await weggeweest();
    assert.equal(await opdracht('terugUitWord', brief), true);
    await vscode.workspace.fs.writeFile(brief, new TextEncoder().encode('PK geen brief'));
    // Long enough for the view to have read it.
    await new Promise((done) => setTimeout(done, 2500));
    await vscode.workspace.fs.delete(brief);
    await new Promise((done) => setTimeout(done, 1500));
    assert.equal(await opdracht('terugAllesOvernemen'), true);
    assert.match(document.getText(), /De dijk is tachtig jaar oud\./);
  });

  feature('het document is gesloten: overnemen opent het weer', async () => {
    const { document, brief } = await weggeweest();
    assert.equal(await opdracht('terugUitWord', brief), true);
    await closeAll();
    assert.equal(await opdracht('terugOvernemen', regel('2')), true);
    const open = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.path.endsWith(HIER));
    assert.equal(open?.document.getText(), document.getText());
    assert.match(open?.document.getText() ?? '', /De dijk is tachtig jaar oud\./);
  });

  feature('het document kreeg een andere naam: overnemen gaat door waar het nu staat', async () => {
    const { brief } = await weggeweest();
    assert.equal(await opdracht('terugUitWord', brief), true);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(inWerkmap(HIER), inWerkmap(VERDER));
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(await waitFor(async () => opdracht('terugOvernemen', regel('2'))), true);
    const verder = await vscode.workspace.openTextDocument(inWerkmap(VERDER));
    assert.equal(verder.getText(), DOCUMENT.replace('zestig', 'tachtig'));
  });

  feature('het document is weggegooid: er gebeurt niets, en het komt niet terug', async () => {
    const { brief } = await weggeweest();
    assert.equal(await opdracht('terugUitWord', brief), true);
    await closeAll();
    await vscode.workspace.fs.delete(inWerkmap(HIER));
    assert.equal(await opdracht('terugAllesOvernemen'), false);
    await assert.rejects(async () => vscode.workspace.fs.stat(inWerkmap(HIER)));
  });

  feature(
    'twee brieven van twee mensen na elkaar: van elk wat die veranderde, en niets van de ander gaat weg',
    async () => {
      const { document, brief } = await weggeweest([
        { doe: 'vervangen', in: 'negen meter', tekst: 'negen', door: 'elf' },
        { doe: 'vervangen', in: 'twee miljoen', tekst: 'twee', door: 'drie' },
      ]);
      const gemaakt = await opdracht<vscode.Uri>('wordBrief', undefined, 'alleen bijlage');
      const tweede = inDeLijnBewerkt(await vscode.workspace.fs.readFile(gemaakt), [
        { doe: 'vervangen', in: 'zestig jaar', tekst: 'zestig', door: 'tachtig' },
        { doe: 'vervangen', in: 'twee miljoen', tekst: 'twee', door: 'vier' },
      ]);
      await vscode.workspace.fs.delete(gemaakt);
      const vanSix = await schrijf('van Six.docx', tweede);
      assert.equal(await opdracht('terugUitWord', brief), true);
      assert.equal(await opdracht('terugAllesOvernemen'), true);
      const eerst = DOCUMENT.replace('negen meter', 'elf meter').replace('twee miljoen', 'drie miljoen');
      assert.equal(document.getText(), eerst);
      assert.equal(await opdracht('terugUitWord', vanSix), true);
      assert.equal(await opdracht('terugAllesOvernemen'), true);
      // Answer 4 was changed by both, each in another way: that is for the user to settle.
      assert.equal(document.getText(), eerst.replace('zestig jaar', 'tachtig jaar'));
      await opdracht('terugVergelijken', regel('4'));
      const { links } = await verschil('Antwoord 4: uit Word ↔ hier');
      assert.match(links.getText(), /Dat kost vier miljoen/);
    },
  );

  feature('een brief van een andere set bij dit document: niets valt over te nemen', async () => {
    const { brief } = await weggeweest(IN_DE_LIJN);
    const anders = DOCUMENT.replaceAll('2025Z90042', '2025Z90099')
      .replace(/## Vraag 1[\s\S]*/, '## Vraag 1\n\nWaarom is de brug dicht?\n\n### Antwoord 1\n\nDe brug is stuk.\n')
      .replace('de zeedijk', 'de brug');
    const { document } = await openInEditor(await schrijf(VERDER, anders));
    await opdracht('terugUitWord', brief, document.uri);
    assert.equal(await opdracht('terugAllesOvernemen'), false);
    assert.equal(document.getText(), anders);
    // The letter itself says where it belongs.
    assert.equal(await opdracht('terugUitWord', brief), true);
    assert.equal(await opdracht('terugOvernemen', regel('2')), true);
    assert.equal(document.getText(), anders);
  });
});
