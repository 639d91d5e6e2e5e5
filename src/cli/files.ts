import fs from 'node:fs';
import path from 'node:path';
import { type Ingelezen, laadOpNode, leesBestand } from '../formats';
import { Mislukt } from './mislukt';

export function exists(file: string): boolean {
  return fs.existsSync(file);
}

/**
 * Reads a document of any format as Markdown, with what else it holds; `-` is standard input.
 * @throws Mislukt when the file cannot be read, Onleesbaar when it holds no text that we know.
 */
export async function readBestand(file: string): Promise<Ingelezen> {
  return leesInhoud(file, await readInhoud(file));
}

/** The bytes of a document; `-` is standard input. @throws Mislukt when the file cannot be read */
export function readInhoud(file: string): Promise<Uint8Array> {
  return file === '-' ? readStdin() : readBytes(file);
}

/** As `readInhoud` of a file, and waits for the disk. */
export function leesMeteen(file: string): Promise<Uint8Array> {
  try {
    return Promise.resolve(fs.readFileSync(file));
  } catch (error) {
    return Promise.reject(new Mislukt(reason(file, error)));
  }
}

/** What these bytes of a document hold. @throws Onleesbaar when that is no text that we know */
export function leesInhoud(file: string, bytes: Uint8Array): Promise<Ingelezen> {
  return leesBestand(bytes, path.basename(file), laadOpNode);
}

/** As `readBestand`, for who needs only the text. */
export async function readMarkdown(file: string): Promise<string> {
  return (await readBestand(file)).markdown;
}

/** @throws Mislukt when the file cannot be read */
export function readBytes(file: string): Promise<Uint8Array> {
  // Not the form with promises: to load that takes longer than to read a document.
  return new Promise((resolve, reject) =>
    fs.readFile(file, (error, bytes) => (error ? reject(new Mislukt(reason(file, error))) : resolve(bytes))),
  );
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Writes a new file; an existing one only with `force`. The file is there whole or not at all. */
export async function writeFile(file: string, text: string | Uint8Array, force: boolean, mode?: number): Promise<void> {
  if (!force && exists(file)) {
    throw new Mislukt(`${file} bestaat al en is niet overschreven. Kies een andere naam, of geef --force mee.`);
  }
  const tijdelijk = `${file}.${process.pid}.tmp`;
  try {
    await fs.promises.writeFile(tijdelijk, text, 'utf8');
    if (mode !== undefined) await fs.promises.chmod(tijdelijk, mode);
    await fs.promises.rename(tijdelijk, file);
  } catch (error) {
    await fs.promises.rm(tijdelijk, { force: true });
    throw new Mislukt(reason(file, error));
  }
}

/** Writes a file that is not there yet, in a folder that need not be there yet either. */
export async function writeNew(file: string, text: string): Promise<void> {
  try {
    await fs.promises.mkdir(path.dirname(file), { recursive: true });
  } catch (error) {
    throw new Mislukt(reason(path.dirname(file), error));
  }
  await writeFile(file, text, false);
}

/**
 * Replaces the text of a document by a mended one. Bytes that are no part of the text (a byte order mark) stay.
 * @throws Mislukt when the file is no longer what was read, or not UTF-8
 */
export async function replaceText(file: string, before: string, after: string): Promise<void> {
  const bytes = await readBytes(file);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
  if (new TextDecoder().decode(bytes) !== before) {
    throw new Mislukt(`${file} is intussen veranderd of geen UTF-8, en is niet aangepast. Probeer het opnieuw.`);
  }
  // The file itself, also where `file` is a link to it; and who may read it does not change.
  const target = await fs.promises.realpath(file);
  const { mode } = await fs.promises.stat(target);
  await writeFile(target, mark + after, true, mode);
}

function reason(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return `${file} bestaat niet. Controleer de naam en de map.`;
    case 'EACCES':
    case 'EPERM':
      return `${file} mag niet worden gelezen of geschreven. Vraag toegang tot dit bestand.`;
    case 'EISDIR':
      return `${file} is een map. Geef de naam van een bestand.`;
    case 'ENOSPC':
      return `De schijf is vol: ${file} is niet geschreven. Maak ruimte en probeer het opnieuw.`;
    default:
      return `${file} kon niet worden gelezen of geschreven (${code || 'onbekende fout'}).`;
  }
}
