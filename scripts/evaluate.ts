// Scores reading against real documents and sentences, where those lie beside the project.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const shared = path.resolve(root, '../shared');

const runs: readonly (readonly string[])[] = [
  ['tools/evaluate.mjs', 'corpus', ...process.argv.slice(2)],
  ['tools/phrases.mjs', 'domain'],
];

if (!existsSync(shared)) {
  console.log('There are no real documents beside the project: nothing to evaluate.');
} else {
  for (const [tool = '', folder = '', ...options] of runs) {
    const args = [path.join(shared, tool), path.join(shared, folder), ...options];
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
