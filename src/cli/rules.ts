import { getDefaults } from 'valibot';
import { urlOf } from '../lint';
import { rules as allRules } from '../rules';
import { choice, readArgs } from './args';
import type { Output } from './output';

/** `kamervragen rules`: lists the rules, with what can be set. */
export async function rules(args: readonly string[], output: Output): Promise<number> {
  const { values } = readArgs(args, { format: { type: 'string', default: 'pretty' } });
  const list = allRules.map((rule) => ({
    id: rule.id,
    titel: rule.titel,
    waarom: rule.waarom,
    soorten: rule.soorten,
    severity: { concept: rule.severity.concept, lijn: rule.severity.final, eindversie: rule.severity.final },
    options: getDefaults(rule.options),
    fixable: rule.fixable,
    url: urlOf(rule.id),
  }));
  if (choice('format', values.format, ['pretty', 'json'] as const) === 'json') {
    output.out(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  for (const { id, titel, severity, options, url } of list) {
    output.out(`${id.padEnd(24)} ${`${severity.concept} / ${severity.eindversie}`.padEnd(16)} ${titel}\n`);
    for (const [naam, waarde] of Object.entries(options ?? {})) {
      output.out(`${' '.repeat(25)}optie ${naam}, standaard ${JSON.stringify(waarde)}\n`);
    }
    output.out(`${' '.repeat(25)}${url}\n`);
  }
  return 0;
}
