import { diffArrays } from 'diff';
import type { FootnoteDefinition } from 'mdast';
import { nootnamen, tussen, wit } from '../edits';
import type { Definities } from './markdown';
import { metNamen, type Nootkoppeling } from './noten';
import { inEigenSchrift } from './schrift';
import { diffWoorden } from './verschil';
import { type Blok, leesBlokken, type Woord } from './woorden';

/** An answer as it is in a document: blocks with offsets in `tekst`. */
export interface Hier {
  readonly tekst: string;
  readonly blokken: readonly Blok[];
}

/** A stretch that is replaced, in blocks: indexes in both lists. */
interface Stap {
  readonly hier: { readonly start: number; readonly end: number };
  readonly terug: { readonly start: number; readonly end: number };
}

/**
 * The answer with the words of the letter. Paragraphs that are the same stay as they are written; comments and definitions that stood in
 * what is replaced are kept.
 * @param terug the blocks that came back, with offsets in `brief`
 */
export function stelSamen(hier: Hier, brief: string, terug: readonly Blok[], noten: Nootkoppeling): string {
  let tekst = hier.tekst;
  for (const stap of stappen(hier.blokken, terug, noten).reverse()) {
    const nieuw = terug.slice(stap.terug.start, stap.terug.end);
    const oud = hier.blokken.slice(stap.hier.start, stap.hier.end);
    const bron = inEigenSchrift(hier.tekst, oud, brief, nieuw).map((blok) => metNamen(blok, noten.namen));
    tekst = vervang(tekst, hier, stap, metBewaard(hier, oud, nieuw, bron));
  }
  return tekst;
}

function stappen(hier: readonly Blok[], terug: readonly Blok[], noten: Nootkoppeling): Stap[] {
  const gevonden: Stap[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffBlokken(hier, terug, noten)) {
    if (!added && !removed) {
      i += count;
      j += count;
      continue;
    }
    const vorige = gevonden.at(-1);
    const sluitAan = vorige !== undefined && vorige.hier.end === i && vorige.terug.end === j;
    const begin = sluitAan ? { i: vorige.hier.start, j: vorige.terug.start } : { i, j };
    if (sluitAan) gevonden.pop();
    if (removed) i += count;
    else j += count;
    gevonden.push({ hier: { start: begin.i, end: i }, terug: { start: begin.j, end: j } });
  }
  return gevonden.flatMap(perBlok);
}

/** Where as many blocks came as went, each takes the place of one: what stands between them stays where it is. */
function perBlok(stap: Stap): Stap[] {
  const aantal = stap.hier.end - stap.hier.start;
  if (aantal < 2 || aantal !== stap.terug.end - stap.terug.start) return [stap];
  return Array.from({ length: aantal }, (_, index) => ({
    hier: { start: stap.hier.start + index, end: stap.hier.start + index + 1 },
    terug: { start: stap.terug.start + index, end: stap.terug.start + index + 1 },
  }));
}

function diffBlokken(hier: readonly Blok[], terug: readonly Blok[], noten: Nootkoppeling) {
  return diffArrays([...hier], [...terug], {
    comparator: (a: Blok, b: Blok) => isZelfdeBlok(a, b, noten),
  });
}

function isZelfdeBlok(hier: Blok, terug: Blok, { namen }: Nootkoppeling): boolean {
  if (hier.woorden.length !== terug.woorden.length) return false;
  return hier.woorden.every((woord, index) => {
    const ander = terug.woorden[index];
    if (ander === undefined || woord.vorm !== ander.vorm) return false;
    if ((woord.begint === 'alinea') !== (ander.begint === 'alinea')) return false;
    if (woord.noot !== null && woord.noot !== namen.get(ander.noot ?? '')) return false;
    return woord.nadruk === null || ander.nadruk === null || woord.nadruk === ander.nadruk;
  });
}

/** Puts text in the place of blocks, with empty lines around it. */
function vervang(tekst: string, { blokken }: Hier, { hier }: Stap, nieuw: string): string {
  const eerste = blokken[hier.start];
  const laatste = blokken[hier.end - 1];
  if (hier.end > hier.start && eerste !== undefined && laatste !== undefined) {
    const voor = tekst.slice(0, eerste.start);
    const na = tekst.slice(laatste.end);
    if (nieuw !== '') return voor + nieuw + na;
    return voor.trim() === '' ? na.trimStart() : `${voor.trimEnd()}${na.trim() === '' ? na : `\n\n${na.trimStart()}`}`;
  }
  const volgende = blokken[hier.end];
  if (volgende !== undefined) return `${tekst.slice(0, volgende.start)}${nieuw}\n\n${tekst.slice(volgende.start)}`;
  const vorige = blokken[hier.start - 1];
  if (vorige !== undefined) return `${tekst.slice(0, vorige.end)}\n\n${nieuw}${tekst.slice(vorige.end)}`;
  return tekst.trim() === '' ? nieuw : `${nieuw}\n\n${tekst.trimStart()}`;
}

