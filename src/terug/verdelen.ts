import { bevatVan, kaal, type Paren, parenVan } from './gelijkenis';
import type { Blok } from './woorden';

/** Blocks that stand under one label, or under none. */
interface Bak {
  readonly blokken: readonly Blok[];
  readonly isLos: boolean;
}

/** A part that is looked for. */
interface Gezocht {
  readonly paren: Paren;
  readonly kaal: string;
  /** The words that its first block has. */
  readonly eerste: Paren;
  /** The label names it. */
  readonly isEigen: boolean;
}

interface Verdeling {
  /** Per part that was looked for its blocks. */
  readonly delen: readonly (readonly Blok[])[];
  /** Per stretch, what belongs to no part. */
  readonly los: ReadonlyMap<number, readonly Blok[]>;
}

/** So much of a block must be in a part before it counts as a piece of it. */
const GENOEG = 0.4;
/** Weight of a block that nothing says where it belongs: it stays where it stands. */
const GEBLEVEN = 0.01;

/** A part of which a piece is found is worth more than one piece more of the part before it: two answers may have the same words. */
const GEVONDEN = 0.5;
const ONMOGELIJK = -1000;
/**
 * Where a label names two parts, the block that the second one begins with, and that is like nothing in any other, says where that begins:
 * what stands behind it then came from the first, however much of it there is.
 */
const BEGONNEN = 1000;

/**
 * Divides blocks over the parts that they can belong to; both keep their order. What looks like none of them stays with the part before
 * it; where no label stands above it, it belongs to none.
 */
export function verdeel(bakken: readonly Bak[], gezocht: readonly Gezocht[]): Verdeling {
  const rij = bakken.flatMap(({ blokken, isLos }, bak) => blokken.map((blok) => ({ blok, bak, isLos })));
  const los = new Map<number, Blok[]>();
  const delen: Blok[][] = gezocht.map(() => []);
  const naarLos = (bak: number, blok: Blok): void => void los.set(bak, [...(los.get(bak) ?? []), blok]);
  const eigen = gezocht.filter(({ isEigen }) => isEigen).length;
  // The usual case: one label, one part, and nothing that is missed.
  if (gezocht.length === 1 && eigen === 1) {
    for (const { blok, bak, isLos } of rij) {
      if (isLos) naarLos(bak, blok);
      else delen[0]?.push(blok);
    }
    return { delen, los };
  }
  const punten = rij.map(({ blok, isLos }) => gezocht.map((deel) => past(blok, deel, isLos)));
  const plaatsen = besteRij(
    punten,
    eigen > 0,
    rij.map(({ blok }, index) => gezocht.map((deel, at) => begint(blok, deel, punten[index] ?? [], at))),
  );
  rij.forEach(({ blok, bak, isLos }, index) => {
    const deel = plaatsen[index];
    if (deel === undefined || deel === -1 || (isLos && (punten[index]?.[deel] ?? 0) <= GEBLEVEN)) naarLos(bak, blok);
    else delen[deel]?.push(blok);
  });
  return { delen, los };
}

/** How well a block fits a part, in words. */
function past({ woorden }: Blok, deel: Gezocht, isLos: boolean): number {
  const hoe = bevatVan(parenVan(woorden), deel.paren);
  const tekst = kaal(woorden);
  if (tekst !== '' && deel.kaal.includes(tekst) && hoe >= 0.99) return woorden.length + 1;
  if (hoe >= GENOEG) return hoe * woorden.length;
  return isLos ? 0 : GEBLEVEN * (deel.isEigen ? 1 : 0.5);
}

/** True when a part that the label names begins with this block, as far as can be seen, and the block is in no other part. */
function begint({ woorden }: Blok, { eerste, isEigen }: Gezocht, punten: readonly number[], deel: number): boolean {
  if (!isEigen || punten.some((punt, index) => index !== deel && punt > GEBLEVEN)) return false;
  return bevatVan(parenVan(woorden), eerste) >= GENOEG;
}

/** The part for each block, never going back, for which the sum is largest; -1 before the first part where that need not be the first. */
function besteRij(
  punten: readonly (readonly number[])[],
  beginVast: boolean,
  begint: readonly (readonly boolean[])[],
): number[] {
  const aantal = punten[0]?.length ?? 0;
  // Column 0 stands for "before the first part".
  let som: number[] = Array.from({ length: aantal + 1 }, (_, deel) => (deel === 0 ? 0 : Number.NEGATIVE_INFINITY));
  const keuzes: number[][] = [];
  for (const [index, rij] of punten.entries()) {
    const nieuw: number[] = [];
    const keuze: number[] = [];
    let eerder = 0;
    for (let deel = 0; deel <= aantal; deel++) {
      const punt = deel === 0 ? (beginVast ? ONMOGELIJK : GEBLEVEN) : (rij[deel - 1] ?? 0);
      const blijft = som[deel] ?? 0;
      // Only behind a part that has something itself.
      const zeker = eerder > 0 && index > 0 && begint[index]?.[deel - 1] === true ? BEGONNEN : 0;
      const gaVerder =
        deel === 0 ? Number.NEGATIVE_INFINITY : (som[eerder] ?? 0) + (punt > GEBLEVEN ? GEVONDEN : 0) + zeker;
      nieuw.push(Math.max(blijft, gaVerder) + punt);
      keuze.push(gaVerder > blijft ? eerder : deel);
      if (blijft > (som[eerder] ?? 0)) eerder = deel;
    }
    som = nieuw;
    keuzes.push(keuze);
  }
  let deel = som.reduce((beste, waarde, index) => (waarde > (som[beste] ?? 0) ? index : beste), 0);
  const gekozen: number[] = [];
  for (let index = punten.length - 1; index >= 0; index--) {
    gekozen.unshift(deel - 1);
    deel = keuzes[index]?.[deel] ?? 0;
  }
  return gekozen;
}
