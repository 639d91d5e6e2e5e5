import * as v from 'valibot';
import { splitAntwoord } from '../edits';
import { formatNummers, labelPlaats } from '../vragenset';
import { defineDocumentRule } from './rule';
import { asked, findTegenspraak, readsSamenvoegen } from './samenvoegen';

export default defineDocumentRule({
  id: 'niet-afzonderlijk',
  titel: 'Vragen waarvoor afzonderlijke antwoorden zijn gevraagd, worden niet samen beantwoord.',
  waarom: 'De Kamerleden vragen er uitdrukkelijk om; een samengevoegd antwoord is wel eens teruggestuurd.',
  soorten: ['antwoord'],
  severity: { concept: 'error', final: 'error' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads: readsSamenvoegen,
  check(set) {
    if (set.afzonderlijk.length === 0) return [];
    return set.antwoorden.flatMap((antwoord) => {
      if (antwoord.nummers.length < 2) return [];
      const verzoek = set.afzonderlijk.find(({ verzoek }) => asked(antwoord.nummers, verzoek.betreft).length > 1);
      if (verzoek === undefined) return [];
      return [
        {
          message: `Vraag ${formatNummers(antwoord.nummers)} zijn samen beantwoord, terwijl vraag ${verzoek.vraag} om afzonderlijke beantwoording vraagt. Geef elke vraag een eigen antwoord.`,
          plaats: labelPlaats(set, antwoord.sectie),
          vragen: antwoord.nummers,
          related: [
            { plaats: verzoek.plaats, message: `Het verzoek in vraag ${verzoek.vraag}: "${verzoek.verzoek.tekst}"` },
            ...findTegenspraak(set, verzoek, antwoord),
          ],
        },
      ];
    });
  },
  fixes(set, { plaats }) {
    const antwoord = set.antwoorden.find(({ sectie }) => sectie === plaats.sectie);
    if (antwoord === undefined) return [];
    const title = `Splits antwoord ${formatNummers(antwoord.nummers)} uit`;
    const eerste = antwoord.nummers[0];
    return [
      {
        title: `${title}, met een leeg antwoord bij de andere vragen`,
        edits: splitAntwoord(set, antwoord, 'leeg'),
        safe: false,
      },
      {
        title: `${title}, met een verwijzing naar antwoord ${eerste}`,
        edits: splitAntwoord(set, antwoord, 'verwijzing'),
        safe: false,
      },
    ].filter(({ edits }) => edits.length > 0);
  },
});
