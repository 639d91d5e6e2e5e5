import type { Vragenset } from '../vragenset';

/**
 * The names under which the questions as they arrived may lie beside a document, the likeliest first. The document may name its bron; a letter
 * that comes back from Word names none, and finds it by its Z-number.
 * @param naam the document's own name: it is no bron of itself
 */
export function bronNamen(set: Vragenset, naam: string): string[] {
  const genoemd = set.voorblad.bron?.waarde;
  const namen =
    genoemd === undefined ? (set.eigen ? [] : set.znummers.map((znummer) => `${znummer}.bron.md`)) : [genoemd];
  // Only a file beside the document: a name cannot lead elsewhere.
  return namen.filter((kandidaat) => kandidaat !== naam && !/[/\\]/.test(kandidaat) && kandidaat !== '..');
}
