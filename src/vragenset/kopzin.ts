import { readGerichtAan } from './bewindspersonen';
import { type Indiener, readIndieners } from './indieners';
import { patroon } from './patroon';
import { inOrigineel, type Plat } from './plat';
import { type Span, trimEinde } from './tekst';

/** A sentence that names a set: "Vragen van het lid X (Y) aan de Minister van Z over …". */
export interface Kopzin {
  /** In the text that was read, up to the bracket with the date. */
  readonly span: Span;
  /** Offsets in the flat text: from "Vragen" to the end of the subject. */
  readonly plat: Span;
  readonly indieners: readonly Indiener[];
  readonly gerichtAan: readonly string[];
  readonly onderwerp: string | null;
  /** True for the official heading, which opens a line; false in a letter's running text. */
  readonly officieel: boolean;
}

const LEDEN = '(?:(?:het|de) )?(?:van het )?(?:kamer)?(?:lid|leden) (?:(?:het |de )?(?:lid|leden) )?(?!der )';
const VRAAGZIN = patroon(
  `(?<!\\p{Alpha})(?:kamer)?(?:vragen|vraag) (?:(?:gesteld|ingediend) )?(?:(?:van|door) )?${LEDEN}`,
  'giu',
);
/** "Op 6 november jl. hebben de leden X (Y) schriftelijke vragen gesteld aan de minister van Z over …", in a notice. */
const GESTELD = patroon(
  `(?:heeft|hebben) (?:${LEDEN})([^\\n]{2,300}?) (?:schriftelijke |aan mij )*(?:kamer)?vragen (?:gesteld|ingediend|ingezonden)(?= (?:aan|over|inzake) )`,
  'giu',
);
/** Words before "vragen" that belong to the official heading. */
const OPENING =
  /(?:^|[\s\d])(?:(?:nadere|aanvullende|mondelinge|schriftelijke|(?:nader )?antwoord(?:en)? op(?: de)?) ){0,3}$/iu;
const AMBT = '(?:vice-?)?(?:minister|minster|staatss?ecretaris|bewindsperso)';
const AAN = patroon(` aan ?(?:de |het )?(?=${AMBT})`, 'iu');
/** What may end a portfolio: behind it the text layer of a PDF can lose the space ("Welzijn en Sportover zorg"). */
const EIND_PORTEFEUILLE =
  '(?:Sport|Zaken|Veiligheid|Wetenschap|Waterstaat|Natuur|Voedselkwaliteit|Koninkrijksrelaties|Werkgelegenheid|Klimaat|Energie|Financiën|Defensie|Migratie|Groei|Ordening|Ontwikkelingshulp|Ontwikkelingssamenwerking|Rechtsbescherming|Digitalisering)';
