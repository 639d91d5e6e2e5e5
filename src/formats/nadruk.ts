import type { Emphasis, PhrasingContent, Root, RootContent, Strong } from 'mdast';

type Nadruk = Emphasis | Strong;
type Ouder = Root | RootContent;

/** A stretch of a line that is bold, italic, both or neither. */
interface Stuk {
  readonly node: Exclude<PhrasingContent, Nadruk>;
  readonly vet: boolean;
  readonly schuin: boolean;
}

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
  if (isBlok(node) || node.type === 'link') {
    const inline = rebuild(stukken(node.children as PhrasingContent[]));
    return { ...node, children: isBlok(node) ? withoutEdges(inline) : inline } as Ouder;
  }
  return { ...node, children: (node.children as RootContent[]).map((child) => tidy(child)) } as Ouder;
}

const isBlok = ({ type }: Ouder): boolean => type === 'paragraph' || type === 'heading' || type === 'tableCell';

/** White space and line breaks at the ends of a paragraph are nothing. */
function withoutEdges(children: PhrasingContent[]): PhrasingContent[] {
  takeBegin(children, RAND_BEGIN);
  takeEnd(children, RAND_EIND);
  return children;
}

function stukken(children: readonly PhrasingContent[], vet = false, schuin = false, result: Stuk[] = []): Stuk[] {
  for (const child of children) {
    if (isNadruk(child))
      stukken(child.children, vet || child.type === 'strong', schuin || child.type === 'emphasis', result);
    else if (child.type !== 'text' || child.value !== '')
      result.push({ node: child.type === 'link' ? (tidy(child) as typeof child) : child, vet, schuin });
  }
  return result;
}

const soort = ({ vet, schuin }: Stuk): Nadruk['type'] | null => (vet ? 'strong' : schuin ? 'emphasis' : null);

/** Neighbours of one kind, for which `same` gives the same. */
function groups<T>(stuks: readonly Stuk[], same: (stuk: Stuk) => T): { kind: T; stuks: Stuk[] }[] {
  const result: { kind: T; stuks: Stuk[] }[] = [];
  for (const stuk of stuks) {
    const last = result.at(-1);
    if (last !== undefined && last.kind === same(stuk)) last.stuks.push(stuk);
    else result.push({ kind: same(stuk), stuks: [stuk] });
  }
  return result;
}

function rebuild(stuks: readonly Stuk[]): PhrasingContent[] {
  const groepen = groups(stuks, soort);
  const result: PhrasingContent[] = [];
  groepen.forEach(({ kind, stuks: binnen }, index) => {
    // Bold right behind italic, or the other way round: their stars would run together. The second stays plain.
    const vorige = result.at(-1);
    if (kind === null || (vorige !== undefined && isNadruk(vorige))) for (const { node } of binnen) result.push(node);
    else {
      const children = kind === 'strong' ? italicWithin(binnen) : binnen.map((stuk) => stuk.node);
      const node: Nadruk = { type: kind, children: joinText(children) };
      for (const child of loosen(node, lastChar(vorige), firstChar(groepen[index + 1]?.stuks[0]?.node)))
        result.push(child);
    }
  });
  return joinText(result);
}

/** Italic within bold; plain where it begins or ends with the bold, unless it covers all of it: three stars in a row are read in many ways. */
function italicWithin(stuks: readonly Stuk[]): PhrasingContent[] {
  const groepen = groups(stuks, ({ schuin }) => schuin);
  const result: PhrasingContent[] = [];
  groepen.forEach(({ kind, stuks: binnen }, index) => {
    const children = joinText(binnen.map(({ node }) => node));
    const alles = groepen.length === 1;
    const opRand = index === 0 || index === groepen.length - 1;
    if (!kind || (opRand && !alles)) for (const child of children) result.push(child);
    else if (alles) result.push({ type: 'emphasis', children });
    else {
      const volgend = firstChar(groepen[index + 1]?.stuks[0]?.node);
      for (const child of loosen({ type: 'emphasis', children }, lastChar(result.at(-1)), volgend)) result.push(child);
    }
  });
  return joinText(result);
}

/** Joins neighbours that are plain text; what was given stays as it was. */
function joinText(children: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (child.type === 'text' && child.value === '') continue;
    if (last?.type === 'text' && child.type === 'text') last.value += child.value;
    else result.push(child.type === 'text' ? { type: 'text', value: child.value } : child);
  }
  return result;
}

/** Puts white space and line breaks at its ends beside it, and marks of punctuation where a star next to them would not count. */
function loosen(node: Nadruk, before: string, after: string): PhrasingContent[] {
  const [enige] = node.children;
  const both = node.children.length === 1 && enige?.type === 'emphasis';
  const children = both ? [...enige.children] : [...node.children];
  const voor = takeBegin(children, BEGIN_WIT);
  const na = takeEnd(children, EIND_WIT);
  if (voor.length === 0 && isWord(before)) voor.push(...takeBegin(children, BEGIN_TEKENS));
  if (na.length === 0 && isWord(after)) na.unshift(...takeEnd(children, EIND_TEKENS));
  if (children.length === 0) return [...voor, ...na];
  const binnen: Nadruk = both ? { ...node, children: [{ ...enige, children }] } : { ...node, children };
  return [...voor, binnen, ...na];
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
  let at = value.length;
  while (at > 0) {
    const last = lastOf(value.slice(Math.max(0, at - 2), at));
    if (!pattern.test(last)) break;
    at -= last.length;
  }
  return [value.slice(at), value.slice(0, at)];
}

/** What Markdown takes for part of a word next to a star: neither white space nor a mark. */
const isWord = (char: string): boolean => /[^\s\p{P}\p{S}]/u.test(char);

/** The last character of at most two units: one, or a pair that makes one. */
const lastOf = (units: string): string => [...units].at(-1) ?? '';

function firstChar(node: PhrasingContent | undefined): string {
  return node?.type === 'text' ? ([...node.value.slice(0, 2)][0] ?? '') : '';
}

function lastChar(node: PhrasingContent | undefined): string {
  return node?.type === 'text' ? lastOf(node.value.slice(-2)) : '';
}
