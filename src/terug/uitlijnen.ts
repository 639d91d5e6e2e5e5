import type { Stap } from './verschil';
import type { Woord } from './woorden';

/** What is done with one word: it stays, goes or comes. */
type Daad = 'gelijk' | 'weg' | 'erbij';

/** A stretch of both texts up to and including a word that is certainly the same word in both: `end` exclusive. */
interface Strook {
  readonly was: { readonly start: number; readonly end: number };
  readonly nu: { readonly start: number; readonly end: number };
  readonly daden: readonly Daad[];
}

/** Longer stretches than this (words of the one times words of the other) stay as they are: looking for the best one takes too long. */
const GROOTSTE_STROOK = 40_000;

/**
 * The same number of words that come and go, told in the way that splits and joins the fewest paragraphs and changes the fewest looks. Where
 * a text has the same word more than once, as at the beginning of two sentences, there are several ways to tell which of them went.
 */
export function lijnUit(was: readonly Woord[], nu: readonly Woord[], stappen: readonly Stap[]): Stap[] {
  const daden = strokenVan(was, nu, stappen).flatMap((strook) => {
    const { was: oud, nu: nieuw } = strook;
    const isGelijk = strook.daden.every((daad) => daad === 'gelijk');
    if (isGelijk || (oud.end - oud.start) * (nieuw.end - nieuw.start) > GROOTSTE_STROOK) return strook.daden;
    return new Uitlijning(was.slice(oud.start, oud.end), nu.slice(nieuw.start, nieuw.end)).daden();
  });
  return stappenVan(daden);
}

function strokenVan(was: readonly Woord[], nu: readonly Woord[], stappen: readonly Stap[]): Strook[] {
  const [inWas, inNu] = [perVorm(was), perVorm(nu)];
  const stroken: Strook[] = [];
  let daden: Daad[] = [];
  let [i, j, vanI, vanJ] = [0, 0, 0, 0];
  const sluit = (): void => {
    if (daden.length > 0) stroken.push({ was: { start: vanI, end: i }, nu: { start: vanJ, end: j }, daden });
    [daden, vanI, vanJ] = [[], i, j];
  };
  for (const { added, removed, count } of stappen)
    for (let k = 0; k < count; k++) {
      const vorm = was[i]?.vorm ?? '';
      daden.push(removed ? 'weg' : added ? 'erbij' : 'gelijk');
      if (!added) i++;
      if (!removed) j++;
      if (!added && !removed && inWas.get(vorm) === 1 && inNu.get(vorm) === 1) sluit();
    }
  sluit();
  return stroken;
}

function perVorm(woorden: readonly Woord[]): Map<string, number> {
  const aantal = new Map<string, number>();
  for (const { vorm } of woorden) aantal.set(vorm, (aantal.get(vorm) ?? 0) + 1);
  return aantal;
}

/** What goes stands before what comes in its place. */
function stappenVan(daden: readonly Daad[]): Stap[] {
  const stappen: Stap[] = [];
  let [weg, erbij, gelijk] = [0, 0, 0];
  const sluit = (): void => {
    if (gelijk > 0) stappen.push({ added: false, removed: false, count: gelijk });
    if (weg > 0) stappen.push({ added: false, removed: true, count: weg });
    if (erbij > 0) stappen.push({ added: true, removed: false, count: erbij });
    [weg, erbij, gelijk] = [0, 0, 0];
  };
  for (const daad of daden) {
    if (daad === 'gelijk') {
      if (weg + erbij > 0) sluit();
      gelijk++;
    } else if (daad === 'weg') weg++;
    else erbij++;
  }
  sluit();
  return stappen;
}

/** What begins between two words that stay: nothing, a line or a paragraph. */
export type Begin = 0 | 1 | 2;
const BEGINNEN = 3;
const STANDEN = BEGINNEN * BEGINNEN;

