import { type Klok, type Termijn, type TermijnStatus, termijnFor } from '../termijn';
import { aantalIngevuld, type Soort, type Vragenset } from '../vragenset';

/** What the overview keeps of one document: small, whatever the size of the document. */
export interface Kaart {
  /** Where it lies, as the caller names it. */
  readonly plek: string;
  readonly soort: Exclude<Soort, null>;
  readonly isBron: boolean;
  readonly znummers: readonly string[];
  readonly indieners: string;
  readonly onderwerp: string | null;
  readonly ingezonden: string | null;
  readonly uitstel: readonly string[];
  readonly verzonden: string | null;
  readonly vragen: number;
  readonly ingevuld: number;
  readonly eigen: boolean;
  /** Name of the file that the questions arrived in, as the front matter tells it. */
  readonly origineel: string | null;
}

/** The card of a document; null when it is no Kamervragen. */
export function kaartVan(plek: string, set: Vragenset): Kaart | null {
  if (set.soort === null) return null;
  return {
    plek,
    soort: set.soort,
    isBron: /\.bron\.md$/i.test(plek),
    znummers: set.znummers,
    indieners: set.kop.indieners.map(({ naam }) => naam).join(', '),
    onderwerp: set.kop.onderwerp,
    ingezonden: set.ingezonden?.waarde ?? null,
    uitstel: set.uitstel.flatMap(({ datum }) => (datum === null ? [] : [datum])),
    verzonden: set.verzonden?.waarde ?? (set.soort === 'uitstel' ? null : (set.ontvangen?.waarde ?? null)),
    vragen: set.vragen.length,
    ingevuld: aantalIngevuld(set),
    eigen: set.eigen,
    origineel: set.voorblad.origineel?.waarde ?? null,
  };
}

/** One set of questions with everything in the folder that belongs to it. */
export interface Dossier {
  /** The Z-number, or the place of the only document when it has none. */
  readonly sleutel: string;
  readonly hoofd: Kaart;
  /** The other documents: bron, questions, notice, letter. */
  readonly overige: readonly Kaart[];
  /** Null when day 0 is not known. */
  readonly termijn: Termijn | null;
}

/** Groups documents by Z-number: one line for each set, due first on top. `vandaag` is an ISO date. */
export function dossiers(kaarten: readonly Kaart[], vandaag: string): Dossier[] {
  const groepen = new Map<string, Kaart[]>();
  for (const kaart of kaarten) {
    const sleutel = kaart.znummers[0] ?? kaart.plek;
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, [kaart]);
    else groep.push(kaart);
  }
  return [...groepen].map(([sleutel, groep]) => keptDossier(sleutel, groep, vandaag)).sort(byDue);
}

interface Kept {
  readonly groep: readonly Kaart[];
  readonly vandaag: string;
  readonly dossier: Dossier;
}
const keptByKaart = new WeakMap<Kaart, Kept>();

/** As long as the cards are the same objects and the day is the same, a set stays as it was: in a folder of thousands only what changed is done anew. */
function keptDossier(sleutel: string, groep: readonly Kaart[], vandaag: string): Dossier {
  const eerste = groep[0] as Kaart;
  const kept = keptByKaart.get(eerste);
  const same = kept?.groep.length === groep.length && kept.groep.every((kaart, index) => kaart === groep[index]);
  if (kept !== undefined && same && kept.vandaag === vandaag) return kept.dossier;
  const made = dossier(sleutel, groep, vandaag);
  keptByKaart.set(eerste, { groep, vandaag, dossier: made });
  return made;
}

function dossier(sleutel: string, groep: readonly Kaart[], vandaag: string): Dossier {
  const op = [...groep].sort((a, b) => belang(b) - belang(a));
  const hoofd = op[0] as Kaart;
  const ingezonden = op.find((kaart) => kaart.ingezonden !== null)?.ingezonden ?? null;
  const klok = ingezonden !== null && {
    ingezonden,
    uitstel: [...new Set(op.flatMap(({ uitstel }) => uitstel))].sort(),
    verzonden: op.find((kaart) => kaart.verzonden !== null)?.verzonden ?? null,
  };
  return { sleutel, hoofd, overige: op.slice(1), termijn: klok ? keptTermijn(klok, vandaag) : null };
}

