import { getDefaults } from 'valibot';
import { type Problem, type Rule, type RuleContext, rules, type SectionProblem, type Severity } from '../rules';
import { standaardWerkdagkeuze, type Werkdagkeuze } from '../termijn';
import { type Fase, type Nummer, type Sectie, toText, type Vragenset } from '../vragenset';

/** One finding, ready to show: offsets in the whole text. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly vragen: readonly Nummer[];
  readonly url: string;
  readonly fixable: boolean;
  readonly related: readonly { readonly start: number; readonly end: number; readonly message: string }[];
}

/** What the user set for one rule: a severity that replaces all grades, or 'uit'. */
export type RuleSetting = Severity | 'uit';

export interface LintOptions {
  /** ISO date of today; null leaves the clock out. */
  readonly today: string | null;
  /** Instead of the document's own phase. */
  readonly fase?: Fase;
  readonly regels?: Readonly<Record<string, RuleSetting>>;
  readonly werkdagen?: Werkdagkeuze;
}

const PAGINAS = 'https://github.com/kamervragen/kamervragen/blob/main/docs/regels';

/** The page that explains a rule. */
export function urlOf(ruleId: string): string {
  return `${PAGINAS}/${ruleId}.md`;
}

/** Checks a document; findings in the order of the text. A document that is no Kamervragen has none. */
export function lint(set: Vragenset, options: LintOptions): Finding[] {
  const { soort } = set;
  if (soort === null) return [];
  const fase = options.fase ?? set.fase;
  const context: RuleContext = { today: options.today, fase, werkdagen: options.werkdagen ?? standaardWerkdagkeuze };
  const nummers = nummersPerSectie(set);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const setting = options.regels?.[rule.id];
    if (setting === 'uit' || !rule.soorten.includes(soort)) continue;
    const standaard = fase === 'concept' ? rule.severity.concept : rule.severity.final;
    for (const problem of problemsOf(rule, set, context, nummers)) {
      findings.push(toFinding(rule, set, problem, setting ?? problem.severity ?? standaard));
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function problemsOf(rule: Rule, set: Vragenset, context: RuleContext, nummers: NummersOf): readonly Problem[] {
  if (rule.looksAt === 'document') return rule.check(set, context, getDefaults(rule.options));
  const { looksAt } = rule;
  return set.secties.flatMap((sectie, index) => {
    if (sectie.soort !== looksAt) return [];
    return sectionProblems(rule, sectie).map(({ message, span }) => ({
      message,
      plaats: { sectie: index, span },
      vragen: nummers.get(index) ?? [],
    }));
  });
}

/** The numbers that each sectie is about. */
type NummersOf = ReadonlyMap<number, readonly Nummer[]>;

function nummersPerSectie(set: Vragenset): NummersOf {
  const result = new Map<number, Nummer[]>();
  for (const { sectie, nummer } of set.vragen) result.set(sectie, [...(result.get(sectie) ?? []), nummer]);
  for (const { sectie, nummers } of set.antwoorden) result.set(sectie, [...nummers]);
  return result;
}

const keptBySectie = new WeakMap<Sectie, Map<Rule, readonly SectionProblem[]>>();

/** What a section rule found stays with the sectie: the same object has the same findings. */
function sectionProblems(rule: Rule & { looksAt: 'vraag' | 'antwoord' }, sectie: Sectie): readonly SectionProblem[] {
  if (sectie.soort !== 'vraag' && sectie.soort !== 'antwoord') return [];
  let kept = keptBySectie.get(sectie);
  if (kept === undefined) {
    kept = new Map();
    keptBySectie.set(sectie, kept);
  }
  let found = kept.get(rule);
  if (found === undefined) {
    found = rule.check(sectie, getDefaults(rule.options));
    kept.set(rule, found);
  }
  return found;
}

function toFinding(rule: Rule, set: Vragenset, problem: Problem, severity: Severity): Finding {
  return {
    rule: rule.id,
    severity,
    message: problem.message,
    ...toText(set, problem.plaats),
    vragen: problem.vragen,
    url: urlOf(rule.id),
    fixable: rule.fixable,
    related: (problem.related ?? []).map(({ plaats, message }) => ({ ...toText(set, plaats), message })),
  };
}
