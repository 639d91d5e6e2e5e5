import { tussen, wit } from '../edits';
import type { Span } from '../vragenset';

/** A mark for colleagues: a comment, or a change that somebody proposed (CriticMarkup). */
export interface Opmerking {
  readonly soort: 'opmerking' | 'toevoeging' | 'weglating' | 'vervanging';
  readonly span: Span;
  /** The words that stood there before the change. */
  readonly oud: string;
  /** The words that would stand there after it. */
  readonly nieuw: string;
}

/** Our own: an acceptance with its reason is not for colleagues only, and is taken out of every paper we make. */
const EIGEN = /^<!--[ \t]*kamervragen:/;

/** All comments and proposed changes of a text, in the order of the text; what stands inside one is part of it. */
export function findOpmerkingen(tekst: string): Opmerking[] {
  if (!tekst.includes('<!--') && !tekst.includes('{')) return [];
  const rest = zonderCode(tekst);
  const inner = ({ start, end }: Span): string => tekst.slice(start + 3, end - 3);
  const found: Opmerking[] = [
    ...tussen(rest, '<!--', '-->')
      .filter(({ start }) => !EIGEN.test(tekst.slice(start, start + 40)))
      .map((span): Opmerking => ({ soort: 'opmerking', span, oud: '', nieuw: '' })),
    ...tussen(rest, '{>>', '<<}').map((span): Opmerking => ({ soort: 'opmerking', span, oud: '', nieuw: '' })),
    ...tussen(rest, '{++', '++}').map(
      (span): Opmerking => ({ soort: 'toevoeging', span, oud: '', nieuw: inner(span) }),
    ),
    ...tussen(rest, '{--', '--}').map((span): Opmerking => ({ soort: 'weglating', span, oud: inner(span), nieuw: '' })),
    ...tussen(rest, '{~~', '~~}').map((span): Opmerking => {
      const [oud = '', nieuw = ''] = inner(span).split('~>');
      return { soort: 'vervanging', span, oud, nieuw };
    }),
  ].sort((a, b) => a.span.start - b.span.start);
  let end = 0;
  return found.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

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
