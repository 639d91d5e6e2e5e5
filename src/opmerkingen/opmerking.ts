/** Who said something, when, and what. */
export interface Reactie {
  /** Name as Word knows it; null when it is not known. Never empty. */
  readonly auteur: string | null;
  /** A day (2025-04-03) or a moment (2025-04-03T10:12:00Z), as `isMoment` knows them; null when it is not known. */
  readonly datum: string | null;
  readonly tekst: string;
}

/**
 * A note to colleagues, at the place in an answer that it is about: directly behind the words. In the document it is a comment of Markdown,
 * that a person can read and write as well:
 *
 *     De dijk is negen meter hoog.<!-- opmerking [ ] M. de Boer, 2025-04-03: Klopt dit getal?
 *     reactie J. Six, 2025-04-04: Ja, zie de bijlage. -->
 *
 * `[x]` says that it is settled. Behind the day may stand the time (2025-04-03 10:12). Name and day may be left out, each or both. No paper that we make has it in it.
 */
export interface Opmerking extends Reactie {
  /** True when it is settled: ticked off. */
  readonly klaar: boolean;
  readonly reacties: readonly Reactie[];
}

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** True for a day or a moment as a note can carry it. */
export function isMoment(value: string): boolean {
  return MOMENT.test(value);
}
