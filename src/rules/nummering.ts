import * as v from 'valibot';
import { basisVan, labelNummers } from '../edits';
import { labelPlaats } from '../vragenset';
import { findDubbeleVragen, findGaten, formatReeks, hernummerFixes, readsNummer } from './nummers';
import { defineDocumentRule } from './rule';

export default defineDocumentRule({
  id: 'nummering',
  titel: 'De nummers van de vragen lopen door.',
  waarom: 'Een nummer dat ontbreekt, is meestal een vraag die bij het overnemen is weggevallen.',
  soorten: ['vragen', 'antwoord'],
  severity: { concept: 'info', final: 'warning' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads: readsNummer,
  check(set) {
    // Two other rules tell of the same fault: the number behind a double one, and the answer whose question is gone.
    const elsewhere = new Set([
      ...findDubbeleVragen(set).map(({ vraag }) => basisVan(vraag.nummer) + 1),
      ...set.antwoorden.flatMap(({ nummers }) => nummers),
    ]);
    return findGaten(set).flatMap(({ nummers, voor }) => {
      const missing = nummers.filter((nummer) => !elsewhere.has(nummer));
      if (missing.length === 0) return [];
      const plaats = labelPlaats(set, voor.sectie);
      const span = labelNummers(voor.inhoud).find(({ nummer }) => nummer === voor.nummer)?.span ?? plaats.span;
      const meer = missing.length > 1;
      return [
        {
          message: `Vraag ${formatReeks(missing)} ${meer ? 'ontbreken' : 'ontbreekt'}: hier staat al vraag ${voor.nummer}. Kijk na of er ${meer ? 'vragen zijn' : 'een vraag is'} weggevallen.`,
          plaats: { ...plaats, span },
          vragen: [voor.nummer],
        },
      ];
    });
  },
  fixes: (set, _problem, context) => hernummerFixes(set, context),
});
