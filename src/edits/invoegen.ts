import type { Vragenset } from '../vragenset';
import type { Edit } from './edit';
import { nootnamen, renameNoten } from './nootnamen';

/** A block that cannot go on in the line where the cursor stands. */
const BLOK = /^(?:[-*+][ \t]|[>|]|#{1,6}[ \t]|\d{1,9}[.)][ \t]|`{3}|\[\^[^\]\s]{1,40}\]:)/;

/**
 * Puts Markdown in the place of a stretch of text, with the empty lines around it that keep its blocks and its neighbours apart, and
 * names for its notes that the document does not use yet. Offsets in `text`.
 */
export function insertMarkdown(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  markdown: string,
): Edit {
  const inhoud = renameNoten(markdown.replace(/^\n+/, '').trimEnd(), nootnamen(text.slice(0, start) + text.slice(end)));
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const newline = text.indexOf('\n', end);
  const after = text.slice(end, newline === -1 ? text.length : newline);
  const blokken = inhoud.includes('\n\n') || BLOK.test(inhoud);
  return {
    start,
    end,
    text: `${spaceBefore(text, start, before, inhoud)}${inhoud}${spaceAfter(text, newline, after, blokken)}`,
  };
}

function spaceBefore(text: string, start: number, before: string, inhoud: string): string {
  if (!BLOK.test(inhoud) || start === 0) return '';
  if (before.trim() !== '') return '\n\n';
  const vorige =
    text
      .slice(0, start - before.length)
      .split('\n')
      .at(-2) ?? '';
  return vorige.trim() === '' || vorige.startsWith('#') ? '' : '\n';
}

function spaceAfter(text: string, newline: number, after: string, blokken: boolean): string {
  if (!blokken) return '';
  if (after.trim() !== '') return '\n\n';
  const volgende = newline === -1 ? '' : (text.slice(newline + 1, newline + 201).split('\n')[0] ?? '');
  return volgende.trim() === '' ? '' : '\n';
}

/**
 * Where questions can be put in without breaking up a question or an answer: the place itself where it is free, else in front of the
 * next question. Offsets in the text of the set.
 */
export function plekVoorVragen(set: Vragenset, offset: number): number {
  const index = set.begin.findLastIndex((begin) => begin <= offset);
  const soort = set.secties[index]?.soort;
  if (soort !== 'vraag' && soort !== 'antwoord')
    return soort === 'voorblad' ? (set.begin[index + 1] ?? offset) : offset;
  const volgende = set.secties.findIndex((sectie, at) => at > index && sectie.soort !== 'antwoord');
  return volgende === -1 ? set.tekst.length : (set.begin[volgende] ?? set.tekst.length);
}

/** Puts questions with their answers at a place that `plekVoorVragen` gave, with empty lines around them. */
export function insertVragen(text: string, at: number, paren: string): Edit {
  const voor = text.slice(0, at);
  const na = text.slice(at);
  const before = voor.trim() === '' ? '' : voor.endsWith('\n\n') ? '' : voor.endsWith('\n') ? '\n' : '\n\n';
  const after = na.trim() === '' ? '\n' : na.startsWith('\n\n') ? '' : na.startsWith('\n') ? '\n' : '\n\n';
  return { start: at, end: at, text: `${before}${renameNoten(paren, nootnamen(text))}${after}` };
}
