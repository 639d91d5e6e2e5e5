import { optionsOf, werkdagenOf } from '../lint';
import { rules } from '../rules';
import { recessen, recessenBijgewerkt } from '../termijn';
import { readVragenset } from '../vragenset';
import type { Opdracht } from './controle';
import { readMarkdown } from './files';
import { checkSettings } from './instelfouten';
import { Mislukt } from './mislukt';
import type { Output } from './output';
import { Project } from './project';
import { reportPretty } from './report/pretty';
import { checkToday } from './vandaag';

const STANDAARD = 'standaard';

/** `lint --print-config`: what is in force for one file, and where each value came from. Exit status 1 when a setting is wrong. */
export async function printConfig(
  bestanden: Promise<readonly string[]>,
  { config: gevraagd, options }: Pick<Opdracht, 'config' | 'options'>,
  output: Output,
): Promise<number> {
  checkToday(options.today);
  const project = await Project.open(gevraagd);
  const [bestand, ...more] = await bestanden;
  if (bestand === undefined || more.length > 0)
    throw new Mislukt('Geef bij --print-config één bestand: kamervragen lint --print-config BESTAND.');
  const gelezen = await project.settingsFor(bestand);
  const { bestand: bron, instellingen } = gelezen;
  const herkomst = (set: boolean): string => (set && bron !== null ? bron : STANDAARD);
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
    fase: await faseOf(bestand, options),
    regels: Object.fromEntries(regels),
    werkdagen: Object.fromEntries(werkdagen),
    recessen: [
      ...recessen.map((reces) => ({ ...reces, herkomst: `${STANDAARD}, bijgewerkt op ${recessenBijgewerkt}` })),
      ...instellingen.recessen.map((reces) => ({ ...reces, herkomst: herkomst(true) })),
    ],
  };
  output.out(`${JSON.stringify(config, null, 2)}\n`);
  if (gelezen.fouten.length === 0) return 0;
  reportPretty(checkSettings(gelezen), { out: (text) => output.err(text), colours: false });
  return 1;
}

async function faseOf(
  bestand: string,
  { fase }: Pick<Opdracht['options'], 'fase'>,
): Promise<{ waarde: string; herkomst: string }> {
  if (fase !== undefined) return { waarde: fase, herkomst: '--fase' };
  const set = readVragenset(await readMarkdown(bestand));
  return { waarde: set.fase, herkomst: set.voorblad.fase === null ? STANDAARD : bestand };
}
