import * as v from 'valibot';
import type { Rule } from '../rules';

const defaults = new Map<Rule, unknown>();

/** The options of a rule in force. */
export function optionsOf(rule: Rule, set?: unknown): unknown {
  if (set !== undefined) return set;
  if (!defaults.has(rule)) defaults.set(rule, v.parse(rule.options, {}));
  return defaults.get(rule);
}
