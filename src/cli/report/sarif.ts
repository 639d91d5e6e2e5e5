import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import { urlOf } from '../../lint';
import { rules } from '../../rules';
import { type Bereik, type Bevinding, type Checked, inAll } from '../bevinding';
import type { Output } from '../output';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const;

/** SARIF 2.1.0, with every rule, its help and its page. */
export function reportSarif(checked: readonly Checked[], output: Output): void {
  const run = new SarifRunBuilder({ defaultSourceLanguage: 'markdown' }).initSimple({
    toolDriverName: 'Kamervragen',
    toolDriverVersion: output.version,
    url: 'https://github.com/kamervragen/kamervragen',
  });
  for (const { id, titel, waarom } of rules) {
    const rule = new SarifRuleBuilder().initSimple({ ruleId: id, shortDescriptionText: titel, helpUri: urlOf(id) });
    rule.setFullDescriptionText(`${titel} ${waarom}`);
    rule.rule.help = {
      text: `${titel} ${waarom}`,
      markdown: `${titel} ${waarom} [Meer over deze regel](${urlOf(id)})`,
    };
    run.addRule(rule);
  }
  for (const bevinding of inAll(checked)) run.addResult(resultOf(bevinding));
  const builder = new SarifBuilder();
  builder.addRun(run);
  output.out(`${builder.buildSarifJsonString({ indent: true })}\n`);
}

function resultOf({ bestand, rule, severity, message, range, related }: Bevinding): SarifResultBuilder {
  const uri = encodeURI(bestand.replaceAll('\\', '/'));
  const result = new SarifResultBuilder();
  result.initSimple({ ruleId: rule, level: LEVELS[severity], messageText: message });
  result.result.locations = [{ physicalLocation: { artifactLocation: { uri }, region: regionOf(range) } }];
  if (related.length > 0) {
    result.result.relatedLocations = related.map((place, id) => ({
      id,
      message: { text: place.message },
      physicalLocation: { artifactLocation: { uri }, region: regionOf(place.range) },
    }));
  }
  return result;
}

function regionOf({ start, end }: Bereik) {
  return { startLine: start.regel, startColumn: start.kolom, endLine: end.regel, endColumn: end.kolom };
}
