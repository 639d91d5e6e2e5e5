import type { Vragenset } from '../vragenset';
import type { CoreState, Token } from './markdownIt';

/** Where a sectie begins in the text, as far as it matters for its looks. */
interface Begin {
  readonly offset: number;
  /** Line counted from 0. */
  readonly regel: number;
  /** Class of what stands in it; empty for text that keeps the looks of any Markdown. */
  readonly klasse: string;
  /** Length of the words of the label with their markup, when the line begins with one; 0 when it has none. */
  readonly label: number;
}

const KLASSEN: Readonly<Record<string, string>> = { kop: 'kv-kop', vraag: 'kv-vraag', antwoord: 'kv-antwoord' };

/**
 * Gives every block of an answer document the class of the sectie it stands in, so that the style sheet can make it look
 * like the ministry's annex. A label that shares a paragraph with what follows becomes a paragraph of its own.
 */
export function kleedAan(state: CoreState, set: Vragenset): void {
  const begins = beginsVan(set);
  const lines = lineStarts(set.tekst);
  const tokens: Token[] = [];
  let skipClose = false;
  for (const [index, token] of state.tokens.entries()) {
    if (skipClose) {
      skipClose = false;
      continue;
    }
    const open = state.tokens[index - 1];
    if (token.type === 'inline' && token.map !== null && open?.type === 'paragraph_open') {
      const stukken = verdeel(token, set, begins, lines);
      tokens.pop();
      tokens.push(...stukken.flatMap((stuk) => alinea(state, open, token, stuk, stukken.length > 1)));
      skipClose = true;
      continue;
    }
    if (token.map !== null && isBlok(token)) {
      const begin = begins[lastAt(begins, token.map[0])];
      if (begin !== undefined && begin.klasse !== '') token.attrJoin('class', begin.klasse);
      if (token.type === 'heading_open' && begin?.regel === token.map[0] && begin.label > 0)
        token.attrJoin('class', 'kv-label');
    }
    tokens.push(token);
  }
  state.tokens = tokens;
}

/** The blocks that can carry a class. A paragraph gets its class with its text, which may hold more than one sectie. */
function isBlok({ type, nesting }: Token): boolean {
  return nesting >= 0 && !['inline', 'front_matter', 'paragraph_open'].includes(type);
}

function beginsVan(set: Vragenset): Begin[] {
  let regel = 0;
  let seen = 0;
  return set.secties.map((sectie, index) => {
    const offset = set.begin[index] ?? 0;
    for (let at = set.tekst.indexOf('\n', seen); at !== -1 && at < offset; at = set.tekst.indexOf('\n', at + 1)) {
      regel++;
      seen = at + 1;
    }
    const label = sectie.soort === 'vraag' || sectie.soort === 'antwoord' ? sectie.label.tekstVanaf : 0;
    return { offset, regel, klasse: KLASSEN[sectie.soort] ?? '', label };
  });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last sectie that begins on or before this line; -1 when none does. */
function lastAt(begins: readonly Begin[], regel: number): number {
  let low = -1;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((begins[middle]?.regel ?? 0) <= regel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A stretch of the text of one paragraph with its own class. */
interface Stuk {
  readonly tekst: string;
  readonly klasse: string;
  readonly map: [number, number];
}

/** The lines of a paragraph are those of the text, but for white space and list marks in front: so places can be carried over. */
function verdeel(token: Token, set: Vragenset, begins: readonly Begin[], starts: readonly number[]): Stuk[] {
  const [first, end] = token.map ?? [0, 0];
  const snedes: { at: number; klasse: string; regel: number }[] = [];
  const before = begins[lastAt(begins, first - 1)]?.klasse ?? '';
  snedes.push({ at: 0, klasse: before, regel: first });
  let at = 0;
  let index = lastAt(begins, first - 1) + 1;
  for (const [line, content] of token.content.split('\n').entries()) {
    const regel = first + line;
    for (let begin = begins[index]; begin !== undefined && begin.regel === regel; begin = begins[++index]) {
      const { klasse } = begin;
      const rest = set.tekst.slice(begin.offset, (starts[regel + 1] ?? set.tekst.length + 1) - 1).trimEnd();
      const zichtbaar = content.trimEnd();
      const found = zichtbaar.endsWith(rest.trimStart());
      const from = found ? at + zichtbaar.length - rest.trimStart().length : at;
      const label = rest.slice(0, begin.label).trim();
      if (found && isLabel(label)) {
        snedes.push({ at: from, klasse: `${klasse} kv-label`, regel });
        snedes.push({ at: from + label.length, klasse, regel });
      } else snedes.push({ at: from, klasse, regel });
    }
    at += content.length + 1;
  }
  const stukken = snedes.flatMap((snede, nummer): Stuk[] => {
    const tekst = token.content.slice(snede.at, snedes[nummer + 1]?.at);
    if (tekst.trim() === '') return [];
    const van = snede.regel + newlines(tekst.slice(0, tekst.length - tekst.trimStart().length));
    const tot = Math.min(end, van + newlines(tekst.trim()) + 1);
    return [{ tekst: tekst.trim(), klasse: snede.klasse, map: [van, tot] }];
  });
  return stukken.length > 0 ? stukken : [{ tekst: token.content, klasse: before, map: [first, end] }];
}

/** Words with markup that is closed where it was opened; a bare number is no line of its own. */
function isLabel(text: string): boolean {
  const match = /^([*_]{0,3})\p{Alpha}[^*_]*([*_]{0,3})$/u.exec(text);
  return match !== null && match[1]?.length === match[2]?.length;
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}

function alinea({ Token }: CoreState, open: Token, inline: Token, stuk: Stuk, gedeeld: boolean): Token[] {
  if (!gedeeld) {
    if (stuk.klasse !== '') open.attrJoin('class', stuk.klasse);
    const close = new Token('paragraph_close', 'p', -1);
    Object.assign(close, { block: true, level: open.level, hidden: open.hidden });
    return [open, inline, close];
  }
  const begin = new Token('paragraph_open', 'p', 1);
  const midden = new Token('inline', '', 0);
  const einde = new Token('paragraph_close', 'p', -1);
  Object.assign(begin, { block: true, level: open.level, map: stuk.map });
  Object.assign(midden, { block: true, level: inline.level, map: stuk.map, content: stuk.tekst, children: [] });
  Object.assign(einde, { block: true, level: open.level });
  if (stuk.klasse !== '') begin.attrJoin('class', stuk.klasse);
  return [begin, midden, einde];
}
