import type { LintOptions } from '../lint';
import { choice, readArgs } from './args';
import type { Checked } from './bevinding';
import { Controle, type Opdracht, type Uitkomst } from './controle';
import { findFiles } from './files';
import { checkSettings } from './instelfouten';
import { aantalJobs } from './jobs';
import { Mislukt } from './mislukt';
import type { Output } from './output';
import { Voortgang } from './progress';
import type { Gelezen, Project } from './project';
import { FORMATS } from './report';
import { todayFrom } from './vandaag';
import { Verslag } from './verslag';
import { vooruit } from './vooruit';

/** `kamervragen lint`: checks documents. Exit status 0, 1 (findings at error level) or 2 (a file could not be checked). */
export async function lint(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = readArgs(args, {
    format: { type: 'string', default: 'pretty' },
    fix: { type: 'boolean', default: false },
    fase: { type: 'string' },
    today: { type: 'string' },
    config: { type: 'string' },
    'print-config': { type: 'boolean', default: false },
    'max-warnings': { type: 'string' },
    ignore: { type: 'string', multiple: true, default: [] },
    jobs: { type: 'string' },
  });
  const format = choice('format', values.format, FORMATS);
  const maxWarnings = maxWarningsFrom(values['max-warnings']);
  const options: Pick<LintOptions, 'today' | 'fase'> = {
    today: todayFrom(values.today),
    ...(values.fase !== undefined && { fase: choice('fase', values.fase, ['concept', 'lijn', 'eindversie'] as const) }),
  };
  const { debug = false, colours } = output;
  const opdracht: Opdracht = { format, colours, debug, fix: values.fix, config: values.config ?? null, options };
  const gevraagd = jobsFrom(values.jobs);
  if (positionals.length === 0) throw new Mislukt('Geef minstens één bestand of map: kamervragen lint BESTAND.');
  const controle = await Controle.open(opdracht);
  const bestanden = await findFiles(positionals, values.ignore);
  if (values['print-config']) {
    const { printConfig } = await import('./printConfig');
    return printConfig(bestanden, controle.project, options, output);
  }

  const verslag = await Verslag.begin(format, output);
  for (const checked of await settingsFaults(bestanden, controle.project)) verslag.voeg(controle.uitkomst(checked));
  const voortgang = new Voortgang(bestanden.length, output);
  const klaar = (uitkomst: Uitkomst): void => {
    voortgang.wijk();
    verslag.voeg(uitkomst);
    voortgang.step();
  };
  const jobs = aantalJobs(gevraagd, bestanden, values.fix);
  if (jobs > 1) {
    const { controleer } = await import('./ploeg');
    await controleer(bestanden, controle, { jobs, werker: output.werker ?? null, opdracht }, klaar);
  } else await controleerHier(bestanden, controle, klaar);
  voortgang.done();
  const { error, warning, ongelezen } = verslag.einde();
  if (ongelezen > 0) return 2;
  return error > 0 || warning > maxWarnings ? 1 : 0;
}

/** All in this thread. */
async function controleerHier(
  bestanden: readonly string[],
  controle: Controle,
  klaar: (uitkomst: Uitkomst) => void,
): Promise<void> {
  let index = 0;
  const volgende = (): { bestand: string } | undefined => {
    const bestand = bestanden[index++];
    return bestand === undefined ? undefined : { bestand };
  };
  for await (const { wat, inhoud } of vooruit(volgende)) klaar(await controle.bekijk(wat.bestand, inhoud));
}

/** What is wrong with the settings that count for any of these files; each file with settings once. */
async function settingsFaults(bestanden: readonly string[], project: Project): Promise<Checked[]> {
  const seen = new Map<string, Gelezen>();
  for (const bestand of bestanden) {
    // Settings that cannot be read at all are told with each file for which they count.
    const gelezen = await project.settingsFor(bestand).catch(() => null);
    if (gelezen !== null && gelezen.bestand !== null) seen.set(gelezen.bestand, gelezen);
  }
  return [...seen.values()].flatMap(checkSettings);
}

function maxWarningsFrom(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,6}$/.test(value)) {
    throw new Mislukt(`--max-warnings ${value} is geen aantal. Geef een geheel getal, bijvoorbeeld 0.`);
  }
  return Number(value);
}

/** How many threads were asked for; null leaves it to us. */
function jobsFrom(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^[1-9]\d{0,2}$/.test(value)) {
    throw new Mislukt(`--jobs ${value} is geen aantal. Geef een geheel getal van 1 tot en met 999, bijvoorbeeld 4.`);
  }
  return Number(value);
}
