import type { Output } from './output';

/** Fewer files than this are done before anybody could read how far it is. */
const VANAF = 200;
const BREEDTE = 30;

/** How far a long run is, on one line of the terminal that disappears when it is done. Silent elsewhere. */
export class Voortgang {
  readonly #total: number;
  readonly #output: Output;
  readonly #shown: boolean;
  #done = 0;
  #percent = -1;

  constructor(total: number, output: Output) {
    this.#total = total;
    this.#output = output;
    this.#shown = output.terminal && total >= VANAF;
  }

  step(): void {
    this.#done++;
    const percent = Math.floor((100 * this.#done) / this.#total);
    if (!this.#shown || percent === this.#percent) return;
    this.#percent = percent;
    const full = Math.round((BREEDTE * percent) / 100);
    this.#output.err(`\r[${'█'.repeat(full)}${'░'.repeat(BREEDTE - full)}] ${this.#done} van ${this.#total}`);
  }

  done(): void {
    if (this.#shown) this.#output.err(`\r${' '.repeat(BREEDTE + 30)}\r`);
  }
}
