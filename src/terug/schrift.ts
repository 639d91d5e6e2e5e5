import { diffWoorden } from './verschil';
import type { Blok, Woord } from './woorden';

/**
 * The source of blocks that came back, in which words that were here already are written as they are here, with the same spaces between
 * them: what Word made of quotation marks, dashes and spaces is no change of ours.
 */
export function inEigenSchrift(hier: string, oud: readonly Blok[], brief: string, nieuw: readonly Blok[]): string[] {
  const was = oud.flatMap(({ woorden }) => woorden);
  const paar = new Map<Woord, Woord>();
  const erna = new Map<Woord, Woord>();
  was.forEach((woord, index) => {
    const volgende = was[index + 1];
    if (volgende !== undefined) erna.set(woord, volgende);
  });
  const terug = nieuw.flatMap(({ woorden }) => woorden);
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffWoorden(was, terug)) {
    for (let k = 0; !added && !removed && k < count; k++) {
      const [eigen, ander] = [was[i + k], terug[j + k]];
      if (eigen !== undefined && ander !== undefined) paar.set(ander, eigen);
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  return nieuw.map((blok) => {
    let tekst = '';
    let at = blok.start;
    blok.woorden.forEach((woord, index) => {
      const vorige = blok.woorden[index - 1];
      const ervoor = brief.slice(at, woord.start);
      const eigen = paar.get(woord);
      const eigenVorige = vorige === undefined ? undefined : paar.get(vorige);
      const volgtHier = eigen !== undefined && eigenVorige !== undefined && erna.get(eigenVorige) === eigen;
      tekst += volgtHier ? tussenruimte(hier.slice(eigenVorige.end, eigen.start), ervoor) : enkel(ervoor);
      tekst += eigen === undefined ? brief.slice(woord.start, woord.end) : woordVan(hier, eigen, brief, woord);
      at = Math.max(at, woord.end);
    });
    return tekst + brief.slice(at, blok.end);
  });
}

/** Spaces between two words as they are here, where both have nothing else there. */
function tussenruimte(hier: string, terug: string): string {
  const isWit = /^[ \t\u00a0\u2000-\u200a\u202f]+$/;
  return isWit.test(terug) && (isWit.test(hier) || hier === '\n') ? hier : enkel(terug);
}

/** Runs of spaces come from Word only. */
function enkel(ruimte: string): string {
  return /^ {2,}$/.test(ruimte) ? ' ' : ruimte;
}

function woordVan(hier: string, eigen: Woord, brief: string, woord: Woord): string {
  const [a, b] = [hier.slice(eigen.start, eigen.end), brief.slice(woord.start, woord.end)];
  return isTekst(a, eigen) && isTekst(b, woord) ? a : b;
}

/** True when the source of a word is its letters and no markup, but for the backslashes that say so. */
function isTekst(bron: string, { tekst, noot }: Woord): boolean {
  return noot === null && bron.replace(/\\(?=[!-/:-@[-`{-~])/g, '') === tekst;
}
