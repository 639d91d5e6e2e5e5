import * as v from 'valibot';
import type { Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { type Grade, type Rule, rules } from '../rules';
import { isDatum, type Reces, standaardWerkdagkeuze, type Werkdagkeuze } from '../termijn';
import { type Fase, laadYaml, type Span } from '../vragenset';
import { urlOf } from './finding';

/** What was set for one rule. */
export interface RuleSetting {
  /** Replaces all grades of the rule; null leaves its own. */
  readonly severity: Grade | null;
  /** Options as they were written, already checked; undefined leaves the defaults. */
  readonly options?: unknown;
}

/** Settings that were read from one place; what is not set there is absent. */
export interface Instellingen {
  readonly regels: Readonly<Record<string, RuleSetting>>;
  readonly werkdagen: Partial<Werkdagkeuze>;
  readonly recessen: readonly Reces[];
}

export const geenInstellingen: Instellingen = { regels: {}, werkdagen: {}, recessen: [] };

/** A setting that cannot be followed, in Dutch with what to do; offsets in the file it stands in. */
export interface Instelfout {
  readonly message: string;
  readonly span: Span;
}

const GRADES: readonly string[] = ['error', 'warning', 'info', 'hint', 'uit'];

/** Later layers win: per rule, per working-day choice; recesses are added. */
export function mergeInstellingen(...layers: readonly Instellingen[]): Instellingen {
  return layers.reduce(
    (merged, layer) => ({
      regels: { ...merged.regels, ...layer.regels },
      werkdagen: { ...merged.werkdagen, ...layer.werkdagen },
      recessen: [...merged.recessen, ...layer.recessen],
    }),
    geenInstellingen,
  );
}

/** How grave a rule is in this phase: what was set, else its own choice. */
export function gradeOf(rule: Rule, fase: Fase, instellingen: Instellingen): Grade {
  const own = fase === 'concept' ? rule.severity.concept : rule.severity.final;
  return instellingen.regels[rule.id]?.severity ?? own;
}

/** The working days in force: what was set, else the default of the civil service. */
export function werkdagenOf(instellingen: Instellingen): Werkdagkeuze {
  return { ...standaardWerkdagkeuze, ...instellingen.werkdagen };
}

/**
 * The value that somebody gave a rule: a severity, or `[severity, options]`.
 * A string is what is wrong with it.
 */
export function readRuleSetting(ruleId: string, value: unknown): RuleSetting | string {
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined)
    return `Er is geen regel '${ruleId}'. De regels heten: ${rules.map(({ id }) => id).join(', ')}.`;
  const [severity, options, ...more] = Array.isArray(value) ? value : [value];
  if (severity === undefined || severity === null || more.length > 0)
    return `Schrijf bij ${ruleId} een ernst (${GRADES.join(', ')}), of [ernst, {optie: waarde}].`;
  if (typeof severity !== 'string' || !GRADES.includes(severity)) {
    return `'${String(severity)}' is geen ernst voor ${ruleId}. Kies uit: ${GRADES.join(', ')}.`;
  }
  if (options === undefined) return { severity: severity as Grade };
  const parsed = v.safeParse(rule.options, options);
  if (parsed.success) return { severity: severity as Grade, options: parsed.output };
  const [issue] = parsed.issues;
  const key = issue?.path?.map(({ key }) => String(key)).join('.') ?? '';
  return `De optie ${key === '' ? '' : `'${key}' `}van ${ruleId} klopt niet: ${JSON.stringify(issue?.input) ?? 'niets'}. Zie ${urlOf(ruleId)}.`;
}

