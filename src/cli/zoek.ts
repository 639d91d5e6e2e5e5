import fs from 'node:fs';
import path from 'node:path';
import { Mislukt } from './mislukt';

/** What is looked for in a folder: what one works on. A Word or PDF file is read when it is named, itself or by a pattern. */
const EXTENSIES = ['md', 'markdown', 'txt'];

/** The files that the arguments name: files as they are, folders with all documents in them, globs. In the order given. */
export async function findFiles(args: readonly string[], ignore: readonly string[]): Promise<string[]> {
  const perArg: string[][] = [];
  for (const arg of args) {
    if (arg === '-') perArg.push([arg]);
    else if (isDirectory(arg)) perArg.push(await glob(`**/*.{${EXTENSIES.join(',')}}`, ignore, arg));
    else if (fs.existsSync(arg)) perArg.push([arg]);
    else {
      const matches = await glob(arg.replaceAll('\\', '/'), ignore);
      if (matches.length === 0)
        throw new Mislukt(`${arg} bestaat niet. Geef een bestand, een map of een patroon als 'map/**/*.md'.`);
      perArg.push(matches);
    }
  }
  // One file named twice is read once, under the first name.
  const seen = new Set<string>();
  return perArg.flat().filter((file) => {
    const full = file === '-' ? file : path.resolve(file);
    return !seen.has(full) && seen.add(full);
  });
}

/** Looking for files by pattern is loaded only when there is something to look for. */
async function glob(...args: Parameters<typeof import('./glob').glob>): Promise<string[]> {
  return (await import('./glob')).glob(...args);
}

function isDirectory(file: string): boolean {
  try {
    return fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}
