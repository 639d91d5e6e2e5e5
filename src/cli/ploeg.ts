import { setImmediate as beurt } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Controle, Opdracht, Uitkomst } from './controle';
import { niets } from './report/summary';
import { vooruit } from './vooruit';

/** One file of the run: its place in the order, and its name. */
export interface Stuk {
  readonly index: number;
  readonly bestand: string;
}

/** What a worker says of one file. */
export interface Bericht {
  readonly index: number;
  readonly uitkomst: Uitkomst;
}

/** Files that go to a worker at once; it has two such parcels, so that it never waits for the next. */
const PAKKET = 8;
/** So far may the work be ahead of what was printed (files): what waits for its turn takes memory. */
const VOORSPRONG = 400;

const AFGEBROKEN = 'De controle van dit bestand brak af. Controleer het apart, met --jobs 1.';

/** What must still be done, and what was done but not printed yet. */
class Werk {
  readonly #bestanden: readonly string[];
  readonly #klaar: (uitkomst: Uitkomst) => void;
  readonly #wachtend = new Map<number, Uitkomst>();
  readonly #terug: Stuk[] = [];
  #uitgegeven = 0;
  #geprint = 0;
  #wakker: () => void = () => {};

  constructor(bestanden: readonly string[], klaar: (uitkomst: Uitkomst) => void) {
    this.#bestanden = bestanden;
    this.#klaar = klaar;
  }

  get gedaan(): boolean {
    return this.#geprint === this.#bestanden.length;
  }

  /** The next file to do; undefined when there is none for now. Only this thread has the standard input. */
  neem(hier: boolean): Stuk | undefined {
    if (hier && this.#terug.length > 0) return this.#terug.shift();
    const index = this.#uitgegeven;
    const bestand = this.#bestanden[index];
    if (bestand === undefined || index >= this.#geprint + VOORSPRONG || (bestand === '-' && !hier)) return undefined;
    this.#uitgegeven++;
    return { index, bestand };
  }

  /** Takes the outcome of one file, and passes on what has its turn. */
  lever(index: number, uitkomst: Uitkomst): void {
    this.#wachtend.set(index, uitkomst);
    for (let volgende = this.#wachtend.get(this.#geprint); volgende !== undefined; ) {
      this.#wachtend.delete(this.#geprint++);
      this.#klaar(volgende);
      volgende = this.#wachtend.get(this.#geprint);
    }
    this.#wakker();
  }

  /** Work that was given out and not done is done here. */
  geefTerug(stukken: readonly Stuk[]): void {
    this.#terug.push(...stukken);
    this.#wakker();
  }

  /** Waits until something was delivered or came back. */
  verandering(): Promise<void> {
    return new Promise((resolve) => {
      this.#wakker = resolve;
    });
  }
}

/** A worker and what it has in hand. */
class Hulp {
  readonly #worker: Worker;
  readonly #werk: Werk;
  /** In the order in which it does them. */
  #inHand: Stuk[] = [];
  #begonnen = false;
  #weggevallen = false;

  constructor(script: string, opdracht: Opdracht, werk: Werk) {
    this.#werk = werk;
    this.#worker = new Worker(script, { workerData: opdracht });
    this.#worker.on('message', ({ index, uitkomst }: Bericht) => {
      this.#begonnen = true;
      this.#inHand = this.#inHand.filter((stuk) => stuk.index !== index);
      werk.lever(index, uitkomst);
      this.vul();
    });
    this.#worker.on('error', () => this.#weg());
    this.#worker.on('exit', () => this.#weg());
    this.vul();
    this.vul();
  }

  /** Gives it a parcel when it has at most one. */
  vul(): void {
    if (this.#weggevallen || this.#inHand.length > PAKKET) return;
    const pakket: Stuk[] = [];
    for (let stuk = this.#werk.neem(false); stuk !== undefined; stuk = this.#werk.neem(false)) {
      pakket.push(stuk);
      if (pakket.length === PAKKET) break;
    }
    if (pakket.length === 0) return;
    this.#inHand.push(...pakket);
    this.#worker.postMessage(pakket);
  }

  stop(): Promise<unknown> {
    this.#worker.removeAllListeners();
    this.#worker.on('error', () => {});
    return this.#worker.terminate();
  }

  /** It stopped by itself: on the file that it was doing, or because it could not begin. The others are done here. */
  #weg(): void {
    this.#weggevallen = true;
    const inHand = this.#inHand;
    this.#inHand = [];
    const eerste = this.#begonnen ? inHand.shift() : undefined;
    this.#werk.geefTerug(inHand);
    if (eerste === undefined) return;
    const { index, bestand } = eerste;
    const uitkomst = { bestand, fout: AFGEBROKEN, aantallen: niets(), stuk: '', bevindingen: [], log: '' };
    this.#werk.lever(index, uitkomst);
  }
}

/** How the work is divided. */
export interface Verdeling {
  /** How many threads work, this one included. */
  readonly jobs: number;
  /** The script of a worker; null when there is none, and all is done here. */
  readonly werker: string | null;
  readonly opdracht: Opdracht;
}

/**
 * Checks all files, here and in worker threads; `klaar` gets each outcome in the order of the files. A worker that breaks off costs the
 * file that it was doing; nothing else is lost.
 */
export async function controleer(
  bestanden: readonly string[],
  controle: Controle,
  { jobs, werker, opdracht }: Verdeling,
  klaar: (uitkomst: Uitkomst) => void,
): Promise<void> {
  const werk = new Werk(bestanden, klaar);
  const aantal = werker === null ? 0 : Math.min(jobs, Math.ceil(bestanden.length / PAKKET)) - 1;
  const hulpen = Array.from({ length: aantal }, () => new Hulp(werker ?? '', opdracht, werk));
  try {
    while (!werk.gedaan) {
      for await (const { wat, inhoud } of vooruit(() => werk.neem(true))) {
        werk.lever(wat.index, await controle.bekijk(wat.bestand, inhoud));
        if (hulpen.length > 0) {
          // What the others have done is taken, and they get more.
          await beurt();
          for (const hulp of hulpen) hulp.vul();
        }
      }
      if (!werk.gedaan) await werk.verandering();
    }
  } finally {
    await Promise.all(hulpen.map((hulp) => hulp.stop()));
  }
}
