import type { Vindplaats } from './format';

/**
 * Where a line of the Markdown came from, as a reader of the original would name it: "alinea 12".
 * @param regel 1-based line of the Markdown
 * @returns null where the original has no places of its own, or the line stands before the first
 */
export function vindplaatsVan(vindplaatsen: readonly Vindplaats[], regel: number): string | null {
  let low = 0;
  let high = vindplaatsen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vindplaatsen[middle]?.regel ?? 0) <= regel) low = middle + 1;
    else high = middle;
  }
  return vindplaatsen[low - 1]?.plaats ?? null;
}
