import { GROOTSTE_BESTAND, Onleesbaar } from '../format';

/**
 * A sieve before the parser: it keeps the tags and attributes that carry text and structure, and bounds how deep and how many they
 * are. Browsers bear pages that would cost a parser the stack, or time out of all proportion; and what Word, mail and web pages add
 * for looks (styles, scripts, comments, tags of their own) is most of their size. Text always comes through.
 */

/** Levels of nesting; browsers stop at about 500, and no text needs more than a few dozen. */
const DIEPSTE = 150;
/** Bold, links and the like that are open at once: the parser opens each again in every paragraph. */
const MEESTE_OPMAAK = 12;
/** Elements in all; a list of 300 pages has about thirty thousand. */
const MEESTE_ELEMENTEN = 200_000;
const LANGSTE_WAARDE = 2000;

const LEEG = new Set(['br', 'hr', 'img', 'meta']);
const OPMAAK = new Set(['a', 'b', 'code', 'em', 'i', 'strong', 'u', 's', 'strike', 'span', 'del', 'ins', 'sup', 'sub']);
/** Closed by the next of their kind; what holds them is counted. */
const ZELFSLUITEND = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot']);
const BLOKKEN = new Set(
  'address article aside blockquote body button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const BEHOUDEN = new Set([...LEEG, ...OPMAAK, ...BLOKKEN]);
/** Goes out with all that is in it. */
const WEG = new Set(
  'script style title xml noscript iframe object svg math template textarea select noembed noframes audio video canvas'.split(
    ' ',
  ),
);
const ATTRIBUTEN = new Set([
  'href',
  'id',
  'name',
  'class',
  'style',
  'colspan',
  'rowspan',
  'start',
  'value',
  'type',
  'role',
  'hidden',
  'content',
]);

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Behind the closing `>`; -1 when there is none. */
  readonly end: number;
}

/**
 * HTML with only the tags that matter, nested to a bounded depth; linear in the length.
 * @throws Onleesbaar when the page is too large or has too many elements.
 */
export function zeef(html: string): string {
  if (html.length > GROOTSTE_BESTAND) {
    throw new Onleesbaar('Deze pagina is groter dan 50 MB. Kopieer alleen de vragen en plak die.');
  }
  return new Zeef(html).run();
}

class Zeef {
  readonly #out: string[] = [];
  readonly #open = new Map<string, number>();
  readonly #dropped = new Map<string, number>();
  /** Names of which no closing tag is left. */
  readonly #unclosed = new Set<string>();
  #depth = 0;
  #opmaak = 0;
  #elements = 0;

  constructor(private readonly html: string) {}

  run(): string {
    let at = 0;
    while (at < this.html.length) {
      const next = this.html.indexOf('<', at);
      if (next === -1) break;
      this.#out.push(this.html.slice(at, next));
      at = this.#markup(next);
      if (at === -1) return this.#out.join('');
    }
    this.#out.push(this.html.slice(at));
    return this.#out.join('');
  }

