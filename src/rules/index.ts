import acceptatie from './acceptatie';
import antwoordZonderVraag from './antwoord-zonder-vraag';
import leegAntwoord from './leeg-antwoord';
import nietAfzonderlijk from './niet-afzonderlijk';
import type { Rule } from './rule';
import termijn from './termijn';
import vraagZonderAntwoord from './vraag-zonder-antwoord';

export * from './rule';

/** The only list of rules, in the order in which they are shown. */
export const rules: readonly Rule[] = [
  vraagZonderAntwoord,
  leegAntwoord,
  antwoordZonderVraag,
  nietAfzonderlijk,
  termijn,
  acceptatie,
];
