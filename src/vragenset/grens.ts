import type { Label } from './labels';
import type { Sectie } from './vragenset';

/** One sectie as the scan sees it: where it starts and what it will be. Offsets in the whole text. */
export interface Grens {
  readonly soort: Sectie['soort'];
  readonly start: number;
  readonly label: Label | null;
}
