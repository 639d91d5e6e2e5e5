import './start';
import path from 'node:path';
import { metCodecache } from './codecache';
import type { Output } from './output';
import { isTerminal, schrijfAf, schrijver } from './schrijver';

declare const VERSION: string;

const output: Output = {
  out: schrijver('stdout'),
  err: schrijver('stderr'),
  version: VERSION,
  get terminal() {
    return isTerminal('stderr');
  },
  colours: process.env.NO_COLOR === undefined && isTerminal('stdout'),
  werker: path.join(__dirname, 'cli-werker.js'),
};

const args = process.argv.slice(2);
// Only a command needs the kern.
const bewaar = args[0] === undefined || args[0].startsWith('-') ? () => {} : metCodecache();

// Loaded here and not above: after what was settled above.
import('./main')
  .then(({ main }) => main(args, output))
  .then((status) => {
    schrijfAf();
    process.exitCode = status;
    bewaar();
  });