  /** Deals with what begins at `<`; gives where to go on, -1 when the rest is swallowed. */
  #markup(at: number): number {
    const char = this.html.charAt(at + 1);
    if (char === '!' || char === '?') return this.#declaration(at);
    const closing = char === '/';
    const begin = closing ? at + 2 : at + 1;
    if (!/[a-zA-Z]/.test(this.html.charAt(begin))) {
      this.#out.push('&lt;');
      return at + 1;
    }
    const tag = readTag(this.html, begin);
    if (tag.end === -1) return -1;
    if (closing) this.#close(tag.name);
    else if (WEG.has(tag.name)) return this.#skip(tag);
    else if (BEHOUDEN.has(tag.name)) this.#start(tag);
    return tag.end;
  }

  /** A comment, or what Word writes around its lists: `<![if !supportLists]>`. */
  #declaration(at: number): number {
    const isComment = this.html.startsWith('<!--', at);
    const end = this.html.indexOf(isComment ? '-->' : '>', at + 2);
    return end === -1 ? -1 : end + (isComment ? 3 : 1);
  }

  #skip({ name, end }: Tag): number {
    if (this.#unclosed.has(name)) return end;
    const close = new ClosingTag(this.html, name).after(end);
    if (close === -1) this.#unclosed.add(name);
    return close === -1 ? end : close;
  }

  #start({ name, attributes }: Tag): void {
    const isLeeg = LEEG.has(name);
    const counts = !isLeeg && !ZELFSLUITEND.has(name);
    const isOpmaak = OPMAAK.has(name);
    if (counts && (this.#depth >= DIEPSTE || (isOpmaak && this.#opmaak >= MEESTE_OPMAAK))) {
      add(this.#dropped, name, 1);
      return;
    }
    // In a block the parser opens again what was open: those are elements too.
    this.#elements += BLOKKEN.has(name) ? 1 + this.#opmaak : 1;
    if (this.#elements > MEESTE_ELEMENTEN) {
      throw new Onleesbaar('Deze pagina heeft te veel onderdelen om te lezen. Kopieer alleen de vragen en plak die.');
    }
    if (counts) {
      add(this.#open, name, 1);
      this.#depth++;
      if (isOpmaak) this.#opmaak++;
    }
    const written = [...attributes].map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`);
    this.#out.push(`<${name}${written.join('')}>`);
  }

  #close(name: string): void {
    if (!BEHOUDEN.has(name) || LEEG.has(name)) return;
    if ((this.#dropped.get(name) ?? 0) > 0) {
      add(this.#dropped, name, -1);
      return;
    }
    if (!ZELFSLUITEND.has(name)) {
      // A stray closing tag closes nothing.
      if ((this.#open.get(name) ?? 0) === 0) return;
      add(this.#open, name, -1);
      this.#depth--;
      if (OPMAAK.has(name)) this.#opmaak--;
    }
    this.#out.push(`</${name}>`);
  }
}

function add(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

class ClosingTag {
  constructor(
    private readonly html: string,
    private readonly name: string,
  ) {}

  /** Behind the first closing tag of this name from `from` on; -1 when there is none. */
  after(from: number): number {
    for (let at = this.html.indexOf('</', from); at !== -1; at = this.html.indexOf('</', at + 2)) {
      const name = this.html.slice(at + 2, at + 2 + this.name.length);
      if (name.toLowerCase() !== this.name || /[a-zA-Z\d:-]/.test(this.html.charAt(at + 2 + this.name.length)))
        continue;
      const end = this.html.indexOf('>', at);
      return end === -1 ? this.html.length : end + 1;
    }
    return -1;
  }
}

const isSpace = (char: string): boolean =>
  char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f';

/** Reads a tag from its name on, the way the HTML standard does: a quote means something only as the begin of a value. */
function readTag(html: string, begin: number): Tag {
  let at = begin;
  while (at < html.length && !isSpace(html.charAt(at)) && html.charAt(at) !== '>' && html.charAt(at) !== '/') at++;
  const name = html.slice(begin, Math.min(at, begin + 40)).toLowerCase();
  const attributes = new Map<string, string>();
  while (at < html.length) {
    while (at < html.length && (isSpace(html.charAt(at)) || html.charAt(at) === '/')) at++;
    if (html.charAt(at) === '>') return { name, attributes, end: at + 1 };
    const key = readKey(html, at);
    at = key.end;
    while (at < html.length && isSpace(html.charAt(at))) at++;
    if (html.charAt(at) !== '=') {
      if (key.name === 'hidden') attributes.set(key.name, '');
      continue;
    }
    at++;
    while (at < html.length && isSpace(html.charAt(at))) at++;
    const value = readValue(html, at);
    if (ATTRIBUTEN.has(key.name) && !attributes.has(key.name)) attributes.set(key.name, value.text);
    at = value.end;
  }
  return { name, attributes, end: -1 };
}

function readKey(html: string, begin: number): { name: string; end: number } {
  let at = begin;
  // The first character may be anything, an equals sign too.
  do at++;
  while (at < html.length && !isSpace(html.charAt(at)) && !'/>='.includes(html.charAt(at)));
  return { name: html.slice(begin, Math.min(at, begin + 40)).toLowerCase(), end: at };
}

function readValue(html: string, begin: number): { text: string; end: number } {
  const quote = html.charAt(begin);
  if (quote === '"' || quote === "'") {
    const end = html.indexOf(quote, begin + 1);
    if (end === -1) return { text: '', end: html.length };
    return { text: html.slice(begin + 1, Math.min(end, begin + 1 + LANGSTE_WAARDE)), end: end + 1 };
  }
  let at = begin;
  while (at < html.length && !isSpace(html.charAt(at)) && html.charAt(at) !== '>') at++;
  return { text: html.slice(begin, Math.min(at, begin + LANGSTE_WAARDE)), end: at };
}
