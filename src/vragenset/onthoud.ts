import type { Sectie, Vragenset } from './vragenset';

const BEWAARD = Symbol('bewaard');
interface Drager {
  readonly [BEWAARD]?: unknown[];
}

/** A place in which one kind of thing is kept with objects. */
export interface Plek<K extends object, T> {
  get(key: K): T | undefined;
  set(key: K, value: T): void;
}

let plekken = 0;

/**
 * Keeps something with an object, as long as that object is there: on the object itself, where nothing that lists, copies, compares or writes
 * it sees it. Not in a WeakMap: with one, what was kept lives on until all of the memory is cleaned, and to carry that along took a quarter
 * of the time of a run over many documents (measured).
 */
export function plek<K extends object, T>(): Plek<K, T> {
  const nummer = plekken++;
  return {
    get: (key) => (key as Drager)[BEWAARD]?.[nummer] as T | undefined,
    set(key, value) {
      const bewaard = (key as Drager)[BEWAARD];
      if (bewaard !== undefined) bewaard[nummer] = value;
      else {
        const nieuw: unknown[] = [];
        nieuw[nummer] = value;
        Object.defineProperty(key, BEWAARD, { value: nieuw });
      }
    },
  };
}

/** Remembers what `work` makes of an object. */
function onthoud<K extends object, T>(work: (key: K) => T): (key: K) => T {
  const kept = plek<K, { readonly made: T }>();
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
