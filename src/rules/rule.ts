import type { GenericSchema } from 'valibot';
import type { Edit } from '../edits';
import type { Reces, Werkdagkeuze } from '../termijn';
import type { AntwoordSectie, Fase, Nummer, Plaats, Soort, Span, VraagSectie, Vragenset } from '../vragenset';
import type { Kanttekening } from './kanttekeningen';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A severity, or 'uit' for a rule that says nothing unless it is switched on. */
export type Grade = Severity | 'uit';

/** Another place that matters to a problem, with what there is to see. */
export interface Related {
  readonly plaats: Plaats;
  readonly message: string;
}

/** One way to mend a problem. Only the ranges of `edits` change, in one undo step. */
export interface Fix {
  /** What it does, in Dutch and in the imperative: "Voeg 'Antwoord 7' toe". */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True when it may be done without asking: by `--fix` and on save. */
  readonly safe: boolean;
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
  /** What the rule's own `fixes` needs to know of this problem. */
  readonly data?: unknown;
}

/** What a section rule found: its places are offsets in the sectie, and it knows no numbers but its own label's. */
export interface SectionProblem {
  readonly message: string;
  readonly span: Span;
  readonly severity?: Severity;
  readonly data?: unknown;
}

/** All that a rule may know besides the document. */
export interface RuleContext {
  /** ISO date; null when the clock is not asked. */
  readonly today: string | null;
  readonly fase: Fase;
  /** True in the last check before the letter leaves: the clock is no part of it. */
  readonly eindcontrole: boolean;
  readonly werkdagen: Werkdagkeuze;
  readonly recessen: readonly Reces[];
  /** The questions as they arrived; null when the document names no bron or it is not there. */
  readonly bron: Vragenset | null;
  /** True when the document was read from Word or PDF: then the file's own properties are known. */
  readonly eigenschappen: Readonly<Record<string, string>> | null;
  /** Pending changes and remarks that the file keeps beside its text; empty for a document that is no Word or PDF file. */
  readonly kanttekeningen: readonly Kanttekening[];
}

interface RuleBase<Options> {
  /** Name of the rule, of its file and of its page in docs/regels. */
  readonly id: string;
  /** One Dutch sentence: what holds in a good document. */
  readonly titel: string;
  /** One Dutch sentence: why, with the source where there is one. */
  readonly waarom: string;
  readonly soorten: readonly Exclude<Soort, null>[];
  /** Default severity while the document is a concept, and afterwards (lijn, eindversie). */
  readonly severity: { readonly concept: Grade; readonly final: Grade };
  /** Options with their defaults. */
  readonly options: GenericSchema<unknown, Options>;
  /** True when its findings can have a fix that may be applied without asking. */
  readonly fixable: boolean;
  /** True when findings come and go with the calendar or with another file: an acceptance that meets none is not stale then. */
  readonly wisselend?: boolean;
  /** The ways to mend one of its problems, best first; made only when somebody asks. */
  fixes?(set: Vragenset, problem: Problem, context: RuleContext, options: Options): readonly Fix[];
}

/** A rule that looks at one sectie at a time; its findings are kept with that sectie as long as it does not change. */
export interface SectionRule<Options = unknown> extends RuleBase<Options> {
  readonly looksAt: 'vraag' | 'antwoord';
  check(sectie: VraagSectie | AntwoordSectie, options: Options): readonly SectionProblem[];
}

/** A rule that must see how the sections hang together. */
export interface DocumentRule<Options = unknown> extends RuleBase<Options> {
  readonly looksAt: 'document';
  /**
   * All that it reads of one question or answer, apart from the label: while that stays the same, so do its findings, and it is not run
   * again when somebody types there. Compared by value, as JSON. Without it, the rule is run at every change.
   */
  reads?(sectie: VraagSectie | AntwoordSectie): unknown;
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
