import * as vscode from 'vscode';
import { GEEN_PAPIER, heeftPapieren, maakPapier, type Papier, type Papierkeuzes, vooruitblikkenVoor } from '../dossier';
import { decodeTekst } from '../formats';
import { invulwoorden, type Papiersoort, redenen, Sjabloonfout, sjabloonPad, type Zinkeuze } from '../templates';
import { readVragenset, type Vragenset } from '../vragenset';
import { bericht, foutmelding, waarschuwing } from './berichten';
import { bewaakt, meldFout, registerOpdracht } from './bewaking';
import { ruleOf } from './diagnose';
import type { Documenten } from './documenten';
import { bestaat, zoekMapbestand } from './mapbestand';
import { schrijfTekst } from './schrijfBestand';

/**
 * **Uitstelbericht opstellen**, **Aanbiedingsbrief opstellen** and **Beslisnota opstellen**: papers made from the document that is
 * active, or from the one that is named. Each gives the uri of what it opened. The document itself never changes.
 */
export function registerPapieren(documenten: Documenten): vscode.Disposable {
  const zonderKeuzes = async (): Promise<Papierkeuzes> => ({});
  const command = (soort: Papiersoort, titel: string, kies: (set: Vragenset) => Promise<Papierkeuzes | undefined>) =>
    registerOpdracht(OPDRACHT[soort], (uri?: vscode.Uri, gegeven?: unknown) =>
      metUitleg(titel, () => opstellen(documenten, soort, uri, isKeuzes(gegeven) ? async () => gegeven : kies)),
    );
  return vscode.Disposable.from(
    command('uitstelbericht', 'Uitstelbericht opstellen', kiesUitstel),
    command('aanbiedingsbrief', 'Aanbiedingsbrief opstellen', zonderKeuzes),
    command('beslisnota', 'Beslisnota opstellen', zonderKeuzes),
    vscode.languages.registerCodeActionsProvider('markdown', bewaakt('papieren', new Termijnacties(documenten)), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}

const OPDRACHT: Readonly<Record<Papiersoort, string>> = {
  uitstelbericht: 'kamervragen.uitstelbericht',
  aanbiedingsbrief: 'kamervragen.aanbiedingsbrief',
  beslisnota: 'kamervragen.beslisnota',
};

/** A menu hands over things of its own behind the uri. */
function isKeuzes(value: unknown): value is Papierkeuzes {
  return typeof value === 'object' && value !== null && ('reden' in value || 'vooruitblik' in value);
}

async function metUitleg(titel: string, make: () => Promise<vscode.Uri | undefined>): Promise<vscode.Uri | undefined> {
  try {
    return await make();
  } catch (error) {
    meldFout(`${titel} lukte niet.`, error, titel);
    return undefined;
  }
}

async function opstellen(
  documenten: Documenten,
  soort: Papiersoort,
  uri: vscode.Uri | undefined,
  kies: (set: Vragenset) => Promise<Papierkeuzes | undefined>,
): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  const document = uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : active;
  if (document === undefined) {
    void bericht('Open eerst het antwoorddocument.');
    return undefined;
  }
  const read = (): Vragenset => documenten.get(document) ?? readVragenset(document.getText());
  if (!heeftPapieren(read())) {
    void bericht(GEEN_PAPIER);
    return undefined;
  }
  const keuzes = await kies(read());
  if (keuzes === undefined) return undefined;
  const naam = document.isUntitled ? undefined : document.uri.path.split('/').at(-1);
  const sjabloon = await zoekMapbestand(document.uri, sjabloonPad(soort));
  const tekst = sjabloon === null ? null : await readText(sjabloon);
  let papier: Papier;
  try {
    // The document can have changed while the question stood open.
    papier = maakPapier(soort, read(), tekst, { ...keuzes, ...(naam !== undefined && { document: naam }) });
  } catch (error) {
    if (sjabloon === null || !(error instanceof Sjabloonfout)) throw error;
    void tellSjabloonfout(sjabloon, error);
    return undefined;
  }
  if (document.isUntitled)
    return show(await vscode.workspace.openTextDocument({ language: 'markdown', content: papier.tekst }));
  return save(vscode.Uri.joinPath(document.uri, '..', papier.naam), papier);
}

async function readText(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open?.getText() ?? decodeTekst(await vscode.workspace.fs.readFile(uri));
}

async function tellSjabloonfout(sjabloon: vscode.Uri, { message }: Sjabloonfout): Promise<void> {
  const openen = 'Sjabloon openen';
  const naam = sjabloon.path.split('/').at(-1);
  const keuze = await foutmelding(`Het sjabloon ${naam} klopt niet. ${message}`, openen);
  if (keuze === openen) await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sjabloon));
}

