import type { Regel } from './stuk';

/** A note at the foot of a page. */
export interface Noot {
  readonly nummer: number;
  readonly bladzijde: number;
  readonly regels: readonly Regel[];
}

/** Notes are set smaller than the text: at most this much of its height. */
const KLEINER = 0.95;

/** A raised number (between the marks of `stuk.ts`) at the start of a line. */
const NOOTBEGIN = /^\ufdd0\(?(\d{1,3})\)?\ufdd2\d{1,4}\ufdd1 ?/u;

const nootnummer = (regel: Regel): number | null => {
  const match = NOOTBEGIN.exec(regel.tekst);
  return match === null ? null : Number(match[1]);
};

/** The lines of one column of one page, divided: text above, notes under it. */
export interface Gedeeld {
  readonly tekst: readonly Regel[];
  readonly noten: readonly Noot[];
  /** Lines before the first note that finish the last one of the page before. */
  readonly vervolg: readonly Regel[];
}

/**
 * Takes the notes off the foot of a column: from the first line that opens with a raised number, with nothing larger under it.
 * @param brood height of the letters of the text
 * @param vorige height of the letters of the notes on the page before, null when it had none
 */
export function deelNoten(regels: readonly Regel[], brood: number, vorige: number | null): Gedeeld {
  const begin = beginNoten(regels, brood);
  const hoogte = regels[begin]?.grootte ?? vorige;
  let vervolg = begin;
  if (vorige !== null && hoogte !== null) {
    while (vervolg > 0 && isKlein(regels[vervolg - 1], hoogte, brood)) vervolg--;
  }
  return {
    tekst: regels.slice(0, vervolg),
    noten: verzamel(regels.slice(begin)),
    vervolg: regels.slice(vervolg, begin),
  };
}

const isKlein = (regel: Regel | undefined, hoogte: number, brood: number): boolean =>
  regel !== undefined && regel.grootte < KLEINER * brood && Math.abs(regel.grootte - hoogte) < 0.06 * brood;

/** The index of the first line of the notes; the number of lines when there are none. */
function beginNoten(regels: readonly Regel[], brood: number): number {
  let begin = regels.length;
  let grootste = 0;
  for (let i = regels.length - 1; i >= 0; i--) {
    const regel = regels[i];
    if (regel === undefined) break;
    if (regel.grootte > KLEINER * brood && grootste > 0 && grootste < KLEINER * brood) break;
    grootste = Math.max(grootste, regel.grootte);
    if (nootnummer(regel) === null || regel.grootte * 1.06 < grootste) continue;
    if (regel.grootte < KLEINER * brood || staatLos(regels[i - 1], regel) || begin < regels.length) begin = i;
  }
  return begin;
}

/** Notes as large as the text stand apart from it. */
const staatLos = (boven: Regel | undefined, regel: Regel): boolean =>
  boven === undefined || regel.y - boven.y > 1.6 * regel.grootte || regel.y < boven.y;

function verzamel(regels: readonly Regel[]): Noot[] {
  const noten: { nummer: number; bladzijde: number; regels: Regel[] }[] = [];
  for (const regel of regels) {
    const nummer = nootnummer(regel);
    if (nummer !== null) {
      const zonder = { ...regel, tekst: regel.tekst.replace(NOOTBEGIN, '') };
      noten.push({ nummer, bladzijde: regel.bladzijde, regels: zonder.tekst === '' ? [] : [zonder] });
    } else noten.at(-1)?.regels.push(regel);
  }
  return noten;
}
