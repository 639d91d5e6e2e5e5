import { laadYaml, type Nummer, type Span, type Vragenset, voorbladEinde } from '../vragenset';
import type { Edit } from './edit';
import { keyIndent, lineEnd } from './voorblad';

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
  const lines = laadYaml().stringify([item], { indent: 2, lineWidth: 0, version: '1.2' }).trimEnd().split('\n');
  // A key with nothing behind it, as is left when its last item goes, has no item to come after.
  const laatste = set.voorblad.negeer.findLast(({ span }) => span.start < span.end);
  if (laatste !== undefined) return behind(set, laatste.span, item, lines);
  const block = lines.map((line) => `  ${line}${eol}`).join('');
  const einde = voorbladEinde(set.tekst);
  if (einde === 0) return [{ start: 0, end: 0, text: `---${eol}negeer:${eol}${block}---${eol}${eol}` }];
  const head = set.tekst.slice(0, einde);
  const empty = /^negeer:[ \t]{0,20}(\[\])?[ \t]{0,20}(?:#[^\r\n]{0,200})?\r?\n/m.exec(head);
  if (empty !== null) {
    const [line, brackets] = empty;
    const at = empty.index + line.length;
    const behindKey = empty.index + 'negeer:'.length;
    const open = empty.index + line.indexOf('[]');
    return [
      ...(brackets === undefined ? [] : [{ start: behindKey, end: open + 2, text: '' }]),
      { start: at, end: at, text: block },
    ];
  }
  const closing = head.trimEnd().lastIndexOf('\n') + 1;
  const indent = keyIndent(head.slice(0, closing));
  const text = `negeer:${eol}${block}`.replace(/^(?=.)/gm, indent);
  return [{ start: closing, end: closing, text }];
}

/** Puts an item behind the last one, in the way in which that is written. `span` is in the first sectie. */
function behind(set: Vragenset, span: Span, item: object, lines: readonly string[]): Edit[] {
  const { tekst } = set;
  const eol = lineEnd(tekst);
  const [start, end] = [(set.begin[0] ?? 0) + span.start, (set.begin[0] ?? 0) + span.end];
  const indent = indentOf(tekst, start);
  if (indent !== null) return [{ start: end, end, text: lines.map((line) => `${eol}${indent}${line}`).join('') }];
  // A list in brackets gets its new item in the same way.
  const json = JSON.stringify(item);
  const inBrackets =
    set.voorblad.negeer.length > 1 || tekst.slice(tekst.lastIndexOf('negeer', start), start).includes('[');
  if (inBrackets) return [{ start: end, end, text: `, ${json}` }];
  // What stands there is no list yet: it becomes the first item of one.
  const regels = tekst.slice(start, end).split('\n');
  if (regels.length === 1)
    return [
      { start, end: start, text: '[' },
      { start: end, end, text: `, ${json}]` },
    ];
  const voor = tekst.slice(tekst.lastIndexOf('\n', start - 1) + 1, start);
  const verder = regels.slice(1).map((_, index) => {
    const at = start + regels.slice(0, index + 1).join('\n').length + 1;
    return { start: at, end: at, text: '  ' };
  });
  return [
    { start, end: start, text: '- ' },
    ...verder,
    { start: end, end, text: lines.map((line) => `${eol}${voor}${line}`).join('') },
  ];
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
