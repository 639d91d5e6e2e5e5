// Runs all tests: in plain Node, and in a real VS Code, on Node and in the browser's worker. With `--uitgave` also those of the release as it is
// packed, in the newest and the oldest VS Code. Closes with their sum: "N passed, N failed".
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

/** Files of the suite that are run in Restricted Mode and in a folder that is not on disk as well: what depends on the kind of folder. */
const BEPERKT = ['proef', 'bevindingen', 'bureau', 'herstellen', 'log', 'opstellen', 'vertrouwen'];
const VIRTUEEL = ['proef', 'bureau', 'herstellen', 'koppelingen', 'log', 'opstellen', 'vertrouwen'];

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly status: number;
}

/** Runs a program with its output shown, and takes the last counts from it. */
function run(args: readonly string[], passed: RegExp, failed: RegExp): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    const last = (pattern: RegExp): number => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
    child.on('close', (status) => resolve({ passed: last(passed), failed: last(failed), status: status ?? 1 }));
  });
}

const mocha = 'node_modules/mocha/bin/mocha.js';
const [passing, failing] = [/^ {2}(\d+) passing/gm, /^ {2}(\d+) failing/gm];
const ours = [/^(\d+) passed, \d+ failed$/gm, /^\d+ passed, (\d+) failed$/gm] as const;
const script = (file: string, ...args: readonly string[]) => run(['--import=tsx', file, ...args], ...ours);

/** Comes last, since it puts the bundles for release in the place of those for development. */
async function testUitgave(): Promise<Outcome[]> {
  const packed = await run(['--import=tsx', 'scripts/pakket.ts'], /$^/, /$^/);
  if (packed.status !== 0) return [{ ...packed, failed: 1 }];
  const pakket = (...args: readonly string[]) =>
    script('test/vscode/runTest.ts', '--vsix', '--versie=nieuwste', ...args);
  return [
    await run([mocha, '--config', 'test/pakket/.mocharc.json'], passing, failing),
    await pakket(),
    await pakket('--beperkt', ...BEPERKT),
    await pakket('--virtueel', ...VIRTUEEL),
    await script('test/vscode/runTest.ts', '--vsix', '--versie=oudste'),
  ];
}

async function main(): Promise<void> {
  const uitgave = process.argv.includes('--uitgave');
  const outcomes = [
    await run([mocha], passing, failing),
    await script('test/vscode/runTest.ts'),
    await script('test/vscode/runWeb.ts', ...(uitgave ? [] : ['web'])),
    await run([mocha, '--config', 'test/vscode/ui/.mocharc.json'], passing, failing),
  ];
  if (uitgave) outcomes.push(...(await testUitgave()));
  const sum = (key: 'passed' | 'failed'): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  // A run that broke off before it could count is a failure as well.
  const broken = outcomes.filter(({ status, failed }) => status !== 0 && failed === 0).length;
  console.log(`\n${sum('passed')} passed, ${sum('failed') + broken} failed`);
  process.exitCode = outcomes.every(({ status, passed }) => status === 0 && passed > 0) ? 0 : 1;
}

void main();
