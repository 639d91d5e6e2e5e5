/** Text that wants VS Code to do something stays text, wherever we show it; and what could not be written leaves all as it was. */
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { STUURTEKENS, VIJANDIG } from '../../unit/vijandig';
import { isWorker } from './host';
import { closeAll, inWerkmap, openInEditor, openUntitled, setSetting } from './hulp';
import { feature, verwachtFout, waitFor } from './kader';
import { Schijf } from './schijf';

const WOORDEN = VIJANDIG.map((tekst) => tekst.trim().slice(0, 400));
/** In a place that holds one line of running text. */
const REGEL = WOORDEN.join(' · ');
const ONDERWERP = WOORDEN.slice(0, 7).join(' ').replaceAll('*', '');

const DOCUMENT = `---
znummer: 2025Z90061
ingezonden: 2025-02-03
fase: concept
negeer:
  - regel: deelvraag
    reden: ${JSON.stringify(REGEL)}
---

# Vragen van het lid Six (Partij D) aan de Minister van ${WOORDEN[10]} over ${ONDERWERP} (ingezonden 3 februari 2025)

## Vraag 1

${REGEL} Kunt u deze vragen uiterlijk 14 februari 2025 beantwoorden, dus ${REGEL}?

### Antwoord 1

${REGEL}

<!-- opmerking van ${WOORDEN[4]}: ${WOORDEN[0]} -->

## Vraag 2

Klopt dat, ${WOORDEN[4]}?

### Antwoord 2

Zie het antwoord op vraag 1.

## Vraag 3

${WOORDEN[1]}

<details open onclick="x()"><summary>meer</summary>

<img src="https://kwaad.example/blok.png">
<style>@import "https://kwaad.example/stijl.css";</style>

</details>

### Antwoord 3

![eigen beeld](beeld.png) ![klein](data:image/png;base64,iVBORw0KGgo=) [naar buiten](https://example.org) [hier](#vraag-1)[^1]

[^1]: Noot ${WOORDEN[3]} ${WOORDEN[4]} <b onmouseover="x()">vet</b>
`;

/** Words of ours at which all is known to be there. */
async function open(): Promise<vscode.TextDocument> {
  return (await openUntitled(DOCUMENT)).document;
}

const at = (document: vscode.TextDocument, tekst: string, erin = 1): vscode.Position =>
  document.positionAt(document.getText().indexOf(tekst) + erin);

/** Every tag with what it fetches, runs or leads to. */
function tags(html: string): string[] {
  return html.match(/<[^!/][^>]*>/g) ?? [];
}

