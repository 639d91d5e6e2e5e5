/** Where a stretch of text stands in the Markdown that is being written. */
export interface Plek {
  /** What was written last, and what will be written next: one character or more, a line end where a line begins or ends. */
  readonly before: string;
  readonly after: string;
  /** Line ends cannot stand here (a heading, a cell of a table). */
  readonly eenRegel: boolean;
  readonly inTabel: boolean;
  readonly inKop: boolean;
  /** In the words of a link, where a bracket may close too early. */
  readonly inLink: boolean;
  /** Nothing else stands in the same paragraph: then one mark alone does nothing. */
  readonly alleen: boolean;
}

/**
 * Text as Markdown that is read back as just that text. Only what would be read as something else gets a backslash; so
 * brackets, ampersands and single stars mostly stay as they are. Takes linear time.
 */
export function ontsnap(text: string, plek: Plek): string {
  const lines = text.replaceAll('\u0000', '\ufffd').split(/\r\n?|\n/);
  if (plek.eenRegel) return withinLine(lines.join(' '), plek, trimAt(plek));
  return lines
    .map((line, index) => {
      const first = index === 0;
      const last = index === lines.length - 1;
      const here = { ...plek, before: first ? plek.before : '\n', after: last ? plek.after : '\n' };
      return withinLine(line, here, trimAt(here));
    })
    .join('\n');
}

interface Trim {
  readonly begin: boolean;
  readonly eind: boolean;
}

const trimAt = ({ before, after }: Plek): Trim => ({
  begin: isBreak(before.slice(-1)),
  eind: isBreak(after.charAt(0)),
});
const isBreak = (char: string): boolean => char === '\n' || char === '\r';

/** Spaces at the ends of a line mean something in Markdown and nothing to a reader. */
function withinLine(line: string, plek: Plek, trim: Trim): string {
  let start = 0;
  let end = line.length;
  if (trim.begin) while (start < end && isSpace(line.charAt(start))) start++;
  if (trim.eind) while (end > start && isSpace(line.charAt(end - 1))) end--;
  const text = line.slice(start, end);
  const eerste = trim.begin ? firstToEscape(text, plek) : -1;
  return inline(text, plek, eerste);
}

const isSpace = (char: string): boolean => char === ' ' || char === '\t';

const STREEP = /^(?:(?:-[ \t]*)+|(?:=[ \t]*)+|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const SCHEIDING = /^[|:\- \t]+$/;
const OPENT = /^(?:#{1,6}(?=[ \t]|$)|[-+*](?=[ \t]|$)|>|`{3}|~{3}|<(?=[a-zA-Z/!?])|\[[^[\]]{1,999}\]:)/;
const GENUMMERD = /^\d{1,9}(?=[.)](?:[ \t]|$))/;

/** Index of the character that would make a line something else than text (a heading, an item, a note); -1 when none does. */
function firstToEscape(line: string, { after }: Plek): number {
  const whole = isBreak(after.charAt(0)) || after === '';
  if (whole && (STREEP.test(line) || (SCHEIDING.test(line) && line.includes('-')))) return 0;
  const nummer = GENUMMERD.exec(line);
  if (nummer !== null) return nummer[0].length;
  return OPENT.test(line) ? 0 : -1;
}

const TEKENS = /\\|\*+|_+|`+|~{2,}|<|&|\]\(|\[\^?|\]|!|\||#|:/g;
const ENTITEIT = /^&(?:[a-zA-Z][a-zA-Z\d]{1,31}|#\d{1,7}|#[xX][\da-fA-F]{1,6});/;

function inline(text: string, plek: Plek, eerste: number): string {
  const doen = active(text, plek);
  let out = '';
  let done = 0;
  for (const match of text.matchAll(TEKENS)) {
    const at = match.index;
    if (at !== eerste && !acts(match[0], at, text, plek, doen)) continue;
    // The second character of "](" is what makes it a link.
    const from = match[0] === '](' && !plek.inLink ? at + 1 : at;
    out += text.slice(done, from);
    const marks = text.slice(from, at + match[0].length);
    out += /^[*_`~]/.test(marks) ? marks.replace(/[\s\S]/g, '\\$&') : `\\${marks}`;
    done = at + match[0].length;
  }
  const rest = out + text.slice(done);
  return eerste === -1 || isMark(text, eerste) ? rest : `${text.slice(0, eerste)}\\${rest.slice(eerste)}`;
}

/** True when `inline` meets this character by itself. */
function isMark(text: string, at: number): boolean {
  return '\\*_`<&[]!|#:'.includes(text.charAt(at)) || text.startsWith('~~', at);
}

/** Which marks can do something in this text at all. */
interface Werkzaam {
  readonly sterren: boolean;
  readonly strepen: boolean;
  readonly accenten: boolean;
  readonly laatsteHaak: number;
  readonly eersteBlok: number;
}

function active(text: string, { alleen }: Plek): Werkzaam {
  return {
    sterren: !alleen || pairs(text, /\*+/g, () => true),
    strepen: !alleen || pairs(text, /_+/g, (before, after) => !isWord(before) || !isWord(after)),
    accenten: !alleen || (text.match(/`+/g)?.length ?? 0) > 1,
    laatsteHaak: alleen ? text.lastIndexOf('>') : text.length,
    eersteBlok: alleen ? text.indexOf('[') : -1,
  };
}

/** True when a run that can open stands before one that can close. */
function pairs(text: string, runs: RegExp, counts: (before: string, after: string) => boolean): boolean {
  let opened = false;
  for (const match of text.matchAll(runs)) {
    const before = text.charAt(match.index - 1);
    const after = text.charAt(match.index + match[0].length);
    if (!counts(before, after)) continue;
    if (opened && /\S/.test(before)) return true;
    if (/\S/.test(after)) opened = true;
  }
  return false;
}

const isWord = (char: string): boolean => /[\p{Alpha}\p{N}]/u.test(char);

/** Whether these marks would be read as more than themselves. */
function acts(marks: string, at: number, text: string, plek: Plek, doen: Werkzaam): boolean {
  const end = at + marks.length;
  const before = at === 0 ? plek.before.slice(-1) : text.charAt(at - 1);
  const after = end === text.length ? plek.after.charAt(0) : text.charAt(end);
  switch (marks.charAt(0)) {
    case '\\':
      // The last character may be written as a number, with an ampersand in front.
      return after === '' || isBreak(after) || end === text.length - 1 || /[!-/:-@[-`{-~]/.test(after);
    case '*':
      return doen.sterren && !(isWit(before) && isWit(after));
    case '_':
      return doen.strepen && !(isWit(before) && isWit(after)) && !(isWord(before) && isWord(after));
    case '`':
      return doen.accenten;
    case '~':
      return !(isWit(before) && isWit(after));
    case '<':
      return /[a-zA-Z/!?]/.test(after) && doen.laatsteHaak > at;
    case '&':
      return ENTITEIT.test(text.slice(at, at + 36));
    case '[':
      return marks === '[^' || plek.inLink;
    case ']':
      return plek.inLink || (marks === '](' && doen.eersteBlok < at);
    case '!':
      return end === text.length && plek.after.startsWith('[');
    case '|':
      return plek.inTabel;
    case '#':
      return plek.inKop && isBreak(after) && /[\s#]/.test(before);
    default:
      // A colon right behind the mark of a note would make it the note itself.
      return at === 0 && plek.before.endsWith(']');
  }
}

const isWit = (char: string): boolean => char === '' || /\s/.test(char);
