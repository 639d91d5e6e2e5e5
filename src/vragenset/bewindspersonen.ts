import { trimEinde } from './tekst';

/** Who signs: "Minister Agema (Volksgezondheid, Welzijn en Sport)". */
export interface Bewindspersoon {
  readonly ambt: string;
  /** As written, with or without initials; empty where only the office is named. */
  readonly naam: string;
  readonly portefeuille: string | null;
}

const AMBT =
  /^(vice-?minister-president|minister-president|ministers|minister|minster|staatss?ecretarissen|staatss?ecretaris)(?![\p{Alpha}-])/iu;
const GRENS =
  /(?:,\s|\sen\s|,\sen\s)(?=(?:de\s|het\s)?(?:(?:vice-?)?minister|minster|staatss?ecretaris|van\s|voor\s))/iu;

function enkelvoud(ambt: string): string {
  const lower = ambt.toLowerCase();
  if (lower.startsWith('staats')) return 'Staatssecretaris';
  if (lower === 'ministers' || lower === 'minster') return 'Minister';
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** Puts back the space that the text layer of a PDF lost at a line end: "en deStaatssecretaris", "enVolksgezondheid". */
export function metSpaties(text: string): string {
  return text
    .replace(/(?<!\p{Alpha})(de|en|van|voor|aan|[Mm]inisters?|[Ss]taatssecretaris)(?=\p{Upper}\p{Lower})/gu, '$1 ')
    .replace(/\s+/gu, ' ');
}

/**
 * "Staatssecretarissen van Defensie en van Binnenlandse Zaken en Koninkrijksrelaties" → each of them in full.
 * Only "van" and "voor" open a next portfolio, because portfolios hold commas and "en" themselves.
 */
export function readGerichtAan(text: string): string[] {
  const result: string[] = [];
  let ambt = '';
  for (const part of metSpaties(text).trim().split(GRENS)) {
    const naam = trimEinde(part.replace(/^(?:de|het)\s/iu, ''), /[\s,.:;]/);
    const match = AMBT.exec(naam);
    if (match !== null) ambt = enkelvoud(match[0]);
    const rest = match === null ? naam : naam.slice(match[0].length).trim();
    if (match !== null && MEERVOUD.test(match[0])) {
      result.push(...rest.split(VERGETEN_VAN).map((portefeuille) => `${ambt} ${metVoorzetsel(portefeuille)}`));
      continue;
    }
    const vorige = result.at(-1);
    // The prime minister is named with both titles, and is one person.
    if (vorige === 'Minister-president' && /^van algemene zaken$/iu.test(rest)) {
      result[result.length - 1] = 'Minister-President, Minister van Algemene Zaken';
    } else if (ambt !== '') {
      result.push(rest === '' ? ambt : `${ambt} ${rest}`);
    }
  }
  return result.map((naam, index) => metPortefeuille(naam, result[index + 1]));
}

const MEERVOUD = /^(?:ministers|staatss?ecretarissen)$/iu;
/** "Ministers van Justitie en Veiligheid en Binnenlandse Zaken": a portfolio begins at a word that none has in the middle. */
const VERGETEN_VAN =
  /,?\sen\s(?=(?:Algemene Zaken|Asiel|Binnenlandse|Buitenlandse|Defensie|Economische|Financiën|Infrastructuur|Justitie|Landbouw|Onderwijs|Sociale|Volksgezondheid|Volkshuisvesting)(?!\p{Alpha}))/u;

function metVoorzetsel(portefeuille: string): string {
  return /^(?:van|voor)\s/u.test(portefeuille) ? portefeuille : `van ${portefeuille}`;
}

/** "de Staatssecretaris en de Minister van Zorg": both have the portfolio that only the last names. */
function metPortefeuille(naam: string, volgende: string | undefined): string {
  if (!/^(?:Minister|Staatssecretaris)$/u.test(naam) || volgende === undefined) return naam;
  const portefeuille = /^\S+(?=\s(?:van|voor)\s)/u.exec(volgende);
  return portefeuille === null ? naam : naam + volgende.slice(portefeuille[0].length);
}

const ONDERTEKENAAR =
  /(?<!\p{Alpha})(minister-president|minister|staatssecretaris)\s([^()]{1,80}?)\s?\(((?:(?! en (?:antwoord )?van )[^()]){1,120})\)?/giu;
/** Without brackets: "Minister Jansen van Wonen". */
const ZONDER_HAAKJES =
  /(?<!\p{Alpha})(minister-president|minister|staatssecretaris)\s((?:van |de |den |der |ter |ten |el )*\p{Upper}[\p{Alpha}'’-]{1,40}(?:\s(?!van\s|voor\s)[\p{Alpha}'’-]{1,40}){0,3})\s(?:van|voor)\s(\p{Upper}[^().]{2,100}?)(?=,|\s\(|$)/giu;

const AMBTSHALVE = /^(?:van|voor)\s/u;

/** "Minister Agema (Volksgezondheid, Welzijn en Sport) en Staatssecretaris …" → office, name, portfolio. */
export function readBewindspersonen(text: string): Bewindspersoon[] {
  const persoon = (match: RegExpMatchArray): Bewindspersoon => ({
    ambt: enkelvoud(match[1] ?? ''),
    naam: (match[2] ?? '').trim(),
    portefeuille: metSpaties(match[3] ?? '').trim() || null,
  });
  const found = [...text.matchAll(ONDERTEKENAAR)].map(persoon).filter(({ naam }) => !AMBTSHALVE.test(naam));
  return found.length > 0 ? found : [...text.matchAll(ZONDER_HAAKJES)].map(persoon);
}

/** "Minister van Wonen" → office and portfolio, with the name of who signs. */
export function alsBewindspersoon(ambtelijk: string, naam: string): Bewindspersoon {
  const match = AMBT.exec(ambtelijk);
  const rest = ambtelijk.slice(match?.[0].length ?? 0).trim();
  return {
    ambt: enkelvoud(match?.[0] ?? ambtelijk),
    naam,
    portefeuille: rest.replace(/^(?:van|voor)\s/u, '') || null,
  };
}

/** "Minister van Water" → "de minister van Water", as a ministry writes it; a name stays as it is. */
export function schrijfAmbt(ambt: string): string {
  const kaal = ambt.replace(/^de\s+/iu, '');
  if (!/^(?:minister|staatssecretaris|vice-minister)/iu.test(kaal)) return ambt;
  const klein = kaal.replace(
    /(?<!\p{Alpha})(?:Vice-)?(?:Minister|Staatssecretaris)(?:-President)?(?!\p{Alpha})/gu,
    (woord) => woord.toLowerCase(),
  );
  return `de ${klein}`;
}
