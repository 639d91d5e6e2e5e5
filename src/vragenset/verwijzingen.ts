import { leavesDocument } from './anderDocument';
import { type Nummer, type NummerPlaats, readNummers } from './nummers';
import { patroon } from './patroon';
import type { Span } from './tekst';

/** A reference from one answer to other answers of the same set. All offsets are those of the text it was found in. */
export interface Verwijzing {
  readonly nummers: readonly Nummer[];
  /** The phrase, such as 'het antwoord op vraag 2'. */
  readonly span: Span;
  /** One place for each of `nummers`, in the same order. */
  readonly plaatsen: readonly NummerPlaats[];
}

/** Text without the hyphens of line ends ('ant-\nwoord'), and for each offset in it the offset in the original. */
interface Gelezen {
  readonly text: string;
  readonly original: (offset: number) => number;
}

const AFBREKING = /\u00ad[^\S\n]{0,4}\r?\n?|(?<=\p{Lower})-[^\S\n]{0,4}\r?\n[^\S\n]{0,8}(?=\p{Lower})/gu;

/** Begins with what is rare in a text, so that most of it is passed over at once. */
const MISSCHIEN_AFBREKING = /-[^\S\n]{0,4}\r?\n/;

function withoutAfbreking(text: string): Gelezen {
  if (!text.includes('\u00ad') && !MISSCHIEN_AFBREKING.test(text)) return { text, original: (offset) => offset };
  const cuts: { at: number; removed: number }[] = [];
  let removed = 0;
  const result = text.replace(AFBREKING, (found: string, offset: number) => {
    removed += found.length;
    cuts.push({ at: offset - removed + found.length, removed });
    return '';
  });
  // A span that ends at a cut stays before it; no reference starts at one.
  const original = (offset: number): number => offset + (cuts.findLast((cut) => cut.at < offset)?.removed ?? 0);
  return { text: result, original };
}

// The pieces of the grammar. White space may be missing between them: text from PDF loses it at line ends ('opvraag 2').
const W = '\\s{0,6}';
const ANTWOORD = '(?:(?<!be|ver|ge)ant-?woord(?:en)?|beant-?woording(?:en)?)';
const LIDWOORD = '(?:de|het|mijn|ons|onze|uw|deze|bovenstaande|voorgaande|eerdere|vorige)';
const VOORZETSEL = '(?:op|bij|onder|van|aan|in|voor|over|naar)';
const GETAL_VOLGT =
  '(?=\\d|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|[a-z]{3,6}tien|twaalf|twintig)(?!\\p{Alpha}))';

/** What stands before the number: 'vraag', 'antwoord', 'antwoord onder', 'onder', 'zie'. What precedes it decides whether it is a reference. */
const KERN = patroon(
  `(?:(?<vraag>(?:kamer|deel|sub)?(?:vraag|vra-?gen))${W}(?:(?:met\\s{1,4})?(?:nummers?|nrs?\\.?)${W})?` +
    `|(?<antwoord>${ANTWOORD})${W}(?<onder>(?:op|bij|onder|nummers?|nrs?\\.?)${W})?` +
    `|(?<los>(?<!\\p{Alpha})(?:onder|bij|naar|ad|sub|zie(?:\\s{1,4}(?:ook|verder|tevens))?)\\s{1,6}))${GETAL_VOLGT}`,
  'giu',
);

/** Letters that may be glued to the front of 'vraag' and 'antwoord'; 'aanvraag', 'uitvraag' and 'verantwoord' are other words. */
const GELIJMD =
  /(?<!\p{Alpha})(?:op|bij|onder|van|de|het|mijn|zie|ook|in|naar|verder|tevens|(?:zie)?verderhet|ophet|inhet|bijhet|opde|vande|antwoord(?:op)?)?$/iu;

/** The part of the phrase that stands before the core. */
const VOOR_VRAAG = patroon(
  `(?:(?<!\\p{Alpha})(?:de|het|mijn|ons|onze)${W})?(?:${ANTWOORD}${W})?(?:${VOORZETSEL}${W})?(?:${LIDWOORD}${W}){0,2}$`,
  'iu',
);
const VOOR_ANTWOORD = patroon(`(?:(?<!\\p{Alpha})(?:de|het|mijn|ons|onze)${W})?$`, 'iu');

