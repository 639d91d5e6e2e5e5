import type { Nummer } from '../nummers';
import { patroon } from '../patroon';
import { maskeer } from './genormaliseerd';
import { findHandelingen, findVoorwerpen, isVerzoek, type Plaats, type Voorwerp, zonderBijzaken } from './verzoekzin';

/** The grammar of "answer these separately": a marker that belongs to the answering of the questions. */

const BIJWOORD = 'afzonderlijk|apart|separaat|individueel|gescheiden|zelfstandig';
const BUIGING = 'afzonderlijke?|aparte?|separate?|individuele?|individueel|separaat|losse?|eigen|zelfstandige?';
const ANTWOORD = 'antwoord(?:en)?|beantwoording|reactie';
const ONDERLING = '(?: van elkaar)';

/** Markers that say it by themselves. */
const VASTE_UITDRUKKING = patroon(
  [
    '\\b(?:een|1) (?:voor|na|bij) (?:een|1)(?![a-z]{1,3}\\b)',
    '\\b(?:stuk|vraag|punt) voor (?:stuk|vraag|punt)|\\bper stuk',
    '\\b(?:stuks|punts|vraags)gewijs',
    `\\blos(?:staand)?${ONDERLING}`,
    `\\b(?:onafhankelijk|gesplitst|onderscheiden)${ONDERLING}`,
    '\\b(?:los|apart|afzonderlijk|onafhankelijk|gescheiden) van (?:de )?vra(?:ag|gen)',
    '\\b(?:elk|ieder) (?:voor|op) zich',
    '\\bop zich(?:zelf)?(?! staan)',
    '\\b(?:uitgesplitst )?per (?:afzonderlijke |individuele |losse |aparte )?(?:deel|sub)?vraag',
    '\\b(?:elke?|iedere?|alle) (?:afzonderlijke|individuele|losse|aparte) (?:deel|sub)?vra(?:ag|gen)',
    '\\blos(?= (?:te )?(?:be)?antwoord| en )',
  ].join('|'),
  'g',
);
/** "een eigen antwoord", "afzonderlijke beantwoording". */
const EIGEN_ANTWOORD = patroon(`\\b(?:${BUIGING}) (?:en \\w{1,40} )?(?:${ANTWOORD})\\b`, 'g');
/** "Kunt u deze vragen elk beantwoorden": only right after the questions. */
const ELK_ALLEEN = /(?<=vragen,? )(?:elk|ieder)(?= (?:te )?(?:be)?antwoord)/g;
const GEWOON_BIJWOORD = patroon(`\\b(?:${BIJWOORD})(?:${ONDERLING})?(?![a-z])`, 'g');

/** Asking not to combine is asking to separate. */
const SAMEN =
  '(?:ge)?cluster(?:en|d|t)|clustering|samen ?(?:te )?voegen|samen ?gevoegd|samenvoeging|samen ?(?:te )?nemen|samen ?genomen|bundelen|gebundelde?|bundeling|combineren|gecombineerde?|gezamenlijke?|tezamen|te zamen|samen|groeperen|gegroepeerde?|samen ?(?:te )?pakken|samen ?gepakt|collectief|integrale?|integraal|in samenhang|in een (?:keer|antwoord)';
const NIET_SAMEN = patroon(
  `\\b(?:niet|geen|zonder|noch|in plaats van|voorkom\\w*(?: dat)?)(?: (?:te|worden|ze|deze|de|vragen|antwoorden|alle|meer|opnieuw|weer|wederom|dus)){0,4} (?:${SAMEN})\\b(?! met (?:de|het|uw) (?:minister|staatssecretaris|collega|ministerie))`,
  'g',
);

/** What makes a plain adverb belong to something else: another noun it describes, or another thing each of which is meant. */
const BIJ_EEN_NAAMWOORD =
  /\b(?:een|het|geen|dit|dat|hun|zijn|haar|eigen) $|\b(?:voor|van|op|bij|per|in|aan|met|over|naar|door|of|dat) (?:elke?|iedere?) $/;
const ANDER_IEDER =
  /\b(?:voor|van|op|bij|in|aan|met|over|naar|door|per|dat|of) (?:elke?|iedere?|alle|beide|de (?:verschillende|twee|drie)) (?!(?:\w{1,40} ){0,5}\w{0,40}vra(?:ag|gen))(?:\w{1,40} ){1,5}$|\bper (?!\w{0,40}vraag)\w{1,40} $/;
const GEVOLGD_DOOR_ANDER =
  /^(?: van elkaar)?(?: en)? per (?!(?:\w{1,40} )?\w{0,40}vraag|omgaande)|^(?: van elkaar)? voor (?:elke?|iedere?|alle|beide|zowel|de (?:verschillende|twee|drie)) (?!(?:\w{1,40} )?\w{0,40}vra)|^ (?:in te gaan|ingaan op|aandacht|aan te geven|aangeven|toe te lichten|toelichten|te benoemen|te vermelden|te beoordelen|beoordel|uiteen|te onderzoeken|onderzoek|over )/;
