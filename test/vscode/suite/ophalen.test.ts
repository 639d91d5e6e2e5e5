import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inWerkmap, setSetting } from './hulp';
import { feature } from './kader';

const OPHALEN = 'kamervragen.ophalen';
const TOESTAAN = 'ophalen.toestaan';
const XML =
  '<kamervragen><metadata><meta name="OVERHEIDop.vraagnummer" content="2025Z90017"/></metadata><kamervraagomschrijving><al>Vragen van het lid Six (Partij D) aan de Minister van Water over dijken (ingezonden 3 februari 2025)</al></kamervraagomschrijving><vraag><nr>Vraag 1</nr><al>Hoe hoog is de dijk?</al></vraag></kamervragen>';

const fetchOfVscode = globalThis.fetch;
let gevraagd: string[] = [];

/** Plays the internet: the extension runs in the same process. */
function internet(antwoord: () => Promise<Response>): void {
  gevraagd = [];
  globalThis.fetch = async (input) => {
    gevraagd.push(String(input));
    return antwoord();
  };
}

const xml = async (): Promise<Response> => new Response(XML, { headers: { 'content-type': 'application/xml' } });

async function files(): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(inWerkmap('.'))).map(([name]) => name).sort();
}

describe('Kamervragen ophalen', () => {
  before(() => setSetting(TOESTAAN, true));
  after(() => setSetting(TOESTAAN, undefined));
  afterEach(async () => {
    globalThis.fetch = fetchOfVscode;
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  feature('maakt van de vragen die de officiële site geeft een antwoorddocument, met de bron ernaast', async () => {
    internet(xml);
    const made = await vscode.commands.executeCommand<vscode.Uri | undefined>(OPHALEN, '2025Z90017');
    assert.deepEqual(gevraagd, ['https://zoek.officielebekendmakingen.nl/kv-tk-2025Z90017.xml']);
    assert.ok(made);
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /znummer: 2025Z90017\n/);
    assert.match(text, /## Vraag 1\n\nHoe hoog is de dijk\?\n\n### Antwoord 1\n/);
    const namen = (await files()).filter((naam) => naam.startsWith('2025Z90017'));
    assert.deepEqual(namen, ['2025Z90017.bron.md', '2025Z90017.md']);
    await closeAll();
    for (const naam of namen) await vscode.workspace.fs.delete(inWerkmap(naam));
  });

  feature('opent niets als er geen verbinding is', async () => {
    internet(async () => {
      throw new TypeError('fetch failed');
    });
    assert.equal(await vscode.commands.executeCommand(OPHALEN, 'ah-tk-20252026-61'), undefined);
    assert.deepEqual(gevraagd, ['https://zoek.officielebekendmakingen.nl/ah-tk-20252026-61.xml']);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  feature('vraagt niets aan de site voor wat geen nummer is', async () => {
    internet(xml);
    assert.equal(await vscode.commands.executeCommand(OPHALEN, 'zomaar iets'), undefined);
    assert.deepEqual(gevraagd, []);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});