/** A preposition that points to a question, or an answer to it. 'in vraag 3' and 'uit vraag 3' speak of the question itself. */
const NAAR_VRAAG = patroon(
  `(?:(?:op|bij|onder|naar|aan)${W}|${ANTWOORD}${W}(?:(?:van|in|voor)${W})?)(?:${LIDWOORD}${W}){0,2}$`,
  'iu',
);
/** 'zie ook vraag 3', 'zie voor een toelichting vraag 3', 'idem vraag 3'; not 'zie het rapport uit vraag 3'. */
const ZIE_VRAAG =
  /(?<!\p{Alpha})(?:zie|vgl\.?|vergelijk|cf\.?|idem|conform)(?:[\s,(]{1,6}(?!(?:uit|in|van|door|met|over)\s{1,6}(?:de\s{1,6})?$)\p{Alpha}{1,30}){0,8}[\s,(]{0,6}$/iu;
const HETZELFDE_VRAAG = /(?:idem|zelfde)(?:\s{1,6}\p{Alpha}{1,20}){0,4}\s{1,6}(?:als|voor)\s{1,6}$/iu;
const IN_VRAAG = /(?<!\p{Alpha})in\s{1,6}(?:de\s{1,6})?$/iu;
const ZOALS = /(?<!\p{Alpha})(?:zoals|eerder|reeds|al|hierboven|hiervoor)(?!\p{Alpha})/iu;
const VERTELD =
  'aangegeven|aangehaald|aangestipt|toegelicht|geantwoord|beantwoord|beschreven|omschreven|uiteengezet|uiteengezette|vermeld|gemeld|opgemerkt|benoemd|geschetst|gezegd|uitgelegd|ingegaan|weergegeven|verwoord|betoogd|uitgewerkt|besproken|behandeld|genoemd|gesteld|geschreven|aangaf|meldde|schreef|gegeven|opgenomen';
const VERTELD_IN =
  /(?<!\p{Alpha})(?:aangegeven|toegelicht|geantwoord|beantwoord|beschreven|uiteengezet|gemeld|opgemerkt|geschetst|uitgelegd|ingegaan|aangaf|schreef)(?!\p{Alpha})/iu;
/** What may stand before 'onder 3' or 'naar 3' when it is a reference. */
const VOOR_LOS = patroon(
  `(?<!\\p{Alpha})(?:zie|zoals|als|hierboven|hiervoor|daarvoor|boven|eerder|ook|verder|gestelde|opgemerkte|vermelde|antwoorden?|${VERTELD})\\s{1,6}$`,
  'iu',
);
const VERWIJS = /(?<!\p{Alpha})verw(?:ijs|ijzen|ezen|ijzing)(?!\p{Alpha})/iu;
const WIJZEND =
  /(?<!\p{Alpha})(?:zie|zoals|hierboven|hiervoor|eerder|reeds|al|antwoorden?|beantwoord|hetzelfde|verw\p{Alpha}{2,5})(?!\p{Alpha})/iu;

/** After a number without 'vraag' only the end of a clause or one of these words: 'onder 3 is toegelicht', not 'bij 3 gemeenten'. */
const AFGESLOTEN = patroon(
  `^(?:\\s{0,6}(?:$|[.,;:)\\]])|\\s{1,6}(?:is|zijn|was|werd|wordt|worden|heb|hebben|heeft|ben|ga|zal|ik|wij|we|al|reeds|ook|eerder|${VERTELD})(?!\\p{Alpha}))`,
  'iu',
);
const EINDE = /^\s{0,6}(?:$|[.,;)\]])/u;

/** Text of a question: only a member of the Kamer speaks of 'uw antwoord'. */
const VRAAGTEKST = patroon(
  `(?<!\\p{Alpha})(?:herinnert\\s{1,4}u\\s{1,4}zich|uw\\s{1,6}(?:eerdere\\s{1,6})?$|uw\\s{1,6}(?:eerdere\\s{1,6})?${ANTWOORD}(?!\\p{Alpha}))`,
  'iu',
);

// Answering a question is not referring to it: 'In antwoord op vraag 3 kan ik melden', 'Het antwoord op vraag 3 is nee'.
const BEGIN_ANTWOORD =
  /^\s*(?:in|als|ter)\s{1,6}(?:antwoord|reactie|beantwoording)\s{0,6}(?:op|van)\s{0,6}(?:de\s{0,6})?$/iu;
const BEGIN_OP = /^\s*op\s{0,6}(?:de\s{0,6})?$/iu;
const DAN_ANTWOORD = /^\s{0,6}(?:kan|deel|meld|bericht|laat|antwoord|luidt|is\s{1,6}het\s{1,6}antwoord)(?!\p{Alpha})/iu;
const LUIDT =
  /^\s{0,6}(?:luidt(?!\p{Alpha})|(?:is|zijn)\s{0,6}(?::|(?:ja|nee|bevestigend|ontkennend|als\s{1,4}volgt)(?!\p{Alpha})))/iu;

