import { main } from './main';
import type { Output } from './output';

declare const VERSION: string;

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}

const output: Output = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  version: VERSION,
  terminal: process.stderr.isTTY === true,
  colours: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
};

main(process.argv.slice(2), output).then((status) => {
  process.exitCode = status;
});
