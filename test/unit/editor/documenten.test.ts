import { strict as assert } from 'node:assert';
import type * as vscode from 'vscode';
import type { actiefAntwoorddocument as Actief } from '../../../src/editor/antwoorddocument';
import type { Documenten as Klasse } from '../../../src/editor/documenten';
import { laadMetVscode } from './metVscode';

/** As much of VS Code as reading open documents asks for. */
const VSCODE = `
  const weg = { dispose() {} };
  const luister = (naam) => (doe) => { proef.bij[naam] = doe; return weg; };
  export const workspace = {
    get textDocuments() { return proef.open; },
    onDidOpenTextDocument: luister('open'),
    onDidChangeTextDocument: luister('verandert'),
    onDidCloseTextDocument: luister('dicht'),
  };
  export const window = {
    get activeTextEditor() { return proef.open[0] && { document: proef.open[0] }; },
    showInformationMessage: async (tekst) => void proef.gezegd.push(tekst),
    showErrorMessage: async (tekst) => void proef.gezegd.push(tekst),
    createOutputChannel: () => ({ error() {}, show() {}, ...weg }),
  };
  export const Disposable = { from: () => weg };
  export class CancellationError extends Error {}
  export class FileSystemError extends Error {}
  export class EventEmitter {
    doen = [];
    event = (doe) => { this.doen.push(doe); return weg; };
    fire(wat) { for (const doe of this.doen) doe(wat); }
    dispose() {}
  }
`;

const lang = (vragen: number): string =>
  `# Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025)\n\n${Array.from(
    { length: vragen },
    (_, i) => `## Vraag ${i + 1}\n\nHoe hoog is dijk ${i}?\n\n### Antwoord ${i + 1}\n\nAcht meter.\n`,
  ).join('\n')}`;

const nepDocument = (tekst: string): vscode.TextDocument =>
  ({
    languageId: 'markdown',
    isClosed: false,
    version: 1,
    uri: { scheme: 'file' },
    getText: () => tekst,
  }) as vscode.TextDocument;

describe('the documents that are open when the extension starts', function () {
  // Each bundles what it loads.
  this.timeout(30_000);
  const begin = async (...open: vscode.TextDocument[]) => {
    const proef = { open, bij: {}, gezegd: [] as string[] };
    const laad = (bestand: string) => laadMetVscode(`src/editor/${bestand}.ts`, VSCODE, proef);
    const { Documenten } = (await laad('documenten')) as { Documenten: typeof Klasse };
    const { actiefAntwoorddocument } = (await laad('antwoorddocument')) as { actiefAntwoorddocument: typeof Actief };
    return { documenten: new Documenten(), actiefAntwoorddocument, proef };
  };

  it('are read after starting, and who waits gets them', async () => {
    const document = nepDocument(lang(30));
    const { documenten } = await begin(document);
    const verteld: unknown[] = [];
    documenten.onDidChange((wat) => verteld.push(wat));
    const gelezen = documenten.start();
    assert.equal(documenten.get(document), undefined, 'starting reads nothing');
    assert.equal((await documenten.wanneer(document))?.vragen.length, 30);
    await gelezen;
    assert.deepEqual(verteld, [document]);
    assert.deepEqual(documenten.all(), [document]);
  });

  it('are all read, also when one of them cannot be: that is told, and starting goes on', async () => {
    const document = nepDocument(lang(2));
    let gevraagd = 0;
    const kapot = {
      ...nepDocument(''),
      getText: () => {
        if (gevraagd++ === 0) return lang(1);
        throw new Error('gone');
      },
    };
    const { documenten, proef } = await begin(kapot, document);
    await documenten.start();
    assert.equal(documenten.get(document)?.vragen.length, 2);
    assert.equal(await documenten.wanneer(kapot), undefined);
    assert.equal(proef.gezegd.length, 1);
  });

  it('a command waits for the document in front, and does not say that there is none', async () => {
    const document = nepDocument(lang(900));
    const { documenten, actiefAntwoorddocument, proef } = await begin(document);
    void documenten.start();
    assert.equal((await actiefAntwoorddocument(documenten))?.set.vragen.length, 900);
    assert.deepEqual(proef.gezegd, []);
  });

  it('without an answer document in front, a command says to open one', async () => {
    const { documenten, actiefAntwoorddocument, proef } = await begin(nepDocument('# Notulen\n'));
    await documenten.start();
    assert.equal(await actiefAntwoorddocument(documenten), undefined);
    assert.deepEqual(proef.gezegd, ['Open eerst het antwoorddocument.']);
  });

  it('so it does when the command can do nothing with this one', async () => {
    const { documenten, actiefAntwoorddocument, proef } = await begin(nepDocument(lang(1)));
    await documenten.start();
    assert.equal(await actiefAntwoorddocument(documenten, () => false), undefined);
    assert.deepEqual(proef.gezegd, ['Open eerst het antwoorddocument.']);
  });
});