const REGELBEGIN = /(?:^|\n)[\s#*]{0,8}$/u;
const LABEL_VOORAF = /(?:^|\n)[\s#*]{0,8}Antwoord(?:en)?(?:\s{1,4}op)?\s{1,4}(?:de\s{1,4})?$/u;

/** The end of a sentence; a dot in 'nr. 3', 'jl. is' or '1.234' is none. */
const ZINSEINDE = /[.?!]["”’»)]{0,2}\s{1,6}(?=[\p{Upper}(«“‘"])|[?!]|\n\s{0,20}\n/gu;
const VENSTER = 240;

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - VENSTER);
  let start = from;
  for (const end of text.slice(from, at).matchAll(ZINSEINDE)) start = from + end.index + end[0].length;
  return start;
}

function sentenceEnd(text: string, at: number): number {
  const part = text.slice(at, at + VENSTER);
  const end = [...part.matchAll(ZINSEINDE)][0];
  return at + (end === undefined ? part.length : end.index + 1);
}

/** Does the core, with what stands around it in the sentence, point to an answer? */
function pointsToAnswer(soort: 'vraag' | 'antwoord' | 'los', kern: string, before: string, after: string): boolean {
  if (soort === 'antwoord') return !/(?:op|bij|onder)\s*$/iu.test(kern) || AFGESLOTEN.test(after);
  if (soort === 'los') {
    if (/^zie/iu.test(kern)) return EINDE.test(after);
    if (!AFGESLOTEN.test(after)) return false;
    if (/^naar/iu.test(kern)) return VERWIJS.test(before);
    return VOOR_LOS.test(before) && WIJZEND.test(before);
  }
  return !IN_VRAAG.test(before) || (ZOALS.test(`${before} ${after}`) && VERTELD_IN.test(`${before} ${after}`));
}

/** May a question number follow? Tried before the number is read, so that a bare 'vraag 3' costs little. */
function mayPoint(soort: 'vraag' | 'antwoord' | 'los', before: string): boolean {
  if (!GELIJMD.test(before)) return false;
  if (soort !== 'vraag') return true;
  return [NAAR_VRAAG, ZIE_VRAAG, HETZELFDE_VRAAG, IN_VRAAG].some((pattern) => pattern.test(before));
}

function answersItself(before: string, after: string): boolean {
  return ((BEGIN_ANTWOORD.test(before) || BEGIN_OP.test(before)) && DAN_ANTWOORD.test(after)) || LUIDT.test(after);
}

/** A heading left in the text: 'Antwoord 3', 'Antwoorden op de vragen 3 en 4' at the start of a line. */
function isLabel(before: string, kern: string): boolean {
  return LABEL_VOORAF.test(before) || (kern.startsWith('A') && REGELBEGIN.test(before));
}

/** Start of the phrase: 'het antwoord op' belongs to it, 'zie ook' does not. */
function phraseStart(before: string, soort: 'vraag' | 'antwoord' | 'los'): number {
  if (soort === 'los') return before.length;
  return (soort === 'vraag' ? VOOR_VRAAG : VOOR_ANTWOORD).exec(before)?.index ?? before.length;
}

/**
 * References to other answers of the set in the text of one answer, in the order of the text. References to another document
 * ('vraag 2 van de schriftelijke vragen van het lid …') and those without a number ('de vorige vraag') are left out.
 */
export function findVerwijzingen(text: string): Verwijzing[] {
  const gelezen = withoutAfbreking(text);
  const plain = gelezen.text;
  const toOriginal = (span: Span): Span => ({
    start: gelezen.original(span.start + 1) - 1,
    end: gelezen.original(span.end),
  });
  const found: Verwijzing[] = [];
  let readTo = 0;
  for (const kern of plain.matchAll(KERN)) {
    if (kern.index < readTo) continue;
    const soort = kern.groups?.vraag !== undefined ? 'vraag' : kern.groups?.antwoord !== undefined ? 'antwoord' : 'los';
    const start = sentenceStart(plain, kern.index);
    const before = plain.slice(start, kern.index);
    if (!mayPoint(soort, before)) continue;
    const lijst = readNummers(plain, kern.index + kern[0].length);
    if (lijst === null) continue;
    readTo = lijst.end;
    const after = plain.slice(lijst.end, sentenceEnd(plain, lijst.end));
    const phrase = phraseStart(before, soort);
    if (!pointsToAnswer(soort, kern[0], before, after) || answersItself(before, after)) continue;
    if (isLabel(before, kern[0]) || VRAAGTEKST.test(before) || leavesDocument(before.slice(0, phrase), after)) continue;
    found.push({
      nummers: lijst.nummers,
      span: toOriginal({ start: start + phrase, end: lijst.end }),
      plaatsen: lijst.plaatsen.map(({ nummer, span }) => ({ nummer, span: toOriginal(span) })),
    });
  }
  return found;
}

