import type { Vragenset } from '../vragenset';

/** Beginnings of two independent sums over a text (FNV-1a, 32 bits). Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
const BEGIN = [0x811c9dc5, 0x9747b28c] as const;

/**
 * The id that a letter carries, so that it finds its set when it comes back under another name: the Z-number, and a sum of the text as it
 * went out. The same text has the same id, whatever its line ends.
 */
export function documentId(set: Vragenset): string {
  const tekst = set.tekst.replace(/\r\n?/g, '\n');
  const nummer = set.znummers[0]?.replace(/[^A-Za-z0-9]/g, '').slice(0, 40);
  return `${nummer || 'set'}-${BEGIN.map((begin) => som(tekst, begin)).join('')}`;
}

function som(text: string, begin: number): string {
  let sum = begin;
  for (let at = 0; at < text.length; at++) {
    sum ^= text.charCodeAt(at);
    sum = Math.imul(sum, 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
