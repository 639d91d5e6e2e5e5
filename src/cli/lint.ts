import { check, fixAll, type LintOptions } from '../lint';
import { readVragenset } from '../vragenset';
import { choice, readArgs } from './args';
import { type Checked, toBevindingen } from './bevinding';
import { findFiles, Mislukt, messageOf, readBestand, replaceText } from './files';
import { checkSettings } from './instelfouten';
import type { Output } from './output';
import { printConfig } from './printConfig';
import { Voortgang } from './progress';
import { type Gelezen, Project } from './project';
import { FORMATS, reporterFor } from './report';
import { summary } from './report/summary';
import { todayFrom } from './vandaag';

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
  });
  const report = await reporterFor(choice('format', values.format, FORMATS));
  const maxWarnings = maxWarningsFrom(values['max-warnings']);
  const options: LintOptions = {
    today: todayFrom(values.today),
    ...(values.fase !== undefined && { fase: choice('fase', values.fase, ['concept', 'lijn', 'eindversie'] as const) }),
  };
  if (positionals.length === 0) throw new Mislukt('Geef minstens één bestand of map: kamervragen lint BESTAND.');
  const project = await Project.open(values.config ?? null);
  const bestanden = await findFiles(positionals, values.ignore);
  if (values['print-config']) return printConfig(bestanden, project, options, output);

  const voortgang = new Voortgang(bestanden.length, output);
  const seen = new Map<string, Gelezen>();
  const checked: Checked[] = [];
  for (const bestand of bestanden) {
    checked.push(await checkFile(bestand, { project, options, fix: values.fix, seen, output }));
    voortgang.step();
  }
  voortgang.done();
  const all = [...[...seen.values()].flatMap(checkSettings), ...checked];
  report(all, output);
  for (const file of all) if ('fout' in file) output.err(`${file.bestand}: ${file.fout}\n`);
  if (all.some((file) => 'fout' in file)) return 2;
  const { error, warning } = summary(all);
  return error > 0 || warning > maxWarnings ? 1 : 0;
}

interface Run {
  readonly project: Project;
  readonly options: LintOptions;
  readonly fix: boolean;
  /** Settings that were in force for some file, by the name of their file. */
  readonly seen: Map<string, Gelezen>;
  readonly output: Output;
}

async function checkFile(bestand: string, { project, options, fix, seen, output }: Run): Promise<Checked> {
  try {
    const gelezen = await project.settingsFor(bestand);
    if (gelezen.bestand !== null) seen.set(gelezen.bestand, gelezen);
    const { markdown, vindplaatsen, eigenschappen, kanttekeningen } = await readBestand(bestand);
    let tekst = markdown;
    let set = readVragenset(tekst);
    const own: LintOptions = {
      ...options,
      instellingen: gelezen.instellingen,
      bron: await project.bronOf(bestand, set),
      eigenschappen,
      kanttekeningen,
    };
    if (fix && mayMend(bestand)) {
      const fixed = fixAll(tekst, own);
      if (fixed !== tekst) {
        await replaceText(bestand, tekst, fixed);
        tekst = fixed;
        set = readVragenset(tekst);
      }
    }
    return { bestand, bevindingen: toBevindingen(bestand, tekst, check(set, own).findings, vindplaatsen) };
  } catch (error) {
    return { bestand, fout: messageOf(error, output) };
  }
}

/** Only Markdown is mended: plain text is read as something else than what stands in the file, and a bron is never edited. */
function mayMend(bestand: string): boolean {
  return /\.(?:md|markdown)$/i.test(bestand) && !/\.bron\.md$/i.test(bestand);
}

function maxWarningsFrom(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,6}$/.test(value)) {
    throw new Mislukt(`--max-warnings ${value} is geen aantal. Geef een geheel getal, bijvoorbeeld 0.`);
  }
  return Number(value);
}
