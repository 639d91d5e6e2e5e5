import { diffArrays } from 'diff';
import type { Span } from '../vragenset';
import type { Edit } from './edit';
import { vormVan, type Woord } from './woorden';

/** One place where a text is not what it was: ranges in the text as it is (`hier`) and as it was (`daar`); empty where nothing stands. */
export interface Verschil {
  readonly hier: Span;
  readonly daar: Span;
}

/** Texts that differ in more words than this are told as one difference: looking for the smallest set of changes takes too long. */
const MEESTE_VERSCHILLEN = 400;

/**
 * The differences between two texts, in the order of the text. Words that were only joined or split are none, nor is the digit
 * of a note that stuck to a word. `leeg` is where the words must come when there are none here.
 */
export function vergelijk(hier: readonly Woord[], daar: readonly Woord[], leeg: number): Verschil[] {
  const verschillen: Verschil[] = [];
  for (const { a, b } of stukken(hier, daar)) {
    const nu = hier.slice(a.start, a.end);
    const was = daar.slice(b.start, b.end);
    if (!zelfde(vormVan(nu), vormVan(was))) {
      verschillen.push({ hier: spanOf(hier, a, leeg), daar: spanOf(daar, b, 0) });
    }
  }
  return verschillen;
}

const NOOTCIJFER = /(?<=[\p{Alpha}.,;:?!)])\d{1,2}$/u;

function zelfde(nu: string, was: string): boolean {
  return nu === was || nu.replace(NOOTCIJFER, '') === was || nu === was.replace(NOOTCIJFER, '');
}

interface Stuk {
  readonly a: Span;
  readonly b: Span;
}

/** Runs of words that are not equal: indexes in both lists. */
function stukken(hier: readonly Woord[], daar: readonly Woord[]): Stuk[] {
  const a = hier.map(({ vorm }) => vorm);
  const b = daar.map(({ vorm }) => vorm);
  const changes = diffArrays(a, b, { maxEditLength: MEESTE_VERSCHILLEN });
  if (changes === undefined) return [midden(a, b)];
  const found: { a: { start: number; end: number }; b: { start: number; end: number } }[] = [];
  let [i, j] = [0, 0];
  let inRun = false;
  for (const { added, removed, value } of changes) {
    if (!added && !removed) {
      i += value.length;
      j += value.length;
      inRun = false;
      continue;
    }
    if (!inRun) found.push({ a: { start: i, end: i }, b: { start: j, end: j } });
    inRun = true;
    const run = found.at(-1);
    if (removed) i += value.length;
    else j += value.length;
    if (run !== undefined) [run.a.end, run.b.end] = [i, j];
  }
  return found;
}

/** All that stands between what both lists begin and end with. */
function midden(a: readonly string[], b: readonly string[]): Stuk {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { a: { start: head, end: a.length - tail }, b: { start: head, end: b.length - tail } };
}

/** Where these words stand; of no words, the place behind the word before them. */
function spanOf(woorden: readonly Woord[], { start, end }: Span, leeg: number): Span {
  const first = woorden[start];
  const last = woorden[end - 1];
  if (end > start && first !== undefined && last !== undefined) return { start: first.span.start, end: last.span.end };
  const at = woorden[start - 1]?.span.end ?? first?.span.start ?? leeg;
  return { start: at, end: at };
}

/** Puts back what the Kamer wrote, place by place; the rest of the question, notes and comments included, stays as it is. Offsets as those of `hier`. */
export function herstel(
  tekst: string,
  oorspronkelijk: string,
  verschillen: readonly Verschil[],
  leeg: number,
  eol: '\n' | '\r\n',
): Edit[] {
  return verschillen.map(({ hier, daar }) => {
    const was = oorspronkelijk.slice(daar.start, daar.end).replace(/\r?\n/g, eol);
    const woorden = zonderNoot(was, tekst.slice(hier.end, hier.end + LANGSTE_TEKEN));
    if (hier.end > hier.start && woorden !== '') return { ...hier, text: los(tekst, hier, woorden) };
    if (woorden === '') return verwijder(tekst, hier);
    const volgend = tekst.charAt(hier.start);
    // Behind its label: the text of a question that has none at all.
    if (hier.start === leeg && volgend.trim() === '') return { ...hier, text: `${eol}${eol}${woorden}` };
    // A question without label begins where its sectie does.
    const voor = hier.start === 0 || /\s/.test(tekst.charAt(hier.start - 1));
    return { ...hier, text: voor ? `${woorden} ` : ` ${woorden}${/[\p{Alpha}\p{N}]/u.test(volgend) ? ' ' : ''}` };
  });
}

const LETTER = /[\p{Alpha}\p{N}]/u;

/** These words, kept apart from what stood apart from the words that they replace: "nu?Vraag 2" does not become "danVraag 2". */
function los(tekst: string, { start, end }: Span, woorden: string): string {
  const plakt = (een: string, ander: string): boolean => LETTER.test(een) && LETTER.test(ander);
  const [voor, eerste, laatste, na] = [start - 1, start, end - 1, end].map((at) => tekst.charAt(at));
  const vooraan = plakt(voor ?? '', woorden.charAt(0)) && !LETTER.test(eerste ?? '') ? ' ' : '';
  const achteraan = plakt(woorden.slice(-1), na ?? '') && !LETTER.test(laatste ?? '') ? ' ' : '';
  return `${vooraan}${woorden}${achteraan}`;
}

const NOOTTEKEN = /^(?:\[\^(\d{1,2})\]|([⁰¹²³⁴-⁹]{1,2}))/;
const LANGSTE_TEKEN = '[^12]'.length;

/** Without the digit of a note that stuck to the last word, where the mark of that note stands behind it here. */
function zonderNoot(woorden: string, erachter: string): string {
  const [, naam, hoog] = NOOTTEKEN.exec(erachter) ?? [];
  const nummer = naam ?? hoog?.normalize('NFKC');
  return nummer === undefined ? woorden : woorden.replace(NOOTCIJFER, (cijfer) => (cijfer === nummer ? '' : cijfer));
}

/** Takes words out with the blanks before them (at the beginning of a line: behind them). */
function verwijder(tekst: string, { start, end }: Span): Edit {
  let from = start;
  while (isBlank(tekst.charAt(from - 1))) from--;
  if (from > 0 && tekst.charAt(from - 1) !== '\n') return { start: from, end, text: '' };
  let to = end;
  while (isBlank(tekst.charAt(to))) to++;
  return { start, end: to, text: '' };
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\u00a0';
}
