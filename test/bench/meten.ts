import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What one run of a whole process took. */
export interface Run {
  /** Seconds on the clock. */
  readonly klok: number;
  /** Seconds of processor time, of all its threads together. */
  readonly rekentijd: number;
  /** The most memory at any moment (MB). */
  readonly geheugen: number;
}

/** A command line that is measured; `mag` says which exit statuses mean that it did its work. */
export interface Opdracht {
  readonly naam: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly mag: readonly number[];
}

/** In each process that is measured: at its end it tells what it took. The same few lines weigh on all alike. */
const MEETSCRIPT = `
const { isMainThread } = require('node:worker_threads');
if (isMainThread && process.env.KV_METING) {
  const bestand = process.env.KV_METING;
  delete process.env.KV_METING;
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    require('node:fs').writeFileSync(bestand, JSON.stringify({ rekentijd: (userCPUTime + systemCPUTime) / 1e6, geheugen: maxRSS / 1024 }));
  });
}`;

/** Runs one command line as a process of its own. @returns null when it did not finish its work within the time */
export function meet({ naam, args, cwd, mag }: Opdracht, map: string, seconden: number): Run | null {
  const script = path.join(map, 'meting.cjs');
  const meting = path.join(map, 'meting.json');
  writeFileSync(script, MEETSCRIPT);
  rmSync(meting, { force: true });
  const begin = process.hrtime.bigint();
  const { status, error, stderr } = spawnSync(process.execPath, ['-r', script, ...args], {
    cwd,
    timeout: seconden * 1000,
    maxBuffer: 2_000_000_000,
    env: { ...process.env, KV_METING: meting },
  });
  const klok = Number(process.hrtime.bigint() - begin) / 1e9;
  if (error !== undefined || status === null || !mag.includes(status)) {
    process.stderr.write(`${naam}: ${error?.message ?? `status ${status}`} ${String(stderr ?? '').slice(-300)}\n`);
    return null;
  }
  return { klok, ...JSON.parse(readFileSync(meting, 'utf8')) };
}

/**
 * Runs all command lines in turns, so that whatever else the machine does meets each of them; one round before that is not counted, when
 * there is more than one.
 */
export function omBeurten(
  opdrachten: readonly Opdracht[],
  map: string,
  { beurten, seconden }: { readonly beurten: number; readonly seconden: number },
): Map<string, Run | null> {
  const runs = new Map<string, (Run | null)[]>(opdrachten.map(({ naam }) => [naam, []]));
  for (let beurt = beurten > 1 ? -1 : 0; beurt < beurten; beurt++)
    for (const opdracht of opdrachten) {
      const run = meet(opdracht, map, seconden);
      if (beurt >= 0) runs.get(opdracht.naam)?.push(run);
    }
  return new Map([...runs].map(([naam, all]) => [naam, middelste(all)]));
}

/** The median of each figure; null when a run failed. */
function middelste(runs: readonly (Run | null)[]): Run | null {
  const goed = runs.flatMap((run) => run ?? []);
  if (goed.length === 0 || goed.length < runs.length) return null;
  const van = (kies: (run: Run) => number): number =>
    goed.map(kies).sort((a, b) => a - b)[Math.floor(goed.length / 2)] ?? Number.NaN;
  return { klok: van((run) => run.klok), rekentijd: van((run) => run.rekentijd), geheugen: van((run) => run.geheugen) };
}
