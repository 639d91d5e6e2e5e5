import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Leaves out what git would not track: by each `.gitignore` from the root of the repository down to the file. */
export function withoutIgnored(files: readonly string[]): string[] {
  const perMap = new Map<string, Ignore | null>();
  const rulesIn = (map: string): Ignore | null => {
    let rules = perMap.get(map);
    if (rules === undefined) {
      const file = path.join(map, '.gitignore');
      rules = existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : null;
      perMap.set(map, rules);
    }
    return rules;
  };
  return files.filter((file) => {
    const full = path.resolve(file);
    let ignored = false;
    // From the root down: a deeper file can take back what a higher one left out.
    for (const map of foldersAbove(full)) {
      const result = rulesIn(map)?.test(path.relative(map, full).split(path.sep).join('/'));
      if (result?.ignored) ignored = true;
      else if (result?.unignored) ignored = false;
    }
    return !ignored;
  });
}

const roots = new Map<string, boolean>();

/** The folders that hold a file, from the root of its repository down; none when it lies in no repository. */
function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let map = path.dirname(file); ; map = path.dirname(map)) {
    folders.unshift(map);
    let isRoot = roots.get(map);
    if (isRoot === undefined) {
      isRoot = existsSync(path.join(map, '.git'));
      roots.set(map, isRoot);
    }
    if (isRoot) return folders;
    if (path.dirname(map) === map) return [];
  }
}
