import { alsBewindspersoon, type Bewindspersoon } from './bewindspersonen';
import type { Indiener } from './indieners';
import { type KopDatum, readBriefdatum, readIngezonden, readOntvangen } from './kopdatums';
import { type Kopzin, readKopzinnen } from './kopzin';
import { type KopZnummer, readZnummers } from './kopznummers';
import {
  ANTWOORDZIN,
  ambtenInTitel,
  antwoordDoor,
  MEDEDELINGZIN,
  medeNamensIn,
  readOndertekening,
} from './ondertekening';
import { type Paginakop, readPaginakop } from './paginakop';
import { flatten, type Plat } from './plat';
import type { Span } from './tekst';
import { isIntrekking, isUitstelTekst } from './uitstelzin';

export { type Indiener, readIndieners } from './indieners';
export type { KopDatum } from './kopdatums';

/** What the heading of a set says: who asks whom about what, when, and who answers. */
export interface Kop {
  /** The official sentence "Vragen van …" with the bracket that dates it, as it stands; null when there is none. */
  readonly zin: Span | null;
  readonly indieners: readonly Indiener[];
  readonly gerichtAan: readonly string[];
  readonly onderwerp: string | null;
  readonly ingezonden: KopDatum | null;
  readonly ontvangen: KopDatum | null;
  readonly znummers: readonly KopZnummer[];
  readonly beantwoordDoor: readonly Bewindspersoon[];
  readonly medeNamens: readonly string[];
  /** What the heading announces by its own words. */
  readonly aankondiging: 'vragen' | 'antwoord' | 'mededeling' | 'mondelinge vragen' | 'lijst' | null;
  /** «Zie ook Aanhangsel Handelingen»: an earlier publication about the same set, as a rule its delay notice. */
  readonly zieOok: { readonly vergaderjaar: string; readonly nummer: number } | null;
  /** True when the heading says that these questions have no three-week term: of the Eerste Kamer, or a schriftelijk overleg. */
  readonly zonderTermijn: boolean;
  /** True for a web page that gives the heading as a table of fields. */
  readonly pagina: boolean;
}

export const legeKop: Kop = {
  zin: null,
  indieners: [],
  gerichtAan: [],
  onderwerp: null,
  ingezonden: null,
  ontvangen: null,
  znummers: [],
  beantwoordDoor: [],
  medeNamens: [],
  aankondiging: null,
  zieOok: null,
  zonderTermijn: false,
  pagina: false,
};

/** A heading is never longer than this (characters); text behind it is not searched for one. */
const LANGSTE_KOP = 20_000;

const MONDELING = /mondelinge (?:kamer)?(?:vragen|vraag) (?:van|door) (?:het lid|de leden)/iu;
const LIJST =
  /lijst van (?:feitelijke )?vragen|verslag van een schriftelijk overleg|(?:antwoorden|beantwoording)(?: algemene rekenkamer)? (?:(?:bij|op|van) )?(?:de )?(?:vragen|vraag)\d? (?:van de )?tweede kamer|(?:door|van) de (?:vaste |algemene |tijdelijke )?(?:kamer)?commissie [^.\n]{3,120} gestelde (?:vragen|vraag)/iu;
/** What a letter says that brings answers. */
const ANTWOORDBRIEF =
  /(?:(?:antwoord|reactie) op uw (?:brief|schrijven)|beantwoord (?:ik|wij) |(?:beantwoording|antwoord(?:en)?)(?: op| van)?(?: de)?(?: schriftelijke)? ?(?:kamer)?vragen|(?:bied|zend|doe|stuur) (?:ik|wij) (?:u|uw kamer)[^.\n]{0,120}antwoord|deel (?:ik|wij) (?:u|uw kamer) mede? dat de vragen )/iu;
const ZIE_OOK =
  /zie ook:? aanhangsel(?: van de)? handelingen,? (?:[IVX]{1,3},? )?vergaderjaar (\d{4})\s?[-–—/]\s?(\d{2,4}),? ?nrs?\.? ?(\d{1,5})/iu;
const EERSTE_KAMER = /eerste kamer der staten-generaal|leden der eerste kamer|(?:ah|kv)-ek-\d/iu;
const TWEEDE_KAMER = /tweede kamer der staten-generaal/iu;
const SCHRIFTELIJK_OVERLEG = /verslag van een schriftelijk overleg/iu;
const IK = /(?<!\p{Alpha})(?:ik|wij|uw kamer|de kamer)(?!\p{Alpha})/iu;

function aankondigingIn(plat: Plat, zinnen: readonly Kopzin[]): Kop['aankondiging'] {
  const { tekst } = plat;
  const officieel = zinnen.some((zin) => zin.officieel);
  if (MEDEDELINGZIN.test(tekst)) return 'mededeling';
  if (!officieel && zinnen.length === 0 && LIJST.test(tekst)) return 'lijst';
  if (MONDELING.test(tekst)) return 'mondelinge vragen';
  if (isKennisgeving(tekst, zinnen)) return 'mededeling';
  if (ANTWOORDZIN.test(tekst) || (!officieel && ANTWOORDBRIEF.test(tekst))) return 'antwoord';
  return zinnen.length > 0 || /kamervragen/iu.test(tekst) ? 'vragen' : null;
}

