import { leesMeteen, readInhoud } from './files';

/** So many files are being read while one is checked: a disk elsewhere in the building answers slowly, but answers many at once. */
const VOORUIT = 4;
/** A disk that takes longer than this over one file is such a disk (ms). */
const TRAAG = 5;

interface Gehaald<T> {
  readonly wat: T;
  readonly inhoud: Promise<Uint8Array>;
}

/**
 * Reads ahead: gives what `volgende` gives, in that order, with the bytes of its file. It asks for no more than it can hold, and ends when
 * `volgende` has nothing and all is given.
 */
export async function* vooruit<T extends { readonly bestand: string }>(
  volgende: () => T | undefined,
): AsyncGenerator<Gehaald<T>> {
  const rij: Gehaald<T>[] = [];
  const haal = lezer();
  for (;;) {
    for (let wat = rij.length < VOORUIT ? volgende() : undefined; wat !== undefined; ) {
      const inhoud = haal(wat.bestand);
      // What goes wrong is told when it is this file's turn.
      inhoud.catch(() => {});
      rij.push({ wat, inhoud });
      wat = rij.length < VOORUIT ? volgende() : undefined;
    }
    const eerste = rij.shift();
    if (eerste === undefined) return;
    yield eerste;
  }
}

/** How files are read: at once, until that takes long. On a disk in the machine itself, waking a thread for it takes longer than reading. */
function lezer(): (bestand: string) => Promise<Uint8Array> {
  let traag = false;
  return (bestand) => {
    if (traag || bestand === '-') return readInhoud(bestand);
    const begin = Date.now();
    const inhoud = leesMeteen(bestand);
    traag = Date.now() - begin > TRAAG;
    return inhoud;
  };
}
