import { type Kanttekening, type Problem, type Rule, type RuleContext, rules, type Severity } from '../rules';
import { recessen } from '../termijn';
import { type Fase, inEenKeer, plek, type Soort, type Stapsgewijs, toText, type Vragenset } from '../vragenset';
import { checkAcceptaties } from './acceptatie';
import { type Acceptatie, accepts, readAcceptaties } from './acceptaties';
import { type Finding, urlOf } from './finding';
import { geenInstellingen, gradeOf, type Instellingen, werkdagenOf } from './instellingen';
import { Problemen } from './problemen';

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

/** So many findings are made between two pauses. */
const PORTIE = 256;

/** What was found last in each reading of a document. */
const gevonden = plek<Vragenset, Problemen>();

/**
 * Checks a document; findings in the order of the text. A document that is no Kamervragen has none.
 * With `previous`, an earlier version of the document that was checked, only what looks at the text that changed is done again.
 */
export function lint(set: Vragenset, options: LintOptions, previous?: Vragenset): readonly Finding[] {
  return check(set, options, previous).findings;
}

/** As `lint`, and says what was accepted and why. */
export function check(set: Vragenset, options: LintOptions, previous?: Vragenset): LintResult {
  return inEenKeer(checkStapsgewijs(set, options, previous));
}

/** As `check`, in small steps. */
export function* checkStapsgewijs(set: Vragenset, options: LintOptions, previous?: Vragenset): Stapsgewijs<LintResult> {
  const { soort } = set;
  if (soort === null) return { findings: [], accepted: [] };
  const context = contextOf(set, options);
  const instellingen = options.instellingen ?? geenInstellingen;
  const problemen = problemenVan(set, context, previous);
  const all: Finding[] = [];
  for (const { rule, grade } of inForce(soort, context.fase, instellingen)) {
    const setting = instellingen.regels[rule.id];
    for (const problem of problemen.van(rule, setting?.options)) {
      all.push(toFinding(rule, set, problem, setting?.severity ? grade : (problem.severity ?? grade)));
      if (all.length % PORTIE === 0) yield;
    }
    yield;
  }
  return withAcceptaties(set, all, context, instellingen);
}

/**
 * Looks in small steps for all that the rules read of single questions and answers. What is found is kept with these, so that the first
 * `check` of a long document has little left to do at once.
 */
export function* verken({ soort, secties }: Vragenset): Stapsgewijs<void> {
  const kijkers = rules.filter((rule) => rule.looksAt === 'document' && soort !== null && rule.soorten.includes(soort));
  for (const sectie of secties) {
    if (sectie.soort !== 'vraag' && sectie.soort !== 'antwoord') continue;
    for (const rule of kijkers) if (rule.looksAt === 'document') rule.reads?.(sectie);
    yield;
  }
}

function problemenVan(set: Vragenset, context: RuleContext, previous: Vragenset | undefined): Problemen {
  const known = gevonden.get(set);
  if (known?.isVoor(context)) return known;
  const problemen = new Problemen(set, context, (previous && gevonden.get(previous)) ?? null);
  gevonden.set(set, problemen);
  return problemen;
}

/** The rules that look at this kind of document, each with how grave it is. */
function inForce(soort: NonNullable<Soort>, fase: Fase, instellingen: Instellingen): { rule: Rule; grade: Severity }[] {
  return rules.flatMap((rule) => {
    const grade = gradeOf(rule, fase, instellingen);
    return grade === 'uit' || !rule.soorten.includes(soort) ? [] : [{ rule, grade }];
  });
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

const keptFindings = plek<Problem, Finding>();

/** The same object as before when the problem is, and it stands where it stood. */
function toFinding(rule: Rule, set: Vragenset, problem: Problem, severity: Severity): Finding {
  const { start, end } = toText(set, problem.plaats);
  const related = (problem.related ?? []).map(({ plaats, message }) => ({ ...toText(set, plaats), message }));
  const known = keptFindings.get(problem);
  if (
    known?.start === start &&
    known.severity === severity &&
    known.related.every((one, index) => one.start === related[index]?.start)
  )
    return known;
  const finding = {
    rule: rule.id,
    severity,
    message: problem.message,
    start,
    end,
    vragen: problem.vragen,
    url: urlOf(rule.id),
    fixable: rule.fixable,
    related,
    problem,
  };
  keptFindings.set(problem, finding);
  return finding;
}
