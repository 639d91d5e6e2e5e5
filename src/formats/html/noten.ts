import type { Element, ElementContent, Root } from 'hast';
import { attribute, elements, isElement, styleOf, textOf } from './element';

/** The notes of a page: which links are marks of a note, and where the text of each note stands. */
export interface Noten {
  /** Number or name of the note that this link is the mark of; null for any other link. */
  markOf(link: Element): string | null;
  /** The note that this element holds; null when it holds none. */
  noteIn(element: Element): { readonly naam: string; readonly inhoud: readonly ElementContent[] } | null;
}

const MERK = /^[\s[(]*(\d{1,4}|[ivx]{1,6}|\*{1,3})[\s\])]*$/;
/** Word names both ends: `_ftnref1` in the text, `_ftn1` at the note. */
const WORD_NOOT = /^_(?:ftn|edn)(\d{1,4})$/;

/**
 * Finds notes as Word, mail and official publications write them: a link with only a number, to a place that begins with the same
 * number. A link whose note did not come along is no mark: its number stays what it is.
 */
export function findNoten(root: Root): Noten {
  const places = new Map<string, Element>();
  const parents = new Map<Element, Element>();
  const all = elements(root);
  for (const element of all) {
    for (const id of [attribute(element, 'id'), attribute(element, 'name')])
      if (id !== '' && !places.has(id)) places.set(id, element);
    for (const child of element.children) if (isElement(child)) parents.set(child, element);
  }
  const marks = new Map<Element, string>();
  const notes = new Map<Element, string>();
  const names = new Map<string, number>();
  for (const element of all) {
    if (element.tagName !== 'a' || insideNote(element, parents, notes)) continue;
    const target = targetOf(element);
    const place = target === null ? undefined : places.get(target);
    const mark = MERK.exec(textOf(element, 40))?.[1];
    if (target === null || place === undefined || mark === undefined || place === element) continue;
    const holder = holderOf(place, mark, parents);
    if (holder === null || contains(holder, element, parents)) continue;
    const naam = notes.get(holder) ?? freeName(WORD_NOOT.exec(target)?.[1] ?? mark, names);
    notes.set(holder, naam);
    marks.set(element, naam);
  }
  return {
    markOf: (link) => marks.get(link) ?? null,
    noteIn: (element) => {
      const naam = notes.get(element);
      return naam === undefined ? null : { naam, inhoud: withoutMark(element) };
    },
  };
}

/** The place in the page that a link leads to; null when it leads elsewhere. */
function targetOf(link: Element): string | null {
  const href = attribute(link, 'href');
  const hash = href.lastIndexOf('#');
  if (hash === -1) return null;
  const target = href.slice(hash + 1);
  return hash === 0 || WORD_NOOT.test(target) ? target : null;
}

function insideNote(element: Element, parents: Map<Element, Element>, notes: Map<Element, string>): boolean {
  for (let at = parents.get(element); at !== undefined; at = parents.get(at)) if (notes.has(at)) return true;
  return false;
}

function contains(holder: Element, element: Element, parents: Map<Element, Element>): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = parents.get(at)) if (at === holder) return true;
  return false;
}

const BLOK = /^(?:div|p|li|dd|td|aside|section|article)$/;

/** The block with the note: the nearest one around the place that holds more than the mark, and begins with it. */
function holderOf(place: Element, mark: string, parents: Map<Element, Element>): Element | null {
  let at: Element | undefined = place;
  for (let steps = 0; at !== undefined && steps < 8; steps++, at = parents.get(at)) {
    const text = zonderSluitknop(at).trim();
    if (!BLOK.test(at.tagName) || MERK.test(text)) continue;
    const begint = text.replace(/^[[(\s]+/, '').startsWith(mark) || at.tagName === 'li';
    return begint ? wholeNote(at, parents.get(at)) : null;
  }
  return null;
}

/** A note of several paragraphs has a block of its own around them. */
function wholeNote(block: Element, parent: Element | undefined): Element {
  return parent?.tagName === 'div' && /mso-element:\s*(?:footnote|endnote)(?!-)/.test(styleOf(parent)) ? parent : block;
}

const isSluitknop = (node: ElementContent): boolean => isElement(node) && /^h[1-6]$/.test(node.tagName);

/** The text of a note; a heading in it is the title of the window in which a page shows it. */
function zonderSluitknop(element: Element): string {
  return element.children
    .filter((child) => !isSluitknop(child))
    .map((child) => textOf(child, 200))
    .join('');
}

/** What a note says: without its own number, and without that heading. */
function withoutMark(element: Element): readonly ElementContent[] {
  let found = false;
  const strip = (children: readonly ElementContent[]): ElementContent[] =>
    children.flatMap((child): ElementContent[] => {
      if (found) return [child];
      if (isSluitknop(child)) return [];
      if (child.type === 'text') {
        const text = child.value.trim();
        if (text === '') return [child];
        found = true;
        return [{ ...child, value: child.value.replace(/^\s*[[(]?(?:\d{1,4}|[ivx]{1,6}|\*{1,3})[\])]?[.\s]*/, '') }];
      }
      if (!isElement(child)) return [child];
      const text = textOf(child, 40).trim();
      if (text === '' && child.children.length === 0) return [];
      if (MERK.test(text)) {
        found = true;
        return [];
      }
      return [{ ...child, children: strip(child.children) }];
    });
  const inhoud = element.tagName === 'li' ? element.children : strip(element.children);
  return inhoud.filter((child) => !isBackLink(child));
}

/** "↑" and the like: the way back to the text. */
function isBackLink(node: ElementContent): boolean {
  return (
    isElement(node) &&
    node.tagName === 'a' &&
    /^[\s^\u2191\u21a9]{1,4}$/.test(textOf(node, 10).replace(/\ufe0e|\ufe0f/, ''))
  );
}

/** Two series that both count from 1 are kept apart. */
function freeName(naam: string, taken: Map<string, number>): string {
  const plain = /^\*+$/.test(naam) ? `ster${naam.length}` : naam;
  const times = (taken.get(plain) ?? 0) + 1;
  taken.set(plain, times);
  return times === 1 ? plain : `${plain}-${times}`;
}
