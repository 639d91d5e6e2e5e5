import { diffArrays } from 'diff';
import { type Begin, beginVan, isGesplitst, isSamengevoegd, lijnUit } from './uitlijnen';
import type { Telling } from './vergelijking';
import { NOOTTEKEN, type Woord } from './woorden';

/** Words that are not the same: indexes in both lists, `end` exclusive. */
export interface Plek {
  readonly was: { readonly start: number; readonly end: number };
  readonly nu: { readonly start: number; readonly end: number };
}

export interface Verschil {
  readonly plekken: readonly Plek[];
  readonly telling: Telling;
  /** No words came or went, and no paragraph was split or joined. */
  readonly gelijk: boolean;
  /** Words that stayed look other than they did. */
  readonly opmaak: boolean;
}

export const GEEN_TELLING: Telling = { erbij: 0, eraf: 0, gesplitst: 0, samengevoegd: 0 };

/** Texts that differ in more words than this are told as one difference: looking for the smallest set of changes takes too long. */
const MEESTE_VERSCHILLEN = 1500;

/** How a text was and how it is now. */
export function verschilTussen(was: readonly Woord[], nu: readonly Woord[]): Verschil {
  const plekken: Plek[] = [];
  const telling = { ...GEEN_TELLING };
  let opmaak = false;
  let [i, j] = [0, 0];
  // What began in each text since the last word that stayed: also where words came or went.
  let [begonWas, begonNu]: [Begin, Begin] = [0, 0];
  for (const { added, removed, count } of diffWoorden(was, nu)) {
    for (let k = 0; k < count; k++) {
      const [a, b] = [added ? undefined : was[i + k], removed ? undefined : nu[j + k]];
      if (a !== undefined && beginVan(a) > begonWas) begonWas = beginVan(a);
      if (b !== undefined && beginVan(b) > begonNu) begonNu = beginVan(b);
      if (a === undefined || b === undefined) continue;
      if (a.nadruk !== null && b.nadruk !== null && a.nadruk !== b.nadruk) opmaak = true;
      if (isGesplitst(begonWas, begonNu)) telling.gesplitst++;
      if (isSamengevoegd(begonWas, begonNu)) telling.samengevoegd++;
      [begonWas, begonNu] = [0, 0];
    }
    if (!added && !removed) {
      i += count;
      j += count;
      continue;
    }
    const vorige = plekken.at(-1);
    const sluitAan = vorige !== undefined && vorige.was.end === i && vorige.nu.end === j;
    const begin = sluitAan ? { was: vorige.was.start, nu: vorige.nu.start } : { was: i, nu: j };
    if (sluitAan) plekken.pop();
    const vanaf = removed ? was.slice(i, i + count) : nu.slice(j, j + count);
    const woorden = vanaf.filter(({ vorm }) => vorm !== NOOTTEKEN).length;
    if (removed) {
      telling.eraf += woorden;
      i += count;
    } else {
      telling.erbij += woorden;
      j += count;
    }
    plekken.push({ was: { start: begin.was, end: i }, nu: { start: begin.nu, end: j } });
  }
  return {
    plekken,
    telling,
    gelijk: plekken.length === 0 && telling.gesplitst === 0 && telling.samengevoegd === 0,
    opmaak,
  };
}

export interface Stap {
  readonly added: boolean;
  readonly removed: boolean;
  /** How many words. */
  readonly count: number;
}

/** What must be done to make the one text out of the other. */
export function diffWoorden(was: readonly Woord[], nu: readonly Woord[]): readonly Stap[] {
  const stappen = diffArrays(vormen(was), vormen(nu), { maxEditLength: MEESTE_VERSCHILLEN });
  return stappen === undefined ? midden(was, nu) : lijnUit(was, nu, stappen);
}

const vormen = (woorden: readonly Woord[]): string[] => woorden.map(({ vorm }) => vorm);

/** All that stands between what both texts begin and end with. */
function midden(was: readonly Woord[], nu: readonly Woord[]): Stap[] {
  const most = Math.min(was.length, nu.length);
  let head = 0;
  while (head < most && was[head]?.vorm === nu[head]?.vorm) head++;
  let tail = 0;
  while (tail < most - head && was.at(-1 - tail)?.vorm === nu.at(-1 - tail)?.vorm) tail++;
  return [
    { added: false, removed: false, count: head },
    { added: false, removed: true, count: was.length - head - tail },
    { added: true, removed: false, count: nu.length - head - tail },
    { added: false, removed: false, count: tail },
  ];
}
