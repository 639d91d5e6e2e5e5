import { addDays, addMonths, addYears, create, dayOfWeek, daysInMonth } from 'temporal-polyfill/fns/PlainDate';
import { datumBestaat, eersteNa, findDatums, readDatum } from '../datum';
import { type Dag, dagenVerder, leesDag, schrijfDag, WEEKDAGEN } from '../kalender';
import { leesOp, patroon } from '../patroon';

/**
 * Points and stretches of time as requests name them: "3 november", "maandag aanstaande", "volgende week", "eind juni".
 * Everything here reads normalised text (see `normaliseer`) and calendar dates only.
 */
export interface Tijdstip {
  readonly end: number;
  /** First and last day meant (ISO); null when it cannot be told ("31 februari", a relative day without *ingezonden*). */
  readonly eerste: string | null;
  readonly laatste: string | null;
  /** "voor het einde van de week" still includes its last day; "voor volgende week" ends before it begins. */
  readonly isEinde: boolean;
}

const TELWOORDEN: Readonly<Record<string, number>> = Object.fromEntries([
  ...'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'
    .split(' ')
    .map((word, waarde): [string, number] => [word, waarde]),
  ['eenentwintig', 21],
  ['vierentwintig', 24],
  ['achtentwintig', 28],
  ['dertig', 30],
  ['zesendertig', 36],
  ['achtenveertig', 48],
  ['tweeenzeventig', 72],
]);

/** A length of time: "een week", "48 uur", "de komende drie dagen" without its lead. */
export const DUUR = `(?:(?:een )?(?:paar|enkele|aantal)|anderhalve?|\\d{1,3}|${Object.keys(TELWOORDEN).join('|')}) (?:kalender)?(?:uren|uur|etmaal|etmalen|werkdagen|werkdag|dagen|dag|weken|week|maanden|maand)`;

export interface Duur {
  /** Null for "enkele" and "een paar". */
  readonly aantal: number | null;
  readonly eenheid: 'uur' | 'werkdag' | 'dag' | 'week' | 'maand';
}

/** Reads what `DUUR` matched. */
export function leesDuur(found: string): Duur {
  const word = found.split(' ')[0] ?? '';
  const unit = found.split(' ').at(-1) ?? '';
  const aantal = /paar|enkele|aantal/.test(found)
    ? null
    : word.startsWith('anderhal')
      ? 1.5
      : (TELWOORDEN[word] ?? Number(word));
  if (/^(?:uur|uren)$/.test(unit)) return { aantal, eenheid: 'uur' };
  if (unit.startsWith('werkdag')) return { aantal, eenheid: 'werkdag' };
  if (unit.startsWith('week') || unit.startsWith('weken')) return { aantal, eenheid: 'week' };
  return { aantal, eenheid: unit.startsWith('maand') ? 'maand' : 'dag' };
}

/** The day `richting` × the length away; part of a day counts as a day. Working days skip weekends only. */
export function verschuif(iso: string, duur: Duur, richting: 1 | -1): string | null {
  if (duur.aantal === null) return null;
  const aantal = duur.aantal;
  if (duur.eenheid === 'maand') return schrijfDag(addMonths(leesDag(iso), richting * Math.ceil(aantal)));
  if (duur.eenheid !== 'werkdag') {
    const dagen = { uur: Math.ceil(aantal / 24), dag: Math.ceil(aantal), week: Math.ceil(aantal * 7) }[duur.eenheid];
    return dagenVerder(iso, richting * dagen);
  }
  let day = leesDag(iso);
  for (let left = Math.min(aantal, 400); left > 0; ) {
    day = addDays(day, richting);
    if (dayOfWeek(day) <= 5) left--;
  }
  return schrijfDag(day);
}

export const dagErvoor = (iso: string): string => dagenVerder(iso, -1);

const MAANDNAMEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const AANSTAANDE = '(?:aanstaande|a\\.? ?s\\b\\.?|eerstkomende|komende|eerstvolgende)';
const NAMEN: readonly string[] = WEEKDAGEN;
const WEEKDAG = NAMEN.join('|');
const START = '(?:op |de |het |in |aan |per ){0,4}';

