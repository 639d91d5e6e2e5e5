import './start';
import path from 'node:path';
import { metCodecache } from './codecache';
import type { Output } from './output';
import { isTerminal, schrijfAf, schrijver } from './schrijver';

declare const VERSION: string;

// Keeps the kern at the end, once it was loaded.
let bewaar: (() => void) | null = null;

const output: Output = {
  out: schrijver('stdout'),
  err: schrijver('stderr'),
  version: VERSION,
  get terminal() {
    return isTerminal('stderr');
  },
  colours: process.env.NO_COLOR === undefined && isTerminal('stdout'),
  werker: path.join(__dirname, 'cli-werker.js'),
  laadKern() {
    bewaar ??= metCodecache();
  },
};

// Loaded here and not above: after what was settled above.
import('./main')
  .then(({ main }) => main(process.argv.slice(2), output))
  .then((status) => {
    schrijfAf();
    process.exitCode = status;
    bewaar?.();
  });
