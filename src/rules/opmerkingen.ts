import { tussen, wit } from '../edits';
import { type GelezenOpmerking, leesOpmerkingen } from '../opmerkingen';
import type { Span } from '../vragenset';

/** A mark for colleagues: a comment, or a change that somebody proposed (CriticMarkup). */
export interface Opmerking {
  readonly soort: 'opmerking' | 'toevoeging' | 'weglating' | 'vervanging';
  readonly span: Span;
  /** The words that stood there before the change. */
  readonly oud: string;
  /** The words that would stand there after it. */
  readonly nieuw: string;
  /** The note in our own form that it is, with its place in the same text; null for any other mark. */
  readonly noot: GelezenOpmerking | null;
}

/** Our own: an acceptance with its reason is not for colleagues only, and is taken out of every paper we make. */
const EIGEN = /^<!--[ \t]*kamervragen:/;

/**
 * All comments and proposed changes of a text, in the order of the text; what stands inside one is part of it. A note that was ticked off
 * asks nothing of anybody any more, and goes into no paper: it is not among them.
 */
export function findOpmerkingen(tekst: string): Opmerking[] {
  if (!tekst.includes('<!--') && !tekst.includes('{')) return [];
  const rest = zonderCode(tekst);
  const inner = ({ start, end }: Span): string => tekst.slice(start + 3, end - 3);
  const noten = new Map(leesOpmerkingen(rest).map((noot) => [noot.start, noot]));
  const found: Opmerking[] = [
    ...tussen(rest, '<!--', '-->')
      .filter(({ start }) => !EIGEN.test(tekst.slice(start, start + 40)))
      .map((span): Opmerking => ({ ...OPMERKING, span, noot: noten.get(span.start) ?? null })),
    ...tussen(rest, '{>>', '<<}').map((span): Opmerking => ({ ...OPMERKING, span })),
    ...tussen(rest, '{++', '++}').map(
      (span): Opmerking => ({ ...OPMERKING, soort: 'toevoeging', span, nieuw: inner(span) }),
    ),
    ...tussen(rest, '{--', '--}').map(
      (span): Opmerking => ({ ...OPMERKING, soort: 'weglating', span, oud: inner(span) }),
    ),
    ...tussen(rest, '{~~', '~~}').map((span): Opmerking => {
      const [oud = '', nieuw = ''] = inner(span).split('~>');
      return { ...OPMERKING, soort: 'vervanging', span, oud, nieuw };
    }),
  ].sort((a, b) => a.span.start - b.span.start);
  let end = 0;
  return found.filter(({ span, noot }) => {
    if (span.start < end) return false;
    end = span.end;
    return noot?.opmerking.klaar !== true;
  });
}

const OPMERKING = { soort: 'opmerking', oud: '', nieuw: '', noot: null } as const;

const CODE = /(`{1,3})[^`\n]{1,500}\1/g;

function zonderCode(tekst: string): string {
  if (!tekst.includes('`')) return tekst;
  return wit(
    tekst,
    [...tekst.matchAll(CODE)].map(({ index, 0: code }) => ({ start: index, end: index + code.length })),
  );
}

export function isOpmerking(data: unknown): data is Opmerking {
  return typeof data === 'object' && data !== null && 'soort' in data && 'oud' in data;
}
