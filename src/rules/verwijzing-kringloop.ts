import * as v from 'valibot';
import { type Antwoord, compareNummers, formatNummers, type Nummer, type Plaats } from '../vragenset';
import { defineDocumentRule } from './rule';
import { findKringen, readsVerwijzingen, verwijzingPlaats } from './verwijzingen';

export default defineDocumentRule({
  id: 'verwijzing-kringloop',
  titel: 'Verwijzingen komen uit bij een antwoord met inhoud.',
  waarom: 'Antwoorden die alleen naar elkaar verwijzen, geven samen geen antwoord.',
  soorten: ['antwoord'],
  severity: { concept: 'error', final: 'error' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads: readsVerwijzingen,
  check(set) {
    return findKringen(set).flatMap((kring) => {
      const leden = [...kring].sort((a, b) => a - b).flatMap((index) => leadsOn(set.antwoorden[index]));
      const [first, ...others] = leden;
      if (first === undefined) return [];
      const nummers = leden.flatMap((lid) => lid.nummers).sort(compareNummers);
      return [
        {
          message: `Antwoord ${formatNummers(nummers)} verwijzen alleen naar elkaar. Geef op een van deze vragen het antwoord zelf.`,
          plaats: first.plaats,
          vragen: nummers,
          related: others.map((lid) => ({
            plaats: lid.plaats,
            message: `Ook antwoord ${formatNummers(lid.nummers)} verwijst alleen verder.`,
          })),
        },
      ];
    });
  },
});

/** An answer in a circle, and where it points on; whatever is in one has a reference. */
function leadsOn(antwoord: Antwoord | undefined): { nummers: readonly Nummer[]; plaats: Plaats }[] {
  const verwijzing = antwoord?.inhoud.verwijzingen[0];
  if (antwoord === undefined || verwijzing === undefined) return [];
  return [{ nummers: antwoord.nummers, plaats: verwijzingPlaats(antwoord, verwijzing) }];
}
