// Makes docs/snelheid.md: measures the command line beside three other linters, and what a keystroke costs. `-- --snel` is a quick try that
// prints and writes nothing; `-- --lang` also has the other linters do the large archive.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { maakArchief } from './archief';
import { type Opdracht, omBeurten, type Run } from './meten';
import { pagina, type Rij, rij } from './pagina';

const ROOT = path.resolve(__dirname, '../..');
const PEERS = path.join(__dirname, 'node_modules');
const CLI = path.join(ROOT, 'dist/cli.js');
const { version }: { version: string } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const snel = process.argv.includes('--snel');
const lang = process.argv.includes('--lang');

/** Numbers of documents, of rounds, and how long one run may take (seconds). */
const MAAT = snel
  ? { klein: 50, groot: 400, een: 3, veel: 1, archief: 1, seconden: 120 }
  : { klein: 500, groot: 10_000, een: 11, veel: 3, archief: 1, seconden: 240 };

const ONS = 'kamervragen';
/** The other linters, each as its own users start it; of textlint one rule, and it has none of itself. */
const PEER: Readonly<Record<string, (doel: string, alles: string) => readonly string[]>> = {
  'remark-cli': (doel) => [
    path.join(PEERS, 'remark-cli/cli.js'),
    '--no-stdout',
    '--no-config',
    '--use',
    'remark-preset-lint-recommended',
    doel,
  ],
  'markdownlint-cli2': (_, alles) => [path.join(PEERS, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), alles],
  'textlint (één regel)': (_, alles) => [path.join(PEERS, 'textlint/bin/textlint.js'), '--rule', 'no-todo', alles],
};

/** @param doel a file or a folder; @param alles the same as a pattern */
function peers(doel: string, alles: string): Opdracht[] {
  return Object.entries(PEER).map(([naam, args]) => ({ naam, args: args(doel, alles), cwd: __dirname, mag: [0, 1] }));
}

function ons(naam: string, ...args: readonly string[]): Opdracht {
  return { naam, args: [CLI, 'lint', '--today', '2025-02-20', ...args], cwd: ROOT, mag: [0, 1] };
}

function bouw(): void {
  const { status } = spawnSync(process.execPath, ['esbuild.js', '--production'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed.');
}

/** The table that test/bench/bench.ts prints: keystrokes, in one process. */
function toetsaanslagen(): string {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'test/bench/bench.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 400_000,
  });
  if (status !== 0) throw new Error('test/bench/bench.ts failed.');
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');
}

/** What test/bench/geheugen.ts prints: what the overview of 5,000 sets keeps (MB). */
function geheugen(): number {
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', 'test/bench/geheugen.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!/^[\d.]+\n$/.test(stdout)) throw new Error('test/bench/geheugen.ts failed.');
  return Number(stdout);
}

/** Packs the extension. @returns the size of the .vsix (bytes) */
function vsix(): number {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/pakket.ts'], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  if (status !== 0) throw new Error('scripts/pakket.ts failed.');
  return statSync(path.join(ROOT, `kamervragen-${version}.vsix`)).size;
}

/** What VS Code waits for when it starts the extension, and all that is evaluated before the first findings (bytes). */
function bundel(): { readonly begin: number; readonly geladen: number } {
  const { outputs } = JSON.parse(readFileSync(path.join(ROOT, 'dist/metafile.json'), 'utf8')) as Metafile;
  const bytes = (file: string): number => outputs[file]?.bytes ?? 0;
  const begin = bytes('dist/extension.js');
  return { begin, geladen: begin + bytes('dist/kern.js') };
}

function vooruitgang(wat: string): void {
  process.stderr.write(`${new Date().toTimeString().slice(0, 8)} ${wat}\n`);
}

function main(): void {
  if (!existsSync(PEERS)) throw new Error('First: (cd test/bench && npm ci)');
  const map = mkdtempSync(path.join(os.tmpdir(), 'kamervragen-snelheid-'));
  // The code that is kept between runs belongs to what is measured, but not in the user's own folder.
  Object.assign(process.env, { XDG_CACHE_HOME: path.join(map, 'cache'), LOCALAPPDATA: path.join(map, 'cache') });
  try {
    bouw();
    const [een, klein, groot] = ['een', 'klein', 'groot'].map((naam) => path.join(map, naam)) as [
      string,
      string,
      string,
    ];
    maakArchief(een, 1);
    const kleinBytes = maakArchief(klein, MAAT.klein);
    const grootBytes = maakArchief(groot, MAAT.groot);
    const stuk = path.join(een, 'stuk-0.md');
    const rijen: Rij[] = [];

    vooruitgang('one document');
    const leeg: Opdracht = { naam: 'node -e 0', args: ['-e', '0'], cwd: ROOT, mag: [0] };
    const bij1 = omBeurten([leeg, ons(ONS, stuk), ...peers(stuk, stuk)], map, {
      beurten: MAAT.een,
      seconden: MAAT.seconden,
    });
    rijen.push(...rij('één document van 17 vragen', bij1, ONS, 'rekentijd'));

    vooruitgang(`${MAAT.klein} documents`);
    const alles = (folder: string): string => `${folder}/*.md`;
    const bijKlein = omBeurten(
      [ons(ONS, klein), ons(`${ONS} --jobs 1`, '--jobs', '1', klein), ...peers(klein, alles(klein))],
      map,
      {
        beurten: MAAT.veel,
        seconden: MAAT.seconden,
      },
    );
    rijen.push(...rij(`${MAAT.klein} documenten (${mb(kleinBytes)})`, bijKlein, ONS, 'klok'));

    vooruitgang(`${MAAT.groot} documents`);
    const snelste = besteVan(bijKlein);
    const bijGroot = omBeurten(
      [
        ons(ONS, groot),
        ons(`${ONS} --jobs 1`, '--jobs', '1', groot),
        ...peers(groot, alles(groot)).filter(({ naam }) => lang || naam === snelste),
      ],
      map,
      { beurten: MAAT.archief, seconden: MAAT.seconden * (lang ? 4 : 1) },
    );
    rijen.push(...rij(`${MAAT.groot.toLocaleString('nl-NL')} documenten (${mb(grootBytes)})`, bijGroot, ONS, 'klok'));

    vooruitgang('keystrokes');
    const toetsen = snel ? '' : toetsaanslagen();
    const bytes = ['cli.js', 'cli-begin.js', 'cli-kern.js'].reduce(
      (sum, name) => sum + statSync(path.join(ROOT, 'dist', name)).size,
      0,
    );
    const tekst = pagina({ rijen, toetsen, bytes, ...bundel(), geheugen: geheugen(), vsix: vsix() });
    if (snel) process.stdout.write(tekst);
    else writeFileSync(path.join(ROOT, 'docs/snelheid.md'), tekst);
    vooruitgang(snel ? 'done' : 'docs/snelheid.md is written');
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** The other linter that took the least processor time. */
function besteVan(runs: ReadonlyMap<string, Run | null>): string {
  const [beste] = Object.keys(PEER)
    .flatMap((naam) => {
      const run = runs.get(naam);
      return run ? [{ naam, rekentijd: run.rekentijd }] : [];
    })
    .sort((a, b) => a.rekentijd - b.rekentijd);
  return beste?.naam ?? 'markdownlint-cli2';
}

const mb = (bytes: number): string => `${(bytes / 1e6).toLocaleString('nl-NL', { maximumFractionDigits: 0 })} MB`;

main();
