import * as v from 'valibot';
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { type Grade, rules } from '../rules';
import { isDatum, type Reces, standaardWerkdagkeuze, type Werkdagkeuze } from '../termijn';
import type { Span } from '../vragenset';

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
  const [severity, options] = Array.isArray(value) ? value : [value, undefined];
  if (typeof severity !== 'string' || !GRADES.includes(severity)) {
    return `'${String(severity)}' is geen ernst voor ${ruleId}. Kies uit: ${GRADES.join(', ')}.`;
  }
  if (options === undefined) return { severity: severity as Grade };
  const parsed = v.safeParse(rule.options, options);
  if (parsed.success) return { severity: severity as Grade, options: parsed.output };
  const [issue] = parsed.issues;
  const key = issue?.path?.map(({ key }) => String(key)).join('.') ?? '';
  return `De optie ${key === '' ? '' : `'${key}' `}van ${ruleId} klopt niet: ${JSON.stringify(issue?.input) ?? 'niets'}. Zie de pagina van de regel.`;
}

/** Reads `.kamervragen.yaml`. What cannot be followed is told with its place and left out; the rest counts. */
export function readInstellingen(text: string): { instellingen: Instellingen; fouten: Instelfout[] } {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false });
  const fouten: Instelfout[] = document.errors.map(({ pos }) => ({
    message:
      'Deze regel is niet te lezen. Schrijf hem als "sleutel: waarde", met spaties vooraan voor wat eronder hoort.',
    span: { start: Math.min(pos[0], text.length), end: Math.min(Math.max(pos[0], pos[1]), text.length) },
  }));
  const regels: Record<string, RuleSetting> = {};
  const werkdagen: { -readonly [K in keyof Werkdagkeuze]?: boolean } = {};
  const recessen: Reces[] = [];
  const wrong = (node: Node | null, message: string): void => {
    const [start, end] = node?.range ?? [0, 0];
    fouten.push({ message, span: { start, end } });
  };
  const entries = (node: unknown): [key: Node, name: string, value: Node | null][] =>
    isMap(node)
      ? node.items.map((pair) => [
          pair.key as Node,
          String(isScalar(pair.key) ? pair.key.value : ''),
          pair.value as Node | null,
        ])
      : [];

  for (const [key, name, value] of entries(document.contents)) {
    if (name === 'regels') {
      for (const [ruleKey, ruleId, setting] of entries(value)) {
        const read = readRuleSetting(ruleId, plain(setting));
        if (typeof read === 'string') wrong(setting ?? ruleKey, read);
        else regels[ruleId] = read;
      }
    } else if (name === 'werkdagen') {
      for (const [dayKey, day, setting] of entries(value)) {
        const chosen = plain(setting);
        if (!Object.hasOwn(standaardWerkdagkeuze, day))
          wrong(dayKey, `'${day}' bestaat niet. Bekend zijn: ${Object.keys(standaardWerkdagkeuze).join(', ')}.`);
        else if (typeof chosen !== 'boolean') wrong(setting ?? dayKey, `Schrijf bij ${day}: true of false.`);
        else werkdagen[day as keyof Werkdagkeuze] = chosen;
      }
    } else if (name === 'recessen') {
      for (const item of isSeq(value) ? (value.items as Node[]) : []) {
        const reces = plain(item);
        if (isReces(reces)) recessen.push(reces);
        else wrong(item, "Schrijf een reces als {naam: …, van: JJJJ-MM-DD, tot: JJJJ-MM-DD}, met 'van' niet na 'tot'.");
      }
    } else {
      wrong(key, `'${name}' bestaat niet. Bekend zijn: regels, werkdagen, recessen.`);
    }
  }
  return { instellingen: { regels, werkdagen, recessen }, fouten };
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