/** Writes a new file. One that exists is replaced only when the user says so, as a step that can be undone. */
async function save(doel: vscode.Uri, { naam, tekst }: Papier): Promise<vscode.Uri | undefined> {
  if (!(await bestaat(doel))) {
    await schrijfTekst(doel, tekst);
    return show(await vscode.workspace.openTextDocument(doel));
  }
  const openen = 'Bestaande openen';
  const vervangen = 'Vervangen';
  const keuze = await waarschuwing(`${naam} bestaat al. Er is niets overschreven.`, openen, vervangen);
  if (keuze === undefined) return undefined;
  const document = await vscode.workspace.openTextDocument(doel);
  if (keuze === vervangen) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(doel, new vscode.Range(0, 0, document.lineCount, 0), tekst);
    await vscode.workspace.applyEdit(edit);
    await document.save();
  }
  return show(document);
}

const PLEK = /\[(\p{Alpha}{1,20})[^[\]\n]{0,60}\]/gu;

/** Opens the paper beside the document, with the first place to fill in selected. */
async function show(document: vscode.TextDocument): Promise<vscode.Uri> {
  const plek = [...document.getText().matchAll(PLEK)].find((match) => invulwoorden.includes(match[1] ?? ''));
  const selection =
    plek && new vscode.Range(document.positionAt(plek.index), document.positionAt(plek.index + plek[0].length));
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preview: false,
    ...(selection === undefined ? {} : { selection }),
  });
  return document.uri;
}

/** Reason and outlook, one after the other in one list that stays open: what is typed must not end up in the document. */
async function kiesUitstel(set: Vragenset): Promise<Papierkeuzes | undefined> {
  const lijst = vscode.window.createQuickPick<Item>();
  lijst.totalSteps = 2;
  lijst.ignoreFocusOut = true;
  lijst.placeholder = 'Kies een zin, of schrijf er zelf een.';
  try {
    const reden = await kiesZin(
      lijst,
      'Waarom komen de antwoorden later?',
      redenen,
      'De reden van het uitstel is dat ',
    );
    if (reden === undefined) return undefined;
    const titel = 'Wanneer komen de antwoorden?';
    const vooruitblik = await kiesZin(lijst, titel, vooruitblikkenVoor(set), 'Uw Kamer ontvangt de antwoorden ');
    return vooruitblik === undefined ? undefined : { reden, vooruitblik };
  } finally {
    lijst.dispose();
  }
}

interface Item extends vscode.QuickPickItem {
  /** Empty for "later". */
  readonly zin: string;
}

/**
 * The next sentence from the list; the empty one stands for "later". Undefined when the user stops.
 * @param begin what comes before words of the user's own that are no whole sentence
 */
async function kiesZin(
  lijst: vscode.QuickPick<Item>,
  titel: string,
  zinnen: readonly Zinkeuze[],
  begin: string,
): Promise<string | undefined> {
  const vast: Item[] = [
    ...zinnen.map(({ titel: label, zin }) => ({ label, detail: zin, zin })),
    { label: 'Later invullen', detail: 'Er komt een plek om in te vullen.', zin: '' },
  ];
  lijst.title = titel;
  lijst.step = (lijst.step ?? 0) + 1;
  lijst.value = '';
  lijst.items = vast;
  const listeners: vscode.Disposable[] = [];
  try {
    return await new Promise((done) => {
      listeners.push(
        lijst.onDidChangeValue((value) => {
          lijst.items = value.trim() === '' ? vast : [...vast, eigenZin(value.trim(), begin)];
        }),
        lijst.onDidAccept(() => done(lijst.selectedItems[0]?.zin)),
        lijst.onDidHide(() => done(undefined)),
      );
      lijst.show();
    });
  } finally {
    vscode.Disposable.from(...listeners).dispose();
  }
}

/** What the user types as a sentence: as it is when it begins with a capital, else behind the usual beginning. */
function eigenZin(woorden: string, begin: string): Item {
  const zin = `${/^\p{Upper}/u.test(woorden) ? '' : begin}${woorden}${/[.!?]$/.test(woorden) ? '' : '.'}`;
  return { label: 'Eigen zin', detail: zin, zin, alwaysShow: true };
}

/** What there is to do about a term that runs out: the notice, and recording what was sent. */
class Termijnacties implements vscode.CodeActionProvider {
  readonly #documenten: Documenten;

  constructor(documenten: Documenten) {
    this.#documenten = documenten;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    context: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const diagnostics = context.diagnostics.filter((one) => ruleOf(one) === 'termijn');
    const set = this.#documenten.get(document);
    if (diagnostics.length === 0 || set === undefined) return [];
    const action = (title: string, command: string, args: unknown[]): vscode.CodeAction => {
      const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      made.diagnostics = diagnostics;
      made.command = { title, command: `kamervragen.${command}`, arguments: args };
      return made;
    };
    // A second notice gives no new date.
    const uitstel =
      set.uitstel.length > 0
        ? []
        : [
            action('Uitstelbericht opstellen…', 'uitstelbericht', [document.uri]),
            action('Uitstel verzonden op…', 'uitstelVerzonden', []),
          ];
    return [...uitstel, action('Als verzonden markeren…', 'verzonden', [])];
  }
}
