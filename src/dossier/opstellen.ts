import { type Delen, maakBeantwoording } from '../edits';
import { papiervelden, Sjabloonfout, vulSjabloon } from '../templates';
import { readVragenset, type Vragenset } from '../vragenset';
import { veldenVan } from './velden';

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
 * @param sjabloon what stands around heading and questions; null for nothing
 * @throws Sjabloonfout when the template cannot be followed
 */
export function opstellen(
  markdown: string,
  origineel: string | null,
  metBron: boolean,
  sjabloon: string | null = null,
): Opgesteld | null {
  const set = readVragenset(markdown);
  const basis =
    set.znummers[0] ?? (origineel === null ? 'beantwoording' : `${withoutExtension(origineel)}.beantwoording`);
  const bron = metBron ? { naam: `${basis}.bron.md`, tekst: markdown } : null;
  const vorm = sjabloon === null ? undefined : (delen: Delen) => vulBeantwoording(sjabloon, set, delen);
  const tekst = maakBeantwoording(set, { bron: bron?.naam ?? null, origineel }, vorm);
  return tekst === null ? null : { naam: `${basis}.md`, tekst, bron, aantalVragen: set.vragen.length };
}

/** The fields of such a template: those of a paper, and the two that stand for what the Kamer sent. */
const VELDEN = { ...papiervelden, kop: '', vragen: '' };

function vulBeantwoording(sjabloon: string, set: Vragenset, delen: Delen): string {
  // A document without the Kamer's questions would be none.
  if (!/\{\{ {0,9}vragen {0,9}\}\}/.test(sjabloon))
    throw new Sjabloonfout(
      '{{vragen}} ontbreekt. Zet dat op een eigen regel, waar de vragen met hun antwoorden komen.',
    );
  return vulSjabloon(sjabloon, { ...veldenVan(set, set.ingezonden?.waarde ?? ''), ...delen }, VELDEN).trimEnd();
}

/** Said when there is nothing to make a document from. */
export const GEEN_VRAGEN =
  "Hierin staan geen genummerde vragen. Controleer of elke vraag onder een regel als 'Vraag 1' staat.";

function withoutExtension(name: string): string {
  return name.replace(/\.[^.]{1,8}$/, '') || name;
}
