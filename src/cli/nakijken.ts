import type { Checked } from './bevinding';
import { Controle, type Opdracht, type Uitkomst } from './controle';
import { checkSettings } from './instelfouten';
import type { Output } from './output';
import type { Ploeg } from './ploeg';
import { Voortgang } from './progress';
import type { Gelezen, Project } from './project';
import { Verslag } from './verslag';
import { vooruit } from './vooruit';

interface Werk {
  readonly bestanden: Promise<readonly string[]>;
  readonly opdracht: Opdracht;
  /** The threads that help; null when all is done in this one. */
  readonly ploeg: Ploeg | null;
  /** More warnings than this count as an error. */
  readonly maxWarnings: number;
}

/**
 * Checks the files and reports on them.
 * @returns the exit status
 * @throws Mislukt when what was asked cannot be done, or a file is not there
 */
export async function kijkNa(werk: Werk, output: Output): Promise<number> {
  const { opdracht, ploeg, maxWarnings } = werk;
  const controle = await Controle.open(opdracht);
  const bestanden = await werk.bestanden;
  const verslag = await Verslag.begin(opdracht.format, output);
  for (const checked of await settingsFaults(bestanden, controle.project)) verslag.voeg(controle.uitkomst(checked));
  const voortgang = new Voortgang(bestanden.length, output);
  const klaar = (uitkomst: Uitkomst): void => {
    voortgang.wijk();
    verslag.voeg(uitkomst);
    voortgang.step();
  };
  await (ploeg === null ? controleerHier(bestanden, controle, klaar) : ploeg.controleer(controle, klaar));
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
