import fs from 'node:fs';
import os from 'node:os';

/** A second thread pays from about this many files on: before that it is still starting when the first has done them (measured). */
const VANAF = 100;
/** More threads than this only when they are asked for: each takes memory of its own. */
const STANDAARD_TEN_HOOGSTE = 8;

/**
 * How many threads do the work.
 * @param gevraagd what was asked for; null for as many as there are processors, when there is enough to do
 */
export function aantalJobs(gevraagd: number | null, bestanden: readonly string[], fix: boolean): number {
  const jobs = gevraagd ?? (bestanden.length < VANAF ? 1 : Math.min(os.availableParallelism(), STANDAARD_TEN_HOOGSTE));
  return jobs > 1 && fix && zelfdeBestand(bestanden) ? 1 : jobs;
}

/** Whether two names lead to one file: two threads may not write it at the same time. */
function zelfdeBestand(bestanden: readonly string[]): boolean {
  const seen = new Set<string>();
  for (const bestand of bestanden) {
    const echt = fs.existsSync(bestand) ? fs.realpathSync(bestand) : bestand;
    if (seen.has(echt)) return true;
    seen.add(echt);
  }
  return false;
}
