import * as v from 'valibot';
import { addAntwoorden } from '../edits';
import { formatNummers, labelPlaats, type Nummer } from '../vragenset';
import { readsNummer, verklaardDoorDubbel } from './nummers';
import { defineDocumentRule } from './rule';

export default defineDocumentRule({
  id: 'vraag-zonder-antwoord',
  titel: 'Bij elke vraag staat een antwoord.',
  waarom: 'De Kamer krijgt op elke gestelde vraag antwoord (artikel 68 van de Grondwet).',
  soorten: ['antwoord'],
  severity: { concept: 'info', final: 'error' },
  options: v.strictObject({}),
  fixable: true,
  looksAt: 'document',
  reads: readsNummer,
  check(set) {
    // What a number written twice explains is told by dubbel-nummer.
    const told = new Set<Nummer>(verklaardDoorDubbel(set));
    const perSectie = new Map<number, Nummer[]>();
    for (const { nummer, sectie, beantwoordIn } of set.vragen) {
      if (beantwoordIn.length > 0 || told.has(nummer)) continue;
      told.add(nummer);
      perSectie.set(sectie, [...(perSectie.get(sectie) ?? []), nummer]);
    }
    return [...perSectie].map(([sectie, nummers]) => {
      const list = formatNummers(nummers);
      return {
        message: `Vraag ${list} ${nummers.length > 1 ? 'hebben' : 'heeft'} geen antwoord. Voeg 'Antwoord ${list}' toe.`,
        plaats: labelPlaats(set, sectie),
        vragen: nummers,
      };
    });
  },
  fixes: (set, { plaats, vragen }) => [
    { title: `Voeg 'Antwoord ${formatNummers(vragen)}' toe`, edits: addAntwoorden(set, plaats.sectie), safe: true },
  ],
});
