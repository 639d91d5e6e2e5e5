import { leesOp, patroon } from './patroon';

/** References that leave the document: 'vraag 2 van de schriftelijke vragen van het lid …'. */

const MAAND = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const DATUM = `\\d{1,2}\\s{1,3}${MAAND}`;
const ZNUMMER = '(?:19|20)\\d\\d[ZD]\\d';
const STUK = `(?:aanhangsel(?!\\s{1,3}\\d{1,3}\\s{0,3}\\n)|handelingen|kamerstuk(?:ken)?|kamerbrief|vraagnummers?|kenmerk|ingezonden|${ZNUMMER})`;
const BIJVOEGLIJK =
  '(?:de|het|een|mijn|onze|uw|die|dezelfde|zijn|haar|eerdere|eerder|gestelde|vorige|genoemde|schriftelijke|mondelinge|feitelijke|nadere|andere|aanvullende|bovengenoemde|voornoemde|recente|ambtsvoorganger|voorganger|antwoorden|beantwoording|op|van)';
const BUITEN = `(?:kamervragen|vragen|vragenset|vragenlijst|vragenronde|set|serie|reeks|lijst|lid|leden|kamerlid|kamerleden|brief|kamerbrief|verslag|schriftelijk\\s{1,3}overleg|overleg|commissie|fracties?|kamerstuk(?:ken)?|aanhangsel|nota|${DATUM}|${ZNUMMER})`;
// Directly after the numbers: 'van de schriftelijke vragen', 'uit mijn brief', 'op genoemde vragen', '(Aanhangsel …', ', ingezonden …'. In
// steps: as one pattern it took longer to make ready than all others that most answers need.
const NA_NUMMERS = /^[\s,]{0,6}\(?\s{0,3}(?:zie\s{1,4})?/iu;
const NA_METEEN = patroon(
  `(?:${STUK}|(?:zoals\\s{1,4})?(?:eerder\\s{1,4})?gesteld\\s{1,4}(?:door|op)|d\\.d\\.)`,
  'iuy',
);
const NA_VOORZETSEL = /(van|uit|in|op|bij)\s{1,6}/iuy;
const NA_BIJVOEGLIJK = patroon(`(?:${BIJVOEGLIJK}\\s{1,6}){0,5}`, 'iuy');
const BUITENNAAM = patroon(`${BUITEN}(?!\\p{Alpha})`, 'iuy');
/** The prepositions behind which only these names are those of another document. */
const NA_BUITEN: Readonly<Record<string, RegExp>> = {
  op: /(?:kamer)?vragen(?!\p{Alpha})/iuy,
  bij: /kamervragen(?!\p{Alpha})/iuy,
};
/** A document number in brackets somewhat further on: 'vraag 2 over de woningbouw (2023Z12345)'. */
const NA_STUK = patroon(`^[^.?!;()]{0,160}\\(\\s{0,3}${STUK}`, 'iu');
/** A document named before the reference, when nothing but names, dates and the like stands between. */
const VOOR_BUITEN = patroon(
  `(?:kamervragen|schriftelijke\\s{1,4}vragen|eerdere\\s{1,4}vragen|vragen\\s{1,4}van\\s{1,4}(?:het\\s{1,4}lid|de\\s{1,4}leden)|(?:kamer)?brief\\s{1,4}van|${STUK}|verslag)(?!\\p{Alpha})`,
  'giu',
);
const NIEUW_ZINSDEEL =
  /(?<!\p{Alpha})(?:[iI]k|[wW]ij|we|is|zijn|was|heb|hebben|heeft|ben|ga|gaat|wordt|worden|werd|kan|zal|[zZ]ie|[zZ]oals|ook|alsmede|evenals|alsook|tevens|verder|verw\p{Alpha}{2,5}|dat|waar|omdat|en(?!\s{1,4}\p{Upper}))(?!\p{Alpha})/u;
/** True when what comes after the numbers says of which other document they are. */
function noemtDocument(after: string): boolean {
  const begin = NA_NUMMERS.exec(after)?.[0].length ?? 0;
  if (leesOp(NA_METEEN, after, begin) !== null) return true;
  const voorzetsel = leesOp(NA_VOORZETSEL, after, begin);
  if (voorzetsel === null) return false;
  const naam = begin + voorzetsel[0].length;
  const bijvoeglijk = leesOp(NA_BIJVOEGLIJK, after, naam)?.[0].length ?? 0;
  const document = NA_BUITEN[voorzetsel[1]?.toLowerCase() ?? ''] ?? BUITENNAAM;
  return leesOp(document, after, naam + bijvoeglijk) !== null;
}

/** Does a reference leave the document? `before` is the sentence up to the phrase, `after` what follows its numbers. */
export function leavesDocument(before: string, after: string): boolean {
  if (noemtDocument(after) || NA_STUK.test(after)) return true;
  const document = [...before.matchAll(VOOR_BUITEN)].at(-1);
  return document !== undefined && !NIEUW_ZINSDEEL.test(before.slice(document.index + document[0].length));
}
