/** Chance that can be repeated: the same seed gives the same draws on every machine (mulberry32). */
export class Toeval {
  #stand: number;

  constructor(zaad: number) {
    this.#stand = zaad >>> 0;
  }

  /** At least 0, less than 1. */
  deel(): number {
    this.#stand = (this.#stand + 0x6d2b79f5) >>> 0;
    let t = this.#stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number below `grens`; 0 when there is none. */
  onder(grens: number): number {
    return Math.floor(this.deel() * grens);
  }

  kans(deel: number): boolean {
    return this.deel() < deel;
  }

  kies<T>(lijst: readonly T[]): T {
    const gekozen = lijst[this.onder(lijst.length)];
    if (gekozen === undefined) throw new Error('nothing to choose from');
    return gekozen;
  }
}

/** A seed for the n-th document, so that each can be made again by itself. */
export function zaadVan(zaad: number, nummer: number): number {
  return (Math.imul(zaad ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(nummer + 1, 0xc2b2ae35)) >>> 0;
}
