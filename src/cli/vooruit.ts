import { readInhoud } from './files';

/** So many files are being read while one is checked: a disk elsewhere in the building answers slowly, but answers many at once. */
const VOORUIT = 4;

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
  for (;;) {
    for (let wat = rij.length < VOORUIT ? volgende() : undefined; wat !== undefined; ) {
      const inhoud = readInhoud(wat.bestand);
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
