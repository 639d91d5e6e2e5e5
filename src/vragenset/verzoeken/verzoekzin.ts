import { type Nummer, readNummers } from '../nummers';
import { patroon } from '../patroon';
import { maskeer } from './genormaliseerd';

/**
 * What both kinds of request share: a sentence that asks (not one that tells), to answer, these questions.
 * Everything here reads normalised text (see `normaliseer`).
 */

/** What is to be answered: all questions, some numbers, or one question ("deze vraag"). */
export interface Voorwerp {
  readonly start: number;
  readonly end: number;
  readonly betreft: 'alle' | 'enkel' | readonly Nummer[];
}

const TELWOORD = 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\d{1,3}';
const BIJVOEGLIJK =
  `${TELWOORD}|bovenstaande|bovengenoemde|bovengestelde|onderstaande|voorgaande|voornoemde|voorafgaande|voorliggende|onderhavige|` +
  'genoemde|gestelde|voorgelegde|ingediende|ingezonden|hierboven|hiervoor|vermelde|schriftelijke|overige|resterende|andere|laatste|' +
  'volgende|vorige|verschillende|afzonderlijke|individuele|losse|aparte|dringende|urgente|belangrijke|nieuwe|aanvullende|hele|gehele|' +
  'hierbij|toegezonden|bijgaande|set|reeks|lijst|serie|van|met|aan';
/** These point at the set itself; "alle vragen van ouders" does not. */
const AANWIJZEND =
  'deze|bovenstaande|bovengenoemde|bovengestelde|onderstaande|voorgaande|voornoemde|voorafgaande|voorliggende|onderhavige|voorgelegde|hierboven|hiervoor|ondergetekende|mijn|onze|bijgaande';
const VRAGEN = '(?:kamer|deel|sub|vervolg)?vragen';
const VRAAG = '(?:deel|sub)?vraag';
const BEPALING = `(?:deze|de|alle|al|onze|mijn|(?:${AANWIJZEND}))`;

/** "deze vragen", "de bovenstaande vijf vragen", "al deze schriftelijke vragen", "deze set vragen". */
const MEERVOUD = patroon(
  `\\b${BEPALING}(?: (?:${BEPALING}|${BIJVOEGLIJK})){0,5} ${VRAGEN}(?: en (?:deel|sub)vragen)?\\b`,
  'g',
);
/** "elke vraag", "ieder van deze vragen", "elk der vragen". */
const IEDER = patroon(
  `\\b(?:elke?|iedere?) (?:(?:van|der|${BEPALING}|${BIJVOEGLIJK}) ){0,5}(?:${VRAGEN}|${VRAAG})\\b|\\bper (?:(?:${BIJVOEGLIJK}) )?${VRAAG}\\b|\\bvraag voor vraag\\b`,
  'g',
);
const ENKELVOUD = patroon(`\\b(?:deze|de|bovenstaande|voorgaande|vorige) (?:(?:${BIJVOEGLIJK}) )?${VRAAG}\\b`, 'g');
/** Without a determiner only where it opens the request: "Graag vragen afzonderlijk beantwoorden". */
const KAAL =
  /(?<=^\W{0,3}|: |\b(?:u|om|dat|gaarne|graag|gelieve|svp) {1,60})vragen(?= (?:niet|een voor|afzonderlijk|apart|individueel|elk|ieder|los|stuk|worden|samen)\b)/g;
const GENUMMERD = /\b(?:de )?(?:deel)?vra(?:ag|gen) {0,2}\(?(?:met )?(?:nummers? |nrs?\.? )?(?=\d)/g;
const EERSTE = patroon(`\\bde eerste (${TELWOORD}) vragen\\b`, 'g');
const ANTWOORDEN =
  /(?<!\bover )\b(?:de|uw|alle) (?:(?:afzonderlijke|individuele|schriftelijke) )?(?:antwoorden|beantwoording)\b(?! van (?!deze|de vragen|bovenstaande|alle vragen|de bovenstaande))/g;
const DAAROP = /\b(?:hierop|daarop|hieraan)\b/g;

/** Somebody else's questions: "alle vragen van ouders", "de vragen die burgers stellen", "de eerdere vragen". */
const ANDERMANS =
  /^ (?:van (?!(?:het lid|de leden|ondergetekende|deze|dit|mij|ons|de fractie|de indiener|een (?:\w{1,40} )?antwoord)\b)|uit (?:het|de) |aan (?!u\b|de (?:minister|staatssecretaris|regering)|het kabinet)|die (?!(?:ik|wij|hier|hierboven|hiervoor|gesteld|zijn gesteld|voorliggen|u zijn|aan u|het lid)\b))/;

const TELWOORDEN = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const telWaarde = (word: string): number => TELWOORDEN.indexOf(word) + 1 || Number(word);

const matches = (text: string, pattern: RegExp): { start: number; end: number; found: RegExpMatchArray }[] =>
  [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length, found }));