const DAGWOORD = patroon(
  `(?:nog )?(?:(vandaag|heden|overmorgen|morgen)(?:ochtend|middag|avond)?|${START}(?:(${AANSTAANDE}|volgende week|deze week) )?(${WEEKDAG})(?: (${AANSTAANDE}|volgende week|over een week))?)\\b`,
  'y',
);
const PERIODE = patroon(
  `(?:nog )?${START}(?:in de loop van |(eind|einde|begin|half|medio|ultimo)(?: van)? )?${START}(?:(deze|dit|volgende?|komende?|aanstaande|lopende?|aankomende?) )?(?:maand (?=${MAANDNAMEN.join('|')}))?(week|maand|jaar|weekend|${MAANDNAMEN.join('|')})(?: (\\d{4})| aanstaande| a\\.s\\.?)?\\b`,
  'y',
);
/** A time of day after a day: then "voor" is meant within that day. */
export const KLOKTIJD =
  /^[\s,–(-]{0,4}(?:om )?(?:\d{1,2}[.:]\d{2}(?: uur)?|(?:\d{1,2}|tien|elf|twaalf|negen|twee|drie|vier|vijf) uur)\b/;

const onbekend = (end: number): Tijdstip => ({ end, eerste: null, laatste: null, isEinde: false });
const opDag = (end: number, iso: string | null): Tijdstip => ({ end, eerste: iso, laatste: iso, isEinde: false });

/** "jl." makes it a date that has passed, which nothing can be asked for. */
function leesDatum(text: string, at: number, ingezonden: string | null): Tijdstip | null {
  const datum = readDatum(text, at);
  if (!datum || /^,? (?:jl\b|jongstleden)/.test(text.slice(datum.span.end))) return null;
  if (datum.jaar !== null) return opDag(datum.span.end, datum.iso);
  if (ingezonden === null || !datumBestaat(datum)) return onbekend(datum.span.end);
  return opDag(datum.span.end, eersteNa(datum.dag, datum.maand, ingezonden));
}

/** "morgen", "maandag aanstaande"; a date that follows in apposition says it better ("morgen – dinsdag 17 oktober –"). */
function leesDagwoord(text: string, at: number, ingezonden: string | null): Tijdstip | null {
  const found = leesOp(DAGWOORD, text, at);
  if (!found) return null;
  const end = at + found[0].length;
  const beside = /^ ?[–(,-]? ?/.exec(text.slice(end))?.[0].length ?? 0;
  const datum = leesDatum(text, end + beside, ingezonden);
  if (datum) return datum;
  if (ingezonden === null) return onbekend(end);
  const [, woord, lead = '', dag = '', tail = ''] = found;
  if (woord) return opDag(end, dagenVerder(ingezonden, { vandaag: 0, heden: 0, morgen: 1 }[woord] ?? 2));
  const vandaag = dayOfWeek(leesDag(ingezonden));
  const days = (NAMEN.indexOf(dag) + 1 - vandaag + 7) % 7 || 7;
  if (/volgende week/.test(lead + tail)) {
    return opDag(end, dagenVerder(ingezonden, 1 - vandaag + 7 + NAMEN.indexOf(dag)));
  }
  return opDag(end, dagenVerder(ingezonden, days + (tail === 'over een week' ? 7 : 0)));
}

/** First and last day of a week, weekend, month or year, `step` further than the one `from` lies in. */
function grenzen(from: Dag, woord: string, step: number): [Dag, Dag] {
  if (woord === 'week' || woord === 'weekend') {
    const monday = addDays(from, 1 - dayOfWeek(from) + 7 * step);
    return [woord === 'week' ? monday : addDays(monday, 5), addDays(monday, 6)];
  }
  if (woord === 'jaar') {
    const first = addYears(create(from.year, 1, 1), step);
    return [first, create(first.year, 12, 31)];
  }
  const first = addMonths(eersteVanMaand(from), step);
  return [first, addDays(first, daysInMonth(first) - 1)];
}

const eersteVanMaand = ({ year, month }: Dag): Dag => create(year, month, 1);

function leesPeriode(text: string, at: number, ingezonden: string | null): Tijdstip | null {
  const found = leesOp(PERIODE, text, at);
  if (!found) return null;
  const end = at + found[0].length;
  const [, deel, welke = '', woord = '', jaar] = found;
  const maand = MAANDNAMEN.indexOf(woord) + 1;
  // "de week van 3 mei", "een maand", "per week" are no stretch of the calendar by themselves.
  if (maand === 0 && !deel && !welke && woord !== 'weekend') return null;
  if (ingezonden === null && !jaar) return onbekend(end);
  const year = jaar ? Number(jaar) : null;
  const start = leesDag(ingezonden ?? `${jaar}-01-01`);
  const month =
    maand === 0
      ? start
      : year
        ? create(year, maand, 1)
        : leesDag(eersteNa(1, maand, schrijfDag(eersteVanMaand(start))));
  const isNext = /^(?:volgend|komend|aanstaand|aankomend)/.test(welke) && woord !== 'weekend';
  const [first, last] = grenzen(month, woord, isNext && maand === 0 ? 1 : 0);
  if (deel === 'begin') return onbekend(end);
  if (deel === 'half' || deel === 'medio') return opDag(end, schrijfDag(addDays(first, 14)));
  return { end, eerste: schrijfDag(first), laatste: schrijfDag(last), isEinde: deel !== undefined };
}

/** The point or stretch of time named at `at`, with its small lead words ("op", "het"); null when there is none. */
export function leesTijdstip(text: string, at: number, ingezonden: string | null): Tijdstip | null {
  const lead = /^(?:(?:op|de|per|tegen|nog) )*/.exec(text.slice(at, at + 20))?.[0].length ?? 0;
  return (
    leesDatum(text, at + lead, ingezonden) ?? leesDagwoord(text, at, ingezonden) ?? leesPeriode(text, at, ingezonden)
  );
}

/** "29 en 30 juni", "29-30 juni": what lasts more than a day begins on the first. */
function eersteDagVan(text: string, at: number, iso: string | null): string | null {
  const first = /(?<!\d)(\d{1,2}) ?(?:en|tot en met|t\/m|tot|-|–|\/) ?$/.exec(
    text.slice(Math.max(0, at - 20), at),
  )?.[1];
  if (iso === null || first === undefined) return iso;
  const { year, month, day } = leesDag(iso);
  return Number(first) >= 1 && Number(first) < day ? schrijfDag(create(year, month, Number(first))) : iso;
}

const OP_DAGWOORD = patroon(
  `\\b(?:van|op) (?=morgen|overmorgen|vandaag|${AANSTAANDE} (?:${WEEKDAG})|(?:${WEEKDAG})\\b)`,
  'g',
);

/** The day an activity is on (`laatste`), as named inside its description: "… op 5 oktober", "… (11-10-2023)", "… van morgen". */
export function dagIn(text: string, ingezonden: string | null): Tijdstip | null {
  for (const { span } of findDatums(text)) {
    const datum = leesDatum(text, span.start, ingezonden);
    if (datum) return { ...datum, laatste: eersteDagVan(text, span.start, datum.laatste) };
  }
  for (const found of text.matchAll(OP_DAGWOORD)) {
    const dag = leesDagwoord(text, found.index + found[0].length, ingezonden);
    if (dag) return dag;
  }
  return null;
}
