import * as vscode from 'vscode';
import { applyEdits } from '../edits';
import type { Lader } from '../formats';
import type { Overname, Terugkomst, Vergelijking } from '../terug';
import { formatNummers, type Nummer, readVragenset, type Vragenset } from '../vragenset';
import { bericht, waarschuwingInVenster } from './berichten';
import { bewaak, bewaakt, meldFout, registerOpdracht } from './bewaking';
import type { Documenten } from './documenten';
import { kiesBestand, leesMetVoortgang } from './lezingen';
import { Terugboom, type Terugknoop } from './terugboom';
import { sleutelVan, type Terugregel, terugregels } from './terugregels';
import { Terugteksten } from './terugtekst';
import { zoekAntwoorddocument } from './terugvinden';
import { leesUitgegeven } from './uitgegeven';
import type { Werkmap } from './werkmap';
import { applyInEditor, rangeOf } from './wijzigingen';

/** One letter that came back, and the document that it is compared with. */
interface Sessie {
  readonly document: vscode.Uri;
  /** Name of the Word file. */
  readonly naam: string;
  readonly terugkomst: Terugkomst;
}

/** **Terug uit Word…** and the view in which what changed is looked at and taken over. Nothing is taken over by itself. */
export function registerTerug(documenten: Documenten, werkmap: Werkmap, laad: Lader): vscode.Disposable {
  const terug = new Terug(documenten, werkmap, laad);
  return vscode.Disposable.from(
    terug,
    registerOpdracht('kamervragen.terugUitWord', (bestand?: vscode.Uri, document?: unknown) =>
      // The explorer gives as second argument everything that is selected in it.
      terug.open(bestand, document instanceof vscode.Uri ? document : undefined),
    ),
    registerOpdracht('kamervragen.terugOvernemen', (regel?: Terugknoop, gekozen?: Terugknoop[]) =>
      terug.neemOver(gekozen ?? (regel === undefined ? undefined : [regel])),
    ),
    registerOpdracht('kamervragen.terugAllesOvernemen', () => terug.neemAllesOver()),
    registerOpdracht('kamervragen.terugVergelijken', (regel?: Terugknoop) => terug.toon(regel)),
    registerOpdracht('kamervragen.terugSluiten', () => terug.sluit()),
  );
}

