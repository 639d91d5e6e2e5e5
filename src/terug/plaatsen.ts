import { type Edit, lineEnd } from '../edits';
import type { Randopmerking } from '../formats';
import { isMoment, type Opmerking, type Reactie, schrijfOpmerking } from '../opmerkingen';
import type { Vragenset } from '../vragenset';
import type { Deel } from './delen';
import { definitiesVan } from './markdown';
import { isZelfde, samen, zelfdeNoot } from './opmerkingen';
import { plekkenIn, volgWoord, zetAchter } from './samenstellen';
import type { GelezenBrief } from './vergelijking';
import { type Blok, leesBlokken } from './woorden';

/**
 * Puts remarks into an answer as notes, behind the words that they are about; at its beginning when they are about the question. One that
 * is there already is not put in again, but gets what was answered to it since.
 * @param tekst the answer, after its text was taken over
 * @param blokken the answer in the letter
 */
export function voegToe(
  tekst: string,
  deel: Deel,
  blokken: readonly Blok[],
  opmerkingen: readonly Randopmerking[],
  hier: Vragenset,
  brief: GelezenBrief,
): { nieuw: string; elders: Edit[] } {
  const elders: Edit[] = [];
  let nieuw = tekst;
  const nog: Randopmerking[] = [];
  for (const rand of opmerkingen) {
    const bekend = zelfdeNoot(rand, brief.opmerkingen, nieuw, hier.tekst);
    if (bekend === null) nog.push(rand);
    else {
      const { start, end, opmerking } = bekend.gelezen;
      const bij = samen(opmerking, rand);
      if (isZelfde(bij, opmerking)) continue;
      const text = schrijf(bij);
      if (bekend.binnen) nieuw = nieuw.slice(0, start) + text + nieuw.slice(end);
      else if (start < deel.start || start >= deel.start + deel.tekst.length)
        elders.push({ start, end, text: text.replaceAll('\n', lineEnd(hier.tekst)) });
    }
  }
  return { nieuw: zetNieuwe(nieuw, blokken, nog, hier, brief), elders };
}

function zetNieuwe(
  tekst: string,
  blokken: readonly Blok[],
  opmerkingen: readonly Randopmerking[],
  hier: Vragenset,
  brief: GelezenBrief,
): string {
  if (opmerkingen.length === 0) return tekst;
  const terug = blokken.flatMap(({ woorden }) => woorden);
  const eigen = leesBlokken(tekst, definitiesVan(hier));
  const woorden = eigen.flatMap(({ woorden }) => woorden);
  const plekken = eigen.flatMap((blok) => plekkenIn(tekst, blok));
  const bij = opmerkingen.map(({ plek, ...opmerking }) => {
    const offset = plek === null ? -1 : offsetVan(brief.set.tekst, plek);
    const binnen = blokken.some(({ start }) => start <= offset);
    const woord = binnen ? terug.filter(({ start }) => start < offset).length - 1 : -1;
    return { tekst: schrijf(opmerking), apart: false, na: woord === -1 ? -1 : volgWoord(terug, woorden, woord) };
  });
  return zetAchter(tekst, plekken, bij);
}

/** As it stands in the document. */
function schrijf({ reacties, ...opmerking }: Opmerking): string {
  const zegt = <Wat extends Reactie>(wat: Wat): Wat => ({ ...wat, datum: moment(wat.datum) });
  return schrijfOpmerking({ ...zegt(opmerking), reacties: reacties.map(zegt) });
}

/** To the minute, which is all that a reader wants to know; what is no moment is left out. Word has no zone: its hours are those of who wrote. */
function moment(datum: string | null): string | null {
  return datum !== null && isMoment(datum) ? datum.slice(0, 16) : null;
}

function offsetVan(tekst: string, { regel, kolom }: { readonly regel: number; readonly kolom: number }): number {
  let at = 0;
  for (let nummer = 1; nummer < regel; nummer++) {
    const newline = tekst.indexOf('\n', at);
    if (newline === -1) return tekst.length;
    at = newline + 1;
  }
  return at + kolom;
}
