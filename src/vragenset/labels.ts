import { type Nummer, readNummers } from './nummers';
import { leesOp } from './patroon';
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

/** A label, and whether its line leaves no doubt about it. */
export interface GelezenLabel {
  readonly label: Label;
  /** False where text follows without anything between: "Vraag 3 Kunt u …"; the rest of the document must bear it out. */
  readonly zeker: boolean;
}

const MARKUP = /^[ \u00a0]{0,3}(?:(#{1,6})[ \t\u00a0]*)?(?:[*_]{1,3}[ \t\u00a0]*)?(?![ \t\u00a0])/;
const WOORD = /(vragen|vraag|antwoorden|antwoord|beantwoording)(?![\p{Alpha}])/iuy;
const VERBINDING = /[ \t\u00a0]+(?:(?:op|bij|onder)[ \t\u00a0]+)?(?:de[ \t\u00a0]+)?(?:vragen|vraag)(?![\p{Alpha}])/iuy;
const NUMMERWOORD = /(?:nummers?|nrs?\.?)(?=[ \t\u00a0\d])/iuy;
const WIT = /[ \t\u00a0]*/y;
const AFSLUITING =
  /[*_]{0,3}[ \t\u00a0]{0,8}(?:\([^()]{1,80}\)[ \t\u00a0]{0,8}(?=$|[*_:.]))?([:.;)]?|[–—-](?=[ \t\u00a0]))[*_]{0,3}(?=[ \t\u00a0]|$)[ \t\u00a0]{0,8}#{0,6}[ \t\u00a0]{0,8}/uy;
const EINDE = /^[ \t\u00a0*_#]*$/;
/** "Vraag 5Kunt u": the line end behind the label was lost. */
const VASTGEPLAKT = /([1-9]\d{0,2})(?=\p{Upper}\p{Lower}|[«“‘"]\p{Upper})/uy;
/** A sentence that can follow a label. */
const ZIN = /^[«“‘"'(]?\p{Upper}/u;

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (leesOp(pattern, text, at)?.[0].length ?? 0);
}

/** The numbers of a label, and where they end; `plak` when text is glued to them. */
function readLabelNummers(line: string, at: number): { nummers: readonly Nummer[]; end: number; plak: boolean } | null {
  const lijst = readNummers(line, at);
  if (lijst !== null) return { nummers: lijst.nummers, end: lijst.end, plak: false };
  VASTGEPLAKT.lastIndex = at;
  const match = VASTGEPLAKT.exec(line);
  return match === null ? null : { nummers: [Number(match[1])], end: at + match[0].length, plak: true };
}

/** Reads one line as a label, certain or not; null when it is none. */
export function leesLabel(line: string): GelezenLabel | null {
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
  const bijNummers = skip(WIT, line, skip(NUMMERWOORD, line, skip(WIT, line, naVerbinding)));
  const gelezen = bijNummers > naVerbinding || bijNummers === naWoord ? readLabelNummers(line, bijNummers) : null;
  // "Vragen" or "Antwoorden" without a number stands above all of them.
  if (gelezen === null && (naVerbinding > naWoord || /^be|en$/iu.test(woord[0]))) return null;
  const einde = gelezen?.end ?? naWoord;
  const label = (tekstVanaf: number): Label => ({
    soort,
    nummers: gelezen?.nummers ?? [],
    span: { start, end: einde },
    tekstVanaf,
    niveau,
  });
  if (gelezen?.plak) return { label: label(einde), zeker: false };
  AFSLUITING.lastIndex = einde;
  const afsluiting = AFSLUITING.exec(line);
  if (afsluiting === null) return null;
  const tekstVanaf = einde + afsluiting[0].length;
  if (EINDE.test(line.slice(tekstVanaf))) return { label: label(line.length), zeker: true };
  const gesloten = afsluiting[1] !== '' || (vet && /^[*_]/.test(afsluiting[0]));
  if (gesloten && (gelezen !== null || afsluiting[1] === ':')) return { label: label(tekstVanaf), zeker: true };
  return gelezen !== null && !gesloten && ZIN.test(line.slice(tekstVanaf, tekstVanaf + 4))
    ? { label: label(tekstVanaf), zeker: false }
    : null;
}

/**
 * Reads one line as a label; null when it is none.
 * A label stands alone on its line or is closed by `:`, `.`, `)` or the end of bold; so "Vraag 2 van de schriftelijke vragen …" is a sentence.
 */
export function readLabel(line: string): Label | null {
  const gelezen = leesLabel(line);
  return gelezen?.zeker ? gelezen.label : null;
}

/**
 * A label at the end of a line that a lost line end joined to what stands before it: "…, Aanhangsel 2Vraag 5", "… beantwoorden? Antwoord 3".
 * Offsets of the label are those in the line from `start` on.
 */
const ACHTERAAN =
  /(?:[\p{Lower}\d.?!:;)»”’](?=(?:Vraag|Vragen|Antwoord|Antwoorden) )|[.?!)»”’] {1,3}(?=(?:Vraag|Vragen|Antwoord|Antwoorden) ))(?:Vraag|Vragen|Antwoord|Antwoorden) [^.?!]{1,40}$/u;

export function leesLabelAchteraan(line: string): { start: number; label: Label } | null {
  const from = Math.max(0, line.length - 64);
  const match = ACHTERAAN.exec(line.slice(from));
  if (match === null) return null;
  const start = from + match.index + match[0].search(/(?:Vraag|Vragen|Antwoord|Antwoorden) /u);
  const label = readLabel(line.slice(start));
  return label === null || label.nummers.length === 0 || start === 0 ? null : { start, label };
}
