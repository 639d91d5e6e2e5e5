/**
 * Text as the grammar of requests reads it: lower case, no accents or emphasis, single spaces, and without the damage of a
 * PDF text layer (words broken with a hyphen, words glued together). Every character knows where it came from.
 */
export interface Genormaliseerd {
  readonly tekst: string;
  /** For each character of `tekst` its offset in the text that was given; one more at the end, for the end. */
  readonly offsets: readonly number[];
}

/** Emphasis of Markdown, soft hyphens, zero-width and combining characters, note marks: they say nothing here. */
const ZONDER_BETEKENIS = /[*_`\u00ad\u200b-\u200d\u2060\ufeff\u00b4\u00b9\u00b2\u00b3\u2070-\u2079]|\p{M}/u;
const VOETNOOTMERK = /\[\^[^\]\s]{1,20}\]/y;

/** The words of the grammar: only where two of these are glued, a lost space is put back. */
const WOORDEN = new Set(
  (
    'vragen vraag deelvragen deelvraag kamervragen antwoord antwoorden beantwoord beantwoorden beantwoordt beantwoording ' +
    'deze die de alle alles elk elke ieder iedere bovenstaande voorgaande allemaal kunt kan wilt wil bent bereid om te en of ' +
    'een voor per van elkaar los apart afzonderlijk individueel separaat gezamenlijk niet samen clusteren binnen uiterlijk zo ' +
    'spoedig snel mogelijk spoed met op aan het uur dag dagen week weken maand maanden twee drie vier termijn gestelde ' +
    'daarvoor aanstaande morgen vandaag naar kamer sturen toesturen debat commissiedebat tweeminutendebat ' +
    'begrotingsbehandeling reces zomerreces januari februari maart april mei juni juli augustus september oktober november december'
  ).split(' '),
);

/** Real words that only look glued. */
const GEEN_SAMENVOEGING = new Set(['aanvraag', 'aanvragen', 'opvragen', 'voorkamer', 'meireces']);
/** A lost space that is common between words too short for the rule below. */
const KORT_SAMENGEVOEGD: Readonly<Record<string, string>> = { kuntu: 'kunt u', wiltu: 'wilt u', bentu: 'bent u' };

/** Short words make real words when joined (op + en, het + en, twee + de); longer ones do not. */
const isSplit = (left: string, right: string): boolean =>
  WOORDEN.has(left) &&
  WOORDEN.has(right) &&
  (Math.max(left.length, right.length) >= 5 || Math.min(left.length, right.length) >= 3);

function splitGlued(word: string): string {
  if (WOORDEN.has(word) || GEEN_SAMENVOEGING.has(word)) return word;
  for (let i = 2; i < word.length - 1; i++) {
    if (isSplit(word.slice(0, i), word.slice(i))) return `${word.slice(0, i)} ${word.slice(i)}`;
  }
  return KORT_SAMENGEVOEGD[word] ?? word;
}

/** Replaces every match; the replacement may only leave out characters or add spaces, so that every offset stays true. */
function herschrijf(
  from: Genormaliseerd,
  pattern: RegExp,
  replace: (found: RegExpMatchArray) => string,
): Genormaliseerd {
  const offsets: number[] = [];
  let tekst = '';
  let done = 0;
  const copy = (end: number): void => {
    tekst += from.tekst.slice(done, end);
    for (; done < end; done++) offsets.push(from.offsets[done] ?? 0);
  };
  for (const found of from.tekst.matchAll(pattern)) {
    copy(found.index);
    for (const char of replace(found)) {
      offsets.push(from.offsets[done] ?? 0);
      tekst += char;
      if (char === from.tekst[done]) done++;
    }
    done = found.index + found[0].length;
  }
  copy(from.tekst.length);
  offsets.push(from.offsets[from.tekst.length] ?? 0);
  return { tekst, offsets };
}

function letterForm(char: string): string {
  if (/\s/.test(char)) return ' ';
  if (/[‘’]/.test(char)) return "'";
  if (/[“”„]/.test(char)) return '"';
  if (/[–—‑]/.test(char)) return char === '‑' ? '-' : '–';
  return char
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** a–z and 0–9, most of any text: these stay as they are. */
const isGewoon = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** White space becomes one space, or one line end where it holds one: a hyphen before a line end joins. */
function basis(text: string): Genormaliseerd {
  const offsets: number[] = [];
  let tekst = '';
  let i = 0;
  while (i < text.length) {
    if (isGewoon(text.charCodeAt(i))) {
      tekst += text[i];
      offsets.push(i++);
      continue;
    }
    VOETNOOTMERK.lastIndex = i;
    const note = text[i] === '[' ? VOETNOOTMERK.exec(text) : null;
    const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
    const form = note || ZONDER_BETEKENIS.test(char) ? '' : letterForm(char);
    // "wetgevingsoverlegEmancipatie": a capital after a long lower-case word begins a new one.
    if (/\p{Upper}/u.test(char) && /\p{Lower}{6}$/u.test(text.slice(Math.max(0, i - 6), i))) {
      tekst += ' ';
      offsets.push(i);
    }
    if (form === ' ') {
      const blank = /[ \n]$/.test(tekst);
      if (char === '\n' && tekst.endsWith(' ')) tekst = `${tekst.slice(0, -1)}\n`;
      else if (!blank) {
        tekst += char === '\n' ? '\n' : ' ';
        offsets.push(i);
      }
    } else {
      tekst += form;
      for (let k = 0; k < form.length; k++) offsets.push(i);
    }
    i += note ? note[0].length : char.length;
  }
  offsets.push(text.length);
  return { tekst, offsets };
}

export function normaliseer(text: string): Genormaliseerd {
  // Bounded look-behind: only the word before the hyphen, which no word of the trade makes longer than this.
  const hyphens = herschrijf(basis(text), /(?<=\b([a-z]{2,40}))-\n?(?=([a-z]{2,40}))/g, ([, left = '', right = '']) =>
    WOORDEN.has(left) && WOORDEN.has(right) ? ' ' : '',
  );
  const lines = herschrijf(hyphens, /\n/g, () => ' ');
  const words = herschrijf(lines, /\((?=([a-z]{2,12})\)[a-z])|(?<=\([a-z]{2,12})\)(?=[a-z])/g, () => '');
  // "2023beantwoorden" and "voor10 juli"; not "1ste" or "a4".
  const numbers = herschrijf(words, /(?<=\d)(?=[a-z]{5})|(?<=\b(?:voor|op|van|uiterlijk|binnen))(?=\d)/g, () => ' ');
  return herschrijf(numbers, /[a-z]+/g, ([word]) => splitGlued(word));
}

/**
 * Only the letters and figures of what `normaliseer` gives, at a fraction of its cost. A word that stands in the normalised text,
 * however damaged it was, stands in these; so what is not in here need not be looked for there.
 */
export function alleenLetters(text: string): string {
  // Halves of a character that stand apart may not become one when what is between them goes.
  return text
    .replace(/\p{Cs}/gu, ' ')
    .replace(/\[\^[^\]\s]{1,20}\]|[¹²³\u2070-\u2079]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** The same text with what was found made blank, so that offsets stay. */
export function maskeer(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}
