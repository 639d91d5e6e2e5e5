import type { Grens } from './grens';
import { leesLabel, leesLabelAchteraan } from './labels';
import { isLijst, labelsInDeRegel, metAntwoorden, ongelabeldeLijstvraag } from './lijst';
import { chooseNummers, type Kandidaat, readKandidaat } from './nummerstijl';
import { ongenummerdeVragen, vragenBijAntwoorden } from './ongenummerd';
import { type Antwoordnummer, isAntwoordzin, type OudeRegels, oudeVorm, readAntwoordnummer } from './oudeVorm';
import { naRegeleinde, regeleindeZoeker } from './regeleinde';
import { metTwijfel, type Twijfel } from './twijfel';
import { opmerkingzoeker } from './verborgen';
import { voorbladEinde } from './voorblad';

const HEK = /^ {0,3}(`{3,}|~{3,})/;
const MEDEDELING = /^ {0,3}#{0,6}[ \t]{0,8}[*_]{0,3}mededeling[*_]{0,3}[ \t]{0,8}:?[*_]{0,3}[ \t]{0,8}$/i;
const TOELICHTING = /^ {0,3}#{0,6}[ \t]*[*_]{0,3}toelichting(?![\p{L}])[*_]{0,3}[ \t]*:?[*_]{0,3}/iu;
const KOPREGEL = /^ {0,3}(#{1,6})[ \t]/;
const VERBORGEN_BEGIN = '<!--';
const VERBORGEN_EINDE = '-->';

/** Labels and numbers are short; a longer line is read only this far (characters). */
const LANGSTE_LABEL = 400;

/** What the lines of a text offer: certain boundaries, doubtful labels, numbers that may be questions. */
interface Regels extends OudeRegels {
  readonly grenzen: Grens[];
  readonly twijfels: Twijfel[];
  /** "Toelichting" before any label; it counts only where the form of the document says that answers stand above it. */
  readonly vroegeToelichtingen: Grens[];
}

/**
 * Goes through the whole text once, line by line, and says where each sectie begins.
 * What a sectie holds is read from the sectie alone; all that needs the rest of the document is decided here.
 */
export function scan(text: string): Grens[] {
  const voorblad = voorbladEinde(text);
  const regels = scanRegels(text, voorblad);
  const { grenzen, twijfels } = regels;
  const begin: Grens[] = voorblad > 0 ? [{ soort: 'voorblad', start: 0, label: null }] : [];
  begin.push({ soort: 'kop', start: voorblad, label: null });
  const gelabeld = metTwijfel(grenzen, twijfels);
  const doorlopend = heeftVraag(grenzen) || twijfels.length === 0 ? [] : labelsInDeRegel(text, voorblad);
  // Text that lost its line ends: only its first label stands at the start of a line.
  const meest = aantalVragen(doorlopend) > aantalVragen(gelabeld) ? doorlopend : gelabeld;
  return [...begin, ...chooseGrenzen(text, voorblad, meest, regels)];
}

const heeftVraag = (grenzen: readonly Grens[]): boolean => grenzen.some((grens) => grens.soort === 'vraag');
const aantalVragen = (grenzen: readonly Grens[]): number => grenzen.filter((grens) => grens.soort === 'vraag').length;
const heeftAntwoord = (grenzen: readonly Grens[]): boolean => grenzen.some((grens) => grens.soort === 'antwoord');
const opVolgorde = (grenzen: readonly Grens[]): Grens[] => [...grenzen].sort((a, b) => a.start - b.start);

/** The first way of writing in which there are questions: labels, numbers, labels within a line, none at all. */
function chooseGrenzen(text: string, vanaf: number, gelabeld: Grens[], regels: Regels): Grens[] {
  const { kandidaten } = regels;
  const oud = heeftVraag(gelabeld)
    ? null
    : oudeVorm(text, [...gelabeld, ...achterAntwoordzin(regels)], regels, vanaf > 0);
  if (oud !== null) return oud;
  const antwoorden = gelabeld.filter((grens) => grens.soort === 'antwoord').map((grens) => grens.start);
  let vragen: readonly Grens[] = [];
  if (!heeftVraag(gelabeld)) {
    vragen = chooseNummers(text, kandidaten, antwoorden).map((kandidaat) => ({
      ...kandidaat,
      soort: 'vraag' as const,
    }));
    if (vragen.length === 0 && antwoorden.length > 0) vragen = vragenBijAntwoorden(text, vanaf, gelabeld);
    if (vragen.length === 0 && antwoorden.length === 0) vragen = labelsInDeRegel(text, vanaf);
    if (vragen.length === 0 && antwoorden.length === 0) vragen = ongenummerdeVragen(text, vanaf);
  }
  const grenzen = vragen.length === 0 ? gelabeld : opVolgorde([...gelabeld, ...vragen.map(alsGrens)]);
  if (heeftAntwoord(grenzen) || grenzen.some((grens) => grens.soort === 'mededeling')) return grenzen;
  const lijst = isLijst(text, vanaf);
  if (lijst !== 'beantwoord') return grenzen;
  return metAntwoorden(text, heeftVraag(grenzen) ? grenzen : [...grenzen, ...ongelabeldeLijstvraag(text, vanaf)]);
}

const achterAntwoordzin = ({ antwoordzinnen, vroegeToelichtingen }: Regels): Grens[] =>
  vroegeToelichtingen.filter(({ start }) => start > (antwoordzinnen[0] ?? start));

function alsGrens({ soort, start, label }: Grens): Grens {
  return { soort, start, label };
}

function scanRegels(text: string, vanaf: number): Regels {
  const grenzen: Grens[] = [];
  const twijfels: Twijfel[] = [];
  const kandidaten: Kandidaat[] = [];
  const antwoordnummers: Antwoordnummer[] = [];
  const antwoordzinnen: number[] = [];
  const vroegeToelichtingen: Grens[] = [];
  const eindeVan = regeleindeZoeker(text);
  const opentOpmerking = opmerkingzoeker(text);
  let hek = '';
  let verborgen = false;
  let vraagNiveau = 0;
  let eersteLabel = true;
  for (let start = vanaf; start < text.length; ) {
    const end = eindeVan(start);
    const first = firstMark(text, start, end);
    if (verborgen) {
      const close = text.indexOf(VERBORGEN_EINDE, start);
      if (close !== -1 && close < end) verborgen = opentOpmerking(close, end);
    } else if (hek !== '') {
      if (first === hek.charCodeAt(0) && closesFence(text.slice(start, end), hek)) hek = '';
    } else {
      verborgen = opentOpmerking(start, end);
      const achteraan =
        !verborgen && endsInDigit(text, start, end) ? leesLabelAchteraan(trimEnd(text, start, end)) : null;
      if (achteraan !== null) twijfels.push({ start: start + achteraan.start, label: achteraan.label });
      if (isInteresting(first)) {
        const line = trimEnd(text, start, Math.min(end, start + LANGSTE_LABEL));
        const opening = HEK.exec(line)?.[1];
        if (opening !== undefined) hek = opening;
        else if (first === 60 && line.trimStart().startsWith(VERBORGEN_BEGIN)) {
          const close = text.indexOf(VERBORGEN_EINDE, start);
          verborgen ||= close === -1;
        } else {
          const gelezen = leesLabel(line);
          if (gelezen?.zeker) {
            grenzen.push({ soort: gelezen.label.soort, start, label: gelezen.label });
            if (gelezen.label.soort === 'vraag') vraagNiveau = gelezen.label.niveau;
            eersteLabel = false;
          } else if (gelezen !== null) twijfels.push({ start, label: gelezen.label });
          else if (MEDEDELING.test(line)) grenzen.push({ soort: 'mededeling', start, label: null });
          else if (TOELICHTING.test(line))
            (eersteLabel ? vroegeToelichtingen : grenzen).push({ soort: 'toelichting', start, label: null });
          else if (endsSection(line, vraagNiveau)) grenzen.push({ soort: 'overig', start, label: null });
          else {
            const kandidaat = readKandidaat(line, start);
            if (kandidaat !== null) kandidaten.push(kandidaat);
            const antwoordnummer = readAntwoordnummer(line, start);
            if (antwoordnummer !== null) antwoordnummers.push(antwoordnummer);
            if (isAntwoordzin(line)) antwoordzinnen.push(start);
          }
        }
      }
    }
    start = naRegeleinde(text, end);
  }
  twijfels.sort((a, b) => a.start - b.start);
  return { grenzen, twijfels, kandidaten, antwoordnummers, antwoordzinnen, vroegeToelichtingen };
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
