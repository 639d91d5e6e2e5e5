import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import { urlOf } from '../../lint';
import { type Grade, rules } from '../../rules';
import { type Bereik, type Bevinding, type Checked, inAll, unread } from '../bevinding';
import { INSTELLINGEN, INSTELLINGEN_URL } from '../instelfouten';
import type { Output } from '../output';
import { uriOf } from './pad';
import { vingerafdrukken } from './vingerafdruk';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note', uit: 'none' } as const;

/** SARIF 2.1.0, with every rule, its help and its page. */
export function reportSarif(checked: readonly Checked[], output: Output): void {
  const run = new SarifRunBuilder({ defaultSourceLanguage: 'markdown' }).initSimple({
    toolDriverName: 'Kamervragen',
    toolDriverVersion: output.version,
    url: 'https://github.com/kamervragen/kamervragen',
  });
  for (const { id, titel, waarom, severity } of rules) {
    run.addRule(ruleOf(id, titel, `${titel} ${waarom}`, urlOf(id), severity.final));
  }
  const titel = 'Elke instelling is te volgen.';
  run.addRule(ruleOf(INSTELLINGEN, titel, titel, INSTELLINGEN_URL, 'error'));
  const bevindingen = inAll(checked);
  const prints = vingerafdrukken(bevindingen);
  for (const bevinding of bevindingen) run.addResult(resultOf(bevinding, prints.get(bevinding) ?? ''));
  run.run.columnKind = 'utf16CodeUnits';
  const fouten = unread(checked);
  run.run.invocations = [
    {
      executionSuccessful: fouten.length === 0,
      toolExecutionNotifications: fouten.map(({ bestand, fout }) => ({
        level: 'error',
        message: { text: fout },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(bestand) } } }],
      })),
    },
  ];
  const builder = new SarifBuilder();
  builder.addRun(run);
  output.out(`${JSON.stringify(builder.buildSarifOutput(), null, 2)}\n`);
}

function ruleOf(id: string, titel: string, text: string, helpUri: string, severity: Grade): SarifRuleBuilder {
  const builder = new SarifRuleBuilder().initSimple({ ruleId: id, shortDescriptionText: titel, helpUri });
  builder.setFullDescriptionText(text);
  builder.rule.help = { text, markdown: `${text} [Meer over deze regel](${helpUri})` };
  builder.rule.defaultConfiguration = { level: LEVELS[severity], enabled: severity !== 'uit' };
  return builder;
}

function resultOf(bevinding: Bevinding, vingerafdruk: string): SarifResultBuilder {
  const { bestand, rule, severity, message, range, related } = bevinding;
  const uri = uriOf(bestand);
  const builder = new SarifResultBuilder();
  builder.initSimple({ ruleId: rule, level: LEVELS[severity], messageText: message });
  builder.result.locations = [{ physicalLocation: { artifactLocation: { uri }, region: regionOf(range) } }];
  builder.result.partialFingerprints = { 'kamervragen/v1': vingerafdruk };
  if (related.length > 0) {
    builder.result.relatedLocations = related.map((place, id) => ({
      id,
      message: { text: place.message },
      physicalLocation: { artifactLocation: { uri }, region: regionOf(place.range) },
    }));
  }
  return builder;
}

function regionOf({ start, end }: Bereik) {
  return { startLine: start.regel, startColumn: start.kolom, endLine: end.regel, endColumn: end.kolom };
}
