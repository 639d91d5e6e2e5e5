import './start';
import path from 'node:path';
import type { Output } from './output';

declare const VERSION: string;

const SCHIJF_VOL = 'De uitvoer kon niet worden geschreven: de schijf is vol. Maak ruimte en probeer het opnieuw.\n';

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    if (error.code !== 'ENOSPC') throw error;
    // Anything but standard output itself may still take a sentence.
    if (stream === process.stdout) process.stderr.write(SCHIJF_VOL);
    process.exit(2);
  });
}

const output: Output = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  version: VERSION,
  terminal: process.stderr.isTTY === true,
  colours: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  werker: path.join(__dirname, 'cli-werker.js'),
};

// Loaded here and not above: after what `start` settled.
import('./main')
  .then(({ main }) => main(process.argv.slice(2), output))
  .then((status) => {
    process.exitCode = status;
  });
