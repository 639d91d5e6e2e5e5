import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inWerkmap, setSetting } from './hulp';
import { feature } from './kader';

const OPHALEN = 'kamervragen.ophalen';
const TOESTAAN = 'ophalen.toestaan';
const XML = '<kamervragen><vraag><nr>Vraag 1</nr><al>Hoe hoog is de dijk?</al></vraag></kamervragen>';

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

  feature('opent wat de officiële site geeft, en bewaart niets', async () => {
    internet(xml);
    const before = await files();
    const made = await vscode.commands.executeCommand<vscode.Uri | undefined>(OPHALEN, '2025Z90001');
    assert.deepEqual(gevraagd, ['https://zoek.officielebekendmakingen.nl/kv-tk-2025Z90001.xml']);
    assert.equal(made?.scheme, 'untitled');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), XML);
    assert.deepEqual(await files(), before);
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
