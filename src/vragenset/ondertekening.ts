import { alsBewindspersoon, type Bewindspersoon, readBewindspersonen, readGerichtAan } from './bewindspersonen';
import { patroon } from './patroon';
import { trimEinde } from './tekst';

const AMBT = '(?:vice-?)?(?:minister|staatssecretaris)';
export const ANTWOORDZIN =
  /(?<!\p{Alpha})(?:(?:Nader|Aanvullend) antwoord|Antwoord|Antwoorden|Beantwoording|ANTWOORD) (?:van|door) (?:de )?(?=(?:[Vv]ice-?)?(?:[Mm]inister|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS))/u;
export const MEDEDELINGZIN =
  /(?<!\p{Alpha})(?:Nadere m|M)ededeling van (?:de )?(?=(?:[Vv]ice-?)?(?:[Mm]inister|[Ss]taatssecretaris))/u;
const MEDE_NAMENS = /mede namens (?=de |het |mijn |minister|staatssecretaris)/iu;
const EINDE_MEDE_NAMENS =
  /\s?\(|[.\n]|,\s?(?:op|over)\s|\sop\s(?:de\s)?(?:kamer|schriftelijke\s)?vragen|,?\s(?:de|mijn|onze|hierbij|het)\s(?:antwoord|beantwoording|reactie)|,\s?(?:hierbij|bied|zend|doe|deel|stuur|antwoord)/iu;
/** The end of the part of the heading that names who answers. */
const EINDE_ANTWOORD =
  /,?\s?mede namens|\({1,3}\s?(?:ontvangen|ingezonden)|\n|\sop\s(?:de\s)?(?:kamer|schriftelijke\s)?vragen/iu;

/** Who answers according to the heading: "Antwoord van Minister A (X) en Staatssecretaris B (Y)". `text` is flat. */
export function antwoordDoor(text: string): Bewindspersoon[] {
  const start = ANTWOORDZIN.exec(text) ?? MEDEDELINGZIN.exec(text);
  if (start === null) return [];
  const tail = text.slice(start.index, start.index + 600);
  return readBewindspersonen(tail.slice(0, EINDE_ANTWOORD.exec(tail)?.index ?? tail.length));
}

/** The offices in the title above a letter's answers: "Antwoorden van de minister van X op Kamervragen …"; no names stand there. */
export function ambtenInTitel(text: string): string[] {
  const start = ANTWOORDZIN.exec(text);
  if (start === null) return [];
  const tail = text.slice(start.index + start[0].length, start.index + 400);
  const einde = EINDE_ANTWOORD.exec(tail);
  return einde === null || einde[0] === '\n' || einde[0].includes('(')
    ? []
    : readGerichtAan(tail.slice(0, einde.index));
}

const REGEL_MEDE_NAMENS = /^[\s>]{0,20}mede namens /iu;
const AMBT_AAN_BEGIN = patroon(`^[\\s>]{0,20}(?:de |het )?(?=${AMBT})`, 'iu');
const AMBT_IN_REGEL = patroon(`(?:^|,)[\\s>]{0,20}(?:de |het )(?=${AMBT})`, 'giu');
/** A name with initials that closes a line. */
const NAAM_ACHTERAAN = /\s(?:\p{Upper}\p{Alpha}?\.\s?){1,5}[\p{Alpha}'’ -]{2,50}$/u;
/** An office is no longer, and holds none of these. */
const LANGSTE_AMBT = 180;
const GEEN_AMBT = /[()?.:]/;

interface Regel {
  readonly ambt: string;
  readonly naam: string | null;
  /** Where the office begins in the line, with the comma before it. */
  readonly index: number;
}

/** "de minister van X," on a line of its own, or "…, de minister van X  D. Naam": office and, behind initials, the name. */
function leesAmbtregel(line: string): Regel | null {
  const regel = trimEinde(line, /[\s,]/);
  const naam = NAAM_ACHTERAAN.exec(regel);
  const voor = naam === null ? regel : trimEinde(regel.slice(0, naam.index), /[\s,]/);
  const begin = naam === null ? AMBT_AAN_BEGIN.exec(voor) : [...voor.matchAll(AMBT_IN_REGEL)].at(-1);
  if (begin === null || begin === undefined) return null;
  const ambt = voor.slice((begin.index ?? 0) + begin[0].length).trim();
  if (ambt.length > LANGSTE_AMBT || GEEN_AMBT.test(ambt)) return null;
  return { ambt, naam: naam === null ? null : naam[0].trim(), index: begin.index ?? 0 };
}

const NAAM =
  /^[\s>]{0,20}(?:\(?(?:get\.|w\.g\.|was getekend)\)?[:,]?\s)?(?:(?:[Dd]rs|[Mm]r|[Dd]r|[Ii]r|[Ii]ng|[Pp]rof)\.\s){0,3}(\p{Upper}[\p{Alpha}.]{0,20}(?:\s(?!der?\s(?:minister|staats))[\p{Alpha}.'’-]{1,30}){0,6})\s*$/u;
/** The second line of an office: it ends in the comma that closes it. */
const AMBT_VERVOLG = /^([\p{Alpha}][\p{Alpha} ,-]{2,80}),\s{0,3}$/u;
/** A name stands within so many lines of the office. */
const BIJ_NAAM = 8;

export interface Ondertekening {
  readonly door: readonly Bewindspersoon[];
  readonly medeNamens: readonly string[];
}

/** The end of a letter: "Mede namens de minister van X," and "De minister van Y," with the name some lines below. */
export function readOndertekening(tekst: string): Ondertekening {
  const lines = tekst.split(/\r\n|[\n\r\u2028\f]/).map((line) => line.replace(/[*_]{1,3}/g, ''));
  const door: Bewindspersoon[] = [];
  const medeNamens: string[] = [];
  const sign = (persoon: Bewindspersoon): void => {
    if (!door.some(({ ambt, portefeuille }) => ambt === persoon.ambt && portefeuille === persoon.portefeuille))
      door.push(persoon);
  };
  lines.forEach((line, i) => {
    if (line.length > 300) return;
    const regel = leesAmbtregel(line);
    const mede = REGEL_MEDE_NAMENS.exec(line);
    if (mede !== null) {
      const isSamen = regel !== null && regel.naam !== null;
      const namen = `${line.slice(mede[0].length, isSamen ? regel.index : undefined)}${isSamen ? '' : vervolg(lines, i)}`;
      for (const naam of readGerichtAan(namen)) if (!medeNamens.includes(naam)) medeNamens.push(naam);
    }
    if (regel === null || (mede !== null && regel.naam === null)) return;
    // "De minister van Zorg,\nWelzijn en Sport,": the office may take two lines.
    const vervolgd = regel.naam === null ? (AMBT_VERVOLG.exec(lines[i + 1] ?? '')?.[1] ?? null) : null;
    const naam = regel.naam ?? naamOnder(lines, vervolgd === null ? i : i + 1);
    const komma = vervolgd !== null && line.trimEnd().endsWith(',') ? ',' : '';
    if (naam) sign(alsBewindspersoon(vervolgd === null ? regel.ambt : `${regel.ambt}${komma} ${vervolgd}`, naam));
  });
  return { door, medeNamens };
}

/** The name under an office: the first line with text, when that is a name. */
function naamOnder(lines: readonly string[], i: number): string | null {
  const eerste = lines.slice(i + 1, i + 1 + BIJ_NAAM).find((line) => line.trim() !== '');
  return (eerste === undefined ? null : NAAM.exec(eerste)?.[1]?.trim()) ?? null;
}

/** The rest of "Mede namens …" on the next line, when the first does not end it. */
function vervolg(lines: readonly string[], i: number): string {
  const line = (lines[i] ?? '').trimEnd();
  const next = lines[i + 1] ?? '';
  if (line.endsWith(',') || next.trim() === '' || leesAmbtregel(next) !== null) return '';
  return ` ${next.trim()}`;
}

/** "mede namens de Minister van X" in the heading or in running text. `text` is flat. */
export function medeNamensIn(text: string): string[] {
  const match = MEDE_NAMENS.exec(text);
  if (match === null) return [];
  const tail = text
    .slice(match.index + match[0].length, match.index + 500)
    .replace(/^mijn (?:ambtgenoot|collega),?\s(?:de\s)?/iu, '');
  return readGerichtAan(tail.slice(0, EINDE_MEDE_NAMENS.exec(tail)?.index ?? tail.length));
}
