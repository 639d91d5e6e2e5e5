import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Leaves out what git would not track: by each `.gitignore` from the root of the repository down to the file. */
export function withoutIgnored(files: readonly string[]): string[] {
  const gitignore = new Gitignore();
  return files.filter((file) => !gitignore.ignores(path.resolve(file)));
}

/** Everything is looked up once per folder. */
class Gitignore {
  readonly #rules = new Map<string, Ignore | null>();
  readonly #folders = new Map<string, boolean>();
  readonly #above = new Map<string, readonly string[]>();

  ignores(file: string): boolean {
    return this.#folderIgnored(path.dirname(file)) || this.#verdict(file, false);
  }

  /** As git does: nothing inside an ignored folder can be taken back. */
  #folderIgnored(map: string): boolean {
    let ignored = this.#folders.get(map);
    if (ignored === undefined) {
      const isRoot = this.#foldersAbove(map).length <= 1;
      ignored = !isRoot && (this.#folderIgnored(path.dirname(map)) || this.#verdict(map, true));
      this.#folders.set(map, ignored);
    }
    return ignored;
  }

  /** What the files above say about this one entry: the deepest that says something wins. */
  #verdict(entry: string, isFolder: boolean): boolean {
    let ignored = false;
    for (const map of this.#foldersAbove(path.dirname(entry))) {
      const name = path.relative(map, entry).split(path.sep).join('/');
      const result = this.#rulesIn(map)?.test(isFolder ? `${name}/` : name);
      if (result?.ignored) ignored = true;
      else if (result?.unignored) ignored = false;
    }
    return ignored;
  }

  #rulesIn(map: string): Ignore | null {
    let rules = this.#rules.get(map);
    if (rules === undefined) {
      const file = path.join(map, '.gitignore');
      rules = existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : null;
      this.#rules.set(map, rules);
    }
    return rules;
  }

  /** This folder and those above it, from the root of the repository down; none when it lies in no repository. */
  #foldersAbove(map: string): readonly string[] {
    let folders = this.#above.get(map);
    if (folders === undefined) {
      const parent = path.dirname(map);
      if (existsSync(path.join(map, '.git'))) folders = [map];
      else if (parent === map) folders = [];
      else {
        const higher = this.#foldersAbove(parent);
        folders = higher.length === 0 ? [] : [...higher, map];
      }
      this.#above.set(map, folders);
    }
    return folders;
  }
}
