import type { Dossier } from './dossiers';

/** Files of a workspace that are no Markdown (Word, PDF, agenda), findable by the Z-number in their name and by their place. Nothing is opened. */
export type Bijlagen = ReadonlyMap<string, readonly string[]>;

const ZNUMMER = /(?<!\d)(?:19|20)\d{2}Z\d{5}(?!\d)/gi;

/** @param plekken places of files, as their uri says them */
export function vindBijlagen(plekken: readonly string[]): Bijlagen {
  const found = new Map<string, string[]>();
  const add = (sleutel: string, plek: string): void => {
    const bekend = found.get(sleutel);
    if (bekend === undefined) found.set(sleutel, [plek]);
    else bekend.push(plek);
  };
  for (const plek of plekken) {
    add(leesbaar(plek), plek);
    for (const znummer of new Set(naamIn(leesbaar(plek)).toUpperCase().match(ZNUMMER))) add(znummer, plek);
  }
  return found;
}

/** The files that belong to a set: named after it, or named by its document as what the questions arrived in. */
export function bijlagenVan({ hoofd, overige }: Dossier, bijlagen: Bijlagen): readonly string[] {
  const kaarten = [hoofd, ...overige];
  const sleutels = kaarten.flatMap(({ znummers, origineel, plek }) => [
    ...znummers,
    ...(origineel === null ? [] : [`${leesbaar(plek.slice(0, plek.lastIndexOf('/') + 1))}${origineel}`]),
  ]);
  return [...new Set(sleutels.flatMap((sleutel) => bijlagen.get(sleutel) ?? []))].sort();
}

/** A uri without its %20 and the like: two that write those differently name the same file. */
function leesbaar(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function naamIn(plek: string): string {
  return plek.slice(plek.lastIndexOf('/') + 1);
}