describe('Vijandige tekst', () => {
  before(() => setSetting('vandaag', '2025-02-12'));
  after(() => setSetting('vandaag', undefined));
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  feature('is in een zweeftekst alleen tekst', async () => {
    const document = await open();
    const plekken = [at(document, '## Vraag 1', 9), at(document, 'op vraag 1', 9), at(document, '2025-02-03', 3)];
    for (const plek of plekken) {
      const inhoud = await waitFor(async () => {
        const found = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          plek,
        );
        const onze = found
          .flatMap(({ contents }) => contents)
          .filter((een): een is vscode.MarkdownString => een instanceof vscode.MarkdownString)
          .filter(({ value }) => /\*\*Vraag 1\*\*|\*\*Antwoord 1\*\*|Ingezonden op/.test(value));
        return onze.length > 0 && onze;
      });
      for (const { value, isTrusted, supportHtml, supportThemeIcons } of inhoud) {
        assert.ok(!isTrusted && !supportHtml && !supportThemeIcons);
        assert.doesNotMatch(value, /https?:|command:|www\.|<|\]\(/);
        assert.doesNotMatch(value, STUURTEKENS);
        const html = await vscode.commands.executeCommand<string>('markdown.api.render', value);
        assert.deepEqual(
          tags(html).filter((tag) => !/^<(?:p|strong|span)\b/.test(tag) || /href|src|\son/.test(tag)),
          [],
          html.slice(0, 2000),
        );
      }
    }
  });

  feature('is in een aanvulling en boven een vraag alleen tekst', async () => {
    const document = await open();
    const voor = at(document, 'op vraag 1', 9);
    const items = await waitFor(async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        voor,
      );
      return items.some(({ label }) => typeof label !== 'string' && label.label === '1') && items;
    });
    // The numbers that can be named here; other extensions, such as VS Code's own Markdown, have things to offer as well.
    const nummers = items.filter(({ label }) => typeof label !== 'string' && /^\d$/.test(label.label));
    assert.equal(nummers.length, 2);
    for (const { label, detail, documentation, command } of nummers) {
      assert.equal(typeof documentation, 'string');
      if (typeof label === 'string') continue;
      assert.doesNotMatch(label.label, /(?<!\\)\$\(/);
      assert.doesNotMatch(`${label.label}${label.description ?? ''}${detail ?? ''}`, STUURTEKENS);
      assert.equal(command, undefined);
    }
    const lenzen = await waitFor(async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      const onze = found.filter((lens) => lens.command?.title.startsWith('Vraag '));
      return onze.length === 3 && onze;
    });
    for (const { command } of lenzen) {
      assert.match(command?.title ?? '', /^Vraag \d: [\p{L}\d ,]+$/u);
      assert.equal(command?.command, '');
    }
  });

  feature('is in een bevinding en in de lijst van symbolen alleen tekst op regels', async () => {
    const document = await open();
    const bevindingen = await waitFor(() => {
      const found = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Kamervragen');
      return found.length > 0 && found;
    });
    for (const { message, relatedInformation, code } of bevindingen) {
      for (const tekst of [message, ...(relatedInformation ?? []).map((een) => een.message)]) {
        assert.doesNotMatch(tekst, STUURTEKENS);
        assert.ok(tekst.length < 4100);
      }
      assert.ok(typeof code === 'object' && code.target.scheme === 'https');
    }
    const vet = DOCUMENT.replace(/^#{2,3} (.+)$/gm, '**$1**');
    const ander = (await openUntitled(vet)).document;
    const symbolen = await waitFor(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        ander.uri,
      );
      const onze = (found ?? []).filter(({ name }) => /^Vraag \d/.test(name));
      return onze.length > 0 && onze;
    });
    for (const { name, detail } of symbolen) assert.doesNotMatch(`${name}${detail}`, /[\n]|[\p{Cc}\u202a-\u202e]/u);
  });

  // In the worker the preview is drawn in the other extension host (runWeb.ts).
  if (!isWorker())
    feature('haalt in het voorbeeld niets op en voert niets uit', async () => {
      const document = await open();
      const html = await waitFor(async () => {
        const found = await vscode.commands.executeCommand<string>('markdown.api.render', document);
        return found.includes('kv-strook') && found;
      });
      const alle = tags(html);
      // What a page can fetch by itself, run, or take a click for.
      assert.deepEqual(
        alle.filter((tag) =>
          /^<(?:script|style|link|iframe|object|embed|meta|base|form|input|video|audio|source|image)\b/i.test(tag),
        ),
        [],
      );
      assert.deepEqual(
        alle.filter((tag) => /\s(?:on[a-z]+|srcset|poster|background|formaction)\s*=/i.test(tag)),
        [],
      );
      const beelden = alle.filter((tag) => /^<img\b/i.test(tag)).map((tag) => /\ssrc="([^"]*)"/.exec(tag)?.[1] ?? '');
      assert.equal(beelden.length, 2, beelden.join('\n'));
      for (const beeld of beelden) assert.match(beeld, /beeld\.png$|^data:image\/png;/);
      const adressen = alle.flatMap((tag) => /\shref="([^"]*)"/.exec(tag)?.[1] ?? []);
      for (const adres of adressen) assert.match(adres, /^(?:#|https?:|mailto:)/);
      assert.ok(adressen.includes('https://example.org') && adressen.includes('#vraag-1'));
      // What was taken out is told, and the words are all there.
      assert.match(html, /\[afbeelding van buiten, niet opgehaald: beeld\]/);
      assert.match(html, /&lt;script&gt;/);
      assert.match(html, /<details><summary>meer<\/summary>/);
      assert.match(html, /<b>vet<\/b>/);
    });
});

