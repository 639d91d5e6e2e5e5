import type { Emphasis, PhrasingContent, Root, RootContent, Strong } from 'mdast';

type Nadruk = Emphasis | Strong;
type Ouder = Root | RootContent;

const isNadruk = (node: PhrasingContent): node is Nadruk => node.type === 'emphasis' || node.type === 'strong';

/**
 * A tree whose bold and italic can be written in Markdown: word processors make a run of every stretch of letters, spaces included,
 * and stars next to stars, or between a space and a letter, would stay stars. Not a word changes; only where bold begins and ends.
 */
export function tidyNadruk(tree: Root): Root {
  return tidy(tree) as Root;
}

function tidy(node: Ouder): Ouder {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).map((child) => tidy(child) as RootContent);
  const isPhrasing = children.some(
    (child) => child.type === 'text' || child.type === 'emphasis' || child.type === 'strong',
  );
  if (!isPhrasing) return { ...node, children } as Ouder;
  const inline = tidyInline(children as PhrasingContent[], '', '');
  return { ...node, children: isBlok(node) ? withoutEdges(inline) : inline } as Ouder;
}

const isBlok = ({ type }: Ouder): boolean => type === 'paragraph' || type === 'heading' || type === 'tableCell';

/** White space and line breaks at the ends of a paragraph are nothing. */
function withoutEdges(children: readonly PhrasingContent[]): PhrasingContent[] {
  const rest = [...children];
  takeBegin(rest, RAND_BEGIN);
  takeEnd(rest, RAND_EIND);
  return rest;
}

function tidyInline(children: readonly PhrasingContent[], before: string, after: string): PhrasingContent[] {
  const merged = merge(children);
  const result: PhrasingContent[] = [];
  merged.forEach((child, index) => {
    if (!isNadruk(child)) {
      result.push(child);
      return;
    }
    if (botst(child, index, merged)) {
      result.push(...child.children);
      return;
    }
    const vorige = lastChar(result.at(-1)) || (result.length === 0 ? before : '');
    const volgend = merged[index + 1];
    result.push(...loosen(child, vorige, volgend === undefined ? after : firstChar(volgend)));
  });
  return merge(result);
}

/** Bold right behind italic, or the other way round: their stars would run together. The second becomes plain. */
function botst(node: Nadruk, index: number, siblings: readonly PhrasingContent[]): boolean {
  const vorige = siblings[index - 1];
  return vorige !== undefined && isNadruk(vorige) && vorige.type !== node.type;
}

/** Joins neighbours of one kind, and takes bold out of bold. */
function merge(children: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (child.type === 'text' && child.value === '') continue;
    if (isNadruk(child) && child.children.length === 0) continue;
    if (last?.type === 'text' && child.type === 'text') last.value += child.value;
    else if (last !== undefined && isNadruk(last) && child.type === last.type) last.children.push(...child.children);
    // A fresh object: what was given stays as it was.
    else if (isNadruk(child)) result.push({ type: child.type, children: [...child.children] });
    else result.push(child.type === 'text' ? { type: 'text', value: child.value } : child);
  }
  return result.map((child) => (isNadruk(child) ? { ...child, children: unnest(child) } : child));
}

/** Takes bold out of bold; and italic within bold becomes plain where their stars would stand together, unless they cover the same words. */
function unnest(node: Nadruk): PhrasingContent[] {
  const children = merge(node.children.flatMap((child) => (child.type === node.type ? child.children : [child])));
  if (children.length === 1) return children;
  return merge(
    children.flatMap((child, index) =>
      isNadruk(child) && (index === 0 || index === children.length - 1) ? child.children : [child],
    ),
  );
}

/** Puts white space and line breaks at its ends beside it, and marks of punctuation where a star next to them would not count. */
function loosen(node: Nadruk, before: string, after: string): PhrasingContent[] {
  const children = [...node.children];
  const voor = takeBegin(children, BEGIN_WIT);
  const na = takeEnd(children, EIND_WIT);
  if (voor.length === 0 && isWord(before)) voor.push(...takeBegin(children, BEGIN_TEKENS));
  if (na.length === 0 && isWord(after)) na.unshift(...takeEnd(children, EIND_TEKENS));
  return [...voor, ...(children.length === 0 ? [] : [{ ...node, children }]), ...na];
}

function takeBegin(children: PhrasingContent[], pattern: RegExp): PhrasingContent[] {
  const los: PhrasingContent[] = [];
  let rest: readonly PhrasingContent[] = [];
  let at = 0;
  for (; at < children.length && rest.length === 0; at++) {
    const edge = edgeOf(children[at], pattern);
    if (edge === null) break;
    los.push(edge.los);
    rest = edge.rest;
  }
  children.splice(0, at, ...rest);
  return los;
}

function takeEnd(children: PhrasingContent[], pattern: RegExp): PhrasingContent[] {
  const los: PhrasingContent[] = [];
  for (let edge = edgeOf(children.at(-1), pattern); edge !== null; edge = edgeOf(children.at(-1), pattern)) {
    los.push(edge.los);
    children.splice(-1, 1, ...edge.rest);
    if (edge.rest.length > 0) break;
  }
  return los.reverse();
}

/** Not the spaces that keep words together: those are written on purpose. */
const RAND_BEGIN = /^[ \t\r\n]+/;
const RAND_EIND = /[ \t\r\n]$/;
const BEGIN_WIT = /^\s+/u;
const BEGIN_TEKENS = /^[\s\p{P}\p{S}]+/u;
const EIND_WIT = /\s$/u;
const EIND_TEKENS = /[\s\p{P}\p{S}]$/u;

interface Rand {
  readonly los: PhrasingContent;
  readonly rest: readonly PhrasingContent[];
}

/** The part of a child that does not belong inside bold or italic, and what is left of it. */
function edgeOf(child: PhrasingContent | undefined, pattern: RegExp): Rand | null {
  if (child === undefined) return null;
  if (child.type === 'break') return { los: child, rest: [] };
  if (child.type !== 'text') return null;
  const [los, rest] = pattern.source.startsWith('^')
    ? splitBegin(child.value, pattern)
    : splitEnd(child.value, pattern);
  if (los === '') return null;
  return { los: { type: 'text', value: los }, rest: rest === '' ? [] : [{ type: 'text', value: rest }] };
}

function splitBegin(value: string, pattern: RegExp): [string, string] {
  const length = pattern.exec(value)?.[0].length ?? 0;
  return [value.slice(0, length), value.slice(length)];
}

/** From the end backwards, character by character: a pattern that looks for the last stretch would try every one. */
function splitEnd(value: string, pattern: RegExp): [string, string] {
  const chars = [...value];
  let at = chars.length;
  while (at > 0 && pattern.test(chars[at - 1] ?? '')) at--;
  return [chars.slice(at).join(''), chars.slice(0, at).join('')];
}

/** What Markdown takes for part of a word next to a star: neither white space nor a mark. */
const isWord = (char: string): boolean => /[^\s\p{P}\p{S}]/u.test(char);

function firstChar(node: PhrasingContent): string {
  if (node.type === 'text') return [...node.value.slice(0, 2)][0] ?? '';
  return '';
}

function lastChar(node: PhrasingContent | undefined): string {
  return node?.type === 'text' ? ([...node.value.slice(-2)].at(-1) ?? '') : '';
}