const termijnen = { vandaag: '', kept: new Map<string, Termijn>() };

/** Of thousands of sets many were put on the same day; that they were sent counts, not when. */
function keptTermijn(klok: Klok, vandaag: string): Termijn {
  if (termijnen.vandaag !== vandaag) {
    termijnen.vandaag = vandaag;
    termijnen.kept.clear();
  }
  const key = [klok.ingezonden, klok.verzonden === null ? '' : 'verzonden', ...klok.uitstel].join(' ');
  const kept = termijnen.kept.get(key) ?? termijnFor(klok, vandaag);
  termijnen.kept.set(key, kept);
  return kept;
}

/** The answer document at the desk leads, then any answer, then the questions; the bron is never what one opens. */
function belang({ soort, eigen, isBron }: Kaart): number {
  if (isBron) return 0;
  if (soort === 'antwoord') return eigen ? 4 : 3;
  return soort === 'vragen' ? 2 : 1;
}

function byDue(a: Dossier, b: Dossier): number {
  const due = (dossier: Dossier): string => dossier.termijn?.geldt ?? '9999';
  return compare(due(a), due(b)) || compare(a.sleutel, b.sleutel);
}

/** Dates and Z-numbers sort by their characters, which costs far less than sorting as a dictionary does. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export type Groep = 'termijn verstreken' | 'deze week' | 'later' | 'verzonden';
export const GROEPEN: readonly Groep[] = ['termijn verstreken', 'deze week', 'later', 'verzonden'];

/** In which group of the overview a set belongs; null for what has no clock. */
export function groepVan({ termijn }: Dossier): Groep | null {
  if (termijn === null) return null;
  const groepen: Record<Exclude<TermijnStatus, 'loopt' | 'loopt af'>, Groep> = {
    verstreken: 'termijn verstreken',
    verzonden: 'verzonden',
  };
  if (termijn.status === 'verstreken' || termijn.status === 'verzonden') return groepen[termijn.status];
  return termijn.dagenOver < 7 ? 'deze week' : 'later';
}

/** True when somebody must look at it now: late, or due within three days. */
export function isDringend({ termijn }: Dossier): boolean {
  return termijn !== null && (termijn.status === 'verstreken' || termijn.status === 'loopt af');
}

const KOLOMMEN = [
  'Z-nummer',
  'onderwerp',
  'indieners',
  'ingezonden',
  'uiterlijk',
  'status',
  'ingevuld',
  'vragen',
  'bestand',
] as const;

/** The overview as CSV for a spreadsheet: semicolons, as Dutch Excel expects, and a byte order mark for its accents. */
export function overzichtCsv(lijst: readonly Dossier[]): string {
  const rows = lijst.map(({ sleutel, hoofd, termijn }) => [
    hoofd.znummers.join(' ') || sleutel,
    hoofd.onderwerp ?? '',
    hoofd.indieners,
    hoofd.ingezonden ?? '',
    termijn?.geldt ?? '',
    termijn?.status ?? '',
    String(hoofd.ingevuld),
    String(hoofd.vragen),
    hoofd.plek,
  ]);
  return `\ufeff${[[...KOLOMMEN], ...rows].map((row) => row.map(csvVeld).join(';')).join('\r\n')}\r\n`;
}

/** Quoted where needed; a leading = + - @, wide or not, would make a spreadsheet calculate, so it gets an apostrophe. */
function csvVeld(value: string): string {
  const leesbaar = value.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
  const veilig = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(leesbaar) ? `'${leesbaar}` : leesbaar;
  return /[;"\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}
