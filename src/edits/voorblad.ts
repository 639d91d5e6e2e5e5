import { type Vragenset, voorbladEinde } from '../vragenset';
import type { Edit } from './edit';

/** Line end of the document, so that an edit does not mix two kinds. */
export function lineEnd(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Records that a delay notice was sent on this day; a later notice is added to the earlier ones. Dates as JJJJ-MM-DD. */
export function recordUitstel(set: Vragenset, datum: string): Edit[] {
  const eerder = set.voorblad.uitstel;
  if (eerder.some((veld) => veld.waarde === datum)) return [];
  const laatste = eerder.at(-1);
  if (laatste === undefined) return [addLine(set, `uitstel: ${datum}`)];
  const begin = set.begin[0] ?? 0;
  const [eerste] = eerder;
  const isList = eerder.length > 1 || inBrackets(set.tekst, begin + laatste.span.start);
  if (isList)
    return [
      {
        start: begin + laatste.span.end,
        end: begin + laatste.span.end,
        text: separator(set, begin, laatste.span) + datum,
      },
    ];
  const span = eerste?.span ?? laatste.span;
  const oud = set.tekst.slice(begin + span.start, begin + span.end);
  return [{ start: begin + span.start, end: begin + span.end, text: lijst(set, oud, datum) }];
}

/** A value and one more: on one line, or below each other where signs in the value mean something on one line. */
function lijst(set: Vragenset, oud: string, nieuw: string): string {
  if (!/[[\]{},]/.test(oud)) return `[${oud}, ${nieuw}]`;
  const streep = `${lineEnd(set.tekst)}${keyIndent(set.tekst.slice(0, voorbladEinde(set.tekst)))}  - `;
  return `${streep}${oud}${streep}${nieuw}`;
}

/** Records that the answers were sent on this day: the clock stops. */
export function recordVerzonden(set: Vragenset, datum: string): Edit[] {
  const veld = set.voorblad.verzonden;
  if (veld === null) return [addLine(set, `verzonden: ${datum}`)];
  if (veld.waarde === datum) return [];
  const begin = set.begin[0] ?? 0;
  return [{ start: begin + veld.span.start, end: begin + veld.span.end, text: datum }];
}

/** A new last line of the front matter; front matter is made where there is none. */
function addLine(set: Vragenset, line: string): Edit {
  const eol = lineEnd(set.tekst);
  const einde = voorbladEinde(set.tekst);
  if (einde === 0) return { start: 0, end: 0, text: `---${eol}${line}${eol}---${eol}${eol}` };
  const closing = set.tekst.lastIndexOf('\n', set.tekst.endsWith('\n', einde) ? einde - 2 : einde - 1) + 1;
  return { start: closing, end: closing, text: `${keyIndent(set.tekst.slice(0, closing))}${line}${eol}` };
}

/** The blanks before the keys of the front matter: all of them stand at the same place. `head` ends before its closing line. */
export function keyIndent(head: string): string {
  return /\n( {0,40})[^\s#]/.exec(head)?.[1] ?? '';
}

function inBrackets(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return line.includes('[') || /^\s*-\s/.test(line);
}

/** What stands between two members: ", " in a list on one line, a new "- " line in a list of lines. */
function separator(set: Vragenset, begin: number, laatste: { readonly start: number }): string {
  const at = begin + laatste.start;
  const line = set.tekst.slice(set.tekst.lastIndexOf('\n', at) + 1, at);
  return /^\s*-\s*$/.test(line) ? `${lineEnd(set.tekst)}${line}` : ', ';
}
