import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main } from '../../../src/cli/main';
import type { Output } from '../../../src/cli/output';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Catches what is written. */
export function catcher(overrides: Partial<Output> = {}): { output: Output; ran: { out: string; err: string } } {
  const ran = { out: '', err: '' };
  const output: Output = {
    out: (text) => {
      ran.out += text;
    },
    err: (text) => {
      ran.err += text;
    },
    colours: false,
    terminal: false,
    version: '1.2.3',
    ...overrides,
  };
  return { output, ran };
}

/** Runs a command line in this process and gives what it wrote. */
export async function run(...argv: string[]): Promise<Ran> {
  const { output, ran } = catcher();
  const status = await main(argv, output);
  return { status, ...ran };
}

/** A folder for one test; `at` gives the path of a file in it. */
export class Werkmap {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'kamervragen-'));
  readonly at = (...names: string[]): string => path.join(this.folder, ...names);
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
