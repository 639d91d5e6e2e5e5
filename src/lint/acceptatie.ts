import { removeLine } from '../edits';
import { type RuleContext, rules } from '../rules';
import type { Vragenset } from '../vragenset';
import type { Acceptatie } from './acceptaties';
import { type Finding, urlOf } from './finding';
import { gradeOf, type Instellingen } from './instellingen';

const ID = 'acceptatie';

/** Findings about the acceptances themselves. */
export function checkAcceptaties(
  set: Vragenset,
  acceptaties: readonly Acceptatie[],
  used: ReadonlySet<Acceptatie>,
  context: RuleContext,
  instellingen: Instellingen,
): Finding[] {
  const rule = rules.find(({ id }) => id === ID);
  const severity = rule === undefined ? 'uit' : gradeOf(rule, context.fase, instellingen);
  if (severity === 'uit') return [];
  return acceptaties.flatMap((acceptatie) => {
    const fault = faultOf(acceptatie, used.has(acceptatie), context, instellingen);
    if (fault === null) return [];
    const { start, end } = acceptatie.span;
    // Only what accepts nothing any more may go unasked; where a word is missing, a person meant something.
    const data = { edit: removeLine(set.tekst, acceptatie.span), safe: fault.stale };
    const vragen = acceptatie.vraag === null ? [] : [acceptatie.vraag];
    const problem = { message: fault.message, plaats: { sectie: 0, span: acceptatie.span }, vragen, data };
    return [
      {
        rule: ID,
        severity,
        message: fault.message,
        start,
        end,
        vragen,
        url: urlOf(ID),
        fixable: fault.stale,
        related: [],
        problem,
      },
    ];
  });
}

interface Fault {
  readonly message: string;
  readonly stale: boolean;
}

function faultOf(
  acceptatie: Acceptatie,
  used: boolean,
  context: RuleContext,
  instellingen: Instellingen,
): Fault | null {
  const { regel, reden } = acceptatie;
  const rule = rules.find(({ id }) => id === regel);
  if (rule === undefined) {
    return { message: `Er is geen regel '${regel ?? ''}'. Noem de regel die bij de bevinding staat.`, stale: false };
  }
  if (reden === null) {
    return {
      message: `Bij het accepteren van ${rule.id} hoort een reden. Zonder reden blijft de bevinding staan.`,
      stale: false,
    };
  }
  // What was accepted of a rule that is off now, may be meant for a later phase or another setting.
  if (used || rule.wisselend === true || gradeOf(rule, context.fase, instellingen) === 'uit') return null;
  const waar = acceptatie.vraag === null ? '' : ` bij vraag ${acceptatie.vraag}`;
  return { message: `Er is geen bevinding ${rule.id}${waar} meer. Verwijder deze acceptatie.`, stale: true };
}
