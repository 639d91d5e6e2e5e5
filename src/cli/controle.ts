import { check, type LintOptions } from '../lint';
import { readVragenset } from '../vragenset';
import { type Bevinding, type Checked, toBevindingen } from './bevinding';
import { leesInhoud } from './files';
import { messageOf } from './mislukt';
import { Project } from './project';
import { doorlopendeVorm } from './report';
import { type Aantallen, aantallen, niets } from './report/aantallen';
import type { DoorlopendeVorm } from './report/doorlopend';
import type { Format } from './report/vormen';
import { checkToday } from './vandaag';

/** What is asked of every file alike. Plain data, so that it can go to another thread. */
export interface Opdracht {
  readonly format: Format;
  readonly colours: boolean;
  readonly debug: boolean;
  readonly fix: boolean;
  /** A file with settings instead of those that lie around a document. */
  readonly config: string | null;
  readonly options: Pick<LintOptions, 'fase'> & { readonly today: string };
}

/** What came of one file. Plain data as well. */
export interface Uitkomst {
  readonly bestand: string;
  /** Why it could not be checked; null when it was. */
  readonly fout: string | null;
  readonly aantallen: Aantallen;
  /** What it adds to the report, for a form that is written while the work goes on. */
  readonly stuk: string;
  /** For the other forms. */
  readonly bevindingen: readonly Bevinding[];
  /** What is to be said on stderr, with --debug. */
  readonly log: string;
}

/** Checks files one by one; each thread has its own. */
export class Controle {
  readonly #opdracht: Opdracht;
  readonly #project: Project;
  readonly #vorm: DoorlopendeVorm | null;

  private constructor(opdracht: Opdracht, project: Project) {
    this.#opdracht = opdracht;
    this.#project = project;
    this.#vorm = doorlopendeVorm(opdracht.format);
  }

  /** @throws Mislukt when `today` is no date, or the settings that were named cannot be read */
  static async open(opdracht: Opdracht): Promise<Controle> {
    checkToday(opdracht.options.today);
    return new Controle(opdracht, await Project.open(opdracht.config));
  }

  get project(): Project {
    return this.#project;
  }

  /** @param inhoud the bytes of the file, that are being read */
  async bekijk(bestand: string, inhoud: Promise<Uint8Array>): Promise<Uitkomst> {
    let log = '';
    const err = (text: string): void => {
      log += text;
    };
    let checked: Checked;
    try {
      checked = { bestand, bevindingen: await this.#bevindingen(bestand, await inhoud) };
    } catch (error) {
      checked = { bestand, fout: messageOf(error, { debug: this.#opdracht.debug, err }) };
    }
    return this.uitkomst(checked, log);
  }

  /** What findings come to in the form that was asked for. */
  uitkomst(checked: Checked, log = ''): Uitkomst {
    const stuk = this.#vorm?.stuk(checked, this.#opdracht.colours) ?? '';
    const { bestand } = checked;
    if ('fout' in checked) return { bestand, fout: checked.fout, aantallen: niets(), stuk, bevindingen: [], log };
    const { bevindingen } = checked;
    const bewaard = this.#vorm === null ? bevindingen : [];
    return { bestand, fout: null, aantallen: aantallen(bevindingen), stuk, bevindingen: bewaard, log };
  }

  async #bevindingen(bestand: string, inhoud: Uint8Array): Promise<Bevinding[]> {
    const gelezen = await this.#project.settingsFor(bestand);
    const { markdown, vindplaatsen, eigenschappen, kanttekeningen } = await leesInhoud(bestand, inhoud);
    let tekst = markdown;
    let set = readVragenset(tekst);
    const own: LintOptions = {
      ...this.#opdracht.options,
      instellingen: gelezen.instellingen,
      bron: await this.#project.bronOf(bestand, set),
      eigenschappen,
      kanttekeningen,
    };
    if (this.#opdracht.fix) {
      const { herstel } = await import('./herstel');
      tekst = await herstel(bestand, tekst, own);
      if (tekst !== markdown) set = readVragenset(tekst);
    }
    return toBevindingen(bestand, tekst, check(set, own).findings, vindplaatsen);
  }
}
