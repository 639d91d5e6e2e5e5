import type { Ingelezen } from '../formats';
import { readVragenset } from '../vragenset';
import type { GelezenBrief } from './vergelijking';

/** A letter as the importer read it, ready to be compared. */
export function leesBrief({ markdown, verloren, kanttekeningen, eigenschappen, kantlijn }: Ingelezen): GelezenBrief {
  return {
    set: readVragenset(markdown),
    wijzigingen: kantlijn?.wijzigingen ?? kanttekeningen.filter(({ soort }) => soort !== 'opmerking'),
    opmerkingen: kantlijn?.opmerkingen ?? [],
    verloren: [...verloren, ...(kantlijn?.opmaakVerloren ?? [])],
    laatstGewijzigdDoor: eigenschappen.laatstGewijzigdDoor ?? null,
  };
}
