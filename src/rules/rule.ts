import type { GenericSchema } from 'valibot';
import type { Werkdagkeuze } from '../termijn';
import type { AntwoordSectie, Fase, Nummer, Plaats, Soort, Span, VraagSectie, Vragenset } from '../vragenset';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Another place that matters to a problem, with what there is to see. */
export interface Related {
  readonly plaats: Plaats;
  readonly message: string;
}

/** What a rule found: in Dutch what is there, what was expected and what to do; at the smallest range that is true. */
export interface Problem {
  readonly message: string;
  readonly plaats: Plaats;
  /** Numbers of the questions concerned. */
  readonly vragen: readonly Nummer[];
  /** Only where the severity depends on more than the phase, such as the days that are left. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
}

/** What a section rule found: its place is an offset in the sectie, and it knows no numbers but its own label's. */
export interface SectionProblem {
  readonly message: string;
  readonly span: Span;
}

/** All that a rule may know besides the document. */
export interface RuleContext {
  /** ISO date; null when the clock is not asked. */
  readonly today: string | null;
  readonly fase: Fase;
  readonly werkdagen: Werkdagkeuze;
}

interface RuleBase<Options> {
  /** Name of the rule, of its file and of its page in docs/regels. */
  readonly id: string;
  /** One Dutch sentence: what holds in a good document. */
  readonly titel: string;
  /** One Dutch sentence: why. */
  readonly waarom: string;
  readonly soorten: readonly Exclude<Soort, null>[];
  /** Default severity while the document is a concept, and afterwards (lijn, eindversie). */
  readonly severity: { readonly concept: Severity; readonly final: Severity };
  /** Options with their defaults. */
  readonly options: GenericSchema<unknown, Options>;
  /** True when its findings have a fix that may be applied without asking. */
  readonly fixable: boolean;
}

/** A rule that looks at one sectie at a time; its findings are kept with that sectie as long as it does not change. */
export interface SectionRule<Options = unknown> extends RuleBase<Options> {
  readonly looksAt: 'vraag' | 'antwoord';
  check(sectie: VraagSectie | AntwoordSectie, options: Options): readonly SectionProblem[];
}

/** A rule that must see how the sections hang together. */
export interface DocumentRule<Options = unknown> extends RuleBase<Options> {
  readonly looksAt: 'document';
  check(set: Vragenset, context: RuleContext, options: Options): readonly Problem[];
}

export type Rule = SectionRule | DocumentRule;

/** Names a rule's type once, at its definition, so that `options` reach `check` with their own type. */
export function defineDocumentRule<Options>(rule: DocumentRule<Options>): Rule {
  return rule as DocumentRule;
}

export function defineSectionRule<Options>(rule: SectionRule<Options>): Rule {
  return rule as SectionRule;
}
