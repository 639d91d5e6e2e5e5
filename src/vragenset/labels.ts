import { type Nummer, readNummers } from './nummers';
import type { Span } from './tekst';

/** A line that opens a vraag or an antwoord, such as `## Vraag 3`, `**Antwoord 2 en 3:**` or `Antwoord op vraag 7`. */
export interface Label {
  readonly soort: 'vraag' | 'antwoord';
  /** Empty for a label without number: `Antwoord`. */
  readonly nummers: readonly Nummer[];
  /** The words of the label without markup (`Antwoord 2 en 3`): offsets in the line. */
  readonly span: Span;
  /** Where text that follows the label on the same line begins; the line's length when there is none. */
  readonly tekstVanaf: number;
  /** Level of the Markdown heading (1–6), 0 when the label is bold or bare. */
  readonly niveau: number;
}

const MARKUP = /^ {0,3}(?:(#{1,6})[ \t]*)?(?:[*_]{1,3}[ \t]*)?(?![ \t])/;
const WOORD = /(vragen|vraag|antwoorden|antwoord)(?![\p{L}\d])/iuy;
const VERBINDING = /[ \t\u00a0]+(?:(?:op|bij|onder)[ \t\u00a0]+)?(?:de[ \t\u00a0]+)?(?:vragen|vraag)(?![\p{L}\d])/iuy;
const WIT = /[ \t\u00a0]*/y;
const AFSLUITING = /[*_]{0,3}[ \t\u00a0]*([:.)]?)[*_]{0,3}(?=[ \t\u00a0]|$)[ \t\u00a0]*#{0,6}[ \t\u00a0]*/uy;
const EINDE = /[ \t\u00a0*_#]*$/;

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? at : at + match[0].length;
}

/**
 * Reads one line as a label; null when it is none.
 * A label stands alone on its line or is closed by `:`, `.`, `)` or the end of bold; so "Vraag 2 van de schriftelijke vragen …" is a sentence.
 */
export function readLabel(line: string): Label | null {
  const markup = MARKUP.exec(line);
  if (markup === null) return null;
  const start = markup[0].length;
  const niveau = markup[1]?.length ?? 0;
  const vet = /[*_]/.test(markup[0]);
  WOORD.lastIndex = start;
  const woord = WOORD.exec(line);
  if (woord === null) return null;
  const soort = woord[0].toLowerCase().startsWith('v') ? 'vraag' : 'antwoord';
  const naWoord = start + woord[0].length;
  const naVerbinding = soort === 'antwoord' ? skip(VERBINDING, line, naWoord) : naWoord;
  const bijNummers = skip(WIT, line, naVerbinding);
  const gelezen = bijNummers > naVerbinding || bijNummers === naWoord ? readNummers(line, bijNummers) : null;
  if (gelezen === null && naVerbinding > naWoord) return null;
  const einde = gelezen?.end ?? naWoord;
  AFSLUITING.lastIndex = einde;
  const afsluiting = AFSLUITING.exec(line);
  if (afsluiting === null) return null;
  const tekstVanaf = einde + afsluiting[0].length;
  const alleen = EINDE.exec(line.slice(tekstVanaf))?.index === 0;
  const gesloten = afsluiting[1] !== '' || (vet && /^[*_]/.test(afsluiting[0]));
  if (!alleen && (!gesloten || (gelezen === null && afsluiting[1] !== ':'))) return null;
  return {
    soort,
    nummers: gelezen?.nummers ?? [],
    span: { start, end: einde },
    tekstVanaf: alleen ? line.length : tekstVanaf,
    niveau,
  };
}
