import * as v from 'valibot';
import { type Kanttekening, type Problem, type Rule, type RuleContext, rules, type SectionProblem } from '../rules';
import { recessen } from '../termijn';
import {
  type AntwoordSectie,
  type Fase,
  type Nummer,
  type Sectie,
  toText,
  type VraagSectie,
  type Vragenset,
} from '../vragenset';
import { checkAcceptaties } from './acceptatie';
import { type Acceptatie, accepts, readAcceptaties } from './acceptaties';
import { type Finding, urlOf } from './finding';
import { geenInstellingen, gradeOf, type Instellingen, werkdagenOf } from './instellingen';

export interface LintOptions {
  /** ISO date of today; null leaves the clock out. */
  readonly today: string | null;
  /** Instead of the document's own phase. */
  readonly fase?: Fase;
  /** The last check before the letter leaves: as a final version, and without the clock. */
  readonly eindcontrole?: boolean;
  readonly instellingen?: Instellingen;
  /** The questions as they arrived, where the document names them. */
  readonly bron?: Vragenset | null;
  /** Properties of the Word or PDF file that the text came from. */
  readonly eigenschappen?: Readonly<Record<string, string>> | null;
  /** What that file keeps beside its text: pending changes and remarks. */
  readonly kanttekeningen?: readonly Kanttekening[];
}

/** What was found, and what was found and accepted. */
export interface LintResult {
  readonly findings: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly acceptatie: Acceptatie }[];
}

/** Checks a document; findings in the order of the text. A document that is no Kamervragen has none. */
export function lint(set: Vragenset, options: LintOptions): readonly Finding[] {
  return check(set, options).findings;
}

/** As `lint`, and says what was accepted and why. */
export function check(set: Vragenset, options: LintOptions): LintResult {
  if (set.soort === null) return { findings: [], accepted: [] };
  const context = contextOf(set, options);
  const instellingen = options.instellingen ?? geenInstellingen;
  const nummers = nummersPerSectie(set);
  const all: Finding[] = [];
  for (const rule of rules) {
    const setting = instellingen.regels[rule.id];
    const grade = gradeOf(rule, context.fase, instellingen);
    if (grade === 'uit' || !rule.soorten.includes(set.soort)) continue;
    for (const problem of problemsOf(rule, set, context, setting?.options, nummers)) {
      all.push(toFinding(rule, set, problem, setting?.severity ? grade : (problem.severity ?? grade)));
    }
  }
  return withAcceptaties(set, all, context, instellingen);
}

/** What rules may know of the world around a document. */
export function contextOf(set: Vragenset, options: LintOptions): RuleContext {
  const instellingen = options.instellingen ?? geenInstellingen;
  const eindcontrole = options.eindcontrole ?? false;
  return {
    today: options.today,
    fase: eindcontrole ? 'eindversie' : (options.fase ?? set.fase),
    eindcontrole,
    werkdagen: werkdagenOf(instellingen),
    recessen: [...recessen, ...instellingen.recessen],
    bron: options.bron ?? null,
    eigenschappen: options.eigenschappen ?? null,
    kanttekeningen: options.kanttekeningen ?? [],
  };
}

function withAcceptaties(
  set: Vragenset,
  all: readonly Finding[],
  context: RuleContext,
  instellingen: Instellingen,
): LintResult {
  const acceptaties = readAcceptaties(set);
  if (acceptaties.length === 0) return { findings: inOrder(all), accepted: [] };
  const findings: Finding[] = [];
  const accepted: { finding: Finding; acceptatie: Acceptatie }[] = [];
  for (const finding of all) {
    const acceptatie = acceptaties.find((candidate) => accepts(candidate, finding));
    if (acceptatie === undefined) findings.push(finding);
    else accepted.push({ finding, acceptatie });
  }
  const used = new Set(accepted.map(({ acceptatie }) => acceptatie));
  return {
    findings: inOrder([...findings, ...checkAcceptaties(set, acceptaties, used, context, instellingen)]),
    accepted,
  };
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The options of a rule in force. */
export function optionsOf(rule: Rule, set?: unknown): unknown {
  return set ?? defaults.get(rule) ?? remember(rule);
}

const defaults = new Map<Rule, unknown>();

function remember(rule: Rule): unknown {
  const value = v.parse(rule.options, {});
  defaults.set(rule, value);
  return value;
}

/** The numbers that each sectie is about. */
type NummersOf = ReadonlyMap<number, readonly Nummer[]>;

function nummersPerSectie(set: Vragenset): NummersOf {
  const result = new Map<number, Nummer[]>();
  for (const { sectie, nummer } of set.vragen) {
    const nummers = result.get(sectie);
    if (nummers === undefined) result.set(sectie, [nummer]);
    else nummers.push(nummer);
  }
  for (const { sectie, nummers } of set.antwoorden) result.set(sectie, [...nummers]);
  return result;
}

function problemsOf(
  rule: Rule,
  set: Vragenset,
  context: RuleContext,
  setOptions: unknown,
  nummers: NummersOf,
): readonly Problem[] {
  const options = optionsOf(rule, setOptions);
  if (rule.looksAt === 'document') return rule.check(set, context, options);
  const { looksAt } = rule;
  const problems: Problem[] = [];
  set.secties.forEach((sectie, index) => {
    if (!isVan(sectie, looksAt)) return;
    for (const { span, ...found } of sectionProblems(rule, sectie, options)) {
      problems.push({ ...found, plaats: { sectie: index, span }, vragen: nummers.get(index) ?? [] });
    }
  });
  return problems;
}

function isVan(sectie: Sectie, soort: 'vraag' | 'antwoord'): sectie is VraagSectie | AntwoordSectie {
  return sectie.soort === soort;
}

interface Kept {
  readonly options: unknown;
  readonly problems: readonly SectionProblem[];
}
const keptBySectie = new WeakMap<Sectie, Map<Rule, Kept>>();

/** What a section rule found stays with the sectie: the same object, with the same options, has the same findings. */
function sectionProblems(
  rule: Rule & { looksAt: 'vraag' | 'antwoord' },
  sectie: VraagSectie | AntwoordSectie,
  options: unknown,
): readonly SectionProblem[] {
  let kept = keptBySectie.get(sectie);
  if (kept === undefined) {
    kept = new Map();
    keptBySectie.set(sectie, kept);
  }
  const found = kept.get(rule);
  if (found !== undefined && found.options === options) return found.problems;
  const problems = rule.check(sectie, options);
  kept.set(rule, { options, problems });
  return problems;
}

function toFinding(rule: Rule, set: Vragenset, problem: Problem, severity: Finding['severity']): Finding {
  return {
    rule: rule.id,
    severity,
    message: problem.message,
    ...toText(set, problem.plaats),
    vragen: problem.vragen,
    url: urlOf(rule.id),
    fixable: rule.fixable,
    related: (problem.related ?? []).map(({ plaats, message }) => ({ ...toText(set, plaats), message })),
    problem,
  };
}
