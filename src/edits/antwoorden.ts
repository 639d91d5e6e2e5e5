import {
  type Antwoord,
  formatNummers,
  isBladvulling,
  type Label,
  type Nummer,
  type VraagSectie,
  type Vragenset,
} from '../vragenset';
import type { Edit } from './edit';
import { lineEnd } from './voorblad';

const NOOT = /^ {0,3}\[\^[^\]\s]{1,40}\]:/;

/** Adds the label of an empty answer under each sectie whose questions have none, in the style of the document. */
export function addAntwoorden(set: Vragenset, sectie: number): Edit[] {
  const open = set.vragen.filter((vraag) => vraag.sectie === sectie && vraag.beantwoordIn.length === 0);
  if (open.length === 0) return [];
  const label = answerLabel(
    set,
    open.map((vraag) => vraag.nummer),
  );
  return [insertAfter(set, sectie, label, '')];
}

/** What the other questions get when a combined answer is divided: nothing yet, or a reference to the one that keeps the text. */
export type Uitsplitsing = 'leeg' | 'verwijzing';

/**
 * Divides a combined answer: the text goes to the first question of the group, the others get an answer of their own under their question.
 * Empty when that cannot be done: the question labels themselves are joined, or a question of the group is not in the document.
 */
export function splitAntwoord(set: Vragenset, antwoord: Antwoord, wijze: Uitsplitsing): Edit[] {
  const groep = antwoord.nummers.map((nummer) => set.vragen.find((vraag) => vraag.nummer === nummer));
  const vragen = groep.filter((vraag) => vraag !== undefined);
  const [eerste] = vragen;
  const secties = new Set(vragen.map((vraag) => vraag.sectie));
  if (eerste === undefined || vragen.length !== groep.length || secties.size !== vragen.length || vragen.length < 2)
    return [];
  const eol = lineEnd(set.tekst);
  const tekst = antwoord.inhoud.tekst.slice(antwoord.inhoud.inhoud.start).trimEnd();
  const rest = wijze === 'leeg' ? '' : `Zie het antwoord op vraag ${eerste.nummer}.`;
  // The answer stands under one question of the group, most often the last: that one's own answer takes its place.
  const gastheer = vragen.find((vraag) => vraag.sectie === antwoord.sectie - 1) ?? eerste;
  const begin = set.begin[antwoord.sectie] ?? 0;
  const { span } = antwoord.inhoud.label;
  const ownLabel = labelWords(set, [gastheer.nummer]);
  // Without text the content begins behind the line end of the label, which stays.
  const einde = begin + antwoord.inhoud.tekst.slice(0, antwoord.inhoud.inhoud.start + tekst.length).trimEnd().length;
  // Where a text has lost its line ends, the next label follows at once.
  const closing = /^\S/.test(set.tekst.slice(einde, einde + 1)) ? `${eol}${eol}` : '';
  // An answer that is known by its place alone has no label: the one it gets stands on a line of its own.
  const onder = /^[\p{Alpha}\p{N}]/u.test(set.tekst.slice(begin + span.end, begin + span.end + 2))
    ? `${eol}${eol}`
    : '';
  const inPlace: Edit[] =
    gastheer === eerste
      ? [{ start: begin + span.start, end: begin + span.end, text: `${ownLabel}${onder}` }]
      : [
          {
            start: begin,
            end: einde,
            text: `${answerLabel(set, [gastheer.nummer])}${rest === '' ? '' : `${eol}${eol}${rest}`}${closing}`,
          },
        ];
  const elsewhere = vragen
    .filter((vraag) => vraag !== gastheer)
    .map((vraag) => insertAfter(set, vraag.sectie, answerLabel(set, [vraag.nummer]), vraag === eerste ? tekst : rest));
  return [...inPlace, ...elsewhere].sort((a, b) => a.start - b.start);
}

/** Puts a label, and what stands under it, behind a question: before its blank lines, notes and page furniture. */
function insertAfter(set: Vragenset, sectie: number, label: string, body: string): Edit {
  const eol = lineEnd(set.tekst);
  const inhoud = set.secties[sectie];
  const at = (set.begin[sectie] ?? 0) + (inhoud?.soort === 'vraag' ? contentEnd(inhoud) : 0);
  const after = set.tekst.slice(at);
  const closing = after === '' || !/^\s*\n/.test(after) ? eol : '';
  return { start: at, end: at, text: `${eol}${eol}${label}${body === '' ? '' : `${eol}${eol}${body}`}${closing}` };
}

/** Offset in the sectie just behind the last line of the question itself. */
function contentEnd({ tekst, label, inhoud }: VraagSectie): number {
  let end = label.span.end;
  let at = Math.max(inhoud.start, label.tekstVanaf);
  let inNoot = false;
  for (const line of tekst.slice(at).split('\n')) {
    const words = line.trimEnd();
    if (NOOT.test(line)) inNoot = true;
    else if (inNoot && words !== '' && !/^(?: {2,}|\t)/.test(line)) inNoot = false;
    if (words !== '' && !inNoot && !isBladvulling(line)) end = at + words.length;
    at += line.length + 1;
  }
  // A label in bold ends behind its asterisks.
  return Math.max(end, inhoud.start === inhoud.end ? label.tekstVanaf : 0);
}

/** The whole line of a new answer label: as the answers of this document are written, else as its questions are. */
export function answerLabel(set: Vragenset, nummers: readonly Nummer[]): string {
  const eerder = set.antwoorden[0];
  const model: { tekst: string; label: Label } | undefined = eerder?.inhoud ?? set.vragen[0]?.inhoud;
  const words = labelWords(set, nummers);
  if (model === undefined) return `### ${words}`;
  const { tekst, label } = model;
  if (label.niveau > 0)
    return `${'#'.repeat(Math.min(6, eerder === undefined ? label.niveau + 1 : label.niveau))} ${words}`;
  const marks = /^[*_]{1,3}/.exec(tekst.trimStart())?.[0] ?? '';
  const colon = eerder !== undefined && /^[*_]{0,3}:/.test(tekst.slice(label.span.end)) ? ':' : '';
  return `${marks}${words}${colon}${marks}`;
}

/** "Antwoord 3", or "Antwoord op vraag 3" where the document says it so. */
function labelWords(set: Vragenset, nummers: readonly Nummer[]): string {
  const inhoud = set.antwoorden[0]?.inhoud;
  const words = inhoud?.tekst.slice(inhoud.label.span.start, inhoud.label.span.end) ?? '';
  const opVraag = /^antwoord(?:en)?\s+(?:op\s+)?(?:de\s+)?vra(?:ag|gen)/i.exec(words)?.[0];
  const woord = opVraag === undefined ? 'Antwoord' : /\sop\s/i.test(opVraag) ? 'Antwoord op vraag' : 'Antwoord vraag';
  return `${woord} ${formatNummers(nummers)}`;
}
