import type { Opmerking } from '../opmerkingen';

/** Where a stretch of the Markdown came from. */
export interface Vindplaats {
  /** Line of the Markdown where it begins, 1-based; it runs until the next one. */
  readonly regel: number;
  /** The place in the original, as its reader would name it: "alinea 12", "bladzijde 3". */
  readonly plaats: string;
}

/** What somebody left in the original beside the text itself. */
export interface Kanttekening {
  readonly soort: 'ingevoegd' | 'verwijderd' | 'verplaatst' | 'opmaak' | 'opmerking';
  /** Who and when, where the original says so; the moment as it stands there (ISO). */
  readonly auteur: string | null;
  readonly datum: string | null;
  /** The words that were put in or taken out, or the text of the remark. */
  readonly tekst: string;
  /** Line of the Markdown it belongs to, 1-based. */
  readonly regel: number;
}

/** A remark in the margin, with what was answered to it and the place it is about. */
export interface Randopmerking extends Opmerking {
  /** Behind the words it is about: 1-based line and 0-based column (UTF-16) of the Markdown; null when it hangs on nothing. */
  readonly plek: { readonly regel: number; readonly kolom: number } | null;
}

/** All that Word keeps beside a text, to compare it with: what `kanttekeningen` tells its reader, in full. */
export interface Kantlijn {
  /** Pending changes; a move both where the words went and where they stood. What stood in a paragraph that is gone has the line before it. */
  readonly wijzigingen: readonly Kanttekening[];
  readonly opmerkingen: readonly Randopmerking[];
  /** In Dutch what looks of single words Markdown cannot hold, a short sentence each. */
  readonly opmaakVerloren: readonly string[];
}

/** What an importer gives. The text is what a reader of the original sees: pending insertions in, pending deletions out. */
export interface Ingelezen {
  readonly markdown: string;
  /** In Dutch what could not come along, a short sentence each. */
  readonly verloren: readonly string[];
  /** In the order of the Markdown; empty where the original has no places of its own (text, the clipboard). */
  readonly vindplaatsen: readonly Vindplaats[];
  readonly kanttekeningen: readonly Kanttekening[];
  /** Properties of the file, under the names that the rules know: auteur, laatstGewijzigdDoor, znummer, documentId. */
  readonly eigenschappen: Readonly<Record<string, string>>;
  /** Of a Word file. */
  readonly kantlijn?: Kantlijn;
}

/** The result of an importer that has only some of it to tell. */
export function ingelezen(markdown: string, overig: Partial<Omit<Ingelezen, 'markdown'>> = {}): Ingelezen {
  return { markdown, verloren: [], vindplaatsen: [], kanttekeningen: [], eigenschappen: {}, ...overig };
}

/** Larger than any set of questions by far (bytes); reading more would only fill the memory. */
export const GROOTSTE_BESTAND = 50_000_000;

/** A file that cannot be read; the message is one Dutch sentence that says what to do. */
export class Onleesbaar extends Error {
  override readonly name = 'Onleesbaar';
}

/** True for an Onleesbaar, also one from a module that is bundled apart: there the class is another object of the same name. */
export function isOnleesbaar(error: unknown): error is Onleesbaar {
  return error instanceof Error && error.name === 'Onleesbaar';
}

/** Said of a file that opened well and turned out empty. */
export const GEEN_TEKST = 'Hierin staat geen tekst. Kies het bestand met de vragen, of kopieer de vragen en plak ze.';
