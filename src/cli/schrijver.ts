import fs from 'node:fs';

const SCHIJF_VOL = 'De uitvoer kon niet worden geschreven: de schijf is vol. Maak ruimte en probeer het opnieuw.\n';

/** Standard output and standard error. */
type Kanaal = 'stdout' | 'stderr';
const NUMMER = { stdout: 1, stderr: 2 } as const;

/** So much is written at once (code units): the report of many files is made of small pieces, and writing each apart took a tenth of the whole (measured). */
const PAKKET = 1 << 16;

/** What waits to be written to standard output. */
let wacht = '';
let schrijfWacht: (text: string) => void = () => {};

/** Writes what still waits: what goes to standard output may come in larger pieces than it was given. */
export function schrijfAf(): void {
  const text = wacht;
  wacht = '';
  if (text !== '') schrijfWacht(text);
}

/**
 * Writes to standard output or standard error. Into a file or a pipe it goes straight: what Node needs for a terminal takes longer to start
 * than the rest of us. A terminal, and whatever is new to us, is left to Node. What goes to standard output may wait until there is more of
 * it, or something for standard error; end with `schrijfAf`.
 */
export function schrijver(kanaal: Kanaal): (text: string) => void {
  let schrijf: ((text: string) => void) | null = null;
  const begin = (): ((text: string) => void) => {
    if (!rechtstreeks(kanaal)) return viaNode(kanaal);
    const direct = (tekst: string): void => schrijfDirect(kanaal, tekst, terug);
    if (kanaal === 'stderr') return direct;
    schrijfWacht = direct;
    return spaarOp;
  };
  return (text) => {
    if (kanaal === 'stderr') schrijfAf();
    schrijf ??= begin();
    schrijf(text);
  };

  /** The other end of the pipe cannot keep up, and does not want to be waited for: Node can. */
  function terug(rest: Uint8Array): void {
    schrijf = viaNode(kanaal);
    process[kanaal].write(rest);
  }
}

function spaarOp(text: string): void {
  wacht += text;
  if (wacht.length >= PAKKET) schrijfAf();
}

/** Whether a person is looking. */
export function isTerminal(kanaal: Kanaal): boolean {
  return !rechtstreeks(kanaal) && process[kanaal].isTTY === true;
}

function rechtstreeks(kanaal: Kanaal): boolean {
  try {
    const stat = fs.fstatSync(NUMMER[kanaal]);
    return stat.isFile() || stat.isFIFO();
  } catch {
    return false;
  }
}

function schrijfDirect(kanaal: Kanaal, text: string, terug: (rest: Uint8Array) => void): void {
  const bytes = Buffer.from(text, 'utf8');
  let gedaan = 0;
  while (gedaan < bytes.length) {
    try {
      gedaan += fs.writeSync(NUMMER[kanaal], bytes, gedaan);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EAGAIN') mislukt(kanaal, error as NodeJS.ErrnoException);
      terug(bytes.subarray(gedaan));
      return;
    }
  }
}

function viaNode(kanaal: Kanaal): (text: string) => void {
  const stroom = process[kanaal];
  if (stroom.listenerCount('error') === 0) stroom.on('error', (error) => mislukt(kanaal, error));
  return (text) => void stroom.write(text);
}

function mislukt(kanaal: Kanaal, error: NodeJS.ErrnoException): never {
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault.
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  if (error.code !== 'ENOSPC') throw error;
  // Anything but standard output itself may still take a sentence.
  if (kanaal === 'stdout') schrijver('stderr')(SCHIJF_VOL);
  process.exit(2);
}
