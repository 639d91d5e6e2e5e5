import { patroon } from '../patroon';
import { type Span, trimEinde } from '../tekst';
import { type Genormaliseerd, maskeer } from './genormaliseerd';
import { findMomenten } from './momenten';
import { beginVerzoek, findHandelingen, findVoorwerpen, isVerzoek, zonderBijzaken } from './verzoekzin';

/** What a sentence asks about the moment of answering. `aanleiding` in offsets of the text before normalising. */
export interface GevraagdeTermijn {
  readonly uiterlijk: string | null;
  readonly aanleiding: Span | null;
}

const REDEN =
  '(?:aangezien|omdat|zodat|opdat|want|in verband met|gezien|gelet op|vanwege|met het oog op|waarbij|waarin|daar|nu|ondanks|mede gezien)';
/** A reason between commas, and one after the verb, to the end: dates in it are background. */
const REDEN_TUSSEN = patroon(`, ${REDEN} [^,]{0,300}(?=,)`, 'g');
const REDEN_ERNA = patroon(`(?:,| –|\\b) ?\\b${REDEN} `, '');
/** A clause that ends before the questions are named ("er gaan geruchten dat … binnen een paar weken …, deze vragen …"). */
const BIJZIN_ERVOOR = /\b(?:dat|die|hoe|wat|waar\w{0,20}|als|nu) [^,]{0,300},/g;
/** Another thing asked in the same breath: "… beantwoorden en daarbij ingaan op …", "… en het rapport voor 1 mei publiceren?". */
const BEGIN_ANDER_VERZOEK =
  /,? (?:en|alsmede|alsook|om) (?:(?<bijzin>(?:daarbij|hierbij|daarin|hierin|aan te geven|aangeven|ingaan|kunt u (?!dit|deze|de vragen|de antwoorden|hier|ze|dat)|wilt u (?!dit|deze|de vragen|de antwoorden|hier|ze|dat)|bent u (?!bereid (?:om )?(?:dit|deze)))\b)|(?:de|uw)(?= (?!antwoord|beantwoord|kamer hier))|het|een|ook|tevens|hem|haar|hen)/g;
/** What may be asked of another thing, as the last word of the sentence. */
const SLOTWERKWOORD =
  /\b(?:te \w{1,40}en|informeren|uiteenzetten|aangeven|toelichten|ingaan|uitvoeren|publiceren|verstrekken|delen|maken|nemen|stellen|brengen|bevestigen|voorzien|toesturen|sturen|zenden|leveren|betrekken|organiseren|regelen|onderzoeken)$/;

const maskeerVanaf = (text: string, at: number): string => text.slice(0, at) + ' '.repeat(text.length - at);

function zonderRedenErna(text: string): string {
  const reden = REDEN_ERNA.exec(text);
  return reden === null ? text : maskeerVanaf(text, reden.index);
}

/** Makes blank what is asked of another thing, to the end. */
function zonderAnderVerzoek(text: string): string {
  const slot = SLOTWERKWOORD.exec(trimEinde(text, /\W/))?.index ?? -1;
  for (const found of text.matchAll(BEGIN_ANDER_VERZOEK)) {
    const isAnder = found.groups?.bijzin !== undefined || slot >= found.index + found[0].length;
    if (isAnder) return maskeerVanaf(text, found.index);
  }
  return text;
}
/** "Kunt u het rapport voor 1 mei sturen en deze vragen beantwoorden?": what is before "en" is about the report. */
const ANDER_VERZOEK_ERVOOR = /\b\w{3,}en (?:en|om) (?:op )?$/;

/** Requests that need not name the questions: "Graag antwoord voor 20 juni", "Kunt u dit voor 20 juni beantwoorden?". */
const ZONDER_VOORWERP =
  /\b(?:graag|gaarne|gelieve|ontvangen?|verzoek\w*|verzoekt) (?:(?!het|uw)\w+ ){0,4}(?:antwoord|beantwoording)\b|\b(?:dit|ze|deze) (?:.{0,120} )?beantwoorden\b|\bte antwoorden\b|\bantwoord (?:te )?geven\b/;

/** Questions that are not ours (no `Voorwerp`): "op de vragen van de ombudsman antwoorden". */
const ANDERE_VRAGEN = /\bvra(?:ag|gen)\b/;

/** The part of the sentence that is about the answering; all else blank, so that offsets stay. */
function overBeantwoording(zin: string): string | null {
  const voorwerpen = findVoorwerpen(zin);
  const handelingen = findHandelingen(zin, voorwerpen);
  const [handeling] = handelingen;
  if (!handeling || !(voorwerpen.length > 0 || (ZONDER_VOORWERP.test(zin) && !ANDERE_VRAGEN.test(zin)))) return null;
  const voorwerp = voorwerpen.filter(({ start }) => start < handeling.start).at(-1) ?? voorwerpen[0];
  const begin = beginVerzoek(zin, handeling.start);
  const from = voorwerp && ANDER_VERZOEK_ERVOOR.test(zin.slice(begin, voorwerp.start)) ? voorwerp.start : begin;
  const until = handeling.end;
  const named = Math.max(from, Math.min(voorwerp?.start ?? from, until));
  const before = maskeer(zin.slice(from, named), BIJZIN_ERVOOR) + zin.slice(named, until);
  const tail = zonderAnderVerzoek(zonderRedenErna(maskeer(zin.slice(until), REDEN_TUSSEN)));
  return ' '.repeat(from) + maskeer(before, REDEN_TUSSEN) + tail;
}

/** Reads one normalised sentence of `origineel`; null when it asks for nothing earlier than the ordinary term. */
export function leesTermijn(
  genormaliseerd: Genormaliseerd,
  origineel: string,
  ingezonden: string | null,
): GevraagdeTermijn | null {
  const zin = zonderBijzaken(genormaliseerd.tekst);
  if (!isVerzoek(zin)) return null;
  const venster = overBeantwoording(zin);
  if (venster === null) return null;
  const offset = (at: number): number => genormaliseerd.offsets[at] ?? origineel.length;
  const momenten = findMomenten({
    zin: venster,
    ingezonden,
    isKlemtoon: (at) => /^v(?:[óòô]|o\u0301)/i.test(origineel.slice(offset(at), offset(at) + 4)),
  });
  if (momenten.length === 0) return null;
  // Of two moments the first that gives a day counts; its own activity says best why.
  const dated = momenten.find((moment) => moment.uiterlijk !== null);
  const aanleiding = dated?.aanleiding ?? momenten.find((moment) => moment.aanleiding !== null)?.aanleiding ?? null;
  return {
    uiterlijk: dated?.uiterlijk ?? null,
    aanleiding: aanleiding && { start: offset(aanleiding.start), end: offset(aanleiding.end) },
  };
}
