/** Random choices that a number decides: the same number gives the same choices (mulberry32). */
export class Toeval {
  constructor(private staat: number) {}

  /** From 0 to below 1. */
  getal(): number {
    this.staat = (this.staat + 0x6d2b79f5) | 0;
    let t = Math.imul(this.staat ^ (this.staat >>> 15), 1 | this.staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  tussen(van: number, tot: number): number {
    return van + Math.floor(this.getal() * (tot - van + 1));
  }

  kans(deel: number): boolean {
    return this.getal() < deel;
  }

  een<T>(uit: readonly T[]): T {
    const gekozen = uit[this.tussen(0, uit.length - 1)];
    if (gekozen === undefined) throw new Error('nothing to choose from');
    return gekozen;
  }

  /** As many as there are, in another order. */
  schud<T>(alle: readonly T[]): T[] {
    return alle
      .map((een) => ({ een, bij: this.getal() }))
      .sort((a, b) => a.bij - b.bij)
      .map(({ een }) => een);
  }
}
