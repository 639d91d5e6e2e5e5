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
import { boodschap, sleutelVan, type Terugregel, terugregels } from './terugregels';
import { leesOpnieuw, maakSessie, meldWeg, naHernoemen, openDocument, type Sessie, volgBestand } from './terugsessie';
import { Terugteksten } from './terugtekst';
import { zoekAntwoorddocument } from './terugvinden';
import type { Werkmap } from './werkmap';
import { applyInEditor, rangeOf } from './wijzigingen';

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
  /** Follows the letter. */
  #wachter: vscode.Disposable | undefined;
  #timer: NodeJS.Timeout | undefined;
  #briefTimer: NodeJS.Timeout | undefined;
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
      vscode.workspace.onDidRenameFiles((event) => {
        const nieuw = this.#sessie && naHernoemen(this.#sessie, event);
        if (nieuw === this.#sessie) return;
        this.#begin(nieuw);
        void bewaak('terug', () => this.#ververs())();
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
      this.#begin(await maakSessie(gekozen, uri, gelezen, this.#laad));
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

  #begin(sessie: Sessie | undefined): void {
    this.#sessie = sessie;
    this.#teksten.leeg();
    this.#naastElkaar.clear();
    clearTimeout(this.#briefTimer);
    this.#wachter?.dispose();
    this.#wachter =
      sessie &&
      volgBestand(sessie.brief, () => {
        clearTimeout(this.#briefTimer);
        this.#briefTimer = setTimeout(
          bewaak('terug', () => this.#volg()),
          500,
        );
      });
  }

  /** Somebody saved the letter again, or threw it away. */
  async #volg(): Promise<void> {
    const sessie = this.#sessie;
    if (sessie === undefined) return;
    const nieuw = await leesOpnieuw(sessie, this.#laad);
    if (this.#sessie !== sessie) return;
    this.#sessie = nieuw;
    await this.#ververs();
  }

  async sluit(): Promise<void> {
    this.#begin(undefined);
    this.#boom.toon([], []);
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

  /** What is compared, as the document stands now. @param stil nobody asked for it */
  async #nu(stil = false): Promise<Nu | undefined> {
    const sessie = this.#sessie;
    if (sessie === undefined) return undefined;
    const document = await openDocument(sessie);
    if (document === undefined) {
      if (!stil) meldWeg(sessie);
      return undefined;
    }
    const set = this.#documenten.get(document) ?? readVragenset(document.getText());
    const { terugkomst } = sessie;
    const { vergelijk } = await this.#laad('terug');
    const vergelijking = vergelijk(set, terugkomst);
    return { sessie, document, set, terugkomst, vergelijking, regels: terugregels(vergelijking) };
  }

  async #ververs(): Promise<void> {
    const nu = await this.#nu(true);
    // Another letter, or none, can have come while this one was compared.
    if (nu === undefined || nu.sessie !== this.#sessie) return;
    this.#boom.toon(nu.regels, nu.vergelijking.verloren);
    this.#view.description = nu.sessie.naam;
    this.#view.message = boodschap(nu.vergelijking, nu.regels, nu.sessie.isWeg);
    for (const regel of nu.regels) if (this.#naastElkaar.has(regel.sleutel)) await this.#uitWord(nu, regel);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#briefTimer);
    this.#wachter?.dispose();
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
