import type { Termijn, Werkdagkeuze } from '../termijn';
import {
  aantalIngevuld,
  dagenTot,
  formatNummers,
  schrijfDatumKort,
  schrijfDatumMetDag,
  type Vragenset,
} from '../vragenset';
import { termijnVan } from './stand';

export type PuntSoort = 'ingezonden' | 'eerste' | 'uitstel' | 'naUitstel' | 'gevraagd' | 'vandaag' | 'verzonden';

/** One moment on the clock. */
export interface Punt {
  readonly soort: PuntSoort;
  /** JJJJ-MM-DD */
  readonly datum: string;
  /** What it is, in a word or two: 'drie weken', 'gevraagd in vraag 6'. */
  readonly naam: string;
  /** 'ma 31 maart', with the year when it is another than that of the first day. */
  readonly dag: string;
  /** Where it lies between the first (0) and the last (1) day that the picture shows; what lies outside is put at the edge. */
  readonly plek: number;
  /** The same as a sentence, with the whole date. */
  readonly zin: string;
}

/** What the strip above an answer document shows; all texts are our own words, but for numbers of questions. */
export interface Tijdlijn {
  readonly ingevuld: number;
  readonly vragen: number;
  /** '12 van 17 ingevuld' */
  readonly stand: string;
  /** 'uiterlijk ma 31 maart (nog 11 dagen)'; null when the document has no clock. */
  readonly klok: string | null;
  /** True once a delay notice was sent: the second three weeks count. */
  readonly metUitstel: boolean;
  /** In the order of the days; empty when the document has no clock. */
  readonly punten: readonly Punt[];
  /** Everything that the picture shows, and what has no place in it, as sentences. */
  readonly zinnen: readonly string[];
}

/** The picture always shows the six weeks that a set can take (days) ... */
const KORTSTE = 42;
/** ... and never more than this, or the weeks that matter would become a smudge (days). */
const LANGSTE = 70;

interface Moment {
  readonly soort: PuntSoort;
  readonly datum: string;
  readonly naam: string;
  readonly zin: string;
}

/** The clock and the share filled in of one document, as they stand on the day `vandaag` (ISO). */
export function tijdlijnVan(set: Vragenset, vandaag: string, werkdagen?: Werkdagkeuze): Tijdlijn {
  const ingevuld = aantalIngevuld(set);
  const vragen = set.vragen.length;
  const termijn = termijnVan(set, vandaag, werkdagen);
  const dag0 = set.ingezonden?.waarde;
  const gezet = termijn === null || dag0 === undefined ? [] : momenten(set, termijn, dag0, vandaag);
  const dagen = gezet.map(({ datum }) => dagenTot(dag0 ?? datum, datum));
  const lengte = Math.min(LANGSTE, Math.max(KORTSTE, ...dagen));
  const punten = gezet
    .map((moment, index): Punt => {
      const plek = Math.min(1, Math.max(0, (dagen[index] ?? 0) / lengte));
      return { ...moment, dag: dagVan(moment.datum, dag0), plek };
    })
    .sort((a, b) => a.datum.localeCompare(b.datum));
  return {
    ingevuld,
    vragen,
    stand: `${ingevuld} van ${vragen} ingevuld`,
    klok: termijn === null ? null : klokVan(termijn),
    metUitstel: heeftUitstel(set),
    punten,
    zinnen: [
      `Van de ${vragen} ${vragen === 1 ? 'vraag' : 'vragen'} ${ingevuld === 1 ? 'is' : 'zijn'} er ${ingevuld} ingevuld.`,
      ...punten.map(({ zin }) => zin),
      ...(termijn === null ? [] : [...werkdagZin(termijn), ...zonderDag(set)]),
    ],
  };
}