const EIGEN = patroon(`\\b(?:${AANWIJZEND})\\b`, '');

function isOwn(zin: string, voorwerp: { start: number; end: number }): boolean {
  if (EIGEN.test(zin.slice(voorwerp.start, voorwerp.end))) return true;
  return !ANDERMANS.test(zin.slice(voorwerp.end));
}

function genummerd(zin: string): Voorwerp[] {
  const found = matches(zin, GENUMMERD).flatMap(({ start, end }) => {
    const lijst = readNummers(zin, end);
    return lijst ? [{ start, end: lijst.end, betreft: lijst.nummers }] : [];
  });
  // "vraag 2 en vraag 7" is read as one list; its second half is no object of its own.
  return found.filter((one, i) => !found.some((other, k) => k < i && other.end >= one.end));
}

/** "met uitzondering van vraag 3" leaves vraag 3 out; it does not ask something of vraag 3. */
const UITGEZONDERD =
  /\b(?:behalve|uitzondering van|uitgezonderd|anders dan|in (?:uw|het) antwoord op|antwoord op|verwijzen naar|zie) $/;

/** Everything in the sentence that may be asked to be answered, in order. */
export function findVoorwerpen(zin: string): Voorwerp[] {
  const numbered = genummerd(zin).filter(({ start }) => !UITGEZONDERD.test(zin.slice(0, start)));
  const first = matches(zin, EERSTE).map(({ start, end, found }) => ({
    start,
    end,
    betreft: Array.from({ length: telWaarde(found[1] ?? '') }, (_, i) => i + 1),
  }));
  const isNumbered = (at: { start: number; end: number }): boolean =>
    [...numbered, ...first].some((other) => at.start < other.end && other.start < at.end);
  const all = [MEERVOUD, IEDER, KAAL, ANTWOORDEN, DAAROP]
    .flatMap((pattern) => matches(zin, pattern))
    .filter((at) => !isNumbered(at) && isOwn(zin, at))
    .map(({ start, end }) => ({ start, end, betreft: 'alle' as const }));
  const one = matches(zin, ENKELVOUD)
    .filter((at) => !isNumbered(at))
    .map(({ start, end }) => ({ start, end, betreft: 'enkel' as const }));
  return [...all, ...one, ...first, ...numbered].sort((a, b) => a.start - b.start);
}

/** The act of answering. The past participle counts only where something is asked of it (see `isMededeling`). */
const BEANTWOORDEN =
  /\bbe?antwoord(?:en|t|ing(?:en)?)?\b|\bantwoord(?:en|t)?\b|\bbeantwoorden(?=[a-z])|\b(?:te )?reageren\b|\breactie\b|\bingaan\b|\bin te gaan\b|\b(?:te )?behandelen\b|\bbehandeld\b/g;
/** Sending counts where it is answers that are sent. */
const STUREN =
  /\b(?:toe ?(?:te )?)?(?:sturen|zenden|stuurt|zendt)\b|\btoekomen\b|\bontvangen\b|\bontvang\b|\bverstrekken\b|\bkrijgen\b|\bgeven\b|\baanleveren\b|\bformuleren\b|\bopstellen\b/g;

export interface Plaats {
  readonly start: number;
  readonly end: number;
}

/** "het antwoord dat u op 30 augustus gaf": an answer given before. */
const isEerderAntwoord = (zin: string, start: number, end: number): boolean =>
  /\b(?:het|uw|dat|dit|eerdere?) $/.test(zin.slice(0, start)) &&
  /^ (?:dat|van|in|uit|waarin|op (?!deze|de|alle|boven))/.test(zin.slice(end));

