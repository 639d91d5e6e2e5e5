// JSON schemas of the settings, made from the rules: for the settings of VS Code and for `.kamervragen.yaml`.
import { execFileSync } from 'node:child_process';
import { toJsonSchema } from '@valibot/to-json-schema';
import { getDefaults } from 'valibot';
import { urlOf } from '../src/lint';
import { type Rule, rules } from '../src/rules';
import { standaardWerkdagkeuze } from '../src/termijn';

const GRADES = ['error', 'warning', 'info', 'hint', 'uit'];
const DATUM = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** What each rule may be set to: a severity, or `[severity, options]` where it has options. */
export function ruleSettings(): Record<string, object> {
  return Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)]));
}

function ruleSetting(rule: Rule): object {
  const grade = { type: 'string', enum: GRADES };
  const description = { markdownDescription: `${rule.titel} [Meer over deze regel](${urlOf(rule.id)})` };
  const defaults = getDefaults(rule.options) ?? {};
  if (Object.keys(defaults).length === 0) return { ...grade, ...description };
  const options = optionsSchema(rule);
  const withOptions = {
    type: 'array',
    items: [grade, options],
    additionalItems: false,
    minItems: 1,
    maxItems: 2,
    default: [rule.severity.final, defaults],
  };
  return { anyOf: [grade, withOptions], ...description };
}

/** JSON schema of the options of a rule, with their defaults and descriptions. */
export function optionsSchema(rule: Rule) {
  const { $schema: _, ...options } = toJsonSchema(rule.options, { target: 'draft-07', errorMode: 'ignore' });
  return options;
}

/** Schema of `.kamervragen.yaml`. `werkdagen` says in Dutch what each choice about working days means. */
export function settingsFileSchema(werkdagen: (keuze: string) => string): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Instellingen van Kamervragen (.kamervragen.yaml)',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      regels: {
        description: 'Per regel hoe zwaar een bevinding telt: een ernst, of [ernst, opties].',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: ruleSettings(),
      },
      werkdagen: {
        description: 'Welke dagen op dit ministerie vrij zijn.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(standaardWerkdagkeuze).map(([keuze, standaard]) => [
            keuze,
            { description: werkdagen(keuze), type: 'boolean', default: standaard },
          ]),
        ),
      },
      recessen: {
        description: 'Recessen die de Kamer bekend heeft gemaakt, naast de bekende. Raad geen datums.',
        type: ['array', 'null'],
        items: {
          type: 'object',
          required: ['naam', 'van', 'tot'],
          properties: {
            naam: { type: 'string' },
            van: { description: 'Eerste dag, als JJJJ-MM-DD.', ...DATUM },
            tot: { description: 'Laatste dag, als JJJJ-MM-DD; die dag telt mee.', ...DATUM },
          },
        },
      },
    },
  };
  // The form that the formatter of this project gives it, so that it never differs.
  const biome = require.resolve('@biomejs/biome/bin/biome');
  return execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=schema.json'], {
    input: JSON.stringify(schema),
    encoding: 'utf8',
  });
}