const OVER = patroon(
  `(?: |(?<=${EIND_PORTEFEUILLE}))(?:over|inzake|betreffende|omtrent|aangaande|naar aanleiding van|met betrekking tot|in verband met)(?: |(?=(?:het|de|een) ))`,
  'u',
);
const EINDE =
  / ?\({1,3} ?(?:ingezonden|ingediend|ontvangen|d\.d\.)| ?\((?:(?:met )?(?:kenmerk|vraagnummer|nr\.?):? )?(?:19|20)\d{2}Z\d{5},? (?:ingezonden|ingediend|d\.d\.)|\n| (?:(?:nader )?antwoord|mededeling) van (?:de )?(?:minister|staatssecretaris) /iu;
/** In running text the sentence goes on behind the subject, and a letter's heading with its other fields. */
const EINDE_BRIEF =
  /,? (?:met )?(?:het )?kenmerk(?:en)?:? |,? (?:die u |welke u )?(?:worden (?:hierbij |thans )?beantwoord|(?:kunnen|kon|konden) (?:tot mijn spijt |helaas )?niet|zijn beantwoord|(?:zend|doe|bied|stuur|zond|treft) (?:ik|wij|u) |(?:deze vragen|die) (?:werden|zijn) (?:op|ingezonden|gesteld|ingediend))| (?:Directoraat|Datum|Ons kenmerk|Uw kenmerk|Contactpersoon|Bijlagen?|Geachte|Projectnaam|Retouradres|Pagina) /u;
const DATUM_ERACHTER = /,? (?:van|d\.d\.|(?:ingediend|ingezonden|gesteld) op) \d{1,2} \p{Alpha}{3,12} \d{4}$/iu;
const LEESTEKEN = /[\s.:,]/;
const KENMERK_ERACHTER =
  /[\s,]{0,4}\(?(?:met )?(?:kenmerken|kenmerk|vraagnummers?|nrs?\.?|nummers?)?:?\s?(?:19|20)\d{2}Z\d{5}(?:[\s,;/]|en|(?:19|20)\d{2}Z\d{5}){0,30}\)?$/iu;
/** More sentences than this name no set: the text is about something else. */
const MEESTE = 12;

/** Every sentence in the flat text of a heading that names a set, the official ones first. */
export function readKopzinnen(plat: Plat): Kopzin[] {
  const zinnen = [...plat.tekst.matchAll(VRAAGZIN)].slice(0, MEESTE).map((match) => readZin(plat, match, ''));
  for (const match of [...plat.tekst.matchAll(GESTELD)].slice(0, 2)) zinnen.push(readZin(plat, match, match[1] ?? ''));
  const officieel = zinnen.filter((zin) => zin.officieel);
  return [...officieel, ...zinnen.filter((zin) => !zin.officieel).reverse()];
}

/** `leden` are the members when the sentence names them before what was matched ends. */
function readZin(plat: Plat, match: RegExpMatchArray, leden: string): Kopzin {
  const begin = match.index ?? 0;
  const vanaf = begin + match[0].length;
  const tail = plat.tekst.slice(vanaf, vanaf + 3000);
  const officieel = isOfficieel(plat, begin);
  const einde = Math.min(
    EINDE.exec(tail)?.index ?? tail.length,
    officieel ? tail.length : (EINDE_BRIEF.exec(tail)?.index ?? tail.length),
  );
  const zin = tail.slice(0, einde);
  const over = OVER.exec(zin);
  const voorOver = zin.slice(0, over?.index);
  const aan = AAN.exec(voorOver);
  const onderwerp = over === null ? '' : zin.slice(over.index + over[0].length);
  return {
    span: inOrigineel(plat, { start: begin, end: vanaf + einde }),
    plat: { start: begin, end: vanaf + einde },
    indieners: readIndieners(leden || voorOver.slice(0, aan?.index)),
    gerichtAan: aan === null ? [] : readGerichtAan(voorOver.slice(aan.index + aan[0].length)),
    onderwerp: zonderKenmerk(onderwerp, officieel) || null,
    officieel,
  };
}

/** The subject without the number and, in a letter, the date that stand behind it. */
function zonderKenmerk(onderwerp: string, officieel: boolean): string {
  const subject = trimEinde(trimEinde(onderwerp, LEESTEKEN).replace(KENMERK_ERACHTER, ''), LEESTEKEN);
  return officieel ? subject : trimEinde(subject.replace(DATUM_ERACHTER, ''), LEESTEKEN);
}

/** The official heading begins with "Vragen" (or "Antwoord op vragen") at the start of a line, or behind the number of the publication. */
function isOfficieel(plat: Plat, begin: number): boolean {
  const before = plat.tekst.slice(Math.max(0, begin - 60), begin);
  const opening = OPENING.exec(before);
  if (opening === null || !/\p{Upper}/u.test(plat.tekst.slice(begin - opening[0].trimStart().length, begin + 1)))
    return false;
  for (let at = begin; at >= Math.max(0, begin - opening[0].length - 1); at--) if (plat.regels.has(at)) return true;
  return false;
}