function momenten(set: Vragenset, termijn: Termijn, ingezonden: string, vandaag: string): Moment[] {
  const metUitstel = heeftUitstel(set);
  const geldt = (datum: string): string =>
    datum !== termijn.geldt || termijn.status === 'verzonden' ? '' : ` Dan moeten de antwoorden bij de Kamer zijn.`;
  const list: Moment[] = [
    {
      soort: 'ingezonden',
      datum: ingezonden,
      naam: 'ingezonden',
      zin: `Ingezonden op ${schrijfDatumMetDag(ingezonden)}.`,
    },
    {
      soort: 'eerste',
      datum: termijn.eerste,
      naam: 'drie weken',
      zin: `Drie weken na inzending: ${schrijfDatumMetDag(termijn.eerste)}.${geldt(termijn.eerste)}`,
    },
    {
      soort: 'naUitstel',
      datum: termijn.naUitstel,
      naam: 'zes weken',
      zin: metUitstel
        ? `Zes weken na inzending: ${schrijfDatumMetDag(termijn.naUitstel)}.${geldt(termijn.naUitstel)}`
        : `Met een uitstelbericht zes weken: ${schrijfDatumMetDag(termijn.naUitstel)}.`,
    },
  ];
  for (const { datum } of set.uitstel) {
    if (datum !== null)
      list.push({
        soort: 'uitstel',
        datum,
        naam: 'uitstelbericht',
        zin: `Uitstelbericht verzonden op ${schrijfDatumMetDag(datum)}.`,
      });
  }
  for (const [datum, nummers] of gevraagdPerDag(set, termijn.geldt)) {
    const waar = `vraag ${formatNummers(nummers)}`;
    const zin = `Gevraagd in ${waar}: uiterlijk ${schrijfDatumMetDag(datum)}.`;
    list.push({ soort: 'gevraagd', datum, naam: `gevraagd in ${waar}`, zin });
  }
  const klaar = set.verzonden ?? set.ontvangen;
  if (klaar !== null) {
    const naam = set.verzonden === null ? 'ontvangen door de Kamer' : 'verzonden';
    const zin = `${naam.charAt(0).toUpperCase()}${naam.slice(1)} op ${schrijfDatumMetDag(klaar.waarde)}.`;
    list.push({ soort: 'verzonden', datum: klaar.waarde, naam, zin });
  } else {
    const dag = termijn.dag < 0 ? '' : `, dag ${termijn.dag}`;
    list.push({
      soort: 'vandaag',
      datum: vandaag,
      naam: 'vandaag',
      zin: `Vandaag is het ${schrijfDatumMetDag(vandaag)}${dag}.`,
    });
  }
  return list;
}

/** Requests for one day are one moment; what asks for no earlier day than the term itself is none (as the rule `gevraagde-termijn`). */
function gevraagdPerDag(set: Vragenset, geldt: string): Map<string, Vragenset['termijn'][number]['vraag'][]> {
  const dagen = new Map<string, Vragenset['termijn'][number]['vraag'][]>();
  for (const { vraag, verzoek } of set.termijn) {
    if (verzoek.uiterlijk === null || verzoek.uiterlijk >= geldt) continue;
    const same = dagen.get(verzoek.uiterlijk) ?? [];
    if (!same.includes(vraag)) dagen.set(verzoek.uiterlijk, [...same, vraag]);
  }
  return dagen;
}

/** Requests for speed or for a debate whose day is not told have no place in the picture. */
function zonderDag(set: Vragenset): string[] {
  const nummers = new Set(set.termijn.filter(({ verzoek }) => verzoek.uiterlijk === null).map(({ vraag }) => vraag));
  if (nummers.size === 0) return [];
  return [`Ook gevraagd om een eerder moment, zonder dag: vraag ${formatNummers([...nummers])}.`];
}

function werkdagZin({ status, geenWerkdag, laatsteWerkdag }: Termijn): string[] {
  if (status === 'verzonden' || geenWerkdag === null) return [];
  return [
    `De laatste dag is geen werkdag (${geenWerkdag}); de laatste werkdag is ${schrijfDatumMetDag(laatsteWerkdag)}.`,
  ];
}

function klokVan({ status, geldt, dagenOver }: Termijn): string {
  if (status === 'verzonden') return 'verzonden';
  if (status === 'verstreken') return `termijn verstreken op ${schrijfDatumKort(geldt)}`;
  const over = dagenOver === 0 ? 'vandaag' : `nog ${dagenOver} ${dagenOver === 1 ? 'dag' : 'dagen'}`;
  return `uiterlijk ${schrijfDatumKort(geldt)} (${over})`;
}

function heeftUitstel(set: Vragenset): boolean {
  return set.uitstel.some(({ datum }) => datum !== null);
}

/** With the year where it is not the year in which the questions were put. */
function dagVan(datum: string, dag0: string | undefined): string {
  const jaar = datum.slice(0, 4);
  return jaar === dag0?.slice(0, 4) ? schrijfDatumKort(datum) : `${schrijfDatumKort(datum)} ${jaar}`;
}
