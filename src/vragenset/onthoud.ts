import type { Sectie, Vragenset } from './vragenset';

/** Remembers what `work` makes of an object, as long as that object is there. */
function onthoud<K extends object, T>(work: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, { readonly made: T }>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known.made;
    const made = work(key);
    kept.set(key, { made });
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
