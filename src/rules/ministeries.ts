/** A portfolio under one of its names: a ministry, or the task of a minister without one. */
export interface Portefeuille {
  /** Short name as used in The Hague. */
  readonly code: string;
  readonly naam: string;
  /** Other short names that stand for it in a text. */
  readonly afkortingen?: readonly string[];
  /** Who took its work over, and since when (JJJJ-MM-DD). Before that day it was another person. */
  readonly opvolging?: { readonly sinds: string; readonly door: readonly string[] };
}

/** Day on which the list below was last looked at. */
export const ministeriesBijgewerkt = '2026-11-22';

const SCHOOF = '2024-07-02';

/**
 * Names of portfolios since the cabinet of 2017, with the changes of the cabinet that took office on 2 July 2024. What came
 * after that is not in it: a name that is not here is compared by its own words. Add what the Staatscourant published; never guess.
 */
export const portefeuilles: readonly Portefeuille[] = [
  { code: 'AZ', naam: 'Algemene Zaken' },
  { code: 'AZ', naam: 'Minister-president' },
  { code: 'AenM', naam: 'Asiel en Migratie', afkortingen: ['A&M'] },
  { code: 'BZ', naam: 'Buitenlandse Zaken', afkortingen: ['BuZa'] },
  { code: 'BHO', naam: 'Buitenlandse Handel en Ontwikkelingshulp' },
  {
    code: 'BHOS',
    naam: 'Buitenlandse Handel en Ontwikkelingssamenwerking',
    afkortingen: ['BuHaOS'],
    opvolging: { sinds: SCHOOF, door: ['BHO'] },
  },
  { code: 'BZK', naam: 'Binnenlandse Zaken en Koninkrijksrelaties' },
  { code: 'BZK', naam: 'Binnenlandse Zaken' },
  { code: 'BZK', naam: 'Koninkrijksrelaties' },
  { code: 'Def', naam: 'Defensie' },
  { code: 'EZ', naam: 'Economische Zaken' },
  { code: 'EZK', naam: 'Economische Zaken en Klimaat', opvolging: { sinds: SCHOOF, door: ['EZ', 'KGG'] } },
  { code: 'Fin', naam: 'Financiën' },
  { code: 'IenW', naam: 'Infrastructuur en Waterstaat', afkortingen: ['I&W'] },
  { code: 'JenV', naam: 'Justitie en Veiligheid', afkortingen: ['J&V'] },
  { code: 'Rb', naam: 'Rechtsbescherming', opvolging: { sinds: SCHOOF, door: ['JenV'] } },
  { code: 'KGG', naam: 'Klimaat en Groene Groei' },
  { code: 'KE', naam: 'Klimaat en Energie', opvolging: { sinds: SCHOOF, door: ['KGG'] } },
  { code: 'LVVN', naam: 'Landbouw, Visserij, Voedselzekerheid en Natuur' },
  { code: 'LNV', naam: 'Landbouw, Natuur en Voedselkwaliteit', opvolging: { sinds: SCHOOF, door: ['LVVN'] } },
  { code: 'NenS', naam: 'Natuur en Stikstof', opvolging: { sinds: SCHOOF, door: ['LVVN'] } },
  { code: 'OCW', naam: 'Onderwijs, Cultuur en Wetenschap', afkortingen: ['OC&W'] },
  { code: 'PVO', naam: 'Primair en Voortgezet Onderwijs', opvolging: { sinds: SCHOOF, door: ['OCW'] } },
  { code: 'SZW', naam: 'Sociale Zaken en Werkgelegenheid' },
  {
    code: 'APP',
    naam: 'Armoedebeleid, Participatie en Pensioenen',
    opvolging: { sinds: SCHOOF, door: ['SZW'] },
  },
  { code: 'VRO', naam: 'Volkshuisvesting en Ruimtelijke Ordening' },
  { code: 'VWS', naam: 'Volksgezondheid, Welzijn en Sport' },
  { code: 'LZS', naam: 'Langdurige Zorg en Sport', opvolging: { sinds: SCHOOF, door: ['VWS'] } },
  { code: 'MZ', naam: 'Medische Zorg', opvolging: { sinds: SCHOOF, door: ['VWS'] } },
];

/** Only the letters, small and without accents: so that lost spaces, broken lines and commas make no difference. */
function letters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

// The longest name first: "Economische Zaken" is no part of what "Economische Zaken en Klimaat" says.
const opNaam = portefeuilles
  .map(({ code, naam }) => ({ code, naam: letters(naam) }))
  .sort((a, b) => b.naam.length - a.naam.length);

const opAfkorting = new Map(
  portefeuilles.flatMap(({ code, afkortingen = [] }) => [code, ...afkortingen].map((kort) => [kort, code] as const)),
);

/** The portfolios that a text names, as codes; a name that is not in the list is left out. */
export function portefeuillesIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.split(/[\s,;:()/]+/)) {
    const code = opAfkorting.get(word);
    if (code !== undefined) found.add(code);
  }
  let rest = letters(text).replaceAll('viceministerpresident', ' ');
  for (const { code, naam } of opNaam) {
    if (!rest.includes(naam)) continue;
    found.add(code);
    rest = rest.replaceAll(naam, ' ');
  }
  return found;
}

/** True when one of `aanwezig` is this portfolio, or took over its work on or before `datum` (null: unknown, then any time). */
export function isVertegenwoordigd(code: string, aanwezig: ReadonlySet<string>, datum: string | null): boolean {
  if (aanwezig.has(code)) return true;
  const opvolging = portefeuilles.find((candidate) => candidate.code === code)?.opvolging;
  if (opvolging === undefined || (datum !== null && datum < opvolging.sinds)) return false;
  return opvolging.door.some((opvolger) => aanwezig.has(opvolger));
}

/** Whether the words of this office stand in `text`, whatever the title and the spaces: for portfolios that are not in the list. */
export function noemtPortefeuille(ambt: string, text: string): boolean {
  const portefeuille = /^\S+\s+(?:van\s|voor\s)?(.+)$/su.exec(ambt)?.[1];
  // A bare "staatssecretaris" shares the portfolio of the office that is named after it.
  return portefeuille === undefined || letters(text).includes(letters(portefeuille));
}