class Terug implements vscode.Disposable {
  readonly #boom = new Terugboom();
  readonly #teksten = new Terugteksten();
  readonly #view = vscode.window.createTreeView('kamervragen.terug', {
    treeDataProvider: bewaakt('terug', this.#boom),
    canSelectMany: true,
  });
  readonly #documenten: Documenten;
  readonly #werkmap: Werkmap;
  readonly #laad: Lader;
  readonly #disposables: vscode.Disposable[];
  #sessie: Sessie | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Answers that are shown beside the document itself: what is shown of Word follows the document. */
  readonly #naastElkaar = new Set<string>();

  constructor(documenten: Documenten, werkmap: Werkmap, laad: Lader) {
    this.#documenten = documenten;
    this.#werkmap = werkmap;
    this.#laad = laad;
    this.#disposables = [
      this.#boom,
      this.#teksten,
      this.#view,
      documenten.onDidChange(({ uri }) => {
        if (uri.toString() !== this.#sessie?.document.toString()) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(
          bewaak('terug', () => this.#ververs()),
          200,
        );
      }),
    ];
  }

  /** Reads a letter and shows what changed; true when there is something to see. */
  async open(bestand?: vscode.Uri, document?: vscode.Uri): Promise<boolean> {
    const gekozen = bestand ?? (await kiesBestand());
    if (gekozen === undefined) return false;
    try {
      const gelezen = await leesMetVoortgang(gekozen, this.#laad);
      const uri = document ?? (await zoekAntwoorddocument(gelezen, this.#documenten, this.#werkmap));
      if (uri === undefined) return false;
      const uit = await leesUitgegeven(uri, gelezen.eigenschappen.documentId);
      this.#teksten.leeg();
      this.#naastElkaar.clear();
      const uitgegeven = uit === null ? null : readVragenset(uit);
      const { leesBrief } = await this.#laad('terug');
      this.#sessie = {
        document: uri,
        naam: gekozen.path.split('/').at(-1) ?? '',
        terugkomst: { brief: leesBrief(gelezen), uitgegeven },
      };
      await this.#ververs();
      await vscode.commands.executeCommand('setContext', 'kamervragen.terugOpen', true);
      // A view that has only just got its reason to be there cannot be focused before its container is shown.
      await vscode.commands.executeCommand('workbench.view.extension.kamervragen');
      await vscode.commands.executeCommand('kamervragen.terug.focus');
      return true;
    } catch (error) {
      if (error instanceof vscode.CancellationError) return false;
      meldFout('Terug uit Word lukte niet.', error, 'kamervragen.terugUitWord');
      return false;
    }
  }

  async sluit(): Promise<void> {
    this.#sessie = undefined;
    this.#boom.toon([], []);
    this.#teksten.leeg();
    this.#naastElkaar.clear();
    await vscode.commands.executeCommand('setContext', 'kamervragen.terugOpen', false);
  }

  /** Takes over what was chosen, or what the cursor is in; one step to undo. True when the document changed. */
  async neemOver(knopen?: readonly Terugknoop[]): Promise<boolean> {
    const nu = await this.#nu();
    if (nu === undefined) return false;
    const gekozen = (knopen ?? this.#view.selection).filter((knoop): knoop is Terugregel => knoop.soort === 'regel');
    const kan = nu.regels.filter((regel) => regel.kan && gekozen.some(({ sleutel }) => sleutel === regel.sleutel));
    if (kan.length === 0) {
      const zin =
        gekozen.length === 0
          ? 'Kies in Terug uit Word eerst een antwoord.'
          : 'Hierbij valt niets over te nemen: kies een antwoord dat in Word veranderde.';
      void vscode.window.setStatusBarMessage(zin, 5000);
      return false;
    }
    const zelf = kan.filter(({ stand }) => stand === 'anders');
    return (zelf.length === 0 || (await magVervangen(zelf))) && this.#voerUit(nu, kan);
  }

  /** Takes over all that changed in Word and not here; one step to undo. */
  async neemAllesOver(): Promise<boolean> {
    const nu = await this.#nu();
    if (nu === undefined) return false;
    const kan = nu.regels.filter(({ stand, kan }) => kan && (stand === 'word' || stand === 'opmerkingen'));
    if (kan.length > 0) return this.#voerUit(nu, kan);
    void vscode.window.setStatusBarMessage('Er is niets dat alleen in Word veranderde.', 5000);
    return false;
  }

  /** Shows what changed in VS Code's own diff editor. */
  async toon(knoop: Terugknoop | undefined = this.#view.selection[0]): Promise<boolean> {
    const nu = await this.#nu();
    if (nu === undefined || knoop?.soort !== 'regel') return false;
    const regel = nu.regels.find(({ sleutel }) => sleutel === knoop.sleutel) ?? knoop;
    const { uitgegeven, terug, hier } = regel.teksten;
    const blad = (wat: string, tekst: string | null): vscode.Uri =>
      this.#teksten.zet(`${nu.sessie.naam}/${regel.naam} ${wat}`, tekst ?? '');
    switch (regel.stand) {
      case 'beide':
      case 'anders': {
        // Beside the document itself: a piece is taken over with the arrow between the two, or one just types.
        this.#naastElkaar.add(regel.sleutel);
        const at = beginVan(nu, regel);
        const selection = at === null ? undefined : rangeOf(nu.document, at, at);
        return diff(await this.#uitWord(nu, regel), nu.document.uri, `${regel.naam}: uit Word ↔ hier`, selection);
      }
      case 'hier':
      case 'opmerkingen':
        return diff(blad('wegging', uitgegeven), blad('hier', hier), `${regel.naam}: wegging ↔ hier`);
      case 'los':
        return diff(blad('hier', hier), blad('terug', terug), `${regel.naam}: hier ↔ terug uit Word`);
      default:
        return diff(blad('wegging', uitgegeven), blad('terug', terug), `${regel.naam}: wegging ↔ terug uit Word`);
    }
  }

  /** The document as it would be with this answer from Word, whoever changed it. */
  async #uitWord({ sessie, set, terugkomst, vergelijking }: Nu, regel: Terugregel): Promise<vscode.Uri> {
    const { neemOver } = await this.#laad('terug');
    const nummers = nummersVan(vergelijking, [regel]);
    // Without the text that went out there is nothing to say about who changed what: then any answer can be taken.
    const { edits } = neemOver(set, { ...terugkomst, uitgegeven: null }, nummers);
    return this.#teksten.zet(`${sessie.naam}/${regel.naam} uit Word`, applyEdits(set.tekst, edits));
  }

  async #voerUit({ document, set, terugkomst, vergelijking }: Nu, regels: readonly Terugregel[]): Promise<boolean> {
    const { neemOver } = await this.#laad('terug');
    const overname = neemOver(set, terugkomst, nummersVan(vergelijking, regels));
    tellOvergeslagen(overname, regels);
    if (overname.edits.length === 0) return false;
    const zichtbaar = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
    if (!zichtbaar) await vscode.window.showTextDocument(document, { preserveFocus: true, preview: false });
    const gedaan = await applyInEditor(document, overname.edits);
    if (gedaan) await this.#ververs();
    return gedaan;
  }

  /** What is compared, as the document stands now. */
  async #nu(): Promise<Nu | undefined> {
    const sessie = this.#sessie;
    if (sessie === undefined) return undefined;
    const document = await vscode.workspace.openTextDocument(sessie.document);
    const set = this.#documenten.get(document) ?? readVragenset(document.getText());
    const { terugkomst } = sessie;
    const { vergelijk } = await this.#laad('terug');
    const vergelijking = vergelijk(set, terugkomst);
    return { sessie, document, set, terugkomst, vergelijking, regels: terugregels(vergelijking) };
  }

  async #ververs(): Promise<void> {
    const nu = await this.#nu();
    if (nu === undefined) return;
    this.#boom.toon(nu.regels, nu.vergelijking.verloren);
    this.#view.description = nu.sessie.naam;
    this.#view.message = boodschap(nu);
    for (const regel of nu.regels) if (this.#naastElkaar.has(regel.sleutel)) await this.#uitWord(nu, regel);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

interface Nu {
  readonly sessie: Sessie;
  readonly document: vscode.TextDocument;
  readonly set: Vragenset;
  readonly terugkomst: Terugkomst;
  readonly vergelijking: Vergelijking;
  readonly regels: readonly Terugregel[];
}

async function diff(links: vscode.Uri, rechts: vscode.Uri, titel: string, selection?: vscode.Range): Promise<boolean> {
  const opties = selection === undefined ? { preview: true } : { preview: true, selection };
  await vscode.commands.executeCommand('vscode.diff', links, rechts, titel, opties);
  return true;
}

/** Where the answer begins in the document; null when it has none there. */
function beginVan({ set }: Nu, { sleutel }: Terugregel): number | null {
  const antwoord = set.antwoorden.find((een) => sleutelVan(een) === sleutel);
  return antwoord === undefined ? null : (set.begin[antwoord.sectie] ?? null);
}

function boodschap({ vergelijking: { tweezijdig, openstaand }, regels }: Nu): string {
  const zinnen = [
    tweezijdig
      ? 'De tekst zoals die wegging is hier niet bewaard. Te zien is wat in Word anders is dan hier, ook wat u intussen zelf veranderde.'
      : null,
    regels.some(({ kan, stand }) => kan || stand === 'beide') ? null : 'Er valt niets (meer) over te nemen.',
    openstaand === 0
      ? null
      : `In Word ${openstaand === 1 ? 'staat nog 1 bijgehouden wijziging' : `staan nog ${openstaand} bijgehouden wijzigingen`} open; zij gelden hier als geaccepteerd.`,
  ].filter((zin) => zin !== null);
  return zinnen.join(' ');
}

function nummersVan({ rijen }: Vergelijking, regels: readonly Terugregel[]): Nummer[] {
  return rijen
    .filter((rij) => regels.some(({ sleutel }) => sleutel === sleutelVan(rij)))
    .flatMap(({ nummers }) => nummers);
}

/** Says why a text was left where it was; of what was only about remarks there is nothing to say. */
function tellOvergeslagen({ overgeslagen }: Overname, regels: readonly Terugregel[]): void {
  const redenen = overgeslagen.filter((een) =>
    regels.some(({ sleutel, stand }) => sleutel === sleutelVan(een) && stand !== 'opmerkingen'),
  );
  if (redenen.length === 0) return;
  const zinnen = redenen.map(({ nummers, reden }) => `Antwoord ${formatNummers(nummers)}: ${reden}`);
  void bericht(`Alleen de opmerkingen zijn overgenomen. ${zinnen.join(' ')}`);
}

async function magVervangen(regels: readonly Terugregel[]): Promise<boolean> {
  const namen = regels.map(({ naam }) => naam).join(', ');
  const vervangen = 'Vervangen';
  const keuze = await waarschuwingInVenster(
    `${namen}: vervangen door de tekst uit Word?`,
    'De tekst zoals die wegging is niet bewaard. Wat u sinds die tijd zelf schreef, wordt ook vervangen; Ctrl+Z haalt het terug. Met Naast elkaar zetten kiest u per stuk.',
    vervangen,
  );
  return keuze === vervangen;
}
