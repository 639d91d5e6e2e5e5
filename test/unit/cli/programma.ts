import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { bundle } from './bundel';
import { Werkmap } from './cli';

/** What a run left behind. */
export interface Uitslag {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** The most memory that the program held at any moment, in megabytes. */
  readonly geheugen: number;
}

/** Bytes of memory that old objects may take; what a small laptop can spare. */
const GEHEUGEN = '--max-old-space-size=512';

/** The command line as it is built, with the readers and writers beside it, in a folder of the test. */
export class Programma {
  readonly map = new Werkmap();
  readonly at = this.map.at;
  #cli = '';

  /** Takes some seconds. */
  async bouw(): Promise<void> {
    const delen = ['word', 'pdf', 'html', 'officieel', 'brief', 'agenda'].map((naam) => `formats/${naam}.mjs`);
    const [cli] = await Promise.all(['cli.js', ...delen].map((naam) => bundle(naam, this.at('programma'))));
    this.#cli = cli ?? '';
    // Runs before the program, and tells at its end how much memory it took.
    writeFileSync(
      this.at('programma', 'geheugen.cjs'),
      "process.on('exit', () => require('node:fs').writeFileSync(process.env.KV_GEHEUGEN, String(process.resourceUsage().maxRSS)));",
    );
  }

  /** The words with which the program is started, for a shell that does it. */
  opdracht(...args: readonly string[]): string[] {
    return [process.execPath, GEHEUGEN, this.#cli, ...args];
  }

  run(...args: readonly string[]): Uitslag {
    const meting = this.at('programma', 'geheugen.txt');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [GEHEUGEN, '-r', this.at('programma', 'geheugen.cjs'), this.#cli, ...args],
      {
        encoding: 'utf8',
        cwd: this.map.folder,
        maxBuffer: 100_000_000,
        env: { ...process.env, KV_GEHEUGEN: meting },
      },
    );
    return { status, out: stdout, err: stderr, geheugen: Number(readFileSync(meting, 'utf8')) / 1024 };
  }
}
