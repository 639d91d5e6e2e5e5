/** Lines that a typeset page repeats: its header, its footer, its identification. */
const BLADVULLING = [
  /^(?:ah|kv)-(?:tk|ek)-[\dA-Z-]{1,30}$/i,
  /^ISSN \d{4} ?- ?\d{3}[\dX]/i,
  /^[’'‘´`]?s-Gravenhage \d{4}/i,
  /^Tweede Kamer, vergaderjaar \d{4}.{0,12}, (?:Aanhangsel|Vragen)(?:,? \d{1,3})?$/i,
  /^(?:##? )?Tweede Kamer der Staten-Generaal ?\d?$/i,
  /^(?:#{1,4} )?Vergaderjaar \d{4}.{0,8} (?:Aanhangsel van de Handelingen|Vragen gesteld door de leden der Kamer)/i,
  /^Pagina \d{1,3} (?:van|\/) \d{1,3}$/i,
  /^[-_]{5,}$/,
];

/** True for a line of page furniture: no part of any question or answer. */
export function isBladvulling(line: string): boolean {
  const trimmed = line.trim();
  return trimmed !== '' && trimmed.length < 200 && BLADVULLING.some((pattern) => pattern.test(trimmed));
}

/** A note at the foot of a page: its number, and at once or behind a space how a source begins. */
const NOOTREGEL = /^(\d{1,3})[ .]{0,2}(?=[\p{Upper}«‘“"'([]|https?:|www\.)/u;
/** What only a source has: an address, a document, a date with a year. */
const BRON =
  /https?:|www\.|\.(?:nl|com|eu|org)(?![\p{Alpha}])|vergaderjaar|kamerstuk|aanhangsel|handelingen|stcrt|stb\.|(?:19|20)\d{2}|[«‘“]|nr\. \d/iu;
/** A note is no longer than this (lines). */
const LANGSTE_NOOT = 8;
const HOOGSTE_BLOK = 60;

/** Which lines to leave out: page furniture, and the notes that stand right above it at the foot of the page. */
export function overbodigeRegels(lines: readonly string[]): ReadonlySet<number> {
  const weg = new Set<number>();
  lines.forEach((line, index) => {
    if (!isBladvulling(line)) return;
    weg.add(index);
    const boven = index - 1;
    if (!weg.has(boven)) for (const noot of notenBoven(lines, boven)) weg.add(noot);
  });
  return weg;
}

/** The lines of the notes that end at `onder`: numbered upwards without a gap, each beginning as a source does. */
function notenBoven(lines: readonly string[], onder: number): number[] {
  let einde = onder;
  while (einde >= 0 && (lines[einde] ?? '').trim() === '') einde--;
  const laatste = einde;
  let begin = einde + 1;
  let volgend = Number.POSITIVE_INFINITY;
  for (let i = einde; i >= 0 && i > laatste - HOOGSTE_BLOK && i > einde - LANGSTE_NOOT; i--) {
    const line = lines[i] ?? '';
    if (line.trim() === '') break;
    const nummer = NOOTREGEL.exec(line.trimStart())?.[1];
    if (nummer === undefined) continue;
    const isVolgend = volgend === Number.POSITIVE_INFINITY || Number(nummer) === volgend - 1;
    if (!isVolgend || !BRON.test(lines.slice(i, einde + 1).join(' '))) break;
    begin = i;
    volgend = Number(nummer);
    einde = i - 1;
  }
  return Array.from({ length: laatste + 1 - begin }, (_, i) => begin + i);
}

/** Notes in the manner of a letter, behind the last answer: "[1] …", "2) …", each with a source. */
const EINDNOOT = /^(?:\[\d{1,3}\]|\d{1,3}\)|[¹²³⁴-⁹]{1,2}) ?\S/u;

/** Where the notes begin that close a text, one paragraph each; the number of lines when there are none. */
export function beginEindnoten(lines: readonly string[]): number {
  let begin = lines.length;
  let einde = lines.length;
  while (einde > 0) {
    while (einde > 0 && (lines[einde - 1] ?? '').trim() === '') einde--;
    let start = einde;
    while (start > 0 && (lines[start - 1] ?? '').trim() !== '' && einde - start < LANGSTE_NOOT) {
      start--;
      if (EINDNOOT.test((lines[start] ?? '').trimStart())) break;
    }
    const noot = lines.slice(start, einde).join(' ').trimStart();
    if (start === einde || !EINDNOOT.test(noot) || !BRON.test(noot)) break;
    // A list that something introduces is no series of notes.
    const ervoor =
      lines
        .slice(0, start)
        .findLast((line) => line.trim() !== '')
        ?.trimEnd() ?? '';
    if (ervoor.endsWith(':')) return lines.length;
    begin = start;
    einde = start;
  }
  return begin === 0 ? lines.length : begin;
}
