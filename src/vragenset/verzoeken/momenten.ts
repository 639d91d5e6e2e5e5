import { patroon } from '../patroon';
import { type Span, trimEinde } from '../tekst';
import { DUUR, dagErvoor, dagIn, KLOKTIJD, leesDuur, leesTijdstip, type Tijdstip, verschuif } from './tijdstip';

/** A moment asked for, in the part of a sentence that is about answering. Offsets in the normalised text. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  /** Last day that still meets it (ISO), null when that cannot be told. */
  readonly uiterlijk: string | null;
  /** The activity it must come before. */
  readonly aanleiding: Span | null;
}

export interface Lezing {
  readonly zin: string;
  readonly ingezonden: string | null;
  /** Whether "voor" at this offset was written "vóór": then it is always about time. */
  readonly isKlemtoon: (at: number) => boolean;
}

/** The ordinary term in days; what asks for no less asks for nothing (domain: "binnen drie weken"). */
const GEWONE_TERMIJN = 21;

const DAGEN = { uur: 1 / 24, werkdag: 7 / 5, dag: 1, week: 7, maand: 28 } as const;

const VOOR = patroon(
  `(?:\\b(${DUUR}|daags|(?:de|een) dag) )?\\b(?:(voorafgaande? aan|voorafgaand|eerder dan|vroeger dan|in aanloop naar|alvorens|voordat|ten behoeve van)|voor(?: of op| aan)?)(?= )`,
  'g',
);
const ALTIJD_TIJD_ERVOOR =
  /\b(?:uiterlijk|nog|ruim|kort|vlak|tijdig|op tijd|geval|liefst|voorkeur|minste|minstens|tenminste|laatste|maar|doch) $/;
/** "de gevolgen voor de begroting": there "voor" belongs to the noun before it. */
const NAAMWOORD_MET_VOOR =
  /\b(?:gevolgen|gevolg|effect|effecten|consequenties|betekenis|risico'?s?|voorbereiding(?:en)?|inzet|plan|plannen|aandacht|ruimte|zorg|oplossing(?:en)?|regels|agenda|mandaat|middelen|geld|budget|kosten|redenen?|kandida(?:at|ten)|campagnes?|steun|programma'?s?|voorstel(?:len)?|raming(?:en)?|beschikbaar|bedoeld|verantwoordelijk|minister|staatssecretaris|toelichting|datum|impact|bedrag(?:en)?|waarschuwing(?:en)?|belang|planning|stand van zaken) $/;

/** What can begin on a day, or end. */
const ACTIVITEIT =
  /debat|overleg|behandeling\b|\bstemming(?:en)?\b|zitting\b|gesprek(?:ken)?\b|vergadering\b|\b(?!gemeente|ondernemings)\w{0,40}raad\b(?! (?:van state|voor|van bestuur))|top\b|bijeenkomst\b|reces\b|verkiezing(?:en)?\b|\btrilo(?:og|gen)\b|\bconferentie\b|\bbriefing\b|beraad\b|\bbesluit(?:vorming)?\b|\binwerkingtreding\b|\b(?:start|aanvang|begin|einde?|opening|ingang|afloop|sluiting)\b|\bwerkbezoek\b|\buitspraak\b|\bprinsjesdag\b|\bkerst(?:mis|dagen)?\b|\bpasen\b|\bpinksteren\b|\bzomer\b|\bvakantie\b|\bjaarwisseling\b|\bseizoen\b|\bintochte?n?\b|\bvragenuur|\bregeling van werkzaamheden\b|\bbegroting(?:en)?\b|\breferendum\b|\bpublicatie\b|\bweek\b|\bweekend\b|\bmaand\b|\bcop ?\d{1,3}\b|\bg7\b|\bg20\b|\bprocedure|\boverstap|\b(?:konings|bevrijdings|sinterklaas|feest)|\bkamerdebat\b|\bdatum\b|\bvoorjaarsnota\b|\bnajaarsnota\b|\brondetafel|\bhoorzitting\b|\bmoment\b/;

const LIDWOORD =
  /^(?:(?:het|de|dit|deze|een|ons|onze|(?:de|het) (?:aanvang|start|begin|opening) van (?:het|de)|(?:aanvang|start|begin|opening) van (?:het|de)) )+/;
const MARKERING = 'een voor een|afzonderlijk|apart|los van|individueel|per vraag|ieder|elk|niet';
/** Where the description of an activity ends. */
const EINDE_ACTIVITEIT = patroon(
  [
    ',? (?:te |toe te )?(?:be)?antwoord(?:en|t)?\\b',
    ',? (?:te )?(?:toesturen|sturen|zenden|reageren|geven|ontvangen|verstrekken|kunnen|willen|worden|doen|toekomen|behandelen)\\b',
    ',? (?:aan|naar) de kamer\\b',
    `,? (?:en|maar|doch|of) (?:dit |wel )?(?:${MARKERING}|binnen|uiterlijk|zo (?:spoedig|snel)|met spoed|liefst|in ieder|in elk|daarbij|hierbij|kunt|wilt|bent|zou|ten minste)\\b`,
    `, (?:uiterlijk|binnen|liefst|bij voorkeur|doch|maar|gezien|gelet|want|waarbij|waarin|indien|${MARKERING}|${DUUR})\\b`,
    ' (?:zodat|omdat|aangezien|opdat|waarbij|waarin|vanwege|in verband met|gelet op)\\b',
    '[?!;:]| –|  ',
  ].join('|'),
  '',
);
const NA_DATUM = /^(?: aanstaande| a\.? ?s\b\.?)?(?:,? (?:om )?\d{1,2}[.:]\d{2} uur)?\)?/;

