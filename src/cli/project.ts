import fs from 'node:fs';
import path from 'node:path';
import { bronNamen } from '../dossier';
import { isOnleesbaar } from '../formats';
import { geenInstellingen, type Instelfout, type Instellingen, readInstellingen } from '../lint';
import { readVragenset, type Vragenset } from '../vragenset';
import { exists, readMarkdown } from './files';
import { Mislukt } from './mislukt';

/** Name of the file with settings that a folder shares. */
export const INSTELLINGENBESTAND = '.kamervragen.yaml';

/** Settings that count in a folder, and the file they came from. */
export interface Gelezen {
  readonly bestand: string | null;
  readonly tekst: string;
  readonly instellingen: Instellingen;
  readonly fouten: readonly Instelfout[];
}

const GEEN: Gelezen = { bestand: null, tekst: '', instellingen: geenInstellingen, fouten: [] };

/** What lies around a document: the settings of its folder and the questions as they arrived. Each is read once. */
export class Project {
  readonly #perMap = new Map<string, Promise<Gelezen>>();
  readonly #vast: Gelezen | null;

  private constructor(vast: Gelezen | null) {
    this.#vast = vast;
  }

  /**
   * @param config a file that replaces what would be found; null to look for one
   * @throws Mislukt when that file cannot be read
   */
  static async open(config: string | null): Promise<Project> {
    return new Project(config === null ? null : await readFrom(config));
  }

  /** Settings for a document: those of the nearest folder upwards that has them, not beyond the root of the repository. */
  async settingsFor(bestand: string): Promise<Gelezen> {
    return this.#vast ?? this.#inMap(path.dirname(path.resolve(bestand)));
  }

  #inMap(map: string): Promise<Gelezen> {
    let found = this.#perMap.get(map);
    if (found === undefined) {
      found = this.#find(map);
      this.#perMap.set(map, found);
    }
    return found;
  }

  async #find(map: string): Promise<Gelezen> {
    const bestand = path.join(map, INSTELLINGENBESTAND);
    if (exists(bestand)) return readFrom(bestand);
    const parent = path.dirname(map);
    if (parent === map || exists(path.join(map, '.git'))) return GEEN;
    return this.#inMap(parent);
  }

  /** The bron of a document, from beside it; null when there is none or it cannot be read. */
  async bronOf(bestand: string, set: Vragenset): Promise<Vragenset | null> {
    if (bestand === '-') return null;
    for (const naam of bronNamen(set, path.basename(bestand))) {
      const pad = path.join(path.dirname(bestand), naam);
      // Most documents have none, and to ask first takes a fraction of the time of a reading that fails.
      if (!exists(pad)) continue;
      try {
        return readVragenset(await readMarkdown(pad));
      } catch (error) {
        // A bron that is not there is no reason to leave the document unchecked; anything else is a fault of ours.
        if (!(error instanceof Mislukt || isOnleesbaar(error))) throw error;
      }
    }
    return null;
  }
}

async function readFrom(bestand: string): Promise<Gelezen> {
  let tekst: string;
  try {
    tekst = fs.readFileSync(bestand, 'utf8').replace(/^\ufeff/, '');
  } catch {
    throw new Mislukt(`De instellingen in ${bestand} zijn niet te lezen. Controleer de naam en de toegang.`);
  }
  return { bestand: path.relative(process.cwd(), bestand) || bestand, tekst, ...readInstellingen(tekst) };
}
