import type { Problem, Rule, RuleContext, SectionProblem, SectionRule } from '../rules';
import { type AntwoordSectie, type Nummer, plek, type Sectie, type VraagSectie, type Vragenset } from '../vragenset';
import { optionsOf } from './opties';

type Gelezen = VraagSectie | AntwoordSectie;

interface VanRegel {
  readonly options: unknown;
  /** The options as JSON. */
  readonly opties: string;
  readonly problems: readonly Problem[];
}

/** What the rules found in a document: kept with it, so that the next version of the document need not be checked as a whole. */
export class Problemen {
  readonly #set: Vragenset;
  readonly #context: RuleContext;
  readonly #perRegel = new Map<Rule, VanRegel>();
  #nummers: NummersOf | null = null;

  /** @param vorige what was found in an earlier version of the same document: taken over where nothing changed that the rule reads */
  constructor(set: Vragenset, context: RuleContext, vorige: Problemen | null) {
    this.#set = set;
    this.#context = context;
    const gewijzigd = vorige?.isVoor(context) ? gewijzigde(vorige.#set, set) : null;
    if (vorige === null || gewijzigd === null) return;
    for (const [rule, kept] of vorige.#perRegel) {
      if (gewijzigd.every(([was, is]) => isZelfde(rule, was, is, kept))) this.#perRegel.set(rule, kept);
    }
  }

  /** True when these are what would be found with this context. */
  isVoor(context: RuleContext): boolean {
    return isZelfdeContext(this.#context, context);
  }

  /** The problems of one rule. */
  van(rule: Rule, setOptions: unknown): readonly Problem[] {
    const options = optionsOf(rule, setOptions);
    const opties = JSON.stringify(options);
    const known = this.#perRegel.get(rule);
    if (known?.opties === opties) return known.problems;
    const problems = this.#zoek(rule, options, opties);
    this.#perRegel.set(rule, { options, opties, problems });
    return problems;
  }

  #zoek(rule: Rule, options: unknown, opties: string): readonly Problem[] {
    if (rule.looksAt === 'document') return rule.check(this.#set, this.#context, options);
    this.#nummers ??= nummersPerSectie(this.#set);
    const problems: Problem[] = [];
    this.#set.secties.forEach((sectie, index) => {
      if (sectie.soort !== rule.looksAt) return;
      for (const found of sectionProblems(rule, sectie, options, opties)) {
        problems.push(inDocument(found, index, this.#nummers?.get(index) ?? []));
      }
    });
    return problems;
  }
}

/**
 * The questions and answers that are not the same as in the version before, each with what stood there; null when more changed than
 * the text of some of them: their number, a label, front matter, heading, or anything else.
 */
function gewijzigde(oud: Vragenset, nieuw: Vragenset): [Gelezen, Gelezen][] | null {
  const { soort, secties } = nieuw;
  if (oud.secties.length !== secties.length || oud.soort !== soort || nieuw.kop.pagina) return null;
  if (soort !== 'antwoord' && soort !== 'vragen') return null;
  const found: [Gelezen, Gelezen][] = [];
  for (let i = 0; i < secties.length; i++) {
    const [was, is] = [oud.secties[i], secties[i]];
    if (was === is) continue;
    if (!isGelezen(was) || !isGelezen(is) || labelOf(was) !== labelOf(is)) return null;
    found.push([was, is]);
  }
  return found;
}

function isGelezen(sectie: Sectie | undefined): sectie is Gelezen {
  return sectie?.soort === 'vraag' || sectie?.soort === 'antwoord';
}

function labelOf({ label, tekst }: Gelezen): string {
  return JSON.stringify([label, tekst.slice(0, label.tekstVanaf)]);
}

/** True when a rule reads the same in a question or answer as it did in the version before. */
function isZelfde(rule: Rule, was: Gelezen, is: Gelezen, { options, opties }: VanRegel): boolean {
  if (rule.looksAt === 'document') {
    return rule.reads !== undefined && isGelijk(rule.reads(was), rule.reads(is));
  }
  if (is.soort !== rule.looksAt) return true;
  return isGelijk(sectionProblems(rule, was, options, opties), sectionProblems(rule, is, options, opties));
}

function isGelijk(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Places of pending changes in a Word file are lines of the whole text: with those nothing is taken over. */
function isZelfdeContext(a: RuleContext, b: RuleContext): boolean {
  return (
    a.bron === b.bron &&
    a.kanttekeningen.length === 0 &&
    b.kanttekeningen.length === 0 &&
    JSON.stringify({ ...a, bron: null }) === JSON.stringify({ ...b, bron: null })
  );
}

interface Kept {
  readonly opties: string;
  readonly problems: readonly SectionProblem[];
}
const keptBySectie = plek<Sectie, Map<Rule, Kept>>();

/** What a section rule found stays with the sectie: the same object, with the same options, has the same findings. */
function sectionProblems(
  rule: SectionRule,
  sectie: Gelezen,
  options: unknown,
  opties: string,
): readonly SectionProblem[] {
  let kept = keptBySectie.get(sectie);
  if (kept === undefined) {
    kept = new Map();
    keptBySectie.set(sectie, kept);
  }
  const found = kept.get(rule);
  if (found?.opties === opties) return found.problems;
  const problems = rule.check(sectie, options);
  kept.set(rule, { opties, problems });
  return problems;
}

const keptInDocument = plek<SectionProblem, Problem>();

/** A problem of a sectie with its place in the document: the same object as long as that place and its questions are the same. */
function inDocument(found: SectionProblem, sectie: number, vragen: readonly Nummer[]): Problem {
  const known = keptInDocument.get(found);
  if (known?.plaats.sectie === sectie && isGelijk(known.vragen, vragen)) return known;
  const { span, ...rest } = found;
  const problem = { ...rest, plaats: { sectie, span }, vragen };
  keptInDocument.set(found, problem);
  return problem;
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
