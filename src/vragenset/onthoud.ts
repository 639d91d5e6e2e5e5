import type { Sectie, Vragenset } from './vragenset';

/** What was made of each object, at the place of each kind of work. One table for all kinds: V8 has far more work with one for each. */
const kept = new WeakMap<object, { readonly made: unknown }[]>();
let soortenWerk = 0;

/** Remembers what `work` makes of an object, as long as that object is there. */
function onthoud<K extends object, T>(work: (key: K) => T): (key: K) => T {
  const plek = soortenWerk++;
  return (key) => {
    let gemaakt = kept.get(key);
    if (gemaakt === undefined) {
      gemaakt = [];
      kept.set(key, gemaakt);
    }
    const known = gemaakt[plek];
    if (known !== undefined) return known.made as T;
    const made = work(key);
    gemaakt[plek] = { made };
    return made;
  };
}

/** Keeps what a search found with the sectie: as long as the same object comes back, it is not searched again. */
export function perSectie<T, S extends Sectie = Sectie>(search: (sectie: S) => T): (sectie: S) => T {
  return onthoud(search);
}

/** Keeps with a document what several rules and features ask of it. */
export function perSet<T>(work: (set: Vragenset) => T): (set: Vragenset) => T {
  return onthoud(work);
}