/** Words that an answer without content of its own is made of, beside the reference itself. */
const LEGE_WOORDEN = new Set(
  (
    'zie ook tevens verder eveneens mede nader voorts hiervoor hiertoe hierop hierover daarvoor daartoe daarop daarover graag kortheidshalve volledigheidshalve ' +
    'ik wij we u uw kamer mij verwijs verwijzen verwezen wordt worden verwijzing wil willen mag moge kan volstaan met naar voor om te ' +
    'het de een deze dit dat die antwoord antwoorden beantwoording reactie op van bij onder in over vraag vragen deelvraag deelvragen mijn ons onze en ' +
    'bovenstaande bovenstaand voorgaande vorige hierboven eerder eerdere reeds al nadere toelichting is zijn ben heb hebben vindt staat opgenomen vinden ' +
    'zoals aangegeven toegelicht beantwoord geantwoord gegeven ingegaan uiteengezet idem kortheid kortheidhalve beknoptheid gezamenlijk samen aan'
  ).split(' '),
);
/** A reference without a number, to the answer before this one. */
const RELATIEF =
  /(?<!\p{Alpha})(?:(?:vorige|voorgaande|bovenstaande)\s{1,6}vraag|(?:voorgaande|bovenstaande)\s{1,6}vragen|hierboven)(?!\p{Alpha})/iu;
/** 'Voor de gevolgen verwijs ik u naar …', 'Zie … wat betreft de gevolgen': a subject for the reference, no content. */
const ONDERWERP_VOORAF =
  /^\s*(?:voor|wat|ten\s{1,4}aanzien|met\s{1,4}betrekking)\s[^.?!;\d]{1,240}?(?<!verder|daarnaast|overigens|ook)\sverw(?:ijs|ijzen|ezen)(?!\p{Alpha})/iu;
const ONDERWERP_ACHTERAF =
  /(?<!\p{Alpha})(?:zie|verw\p{Alpha}{2,5})(?!\p{Alpha})[^.?!;]{0,160}#\s{1,4}(?:voor|over|wat\s{1,4}betreft|inzake)\s[^.?!;]{1,160}$/iu;
/** Marks, notes and page lines that are not text of the answer. */
const BIJWERK = /\[\^[^\]\s]{1,20}\](?!:)|[¹²³⁰⁴-⁹]/gu;
const NOOT_OF_VOETREGEL = /^[ \t\u00a0]{0,12}(?:\[\^?\d{1,3}\]:?|\d{1,3}\)|Tweede Kamer, vergaderjaar|ah-tk-)/u;

const zonderNoten = (text: string): string =>
  text
    .split('\n')
    .map((line) => (NOOT_OF_VOETREGEL.test(line) ? '' : line))
    .join('\n');

/**
 * True when the whole answer only points elsewhere in the set; 'Nee, zie antwoord 6.' is an answer of its own.
 * @param gevonden the references in the text, where they were read already
 */
export function isAlleenVerwijzing(text: string, gevonden?: readonly Verwijzing[]): boolean {
  const plain = withoutAfbreking(zonderNoten(text).replace(BIJWERK, '')).text;
  const verwijzingen = gevonden !== undefined && plain === text ? gevonden : findVerwijzingen(plain);
  if (verwijzingen.length === 0 && !RELATIEF.test(plain)) return false;
  let rest = '';
  let at = 0;
  for (const { span } of verwijzingen) {
    rest += `${plain.slice(at, span.start)} # `;
    at = span.end;
  }
  rest = (rest + plain.slice(at)).trim().replace(/[.]$/u, '');
  return rest
    .split(/[.?!]\s+/u)
    .map((zin) => zin.replace(ONDERWERP_VOORAF, '').replace(ONDERWERP_ACHTERAF, '#'))
    .every((zin) => (zin.match(/[\p{Alpha}\d€%]+/gu) ?? []).every((word) => LEGE_WOORDEN.has(word.toLowerCase())));
}
