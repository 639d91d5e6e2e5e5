import type { Grens } from './grens';
import { leesLabel, leesLabelAchteraan } from './labels';
import { type Kandidaat, readKandidaat } from './nummerstijl';
import { type Antwoordnummer, isAntwoordzin, type OudeRegels, readAntwoordnummer } from './oudeVorm';
import { naRegeleinde, type Regeleinde } from './regeleinde';
import type { Twijfel } from './twijfel';
import { OPMERKING_BEGIN, OPMERKING_EINDE, opentOpmerking, type Verborgen, verborgenNa } from './verborgen';

const HEK = /^ {0,3}(`{3,}|~{3,})/;
const MEDEDELING = /^ {0,3}#{0,6}[ \t]{0,8}[*_]{0,3}mededeling[*_]{0,3}[ \t]{0,8}:?[*_]{0,3}[ \t]{0,8}$/i;
const TOELICHTING = /^ {0,3}#{0,6}[ \t]*[*_]{0,3}toelichting(?![\p{Alpha}])[*_]{0,3}[ \t]*:?[*_]{0,3}/iu;
const KOPJE = /^ {0,3}#{0,6}[ \t]{0,8}[*_]{0,3}antwoorden[*_]{0,3}[ \t]{0,8}:?[*_]{0,3}[ \t]{0,8}$/i;
const KOPREGEL = /^ {0,3}(#{1,6})[ \t]/;

/** Labels and numbers are short; a longer line is read only this far (characters). */
const LANGSTE_LABEL = 400;

/** What lines offer: certain boundaries, doubtful labels, numbers that may be questions. Offsets in the whole text. */
export interface Regels extends OudeRegels {
  readonly grenzen: readonly Grens[];
  readonly twijfels: readonly Twijfel[];
  /** "Toelichting" before any label; it counts only where the form of the document says that answers stand above it. */
  readonly vroegeToelichtingen: readonly Grens[];
  /** "Antwoorden" alone on a line: it can stand above the answers. */
  readonly kopjes: readonly Grens[];
}

/** All that the lines before tell about a line. */
export interface Staat {
  /** The fence of the block of code that is open; empty when there is none. */
  readonly hek: string;
  readonly verborgen: Verborgen;
  /** Rank of the heading of the questions; 0 when they have none. */
  readonly vraagNiveau: number;
  readonly eersteLabel: boolean;
}

export const beginstaat: Staat = { hek: '', verborgen: 'nee', vraagNiveau: 0, eersteLabel: true };

export function isZelfdeStaat(a: Staat, b: Staat): boolean {
  return (
    a.hek === b.hek && a.verborgen === b.verborgen && a.vraagNiveau === b.vraagNiveau && a.eersteLabel === b.eersteLabel
  );
}

/** Whole lines, what they offer with offsets from `start`, and the state behind them. */
export interface Gelezen {
  readonly end: number;
  readonly regels: Regels;
  readonly tot: Staat;
}

/** Reads whole lines from `start` on, until a line ends at or behind `until`. */
export function scanRegels(text: string, start: number, until: number, eindeVan: Regeleinde, van: Staat): Gelezen {
  const grenzen: Grens[] = [];
  const twijfels: Twijfel[] = [];
  const kandidaten: Kandidaat[] = [];
  const antwoordnummers: Antwoordnummer[] = [];
  const antwoordzinnen: number[] = [];
  const vroegeToelichtingen: Grens[] = [];
  const kopjes: Grens[] = [];
  let { hek, verborgen, vraagNiveau, eersteLabel } = van;
  const metOpmerkingen = text.slice(start, until).includes(OPMERKING_BEGIN);
  let at = start;
  while (at < until && at < text.length) {
    const end = eindeVan(at);
    const first = firstMark(text, at, end);
    if (verborgen !== 'nee') {
      verborgen = verborgenNa(text.slice(at, end), verborgen);
    } else if (hek !== '') {
      if (first === hek.charCodeAt(0) && closesFence(text.slice(at, end), hek)) hek = '';
    } else {
      // The last line can end behind what was looked through.
      if ((metOpmerkingen || end > until) && opentOpmerking(text.slice(at, end))) verborgen = 'alinea';
      const achteraan =
        verborgen === 'nee' && endsInDigit(text, at, end) ? leesLabelAchteraan(trimEnd(text, at, end)) : null;
      if (achteraan !== null) twijfels.push({ start: at - start + achteraan.start, label: achteraan.label });
      if (isInteresting(first)) {
        const line = trimEnd(text, at, Math.min(end, at + LANGSTE_LABEL));
        const opening = HEK.exec(line)?.[1];
        if (opening !== undefined) hek = opening;
        else if (first === 60 && line.trimStart().startsWith(OPMERKING_BEGIN)) {
          if (!text.slice(at, end).includes(OPMERKING_EINDE)) verborgen = 'blok';
        } else {
          const gelezen = leesLabel(line);
          if (gelezen?.zeker) {
            grenzen.push({ soort: gelezen.label.soort, start: at - start, label: gelezen.label });
            if (gelezen.label.soort === 'vraag') vraagNiveau = gelezen.label.niveau;
            eersteLabel = false;
          } else if (gelezen !== null) twijfels.push({ start: at - start, label: gelezen.label });
          else if (MEDEDELING.test(line)) grenzen.push({ soort: 'mededeling', start: at - start, label: null });
          else if (TOELICHTING.test(line))
            (eersteLabel ? vroegeToelichtingen : grenzen).push({
              soort: 'toelichting',
              start: at - start,
              label: null,
            });
          else if (endsSection(line, vraagNiveau)) grenzen.push({ soort: 'overig', start: at - start, label: null });
          else if (KOPJE.test(line)) kopjes.push({ soort: 'overig', start: at - start, label: null });
          else {
            const kandidaat = readKandidaat(line, at - start);
            if (kandidaat !== null) kandidaten.push(kandidaat);
            const antwoordnummer = readAntwoordnummer(line, at - start);
            if (antwoordnummer !== null) antwoordnummers.push(antwoordnummer);
            if (isAntwoordzin(line)) antwoordzinnen.push(at - start);
          }
        }
      }
    }
    at = naRegeleinde(text, end);
  }
  return {
    end: Math.min(at, text.length),
    regels: { grenzen, twijfels, kandidaten, antwoordnummers, antwoordzinnen, vroegeToelichtingen, kopjes },
    tot: { hek, verborgen, vraagNiveau, eersteLabel },
  };
}

/** A heading of the same rank as the questions' own (or higher) that is no label, such as "## Bijlage", ends the last answer. */
function endsSection(line: string, vraagNiveau: number): boolean {
  if (vraagNiveau === 0) return false;
  const niveau = KOPREGEL.exec(line)?.[1]?.length;
  return niveau !== undefined && niveau <= vraagNiveau;
}

function firstMark(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isLeading(text.charCodeAt(at))) at++;
  return at < end ? text.charCodeAt(at) : 10;
}

/** Space, non-breaking space, byte order mark. */
const isLeading = (code: number): boolean => code === 32 || code === 0xa0 || code === 0xfeff;

/** Only lines that begin with one of these can open or close anything: # * _ ` ~ < digits and A B M T V in either case. */
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
    case 66: // B
    case 98:
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

/** Only a line that ends in a digit can have a label at its end. */
function endsInDigit(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 13)) at--;
  const code = text.charCodeAt(at);
  return at > start && code >= 48 && code <= 57;
}

function closesFence(line: string, hek: string): boolean {
  const trimmed = line.trim();
  return trimmed.length >= hek.length && trimmed === hek.charAt(0).repeat(trimmed.length);
}

function trimEnd(text: string, start: number, end: number): string {
  const line = text.slice(start, end);
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
