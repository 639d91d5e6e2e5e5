import type { Kanttekeningen } from './kanttekeningen';
import type { Stijlen } from './stijlen';

/** What reading a paragraph needs of the rest of the file. */
export interface Omgeving {
  readonly stijlen: Stijlen;
  readonly kanttekeningen: Kanttekeningen;
  /** Puts a remark of the margin in the list; its number there, null when it is there already or does not exist. */
  readonly opmerking: (id: string) => readonly number[];
  /** The number of a remark that is in the list. */
  readonly opmerkingEinde: (id: string) => number | null;
  readonly adressen: ReadonlyMap<string, string>;
}
