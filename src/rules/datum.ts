import * as v from 'valibot';
import { toText, type Vragenset } from '../vragenset';
import { datumsInEigenTekst, isKeuzes, readsDatums } from './datumfouten';
import { datumvelden } from './datumvelden';
import { defineDocumentRule, type Fix, type Problem } from './rule';

export default defineDocumentRule({
  id: 'datum',
  titel: 'Elke datum bestaat en klopt met de andere.',
  waarom: 'Aan een verkeerde datum hangt een verkeerde termijn, en de Kamer leest hem terug in een gedrukt stuk.',
  soorten: ['vragen', 'antwoord', 'uitstel', 'mededeling', 'mondelinge vragen', 'lijst'],
  severity: { concept: 'error', final: 'error' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads: readsDatums,
  check: (set) => [...datumvelden(set), ...inEigenTekst(set)],
  fixes(set, { plaats, data }): Fix[] {
    if (!isKeuzes(data)) return [];
    const { start, end } = toText(set, plaats);
    return data
      .filter(({ vervangt }) => set.tekst.slice(start, end) === vervangt)
      .map(({ title, tekst }) => ({ title, edits: [{ start, end, text: tekst }], safe: false }));
  },
});

function inEigenTekst(set: Vragenset): Problem[] {
  return datumsInEigenTekst(set).map(({ sectie, vragen, gevonden: { span, soort: _, ...found } }) => ({
    ...found,
    plaats: { sectie, span },
    vragen,
  }));
}
