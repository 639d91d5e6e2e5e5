import type { Regel } from './stuk';

/** Lines that belong under each other, in reading order. */
export interface Kolom {
  readonly regels: readonly Regel[];
  /** Where the lines could have ended. */
  readonly rechts: number;
  /** A narrow column of short lines beside the text: reference fields, an address. */
  readonly kantlijn: boolean;
  /** One of columns beside each other: what stands under it does not follow on it. */
  readonly gedeeld?: boolean;
}

/** A column has at least this many lines; less is a word beside another. */
const MINSTENS = 3;
/** Set smaller: at most this much of the height of the other letters. */
const KLEIN = 0.9;
/** White between columns, as a part of the height of the letters. */
const GOOT = 0.9;
/** A margin is at most this much of the width of the text beside it. */
const SMAL = 0.5;
/** Characters on a line of a margin, on average at most. */
const KORT = 32;
/** Deeper than any page is divided. */
const DIEPST = 40;

/**
 * The columns of a page, in reading order: where white runs down the page, what is left of it comes first.
 * What stands beside each other without such a column becomes one line.
 */
export function kolommen(regels: readonly Regel[]): Kolom[] {
  return verdeel(metTabellen(regels), uiterste(regels), 0);
}

const uiterste = (regels: readonly Regel[]): number => regels.reduce((max, { rechts }) => Math.max(max, rechts), 0);
const begin = (regels: readonly Regel[]): number =>
  regels.reduce((min, { x }) => Math.min(min, x), Number.POSITIVE_INFINITY);

function verdeel(regels: readonly Regel[], rechts: number, diepte: number): Kolom[] {
  if (regels.length === 0) return [];
  const blad = (): Kolom[] => [{ regels: naastElkaar(regels), rechts, kantlijn: false }];
  if (regels.length < 2 || diepte > DIEPST) return blad();
  const goot = zoekGoot(regels);
  if (goot !== null) {
    const links = regels.filter((regel) => regel.rechts <= goot);
    const ernaast = regels.filter((regel) => regel.rechts > goot);
    const kant = kantlijnVan(links, ernaast);
    const deel = (delen: readonly Regel[], rand: number): Kolom[] =>
      kant === delen
        ? [{ regels: naastElkaar(delen), rechts: rand, kantlijn: true }]
        : verdeel(delen, rand, diepte + 1);
    return [...deel(links, uiterste(links)), ...deel(ernaast, rechts)].map((kolom) => ({ ...kolom, gedeeld: true }));
  }
  const sneden = zoekSneden(regels);
  if (sneden.length === 0) return blad();
  return [0, ...sneden]
    .map((van, index) => verdeel(regels.slice(van, sneden[index]), rechts, diepte + 1))
    .reduce((boven, onder) => voegSamen(boven, onder, rechts));
}

/** Parts above each other that were not divided into columns stay one. */
function voegSamen(boven: readonly Kolom[], onder: readonly Kolom[], rechts: number): Kolom[] {
  const a = boven.at(-1);
  const b = onder[0];
  if (onder.length === 1 && a && b && !a.kantlijn && !b.kantlijn && a.gedeeld !== true && b.gedeeld !== true) {
    return [...boven.slice(0, -1), { regels: [...a.regels, ...b.regels], rechts, kantlijn: false }];
  }
  return [...boven, ...onder];
}

/** The middle of the widest strip of white that runs from top to bottom, with a column on both sides; null when there is none. */
function zoekGoot(regels: readonly Regel[]): number | null {
  const opX = [...regels].sort((a, b) => a.x - b.x);
  let rechts = Number.POSITIVE_INFINITY;
  let best: { midden: number; breedte: number } | null = null;
  opX.forEach((regel, index) => {
    const wit = regel.x - rechts;
    if (wit > GOOT * regel.grootte) {
      const links = opX.slice(0, index);
      const ernaast = opX.slice(index);
      const genoeg = Math.min(links.length, ernaast.length) >= MINSTENS || isKleineKant(links, ernaast);
      if (genoeg && (best === null || wit > best.breedte) && overlappen(links, ernaast) && !zijnParen(links, ernaast)) {
        best = { midden: rechts + wit / 2, breedte: wit };
      }
    }
    rechts = index === 0 ? regel.rechts : Math.max(rechts, regel.rechts);
  });
  return (best as { midden: number } | null)?.midden ?? null;
}

/** A few lines are enough where they are set smaller than the text beside them. */
function isKleineKant(links: readonly Regel[], rechts: readonly Regel[]): boolean {
  const [kort, lang] = links.length < rechts.length ? [links, rechts] : [rechts, links];
  if (kort.length === 0 || lang.length < MINSTENS) return false;
  const grootste = kort.reduce((max, { grootte }) => Math.max(max, grootte), 0);
  return lang.every(({ grootte }) => grootste < KLEIN * grootte);
}

const hoogte = (regels: readonly Regel[]): [number, number] => [
  regels.reduce((min, { y }) => Math.min(min, y), Number.POSITIVE_INFINITY),
  regels.reduce((max, { y }) => Math.max(max, y), Number.NEGATIVE_INFINITY),
];

