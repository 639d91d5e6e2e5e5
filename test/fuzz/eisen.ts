import { applyEdits, type Edit } from '../../src/edits';

/** What should hold did not. */
export class Gebroken extends Error {
  override readonly name = 'Gebroken';
}

export function eis(klopt: boolean, wat: string): asserts klopt {
  if (!klopt) throw new Gebroken(wat);
}

export function eisPlaats(
  tekst: string,
  { start, end }: { readonly start: number; readonly end: number },
  wat: string,
): void {
  eis(
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= tekst.length,
    `${wat}: place ${start}-${end} in a text of ${tekst.length}`,
  );
}

/** A raised digit is the mark of a note, also when it stands against a number: a word by itself. */
const WOORD = /[\p{L}\p{Nd}\p{Nl}]+|\p{No}+/gu;

export const woorden = (tekst: string): string[] => tekst.match(WOORD) ?? [];

/** Letters and digits only. */
export const letters = (tekst: string): string => tekst.replace(/[^\p{L}\p{N}]/gu, '');

/** True when the first list stands in the second, in the same order. */
export function staatIn(delen: readonly string[], alle: readonly string[]): boolean {
  let at = 0;
  for (const woord of alle) if (woord === delen[at]) at++;
  return at === delen.length;
}

/** The words that stand wholly outside the ranges, in their order. */
function woordenBuiten(tekst: string, edits: readonly Edit[]): string[] {
  return [...tekst.matchAll(WOORD)]
    .filter(({ index, 0: woord }) => edits.every(({ start, end }) => index + woord.length <= start || end <= index))
    .map(([woord]) => woord);
}

/**
 * Ranges in the text that do not overlap, and every word outside them is still there, in its place.
 * @returns the text afterwards
 */
export function eisEdits(tekst: string, edits: readonly Edit[], wat: string): string {
  const na = eisBereik(tekst, edits, wat);
  eis(staatIn(woordenBuiten(tekst, edits), woorden(na)), `${wat}: a word outside the edits is gone`);
  return na;
}

/** Ranges in the text that do not overlap. What is put in may touch a word: somebody chose the place. */
export function eisBereik(tekst: string, edits: readonly Edit[], wat: string): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [index, edit] of sorted.entries()) {
    eisPlaats(tekst, edit, wat);
    eis((sorted[index - 1]?.end ?? 0) <= edit.start, `${wat}: edits overlap`);
  }
  const na = applyEdits(tekst, edits);
  const lengte = edits.reduce((som, { start, end, text }) => som + text.length - (end - start), tekst.length);
  eis(na.length === lengte, `${wat}: more changed than was declared`);
  return na;
}

/** Only puts something in: what it replaces is white space. */
export function eisToevoeging(tekst: string, edits: readonly Edit[], wat: string): string {
  for (const { start, end } of edits)
    eis(tekst.slice(start, end).trim() === '', `${wat}: takes out «${tekst.slice(start, end).slice(0, 60)}»`);
  return eisEdits(tekst, edits, wat);
}

/** Only the front matter changes: what stands behind it is the same, letter for letter. */
export function eisVoorblad(tekst: string, einde: number, edits: readonly Edit[], wat: string): string {
  const na = eisEdits(tekst, edits, wat);
  eis(
    edits.every(({ end }) => end <= einde) && na.endsWith(tekst.slice(einde)),
    `${wat}: changes more than the front matter`,
  );
  return na;
}

/** Every place in a tree of objects that has a start and an end lies within so many characters. */
export function eisPlaatsenIn(waarde: unknown, lengte: number, wat: string): void {
  if (typeof waarde !== 'object' || waarde === null) return;
  const { start, end } = waarde as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number')
    eis(0 <= start && start <= end && end <= lengte, `${wat}: place ${start}-${end} in ${lengte}`);
  for (const deel of Object.values(waarde)) eisPlaatsenIn(deel, lengte, wat);
}