export function findHandelingen(zin: string, voorwerpen: readonly Voorwerp[]): Plaats[] {
  const answering = matches(zin, BEANTWOORDEN).filter(({ start, end }) => !isEerderAntwoord(zin, start, end));
  const ofAnswers = voorwerpen.some(({ start, end }) => /antwoord/.test(zin.slice(start, end)));
  return [...answering, ...(ofAnswers ? matches(zin, STUREN) : [])]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

const GEZAG =
  '(?:u|uw|je|de|het|hij|zij|een|beide|elke?|iedere?|alle|bovenstaande|voorgaande|vra(?:ag|gen)|minister|staatssecretaris|kabinet|regering|premier)';
/** Where the asking begins: "Kunt u", "Is de minister bereid", "Graag", "wij verzoeken u". */
const AANHEF = patroon(
  `\\b(?:kunt|kan|kunnen|wilt|wil|willen|zou|zoudt|zouden|gaat|gaan|zult|mag|mogen|mogelijk|bent|is|zijn|bereid|genegen) (?:er |dan |ook |tevens |daarom |svp |alstublieft )?(?:${GEZAG}|om|deze|ik|wij|voor)\\b|\\bbereid\\b|\\bverzoeke?n?\\b|\\bverzoekt\\b|\\bvragen? (?:wij|ik) u\\b|\\b(?:wij|ik) vra(?:ag|gen) u\\b|\\bgraag\\b|\\bgaarne\\b|\\bgelieve\\b|\\balstublieft\\b|\\bs\\.?v\\.?p\\b|\\b(?:dienen|moeten|kunnen|mogen) [^.]{0,60}\\bworden\\b|\\btoezeggen\\b`,
  'g',
);
const GEBIEDEND = /^\W*(?:en )?(?:beantwoord|behandel|stuur) /;
const ZINSDEEL = /^\W*om .*\bte (?:be)?antwoorden\W*$/;

/** Sentences that ask for a fact or an opinion, not for an answer to these questions. */
const FEITVRAAG =
  /^\W{0,20}(?:(?:en|maar|zo ja|zo nee|indien ja|indien nee|tot slot|ook|verder|daarnaast)[,:]? ){0,4}(?:waarom|waardoor|hoe|hoeveel|welke?|wat|wie|wanneer|waar|herinnert|klopt|deelt|vindt|acht|erkent|wist|weet|heeft|hebt|heb|hebben|had|beaamt|onderschrijft|begrijpt|realiseert|beseft|meent|denkt|is het (?:waar|juist)|bent u (?:het|er|ervan|van mening|bekend|op de hoogte|zich|geschrokken))\b/;
/** What a minister writes: "Ik heb de vragen afzonderlijk beantwoord", "De vragen 1 t/m 8 zijn afzonderlijk beantwoord". */
const MEDEDELING =
  /\b(?:zal|zullen|kan|beantwoord|ben|heb) (?:ik|wij)\b|\b(?:ik|wij) (?:zal|zullen|heb|hebben|beantwoord|beantwoorden|kan|kunnen|ben|zijn)\b/;
const HULPWERKWOORD = /\b(?:heb|hebt|heeft|hebben|had|hadden|zijn|is|werden|werd|worden|wordt) /;
const DEELWOORD = /\bbeantwoord\b(?! te| kunnen| kan| wordt)/;

/** "zijn … beantwoord", however far apart: in two steps, because one pattern would look for the end from every "is". */
const isBeantwoord = (zin: string): boolean =>
  zin.split('?').some((deel) => {
    const hulp = HULPWERKWOORD.exec(deel);
    return hulp !== null && DEELWOORD.test(deel.slice(hulp.index + hulp[0].length));
  });

/** Answered already, by whomever: "of u de vragen één voor één heeft beantwoord". */
const VOLTOOID = /\b(?:heb|hebt|heeft|hebben|had|hadden) (?:[^?,]{0,200} )?beantwoord\b/;
const VERZOEK_IN_LIJDENDE_VORM =
  /\b(?:(?:kunnen|kan|zouden|zou|mogen|moeten|dienen|wilt|kunt|graag|gaarne|bereid|toezeggen|zorgen)\b|verzoek)/;

export function isVerzoek(zin: string): boolean {
  if (FEITVRAAG.test(zin) || VOLTOOID.test(zin)) return false;
  if (
    (MEDEDELING.test(zin) || isBeantwoord(zin)) &&
    !(VERZOEK_IN_LIJDENDE_VORM.test(zin) && !/\b(?:ik|wij) (?:heb|hebben|zal|zullen)\b/.test(zin))
  )
    return false;
  return [...zin.matchAll(AANHEF)].length > 0 || GEBIEDEND.test(zin) || ZINSDEEL.test(zin);
}

/** Where the asking begins; what stands before it is reason or background ("Nu de wet op 1 januari ingaat, kunt u …"). */
export function beginVerzoek(zin: string, handeling: number): number {
  const before = [...zin.matchAll(AANHEF)].filter(({ index }) => index < handeling);
  const direct = before.filter(({ 0: found }) => /^(?:kunt|wilt|bent|zoudt|zult|gaat) u\b/.test(found));
  return (direct.at(-1) ?? before[0])?.index ?? 0;
}

/** Quotations and what only accompanies an answer say nothing about how or when these questions are to be answered. */
export function zonderBijzaken(zin: string): string {
  const quoted = /«[^«»]{1,300}»|"[^"]{1,300}"|(?<=[\s(]|^)'[^']{1,300}'(?![a-z])/g;
  const unquoted = zin.replace(quoted, (found) =>
    found.trim().split(/\s+/).length > 3 ? ' '.repeat(found.length) : found.replace(/[«»"']/g, ' '),
  );
  return maskeer(
    unquoted,
    /\b(?:in|bij|met)(?: (?:uw|de|het|een|haar|zijn))? (?:be)?antwoord(?:ing|en)?(?: (?:op|van) (?:deze|de|bovenstaande|voorgaande) vra(?:ag|gen))?(?= (?!op vra|op de|op deze|voor|uiterlijk|binnen))/g,
  );
}