/** A letter that says, in the first person, that answers are delayed or questions withdrawn. */
function isKennisgeving(tekst: string, zinnen: readonly Kopzin[]): boolean {
  if (zinnen.length === 0 || !IK.test(tekst) || !(isUitstelTekst(tekst) || isIntrekking(tekst))) return false;
  return /(?:19|20)\d{2}Z\d{5}|ingezonden|voorzitter/iu.test(tekst);
}

/** Reads the text that stands before the first label. Never throws; what is not there is null or empty. */
export function readKop(text: string): Kop {
  const bron = text.slice(0, LANGSTE_KOP);
  const plat = flatten(bron);
  const zinnen = readKopzinnen(plat);
  const pagina = readPaginakop(bron);
  const zin =
    zinnen.find((kandidaat) => kandidaat.officieel) ??
    zinnen.find(({ indieners }) => indieners.some(({ fractie }) => fractie)) ??
    null;
  const aankondiging = aankondigingIn(plat, zinnen);
  const zieOok = ZIE_OOK.exec(plat.tekst);
  return {
    ...legeKop,
    ...wie(zin, zinnen, pagina),
    ...wanneer(plat, bron, aankondiging, pagina, zin),
    ...(aankondiging === 'lijst' ? {} : antwoorders(plat, bron)),
    znummers: readZnummers(plat, zin),
    aankondiging,
    zieOok:
      zieOok === null
        ? null
        : { vergaderjaar: vergaderjaar(zieOok[1] ?? '', zieOok[2] ?? ''), nummer: Number(zieOok[3]) },
    zonderTermijn: SCHRIFTELIJK_OVERLEG.test(plat.tekst)
      ? zinnen.length === 0
      : EERSTE_KAMER.test(plat.tekst) && !TWEEDE_KAMER.test(plat.tekst),
    pagina: pagina !== null,
  };
}

function vergaderjaar(eerste: string, tweede: string): string {
  return `${eerste}-${tweede.length === 2 ? eerste.slice(0, 2) + tweede : tweede}`;
}

/** Who asks whom about what: from the sentence that names the set, completed from what a letter repeats elsewhere. */
function wie(
  zin: Kopzin | null,
  zinnen: readonly Kopzin[],
  pagina: Paginakop | null,
): Pick<Kop, 'indieners' | 'gerichtAan' | 'onderwerp'> {
  const elders = zin?.officieel ? [] : zinnen;
  return {
    indieners: zin !== null && zin.indieners.length > 0 ? zin.indieners : (pagina?.indieners ?? []),
    gerichtAan:
      [zin, ...elders].find((kandidaat) => kandidaat !== null && kandidaat.gerichtAan.length > 0)?.gerichtAan ?? [],
    onderwerp: [zin, ...elders].find((kandidaat) => kandidaat?.onderwerp)?.onderwerp ?? null,
  };
}

function wanneer(
  plat: Plat,
  bron: string,
  aankondiging: Kop['aankondiging'],
  pagina: Paginakop | null,
  zin: Kopzin | null,
): Pick<Kop, 'zin' | 'ingezonden' | 'ontvangen'> {
  const isBrief = aankondiging === 'antwoord' || aankondiging === 'mededeling';
  const isPublicatie = ANTWOORDZIN.test(plat.tekst) || MEDEDELINGZIN.test(plat.tekst);
  // A list of questions has no such heading: the Kamer has the answers from the day of the letter on.
  const ontvangen =
    pagina?.ontvangen ?? readOntvangen(plat, isPublicatie) ?? (aankondiging === 'lijst' ? readBriefdatum(plat) : null);
  const peil = ontvangen?.waarde ?? readBriefdatum(plat)?.waarde ?? null;
  const ingezonden = pagina?.ingezonden ?? (aankondiging === 'lijst' ? null : readIngezonden(plat, peil, isBrief));
  return { zin: zin === null ? null : metDatum(zin.span, ingezonden, bron), ingezonden, ontvangen };
}

/** The sentence with the bracket that dates it, where that stands right behind it: "… over dijken (ingezonden 3 februari 2025)". */
function metDatum(zin: Span, ingezonden: KopDatum | null, bron: string): Span {
  const end = ingezonden?.span.end ?? 0;
  if (end <= zin.end || bron.slice(zin.end, end).includes('\n\n')) return zin;
  return { start: zin.start, end: bron.charAt(end) === ')' ? end + 1 : end };
}

/** Who answers, and on whose behalf: from the published heading, else from a letter's signatures and the title above its answers. */
function antwoorders(plat: Plat, bron: string): Pick<Kop, 'beantwoordDoor' | 'medeNamens'> {
  const inKop = antwoordDoor(plat.tekst);
  const inZin = medeNamensIn(plat.tekst);
  if (inKop.length > 0) return { beantwoordDoor: inKop, medeNamens: inZin };
  const ondertekening = readOndertekening(bron);
  const titel = ANTWOORDZIN.exec(plat.tekst);
  const inTitel = titel === null ? [] : medeNamensIn(plat.tekst.slice(titel.index, titel.index + 600));
  const medeNamens =
    inTitel.length > 0 ? inTitel : ondertekening.medeNamens.length > 0 ? ondertekening.medeNamens : inZin;
  return {
    beantwoordDoor:
      ondertekening.door.length > 0
        ? ondertekening.door
        : ambtenInTitel(plat.tekst).map((ambt) => alsBewindspersoon(ambt, '')),
    medeNamens,
  };
}
