import type { Output } from './output';

/** Fewer files than this are done before anybody could read how far it is. */
const VANAF = 200;
const BREEDTE = 30;
const WIS = `\r${' '.repeat(BREEDTE + 30)}\r`;

/** How far a long run is, on one line of the terminal that disappears when it is done. Silent elsewhere. */
export class Voortgang {
  readonly #total: number;
  readonly #output: Output;
  readonly #shown: boolean;
  #done = 0;
  #percent = -1;
  /** What stands on its line now. */
  #staat = '';

  constructor(total: number, output: Output) {
    this.#total = total;
    this.#output = output;
    this.#shown = total >= VANAF && output.terminal;
  }

  step(): void {
    this.#done++;
    const percent = Math.floor((100 * this.#done) / this.#total);
    if (!this.#shown || percent === this.#percent) return;
    this.#percent = percent;
    const full = Math.round((BREEDTE * percent) / 100);
    this.#toon(`[${'█'.repeat(full)}${'░'.repeat(BREEDTE - full)}] ${this.#done} van ${this.#total}`);
  }

  /** Makes room for what is written to the terminal in between. */
  wijk(): void {
    if (this.#staat === '') return;
    this.#output.err(WIS);
    this.#staat = '';
    // What is written pushes the line down; it comes back with the next step.
    this.#percent = -1;
  }

  done(): void {
    if (this.#shown) this.#output.err(WIS);
  }

  #toon(staat: string): void {
    this.#output.err(`\r${staat}`);
    this.#staat = staat;
  }
}