/** The new blocks as one text, with the comments of the old ones behind the words that they stood behind, and their definitions at the end. */
function metBewaard(hier: Hier, oud: readonly Blok[], nieuw: readonly Blok[], bron: readonly string[]): string {
  const van = oud[0]?.start ?? 0;
  const tot = oud.at(-1)?.end ?? 0;
  const stuk = hier.tekst.slice(van, tot);
  const opmerkingen = tussen(stuk, '<!--', '-->');
  const definities = tussenIn(hier, oud);
  const wasWoorden = oud.flatMap(({ woorden }) => woorden);
  const achter = opmerkingen.map(({ start, end }) => ({
    tekst: stuk.slice(start, end),
    apart: oud.every((blok) => van + end <= blok.start || van + start >= blok.end),
    woord: wasWoorden.filter((woord) => woord.end <= van + start).length - 1,
  }));
  const geplaatst = zetAchter(
    bron.join('\n\n'),
    woordenIn(bron),
    achter.map(({ woord, ...wat }) => ({
      ...wat,
      na: volgWoord(
        wasWoorden,
        nieuw.flatMap(({ woorden }) => woorden),
        woord,
      ),
    })),
  );
  return [geplaatst, ...definities].filter((deel) => deel !== '').join('\n\n');
}

/** What stands between these blocks and is none of them: definitions. */
function tussenIn({ tekst }: Hier, oud: readonly Blok[]): string[] {
  return oud.slice(1).flatMap((blok, index) => {
    const vorige = oud[index];
    const stuk = tekst.slice(vorige?.end ?? blok.start, blok.start);
    const rest = wit(stuk, tussen(stuk, '<!--', '-->')).trim();
    return rest === '' ? [] : [rest];
  });
}

/** A table or a heading: what stands in it stands on one line. */
export const EEN_REGEL = /^(?:\||#{1,6} )/;

/** The words of the text that these sources make together. */
function woordenIn(bron: readonly string[]): Woordplek[] {
  const tekst = bron.join('\n\n');
  const blokken = leesBlokken(tekst, metTekens(tekst));
  return blokken.flatMap((blok) => plekkenIn(tekst, blok));
}

/** Where something can be put behind each word of a block. */
export function plekkenIn(tekst: string, { start, end, woorden }: Blok): Woordplek[] {
  const eenRegel = EEN_REGEL.test(tekst.slice(start, end));
  return woorden.map((woord) => ({ end: woord.end, blokEinde: end, eenRegel }));
}

/** Definitions by which every mark of a note in a text is one. */
function metTekens(tekst: string): Definities {
  const noot: FootnoteDefinition = { type: 'footnoteDefinition', identifier: '', children: [] };
  return { noten: new Map([...nootnamen(tekst)].map((naam) => [naam, noot])), links: [] };
}

/** The word in a changed text behind which stands what stood behind this word (-1: before the first). */
export function volgWoord(was: readonly Woord[], nu: readonly Woord[], woord: number): number {
  let [i, j] = [0, 0];
  let laatste = -1;
  for (const { added, removed, count } of diffWoorden(was, nu)) {
    if (added) {
      j += count;
      continue;
    }
    if (removed) {
      i += count;
      if (i > woord) return laatste;
      continue;
    }
    if (woord < i + count) return woord < i ? laatste : j + woord - i;
    i += count;
    j += count;
    laatste = j - 1;
  }
  return laatste;
}

/** The end of a word and of its block. */
export interface Woordplek {
  readonly end: number;
  readonly blokEinde: number;
  /** Nothing of more than one line can stand in the block. */
  readonly eenRegel: boolean;
}

interface Bijvoegsel {
  readonly tekst: string;
  /** Index of the word behind which it comes; -1 before the first. */
  readonly na: number;
  /** It stands on lines of its own. */
  readonly apart: boolean;
}

/** Puts comments behind words; in a table or a heading, which has one line, behind the whole of it. */
export function zetAchter(tekst: string, woorden: readonly Woordplek[], bij: readonly Bijvoegsel[]): string {
  const plekken = bij.map(({ tekst: wat, na, apart }) => {
    const woord = woorden[na];
    if (woord === undefined) return { at: 0, wat: tekst.trim() === '' ? wat : `${wat}\n\n` };
    if (woord.eenRegel || apart) return { at: woord.blokEinde, wat: `\n\n${wat}` };
    return { at: naOpmaak(tekst, woord.end), wat };
  });
  let result = tekst;
  // From the back, and of those at one place the last first, so that they come to stand in order.
  for (const { at, wat } of plekken
    .map((plek, index) => ({ ...plek, index }))
    .sort((a, b) => b.at - a.at || b.index - a.index))
    result = result.slice(0, at) + wat + result.slice(at);
  return result;
}

/** Behind the marks that close what the word stands in, the mark of a note, and notes that stand there already. */
function naOpmaak(tekst: string, at: number): number {
  for (let plek = at; ; ) {
    SLOT.lastIndex = plek;
    const slot = SLOT.exec(tekst)?.[0];
    if (slot !== undefined) plek += slot.length;
    else if (tekst.startsWith('<!--', plek) && tekst.includes('-->', plek)) plek = tekst.indexOf('-->', plek) + 3;
    else return plek;
  }
}

/** What closes emphasis, a link or an address, and the mark of a note. */
const SLOT = /[*_`]{1,3}|\]\([^()\s]{0,2000}\)|\[\^[^\]\s]{1,40}\]|>(?!\s)/y;
