import { labelPlaats, type Nummer, readNummers, toText, type Vragenset } from '../vragenset';

/** What somebody looks for: "vraag 7", "antwoord 7 2025Z04271", "dijk onderhoud". */
export interface Zoekvraag {
  readonly soort: 'vraag' | 'antwoord';
  /** Null when only words were given. */
  readonly nummer: Nummer | null;
  /** Lower case; each of them must be there. */
  readonly woorden: readonly string[];
}

/** A question or answer that can be found. */
export interface Regel {
  readonly soort: 'vraag' | 'antwoord';
  readonly nummer: Nummer;
  /** Its words on one line; empty for an answer that is still to be written. */
  readonly tekst: string;
  /** Where its label begins, both from 0. */
  readonly regel: number;
  readonly kolom: number;
}

const OP_NUMMER = /(?<!\p{Alpha})(vraag|antwoord)\s{0,4}(\d{1,3}[a-j]?)(?![\p{Alpha}\d])/iu;
/** Fewer letters than this find everything (characters). */
const MINSTENS = 3;
/** So much of a question is searched (characters): what is kept in memory of 5,000 documents must stay small. */
const DOORZOCHT = 600;
/** So much of a question or answer is shown at least (characters). */
const GETOOND = 80;

/** Null when there is too little to look for. */
export function readZoekvraag(query: string): Zoekvraag | null {
  const match = OP_NUMMER.exec(query);
  const rest = match === null ? query : query.slice(0, match.index) + query.slice(match.index + match[0].length);
  const woorden = rest.toLowerCase().split(/\s+/).filter(Boolean);
  const nummer = readNummers(match?.[2] ?? '', 0)?.nummers[0] ?? null;
  if (nummer !== null)
    return { soort: match?.[1]?.toLowerCase() === 'antwoord' ? 'antwoord' : 'vraag', nummer, woorden };
  // "vraag" without a number yet.
  const genoeg = woorden.some((woord) => woord.length >= MINSTENS && !/^(?:vraag|antwoord)$/.test(woord));
  return genoeg ? { soort: 'vraag', nummer: null, woorden } : null;
}

/** Everything in a document that can be found, in the order of the text. */
export function regelsVan(set: Vragenset): Regel[] {
  const gevonden = [
    ...set.vragen.map(({ nummer, sectie, inhoud }) => ({ soort: 'vraag' as const, nummer, sectie, inhoud })),
    ...set.antwoorden.flatMap(({ nummers, sectie, inhoud }) =>
      nummers.map((nummer) => ({ soort: 'antwoord' as const, nummer, sectie, inhoud })),
    ),
  ].sort((a, b) => a.sectie - b.sectie);
  let regel = 0;
  let regelBegin = 0;
  return gevonden.map(({ soort, nummer, sectie, inhoud }) => {
    const { start } = toText(set, labelPlaats(set, sectie));
    for (let next = set.tekst.indexOf('\n', regelBegin); next !== -1 && next < start; ) {
      regel++;
      regelBegin = next + 1;
      next = set.tekst.indexOf('\n', regelBegin);
    }
    const leeg = inhoud.soort === 'antwoord' && inhoud.leeg;
    const lengte = leeg ? 0 : soort === 'vraag' ? DOORZOCHT : GETOOND + 1;
    const tekst = inhoud.schoon.slice(0, lengte).replace(/\s+/g, ' ');
    return { soort, nummer, tekst, regel, kolom: start - regelBegin };
  });
}

export function voldoet(regel: Regel, znummers: readonly string[], { soort, nummer, woorden }: Zoekvraag): boolean {
  if (regel.soort !== soort || (nummer !== null && regel.nummer !== nummer)) return false;
  const waarin = `${znummers.join(' ')} ${regel.tekst}`.toLowerCase();
  return woorden.every((woord) => waarin.includes(woord));
}

/**
 * How it is shown: "Vraag 7 van 2025Z04271: Hoe hoog is de dijk?". VS Code shows only what has in its name what was typed, so the text goes on
 * up to the last word that was looked for.
 */
export function naamVan({ soort, nummer, tekst }: Regel, znummers: readonly string[], zoekvraag: Zoekvraag): string {
  const klein = tekst.toLowerCase();
  const tot = Math.max(GETOOND, ...zoekvraag.woorden.map((woord) => klein.indexOf(woord) + woord.length));
  const begin = tekst.length <= tot ? tekst : `${tekst.slice(0, tot)} …`;
  const set = znummers.length === 0 ? '' : ` van ${znummers.join(', ')}`;
  const label = soort === 'vraag' ? 'Vraag' : 'Antwoord';
  return `${label} ${nummer}${set}: ${begin === '' ? 'nog leeg' : begin}`;
}