/** The description of an activity from `at`, without article; an unmatched bracket ends it, and so does its date. */
function leesActiviteit(zin: string, at: number, ingezonden: string | null): { span: Span; dag: Tijdstip | null } {
  const start = at + (LIDWOORD.exec(zin.slice(at))?.[0].length ?? 0);
  const rest = zin.slice(start);
  let length = EINDE_ACTIVITEIT.exec(rest)?.index ?? rest.length;
  const close = rest.indexOf(')');
  const open = rest.indexOf('(');
  if (close >= 0 && close < length && (open < 0 || open > close)) length = close;
  const dag = dagIn(rest.slice(0, length), ingezonden);
  if (dag) length = Math.min(length, dag.end + (NA_DATUM.exec(rest.slice(dag.end))?.[0].length ?? 0));
  const tekst = trimEinde(rest.slice(0, length), /[\s,.]/);
  return { span: { start, end: start + tekst.length }, dag };
}

/** "voor D" is the day before; with a time of day, or an end that is itself included, that day. */
function dagVoor(zin: string, tijdstip: Tijdstip, isTotEnMet: boolean): string | null {
  const { eerste, laatste } = tijdstip;
  if (eerste === null || laatste === null) return null;
  return isTotEnMet || tijdstip.isEinde || KLOKTIJD.test(zin.slice(tijdstip.end)) ? laatste : dagErvoor(eerste);
}

function leesVoor({ zin, ingezonden, isKlemtoon }: Lezing, found: RegExpMatchArray): Moment | null {
  const start = found.index ?? 0;
  const [whole, lead, vast] = found;
  const end = start + whole.length + 1;
  const voorAt = start + (lead ? lead.length + 1 : 0);
  // "een voor een" and "stuk voor stuk" are no time.
  if (
    /\b(?:een|1|stuk|punt|vraag) $/.test(zin.slice(0, voorAt)) &&
    /^(?:een|1|stuk|punt|vraag)\b(?! (?:dag|week|debat))/.test(zin.slice(end))
  )
    return null;
  const duur = lead
    ? leesDuur(/dag/.test(lead) && !/\d/.test(lead) && !lead.includes('dagen') ? 'een dag' : lead)
    : null;
  const shift = (iso: string | null): string | null => (iso && duur ? verschuif(iso, duur, -1) : iso);
  const tijdstip = leesTijdstip(zin, end, ingezonden);
  if (tijdstip) {
    const day = duur ? shift(tijdstip.eerste) : dagVoor(zin, tijdstip, whole.endsWith('of op'));
    return { start, end: tijdstip.end, uiterlijk: day, aanleiding: null };
  }
  if (/^(?:om )?\d{1,2}[.:]\d{2}|^\d{1,2} uur/.test(zin.slice(end))) return null;
  const isTijd =
    vast !== undefined || duur !== null || isKlemtoon(voorAt) || ALTIJD_TIJD_ERVOOR.test(zin.slice(0, start));
  const activiteit = leesActiviteit(zin, end, ingezonden);
  const naam = zin.slice(end, activiteit.span.end);
  const kop = naam.split(' ').slice(0, 9).join(' ');
  if (activiteit.span.end <= activiteit.span.start || !/[a-z]/.test(naam)) return null;
  if (!isTijd && (!ACTIVITEIT.test(kop) || NAAMWOORD_MET_VOOR.test(zin.slice(0, start)))) return null;
  return {
    start,
    end: activiteit.span.end,
    uiterlijk: shift(activiteit.dag?.laatste ?? null),
    aanleiding: activiteit.span,
  };
}

