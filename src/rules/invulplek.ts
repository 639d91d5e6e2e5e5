import * as v from 'valibot';
import { type Fase, perSectie, type Sectie, type Vragenset } from '../vragenset';
import { eigenWoorden, readsEigenTekst, zoekInEigenTekst } from './eigentekst';
import { findInvulplekken, type Invulplek } from './invulplekken';
import { defineDocumentRule, type Problem } from './rule';

/** An answer that holds nothing else is told by leeg-antwoord. */
const plekken = perSectie((sectie: Sectie): readonly Invulplek[] =>
  sectie.soort === 'antwoord' && sectie.leeg ? [] : findInvulplekken(eigenWoorden(sectie)),
);

export default defineDocumentRule({
  id: 'invulplek',
  titel: 'Er staat niets meer open om in te vullen.',
  waarom: 'Een vergeten "PM" of "[datum]" in een brief aan de Kamer is een fout die iedereen ziet.',
  soorten: ['antwoord', 'uitstel'],
  severity: { concept: 'info', final: 'error' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads: readsEigenTekst(plekken),
  check(set, { fase }) {
    return zoekInEigenTekst(set, plekken).map(({ sectie, vragen, gevonden: { span, zeker } }) => {
      const plek = set.secties[sectie]?.tekst.slice(span.start, span.end).replace(/\\/g, '') ?? '';
      return {
        message: zeker
          ? `'${plek}' is nog in te vullen. Schrijf hier wat er moet staan.`
          : `'${plek}' kan een plek zijn die nog in te vullen is. Blijft het zo staan?`,
        plaats: { sectie, span },
        vragen,
        ...severityOf(set, fase, zeker),
      };
    });
  },
});

/** A notice that was just made is not finished, and nothing in it says how far it is: what is open there is no error yet. */
function severityOf({ soort, eigen }: Vragenset, fase: Fase, zeker: boolean): Pick<Problem, 'severity'> {
  if (!zeker) return { severity: fase === 'concept' ? 'hint' : 'info' };
  return soort === 'uitstel' && !eigen ? { severity: 'warning' } : {};
}
