import * as v from 'valibot';
import { compareNummers, formatNummers, labelPlaats, type Plaats, type Vragenset } from '../vragenset';
import { defineDocumentRule } from './rule';
import { findKringen, verwijzingPlaats } from './verwijzingen';

export default defineDocumentRule({
  id: 'verwijzing-kringloop',
  titel: 'Verwijzingen komen uit bij een antwoord met inhoud.',
  waarom: 'Antwoorden die alleen naar elkaar verwijzen, geven samen geen antwoord.',
  soorten: ['antwoord'],
  severity: { concept: 'error', final: 'error' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  check(set) {
    return findKringen(set).flatMap((kring) => {
      const [first, ...others] = [...kring].sort((a, b) => a - b);
      if (first === undefined) return [];
      const nummers = kring.flatMap((index) => [...(set.antwoorden[index]?.nummers ?? [])]).sort(compareNummers);
      return [
        {
          message: `Antwoord ${formatNummers(nummers)} verwijzen alleen naar elkaar. Geef op een van deze vragen het antwoord zelf.`,
          plaats: placeOf(set, first),
          vragen: nummers,
          related: others.map((index) => ({
            plaats: placeOf(set, index),
            message: `Ook antwoord ${formatNummers(set.antwoorden[index]?.nummers ?? [])} verwijst alleen verder.`,
          })),
        },
      ];
    });
  },
});

function placeOf(set: Vragenset, index: number): Plaats {
  const antwoord = set.antwoorden[index];
  const verwijzing = antwoord?.inhoud.verwijzingen[0];
  if (antwoord === undefined || verwijzing === undefined) return labelPlaats(set, antwoord?.sectie ?? 0);
  return verwijzingPlaats(antwoord, verwijzing);
}
