import * as vscode from 'vscode';
import { documentId, GEEN_TERMIJN, maakPapier, termijnVan } from '../dossier';
import { decodeTekst, type Lader } from '../formats';
import { leesOpmerkingen } from '../opmerkingen';
import { sjabloonPad } from '../templates';
import type { Vragenset } from '../vragenset';
import { actiefAntwoorddocument } from './antwoorddocument';
import { bericht, waarschuwing } from './berichten';
import { meldFout, registerOpdracht } from './bewaking';
import type { Documenten } from './documenten';
import { kanBuitenOpenen } from './host';
import { isLezing } from './lezingen';
import { bestaat, zoekMapbestand } from './mapbestand';
import type { Omgeving } from './omgeving';
import { schrijfBestand } from './schrijfBestand';
import { bewaarUitgegeven } from './uitgegeven';

/** A Word file of the ministry whose styles, headers and footers the letter takes over. */
const HUISSTIJL = '.kamervragen/huisstijl.docx';

/** What is made, and what is to be told about it. */
interface Gemaakt {
  readonly bytes: Uint8Array;
  readonly verloren: readonly string[];
  /** The id of a letter that can come back: its text is kept. */
  readonly id: string | null;
}

/**
 * **Maak Word-brief** and **Maak agenda**: what leaves the desk as a file of another kind. Each gives the uri of what it wrote; the document
 * itself never changes.
 */
export function registerUitvoer(documenten: Documenten, omgeving: Omgeving, laad: Lader): vscode.Disposable {
  return vscode.Disposable.from(registerWordBrief(documenten, laad), registerAgenda(documenten, omgeving, laad));
}

function registerAgenda(documenten: Documenten, omgeving: Omgeving, laad: Lader): vscode.Disposable {
  return registerOpdracht('kamervragen.agenda', () =>
    uitvoeren(documenten, 'Maak agenda', '.termijnen.ics', async (set, document) => {
      const { lint, werkdagen } = omgeving.settingsFor(document);
      const termijn = termijnVan(set, lint.today, werkdagen);
      if (termijn === null) {
        void bericht(GEEN_TERMIJN);
        return undefined;
      }
      const { maakAgenda } = await laad('agenda');
      const agenda = maakAgenda(set, termijn, lint.today, werkdagen);
      return { bytes: new TextEncoder().encode(agenda), verloren: [], id: null };
    }),
  );
}

function registerWordBrief(documenten: Documenten, laad: Lader): vscode.Disposable {
  return registerOpdracht('kamervragen.wordBrief', (_uri?: unknown, gegeven?: unknown, opmerkingen?: unknown) =>
    uitvoeren(documenten, 'Maak Word-brief', '.antwoorden.docx', async (set, document) => {
      if (isInhoud(gegeven)) return wordBrief(set, document, gegeven, opmerkingen === true, laad);
      const inhoud = await kiesInhoud();
      const mee = inhoud && (await kiesOpmerkingen(set));
      return inhoud === undefined || mee === undefined ? undefined : wordBrief(set, document, inhoud, mee, laad);
    }),
  );
}

type Inhoud = 'brief en bijlage' | 'alleen bijlage';

function isInhoud(value: unknown): value is Inhoud {
  return value === 'brief en bijlage' || value === 'alleen bijlage';
}

async function kiesInhoud(): Promise<Inhoud | undefined> {
  const keuzes: (vscode.QuickPickItem & { readonly inhoud: Inhoud })[] = [
    { inhoud: 'alleen bijlage', label: 'Alleen de bijlage', detail: 'De vragen met hun antwoorden.' },
    {
      inhoud: 'brief en bijlage',
      label: 'Brief met bijlage',
      detail:
        'De aanbiedingsbrief die naast het document ligt, of een nieuwe; en op een nieuwe bladzijde de antwoorden.',
    },
  ];
  return (await vscode.window.showQuickPick(keuzes, { title: 'Maak Word-brief' }))?.inhoud;
}

/** Notes stay here unless one says otherwise; who has none is not asked. */
async function kiesOpmerkingen(set: Vragenset): Promise<boolean | undefined> {
  const aantal = leesOpmerkingen(set.tekst).length;
  if (aantal === 0) return false;
  const keuzes: (vscode.QuickPickItem & { readonly mee: boolean })[] = [
    { mee: false, label: 'Zonder opmerkingen', detail: 'Zoals de brief naar de Kamer gaat.' },
    {
      mee: true,
      label: aantal === 1 ? 'Met de opmerking in de kantlijn' : `Met de ${aantal} opmerkingen in de kantlijn`,
      detail: 'Voor collega’s die het concept in Word lezen. Ook wat is afgevinkt gaat mee, als afgehandeld.',
    },
  ];
  return (await vscode.window.showQuickPick(keuzes, { title: 'Maak Word-brief: gaan opmerkingen mee?' }))?.mee;
}

