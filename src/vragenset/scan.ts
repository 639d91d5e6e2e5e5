import { type Label, readLabel } from './labels';
import { chooseNummers, type Kandidaat, readKandidaat } from './nummerstijl';
import { voorbladEinde } from './voorblad';
import type { Sectie } from './vragenset';

/** One sectie as the scan sees it: where it starts and what it will be. Offsets in the whole text. */
export interface Grens {
  readonly soort: Sectie['soort'];
  readonly start: number;
  readonly label: Label | null;
}

const HEK = /^ {0,3}(`{3,}|~{3,})/;
const MEDEDELING = /^ {0,3}#{0,6}[ \t]*[*_]{0,3}mededeling[*_]{0,3}[ \t]*:?[*_]{0,3}[ \t]*$/i;
const TOELICHTING = /^ {0,3}#{0,6}[ \t]*[*_]{0,3}toelichting[*_]{0,3}[ \t]*:?[*_]{0,3}/i;
const KOPREGEL = /^ {0,3}(#{1,6})[ \t]/;
const VERBORGEN_BEGIN = '<!--';
const VERBORGEN_EINDE = '-->';

/** Labels and numbers are short; a longer line is read only this far (characters). */
const LANGSTE_LABEL = 400;

/**
 * Goes through the whole text once, line by line, and says where each sectie begins.
 * Only what can be known from single lines is decided here; what a sectie holds is read from the sectie alone.
 */
export function scan(text: string): Grens[] {
  const grenzen: Grens[] = [];
  const kandidaten: Kandidaat[] = [];
  const voorblad = voorbladEinde(text);
  if (voorblad > 0) grenzen.push({ soort: 'voorblad', start: 0, label: null });
  const kopStart = voorblad;
  grenzen.push({ soort: 'kop', start: kopStart, label: null });

  let hek = '';
  let verborgen = false;
  let vraagNiveau = 0;
  let eersteLabel = true;
  for (let start = voorblad; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const first = firstMark(text, start, end);
    if (verborgen) {
      const close = text.indexOf(VERBORGEN_EINDE, start);
      if (close !== -1 && close < end) verborgen = false;
    } else if (hek !== '') {
      if (first === hek.charCodeAt(0) && closesFence(text.slice(start, end), hek)) hek = '';
    } else if (isInteresting(first)) {
      const line = trimEnd(text, start, Math.min(end, start + LANGSTE_LABEL));
      const opening = HEK.exec(line)?.[1];
      if (opening !== undefined) hek = opening;
      else if (first === 60 && line.trimStart().startsWith(VERBORGEN_BEGIN)) {
        const close = text.indexOf(VERBORGEN_EINDE, start);
        verborgen = close === -1 || close >= end;
      } else {
        const label = readLabel(line);
        if (label !== null) {
          grenzen.push({ soort: label.soort, start, label });
          if (label.soort === 'vraag') vraagNiveau = label.niveau;
          eersteLabel = false;
        } else if (MEDEDELING.test(line)) grenzen.push({ soort: 'mededeling', start, label: null });
        else if (!eersteLabel && TOELICHTING.test(line)) grenzen.push({ soort: 'toelichting', start, label: null });
        else if (endsSection(line, vraagNiveau)) grenzen.push({ soort: 'overig', start, label: null });
        else {
          const kandidaat = readKandidaat(line, start);
          if (kandidaat !== null) kandidaten.push(kandidaat);
        }
      }
    }
    start = end + 1;
  }
  if (grenzen.some((grens) => grens.label?.soort === 'vraag')) return grenzen;
  return withNummers(grenzen, kandidaten);
}

/** A set whose questions carry only a number ("1." or a bare "1") and no word "Vraag". */
function withNummers(grenzen: Grens[], kandidaten: readonly Kandidaat[]): Grens[] {
  const antwoorden = grenzen.filter((grens) => grens.soort === 'antwoord').map((grens) => grens.start);
  const vragen = chooseNummers(kandidaten, antwoorden).map(
    (kandidaat): Grens => ({ soort: 'vraag', start: kandidaat.start, label: kandidaat.label }),
  );
  return vragen.length === 0 ? grenzen : [...grenzen, ...vragen].sort((a, b) => a.start - b.start);
}

/** A heading of the same rank as the questions' own (or higher) that is no label, such as "## Bijlage", ends the last answer. */
function endsSection(line: string, vraagNiveau: number): boolean {
  if (vraagNiveau === 0) return false;
  const niveau = KOPREGEL.exec(line)?.[1]?.length;
  return niveau !== undefined && niveau <= vraagNiveau;
}

function firstMark(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 0xfeff)) at++;
  return at < end ? text.charCodeAt(at) : 10;
}

/** Only lines that begin with one of these can open or close anything: # * _ ` ~ < digits and A M T V in either case. */
function isInteresting(code: number): boolean {
  if (code >= 48 && code <= 57) return true;
  switch (code) {
    case 35: // #
    case 42: // *
    case 95: // _
    case 96: // `
    case 126: // ~
    case 60: // <
    case 65: // A
    case 97:
    case 77: // M
    case 109:
    case 84: // T
    case 116:
    case 86: // V
    case 118:
      return true;
    default:
      return false;
  }
}

function closesFence(line: string, hek: string): boolean {
  const trimmed = line.trim();
  return trimmed.length >= hek.length && trimmed === hek.charAt(0).repeat(trimmed.length);
}

function trimEnd(text: string, start: number, end: number): string {
  const line = text.slice(start, end);
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
