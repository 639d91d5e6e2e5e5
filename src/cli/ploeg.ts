import { setImmediate as beurt } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Controle, Opdracht, Uitkomst } from './controle';

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

/** Gets the outcome of a file; null when a thread broke off on it. */
type Klaar = (uitkomst: Uitkomst | null, bestand: string) => void;

/** What must still be done, and what was done but not printed yet. */
class Werk {
  readonly #bestanden: readonly string[];
  /** Gets each outcome in its turn; until there is one, all wait. */
  #klaar: Klaar | null = null;
  readonly #wachtend = new Map<number, Uitkomst | null>();
  readonly #terug: Stuk[] = [];
  #uitgegeven = 0;
  #geprint = 0;
  #wakker: () => void = () => {};

  constructor(bestanden: readonly string[]) {
    this.#bestanden = bestanden;
  }

  begin(klaar: Klaar): void {
    this.#klaar = klaar;
    this.#geefDoor();
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

  /** Takes the outcome of one file, and passes on what has its turn. @param uitkomst null when a thread broke off on it */
  lever(index: number, uitkomst: Uitkomst | null): void {
    this.#wachtend.set(index, uitkomst);
    this.#geefDoor();
    this.#wakker();
  }

  /** Work that was given out and not done is done here. */
  geefTerug(stukken: readonly Stuk[]): void {
    this.#terug.push(...stukken);
    this.#wakker();
  }

  #geefDoor(): void {
    if (this.#klaar === null) return;
    for (let volgende = this.#wachtend.get(this.#geprint); volgende !== undefined; ) {
      this.#klaar(volgende, this.#bestanden[this.#geprint] ?? '');
      this.#wachtend.delete(this.#geprint++);
      volgende = this.#wachtend.get(this.#geprint);
    }
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
    if (eerste !== undefined) this.#werk.lever(eerste.index, null);
  }
}

/** Threads that check with this one. They start at once, and get their first files. */
export class Ploeg {
  readonly #werk: Werk;
  readonly #hulpen: readonly Hulp[];

  /**
   * @param jobs how many threads work, this one included
   * @param werker the script of a thread; without it all is done here
   */
  constructor(bestanden: readonly string[], jobs: number, opdracht: Opdracht, werker?: string) {
    const werk = new Werk(bestanden);
    const aantal = werker === undefined ? 0 : Math.min(jobs, Math.ceil(bestanden.length / PAKKET)) - 1;
    this.#werk = werk;
    this.#hulpen = Array.from({ length: aantal }, () => new Hulp(werker ?? '', opdracht, werk));
  }

  /**
   * Checks all files, here and in the other threads; `klaar` gets each outcome in the order of the files. A thread that breaks off costs
   * the file that it was doing; nothing else is lost.
   */
  async controleer(controle: Controle, klaar: (uitkomst: Uitkomst) => void): Promise<void> {
    // With the kern, for which the threads do not wait when they start.
    const { vooruit } = await import('./vooruit');
    const werk = this.#werk;
    werk.begin((uitkomst, bestand) => klaar(uitkomst ?? controle.uitkomst({ bestand, fout: AFGEBROKEN })));
    while (!werk.gedaan) {
      for await (const { wat, inhoud } of vooruit(() => werk.neem(true))) {
        werk.lever(wat.index, await controle.bekijk(wat.bestand, inhoud));
        if (this.#hulpen.length > 0) {
          // What the others have done is taken, and they get more.
          await beurt();
          for (const hulp of this.#hulpen) hulp.vul();
        }
      }
      if (!werk.gedaan) await werk.verandering();
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.#hulpen.map((hulp) => hulp.stop()));
  }
}
