import * as vscode from 'vscode';
import { type Kaart, standen } from '../dossier';
import { decodeTekst } from '../formats';
import { formatNummers, labelPlaats, readVragenset, toText, type Vragenset, woordenIn } from '../vragenset';
import { bewaakt } from './bewaking';
import type { Documenten } from './documenten';
import { alsKeuze, alsRegel } from './tonen';
import { paren, sectieEinde } from './vouwen';
import type { Werkmap } from './werkmap';
import { rangeOf } from './wijzigingen';
import { naamVan, type Regel, readZoekvraag, regelsVan, voldoet, type Zoekvraag } from './zoekvraag';

/** More than this nobody reads in a list that narrows while one types. */
const HOOGSTENS = 100;
/** Documents read between two looks at whether the search still matters. */
const PORTIE = 20;
/** Numbers can be missing: a set with this many questions fewer than the number that is looked for is still looked at. */
const SPELING = 5;

/**
 * **Outline**: where the labels are Markdown headings VS Code's own Markdown lists them already, and the state of each answer stands in the
 * view Vragen en antwoorden; then we give nothing, so that no question is there twice. Only where the labels are bold or bare lines, which
 * Markdown does not see, the questions come from us, with the beginning of each and the state of its answer.
 */
export function registerSymbolen(documenten: Documenten, werkmap: Werkmap): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      'markdown',
      bewaakt('symbolen', {
        async provideDocumentSymbols(document) {
          const set = await documenten.wanneer(document);
          return set === undefined || heeftKoppen(set) ? undefined : symbolsOf(document, set);
        },
      }),
      { label: 'Kamervragen' },
    ),
    vscode.languages.registerWorkspaceSymbolProvider(bewaakt('symbolen', new Zoeker(documenten, werkmap))),
  );
}

function heeftKoppen(set: Vragenset): boolean {
  return set.vragen.some(({ inhoud }) => inhoud.label.niveau > 0);
}

function symbolsOf(document: vscode.TextDocument, set: Vragenset): vscode.DocumentSymbol[] {
  const perSectie = new Map(standen(set).map((stand) => [stand.sectie, stand]));
  const symbol = (naam: string, detail: string, sectie: number, einde: number): vscode.DocumentSymbol => {
    const label = toText(set, labelPlaats(set, sectie));
    const range = rangeOf(document, set.begin[sectie] ?? 0, einde);
    const selection = rangeOf(document, label.start, label.end);
    return new vscode.DocumentSymbol(naam, alsRegel(detail), vscode.SymbolKind.String, range, selection);
  };
  return paren(set).map(({ vraag, antwoorden }) => {
    const nummers = set.vragen.filter(({ sectie }) => sectie === vraag).map(({ nummer }) => nummer);
    const stand = perSectie.get(vraag);
    const detail = stand?.stand === 'ontbreekt' ? `antwoord ontbreekt · ${stand.begin}` : (stand?.begin ?? '');
    const result = symbol(
      `Vraag ${formatNummers(nummers)}`,
      detail,
      vraag,
      sectieEinde(set, antwoorden.at(-1) ?? vraag),
    );
    result.children = antwoorden.map((index) => {
      const antwoord = set.antwoorden.find(({ sectie }) => sectie === index);
      const naam = `Antwoord ${formatNummers(antwoord?.nummers ?? [])}`.trim();
      return symbol(naam, antwoord === undefined ? '' : stateOf(antwoord.inhoud), index, sectieEinde(set, index));
    });
    return result;
  });
}

function stateOf(antwoord: Vragenset['antwoorden'][number]['inhoud']): string {
  const { leeg, alleenVerwijzing } = antwoord;
  if (leeg) return 'nog leeg';
  const woorden = woordenIn(antwoord);
  return alleenVerwijzing ? 'alleen verwijzing' : `${woorden} ${woorden === 1 ? 'woord' : 'woorden'}`;
}

/**
 * **Go to symbol in workspace**: "vraag 7" and "antwoord 7" in any set of the workspace, or words of a question. Documents are read when
 * somebody looks for something, once; only as many as are needed for a list that is full.
 */
class Zoeker implements vscode.WorkspaceSymbolProvider {
  readonly #documenten: Documenten;
  readonly #werkmap: Werkmap;
  /** A document that changes gets a new card, and so is read anew. */
  readonly #gelezen = new WeakMap<Kaart, Promise<readonly Regel[]>>();

  constructor(documenten: Documenten, werkmap: Werkmap) {
    this.#documenten = documenten;
    this.#werkmap = werkmap;
  }

  async provideWorkspaceSymbols(
    query: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.SymbolInformation[] | undefined> {
    const zoekvraag = readZoekvraag(query);
    // Somebody who looks for any word in a folder of other work must not wait for us.
    if (zoekvraag === null || (zoekvraag.nummer === null && this.#documenten.all().length === 0)) return undefined;
    const kaarten = kandidaten(await this.#werkmap.kaarten(), zoekvraag);
    const found: vscode.SymbolInformation[] = [];
    for (let i = 0; i < kaarten.length && found.length < HOOGSTENS; i += PORTIE) {
      if (token.isCancellationRequested) return undefined;
      const portie = kaarten.slice(i, i + PORTIE);
      const regels = await Promise.all(portie.map((kaart) => this.#regels(kaart)));
      for (const [index, kaart] of portie.entries()) {
        for (const regel of regels[index] ?? []) {
          if (voldoet(regel, kaart.znummers, zoekvraag)) found.push(toSymbol(kaart, regel, zoekvraag));
        }
      }
    }
    return found.slice(0, HOOGSTENS);
  }

  #regels(kaart: Kaart): Promise<readonly Regel[]> {
    const known = this.#gelezen.get(kaart);
    if (known !== undefined) return known;
    const read = this.#read(kaart.plek).catch(() => []);
    this.#gelezen.set(kaart, read);
    return read;
  }

  async #read(plek: string): Promise<readonly Regel[]> {
    const open = this.#documenten.all().find((document) => document.uri.toString() === plek);
    const set = open && this.#documenten.get(open);
    if (set !== undefined) return regelsVan(set);
    return regelsVan(readVragenset(decodeTekst(await vscode.workspace.fs.readFile(vscode.Uri.parse(plek)))));
  }
}

/** What may hold the answer, the newest questions first. A bron and a notice only repeat what stands elsewhere. */
function kandidaten(kaarten: readonly Kaart[], { nummer }: Zoekvraag): Kaart[] {
  const minstens = nummer === null ? 0 : Number.parseInt(String(nummer), 10) - SPELING;
  return kaarten
    .filter(({ isBron, soort, vragen }) => !isBron && soort !== 'uitstel' && vragen >= minstens)
    .sort((a, b) => (b.ingezonden ?? '').localeCompare(a.ingezonden ?? ''));
}

function toSymbol(kaart: Kaart, regel: Regel, zoekvraag: Zoekvraag): vscode.SymbolInformation {
  const start = new vscode.Position(regel.regel, regel.kolom);
  const place = new vscode.Location(vscode.Uri.parse(kaart.plek), new vscode.Range(start, start));
  // Whole: VS Code shows only what has in its name what was typed.
  const naam = alsKeuze(naamVan(regel, kaart.znummers, zoekvraag), Number.POSITIVE_INFINITY);
  return new vscode.SymbolInformation(naam, vscode.SymbolKind.String, alsRegel(kaart.onderwerp ?? ''), place);
}
