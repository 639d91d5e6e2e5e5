import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { laatsteWerkdagOpOfVoor, type Termijn, type Werkdagkeuze } from '../../termijn';
import { formatNummers, type Nummer, schrijfDatumMetDag, type Vragenset } from '../../vragenset';

/** A warning is shown on the last working day that lies at least so many days before the day itself ... */
const DAGEN_VOORAF = [7, 1];
/** ... at this hour. */
const UUR = 9;
const UUR_IN_SECONDEN = 3600;
const DAG_IN_SECONDEN = 24 * UUR_IN_SECONDEN;

/** One day in the calendar. */
interface Afspraak {
  /** What it is, for its UID: the same moment of the same set has the same one in every export. */
  readonly soort: string;
  /** JJJJ-MM-DD */
  readonly datum: string;
  readonly titel: string;
  readonly uitleg: readonly string[];
  readonly metAlarm: boolean;
}

/**
 * The clock of one set as a calendar file (.ics): first term, term after a delay notice and the moments that were asked for, each a
 * whole day, with warnings before what still has to be done. Nothing of the answers is in it.
 * A later export of the same set updates what an earlier one put in the calendar; the same input gives the same text.
 * @param termijn the clock of the set, as it stands on `vandaag`
 * @param vandaag JJJJ-MM-DD
 */
export function maakAgenda(set: Vragenset, termijn: Termijn, vandaag: string, werkdagen?: Werkdagkeuze): string {
  const agenda = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Kamervragen', product: 'Kamervragen', language: 'NL' },
  });
  for (const { soort, datum, titel, uitleg, metAlarm } of afspraken(set, termijn)) {
    const event = agenda.createEvent({
      id: `${setId(set)}-${soort}@kamervragen`,
      // What happened since counts up, so that a calendar takes the later export for the newer one.
      sequence: set.uitstel.length + (termijn.status === 'verzonden' ? 1 : 0),
      stamp: `${vandaag}T00:00:00Z`,
      start: datum,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: titel,
      description: [...overSet(set), ...uitleg].join('\n'),
    });
    if (!metAlarm) continue;
    for (const secondsBefore of alarmtijden(datum, werkdagen))
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore: secondsBefore, description: titel });
  }
  return agenda.toString();
}

function afspraken(set: Vragenset, termijn: Termijn): Afspraak[] {
  const { eerste, naUitstel, geldt, status } = termijn;
  const wie = set.znummers.length === 0 ? 'Kamervragen' : `Kamervragen ${set.znummers.join(', ')}`;
  const isOpen = status !== 'verzonden';
  const gemeld = set.uitstel.flatMap(({ datum }) => (datum === null ? [] : [datum])).sort();
  const laatste = [
    ...(isOpen ? ['Op deze dag moeten de antwoorden bij de Kamer zijn.'] : ['De antwoorden zijn verzonden.']),
    ...(isOpen ? geenWerkdag(termijn) : []),
  ];
  const metUitstel = geldt === naUitstel;
  return [
    {
      soort: 'eerste-termijn',
      datum: eerste,
      titel: metUitstel ? `${wie}: drie weken voorbij, uitstel gemeld` : `${wie}: laatste dag voor de antwoorden`,
      uitleg: metUitstel
        ? gemeld.map((datum) => `Uitstelbericht verzonden op ${schrijfDatumMetDag(datum)}.`)
        : [...laatste, ...(isOpen ? ['Lukt dat niet? Stuur dan vóór deze dag een uitstelbericht.'] : [])],
      metAlarm: isOpen && !metUitstel,
    },
    {
      soort: 'na-uitstel',
      datum: naUitstel,
      titel: metUitstel
        ? `${wie}: laatste dag voor de antwoorden, na uitstel`
        : `${wie}: zes weken, alleen na een uitstelbericht`,
      uitleg: metUitstel ? laatste : ['Deze dag geldt pas als een uitstelbericht is verzonden.'],
      metAlarm: isOpen && metUitstel,
    },
    ...gevraagd(set, geldt).map(
      ([datum, nummers]): Afspraak => ({
        soort: `gevraagd-${datum}`,
        datum,
        titel: `${wie}: antwoord gevraagd uiterlijk vandaag`,
        uitleg: [`Gevraagd in vraag ${formatNummers(nummers)}.`],
        metAlarm: isOpen,
      }),
    ),
  ];
}

/** The days that members asked for, with the questions in which they did; what is no earlier than the term itself asks for nothing. */
function gevraagd(set: Vragenset, geldt: string): [string, Nummer[]][] {
  const dagen = new Map<string, Set<Nummer>>();
  for (const { vraag, verzoek } of set.termijn) {
    if (verzoek.uiterlijk === null || verzoek.uiterlijk >= geldt) continue;
    dagen.set(verzoek.uiterlijk, (dagen.get(verzoek.uiterlijk) ?? new Set()).add(vraag));
  }
  return [...dagen].sort(([a], [b]) => a.localeCompare(b)).map(([datum, nummers]) => [datum, [...nummers]]);
}

function geenWerkdag({ geenWerkdag: waarom, laatsteWerkdag }: Termijn): string[] {
  if (waarom === null) return [];
  return [`Het is geen werkdag (${waarom}); de laatste werkdag ervoor is ${schrijfDatumMetDag(laatsteWerkdag)}.`];
}

function overSet({ kop }: Vragenset): string[] {
  // Control characters, and marks that turn the direction of the text, have no place in a calendar file.
  const onderwerp = kop.onderwerp?.replace(/[*_]|[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
  return onderwerp === undefined ? [] : [`Onderwerp: ${onderwerp}`];
}

/** How long before the day begins each warning is shown (seconds); on a working day, since nobody looks on another. */
function alarmtijden(datum: string, werkdagen?: Werkdagkeuze): number[] {
  const dag = Temporal.PlainDate.from(datum);
  const seconden = DAGEN_VOORAF.map((vooraf) => {
    const waarschuwing = laatsteWerkdagOpOfVoor(dag.subtract({ days: vooraf }).toString(), werkdagen);
    const dagen = Temporal.PlainDate.from(waarschuwing).until(dag, { largestUnit: 'day' }).days;
    return dagen * DAG_IN_SECONDEN - UUR * UUR_IN_SECONDEN;
  });
  return [...new Set(seconden)];
}

/** By what the set is known in the calendar: its first Z-number, else its day and subject. */
function setId({ znummers, ingezonden, kop }: Vragenset): string {
  const [znummer] = znummers;
  if (znummer !== undefined) return znummer;
  const onderwerp = (kop.onderwerp ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${ingezonden?.waarde ?? ''}-${onderwerp.slice(0, 60)}`;
}