async function wordBrief(
  set: Vragenset,
  document: vscode.TextDocument,
  inhoud: Inhoud,
  opmerkingen: boolean,
  laad: Lader,
): Promise<Gemaakt> {
  const huisstijl = await zoekMapbestand(document.uri, HUISSTIJL);
  const { fs } = vscode.workspace;
  const brief = inhoud === 'alleen bijlage' ? null : await brieftekst(set, document);
  const { maakBrief } = await laad('brief');
  const id = documentId(set);
  const reference = huisstijl && (await fs.readFile(huisstijl));
  return { ...(await maakBrief(set, { documentId: id, reference, brief, opmerkingen })), id };
}

/** The letter that lies beside the document already, as somebody may have worked on it; else a new one from the template. */
async function brieftekst(set: Vragenset, document: vscode.TextDocument): Promise<string> {
  const read = async (uri: vscode.Uri): Promise<string> => decodeTekst(await vscode.workspace.fs.readFile(uri));
  const naam = document.uri.path.split('/').at(-1) ?? '';
  const nieuw = maakPapier('aanbiedingsbrief', set, null, { document: naam });
  const eerder = vscode.Uri.joinPath(document.uri, '..', nieuw.naam);
  if (!document.isUntitled && (await bestaat(eerder))) return read(eerder);
  const sjabloon = await zoekMapbestand(document.uri, sjabloonPad('aanbiedingsbrief'));
  return sjabloon === null ? nieuw.tekst : maakPapier('aanbiedingsbrief', set, await read(sjabloon)).tekst;
}

async function uitvoeren(
  documenten: Documenten,
  titel: string,
  einde: string,
  maak: (set: Vragenset, document: vscode.TextDocument) => Promise<Gemaakt | undefined>,
): Promise<vscode.Uri | undefined> {
  const actief = await actiefAntwoorddocument(documenten, ({ uri }) => !isLezing(uri));
  if (actief === undefined) return undefined;
  const { document, set } = actief;
  try {
    const gemaakt = await maak(set, document);
    if (gemaakt === undefined) return undefined;
    const doel = await kiesDoel(document, set, einde);
    if (doel === undefined) return undefined;
    await schrijfBestand(doel, gemaakt.bytes);
    const bewaard = gemaakt.id === null || (await isBewaard(document.uri, gemaakt.id, set.tekst));
    void tellGemaakt(doel, bewaard ? gemaakt.verloren : [...gemaakt.verloren, NIET_BEWAARD]);
    return doel;
  } catch (error) {
    meldFout(`${titel} lukte niet; er is niets overschreven.`, error, titel);
    return undefined;
  }
}

const NIET_BEWAARD =
  'De tekst zoals die wegging kon niet worden bewaard. Komt de brief terug, dan kan alleen met het document van dat moment worden vergeleken.';

/** The letter is there; that its text could not be kept is told, and no reason to throw it away. */
async function isBewaard(uri: vscode.Uri, id: string, tekst: string): Promise<boolean> {
  try {
    return (await bewaarUitgegeven(uri, id, tekst)) !== null;
  } catch {
    return false;
  }
}

/** Beside the document, under the Z-number. What is there already is replaced only when the user says so. */
async function kiesDoel(document: vscode.TextDocument, set: Vragenset, einde: string): Promise<vscode.Uri | undefined> {
  const eigen = document.uri.path
    .split('/')
    .at(-1)
    ?.replace(/\.[^.]{1,8}$/, '');
  const naam = `${set.znummers[0] ?? eigen ?? 'beantwoording'}${einde}`;
  if (document.isUntitled) return kiesNaam(vscode.workspace.workspaceFolders?.[0]?.uri, naam);
  const map = vscode.Uri.joinPath(document.uri, '..');
  const doel = vscode.Uri.joinPath(map, naam);
  if (!(await bestaat(doel))) return doel;
  const [vervangen, anders] = ['Vervangen', 'Andere naam…'];
  const keuze = await waarschuwing(
    `${naam} bestaat al. Vervangen, of bewaren onder een andere naam?`,
    vervangen,
    anders,
  );
  return keuze === vervangen ? doel : keuze === anders ? kiesNaam(map, naam) : undefined;
}

function kiesNaam(map: vscode.Uri | undefined, naam: string): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog(map === undefined ? {} : { defaultUri: vscode.Uri.joinPath(map, naam) });
}

async function tellGemaakt(doel: vscode.Uri, verloren: readonly string[]): Promise<void> {
  const naam = doel.path.split('/').at(-1);
  const buiten = kanBuitenOpenen(doel);
  const openen = buiten ? 'Openen' : 'Tonen in de Explorer';
  const hoe = buiten ? [] : ['Hier kan het niet worden geopend. Download het: rechtermuisknop in de Explorer.'];
  const text = [`${naam} is gemaakt.`, ...hoe, ...verloren].join(' ');
  const show = verloren.length > 0 ? waarschuwing : bericht;
  if ((await show(text, openen)) !== openen) return;
  if (buiten) await vscode.env.openExternal(doel);
  else await vscode.commands.executeCommand('revealInExplorer', doel);
}