export const beginVan = ({ begint }: Woord): Begin => (begint === 'alinea' ? 2 : begint === 'regel' ? 1 : 0);
/** A paragraph begins where the text flowed on, or the other way round. A line of its own may be either. */
export const isGesplitst = (was: Begin, nu: Begin): boolean => was === 0 && nu === 2;
export const isSamengevoegd = (was: Begin, nu: Begin): boolean => was === 2 && nu === 0;

/** A word more or less outweighs every paragraph and every look. */
const WOORD = 1_000_000;
const ALINEA = 2;
const OPMAAK = 1;

/** The best way to make one stretch out of the other: all ways are weighed. */
class Uitlijning {
  private readonly breedte: number;
  /** Per place in both stretches, and per what began since the last word that stayed, the weight of the best way there. */
  private readonly gewicht: Float64Array;
  /** The state before it, and what was done: by three times the state. */
  private readonly terug: Uint8Array;

  constructor(
    private readonly was: readonly Woord[],
    private readonly nu: readonly Woord[],
  ) {
    this.breedte = nu.length + 1;
    const plekken = (was.length + 1) * this.breedte * STANDEN;
    this.gewicht = new Float64Array(plekken).fill(Number.POSITIVE_INFINITY);
    this.terug = new Uint8Array(plekken);
    this.gewicht[0] = 0;
    for (let i = 0; i <= was.length; i++) for (let j = 0; j <= nu.length; j++) this.weeg(i, j);
  }

  private plek(i: number, j: number, stand: number): number {
    return (i * this.breedte + j) * STANDEN + stand;
  }

  private weeg(i: number, j: number): void {
    const [oud, nieuw] = [this.was[i], this.nu[j]];
    for (let stand = 0; stand < STANDEN; stand++) {
      const tot = this.gewicht[this.plek(i, j, stand)] ?? 0;
      if (tot === Number.POSITIVE_INFINITY) continue;
      const begonWas = Math.floor(stand / BEGINNEN) as Begin;
      const begonNu = (stand % BEGINNEN) as Begin;
      const was = oud === undefined ? begonWas : (Math.max(begonWas, beginVan(oud)) as Begin);
      const nu = nieuw === undefined ? begonNu : (Math.max(begonNu, beginVan(nieuw)) as Begin);
      if (oud !== undefined && nieuw !== undefined && oud.vorm === nieuw.vorm) {
        const alinea = isGesplitst(was, nu) || isSamengevoegd(was, nu) ? ALINEA : 0;
        const opmaak = oud.nadruk !== null && nieuw.nadruk !== null && oud.nadruk !== nieuw.nadruk ? OPMAAK : 0;
        this.ga(this.plek(i + 1, j + 1, 0), tot + alinea + opmaak, stand * 3);
      }
      if (oud !== undefined) this.ga(this.plek(i + 1, j, was * BEGINNEN + begonNu), tot + WOORD, stand * 3 + 1);
      if (nieuw !== undefined) this.ga(this.plek(i, j + 1, begonWas * BEGINNEN + nu), tot + WOORD, stand * 3 + 2);
    }
  }

  private ga(naar: number, gewicht: number, via: number): void {
    if (gewicht >= (this.gewicht[naar] ?? 0)) return;
    this.gewicht[naar] = gewicht;
    this.terug[naar] = via;
  }

  daden(): Daad[] {
    let [i, j] = [this.was.length, this.nu.length];
    const laatste = this.plek(i, j, 0);
    const standen = this.gewicht.subarray(laatste, laatste + STANDEN);
    let stand = standen.indexOf(Math.min(...standen));
    const daden: Daad[] = [];
    while (i > 0 || j > 0) {
      const via = this.terug[this.plek(i, j, stand)] ?? 0;
      const daad = DADEN[via % 3] ?? 'gelijk';
      daden.push(daad);
      if (daad !== 'erbij') i--;
      if (daad !== 'weg') j--;
      stand = Math.floor(via / 3);
    }
    return daden.reverse();
  }
}

const DADEN: readonly Daad[] = ['gelijk', 'weg', 'erbij'];
