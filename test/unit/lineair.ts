import { check } from 'recheck';

/**
 * Whether a pattern runs in linear time, judged by recheck's automaton: exact, the same on every machine, no fuzzing with a clock.
 *
 * The automaton knows no lookarounds. A pattern with one is judged by a pattern that can only be slower: its lookarounds left out
 * (they consume nothing and only cut off paths that a backtracking engine would otherwise go on with), and made to fail at the end
 * (else leaving out might let it succeed early where the real one goes on searching). Every path of the real pattern is then a path,
 * or the beginning of one, in the judged pattern. What a lookaround itself costs is paid at every place where it is tried; so what
 * is in it must be bounded. Linear here therefore means linear there.
 *
 * Bounded repeats count as constant for the automaton; how large such a constant may be is asked separately (`hoogsteGrens`).
 */
export interface Oordeel {
  readonly lineair: boolean;
  /** What recheck said of it, or of the part of it that is not linear. */
  readonly uitleg: string;
}

/** Limits only decide when recheck would rather guess; time only runs out on a machine that hangs. */
const PARAMETERS = {
  checker: 'automaton',
  maxPatternSize: 1_000_000,
  maxNFASize: 10_000_000,
  maxRepeatCount: 1_000_000,
  timeout: 30_000,
} as const;

interface Ontleed {
  /** The pattern with its lookarounds left out. */
  readonly zonder: string;
  /** What is in the lookarounds, inner ones included. */
  readonly omzien: readonly string[];
}

const TEKEN = /\\[\s\S]|\[(?:[^\\\]]|\\[\s\S])*\]|\(\?<?[=!]|\(|\)|[^\\[()]/gu;

/** Takes the lookarounds out. Knows the syntax of a pattern as far as brackets go. */
export function ontleed(source: string): Ontleed {
  const omzien: string[] = [];
  const open: { readonly isOmzien: boolean; text: string }[] = [{ isOmzien: false, text: '' }];
  for (const [teken] of source.matchAll(TEKEN)) {
    const top = open[open.length - 1];
    if (top === undefined) break;
    if (teken.startsWith('(')) {
      const isOmzien = teken.length > 1;
      open.push({ isOmzien, text: isOmzien ? '' : '(' });
    } else if (teken === ')') {
      open.pop();
      if (top.isOmzien) omzien.push(top.text);
      const outer = open[open.length - 1];
      if (outer) outer.text += top.isOmzien ? '(?:)' : `${top.text})`;
    } else {
      top.text += teken;
    }
  }
  return { zonder: open[0]?.text ?? '', omzien };
}

async function vraagRecheck(source: string, flags: string): Promise<{ soort: string; uitleg: string }> {
  const result = await check(source, flags, PARAMETERS);
  if (result.status === 'unknown') return { soort: 'unknown', uitleg: `unknown (${result.error.kind})` };
  return { soort: result.complexity.type, uitleg: result.complexity.summary };
}

const LINEAIR = ['safe', 'constant', 'linear'];

export async function beoordeel(source: string, flags: string): Promise<Oordeel> {
  const { zonder, omzien } = ontleed(source);
  if (omzien.length === 0) {
    const { soort, uitleg } = await vraagRecheck(source, flags);
    return { lineair: LINEAIR.includes(soort), uitleg };
  }
  for (const inhoud of omzien) {
    const { soort, uitleg } = await vraagRecheck(inhoud, flags);
    if (soort !== 'safe' && soort !== 'constant') {
      return { lineair: false, uitleg: `lookaround without bound, ${uitleg}: ${inhoud}` };
    }
  }
  const { soort, uitleg } = await vraagRecheck(`(?:${zonder})[]`, flags);
  return { lineair: LINEAIR.includes(soort), uitleg: `without lookarounds: ${uitleg}` };
}

const HERHALING = /^(?:\{(\d+)(?:,(\d*))?\}|[*+])\??/u;

/**
 * The largest number of times that a bounded repeat lets something happen, repeats inside repeats multiplied. Repeats without a
 * bound count as one: they are recheck's.
 */
export function hoogsteGrens(source: string): number {
  const open: number[] = [];
  let hoogste = 1;
  let laatste = 1;
  let i = 0;
  while (i < source.length) {
    const herhaling = HERHALING.exec(source.slice(i));
    if (herhaling) {
      laatste *= Number(herhaling[2] || herhaling[1] || 1);
      i += herhaling[0].length;
    } else {
      const teken =
        /^(?:\\[pPk][{<][^}>]*[}>]|\\[\s\S]|\[(?:[^\\\]]|\\[\s\S])*\]|[\s\S])/u.exec(source.slice(i))?.[0] ?? ' ';
      open[open.length - 1] = Math.max(open.at(-1) ?? 1, laatste);
      if (teken === '(') open.push(1);
      laatste = teken === ')' ? Math.max(laatste, open.pop() ?? 1) : 1;
      i += teken.length;
    }
    hoogste = Math.max(hoogste, laatste);
  }
  return hoogste;
}
