import { isBladvulling, perSectie, type Sectie, type Span } from '../vragenset';
import { tussen, wit } from './wit';

/** How a note is written: `[^1]`, `1)`, `[1]` or `¹`. Each notation is a series of its own that starts at 1. */
export type Notatie = 'markdown' | 'haakje' | 'vierkant' | 'hoog';

/** The mark of a note in the running text, or the note itself. Offsets in the sectie. */
export interface Noot {
  readonly notatie: Notatie;
  readonly soort: 'teken' | 'noot';
  /** "1", or the name of a Markdown note, in lower case as Markdown compares them. */
  readonly naam: string;
  /** The mark; of a note the mark it begins with. */
  readonly span: Span;
  /** Where the note's text ends; for a mark its own end. */
  readonly end: number;
}

interface Alinea {
  readonly start: number;
  readonly end: number;
  readonly noot: Noot | null;
}

const MARKDOWN_NOOT = /^ {0,3}(\[\^([^\]\s]{1,40})\]):/;
const LOSSE_NOOT = /^ {0,3}(?:((\d{1,2})\))[^\S\n]+|(\\?\[(\d{1,2}) ?\\?\])[^\S\n]+|([⁰¹²³⁴-⁹]{1,2})[^\S\n]*)\S/;
/** Each notation has one of these: most answers hold no note. */
const MOGELIJK = /[[)⁰¹²³⁴-⁹]/;
const VERVOLG = /^(?: {2,}|\t)\S/;
const ADRES = /^[<(]{0,2}(?:https?:|www\.)/;

/**
 * All notes and marks of a sectie, in the order of the text; kept with the sectie. Bare digits, as in printed PDF text, are not read, nor is
 * what stands in a comment.
 */
export const findNoten = perSectie((sectie: Sectie): readonly Noot[] =>
  sectie.soort === 'voorblad' || !MOGELIJK.test(sectie.tekst)
    ? []
    : readNoten(zonderOpmerkingen(sectie.tekst), sectie.soort === 'vraag' ? sectie.inhoud.start : 0),
);

function zonderOpmerkingen(tekst: string): string {
  return tekst.includes('<!--') ? wit(tekst, tussen(tekst, '<!--', '-->')) : tekst;
}

/** `from`: a question that begins with what looks like notes is a list. */
function readNoten(tekst: string, from: number): Noot[] {
  const alineas = readAlineas(tekst);
  const blok = blokStart(tekst, alineas);
  const vanaf = (alineas[blok]?.start ?? tekst.length) > from ? blok : alineas.length;
  return alineas.flatMap((alinea, index) => {
    const { noot } = alinea;
    if (noot !== null && (noot.notatie === 'markdown' || index >= vanaf)) return [noot];
    return tekensIn(tekst, alinea);
  });
}

/** Paragraphs; each line that begins a note begins one too. Code between fences is none. */
function readAlineas(tekst: string): Alinea[] {
  const alineas: Alinea[] = [];
  let open = null as Alinea | null;
  let code = false;
  let leeg = true;
  const close = (): void => {
    if (open !== null) alineas.push({ ...open, noot: open.noot && { ...open.noot, end: open.end } });
    open = null;
  };
  for (let start = 0; start < tekst.length; ) {
    const newline = tekst.indexOf('\n', start);
    const end = newline === -1 ? tekst.length : newline;
    const line = tekst.slice(start, end).trimEnd();
    if (/^ {0,3}(?:```|~~~)/.test(line)) {
      close();
      code = !code;
    } else if (!code) {
      const noot = nootAt(line, start, leeg || open?.noot != null);
      const blank = line.trim() === '' || isBladvulling(line);
      // A Markdown note goes on behind an empty line when that line is indented.
      const continues: boolean = leeg && open?.noot?.notatie === 'markdown' && VERVOLG.test(line);
      if (noot !== null || (leeg && !blank && !continues)) close();
      if (!blank)
        open = open === null ? { start, end: start + line.length, noot } : { ...open, end: start + line.length };
      leeg = blank;
    }
    start = end + 1;
  }
  close();
  return alineas;
}

/** The note that a line begins; the notations without `^` only where a paragraph or another note may begin. */
function nootAt(line: string, start: number, mayBegin: boolean): Noot | null {
  const make = (notatie: Notatie, mark: string, naam: string): Noot => {
    const at = start + line.indexOf(mark);
    return { notatie, soort: 'noot', naam, span: { start: at, end: at + mark.length }, end: start + line.length };
  };
  const markdown = MARKDOWN_NOOT.exec(line);
  if (markdown !== null) return make('markdown', markdown[1] ?? '', (markdown[2] ?? '').toLowerCase());
  const los = mayBegin ? LOSSE_NOOT.exec(line) : null;
  if (los === null) return null;
  if (los[1] !== undefined) return make('haakje', los[1], los[2] ?? '');
  if (los[3] !== undefined) return make('vierkant', los[3], los[4] ?? '');
  return make('hoog', los[5] ?? '', gewoneCijfers(los[5] ?? ''));
}

/** Index of the first paragraph of the notes that close the sectie: what looks like a note further up is an item of a list. */
function blokStart(tekst: string, alineas: readonly Alinea[]): number {
  let vanaf = alineas.length;
  for (let i = alineas.length - 1; i >= 0; i--) {
    const alinea = alineas[i];
    if (alinea === undefined) break;
    if (alinea.noot !== null) vanaf = i;
    else if (!ADRES.test(tekst.slice(alinea.start, alinea.start + 20).trim())) break;
  }
  // "Kunt u aangeven:" followed by "1) …" is a list as well.
  const ervoor = alineas[vanaf - 1];
  const lijst = ervoor !== undefined && /[:;,]$/.test(tekst.slice(ervoor.start, ervoor.end).trimEnd());
  return lijst ? alineas.length : vanaf;
}

const TEKEN =
  /(?<!`)\[\^([^\]\s]{1,40})\]|\\?\[(\d{1,2}) ?\\?\](?![(:])|(?<![\d⁰¹²³⁴-⁹])(?<!(?<!\p{Alpha})[kcdm]?m)([⁰¹²³⁴-⁹]{1,2})|(?<![\p{Nd}.,/-])(\d{1,2})\)|[()]/gu;

/** The marks in a paragraph. `3)` is one only where no bracket is open: "(artikel 3)" holds none. */
function tekensIn(tekst: string, { start, end }: Alinea): Noot[] {
  const found: Noot[] = [];
  let open = 0;
  for (const match of tekst.slice(start, end).matchAll(TEKEN)) {
    const [all, markdown, vierkant, hoog, haakje] = match;
    const at = start + match.index;
    const span = { start: at, end: at + all.length };
    const add = (notatie: Notatie, naam: string): void => {
      found.push({ notatie, soort: 'teken', naam, span, end: span.end });
    };
    if (all === '(') open++;
    else if (markdown !== undefined) add('markdown', markdown.toLowerCase());
    else if (vierkant !== undefined) add('vierkant', vierkant);
    else if (hoog !== undefined) add('hoog', gewoneCijfers(hoog));
    else if (open > 0) open--;
    else if (haakje !== undefined && !atLineStart(tekst, at)) add('haakje', haakje);
  }
  return found;
}

/** True for the number of an item in a list. */
function atLineStart(tekst: string, at: number): boolean {
  const voor = tekst.slice(Math.max(0, at - 20), at);
  return voor.slice(voor.lastIndexOf('\n') + 1).trim() === '';
}

function gewoneCijfers(hoog: string): string {
  return hoog.normalize('NFKC');
}
