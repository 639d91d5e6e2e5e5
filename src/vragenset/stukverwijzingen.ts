import type { Span } from './tekst';

export type Stuk = 'kamerstuk' | 'handelingen' | 'aanhangsel';

/** How a reference is written, apart from what it refers to; an empty part is not there, null can be anything. */
export interface Vorm {
  /** Null where the plural is natural: "Kamerstukken 29 984, nr. 3 en 23 645, nr. 8". */
  readonly woord: string | null;
  readonly kamer: string;
  /** What stands before the year, such as ", vergaderjaar "; empty when there is no year. */
  readonly voorJaar: string;
  /** "/2" for 2021/22, "–4" for 2021–2022. */
  readonly jaar: string;
  readonly voorDossier: string;
  /** What divides the five digits of a dossier. */
  readonly dossier: string;
  /** Null when it refers to a whole dossier. */
  readonly voorNummer: string | null;
}

/** One reference to a paper of the Kamer. */
export interface Stukverwijzing {
  readonly stuk: Stuk;
  readonly tekst: string;
  readonly span: Span;
  readonly vorm: Vorm;
  readonly van: string;
  readonly tot: string;
  readonly dossier: string;
  readonly toevoeging: string;
  readonly nummer: string;
}

/** "-20" is part of the dossier where a number follows it and in 21 501, that of the councils of the EU; else it is the number itself. */
const KAMERSTUK =
  /(?<![\p{Alpha}\d])(?<woord>kamerstuk(?:-?\s?ken)?)(?:\s?(?<kamer>II?)(?!\p{Alpha}))?(?:(?<voorJaar>,?\s?(?:vergaderjaar\s)?)(?<van>(?:19|20)\d{2})\s?(?<streep>[-–/])\s?(?<tot>\d{4}|\d{2})(?!\d))?(?<voorDossier>,?\s{0,3})(?<dossier>\d{2}[\s.]?\d{3})(?!\d)(?<toevoeging>(?:(?<=21[\s.]?501)-\d{2}|-\d{2}(?=(?:,?\s?nrs?\.?\s?|,\s?|-)\d)|[\s-][IVX]{1,5})(?![\p{Alpha}\d]))?(?:(?<voorNummer>,?\s?nrs?\.?\s?|,\s?|-)(?<nummer>\d{1,4})(?![\d.]\d))?/giu;
const HANDELINGEN =
  /(?<![\p{Alpha}\d])(?<woord>(?:aanhangsel\s(?:van\sde\s)?)?handelingen)(?:\s(?<kamer>II?)(?!\p{Alpha}))?(?<voorJaar>,?\s?(?:vergaderjaar\s)?)(?<van>(?:19|20)\d{2})\s?(?<streep>[-–/])\s?(?<tot>\d{4}|\d{2})(?!\d)(?<voorNummer>,?\s?nrs?\.?\s?|,\s?)(?<nummer>\d{1,5})(?!\d)/giu;
const NOG_EEN = /^\s?(?:en|,|;)\s?\d{2}[\s.]?\d{3}(?!\d)/u;

/** Most texts name no paper at all. */
const MISSCHIEN = /kamerstuk|handelingen/i;

/** The references in a text, in order, as far as they name a number. */
export function findStukverwijzingen(text: string): Stukverwijzing[] {
  if (!MISSCHIEN.test(text)) return [];
  return [...text.matchAll(KAMERSTUK), ...text.matchAll(HANDELINGEN)]
    .map((match) => read(text, match))
    .sort((a, b) => a.span.start - b.span.start);
}

function read(text: string, match: RegExpExecArray): Stukverwijzing {
  const groups: Record<string, string | undefined> = match.groups ?? {};
  const end = match.index + match[0].length;
  const woord = (groups.woord ?? '').replace(/\s+/g, ' ').replace(/-\s?/g, '').toLowerCase();
  const dossier = groups.dossier ?? '';
  return {
    stuk: woord.startsWith('kamerstuk') ? 'kamerstuk' : woord.startsWith('aanhangsel') ? 'aanhangsel' : 'handelingen',
    tekst: match[0].replace(/\s+/g, ' '),
    span: { start: match.index, end },
    vorm: {
      woord: NOG_EEN.test(text.slice(end, end + 12)) ? null : woord,
      kamer: groups.kamer?.toUpperCase() ?? '',
      voorJaar: groups.van === undefined ? '' : space(groups.voorJaar),
      jaar: groups.van === undefined ? '' : `${groups.streep === '/' ? '/' : '–'}${groups.tot?.length}`,
      voorDossier: space(groups.voorDossier),
      dossier: dossier.length > 5 ? dossier.charAt(2).replace(/\s/, ' ') : '',
      voorNummer: groups.nummer === undefined ? null : space(groups.voorNummer),
    },
    van: groups.van ?? '',
    tot: groups.tot ?? '',
    dossier: dossier.replace(/\D/g, ''),
    toevoeging: (groups.toevoeging ?? '').replace(/\s/, ' '),
    nummer: groups.nummer ?? '',
  };
}

/** The text of a PDF loses spaces: a comma and an abbreviation are followed by one, whether or not it is there. */
function space(between = ''): string {
  return between
    .replace(/\s+/g, ' ')
    .replace(/,(?! )/, ', ')
    .replace(/\.$/, '. ')
    .replace(/^$/, ' ');
}
