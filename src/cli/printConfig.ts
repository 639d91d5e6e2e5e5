import { optionsOf, werkdagenOf } from '../lint';
import { rules } from '../rules';
import type { Output } from './output';
import type { Project } from './project';

/** `lint --print-config`: what is in force for each file, and where each value came from. */
export async function printConfig(bestanden: readonly string[], project: Project, output: Output): Promise<number> {
  for (const bestand of bestanden) {
    const { bestand: bron, instellingen } = await project.settingsFor(bestand);
    const herkomst = (set: boolean): string => (set && bron !== null ? bron : 'standaard');
    const regels = rules.map((rule) => {
      const setting = instellingen.regels[rule.id];
      const { concept, final } = rule.severity;
      return [
        rule.id,
        {
          ernst: setting?.severity ?? { concept, lijn: final, eindversie: final },
          opties: optionsOf(rule, setting?.options),
          herkomst: herkomst(setting !== undefined),
        },
      ];
    });
    const werkdagen = Object.entries(werkdagenOf(instellingen)).map(([naam, waarde]) => [
      naam,
      { waarde, herkomst: herkomst(naam in instellingen.werkdagen) },
    ]);
    const config = {
      bestand,
      instellingen: bron,
      regels: Object.fromEntries(regels),
      werkdagen: Object.fromEntries(werkdagen),
      recessen: instellingen.recessen,
    };
    output.out(`${JSON.stringify(config, null, 2)}\n`);
  }
  return 0;
}
