import { beginEindnoten, isBladvulling, overbodigeRegels } from './bladvulling';
import { perSectie } from './onthoud';
import { regels } from './regeleinde';
import type { Span } from './tekst';
import type { AntwoordSectie } from './vragenset';

export { isBladvulling };

const NOOT = /^ {0,3}\[\^[^\]\s]{1,40}\]:/;
const VERBORGEN = /<!--[\s\S]*?(?:-->|$)/g;

/**
 * What a reader sees of a piece of Markdown: without comments, notes (definitions with their continuation, those at the foot of a page,
 * those that close a letter) and page furniture.
 */
export function readableText(text: string): string {
  const visible = text.includes('<!--') ? text.replace(VERBORGEN, '') : text;
  const lines = zonderNoten(regels(visible));
  const weg = overbodigeRegels(lines);
  const einde = beginEindnoten(lines);
  return lines
    .slice(0, einde)
    .filter((_, index) => !weg.has(index))
    .join('\n')
    .trim();
}

/** Lines without the definitions of notes, which may stand between a text and the notes that close a letter, or behind those. */
function zonderNoten(lines: readonly string[]): string[] {
  let inNoot = false;
  return lines.filter((line) => {
    if (NOOT.test(line)) inNoot = true;
    else if (inNoot && line.trim() !== '' && !/^(?: {2,}|\t)/.test(line)) inNoot = false;
    return !inNoot;
  });
}

/** The part of `text` from `from` on without white space at either end. */
export function trimmedSpan(text: string, from: number): Span {
  let start = Math.min(from, text.length);
  let end = text.length;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const INVULPLEK =
  /\[(?:…|\.{2,80}|\s|[\p{Alpha} ,/-]{2,60})\](?![([:])|(?<![\p{Alpha}\d])(?:PM|p\.m\.|X{3,40}|TODO|n\.?t\.?b\.?|…|\.{3,80})(?![\p{Alpha}\d])|<[\p{Alpha} ]{2,40}>/gu;

/** True when text holds nothing, or nothing but places to fill in ("PM", "[antwoord]", "…"). */
export function isLeeg(readable: string): boolean {
  const rest = readable.length > 400 ? readable : readable.replace(INVULPLEK, '');
  return !/[\p{Alpha}\d]/u.test(rest) && !/!\[/.test(rest);
}

/** Number of words: stretches of letters and digits, hyphens and apostrophes inside included. */
export function countWords(readable: string): number {
  return readable.match(/[\p{Alpha}\p{N}][\p{Alpha}\p{N}'’-]*/gu)?.length ?? 0;
}

/** Number of words in an answer, footnotes and comments not counted. */
export const woordenIn = perSectie(({ schoon }: AntwoordSectie): number => countWords(schoon));
