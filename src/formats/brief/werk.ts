import { AlignmentType, type ILevelsOptions, LevelFormat, type Paragraph } from 'docx';
import type { FootnoteDefinition } from 'mdast';
import type { Definities } from './markdown';
import type { Opmerkingen } from './opmerkingen';

/** Whose note it is decides how it is shown: the Kamer's as `1)`, the ministry's as a Word footnote; in a note a note stays text. */
export type Notensoort = 'kamer' | 'ministerie' | 'geen';

/** Left margin of one level of a list (twips; 567 is one centimetre). */
export const INSPRINGING = 425;
const DIEPSTE = 9;
const OPSOMMING = 'opsomming';
const TEKENS = ['•', '–', '•'];

/** What is gathered while the text is laid out: numberings, notes, and what could not come along. */
export class Werk {
  readonly #lijsten: Map<string, ILevelsOptions[]>;
  readonly #voetnoten: (readonly Paragraph[])[];
  readonly #verloren: Set<string>;
  readonly #gebruikt = new Set<string>();

  /** @param ruimteErna space behind a paragraph of text where its style has none (twips); null where the style has it */
  constructor(
    readonly definities: Definities,
    /** The number of each of the Kamer's notes, by name. */
    readonly kamernoten: ReadonlyMap<string, number>,
    readonly ruimteErna: number | null,
    /** The notes that go along; null when they stay here. */
    readonly opmerkingen: Opmerkingen | null,
    samenMet: Werk | null = null,
  ) {
    this.#lijsten = samenMet === null ? new Map() : samenMet.#lijsten;
    this.#voetnoten = samenMet === null ? [] : samenMet.#voetnoten;
    this.#verloren = samenMet === null ? new Set() : samenMet.#verloren;
    this.#lijsten.set(
      OPSOMMING,
      niveaus((level) => ({ format: LevelFormat.BULLET, text: TEKENS[level % TEKENS.length] ?? '•' })),
    );
  }

  /** The same work for a text of its own, with its own notes. */
  voor(definities: Definities): Werk {
    return new Werk(definities, new Map(), this.ruimteErna, null, this);
  }

  /** Says in a short Dutch sentence what is not in the result. */
  verlies(zin: string): void {
    this.#verloren.add(zin);
  }

  /** The numbering of one list: that of all bullets, or a new one that starts at `start`. Returns its name. */
  lijst(start: number | null, haakje: boolean): string {
    if (start === null) return OPSOMMING;
    const naam = `lijst-${this.#lijsten.size}`;
    this.#lijsten.set(
      naam,
      niveaus((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}${haakje ? ')' : '.'}`, start })),
    );
    return naam;
  }

  /** The definition of a note, and remembers that it was used; null when there is none. */
  noot(naam: string): FootnoteDefinition | null {
    this.#gebruikt.add(naam);
    return this.definities.noten.get(naam) ?? null;
  }

  /** Adds a footnote of the ministry. Returns its number. */
  voetnoot(alineas: readonly Paragraph[]): number {
    this.#voetnoten.push(alineas);
    return this.#voetnoten.length;
  }

  isGebruikt(naam: string): boolean {
    return this.#gebruikt.has(naam);
  }

  get lijsten(): { reference: string; levels: ILevelsOptions[] }[] {
    return [...this.#lijsten].map(([reference, levels]) => ({ reference, levels }));
  }

  get voetnoten(): Record<string, { children: readonly Paragraph[] }> {
    return Object.fromEntries(this.#voetnoten.map((children, index) => [index + 1, { children }]));
  }

  get verloren(): string[] {
    return [...this.#verloren];
  }
}

function niveaus(van: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>): ILevelsOptions[] {
  return Array.from({ length: DIEPSTE }, (_, level) => ({
    ...van(level),
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: (level + 1) * INSPRINGING, hanging: INSPRINGING } } },
  }));
}

/** The deepest level that Word has (0-based); what lies deeper is shown on it. */
export const DIEPSTE_NIVEAU = DIEPSTE - 1;
