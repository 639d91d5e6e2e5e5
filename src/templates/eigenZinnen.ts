/**
 * Phrases of a team's own, from `.kamervragen/zinnen.md` in the folder of the workspace (docs/zinnen.md):
 *
 *     ## Onderhoud ligt bij het waterschap
 *     prefix: kvonderhoud
 *
 *     Het onderhoud van {{onderwerp}} ligt bij waterschap [naam].
 *
 * Every heading of the second level opens a phrase; the line with the prefix may be left out. What stands before the first
 * heading is left alone. The text is inserted as it stands; `[places to fill in]` become tab stops and `{{fields}}` are
 * filled with what the document tells.
 */
export interface EigenZin {
  readonly titel: string;
  /** What one types to get it; starts with "kv". */
  readonly prefix: string;
  /** With \n at line ends. */
  readonly tekst: string;
}

/** Where the phrases stand, seen from the folder of the workspace. */
export const EIGEN_ZINNEN = '.kamervragen/zinnen.md';

const TITEL = /^##[ \t]{1,8}(\S.*)$/;
const PREFIX = 'prefix:';
/** Longest prefix that a line may give (characters). */
const LANGSTE_GEGEVEN = 40;
/** Longest prefix that is made from a title (characters). */
const LANGSTE_PREFIX = 24;

/** Reads the file; a heading without text under it is no phrase. */
export function parseEigenZinnen(bestand: string): EigenZin[] {
  const zinnen: EigenZin[] = [];
  let titel: string | null = null;
  let regels: string[] = [];
  const close = (): void => {
    const zin = titel === null ? null : zinFrom(titel, regels);
    if (zin !== null) zinnen.push(zin);
    regels = [];
  };
  for (const regel of bestand.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const kop = TITEL.exec(regel);
    if (kop === null) {
      regels.push(regel);
    } else {
      close();
      titel = (kop[1] ?? '').replace(/[ \t]#{1,6}[ \t]*$/, '').trim();
    }
  }
  close();
  return zinnen;
}

function zinFrom(titel: string, regels: readonly string[]): EigenZin | null {
  const eerste = regels.findIndex((regel) => regel.trim() !== '');
  const gegeven = gegevenPrefix(regels[eerste] ?? '');
  const tekst = regels
    .slice(gegeven === undefined ? 0 : eerste + 1)
    .join('\n')
    .trim();
  return tekst === '' ? null : { titel, prefix: withKv(gegeven ?? fromTitel(titel)), tekst };
}

/** The one word behind "prefix:". */
function gegevenPrefix(regel: string): string | undefined {
  if (!regel.toLowerCase().startsWith(PREFIX)) return undefined;
  const woord = regel.slice(PREFIX.length).trim();
  return woord === '' || woord.length > LANGSTE_GEGEVEN || /\s/.test(woord) ? undefined : woord;
}

function withKv(prefix: string): string {
  return prefix.toLowerCase().startsWith('kv') ? prefix : `kv${prefix}`;
}

/** "Één loket" → "eenloket". */
function fromTitel(titel: string): string {
  const letters = titel
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return letters.slice(0, LANGSTE_PREFIX);
}
