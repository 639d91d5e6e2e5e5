import { leesOp } from './patroon';
import type { Span } from './tekst';

/** Number of a question: a whole number, or for a sub-question a string such as '1a'. */
export type Nummer = number | string;

/** A number and where it stands. */
export interface NummerPlaats {
  readonly nummer: Nummer;
  /** The written number; for a number inside a range that is not itself written (5 in '4-7') the whole range. */
  readonly span: Span;
}

/** A list of question numbers as read from a label or a reference. Offsets are those of the text it was read from. */
export interface Nummerlijst {
  /** In the order of the text, ranges expanded. */
  readonly nummers: readonly Nummer[];
  /** One place for each of `nummers`, in the same order. */
  readonly plaatsen: readonly NummerPlaats[];
  /** Just after the last number; a trailing dot, comma or space is not part of the list. */
  readonly end: number;
}

/** More members than this is no list of questions: the largest set seen has 128. */
const MAX_MEMBERS = 200;

const WOORDEN =
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );

/** One written number. `letter` is the small letter of a sub-question. */
interface Getal {
  readonly waarde: number;
  readonly letter: string;
  readonly woord: boolean;
  readonly span: Span;
}

/** A member of the list: one number, or the two ends of a range. */
interface Lid {
  readonly plaatsen: readonly NummerPlaats[];
  readonly laatste: Getal;
  readonly end: number;
}

/** Skips white space (also non-breaking) and at most one line end: a list may be wrapped, but ends at an empty line. */
export function skipRuimte(text: string, at: number): number {
  let i = at;
  for (let lines = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === '\n' && ++lines > 1) return i;
    if (c.trim() !== '') break;
  }
  return i;
}

const CIJFERS = /([1-9]\d{0,2})([a-jA-J]?)/y;
const WOORD = /\p{Alpha}+/uy;
const VASTE_LETTER = /([a-j])(?![\p{Alpha}\p{Nd}]|\.\p{Alpha})/uy;
/** What may not touch the end of a number: a letter or digit, a per cent sign, a decimal or clock part ('4.5', '14:00'), '4-jarig'. */
const VERVOLG = /[\p{Alpha}\p{Nd}%‰°]|[.:]\d|-\p{Alpha}/uy;
/** The words that lose their space after a number at a line end of a PDF: '2en 3', '2is aangegeven'. */
const GELIJMD =
  /en\s{1,3}\d|(?:is|heb|hebben|heeft|wordt|werd|ben|zal|zijn|reeds|aangegeven|toegelicht)(?!\p{Alpha})/uy;
/** After one of these the number counts something, or is a day: '3 miljoen', '12 mei'. */
const EENHEID =
  /(?:%|procent|promille|honderd|duizend|miljoen|miljard|euro|cent|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren)|uur|uren|minu(?:ut|ten)|meter|kilometer|km|ton|graden|keer|maal|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\.|feb\.|apr\.|aug\.|sept?\.|okt\.|nov\.|dec\.)(?!\p{Alpha})|procentpunt|miljoenen|miljarden/uy;
/** The decimal part of '1,5 miljoen'. Without a unit behind it '1,5' is a list, because labels are also written '1,2,3'. */
const DECIMAAL = /,\d+/y;

function isEenheid(text: string, at: number): boolean {
  return leesOp(EENHEID, text, skipRuimte(text, at)) !== null;
}

/** '2e Kamer' is an ordinal, '1e' before the end of a line, a sign of punctuation or 'en' a sub-question. */
function isRangtelwoord(text: string, at: number): boolean {
  const next = leesOp(/[^\S\n]+(?!(?:en|of|t\/m|tm|tot)(?!\p{Alpha}))\p{Alpha}/uy, text, at);
  return next !== null;
}

function readCijfers(text: string, at: number): Getal | null {
  const found = leesOp(CIJFERS, text, at);
  if (found === null) return null;
  const digits = found[1] ?? '';
  let letter = (found[2] ?? '').toLowerCase();
  let end = at + found[0].length;
  if (leesOp(GELIJMD, text, at + digits.length) !== null) {
    letter = '';
    end = at + digits.length;
  } else if (leesOp(VERVOLG, text, end) !== null && !isBereikLetter(text, end, letter)) {
    return null;
  }
  if (letter === 'e' && isRangtelwoord(text, end)) return null;
  const decimaal = leesOp(DECIMAAL, text, end);
  if (isEenheid(text, end) || (decimaal !== null && isEenheid(text, end + decimaal[0].length))) return null;
  return { waarde: Number(digits), letter, woord: false, span: { start: at, end } };
}

