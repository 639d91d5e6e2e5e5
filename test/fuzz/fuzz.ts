/**
 * `npm run fuzz -- --count N --seed S`: throws documents at everything that reads, judges and changes them.
 * `--from I` begins at the I-th document, `--door` goes on after a fault, `--own` leaves the real ones beside the project out, `--geplant` shows that it finds the faults
 * that `geplant.ts` puts in.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bouw, bouwMet, ROOT } from './bouw';
import { GEPLANT } from './geplant';

const CORPUS = path.resolve(ROOT, '../shared/corpus');
/** What a small laptop can spare for old objects (megabytes); more ends the program. */
const GEHEUGEN = 512;
/** So many documents are tried before a planted fault counts as not found. */
const HOOGSTENS = 3000;

export interface Uitslag {
  readonly status: number | null;
  readonly uit: string;
}

/** Starts the program that `bouw` made. */
export function start(programma: string, opties: readonly string[], toon = false): Promise<Uitslag> {
  return new Promise((resolve) => {
    const kind = spawn(process.execPath, [`--max-old-space-size=${GEHEUGEN}`, programma, '--root', ROOT, ...opties], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let uit = '';
    kind.stdout.on('data', (stuk: Buffer) => {
      uit += stuk.toString();
      if (toon) process.stdout.write(stuk);
    });
    kind.on('close', (status) => resolve({ status, uit }));
  });
}

/** Plants each fault by itself and looks for it; `basis` holds what `bouw` made. @returns per fault whether it was found, and what was said */
export async function zoekGeplante(
  map: string,
  basis: string,
): Promise<{ naam: string; gevonden: boolean; uit: string }[]> {
  const gezocht = [];
  for (const [index, fout] of GEPLANT.entries()) {
    const programma = await bouwMet(fout, basis, path.join(map, `fout${index + 1}`));
    const { status, uit } = await start(programma, ['--count', String(HOOGSTENS), '--seed', '1']);
    gezocht.push({ naam: fout.naam, gevonden: status === 1 && fout.melding.test(uit), uit });
  }
  return gezocht;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '10000' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
      from: { type: 'string', default: '0' },
      own: { type: 'boolean', default: false },
      door: { type: 'boolean', default: false },
      geplant: { type: 'boolean', default: false },
    },
  });
  const map = mkdtempSync(path.join(tmpdir(), 'kv-fuzz-'));
  try {
    if (values.geplant) {
      await bouw(map);
      const uitslagen = await zoekGeplante(path.join(map, 'fouten'), map);
      for (const { naam, gevonden, uit } of uitslagen)
        console.log(
          `${gevonden ? 'found' : 'NOT FOUND'}: ${naam}\n${(gevonden ? uit.split('\n').slice(1, 4) : [uit]).join('\n')}\n`,
        );
      const aantal = uitslagen.filter(({ gevonden }) => gevonden).length;
      console.log(`${aantal} of ${uitslagen.length} planted faults found`);
      return aantal === uitslagen.length ? 0 : 1;
    }
    const { count, seed, from } = values;
    const corpus = !values.own && existsSync(CORPUS) ? ['--corpus', CORPUS] : [];
    const opties = [
      '--count',
      count,
      '--seed',
      seed,
      '--from',
      from,
      '--progress',
      ...(values.door ? ['--door'] : []),
      ...corpus,
    ];
    const { status } = await start(await bouw(map), opties, true);
    if (status !== 0 && status !== 1)
      console.log(`The program itself ended (${status}): too much memory? Repeat with --seed ${seed} and --from.`);
    return status ?? 2;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

if (require.main === module)
  main().then((status) => {
    process.exitCode = status;
  });
