/** Every command that changes a document, on line ends of both kinds: no word of what stood there is lost, and one undo gives it back byte for byte. */
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inWerkmap, openInEditor, setSetting } from './hulp';
import { feature, waitFor } from './kader';

const BEGIN = `---
znummer: 2025Z90041
ingezonden: 2025-02-03
fase: concept
# een opmerking in het voorblad
---

# Vragen van het lid Six (Partij D) aan de Minister van Water over sluizen (ingezonden 3 februari 2025)

## Vraag 1

Hoeveel sluizen zijn er?[^1]

## Vraag 2

Hoe oud zijn ze — en hoe “hoog”? 🙂

## Vraag 3

Wat kost het onderhoud?

### Antwoord 2 en 3

Gemiddeld zestig jaar; drie miljoen euro per jaar.   

[^1]: Sluizenkrant, 1 februari 2025

## Vraag 4

Wilt u deze vragen één voor één beantwoorden?
`;
/** Without the Kamer's number, so that its questions may be renumbered. */
const EIGEN = BEGIN.replace('znummer: 2025Z90041\n', '').replace('ingezonden: 2025-02-03\n', '');

interface Bewerking {
  readonly naam: string;
  readonly tekst: string;
  /** True for what takes words of ours out on purpose: numbers, labels. */
  readonly vervangt?: boolean;
  doe(document: vscode.TextDocument): Promise<void>;
}

const opdracht = async (naam: string, ...args: unknown[]): Promise<void> => {
  assert.notEqual(await vscode.commands.executeCommand(naam, ...args), false, naam);
};

async function kies(document: vscode.TextDocument, bij: string, titel: RegExp): Promise<void> {
  const at = document.positionAt(document.getText().indexOf(bij));
  const action = await waitFor(async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at.translate(0, 3)),
    );
    return found.find(({ title }) => titel.test(title));
  });
  if (action.edit !== undefined) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command !== undefined)
    await vscode.commands.executeCommand(
      action.command.command,
      ...(action.command.arguments ?? []),
      'zo “afgesproken”: ja',
    );
}

function zetCursor(document: vscode.TextDocument, bij: string): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const at = document.positionAt(document.getText().indexOf(bij));
  editor.selection = new vscode.Selection(at, at);
}

const BEWERKINGEN: readonly Bewerking[] = [
  {
    naam: 'antwoord toevoegen',
    tekst: BEGIN,
    doe: async (document) => {
      zetCursor(document, 'Hoeveel');
      await opdracht('kamervragen.antwoordToevoegen');
    },
  },
  { naam: 'alles herstellen wat zonder vragen kan', tekst: BEGIN, doe: () => opdracht('kamervragen.herstelAlles') },
  {
    naam: 'uitsplitsen met een leeg antwoord',
    tekst: BEGIN,
    vervangt: true,
    doe: (document) => kies(document, 'Antwoord 2 en 3', /^Splits antwoord 2 en 3 uit, met een leeg/),
  },
  {
    naam: 'uitsplitsen met een verwijzing',
    tekst: BEGIN,
    vervangt: true,
    doe: (document) => kies(document, 'Antwoord 2 en 3', /^Splits antwoord 2 en 3 uit, met .*verwijzing/),
  },
  {
    naam: 'accepteren in het voorblad',
    tekst: BEGIN,
    doe: (document) => kies(document, 'Antwoord 2 en 3', /^Accepteer deze bevinding/),
  },
  {
    naam: 'accepteren ter plaatse',
    tekst: BEGIN,
    doe: async (document) => {
      await setSetting('acceptatie', 'ter plaatse');
      await kies(document, 'Antwoord 2 en 3', /^Accepteer deze bevinding/);
    },
  },
  {
    naam: 'uitstel in het voorblad',
    tekst: BEGIN,
    doe: () => opdracht('kamervragen.uitstelVerzonden', '2025-02-21'),
  },
  { naam: 'verzonden in het voorblad', tekst: BEGIN, doe: () => opdracht('kamervragen.verzonden', '2025-02-21') },
  {
    naam: 'vragen plakken midden in een antwoord',
    tekst: BEGIN,
    doe: async (document) => {
      await vscode.env.clipboard.writeText('8. Kent u de zeedijk?[^1]\n9. Hoe hoog is die?');
      zetCursor(document, 'zestig');
      await opdracht('kamervragen.plakken');
    },
  },
  {
    naam: 'een vraag een ander nummer geven',
    tekst: EIGEN,
    vervangt: true,
    doe: async (document) => {
      const at = document.positionAt(document.getText().indexOf('## Vraag 4') + '## Vraag '.length);
      const edit = await waitFor(async () =>
        vscode.commands.executeCommand<vscode.WorkspaceEdit>(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          at,
          '7',
        ),
      );
      assert.ok(await vscode.workspace.applyEdit(edit));
    },
  },
];

const woorden = (tekst: string): string[] => tekst.match(/[\p{L}\p{N}]+/gu) ?? [];
/** What no edit may take: everything but labels and numbers. */
const eigen = (tekst: string): string[] => woorden(tekst.replace(/Antwoord [\d en]+|Vraag \d/g, ''));

function staatIn(delen: readonly string[], alle: readonly string[]): boolean {
  let at = 0;
  for (const woord of alle) if (woord === delen[at]) at++;
  return at === delen.length;
}

describe('Geen tekst verloren', () => {
  let nummer = 0;

  before(() => setSetting('vandaag', '2025-02-05'));
  after(() => setSetting('vandaag', undefined));
  afterEach(async () => {
    await closeAll();
    // Other tests count what lies in this folder.
    await vscode.workspace.fs.delete(inWerkmap(`bytes${nummer}.md`)).then(undefined, () => undefined);
    await setSetting('acceptatie', undefined);
  });

  for (const [einde, eol, bom] of [
    ['regels van Linux', '\n', ''],
    ['regels van Windows', '\r\n', ''],
    ['regels van Windows en een byteordeteken', '\r\n', '\ufeff'],
  ] as const) {
    for (const { naam, tekst, vervangt, doe } of BEWERKINGEN) {
      feature(`${naam}, ${einde}: alle woorden blijven, en één keer ongedaan maken geeft elke byte terug`, async () => {
        // A name of its own: a document that was open before may still be there.
        const uri = inWerkmap(`bytes${++nummer}.md`);
        const bytes = new TextEncoder().encode(bom + tekst.replaceAll('\n', eol));
        await vscode.workspace.fs.writeFile(uri, bytes);
        const { document } = await openInEditor(uri);
        const voor = document.getText();
        await waitFor(() => vscode.languages.getDiagnostics(uri).some(({ source }) => source === 'Kamervragen'));
        await doe(document);
        const na = document.getText();
        assert.notEqual(na, voor, 'er is niets veranderd');
        if (vervangt) for (const woord of eigen(voor)) assert.ok(woorden(na).includes(woord), `«${woord}» is weg`);
        else assert.ok(staatIn(woorden(voor), woorden(na)), 'er is een woord weg');
        assert.equal(na.includes('\r'), eol === '\r\n', 'een ander regeleinde');
        assert.doesNotMatch(na.replaceAll('\r\n', ''), eol === '\r\n' ? /[\r\n]/ : /\r/, 'regeleinden door elkaar');
        assert.ok(await document.save());
        assert.notDeepEqual(await vscode.workspace.fs.readFile(uri), bytes);
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), voor, 'na één keer ongedaan maken');
        assert.ok(await document.save());
        assert.deepEqual(new Uint8Array(await vscode.workspace.fs.readFile(uri)), bytes, 'de bytes op schijf');
      });
    }
  }
});
