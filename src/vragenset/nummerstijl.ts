import type { Label } from './labels';

/** A line that might be a question which carries only its number: "3. Kunt u …?" or "3" alone. */
export interface Kandidaat {
  readonly start: number;
  readonly nummer: number;
  /** How the number is written: with a dot, with a bracket, bare before text, or alone on its line. */
  readonly vorm: '.' | ')' | 'bloot' | 'alleen';
  readonly label: Label;
}

/** Also with a heading or bold, with the dot escaped as converters write it, and without the space behind it. */
const NUMMER =
  /^([ \u00a0]{0,3}(#{0,6})[ \t]*[*_]{0,3})([1-9]\d{0,2})\\?([.)]?)[*_]{0,3}(?:[ \t\u00a0]+|$|(?<=[.)])(?=\p{Upper}))/u;

/** Reads a line as a possible numbered question; null when it does not begin with a number. */
export function readKandidaat(line: string, start: number): Kandidaat | null {
  const match = NUMMER.exec(line);
  if (match === null) return null;
  const begin = (match[1] ?? '').length;
  const cijfers = match[3] ?? '';
  const tekstVanaf = match[0].length;
  const alleen = line.slice(tekstVanaf).trim() === '';
  const teken = match[4] === '.' || match[4] === ')' ? match[4] : null;
  return {
    start,
    nummer: Number(cijfers),
    vorm: teken ?? (alleen ? 'alleen' : 'bloot'),
    label: {
      soort: 'vraag',
      nummers: [Number(cijfers)],
      span: { start: begin, end: begin + cijfers.length },
      tekstVanaf,
      niveau: (match[2] ?? '').length,
    },
  };
}

/**
 * Chooses which numbered lines are the questions. Lists in answers and notes at the foot of a page are numbered as well, so:
 * the questions count up from 1 and are all written in one way; and where answers are labelled, a question is the last line with its number
 * before the answer that follows it, for whatever is listed in the answer before stands earlier.
 * Where nothing is answered, most of them must ask something: notes are numbered too.
 */
export function chooseNummers(
  text: string,
  kandidaten: readonly Kandidaat[],
  antwoorden: readonly number[],
): Kandidaat[] {
  const keuzes = (['.', ')', 'alleen', 'bloot'] as const).map((vorm) => {
    const gelijk = kandidaten.filter((kandidaat) => kandidaat.vorm === vorm);
    if (antwoorden.length > 0) return beforeAnswers(gelijk, antwoorden);
    const vragen = countingUp(gelijk);
    return askSomething(text, vragen) ? vragen : [];
  });
  return keuzes.reduce((beste, keuze) => (keuze.length > beste.length ? keuze : beste), []);
}

function countingUp(kandidaten: readonly Kandidaat[]): Kandidaat[] {
  const result: Kandidaat[] = [];
  for (const kandidaat of kandidaten) if (kandidaat.nummer === result.length + 1) result.push(kandidaat);
  return result;
}

/** True when at least half of these have a question mark before the next begins. */
function askSomething(text: string, vragen: readonly Kandidaat[]): boolean {
  const vragend = vragen.filter(({ start }, index) => {
    const at = text.indexOf('?', start);
    return at !== -1 && at < (vragen[index + 1]?.start ?? text.length);
  });
  return vragend.length * 2 >= vragen.length;
}

/** Walks back from each answer label through consecutive numbers to the last question that was answered before. */
function beforeAnswers(kandidaten: readonly Kandidaat[], antwoorden: readonly number[]): Kandidaat[] {
  const result: Kandidaat[] = [];
  let at = 0;
  for (const antwoord of antwoorden) {
    const window: Kandidaat[] = [];
    for (; at < kandidaten.length && (kandidaten[at]?.start ?? 0) < antwoord; at++) {
      window.push(kandidaten[at] as Kandidaat);
    }
    result.push(...lastRun(window, (result.at(-1)?.nummer ?? 0) + 1));
  }
  // Questions behind the last answer have no answer yet.
  result.push(...countingFrom(kandidaten.slice(at), (result.at(-1)?.nummer ?? 0) + 1));
  return result;
}

function countingFrom(kandidaten: readonly Kandidaat[], eerste: number): Kandidaat[] {
  const result: Kandidaat[] = [];
  for (const kandidaat of kandidaten) if (kandidaat.nummer === eerste + result.length) result.push(kandidaat);
  return result;
}

/** The latest run `eerste, eerste + 1, …` in these lines. */
function lastRun(window: readonly Kandidaat[], eerste: number): Kandidaat[] {
  for (let i = window.length - 1; i >= 0; i--) {
    if (window[i]?.nummer === eerste) return countingFrom(window.slice(i), eerste);
  }
  return [];
}
