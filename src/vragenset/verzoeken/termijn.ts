import type { Span } from '../tekst';
import { type Genormaliseerd, maskeer } from './genormaliseerd';
import { findMomenten } from './momenten';
import { beginVerzoek, findHandelingen, findVoorwerpen, isVerzoek, zonderBijzaken } from './verzoekzin';

/** What a sentence asks about the moment of answering. `aanleiding` in offsets of the text before normalising. */
export interface GevraagdeTermijn {
  readonly uiterlijk: string | null;
  readonly aanleiding: Span | null;
}

const REDEN = '(?:aangezien|omdat|zodat|opdat|want|in verband met|gezien|gelet op|vanwege|met het oog op|waarbij|waarin|daar|nu|ondanks|mede gezien)';
/** A reason between commas, and one after the verb, to the end: dates in it are background. */
const REDEN_TUSSEN = new RegExp(`, ${REDEN} [^,]{0,300}(?=,)`, 'g');
const REDEN_ERNA = new RegExp(`(?:,| –|\\b) ?\\b${REDEN} .*$`);
/** Another thing asked in the same breath: "… beantwoorden en daarbij ingaan op …", "… en het rapport voor 1 mei publiceren?". */
const ANDER_VERZOEK =
  /,? (?:en|alsmede|alsook|om) (?:(?:daarbij|hierbij|daarin|hierin|aan te geven|aangeven|ingaan|kunt u (?!dit|deze|de vragen|de antwoorden|hier|ze|dat)|wilt u (?!dit|deze|de vragen|de antwoorden|hier|ze|dat)|bent u (?!bereid (?:om )?(?:dit|deze)))\b.*$|(?:de (?!antwoord|beantwoord|kamer hier)|het|een|uw|ook|tevens|hem|haar|hen) ?.*\b(?:te \w+en|informeren|uiteenzetten|aangeven|toelichten|ingaan|uitvoeren|publiceren|verstrekken|delen|maken|nemen|stellen|brengen|bevestigen|voorzien|toesturen|sturen|zenden|leveren|betrekken|organiseren|regelen|onderzoeken)\W*$)/;
/** "Kunt u het rapport voor 1 mei sturen en deze vragen beantwoorden?": what is before "en" is about the report. */
const ANDER_VERZOEK_ERVOOR = /\b\w{3,}en (?:en|om) (?:op )?$/;

const blank = (length: number): string => ' '.repeat(Math.max(0, length));

/** The part of the sentence that is about the answering; all else blank, so that offsets stay. */
function overBeantwoording(zin: string): string | null {
  const voorwerpen = findVoorwerpen(zin);
  const handelingen = findHandelingen(zin, voorwerpen);
  const [handeling] = handelingen;
  const isAntwoord = handelingen.some(({ start, end }) => /^(?:antwoord|beantwoording)/.test(zin.slice(start, end)));
  if (!handeling || !(voorwerpen.length > 0 || isAntwoord || /\b(?:dit|ze)\b/.test(zin))) return null;
  const [voorwerp] = voorwerpen;
  const begin = beginVerzoek(zin, handeling.start);
  const from = voorwerp && ANDER_VERZOEK_ERVOOR.test(zin.slice(begin, voorwerp.start)) ? voorwerp.start : begin;
  const until = handeling.end;
  const before = maskeer(zin.slice(from, until), REDEN_TUSSEN);
  const tail = maskeer(maskeer(maskeer(zin.slice(until), REDEN_TUSSEN), REDEN_ERNA), ANDER_VERZOEK);
  return blank(from) + before + tail;
}

/** Reads one normalised sentence of `origineel`; null when it asks for nothing earlier than the ordinary term. */
export function leesTermijn(genormaliseerd: Genormaliseerd, origineel: string, ingezonden: string | null): GevraagdeTermijn | null {
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
  const aanleiding = momenten.find((moment) => moment.aanleiding !== null)?.aanleiding ?? null;
  return {
    uiterlijk: momenten.find((moment) => moment.uiterlijk !== null)?.uiterlijk ?? null,
    aanleiding: aanleiding && { start: offset(aanleiding.start), end: offset(aanleiding.end) },
  };
}
