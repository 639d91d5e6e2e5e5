import type { Span } from '../vragenset';

export type Stuk = 'kamerstuk' | 'handelingen' | 'aanhangsel';

/** How a reference is written, apart from what it refers to; an empty part is not there, null can be anything. */
interface Vorm {
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

const KAMERSTUK =
  /(?<![\p{L}\d])(?<woord>kamerstuk(?:-?\s?ken)?)(?:\s?(?<kamer>II?)(?!\p{L}))?(?:(?<voorJaar>,?\s?(?:vergaderjaar\s)?)(?<van>(?:19|20)\d{2})\s?(?<streep>[-–/])\s?(?<tot>\d{4}|\d{2})(?!\d))?(?<voorDossier>,?\s{0,3})(?<dossier>\d{2}[\s.]?\d{3})(?!\d)(?<toevoeging>(?:-\d{2}|[\s-][IVX]{1,5})(?![\p{L}\d]))?(?:(?<voorNummer>,?\s?nrs?\.?\s?|,\s?|-)(?<nummer>\d{1,4})(?![\d.]\d))?/giu;
const HANDELINGEN =
  /(?<![\p{L}\d])(?<woord>(?:aanhangsel\s(?:van\sde\s)?)?handelingen)(?:\s(?<kamer>II?)(?!\p{L}))?(?<voorJaar>,?\s?(?:vergaderjaar\s)?)(?<van>(?:19|20)\d{2})\s?(?<streep>[-–/])\s?(?<tot>\d{4}|\d{2})(?!\d)(?<voorNummer>,?\s?nrs?\.?\s?|,\s?)(?<nummer>\d{1,5})(?!\d)/giu;
const NOG_EEN = /^\s?(?:en|,|;)\s?\d{2}[\s.]?\d{3}(?!\d)/u;

/** The references in a text, in order, as far as they name a number. */
export function findStukverwijzingen(text: string): Stukverwijzing[] {
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

export function sameVorm(a: Vorm, b: Vorm): boolean {
  return (
    (a.woord === null || b.woord === null || a.woord === b.woord) &&
    (a.voorNummer === null || b.voorNummer === null || a.voorNummer === b.voorNummer) &&
    a.kamer === b.kamer &&
    a.voorJaar === b.voorJaar &&
    a.jaar === b.jaar &&
    a.voorDossier === b.voorDossier &&
    a.dossier === b.dossier
  );
}

/** The reference written as `vorm`; null where that would need what it does not say, or would lose which Kamer it is. */
export function writeAs(ref: Stukverwijzing, vorm: Vorm): string | null {
  const lostKamer = vorm.kamer !== ref.vorm.kamer && !(vorm.kamer === '' && ref.vorm.kamer === 'II');
  if (lostKamer || (vorm.jaar !== '' && ref.van === '')) return null;
  if (ref.nummer !== '' && vorm.voorNummer === null) return null;
  const woord = ref.vorm.woord === null || vorm.woord === null ? firstWord(ref.tekst) : vorm.woord;
  const hoofdletter = /^\p{Lu}/u.test(ref.tekst) ? woord.charAt(0).toUpperCase() + woord.slice(1) : woord;
  const kamer = vorm.kamer === '' ? '' : ` ${vorm.kamer}`;
  const jaar = vorm.jaar === '' ? '' : vorm.voorJaar + yearAs(ref, vorm.jaar);
  const dossier = ref.dossier === '' ? '' : vorm.voorDossier + dossierAs(ref.dossier, vorm.dossier) + ref.toevoeging;
  const nummer = ref.nummer === '' ? '' : `${vorm.voorNummer}${ref.nummer}`;
  return hoofdletter.replace('handelingen', 'Handelingen') + kamer + jaar + dossier + nummer;
}

const firstWord = (text: string): string => /^\p{L}+/u.exec(text)?.[0] ?? text;

function yearAs({ van, tot }: Stukverwijzing, vorm: string): string {
  const eeuw = van.slice(0, 2);
  const voluit = tot.length === 4 ? tot : String(Number(eeuw + tot) + (Number(eeuw + tot) < Number(van) ? 100 : 0));
  return van + vorm.charAt(0) + (vorm.endsWith('4') ? voluit : voluit.slice(2));
}

function dossierAs(cijfers: string, scheiding: string): string {
  return cijfers.slice(0, 2) + scheiding + cijfers.slice(2);
}
