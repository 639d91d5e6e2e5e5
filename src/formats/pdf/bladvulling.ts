import { readLabel } from '../../vragenset';
import type { Regel } from './stuk';

/** A page: its lines from top to bottom, and its height (points). */
export interface Bladzijde {
  readonly nummer: number;
  readonly hoogte: number;
  readonly regels: readonly Regel[];
}

/** Headers and footers stand in these parts of a page. */
const BOVEN = 0.2;
const ONDER = 0.8;
/** The same place on another page, within so many points. */
const PLAATS = 4;

/** Lines that are never text of a question, wherever a single page has them at its edge. */
const VAST = [
  /^(?:ah|kv|kst|nds|blg)-(?:tk-|ek-)?[\dA-Za-z-]{1,30}$/u,
  /^ISSN \d{4} ?- ?\d{3}[\dX]$/u,
  /^[’'‘´`]?s-Gravenhage \d{4}$/u,
  /^Tweede Kamer, vergaderjaar \d{4}.{0,60}$/u,
  /^(?:Pagina|Blad|Bladzijde|Page) ?\d{1,4}(?: ?(?:van|\/|of) ?\d{1,4})?$/iu,
  /^[-–—] ?\d{1,4} ?[-–—]$/u,
  /^\d{1,4} ?(?:\/|van) ?\d{1,4}$/u,
];

/** The name above a printed paper, with a large figure beside it. */
const KAMER = /^(?:Tweede|Eerste) Kamer der Staten-Generaal(?: [12])?$/u;
const ZNUMMER = /\d{4}Z\d{5}/u;
/** A number in letters this high (points) is a picture. */
const BEELDMERK = 30;

const zonderCijfers = (tekst: string): string => tekst.replace(/\d+/gu, '#').toLowerCase();
const isGetal = (tekst: string): boolean => /^\d{1,4}$/u.test(tekst);
/** The end of a sentence: "Ja." can stand at the top of two pages. */
const isZin = (tekst: string): boolean => /[.?!;:]$/u.test(tekst) && !/\d/u.test(tekst);

/** The pages without headers, footers and page numbers: what returns at the same place on other pages, and what only an edge holds. */
export function zonderBladvulling(bladzijden: readonly Bladzijde[]): Bladzijde[] {
  const herhaald = herhalingen(bladzijden);
  return bladzijden.map((bladzijde) => {
    const weg = new Set<Regel>();
    const { regels } = bladzijde;
    for (const kant of ['boven', 'onder'] as const) {
      // From the edge inwards, until a row that is text: what returns behind that is text as well.
      let rij = Number.NaN;
      let isRand = true;
      for (const regel of randregels(bladzijde, kant)) {
        const zelfdeRij = Math.abs(regel.y - rij) < PLAATS;
        if (!zelfdeRij && !isRand) break;
        if (!zelfdeRij) isRand = false;
        rij = regel.y;
        if (!isVulling(regel, bladzijde, herhaald)) continue;
        weg.add(regel);
        isRand = true;
      }
    }
    return { ...bladzijde, regels: regels.filter((regel) => !weg.has(regel)) };
  });
}

function randregels({ regels, hoogte }: Bladzijde, kant: 'boven' | 'onder'): Regel[] {
  return kant === 'boven'
    ? regels.filter(({ y }) => y < BOVEN * hoogte)
    : regels.filter(({ y }) => y > ONDER * hoogte).reverse();
}

/** How often a text stands at a height, digits not counted: by text, the heights with the pages. */
type Herhaald = ReadonlyMap<string, readonly { y: number; bladzijde: number; getal: number }[]>;

function herhalingen(bladzijden: readonly Bladzijde[]): Herhaald {
  const result = new Map<string, { y: number; bladzijde: number; getal: number }[]>();
  for (const bladzijde of bladzijden) {
    for (const kant of ['boven', 'onder'] as const) {
      for (const { tekst, y } of randregels(bladzijde, kant)) {
        const key = zonderCijfers(tekst);
        const plaatsen = result.get(key) ?? [];
        plaatsen.push({ y, bladzijde: bladzijde.nummer, getal: isGetal(tekst) ? Number(tekst) : 0 });
        result.set(key, plaatsen);
      }
    }
  }
  return result;
}

const rijgenoten = (regel: Regel, { regels }: Bladzijde): number =>
  regels.filter((ander) => ander !== regel && Math.abs(ander.y - regel.y) < PLAATS).length;

function isVulling(regel: Regel, bladzijde: Bladzijde, herhaald: Herhaald): boolean {
  const { tekst } = regel;
  if (KAMER.test(tekst) || (isGetal(tekst) && regel.grootte > BEELDMERK)) return true;
  if (VAST.some((patroon) => patroon.test(tekst))) return true;
  const label = readLabel(tekst);
  // The head of a table ("Nr", "Vraag", "Blz.") names columns; a label stands alone.
  const isTabelkop = label?.nummers.length === 0 && rijgenoten(regel, bladzijde) >= 2;
  if ((label !== null && !isTabelkop) || isZin(tekst)) return false;
  // A letter says on every page which questions it answers: once is needed.
  if (bladzijde.nummer === 1 && ZNUMMER.test(tekst)) return false;
  const elders = (herhaald.get(zonderCijfers(tekst)) ?? []).filter(
    (plaats) => plaats.bladzijde !== bladzijde.nummer && Math.abs(plaats.y - regel.y) < PLAATS,
  );
  if (isGetal(tekst)) {
    const verschil = Number(tekst) - bladzijde.nummer;
    if (elders.some((plaats) => plaats.getal - plaats.bladzijde === verschil)) return true;
    return verschil === 0 && (regel.y < 0.1 * bladzijde.hoogte || regel.y > 0.9 * bladzijde.hoogte);
  }
  return elders.length > 0 && tekst.length > 1;
}
