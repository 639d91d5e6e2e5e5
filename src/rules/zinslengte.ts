import * as v from 'valibot';
import { countWords } from '../vragenset';
import { eigenTekst } from './eigentekst';
import { defineSectionRule } from './rule';
import { readZinnen } from './zinnen';

const options = v.strictObject({
  /** Longest sentence that is still easy to read, in words. */
  woorden: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(5), v.description('Hoeveel woorden een zin ten hoogste heeft.')),
    35,
  ),
});

const NOOTTEKEN = /\[\^[^\]\s]{1,40}\]/g;

export default defineSectionRule({
  id: 'zinslengte',
  titel: 'Zinnen zijn niet te lang.',
  waarom: 'Een antwoord moet ook te volgen zijn voor wie de vraag niet stelde.',
  soorten: ['antwoord'],
  severity: { concept: 'uit', final: 'uit' },
  options,
  fixable: false,
  looksAt: 'antwoord',
  check(sectie, { woorden }) {
    const tekst = eigenTekst(sectie);
    return readZinnen(tekst).flatMap((span) => {
      const zin = tekst.slice(span.start, span.end);
      const aantal = countWords(zin.replace(NOOTTEKEN, ' '));
      if (aantal <= woorden) return [];
      return [{ message: `Deze zin telt ${aantal} woorden; ${woorden} is de grens. Maak er twee zinnen van.`, span }];
    });
  },
});
