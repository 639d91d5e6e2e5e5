import * as v from 'valibot';
import { formatNummers } from '../vragenset';
import { defineSectionRule } from './rule';

export default defineSectionRule({
  id: 'leeg-antwoord',
  titel: 'Elk antwoord is ingevuld.',
  waarom: 'Een kop zonder tekst eronder, of met alleen een plek om in te vullen, is nog geen antwoord.',
  soorten: ['antwoord'],
  severity: { concept: 'info', final: 'error' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'antwoord',
  check(sectie) {
    if (sectie.soort !== 'antwoord' || !sectie.leeg) return [];
    const { nummers } = sectie.label;
    const naam = nummers.length === 0 ? 'Dit antwoord' : `Antwoord ${formatNummers(nummers)}`;
    return [{ message: `${naam} is nog niet ingevuld. Schrijf hieronder het antwoord.`, span: sectie.label.span }];
  },
});
