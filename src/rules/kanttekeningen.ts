import { type Nummer, regelSpan, sectieOp, type Vragenset } from '../vragenset';
import type { Problem } from './rule';

/** Something that Word keeps beside the text: a change that nobody accepted or rejected yet, or a remark. */
export interface Kanttekening {
  /** 'opmerking' for a remark; anything else is a change. */
  readonly soort: string;
  /** Line of the text that it belongs to, 1-based. */
  readonly regel: number;
}

/**
 * What is still open in a Word file: one problem for all pending changes and one for all remarks, however many there are;
 * it stands at the first and points at the others.
 */
export function findKanttekeningen(set: Vragenset, alle: readonly Kanttekening[]): Problem[] {
  const opmerkingen = alle.filter(({ soort }) => soort === 'opmerking');
  const wijzigingen = alle.filter(({ soort }) => soort !== 'opmerking');
  return [
    ...samen(set, wijzigingen, (aantal) =>
      aantal === 1
        ? 'In dit bestand staat nog een bijgehouden wijziging. Accepteer of verwerp haar in Word voordat de brief weggaat.'
        : `In dit bestand staan nog ${aantal} bijgehouden wijzigingen. Accepteer of verwerp ze in Word voordat de brief weggaat.`,
    ),
    ...samen(set, opmerkingen, (aantal) =>
      aantal === 1
        ? 'In dit bestand staat nog een opmerking in de kantlijn. Verwijder die in Word voordat de brief weggaat.'
        : `In dit bestand staan nog ${aantal} opmerkingen in de kantlijn. Verwijder ze in Word voordat de brief weggaat.`,
    ),
  ];
}

function samen(set: Vragenset, alle: readonly Kanttekening[], message: (aantal: number) => string): Problem[] {
  const plaatsen = [...new Set(alle.map(({ regel }) => regel))]
    .sort((a, b) => a - b)
    .map((regel) => opRegel(set, regel));
  const [eerste, ...overige] = plaatsen;
  if (eerste === undefined) return [];
  return [
    {
      message: message(alle.length),
      plaats: eerste.plaats,
      vragen: [...new Set(plaatsen.flatMap(({ vragen }) => vragen))],
      related: overige.map(({ plaats }) => ({ plaats, message: 'Ook hier.' })),
    },
  ];
}

function opRegel(set: Vragenset, regel: number): { plaats: Problem['plaats']; vragen: readonly Nummer[] } {
  const { start, end } = regelSpan(set.tekst, regel);
  const sectie = sectieOp(set, start);
  const begin = set.begin[sectie] ?? 0;
  const antwoord = set.antwoorden.find((candidate) => candidate.sectie === sectie);
  const vragen = set.vragen.filter((candidate) => candidate.sectie === sectie).map(({ nummer }) => nummer);
  return {
    plaats: { sectie, span: { start: start - begin, end: end - begin } },
    vragen: antwoord?.nummers ?? vragen,
  };
}
