import { maakBeantwoording } from '../edits';
import { readVragenset } from '../vragenset';

/** A new answer document and the questions as they arrived, each with the file name that it should get. */
export interface Opgesteld {
  readonly naam: string;
  readonly tekst: string;
  /** Null when there is no place to keep it beside the document. */
  readonly bron: { readonly naam: string; readonly tekst: string } | null;
  readonly aantalVragen: number;
}

/**
 * Makes an answer document from questions in Markdown; null when no question was found in them.
 * @param origineel file name of what the questions arrived in; null for pasted text
 * @param metBron whether the questions are kept beside the document
 */
export function opstellen(markdown: string, origineel: string | null, metBron: boolean): Opgesteld | null {
  const set = readVragenset(markdown);
  const basis =
    set.znummers[0] ?? (origineel === null ? 'beantwoording' : `${withoutExtension(origineel)}.beantwoording`);
  const bron = metBron ? { naam: `${basis}.bron.md`, tekst: markdown } : null;
  const tekst = maakBeantwoording(set, { bron: bron?.naam ?? null, origineel });
  return tekst === null ? null : { naam: `${basis}.md`, tekst, bron, aantalVragen: set.vragen.length };
}

/** Said when there is nothing to make a document from. */
export const GEEN_VRAGEN =
  "Hierin staan geen genummerde vragen. Controleer of elke vraag onder een regel als 'Vraag 1' staat.";

function withoutExtension(name: string): string {
  return name.replace(/\.[^.]{1,8}$/, '') || name;
}