/** '1a-c': the hyphen and letter behind a sub-question are the rest of a range. */
function isBereikLetter(text: string, at: number, letter: string): boolean {
  return letter !== '' && text[at] === '-' && leesOp(VASTE_LETTER, text, at + 1) !== null;
}

/** 'één voor één', 'een van de': not a question number. */
const VOOR_EEN = /\s{1,4}(?:voor|van|op)(?!\p{Alpha})/uy;

function readWoord(text: string, at: number): Getal | null {
  const found = leesOp(WOORD, text, at);
  if (found === null) return null;
  const end = at + found[0].length;
  const written = found[0].toLowerCase();
  const index = WOORDEN.indexOf(written === 'één' ? 'een' : written);
  if (index === -1 || isEenheid(text, end) || leesOp(VOOR_EEN, text, end) !== null) return null;
  // Without accents 'een' is nearly always the article: only a number when no noun can follow it.
  if (
    written === 'een' &&
    leesOp(/[^\S\n]*(?:[.,;:)&/–-]|$|\n|(?:en|of|tot|t\/m|tm)(?!\p{Alpha}))/uy, text, end) === null
  ) {
    return null;
  }
  return { waarde: index + 1, letter: '', woord: true, span: { start: at, end } };
}

/** The 'b' of '1a en b'. */
function readLetter(text: string, at: number, vorige: Getal): Getal | null {
  if (vorige.letter === '') return null;
  const found = leesOp(VASTE_LETTER, text, at);
  if (found === null) return null;
  return { ...vorige, letter: found[1] ?? '', span: { start: at, end: at + 1 } };
}

function toNummer(getal: Getal): Nummer {
  return getal.letter === '' ? getal.waarde : `${getal.waarde}${getal.letter}`;
}

const BEREIK =
  /(?:[-–—−]|t\/m|t\.\s?e\.\s?m\.|t\.?m\.?(?![\p{Alpha}\d])|T\/M|tot(?:\s{1,3}en\s{1,3}met|\/met)(?!\p{Alpha}))/uy;

/** Numbers from `van` up to and including `tot`, or null when that is not an ascending range. */
function expand(van: Getal, tot: Getal): NummerPlaats[] | null {
  const whole: Span = { start: van.span.start, end: tot.span.end };
  const letters = van.letter !== '';
  if (letters !== (tot.letter !== '') || (letters && van.waarde !== tot.waarde)) return null;
  const first = letters ? van.letter.charCodeAt(0) : van.waarde;
  const last = letters ? tot.letter.charCodeAt(0) : tot.waarde;
  if (last <= first || last - first >= MAX_MEMBERS) return null;
  const plaatsen: NummerPlaats[] = [];
  for (let n = first; n <= last; n++) {
    const span = n === first ? van.span : n === last ? tot.span : whole;
    plaatsen.push({ nummer: letters ? `${van.waarde}${String.fromCharCode(n)}` : n, span });
  }
  return plaatsen;
}

/** The other end of a range that starts with `van`. */
function readBereik(text: string, van: Getal): Lid | null {
  const teken = leesOp(BEREIK, text, skipRuimte(text, van.span.end));
  if (teken === null) return null;
  const noun = leesOp(/(?:vraag|antwoord)\s{0,3}/iy, text, skipRuimte(text, teken.index + teken[0].length));
  const at = noun === null ? skipRuimte(text, teken.index + teken[0].length) : noun.index + noun[0].length;
  const tot = readCijfers(text, at) ?? readLetter(text, at, van) ?? (van.woord ? readWoord(text, at) : null);
  const plaatsen = tot === null ? null : expand(van, tot);
  return tot === null || plaatsen === null ? null : { plaatsen, laatste: tot, end: tot.span.end };
}

/**
 * '3-11-2024', '9-4', '11/2024': figures glued to a member that it could not take in make it something else than a question number.
 * '4/5' is two members.
 */
const ANDERS = /[-–]\d|\/(?![1-9]\d{0,2}[a-j]?(?![\p{Alpha}\p{Nd}]|\/\d{4}))\d/uy;

function readLid(text: string, at: number, vorige: Getal | null, woorden: boolean): Lid | null {
  const getal =
    readCijfers(text, at) ??
    (woorden ? readWoord(text, at) : null) ??
    (vorige === null ? null : readLetter(text, at, vorige));
  if (getal === null) return null;
  const enkel: Lid = {
    plaatsen: [{ nummer: toNummer(getal), span: getal.span }],
    laatste: getal,
    end: getal.span.end,
  };
  const lid = readBereik(text, getal) ?? enkel;
  return leesOp(ANDERS, text, lid.end) === null ? lid : null;
}

