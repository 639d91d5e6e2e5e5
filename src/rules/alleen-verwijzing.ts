import * as v from 'valibot';
import { formatNummers, labelPlaats } from '../vragenset';
import { defineDocumentRule } from './rule';
import { asked, readsSamenvoegen } from './samenvoegen';
import { findKringen, knownNummers, readsVerwijzingen, verwijzingPlaats } from './verwijzingen';

export default defineDocumentRule({
  id: 'alleen-verwijzing',
  titel: 'Elk antwoord beantwoordt de eigen vraag, ook waar het naar een ander antwoord verwijst.',
  waarom:
    'Een ander antwoord dekt zelden precies dezelfde vraag; Kamerleden die om afzonderlijke antwoorden vragen, letten daarop.',
  soorten: ['antwoord'],
  severity: { concept: 'hint', final: 'hint' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads: (sectie) => [readsVerwijzingen(sectie), sectie.soort === 'vraag' && readsSamenvoegen(sectie)],
  check(set) {
    const isKnown = knownNummers(set);
    const inKring = new Set(findKringen(set).flat());
    return set.antwoorden.flatMap((antwoord, index) => {
      const { inhoud, nummers, sectie } = antwoord;
      if (!inhoud.alleenVerwijzing || inKring.has(index)) return [];
      const naar = [...new Set(inhoud.verwijzingen.flatMap((verwijzing) => [...verwijzing.nummers]))];
      // A reference that leads nowhere, or to itself, is told by verwijzing-onbekend.
      if (naar.some((nummer) => !isKnown(nummer) || nummers.includes(nummer))) return [];
      const verzoek = set.afzonderlijk.find(({ verzoek }) => asked(nummers, verzoek.betreft).length > 0);
      const [first] = inhoud.verwijzingen;
      const list = formatNummers(nummers);
      const waarheen = naar.length === 0 ? 'een ander antwoord' : `antwoord ${formatNummers(naar)}`;
      const vraag = nummers.length > 1 ? `Zijn vraag ${list}` : `Is vraag ${list}`;
      return [
        {
          message: `Antwoord ${list} verwijst alleen naar ${waarheen}. ${vraag} daarmee volledig beantwoord?`,
          plaats: first === undefined ? labelPlaats(set, sectie) : verwijzingPlaats(antwoord, first),
          vragen: nummers,
          ...(verzoek !== undefined && {
            severity: 'info' as const,
            related: [
              {
                plaats: verzoek.plaats,
                message: `Vraag ${verzoek.vraag} vraagt om afzonderlijke antwoorden: "${verzoek.verzoek.tekst}"`,
              },
            ],
          }),
        },
      ];
    });
  },
});
