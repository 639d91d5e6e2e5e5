import type { Kopzin } from './kopzin';
import { inOrigineel, type Plat } from './plat';
import type { Span } from './tekst';

const ZNUMMER = /(?<![\p{Alpha}\d])(?:19|20)\d{2} ?[Zz] ?\d{5}(?!\d)/gu;
/** Words before a number (or a list of them) that make it the number of this set. */
const KENMERK =
  /(?:kenmerk(?:en)?|vraagnummers?|zaaknummers?|kamervragen|nummers?|nrs?\.?|kv-tk-)[\s:(]{0,3}(?:(?:van de vragen|tk)[\s:]{0,3})?$/iu;
const IN_LIJST = /^(?:[\s,;/&()-]|en|t\/m|tot|met){1,9}$/u;
const EERDER = /(?:eerdere?|eerder gestelde|vorige|ter aanvulling op)[^.\n]{0,120}$/iu;

/** What may stand beside a number on its line. */
const BIJ_NUMMER = /(?:19|20)\d{2}Z\d{5}|AH\s?\d{0,5}|[\s,;/&()-]|(?<!\p{Alpha})en(?!\p{Alpha})/gu;

export interface KopZnummer {
  readonly waarde: string;
  readonly span: Span;
}

/**
 * The Z-numbers of the set itself: alone on a line, named as its kenmerk, or between brackets with the sentence that names the set.
 * Not the number of another set in the subject, in a note or in running text, and never a ministry's "Ons kenmerk".
 */
export function readZnummers(plat: Plat, zin: Kopzin | null): KopZnummer[] {
  const found: KopZnummer[] = [];
  let vorigEinde = -1;
  for (const match of plat.tekst.matchAll(ZNUMMER)) {
    const einde = match.index + match[0].length;
    const before = plat.tekst.slice(Math.max(0, match.index - 140), match.index);
    const inLijst = vorigEinde !== -1 && IN_LIJST.test(plat.tekst.slice(vorigEinde, match.index));
    const isEigen =
      inLijst ||
      isAlleen(plat, match.index, einde) ||
      (KENMERK.test(before) && !EERDER.test(before)) ||
      isBijZin(plat, match.index, einde, zin);
    if (!isEigen || (isInOnderwerp(match.index, einde, zin, plat) && !inLijst)) continue;
    vorigEinde = einde;
    const span = inOrigineel(plat, { start: match.index, end: einde });
    found.push({ waarde: match[0].replace(/ /g, '').toUpperCase(), span });
  }
  return found;
}

/** Nothing else on its line, but for other numbers or a publication number ("AH 615"). */
function isAlleen(plat: Plat, start: number, einde: number): boolean {
  let from = start;
  while (!plat.regels.has(from) && from > 0 && start - from < 60) from--;
  let to = einde;
  while (to < plat.tekst.length && plat.tekst[to] !== '\n' && !plat.regels.has(to + 1) && to - einde < 60) to++;
  const rest = plat.tekst.slice(from, start) + plat.tekst.slice(einde, to);
  return rest.replace(BIJ_NUMMER, '') === '';
}

/** "(2024Z17067)" behind the subject, at the end of the sentence that names the set. */
function isBijZin(plat: Plat, start: number, einde: number, zin: Kopzin | null): boolean {
  if (zin === null || !/[([]\s?$/u.test(plat.tekst.slice(0, start).slice(-2))) return false;
  const rest = plat.tekst.slice(einde, einde + 3);
  return start >= zin.plat.start && start <= zin.plat.end + 3 && /^[)\],;]/u.test(rest);
}

/** Inside the subject, with more of the subject behind it: the number of another set that these questions are about. */
function isInOnderwerp(start: number, einde: number, zin: Kopzin | null, plat: Plat): boolean {
  if (zin === null || start < zin.plat.start || einde > zin.plat.end) return false;
  return /[\p{Alpha}\d]/u.test(plat.tekst.slice(einde, zin.plat.end));
}
