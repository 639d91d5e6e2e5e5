import { type Checked, inAll } from '../bevinding';
import type { Output } from '../output';
import { aantallen, type Telling } from './aantallen';

/** A file that could not be read, and why. */
export interface Ongelezen {
  readonly bestand: string;
  readonly fout: string;
}

/**
 * A form that is written while the work goes on, so that nothing of a file is kept. What a file adds is made where it is checked, which
 * may be another thread; how the pieces are joined is for who prints them.
 */
export interface DoorlopendeVorm {
  /** What one file adds; '' for nothing. */
  stuk(file: Checked, colours: boolean): string;
  /** Before the first piece, before each next one, and behind them all. */
  readonly begin: string;
  readonly eerste: string;
  readonly tussen: string;
  einde(telling: Telling, ongelezen: readonly Ongelezen[], leeg: boolean): string;
}

/** Joins the pieces of files into one report, in the order in which they are given. */
export class Doorlopend {
  readonly #vorm: DoorlopendeVorm;
  readonly #out: Output['out'];
  #leeg = true;

  constructor(vorm: DoorlopendeVorm, { out }: Pick<Output, 'out'>) {
    this.#vorm = vorm;
    this.#out = out;
    if (vorm.begin !== '') out(vorm.begin);
  }

  voeg(stuk: string): void {
    if (stuk === '') return;
    const { eerste, tussen } = this.#vorm;
    this.#out((this.#leeg ? eerste : tussen) + stuk);
    this.#leeg = false;
  }

  einde(telling: Telling, ongelezen: readonly Ongelezen[]): void {
    this.#out(this.#vorm.einde(telling, ongelezen, this.#leeg));
  }
}

/** The whole report at once. */
export function reportIneens(
  vorm: DoorlopendeVorm,
  checked: readonly Checked[],
  output: Pick<Output, 'out' | 'colours'>,
): void {
  const doorlopend = new Doorlopend(vorm, output);
  for (const file of checked) doorlopend.voeg(vorm.stuk(file, output.colours));
  doorlopend.einde(
    summary(checked),
    checked.filter((file) => 'fout' in file),
  );
}

/** How much was checked and found. */
function summary(checked: readonly Checked[]): Telling {
  return { bestanden: checked.length, ...aantallen(inAll(checked)) };
}
