import type { Checked } from './bevinding';
import type { Uitkomst } from './controle';
import type { Output } from './output';
import { doorlopendeVorm, type Reporter, reporterFor } from './report';
import { niets, type Telling } from './report/aantallen';
import { Doorlopend, type Ongelezen } from './report/doorlopend';
import type { Format } from './report/vormen';
import { zichtbaar } from './zichtbaar';

/** The report of a run, which is given one outcome at a time. Of a form that is written while the work goes on nothing is kept. */
export class Verslag {
  readonly #output: Output;
  readonly #doorlopend: Doorlopend | null;
  readonly #ineens: Reporter | null;
  readonly #bewaard: Checked[] = [];
  readonly #ongelezen: Ongelezen[] = [];
  readonly #telling: Telling = { bestanden: 0, ...niets() };

  private constructor(output: Output, doorlopend: Doorlopend | null, ineens: Reporter | null) {
    this.#output = output;
    this.#doorlopend = doorlopend;
    this.#ineens = ineens;
  }

  static async begin(format: Format, output: Output): Promise<Verslag> {
    const vorm = doorlopendeVorm(format);
    return vorm === null
      ? new Verslag(output, null, await reporterFor(format))
      : new Verslag(output, new Doorlopend(vorm, output), null);
  }

  voeg({ bestand, fout, aantallen, stuk, bevindingen, log }: Uitkomst): void {
    if (log !== '') this.#output.err(log);
    this.#telling.bestanden++;
    for (const ernst of ['error', 'warning', 'info', 'hint'] as const) this.#telling[ernst] += aantallen[ernst];
    if (fout !== null) this.#ongelezen.push({ bestand, fout });
    this.#doorlopend?.voeg(stuk);
    if (this.#ineens !== null)
      // A slice of a text holds on to the whole of it; a copy lets a run over thousands of documents forget each of them.
      this.#bewaard.push(fout === null ? { bestand, bevindingen: structuredClone(bevindingen) } : { bestand, fout });
  }

  /** Ends the report, and says per line what could not be checked. */
  einde(): Telling & { readonly ongelezen: number } {
    this.#doorlopend?.einde(this.#telling, this.#ongelezen);
    this.#ineens?.(this.#bewaard, this.#output);
    for (const { bestand, fout } of this.#ongelezen) this.#output.err(`${zichtbaar(`${bestand}: ${fout}`)}\n`);
    return { ...this.#telling, ongelezen: this.#ongelezen.length };
  }
}
