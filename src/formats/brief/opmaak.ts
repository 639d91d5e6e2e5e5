import type { Notensoort } from './werk';

/** How a stretch of text looks. */
export interface Opmaak {
  readonly vet?: boolean;
  readonly cursief?: boolean;
  readonly onderstreept?: boolean;
  readonly doorgehaald?: boolean;
  readonly hoog?: boolean;
  readonly laag?: boolean;
  readonly link?: boolean;
}

/** Where a block stands, and what that means for its looks. */
export interface Plek {
  /** Style of its paragraphs. */
  readonly stijl: string;
  readonly opmaak: Opmaak;
  readonly noten: Notensoort;
  /** Left margin (twips). */
  readonly links: number;
  /** How many lists it lies in. */
  readonly diepte: number;
  /** A heading is shown as one of at least this depth. */
  readonly kopniveau: number;
  /** Space above, where it is not that of the style (twips). */
  readonly erboven?: number | null;
  /** What the tree was read from. */
  readonly bron: string;
}