const TEKEN = /[,;&/+]/y;
const EN = /(?:en\/of|en|EN|of|als|alsmede|alsook|evenals)(?!\p{Alpha})/uy;
const BIJWOORD = /(?:ook|tevens|verder)(?!\p{Alpha})/uy;
const ALLEEN_MET_NAAMWOORD = /^(?:als|alsmede|alsook|evenals)$/;
const LIDWOORD = /(?:het|de|mijn|ons|onze|op|bij|onder|van|in)(?!\p{Alpha})/iuy;
const NAAMWOORD = /(?:vraag|vragen|antwoord|antwoorden|beantwoording)(?!\p{Alpha})/iuy;

/** The words of '2 en het antwoord op vraag 3' between 'en' and '3'. */
function skipNaamwoord(text: string, at: number): { end: number; found: boolean } {
  let found = false;
  let i = at;
  for (let words = 0; words < 8; words++) {
    const noun = leesOp(NAAMWOORD, text, i);
    const word = noun ?? leesOp(LIDWOORD, text, i);
    if (word === null) break;
    found ||= noun !== null;
    i = skipRuimte(text, i + word[0].length);
  }
  return found ? { end: i, found } : { end: at, found };
}

/** Reads what joins the next member to the list, and that member. */
function readVolgend(text: string, at: number, vorige: Getal, metKomma: boolean): Lid | null {
  const begin = skipRuimte(text, at);
  const teken = leesOp(TEKEN, text, begin);
  let i = teken === null ? begin : skipRuimte(text, begin + 1);
  const en = leesOp(EN, text, i);
  if (en !== null) i = skipRuimte(text, i + en[0].length);
  if (teken === null && en === null) return metKomma && begin > at ? readZonderKomma(text, begin, vorige) : null;
  const ook = leesOp(BIJWOORD, text, i);
  const noun = skipNaamwoord(text, ook === null ? i : skipRuimte(text, i + ook[0].length));
  const nounNeeded = ook !== null || (en !== null && ALLEEN_MET_NAAMWOORD.test(en[0]));
  if (nounNeeded && !noun.found) return null;
  // After a figure a word counts something ('vraag 2 en drie moties'), unless 'vraag' stands before it.
  return readLid(text, noun.found ? noun.end : i, vorige, vorige.woord || noun.found);
}

/** '8, 9 10 en 11': a forgotten comma, only between neighbours and when the list goes on. */
function readZonderKomma(text: string, at: number, vorige: Getal): Lid | null {
  const lid = readLid(text, at, null, false);
  if (lid === null || lid.laatste.waarde !== vorige.waarde + 1 || lid.laatste.letter !== '') return null;
  return readVolgend(text, lid.end, lid.laatste, false) === null ? null : lid;
}

/**
 * Reads the list of question numbers that starts at `at` (white space before it is skipped): `3`, `2 en 3`, `1,2,3 en 5`,
 * `4-7`, `2 t/m 6`, `1a t/m 1c`, `4/5`, `twee en drie`, `3, vraag 4 en vraag 8`. Null when no question number stands there.
 * A question number is 1 to 999 without leading zeros and not glued to letters; amounts and dates are not read
 * (`1,5 miljoen`, `12 mei`, `3-11-2024`), and a list stops before them (`3 en 2024` is 3).
 */
export function readNummers(text: string, at: number): Nummerlijst | null {
  let lid = readLid(text, skipRuimte(text, at), null, true);
  if (lid === null) return null;
  const plaatsen: NummerPlaats[] = [];
  let end = lid.end;
  let metKomma = false;
  while (lid !== null && plaatsen.length + lid.plaatsen.length <= MAX_MEMBERS) {
    plaatsen.push(...lid.plaatsen);
    end = lid.end;
    const next = readVolgend(text, end, lid.laatste, metKomma);
    metKomma ||= leesOp(/\s{0,3},/y, text, end) !== null;
    lid = next;
  }
  return { nummers: plaatsen.map((plaats) => plaats.nummer), plaatsen, end };
}

/** Written list: '2', '2 en 3', '2, 3 en 4'. */
export function formatNummers(nummers: readonly Nummer[]): string {
  if (nummers.length < 2) return nummers.join('');
  return `${nummers.slice(0, -1).join(', ')} en ${nummers[nummers.length - 1]}`;
}

/** Order of questions: 1, '1a', '1b', 2. Negative when `a` comes first. */
export function compareNummers(a: Nummer, b: Nummer): number {
  const difference = Number.parseInt(String(a), 10) - Number.parseInt(String(b), 10);
  if (difference !== 0) return difference;
  const letterA = String(a).replace(/^\d+/, '');
  const letterB = String(b).replace(/^\d+/, '');
  return letterA < letterB ? -1 : letterA > letterB ? 1 : 0;
}