/** A disk that fills up while a file is being written, as far as `ruimte` goes; and a folder in which nothing may be written. */
class KleineSchijf extends Schijf {
  ruimte = Number.POSITIVE_INFINITY;
  alleenLezen = false;
  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    if (this.alleenLezen) throw vscode.FileSystemError.NoPermissions(uri);
    // As a disk does: the file is emptied first, and then takes what fits.
    this.bestanden.set(uri.path, bytes.slice(0, this.ruimte));
    if (bytes.length > this.ruimte) throw new Error('ENOSPC: no space left on device, write');
  }
  createDirectory(uri: vscode.Uri): void {
    if (this.alleenLezen) throw vscode.FileSystemError.NoPermissions(uri);
  }
  delete(uri: vscode.Uri): void {
    if (this.alleenLezen) throw vscode.FileSystemError.NoPermissions(uri);
    this.bestanden.delete(uri.path);
  }
  rename(oud: vscode.Uri, nieuw: vscode.Uri): void {
    if (this.alleenLezen) throw vscode.FileSystemError.NoPermissions(oud);
    this.bestanden.set(nieuw.path, this.readFile(oud));
    this.bestanden.delete(oud.path);
  }
}

describe('Een bestand dat niet kan worden geschreven', () => {
  const GEWOON =
    '---\nznummer: 2025Z90062\ningezonden: 2025-02-03\nfase: concept\n---\n\n# Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025)\n\n## Vraag 1\n\nHoe hoog?\n\n### Antwoord 1\n\nNegen meter.\n';
  const OUD = new TextEncoder().encode('de brief van gisteren');
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  feature('laat het oude heel, en niets half achter', async () => {
    verwachtFout();
    const schijf = new KleineSchijf();
    const provider = vscode.workspace.registerFileSystemProvider('klein', schijf);
    try {
      schijf.bestanden.set('/set.md', new TextEncoder().encode(GEWOON));
      await openInEditor(vscode.Uri.parse('klein:/set.md'));
      const csv = vscode.Uri.parse('klein:/overzicht.csv');
      const maak = (): Thenable<unknown>[] => [
        vscode.commands.executeCommand('kamervragen.exporteerOverzicht', csv),
        vscode.commands.executeCommand('kamervragen.wordBrief', undefined, 'alleen bijlage'),
        vscode.commands.executeCommand('kamervragen.agenda'),
      ];
      // All that fits is written: what follows is about the disk.
      for (const gemaakt of maak()) assert.ok(await gemaakt);
      const namen = [...schijf.bestanden.keys()].filter((naam) => /\.(?:csv|docx|ics)$/.test(naam)).sort();
      assert.deepEqual(namen, ['/2025Z90062.antwoorden.docx', '/2025Z90062.termijnen.ics', '/overzicht.csv']);
      const staat = (): [string, Uint8Array][] => [...schijf.bestanden].sort(([a], [b]) => (a < b ? -1 : 1));
      schijf.bestanden.set('/overzicht.csv', OUD);
      const voor = staat();
      for (const stand of ['vol', 'alleen lezen']) {
        schijf.ruimte = stand === 'vol' ? 10 : Number.POSITIVE_INFINITY;
        schijf.alleenLezen = stand === 'alleen lezen';
        assert.ok(!(await vscode.commands.executeCommand('kamervragen.exporteerOverzicht', csv)), stand);
        assert.deepEqual(staat(), voor, stand);
      }
      schijf.bestanden.delete('/2025Z90062.antwoorden.docx');
      schijf.bestanden.delete('/2025Z90062.termijnen.ics');
      const zonder = staat();
      for (const stand of ['vol', 'alleen lezen']) {
        schijf.ruimte = stand === 'vol' ? 10 : Number.POSITIVE_INFINITY;
        schijf.alleenLezen = stand === 'alleen lezen';
        for (const opdracht of ['kamervragen.wordBrief', 'kamervragen.agenda'])
          assert.equal(await vscode.commands.executeCommand(opdracht, undefined, 'alleen bijlage'), undefined, stand);
        assert.deepEqual(staat(), zonder, stand);
      }
    } finally {
      await closeAll();
      provider.dispose();
    }
  });

  feature('als het een gewone map is: de opdracht schrijft het nieuwe over het oude heen', async () => {
    const csv = inWerkmap('oud.csv');
    await vscode.workspace.fs.writeFile(csv, OUD);
    assert.ok(await vscode.commands.executeCommand('kamervragen.exporteerOverzicht', csv));
    assert.notDeepEqual(await vscode.workspace.fs.readFile(csv), OUD);
    const map = await vscode.workspace.fs.readDirectory(inWerkmap('.'));
    assert.deepEqual(
      map.filter(([naam]) => naam.endsWith('.tmp')),
      [],
    );
    await vscode.workspace.fs.delete(csv);
  });
});
