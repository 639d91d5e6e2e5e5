import { main } from '../../../src/cli/main';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process and gives what it wrote. */
export async function run(...argv: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const status = await main(argv, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    colours: false,
    terminal: false,
    version: '1.2.3',
  });
  return { status, out, err };
}
