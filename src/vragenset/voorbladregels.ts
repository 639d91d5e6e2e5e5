import type { Velden } from './voorblad';

/** A key, and behind it at most what means nothing by itself in YAML. */
const REGEL = /^([A-Za-z][A-Za-z0-9_-]{0,60}):(?: ((?:[\p{Alpha}\p{N} .,;/()_-]|:(?=[\p{Alpha}\p{N}/])){0,1000}))?$/u;
/** A value that begins so is plain text; with a sign in front it may be something else. */
const BEGIN = /^[\p{Alpha}\p{N}]/u;
/** An empty line, or a remark. */
const NIETS = /^(?: {0,40}|#[\p{Alpha}\p{N} .,;:/()_-]{0,1000})$/u;
/** Plain words that YAML reads as nothing. */
const LEEG: readonly string[] = ['null', 'Null', 'NULL'];

/**
 * Front matter that is written as nearly all is: a key and a value on each line. Gives just what all of YAML gives for it, and null for
 * anything else: then YAML is to be asked.
 * @param body the lines between the opening and the closing one
 * @param begin where they stand in the front matter
 */
export function leesEenvoudig(body: string, begin: number): Velden | null {
  const velden = new Map<string, ReturnType<Velden['lijst']>>();
  let start = 0;
  for (const line of body.split('\n')) {
    const regel = line.endsWith('\r') ? line.slice(0, -1) : line;
    const [, sleutel, gelezen = ''] = REGEL.exec(regel) ?? [];
    if (sleutel === undefined) {
      if (!NIETS.test(regel)) return null;
    } else {
      // Acceptances are no plain values.
      if (sleutel === 'negeer') return null;
      const waarde = gelezen.trim();
      if (waarde !== '' && !BEGIN.test(waarde)) return null;
      const at = begin + start + regel.indexOf(waarde, sleutel.length + 1);
      const leeg = waarde === '' || LEEG.includes(waarde);
      // Of a key that is there twice the first counts.
      if (!velden.has(sleutel))
        velden.set(sleutel, leeg ? [] : [{ waarde, span: { start: at, end: at + waarde.length } }]);
    }
    start += line.length + 1;
  }
  return {
    lijst: (sleutel) => velden.get(sleutel) ?? [],
    heeft: (sleutel) => velden.has(sleutel),
    negeer: [],
    fouten: [],
  };
}