const UITERLIJK =
  /\b(?:uiterlijk|niet later dan|ten laatste|op (?:zijn|z'n) laatst|ultimo|tot en met|op of voor|voor of op)(?: (?:op|in|per|tegen|aan|tijdens|aan het|voor of op|op of voor))? /g;
const UITERLIJK_BIJ = /\buiterlijk (?:(?:bij|tijdens|op|in) )(?:de dag van )?(?=(?:de|het) )/g;

function leesUiterlijk({ zin, ingezonden }: Lezing, found: RegExpMatchArray): Moment | null {
  const start = found.index ?? 0;
  const tijdstip = leesTijdstip(zin, start + found[0].length, ingezonden);
  return tijdstip && { start, end: tijdstip.end, uiterlijk: tijdstip.laatste, aanleiding: null };
}

function leesUiterlijkBij({ zin, ingezonden }: Lezing, found: RegExpMatchArray): Moment | null {
  const start = found.index ?? 0;
  const { span, dag } = leesActiviteit(zin, start + found[0].length, ingezonden);
  if (!ACTIVITEIT.test(zin.slice(span.start, span.end))) return null;
  return { start, end: span.end, uiterlijk: dag?.laatste ?? null, aanleiding: span };
}

const BINNEN = patroon(
  `\\b(?:binnen (?:nu en )?(?:(?:de|een) (?:\\w{1,40} ){0,2}termijn van (?:de )?|maximaal |uiterlijk |de komende |hooguit )?(${DUUR})|(${DUUR}) na (?:heden|vandaag|ontvangst|indiening|dagtekening|verzending|toezending))\\b`,
  'g',
);

function leesBinnen({ ingezonden }: Lezing, found: RegExpMatchArray): Moment | null {
  const start = found.index ?? 0;
  const duur = leesDuur(found[1] ?? found[2] ?? '');
  if (duur.aantal !== null && duur.aantal * DAGEN[duur.eenheid] >= GEWONE_TERMIJN) return null;
  const uiterlijk = ingezonden === null ? null : verschuif(ingezonden, duur, 1);
  return { start, end: start + found[0].length, uiterlijk, aanleiding: null };
}

/** A bare day or week: "deze vragen maandag aanstaande beantwoorden", "op 12 mei", "de Kamer hierover volgende week informeren". */
const KAAL =
  /(?<=\b(?:vragen|vraag|antwoorden|antwoord|beantwoorden|beantwoording|elkaar|een|afzonderlijk|apart|individueel|hierover|hierop|mogelijk|nog|liefst|voorkeur|graag|gaarne|geven|u|dit|wij|ik|en) |[,(] ?)(?=(?:nog |op |in |aan |per |tegen )?(?:\d|vandaag|morgen|overmorgen|heden|deze|dit|volgende|komende|aanstaande|eind|einde|medio|begin|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|het eind|de loop|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))/g;

function leesKaal({ zin, ingezonden }: Lezing, found: RegExpMatchArray): Moment | null {
  const start = found.index ?? 0;
  // "de brief die u deze week stuurt" is about the letter.
  if (/\b(?:die|dat|als|wanneer|wat|of|waar\w*) (?:u|wij|ik) $/.test(zin.slice(0, start))) return null;
  const tijdstip = leesTijdstip(zin, start, ingezonden);
  return tijdstip && { start, end: tijdstip.end, uiterlijk: tijdstip.laatste, aanleiding: null };
}

/** Speed without a moment. */
const SPOED =
  /\bzo (?:spoedig|snel|vlug|gauw|vroeg|rap)(?: als)? (?:mogelijk|u kunt|kan)|\b(?:met|in) (?:(?:de |het )?(?:\w+ ){0,3})?(?:spoed|urgentie|voorrang|prioriteit)\b|\bspoed(?:ig|shalve|eisend)\b|\bten spoedigste\b|\bop (?:de |een )?(?:zeer |heel |zo )?kort(?:e|st|ste|er)?(?: mogelijke)? termijn|\bbinnen (?:de )?(?:een )?(?:zeer )?korte?(?:st)?(?: mogelijke)? (?:termijn|tijd)|\bper (?:om(?:me)?gaande|direct)\b|\bonverwijld\b|\bonmiddellijk\b|\bversneld\b|\ba\.?s\.?a\.?p\b|\bz\.?s\.?m\b|\bsnel\b|\bspoedig\b|\beerder dan (?:de |het )?(?:\w+ ){0,2}(?:termijn|gebruikelijk)|\bdirect\b(?= (?:te )?beantwoord)/g;

function leesSpoed({ zin }: Lezing, found: RegExpMatchArray): Moment | null {
  const start = found.index ?? 0;
  if (/\b(?:niet|geen|hoe) $/.test(zin.slice(0, start))) return null;
  return { start, end: start + found[0].length, uiterlijk: null, aanleiding: null };
}

const VORMEN: readonly (readonly [RegExp, (lezing: Lezing, found: RegExpMatchArray) => Moment | null])[] = [
  [VOOR, leesVoor],
  [UITERLIJK, leesUiterlijk],
  [UITERLIJK_BIJ, leesUiterlijkBij],
  [BINNEN, leesBinnen],
  [KAAL, leesKaal],
  [SPOED, leesSpoed],
];

/** Every moment asked for, in the order of the text; one inside another's description is dropped. */
export function findMomenten(lezing: Lezing): Moment[] {
  const found = VORMEN.flatMap(([pattern, lees]) =>
    [...lezing.zin.matchAll(pattern)].map((match) => lees(lezing, match)).filter((moment) => moment !== null),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((moment, i) => !found.some((other, k) => k < i && other.end >= moment.end));
}
