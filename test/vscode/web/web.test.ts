import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { readVragenset, type Vragenset } from '../../../src/vragenset';
import { maakPdf, onderElkaar } from '../../unit/formats/pdf/maakPdf';
import { p, wordbestand } from '../../unit/formats/wordbouw';
import { isWorker } from '../suite/host';
import { closeAll, findings, inWerkmap, openInEditor, textOf } from '../suite/hulp';
import { feature, rust, waitFor } from '../suite/kader';

const BRIEF = [
  '2025Z90007',
  'Vragen van het lid Six (Partij D) aan de Minister van Water over de sluis bij Oosterzijl (ingezonden 3 februari 2025)',
  'Vraag 1',
  'Bent u bekend met de sluis bij Oosterzijl?',
  'Vraag 2',
  'Hoe oud is de sluis, en wie onderhoudt haar?',
];
const VRAGEN = [`## Vraag 1\n\n${BRIEF[3]}`, `## Vraag 2\n\n${BRIEF[5]}`];

/** What the work folder holds at the start. */
const VAST = new Set(['2025Z90002.md', 'gewoon.md', 'vragen.txt']);

const BEANTWOORD = [
  ...BRIEF.slice(1, 4),
  'Antwoord 1',
  'Ja.',
  ...BRIEF.slice(4),
  'Antwoord 2',
  'De sluis is van 1932. [naam] onderhoudt haar.',
];

const XML =
  '<kamervragen><vraag><nr>Vraag 1</nr><al>Hoe hoog is de dijk?</al></vraag><vraag><nr>Vraag 2</nr><al>Waarom?</al></vraag></kamervragen>';

/** Writes a file into the work folder. */
async function place(naam: string, inhoud: Uint8Array | string): Promise<vscode.Uri> {
  const uri = inWerkmap(naam);
  const bytes = typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

/** What **Controleer dit bestand** shows of a file. */
async function view(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const made = await vscode.commands.executeCommand<vscode.Uri | undefined>('kamervragen.controleerBestand', uri);
  assert.ok(made, 'er is niets getoond');
  return vscode.workspace.openTextDocument(made);
}

/** The letter of `BEANTWOORD`, with a finding on the place that is still open. */
async function seesLetter(document: vscode.TextDocument): Promise<void> {
  assert.deepEqual(
    document
      .getText()
      .split('\n')
      .filter((line) => line !== ''),
    BEANTWOORD,
  );
  await waitFor(() => findings(document.uri).includes('invulplek 17'));
}

const zonderLabel = (vraag: string): string => vraag.split('\n').slice(1).join('\n').trim();
const vragenIn = ({ vragen }: Vragenset): string[] => vragen.map(({ inhoud }) => inhoud.tekst.trim());

describe('In de browser', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    for (const [naam] of await vscode.workspace.fs.readDirectory(inWerkmap('.'))) {
      if (!VAST.has(naam)) await vscode.workspace.fs.delete(inWerkmap(naam), { recursive: true });
    }
  });

  rust('draaien extensie en tests in een worker, zonder Node', async () => {
    assert.ok(isWorker());
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    const extension = vscode.extensions.getExtension('kamervragen.kamervragen');
    assert.equal(extension?.packageJSON.main, undefined);
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });

  rust('wordt een antwoorddocument nagekeken, zonder één zware module', async () => {
    const uri = inWerkmap('2025Z90002.md');
    await openInEditor(uri);
    await waitFor(() => findings(uri).includes('niet-afzonderlijk 25'));
  });

  feature('maakt Beantwoording opstellen van een Word-bestand een antwoorddocument', async () => {
    const brief = await place('brief.docx', wordbestand(BRIEF.map((regel) => p(regel)).join('')));
    const made = await vscode.commands.executeCommand<vscode.Uri | undefined>('kamervragen.opstellen', brief);
    assert.equal(made?.path, inWerkmap('2025Z90007.md').path);
    const set = readVragenset(await textOf(inWerkmap('2025Z90007.md')));
    assert.deepEqual(vragenIn(set), VRAGEN);
    assert.deepEqual(
      set.antwoorden.map(({ inhoud }) => inhoud.leeg),
      [true, true],
    );
  });

  feature('toont Controleer dit bestand een PDF met zijn tekst en bevindingen', async () => {
    await seesLetter(await view(await place('brief.pdf', maakPdf([onderElkaar(BEANTWOORD)]))));
  });

  feature('toont Controleer dit bestand een webpagina met haar tekst en bevindingen', async () => {
    const regels = BEANTWOORD.map((regel) => `<p>${regel}</p>`).join('');
    await seesLetter(await view(await place('brief.html', `<!DOCTYPE html><html><body>${regels}</body></html>`)));
  });

  feature('leest Controleer dit bestand een officiële publicatie', async () => {
    const document = await view(await place('kv.xml', XML));
    assert.equal(document.getText().trim(), '## Vraag 1\n\nHoe hoog is de dijk?\n\n## Vraag 2\n\nWaarom?');
  });

  feature('schrijft Maak Word-brief een bijlage met dezelfde vragen', async () => {
    const { document } = await openInEditor(inWerkmap('2025Z90002.md'));
    const made = await waitFor(async () =>
      vscode.commands.executeCommand<vscode.Uri | undefined>('kamervragen.wordBrief', undefined, 'alleen bijlage'),
    );
    assert.equal(made.path, inWerkmap('2025Z90002.antwoorden.docx').path);
    const terug = readVragenset((await view(made)).getText());
    const heen = readVragenset(document.getText());
    assert.equal(heen.vragen.length, 4);
    assert.deepEqual(vragenIn(terug).map(zonderLabel), vragenIn(heen).map(zonderLabel));
  });

  feature('schrijft Maak agenda een agenda met de termijn', async () => {
    await openInEditor(inWerkmap('2025Z90002.md'));
    const made = await waitFor(async () =>
      vscode.commands.executeCommand<vscode.Uri | undefined>('kamervragen.agenda'),
    );
    assert.equal(made.path, inWerkmap('2025Z90002.termijnen.ics').path);
    assert.match(await textOf(made), /^BEGIN:VCALENDAR\r\n[\s\S]*20250224[\s\S]*END:VCALENDAR\s*$/);
  });
});
