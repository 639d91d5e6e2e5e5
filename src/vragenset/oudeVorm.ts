import type { Grens } from './grens';
import { countWords, trimmedSpan } from './inhoud';
import type { Label } from './labels';
import { readNummers } from './nummers';
import { chooseNummers, type Kandidaat } from './nummerstijl';

/**
 * The form in which the Aanhangsel was published until about 2010: all questions first, each under its bare number, then one heading
 * "Antwoord" (or "Antwoord van minister X …"), then all answers, each under its bare number or numbers.
 */

/** A line that might open such an answer: "2", "2 en 3", "2. Ja.". Only numbers, no letters of sub-questions. */
export interface Antwoordnummer {
  readonly start: number;
  readonly nummers: readonly number[];
  readonly vorm: 'alleen' | '.' | ')' | 'bloot';
  readonly label: Label;
}

const VOORAF = /^[ \u00a0]{0,3}(#{0,6})[ \t\u00a0]{0,8}[*_]{0,3}/;
const SLUIT = /(?:[*_]{0,3}\\?([.:)]?)[*_]{0,3})(?:[ \t\u00a0]{1,8}|$|(?<=[.)])(?=\p{Upper}))/uy;

/** Reads a line as the number or numbers of an answer; null when it begins with none. */
export function readAntwoordnummer(line: string, start: number): Antwoordnummer | null {
  const vooraf = VOORAF.exec(line);
  const begin = vooraf?.[0].length ?? 0;
  if (!/^[1-9]/.test(line.charAt(begin))) return null;
  const lijst = readNummers(line, begin);
  const nummers = lijst?.nummers.filter((nummer) => typeof nummer === 'number') ?? [];
  if (lijst === null || nummers.length < lijst.nummers.length) return null;
  SLUIT.lastIndex = lijst.end;
  const sluit = SLUIT.exec(line);
  if (sluit === null) return null;
  const tekstVanaf = lijst.end + sluit[0].length;
  const teken = sluit[1] === '.' || sluit[1] === ')' ? sluit[1] : 'bloot';
  return {
    start,
    nummers,
    vorm: line.slice(tekstVanaf).trim() === '' ? 'alleen' : teken,
    label: {
      soort: 'antwoord',
      nummers,
      span: { start: begin, end: lijst.end },
      tekstVanaf,
      niveau: vooraf?.[1]?.length ?? 0,
    },
  };
}

const ANTWOORDZIN =
  /^[ \u00a0]{0,3}#{0,6}[ \t]{0,8}[*_]{0,3}Antwoord(?:en)? van (?:de )?(?:minister|staatssecretaris|vice-?minister)(?!\p{Alpha})/iu;

/** True for the line that says who answers: "Antwoord van minister X (Y). (Ontvangen 24 februari 2005)". */
export function isAntwoordzin(line: string): boolean {
  return ANTWOORDZIN.test(line);
}

/** What single lines offer that can belong to the old form. */
export interface OudeRegels {
  readonly kandidaten: readonly Kandidaat[];
  readonly antwoordnummers: readonly Antwoordnummer[];
  /** Where each sentence "Antwoord van minister …" begins. */
  readonly antwoordzinnen: readonly number[];
}

/**
 * The boundaries behind the heading of a set in the old form; null when it is not written in that form.
 * @param gelabeld the certain boundaries; they hold no question with a label.
 * @param eigen the document opens with our front matter. At the desk one answer below several questions is one that is still alone.
 */
export function oudeVorm(text: string, gelabeld: readonly Grens[], regels: OudeRegels, eigen: boolean): Grens[] | null {
  const kop = antwoordkop(gelabeld, regels);
  if (kop === null) return null;
  const vragen = vragenVoor(text, regels.kandidaten, kop.start);
  const laatste = vragen.at(-1);
  if (laatste === undefined || gelabeld.some(({ soort, start }) => soort !== 'antwoord' && start < kop.start))
    return null;
  const begin = begint(regels, laatste.start, kop.start);
  const antwoorden = antwoordenNa(regels.antwoordnummers, kop.start, vragen.length);
  const gelezen = antwoorden.length > 0 ? antwoorden : eigen ? [] : eenAntwoord(text, kop, regels, vragen.length);
  if (gelezen.length === 0 || gaatVerder(text, regels.kandidaten, laatste, gelezen)) return null;
  const rest = gelabeld.filter(({ soort }) => soort !== 'antwoord');
  return [
    ...vragen.map(({ start, label }): Grens => ({ soort: 'vraag', start, label })),
    { soort: 'kop' as const, start: begin, label: null },
    ...gelezen,
    ...rest,
  ].sort((a, b) => a.start - b.start);
}

interface Antwoordkop {
  /** Where the one heading above all answers begins. */
  readonly start: number;
  /** Where what follows it begins. */
  readonly einde: number;
}

/** The one heading above all answers; null when there is none, or more than one. */
function antwoordkop(gelabeld: readonly Grens[], { antwoordzinnen }: OudeRegels): Antwoordkop | null {
  const antwoorden = gelabeld.filter(({ soort }) => soort === 'antwoord');
  const [antwoord, ...meer] = antwoorden;
  if (meer.length > 0 || gelabeld.some(({ soort }) => soort === 'mededeling')) return null;
  if (antwoord !== undefined) {
    if (antwoord.label === null || antwoord.label.nummers.length > 0) return null;
    return { start: antwoord.start, einde: antwoord.start + antwoord.label.tekstVanaf };
  }
  const [zin, ...zinnen] = antwoordzinnen;
  return zin === undefined || zinnen.length > 0 ? null : { start: zin, einde: zin };
}

