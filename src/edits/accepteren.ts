import { stringify } from 'yaml';
import { type Nummer, type Vragenset, voorbladEinde } from '../vragenset';
import type { Edit } from './edit';
import { lineEnd } from './voorblad';

/** What somebody accepts: a rule, at a question or in the whole document, and why. */
export interface Accepteren {
  readonly regel: string;
  readonly vraag: Nummer | null;
  readonly reden: string;
}

/** Writes an acceptance under `negeer:` in the front matter, which is made where there is none. */
export function acceptInVoorblad(set: Vragenset, { regel, vraag, reden }: Accepteren): Edit[] {
  const eol = lineEnd(set.tekst);
  const item = { regel, ...(vraag !== null && { vraag }), reden: oneLine(reden) };
  const lines = stringify([item], { indent: 2, lineWidth: 0, version: '1.2' }).trimEnd().split('\n');
  const { negeer } = set.voorblad;
  const laatste = negeer.at(-1);
  if (laatste !== undefined) {
    const at = (set.begin[0] ?? 0) + laatste.span.end;
    const indent = indentOf(set.tekst, (set.begin[0] ?? 0) + laatste.span.start);
    // A list in brackets, on one line, gets its new item in the same way.
    if (indent === null) return [{ start: at, end: at, text: `, ${JSON.stringify(item)}` }];
    return [{ start: at, end: at, text: lines.map((line) => `${eol}${indent}${line}`).join('') }];
  }
  const block = lines.map((line) => `  ${line}${eol}`).join('');
  const einde = voorbladEinde(set.tekst);
  if (einde === 0) return [{ start: 0, end: 0, text: `---${eol}negeer:${eol}${block}---${eol}${eol}` }];
  const head = set.tekst.slice(0, einde);
  const empty = /^negeer:[ \t]*(?:\[\][ \t]*)?\r?\n/m.exec(head);
  if (empty !== null)
    return [{ start: empty.index, end: empty.index + empty[0].length, text: `negeer:${eol}${block}` }];
  const closing = head.trimEnd().lastIndexOf('\n') + 1;
  return [{ start: closing, end: closing, text: `negeer:${eol}${block}` }];
}

/** A longer reason belongs in the front matter (characters). */
const LANGSTE_REDEN = 1000;

/** Writes an acceptance as a comment directly under the label of this sectie; no edits when it has no label or the reason is too long for a comment. */
export function acceptTerPlaatse(set: Vragenset, sectie: number, { regel, reden }: Accepteren): Edit[] {
  const inhoud = set.secties[sectie];
  if (inhoud?.soort !== 'vraag' && inhoud?.soort !== 'antwoord') return [];
  const eol = lineEnd(set.tekst);
  const begin = set.begin[sectie] ?? 0;
  const newline = inhoud.tekst.indexOf('\n');
  // Nothing in a reason may close the comment.
  const veilig = oneLine(reden).replaceAll('-->', '→').replaceAll('>', '›');
  if (veilig.length > LANGSTE_REDEN) return [];
  const comment = `<!-- kamervragen: accepteer ${regel}; reden: ${veilig} -->`;
  const at = begin + (newline === -1 ? inhoud.tekst.length : newline + 1);
  return [{ start: at, end: at, text: newline === -1 ? `${eol}${comment}${eol}` : `${comment}${eol}` }];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What stands before the "- " of an item in a list of lines; null for an item in a list in brackets. */
function indentOf(text: string, at: number): string | null {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^(\s*)-\s+$/.exec(line)?.[1] ?? null;
}
