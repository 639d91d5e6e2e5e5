/** A run of text at one place on a page, as the file has it. Lengths are points; y runs down from the top of the page. */
export interface Stuk {
  readonly tekst: string;
  readonly x: number;
  readonly rechts: number;
  /** The baseline. */
  readonly y: number;
  /** Height of the letters. */
  readonly grootte: number;
}

/** A line of text within one column. */
export interface Regel {
  readonly bladzijde: number;
  readonly x: number;
  readonly rechts: number;
  readonly y: number;
  readonly grootte: number;
  /** Raised numbers stand between `NOOT_OPEN` and `NOOT_DICHT`, with `NOOT_BLAD` and the number of the page behind them. */
  readonly tekst: string;
  /** Where the text begins behind a bullet or number, when the line opens with one; else x. */
  readonly tekstX: number;
}

/** Noncharacters: they occur in no text, so they can mark the raised numbers until it is known whether those are notes. */
export const NOOT_OPEN = '\ufdd0';
export const NOOT_DICHT = '\ufdd1';
export const NOOT_BLAD = '\ufdd2';

/** A bullet, a dash or a number that opens an item of a list, alone. */
const PUNT = /^(?:[•●○◦▪■□–—\-*·o\uf000-\uf0ff]|\(?\d{1,3}[.)]?|\(?[a-zA-Z][.)]|\(?[ivx]{1,4}[.)])$/u;

export const isLijstteken = (tekst: string): boolean => PUNT.test(tekst);

/** Gap between pieces that is a space, as a part of the height of the letters. */
const SPATIE = 0.14;
/** Gap at which a line is two: side by side, in two columns. */
const KOLOMWIT = 1.5;
/** A bullet or number may stand this far before its text. */
const LIJSTWIT = 6;

/** Signs that nobody sees, and our own marks. */
const ONZICHTBAAR = /[\p{Cc}\u200b\u200e\u200f\u2060\ufeff\ufdd0-\ufdd2]/gu;

/** Text with single spaces and without what is not seen. */
export const schoneTekst = (tekst: string): string => tekst.replace(/[\s\u00a0]+/gu, ' ').replace(ONZICHTBAAR, '');

