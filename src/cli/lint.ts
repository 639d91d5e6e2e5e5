import { dagInNederland } from '../vandaag';
import { choice, readArgs } from './args';
import type { Opdracht } from './controle';
import { aantalJobs } from './jobs';
import { Mislukt } from './mislukt';
import type { Output } from './output';
import { FORMATS } from './report/vormen';
import { findFiles } from './zoek';

/**
 * `kamervragen lint`: checks documents. Exit status 0, 1 (findings at error level) or 2 (a file could not be checked). What checks is loaded
 * last: threads that help start meanwhile.
 */
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
  const { debug = false, colours } = output;
  const opdracht: Opdracht = {
    format: choice('format', values.format, FORMATS),
    colours,
    debug,
    fix: values.fix,
    config: values.config ?? null,
    options: {
      // Whether that is a date, Controle.open looks.
      today: values.today ?? dagInNederland(new Date()),
      ...(values.fase !== undefined && {
        fase: choice('fase', values.fase, ['concept', 'lijn', 'eindversie'] as const),
      }),
    },
  };
  const maxWarnings = maxWarningsFrom(values['max-warnings']);
  const gevraagd = jobsFrom(values.jobs);
  if (positionals.length === 0) throw new Mislukt('Geef minstens één bestand of map: kamervragen lint BESTAND.');
  const bestanden = findFiles(positionals, values.ignore);
  // What is wrong with the command itself is told before a document that is not there.
  const gevonden = await bestanden.catch(() => []);
  if (values['print-config']) {
    output.laadKern?.();
    const { printConfig } = await import('./printConfig');
    return printConfig(bestanden, opdracht, output);
  }
  const jobs = aantalJobs(gevraagd, gevonden, values.fix);
  const ploeg = jobs > 1 ? new (await import('./ploeg')).Ploeg(gevonden, jobs, opdracht, output.werker) : null;
  try {
    output.laadKern?.();
    const { kijkNa } = await import('./nakijken');
    return await kijkNa({ bestanden, opdracht, ploeg, maxWarnings }, output);
  } finally {
    await ploeg?.stop();
  }
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