/** Reads `.kamervragen.yaml`. What cannot be followed is told with its place and left out; the rest counts. */
export function readInstellingen(text: string): { instellingen: Instellingen; fouten: Instelfout[] } {
  const document = laadYaml().parseDocument(text, { schema: 'core', prettyErrors: false });
  const fouten: Instelfout[] = document.errors.map(({ code, pos }) => ({
    message:
      code === 'DUPLICATE_KEY'
        ? 'Deze sleutel staat er al. Laat er één staan.'
        : 'Deze regel is niet te lezen. Schrijf hem als "sleutel: waarde", met spaties vooraan voor wat eronder hoort.',
    span: { start: Math.min(pos[0], text.length), end: Math.min(Math.max(pos[0], pos[1]), text.length) },
  }));
  const wrong: Wrong = (node, message) => {
    const [start, end] = node?.range ?? [0, 0];
    fouten.push({ message, span: { start, end } });
  };
  let instellingen = geenInstellingen;
  const { contents } = document;
  // An empty file, or one with only comments, sets nothing; after an unreadable line nothing else is asked of the shape.
  if (!isMap(contents) && !isEmpty(contents) && fouten.length === 0)
    wrong(contents, 'Schrijf hier de sleutels regels, werkdagen en recessen, elk met een dubbele punt erachter.');
  for (const [key, name, value] of entries(contents)) {
    if (name === 'regels') instellingen = { ...instellingen, regels: readRegels(value, wrong) };
    else if (name === 'werkdagen') instellingen = { ...instellingen, werkdagen: readWerkdagen(value, wrong) };
    else if (name === 'recessen') instellingen = { ...instellingen, recessen: readRecessen(value, wrong) };
    else wrong(key, `'${name}' bestaat niet. Bekend zijn: regels, werkdagen, recessen.`);
  }
  return { instellingen, fouten };
}

/** Notes a setting that cannot be followed, at the node that says it. */
type Wrong = (node: Node | null, message: string) => void;

function readRegels(value: Node | null, wrong: Wrong): Record<string, RuleSetting> {
  const regels: Record<string, RuleSetting> = {};
  if (!isMap(value) && !isEmpty(value)) wrong(value, 'Schrijf onder regels per regel een ernst: "leeg-antwoord: uit".');
  for (const [key, ruleId, setting] of entries(value)) {
    const read = readRuleSetting(ruleId, plain(setting));
    if (typeof read === 'string') wrong(isEmpty(setting) ? key : setting, read);
    else regels[ruleId] = read;
  }
  return regels;
}

function readWerkdagen(value: Node | null, wrong: Wrong): Partial<Werkdagkeuze> {
  const werkdagen: { -readonly [K in keyof Werkdagkeuze]?: boolean } = {};
  if (!isMap(value) && !isEmpty(value))
    wrong(value, 'Schrijf onder werkdagen per dag true of false: "goedeVrijdagVrij: false".');
  for (const [key, day, setting] of entries(value)) {
    const chosen = plain(setting);
    if (!Object.hasOwn(standaardWerkdagkeuze, day))
      wrong(key, `'${day}' bestaat niet. Bekend zijn: ${Object.keys(standaardWerkdagkeuze).join(', ')}.`);
    else if (typeof chosen !== 'boolean') wrong(isEmpty(setting) ? key : setting, `Schrijf bij ${day}: true of false.`);
    else werkdagen[day as keyof Werkdagkeuze] = chosen;
  }
  return werkdagen;
}

const VORM_RECES = "Schrijf een reces als {naam: …, van: JJJJ-MM-DD, tot: JJJJ-MM-DD}, met 'van' niet na 'tot'.";

function readRecessen(value: Node | null, wrong: Wrong): Reces[] {
  const recessen: Reces[] = [];
  if (!isSeq(value) && !isEmpty(value)) wrong(value, `Zet elk reces op een eigen regel met "- " ervoor. ${VORM_RECES}`);
  for (const item of isSeq(value) ? (value.items as Node[]) : []) {
    const reces = plain(item);
    if (isReces(reces)) recessen.push(reces);
    else wrong(item, VORM_RECES);
  }
  return recessen;
}

// yaml is loaded only where there are settings to read.
const isMap = (node: unknown): node is YAMLMap => laadYaml().isMap(node);
const isSeq = (node: unknown): node is YAMLSeq => laadYaml().isSeq(node);
const isScalar = (node: unknown): node is Scalar => laadYaml().isScalar(node);

/** The pairs of a map; of anything else none. */
function entries(node: unknown): [key: Node, name: string, value: Node | null][] {
  if (!isMap(node)) return [];
  return node.items.map((pair) => [
    pair.key as Node,
    String(isScalar(pair.key) ? pair.key.value : ''),
    pair.value as Node | null,
  ]);
}

/** A key with nothing behind it. */
function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

/** A small YAML value as plain data; aliases are not followed, so that no file can blow up. */
function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node))
    return Object.fromEntries(
      node.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : ''), plain(pair.value)]),
    );
  return undefined;
}

function isReces(value: unknown): value is Reces {
  if (typeof value !== 'object' || value === null) return false;
  const { naam, van, tot } = value as Record<string, unknown>;
  return (
    typeof naam === 'string' &&
    typeof van === 'string' &&
    typeof tot === 'string' &&
    isDatum(van) &&
    isDatum(tot) &&
    van <= tot
  );
}
