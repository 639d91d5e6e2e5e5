import type { BlockRule, CoreState, InlineRule, Token } from './markdownIt';

/** Token with HTML of ours, which is shown as it is. */
export const EIGEN_HTML = 'kamervragen_html';

/** One note of the document. */
interface Noot {
  readonly naam: string;
  readonly tokens: Token[];
  /** The number that is printed: notes count in the order of their first mark, as in a letter. Null as long as there is no mark. */
  nummer: number | null;
}

/** The notes of one document while it is being rendered. */
export class Noten {
  readonly #noten: Noot[] = [];
  readonly #opNaam = new Map<string, Noot>();
  #aantal = 0;
  /** True while the text of a note is read: a note holds no other notes. */
  bezig = false;

  add(naam: string, tokens: Token[]): void {
    const noot: Noot = { naam: naam.toLowerCase(), tokens, nummer: null };
    this.#noten.push(noot);
    if (!this.#opNaam.has(noot.naam)) this.#opNaam.set(noot.naam, noot);
  }

  /** The number of a note that is pointed at, and whether this is its first mark; null when there is no such note. */
  mark(naam: string, silent: boolean): { nummer: number; eerste: boolean } | null {
    const noot = this.#opNaam.get(naam.toLowerCase());
    if (noot === undefined) return null;
    const eerste = noot.nummer === null;
    if (silent) return { nummer: noot.nummer ?? 0, eerste };
    noot.nummer ??= ++this.#aantal;
    return { nummer: noot.nummer, eerste };
  }

  /** Behind the text, so that what is inside the notes is read as well. */
  append(state: CoreState): void {
    for (const { tokens } of this.#noten) state.tokens.push(...tokens);
  }

  /** Takes the notes out again, and puts them at the foot in the order of their numbers; last what has no mark. */
  arrange(state: CoreState): void {
    if (this.#noten.length === 0) return;
    const own = new Set(this.#noten.flatMap(({ tokens }) => tokens));
    const { Token } = state;
    const open = (tag: string, attrs: Readonly<Record<string, string>>): Token => {
      const token = new Token(`kamervragen_${tag}_open`, tag, 1);
      token.block = true;
      for (const [name, value] of Object.entries(attrs)) token.attrSet(name, value);
      return token;
    };
    const close = (tag: string): Token => {
      const token = new Token(`kamervragen_${tag}_close`, tag, -1);
      token.block = true;
      return token;
    };
    const op = [...this.#noten].sort((a, b) => (a.nummer ?? Infinity) - (b.nummer ?? Infinity) || 0);
    state.tokens = [
      ...state.tokens.filter((token) => !own.has(token)),
      open('section', { class: 'kv-noten', 'aria-label': 'Noten', lang: 'nl' }),
      open('ol', {}),
      ...op.flatMap(({ nummer, tokens }) => {
        if (nummer === null) return [open('li', { class: 'kv-noot-los' }), ...tokens, close('li')];
        const last = tokens.findLast(({ type }) => type === 'inline');
        const back = new Token(EIGEN_HTML, '', 0);
        back.content = ` <a class="kv-terug" href="#kv-nootteken-${nummer}" aria-label="Terug naar noot ${nummer} in de tekst">↩</a>`;
        last?.children?.push(back);
        return [open('li', { id: `kv-noot-${nummer}` }), ...tokens, close('li')];
      }),
      close('ol'),
      close('section'),
    ];
  }
}

const NOOT = /^\[\^([^\]\s]{1,40})\]:[ \t]{0,8}/;

/** `[^1]: text`, with the indented lines that belong to it, as the rest of the product reads it. */
export function nootRegel(notenOf: (env: unknown) => Noten | undefined): BlockRule {
  return (state, start, end, silent) => {
    const noten = notenOf(state.env);
    if (noten === undefined || noten.bezig || (state.sCount[start] ?? 0) - state.blkIndent >= 4) return false;
    const begin = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
    if (state.src.charCodeAt(begin) !== 0x5b) return false;
    const line = state.src.slice(begin, state.eMarks[start]);
    const match = NOOT.exec(line);
    if (match === null) return false;
    if (silent) return true;
    const lines = [line.slice(match[0].length)];
    let next = start + 1;
    for (let at = next; at < end; at++) {
      if (state.isEmpty(at)) continue;
      if ((state.sCount[at] ?? 0) - state.blkIndent < 2) break;
      // Empty lines in between belong to the note only when more of it follows.
      while (next < at) {
        lines.push('');
        next++;
      }
      lines.push(withoutIndent(state.src.slice(state.bMarks[at], state.eMarks[at]), state.blkIndent + 4));
      next = at + 1;
    }
    const tokens: Token[] = [];
    noten.bezig = true;
    try {
      state.md.block.parse(lines.join('\n'), state.md, state.env, tokens);
    } finally {
      noten.bezig = false;
    }
    // Their lines are counted from the note itself, and they are shown elsewhere: scrolling along must not follow them.
    for (const token of tokens) token.map = null;
    noten.add(match[1] ?? '', tokens);
    state.line = next;
    return true;
  };
}

function withoutIndent(line: string, most: number): string {
  let at = 0;
  while (at < most && (line.charCodeAt(at) === 32 || line.charCodeAt(at) === 9)) at++;
  return line.slice(at);
}

const TEKEN = /\[\^([^\]\s]{1,40})\]/y;

/** `[^1]` in the text: a raised number that leads to its note. What has no note stays as it is written. */
export function nootteken(notenOf: (env: unknown) => Noten | undefined): InlineRule {
  return (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5b) return false;
    const noten = notenOf(state.env);
    if (noten === undefined) return false;
    TEKEN.lastIndex = state.pos;
    const match = TEKEN.exec(state.src);
    const mark = match === null ? null : noten.mark(match[1] ?? '', silent);
    if (match === null || mark === null) return false;
    if (!silent) {
      const { nummer, eerste } = mark;
      const id = eerste ? ` id="kv-nootteken-${nummer}"` : '';
      state.push(EIGEN_HTML, '', 0).content =
        `<sup class="kv-nootteken"><a href="#kv-noot-${nummer}"${id} aria-label="Noot ${nummer}">${nummer}</a></sup>`;
    }
    state.pos += match[0].length;
    return true;
  };
}
