import { type Termijn, termijnFor, type Werkdagkeuze } from '../termijn';
import type { Vragenset } from '../vragenset';

/** Kinds of documents that have a three-week term; oral questions and lists have none, nor have those of the Eerste Kamer. */
const MET_TERMIJN: readonly (string | null)[] = ['vragen', 'antwoord', 'uitstel', 'mededeling'];

/** The clock of one document; null when it has none, or when its day 0 is unknown. `vandaag` is an ISO date. */
export function termijnVan(set: Vragenset, vandaag: string, werkdagen?: Werkdagkeuze): Termijn | null {
  if (set.ingezonden === null || set.kop.zonderTermijn || !MET_TERMIJN.includes(set.soort)) return null;
  // What the Kamer received with a notice is the notice, not the answers.
  const ontvangen = set.soort === 'uitstel' ? null : (set.ontvangen?.waarde ?? null);
  const klok = {
    ingezonden: set.ingezonden.waarde,
    uitstel: set.uitstel.flatMap(({ datum }) => (datum === null ? [] : [datum])),
    verzonden: set.verzonden?.waarde ?? ontvangen,
  };
  return termijnFor(klok, vandaag, werkdagen);
}

/** Said when a clock is asked for that does not run. */
export const GEEN_TERMIJN =
  "Dit document heeft geen termijn. Vul bij 'ingezonden' in het voorblad in wanneer de vragen zijn ingezonden.";