/** Columns stand beside each other; an indented paragraph under another one does not. */
function overlappen(links: readonly Regel[], rechts: readonly Regel[]): boolean {
  const [boven, onder] = hoogte(links);
  const [boven2, onder2] = hoogte(rechts);
  return Math.min(onder, onder2) - Math.max(boven, boven2) > 0;
}

/** Lines on this side are no prose when they are shorter, on average (characters). */
const PROZA = 36;

/**
 * Names with values, or the cells of a table: nearly every line has one beside it at the same height, and what stands left is narrow
 * or all of it is short.
 */
function zijnParen(links: readonly Regel[], rechts: readonly Regel[]): boolean {
  const [boven, onder] = hoogte(links);
  const ernaast = rechts.filter(({ y, grootte }) => y > boven - grootte && y < onder + grootte);
  const gepaard = links.filter(({ y, grootte }) =>
    ernaast.some((ander) => Math.abs(ander.y - y) < 0.2 * grootte),
  ).length;
  if (gepaard < 0.7 * links.length) return false;
  if (breedte(links) <= SMAL * breedte(rechts)) return gepaard >= 0.4 * ernaast.length;
  return gepaard >= 0.7 * ernaast.length && lengte(links) < PROZA && lengte(rechts) < PROZA;
}

const breedte = (regels: readonly Regel[]): number => uiterste(regels) - begin(regels);
const lengte = (regels: readonly Regel[]): number =>
  regels.reduce((sum, { tekst }) => sum + tekst.length, 0) / Math.max(1, regels.length);

function kantlijnVan(links: readonly Regel[], rechts: readonly Regel[]): readonly Regel[] | null {
  const [smal, breed] = breedte(links) < breedte(rechts) ? [links, rechts] : [rechts, links];
  return breedte(smal) <= SMAL * breedte(breed) && lengte(smal) <= KORT && lengte(smal) < 0.7 * lengte(breed)
    ? smal
    : null;
}

/** The indexes of the lines under the largest white from left to right; none when there is none to speak of. */
function zoekSneden(regels: readonly Regel[]): number[] {
  let onder = Number.NEGATIVE_INFINITY;
  const wit = regels.map((regel, index) => {
    const boven = index === 0 ? 0 : regel.y - regel.grootte - onder;
    onder = Math.max(onder, regel.y);
    return boven > 0.3 * regel.grootte ? boven : 0;
  });
  const grootste = wit.reduce((max, hoogte) => Math.max(max, hoogte), 0);
  return wit.flatMap((hoogte, index) => (hoogte > 0 && hoogte >= 0.75 * grootste ? [index] : []));
}

/** Lines at one height as one line. */
function naastElkaar(regels: readonly Regel[]): Regel[] {
  const result: Regel[] = [];
  for (const regel of regels) {
    const vorige = result.at(-1);
    if (vorige === undefined || Math.abs(vorige.y - regel.y) > 0.3 * regel.grootte) result.push(regel);
    else result[result.length - 1] = samen(vorige, regel);
  }
  return result;
}

function samen(a: Regel, b: Regel): Regel {
  const [links, rechts] = a.x <= b.x ? [a, b] : [b, a];
  return {
    ...links,
    rechts: Math.max(a.rechts, b.rechts),
    grootte: Math.max(a.grootte, b.grootte),
    tekst: `${links.tekst} ${rechts.tekst}`,
  };
}

/** Rows of a table: so many lines beside each other, so many times under each other. */
const CELLEN = 3;
const RIJEN = 3;

function metTabellen(regels: readonly Regel[]): Regel[] {
  const rijen = rijenVan(regels);
  const isTabel = tabelrijen(rijen);
  return rijen.flatMap((rij, index) => (isTabel[index] ? naastElkaar(rij) : rij));
}

/** True where a page holds what can only be a table. */
export function heeftTabel(regels: readonly Regel[]): boolean {
  return tabelrijen(rijenVan(regels)).includes(true);
}

function rijenVan(regels: readonly Regel[]): Regel[][] {
  const rijen: Regel[][] = [];
  for (const regel of regels) {
    const vorige = rijen.at(-1);
    const eerste = vorige?.[0];
    if (vorige !== undefined && eerste !== undefined && Math.abs(eerste.y - regel.y) <= 0.2 * regel.grootte) {
      vorige.push(regel);
    } else rijen.push([regel]);
  }
  return rijen;
}

function tabelrijen(rijen: readonly (readonly Regel[])[]): boolean[] {
  const result = rijen.map(() => false);
  let van = 0;
  rijen.forEach((rij, index) => {
    const vorige = rijen[index - 1];
    const past = rij.length >= CELLEN && vorige !== undefined && zelfdeKolommen(vorige, rij);
    if (!past) van = index;
    if (rij.length >= CELLEN && index - van + 1 >= RIJEN) result.fill(true, van, index + 1);
  });
  return result;
}

/** Most cells begin or end where one of the row above does. */
function zelfdeKolommen(boven: readonly Regel[], onder: readonly Regel[]): boolean {
  const passend = onder.filter((cel) =>
    boven.some((ander) => Math.abs(ander.x - cel.x) < 3 || Math.abs(ander.rechts - cel.rechts) < 3),
  );
  return passend.length >= CELLEN - 1;
}