/** The sentence that says who answers can stand above the word "Antwoord": it belongs to the answers. */
function begint({ antwoordzinnen }: OudeRegels, laatsteVraag: number, kop: number): number {
  return antwoordzinnen.find((zin) => zin > laatsteVraag && zin < kop) ?? kop;
}

/** The questions: the numbers before the answers. Notes behind them start at 1 again, but ask nothing. */
function vragenVoor(text: string, kandidaten: readonly Kandidaat[], einde: number): Kandidaat[] {
  const vraagteken = text.lastIndexOf('?', einde);
  const noot = kandidaten.find(({ start, nummer }) => start > vraagteken && nummer === 1)?.start ?? einde;
  const vragen = kandidaten.filter(({ start }) => start < Math.min(noot, einde));
  return chooseNummers(text.slice(0, einde), vragen, []);
}

/**
 * The answers, in the way of writing that answers most questions: each begins with the lowest number that is not answered yet.
 * Numbers within an answer (lists, pages) are passed over that way; a number that is nowhere has no answer.
 */
function antwoordenNa(nummers: readonly Antwoordnummer[], vanaf: number, aantal: number): Grens[] {
  const erna = nummers.filter(
    ({ start, nummers: groep }) => start > vanaf && groep.every((nummer) => nummer <= aantal),
  );
  const keuzes = (['alleen', '.', ')', 'bloot'] as const).map((vorm) =>
    opvolgend(
      erna.filter((kandidaat) => kandidaat.vorm === vorm),
      aantal,
    ),
  );
  const beste = keuzes.reduce((een, ander) => (aantalNummers(ander) > aantalNummers(een) ? ander : een), []);
  return beste.map(({ start, label }) => ({ soort: 'antwoord', start, label }));
}

const aantalNummers = (gekozen: readonly Antwoordnummer[]): number =>
  gekozen.reduce((som, { nummers }) => som + nummers.length, 0);

function opvolgend(kandidaten: readonly Antwoordnummer[], aantal: number): Antwoordnummer[] {
  const opEerste = new Map<number, Antwoordnummer[]>();
  for (const kandidaat of kandidaten) {
    const eerste = kandidaat.nummers[0] ?? 0;
    const gelijk = opEerste.get(eerste);
    if (gelijk === undefined) opEerste.set(eerste, [kandidaat]);
    else gelijk.push(kandidaat);
  }
  const beantwoord = new Set<number>();
  const result: Antwoordnummer[] = [];
  for (let nummer = 1; nummer <= aantal; nummer++) {
    if (beantwoord.has(nummer)) continue;
    const vanaf = result.at(-1)?.start ?? -1;
    const gevonden = opEerste.get(nummer)?.find(({ start }) => start > vanaf);
    // Behind the heading the numbers start again at 1: else this is another form.
    if (gevonden === undefined && nummer === 1) return [];
    if (gevonden === undefined) continue;
    for (const ander of gevonden.nummers) beantwoord.add(ander);
    result.push(gevonden);
  }
  return result;
}

const ONTVANGEN = /\(\s{0,3}ontvangen[^()]{1,80}\)/iu;
const LANGSTE_ZIN = 600;

/** No numbers behind the heading: the one answer is that to all questions. */
function eenAntwoord(text: string, kop: Antwoordkop, regels: OudeRegels, aantal: number): Grens[] {
  if (aantal < 2) return [];
  const genummerd = regels.antwoordnummers.some(
    ({ start, vorm, nummers }) => start > kop.start && vorm === 'alleen' && nummers.every((nummer) => nummer <= aantal),
  );
  if (genummerd) return [];
  const { start } = trimmedSpan(text, eindeVanKop(text, kop, regels));
  if (countWords(text.slice(start)) === 0) return [];
  const nummers = Array.from({ length: aantal }, (_, index) => index + 1);
  const label: Label = { soort: 'antwoord', nummers, span: { start: 0, end: 0 }, tekstVanaf: 0, niveau: 0 };
  return [{ soort: 'antwoord', start, label }];
}

/** Behind the sentence that says who answers, up to the bracket with the date or else the end of its line. */
function eindeVanKop(text: string, kop: Antwoordkop, { antwoordzinnen }: OudeRegels): number {
  const zin = antwoordzinnen.find((start) => start >= kop.start);
  if (zin === undefined || /\S/.test(text.slice(kop.einde, Math.max(zin, kop.einde)))) return kop.einde;
  const tekst = text.slice(zin, zin + LANGSTE_ZIN);
  const ontvangen = ONTVANGEN.exec(tekst);
  if (ontvangen !== null) return zin + ontvangen.index + ontvangen[0].length;
  const einde = tekst.search(/[\r\n\v\f\u2028\u2029]/);
  return zin + (einde === -1 ? tekst.length : einde);
}

/**
 * True when the questions go on behind the answers: then the heading was that of one answer, and what is numbered in it a list.
 * After a single question any number that counts on says so; after more of them only one that asks something.
 */
function gaatVerder(
  text: string,
  kandidaten: readonly Kandidaat[],
  laatste: Kandidaat,
  antwoorden: readonly Grens[],
): boolean {
  const vanaf = antwoorden[0]?.start ?? 0;
  const volgende = kandidaten.find(
    ({ start, nummer, vorm }) => start > vanaf && vorm === laatste.vorm && nummer === laatste.nummer + 1,
  );
  return volgende !== undefined && (laatste.nummer === 1 || text.includes('?', volgende.start));
}
