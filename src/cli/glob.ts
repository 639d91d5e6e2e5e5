import path from 'node:path';
import { glob as find } from 'tinyglobby';
import { EIGEN_MAP } from '../dossier';
import { withoutIgnored } from './gitignore';

const NOOIT = ['**/node_modules/**', '**/.git/**', `**/${EIGEN_MAP}/**`];

/** Patterns, also those to ignore, count from `folder`; the names found count from where the command runs. */
export async function glob(pattern: string, ignore: readonly string[], folder?: string): Promise<string[]> {
  const found = await find(pattern, {
    ignore: [...NOOIT, ...ignore],
    onlyFiles: true,
    caseSensitiveMatch: false,
    ...(folder !== undefined && { cwd: folder }),
  });
  const names = found.sort().map((name) => (folder === undefined ? name : path.join(folder, name)));
  return withoutIgnored(names);
}