/** Accents that a font without the whole letter prints over it. */
const LOS_ACCENT = new Map([
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['˜', '\u0303'],
  ['¨', '\u0308'],
  ['¸', '\u0327'],
  ['˛', '\u0328'],
  ['ˇ', '\u030c'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
]);

/** The text with the accent that the piece opens with on its last letter; null when they do not make one letter. */
function metAccent(tekst: string, stuk: string): string | null {
  const accent = LOS_ACCENT.get(stuk.charAt(0));
  const letter = /\p{Alpha}$/u.exec(tekst)?.[0];
  if (accent === undefined || letter === undefined) return null;
  const heel = (letter + accent).normalize('NFC');
  return heel.length === 1 ? tekst.slice(0, -1) + heel + stuk.slice(1).trimStart() : null;
}

/**
 * The lines of a page, from top to bottom; those beside each other from left to right.
 * A line of two columns is two lines, a bullet or a number belongs to the text behind it.
 */
export function regelsVan(stukken: readonly Stuk[], bladzijde: number): Regel[] {
  return rijen(stukken.filter(({ tekst }) => tekst.trim() !== ''))
    .flatMap((rij) => segmenten(rij).map((segment) => maakRegel(segment, bladzijde)))
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

interface Rij {
  readonly y: number;
  readonly grootte: number;
  readonly stukken: Stuk[];
}

/** Pieces that stand at one height; a raised or lowered number belongs to the line it stands in. */
function rijen(stukken: readonly Stuk[]): Stuk[][] {
  const opGrootte = [...stukken].sort((a, b) => b.grootte - a.grootte || a.y - b.y);
  const result: Rij[] = [];
  // By tens of points, so that a page with very many pieces does not compare each with all.
  const bijHoogte = new Map<number, Rij[]>();
  const vak = (y: number): number => Math.floor(y / 10);
  for (const stuk of opGrootte) {
    let best: Rij | null = null;
    for (let v = vak(stuk.y) - 4; v <= vak(stuk.y) + 4; v++) {
      for (const rij of bijHoogte.get(v) ?? []) {
        if (hoortBij(rij, stuk) && (best === null || Math.abs(rij.y - stuk.y) < Math.abs(best.y - stuk.y))) best = rij;
      }
    }
    if (best !== null) best.stukken.push(stuk);
    else {
      const rij = { y: stuk.y, grootte: stuk.grootte, stukken: [stuk] };
      result.push(rij);
      bijHoogte.set(vak(stuk.y), [...(bijHoogte.get(vak(stuk.y)) ?? []), rij]);
    }
  }
  return result.map(({ stukken }) => stukken.sort((a, b) => a.x - b.x));
}

function hoortBij(rij: Rij, stuk: Stuk): boolean {
  const hoger = rij.y - stuk.y;
  if (rij.grootte > 2.5 * stuk.grootte) return Math.abs(hoger) < 0.1 * rij.grootte;
  const klein = stuk.grootte < 0.9 * rij.grootte;
  return hoger < (klein ? 0.65 : 0.3) * rij.grootte && -hoger < (klein ? 0.35 : 0.3) * rij.grootte;
}

function segmenten(rij: readonly Stuk[]): Stuk[][] {
  const result: Stuk[][] = [];
  let rechts = 0;
  for (const stuk of rij) {
    const huidig = result.at(-1);
    const eerste = huidig?.[0];
    const grootte = Math.max(stuk.grootte, huidig?.at(-1)?.grootte ?? 0);
    const gat = stuk.x - rechts;
    const naTeken = huidig?.length === 1 && eerste !== undefined && isLijstteken(eerste.tekst.trim());
    if (huidig === undefined || gat > (naTeken ? LIJSTWIT : KOLOMWIT) * grootte) result.push([stuk]);
    else huidig.push(stuk);
    rechts = Math.max(rechts, stuk.rechts);
    if (huidig === undefined) rechts = stuk.rechts;
  }
  return result;
}

const CIJFERS = /^\(?\d{1,3}(?: ?, ?\d{1,3}){0,5}\)?$/u;

/** The height and baseline of most of the letters. */
function maatstaf(segment: readonly Stuk[]): { y: number; grootte: number } {
  const lengte = new Map<string, number>();
  for (const { y, grootte, tekst } of segment) {
    const key = `${y.toFixed(1)} ${grootte.toFixed(1)}`;
    lengte.set(key, (lengte.get(key) ?? 0) + tekst.length);
  }
  let best = segment[0] ?? { y: 0, grootte: 0 };
  let meest = 0;
  for (const stuk of segment) {
    const n = lengte.get(`${stuk.y.toFixed(1)} ${stuk.grootte.toFixed(1)}`) ?? 0;
    // A note at the foot may be no longer than its number: the larger letters are the text.
    if (n > meest || (n === meest && stuk.grootte > best.grootte)) {
      best = stuk;
      meest = n;
    }
  }
  return { y: best.y, grootte: best.grootte };
}

function maakRegel(segment: readonly Stuk[], bladzijde: number): Regel {
  const { y, grootte } = maatstaf(segment);
  let tekst = '';
  let rechts = segment[0]?.x ?? 0;
  for (const stuk of segment) {
    const eigen = stuk.tekst;
    const hoog = stuk.grootte < 0.95 * grootte && y - stuk.y > 0.15 * grootte;
    const wit = stuk.x - rechts > SPATIE * Math.min(grootte, stuk.grootte) ? ' ' : '';
    const geaccentueerd = stuk.x < rechts - 0.05 * grootte ? metAccent(tekst, eigen) : null;
    if (geaccentueerd !== null) tekst = geaccentueerd;
    else if (hoog && CIJFERS.test(eigen.trim())) {
      tekst = `${tekst.trimEnd()}${nummers(eigen, bladzijde)}${/\s$/u.test(eigen) ? ' ' : ''}`;
    } else if (hoog && /^ ?,$/u.test(eigen) && tekst.endsWith(NOOT_DICHT)) {
      // The comma between two raised numbers.
    } else {
      tekst += wit + eigen;
    }
    rechts = Math.max(rechts, stuk.rechts);
  }
  const eerste = segment[0];
  const tweede = segment[1];
  const naTeken = eerste !== undefined && tweede !== undefined && isLijstteken(eerste.tekst.trim());
  const x = eerste?.x ?? 0;
  return { bladzijde, x, rechts, y, grootte, tekst: schoon(tekst), tekstX: naTeken ? tweede.x : x };
}

const nummers = (tekst: string, bladzijde: number): string =>
  [...tekst.matchAll(/\(?\d{1,3}\)?/gu)]
    .map(([nummer]) => NOOT_OPEN + nummer + NOOT_BLAD + bladzijde + NOOT_DICHT)
    .join('');

const schoon = (tekst: string): string => tekst.replace(/ {2,}/gu, ' ').trim();