const ONTKEND = /\b(?:niet|noch) (?:(?:alle|allemaal|elk|ieder|meer|per se) )?$/;

/** Between a marker and the answering no other clause may begin. */
const ANDERE_BIJZIN =
  /\b(?:dat|die|omdat|hoe|wat|welke?|waarom|waarbij|waarin|waarop|waarmee|waardoor|daarbij|hierbij|ingaan|uiteenzetten|aangeven|toelichten|zodat)\b/;
/** Asides between commas or brackets are skipped when looking from marker to verb. */
const TUSSENZIN =
  /\([^()]{0,200}\)|, (?:gezien|gelet|vanwege|omdat|aangezien|zoals|conform|in verband met|met het oog op|gegeven|dus|indien|voor zover)\b[^,]{0,200},/g;

/** A fixed expression stands on its own, a noun ("een eigen antwoord") may have a determiner, a plain adverb may not. */
type Soort = 'vast' | 'naamwoord' | 'bijwoord';

function belongsTo(zin: string, marker: Plaats, soort: Soort): boolean {
  const before = zin.slice(0, marker.start);
  const after = zin.slice(marker.end);
  if (ONTKEND.test(before) && !/\bmaar $/.test(before)) return false;
  if (GEVOLGD_DOOR_ANDER.test(after)) return false;
  if (soort === 'bijwoord' && BIJ_EEN_NAAMWOORD.test(before)) return false;
  return soort === 'vast' || !ANDER_IEDER.test(before);
}

interface Marker extends Plaats {
  /** Asking not to combine needs no further verb. */
  readonly isNegation: boolean;
}

const MARKERS: readonly (readonly [pattern: RegExp, soort: Soort, isNegation: boolean])[] = [
  [VASTE_UITDRUKKING, 'vast', false],
  [ELK_ALLEEN, 'vast', false],
  [EIGEN_ANTWOORD, 'naamwoord', false],
  [GEWOON_BIJWOORD, 'bijwoord', false],
  [NIET_SAMEN, 'vast', true],
];

function findMarkers(zin: string): Marker[] {
  return MARKERS.flatMap(([pattern, soort, isNegation]) =>
    [...zin.matchAll(pattern)]
      .map((found) => ({ start: found.index, end: found.index + found[0].length, isNegation }))
      .filter((marker) => belongsTo(zin, marker, soort)),
  );
}

function isReachable(zin: string, from: Plaats, to: Plaats): boolean {
  const between = zin.slice(Math.min(from.end, to.end), Math.max(from.start, to.start));
  return !ANDERE_BIJZIN.test(between);
}

/** The questions a marker is about: the nearest before it, else the first after it. One single question is no set. */
function voorwerpOf(marker: Plaats, voorwerpen: readonly Voorwerp[]): Voorwerp | undefined {
  return voorwerpen.filter(({ start }) => start <= marker.start).at(-1) ?? voorwerpen[0];
}

/** Which questions this sentence (normalised) asks to answer separately; null when it does not ask that. */
export function leesAfzonderlijk(genormaliseerd: string): 'alle' | readonly Nummer[] | null {
  const zin = maskeer(zonderBijzaken(genormaliseerd), TUSSENZIN);
  if (!isVerzoek(zin)) return null;
  const voorwerpen = findVoorwerpen(zin);
  const handelingen = findHandelingen(zin, voorwerpen);
  for (const marker of findMarkers(zin)) {
    const answered = marker.isNegation || handelingen.some((handeling) => isReachable(zin, marker, handeling));
    const voorwerp = voorwerpOf(marker, voorwerpen);
    if (!answered || !voorwerp || voorwerp.betreft === 'enkel') continue;
    return betreftOf(zin, marker, voorwerp, voorwerpen);
  }
  return null;
}

/** "vraag 5 los van vraag 6" and "vraag 3 en vraag 8 apart" name their numbers in more than one place. */
function betreftOf(zin: string, marker: Plaats, own: Voorwerp, all: readonly Voorwerp[]): 'alle' | readonly Nummer[] {
  if (typeof own.betreft === 'string') return 'alle';
  const from = / van (?:de )?vra(?:ag|gen)$/.test(zin.slice(marker.start, marker.end));
  const joined = all.filter((other) => {
    if (typeof other.betreft === 'string') return false;
    if (other === own) return true;
    const between = zin.slice(Math.min(own.end, other.end), Math.max(own.start, other.start));
    return /^(?:,| en|, en| alsmede| en ook) ?$/.test(between) || (from && other.start >= marker.start);
  });
  return [...new Set(joined.flatMap(({ betreft }) => (typeof betreft === 'string' ? [] : betreft)))];
}
