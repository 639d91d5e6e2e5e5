import type { Nummer } from '../vragenset';
import type { Blok, Woord } from './woorden';

/** Letters and digits of words, in lower case: what is left when marks of notes, punctuation and looks are gone. */
export function kaal(woorden: readonly Pick<Woord, 'vorm'>[]): string {
  return woorden
    .map(({ vorm }) => (NOOT.test(vorm) ? '' : vorm.toLowerCase().replace(/[^\p{Alpha}\p{N}]/gu, '')))
    .join('');
}

/** The mark of a note, also as it is printed in a letter: "1)". */
const NOOT = /^(?:\[\^\]|\d{1,2}\)[.,;:?]?)$/;

/** Pairs of words that follow each other, and of a single word itself; with how often they occur. */
export type Paren = ReadonlyMap<string, number>;

export function parenVan(woorden: readonly Pick<Woord, 'vorm'>[]): Paren {
  const kale = woorden.map((woord) => kaal([woord])).filter((woord) => woord !== '');
  const paren = new Map<string, number>();
  kale.forEach((woord, index) => {
    const vorige = kale[index - 1];
    if (vorige === undefined && kale.length > 1) return;
    const paar = vorige === undefined ? woord : `${vorige} ${woord}`;
    paren.set(paar, (paren.get(paar) ?? 0) + 1);
  });
  return paren;
}

const aantal = (paren: Paren): number => [...paren.values()].reduce((som, dit) => som + dit, 0);

function gedeeld(a: Paren, b: Paren): number {
  const [klein, groot] = a.size <= b.size ? [a, b] : [b, a];
  let som = 0;
  for (const [paar, keer] of klein) som += Math.min(keer, groot.get(paar) ?? 0);
  return som;
}

/** How much two texts are the same, from 0 to 1. */
export function gelijkenis(a: Paren, b: Paren): number {
  const samen = aantal(a) + aantal(b);
  return samen === 0 ? 1 : (2 * gedeeld(a, b)) / samen;
}

/** How much of a text is found in another one, from 0 to 1. */
export function bevatVan(deel: Paren, geheel: Paren): number {
  const alles = aantal(deel);
  return alles === 0 ? 0 : gedeeld(deel, geheel) / alles;
}

/** True when the first of the blocks make up this text together. */
export function beginMet(blokken: readonly Blok[], gezocht: string): boolean {
  if (gezocht === '') return false;
  let tot = '';
  for (const { woorden } of blokken) {
    tot += kaal(woorden);
    if (tot === gezocht) return true;
    if (!gezocht.startsWith(tot)) return false;
  }
  return false;
}

/** True when two labels name the same questions, in whatever order. */
export function isZelfde(a: readonly Nummer[], b: readonly Nummer[]): boolean {
  return a.length === b.length && a.every((nummer) => b.includes(nummer));
}
