import type { Kaart } from './dossiers';

/** What a Word file says of the set that it belongs to. */
export interface Briefherkomst {
  /** The id that our letter carries, as the file says it. */
  readonly documentId: string | undefined;
  /** Z-numbers of its property and of its text. */
  readonly znummers: readonly string[];
}

/**
 * The answer documents that a letter which comes back can belong to: by the Z-number in its id, else by any Z-number that it names. Where one
 * of them is worked on at the desk, published ones are none. Empty when nothing is known of this set.
 */
export function vindAntwoorddocumenten(kaarten: readonly Kaart[], { documentId, znummers }: Briefherkomst): Kaart[] {
  const antwoorden = kaarten.filter(({ soort, isBron }) => soort === 'antwoord' && !isBron);
  const metEen = (van: readonly string[]): Kaart[] =>
    antwoorden.filter((kaart) => kaart.znummers.some((een) => van.includes(een)));
  const perId = metEen([documentId?.split('-')[0] ?? '']);
  const gevonden = perId.length > 0 ? perId : metEen(znummers);
  const eigen = gevonden.filter((kaart) => kaart.eigen);
  return eigen.length > 0 ? eigen : gevonden;
}
