import type { Element, ElementContent } from 'hast';
import { attribute, hasClass, isElement, styleOf, textOf } from './element';

/** A paragraph that Word shows as an item of a list. */
interface Punt {
  readonly niveau: number;
  /** What stood before it: a bullet, "3.", "b)". */
  readonly teken: string;
  readonly inhoud: ElementContent[];
}

const LIJST = /mso-list:\s*l\d{1,6} level(\d)/;
const OPSOMTEKEN = /^([·•▪■●○◦§o–-])[\s\u00a0]{2,}/u;
const NUMMER = /^(\d{1,4})[.)]$/;

/**
 * Word puts lists on the clipboard as paragraphs that begin with a bullet or a number as plain text. Where paragraphs stand in a row
 * as items, they become real lists again; items with letters stay paragraphs, as Markdown has no such list.
 */
export function withWordLists(children: readonly ElementContent[]): readonly ElementContent[] {
  if (!children.some((child) => isElement(child) && child.tagName === 'p' && isListParagraph(child))) return children;
  const result: ElementContent[] = [];
  let punten: Punt[] = [];
  const flush = (): void => {
    result.push(...nest(punten));
    punten = [];
  };
  for (const child of children) {
    const punt = isElement(child) && child.tagName === 'p' ? readPunt(child) : null;
    if (punt !== null) punten.push(punt);
    else if (punten.length === 0 || child.type !== 'text' || child.value.trim() !== '') {
      flush();
      result.push(child);
    }
  }
  flush();
  return result;
}

function isListParagraph(element: Element): boolean {
  return LIJST.test(styleOf(element)) || /MsoListParagraph/.test(attribute(element, 'className'));
}

function readPunt(paragraph: Element): Punt | null {
  if (!isListParagraph(paragraph)) return null;
  const niveau = Number(LIJST.exec(styleOf(paragraph))?.[1] ?? 1);
  const teken = textOf(markIn(paragraph) ?? { type: 'text', value: '' }, 40).trim();
  if (teken !== '') return { niveau, teken, inhoud: withoutElement(paragraph, markIn(paragraph)) };
  // Without the marks of Word: a bullet and a stretch of hard spaces.
  const los = OPSOMTEKEN.exec(textOf(paragraph, 80).trimStart());
  if (los === null) return null;
  return { niveau, teken: los[1] ?? '', inhoud: withoutBullet(paragraph.children) };
}

function markIn(element: Element): Element | null {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (/mso-list:\s*ignore/.test(styleOf(child))) return child;
    const inner = markIn(child);
    if (inner !== null) return inner;
  }
  return null;
}

function withoutElement(parent: Element, gone: Element | null): ElementContent[] {
  return parent.children
    .filter((child) => child !== gone)
    .map((child) => (isElement(child) ? { ...child, children: withoutElement(child, gone) } : child));
}

function withoutBullet(children: readonly ElementContent[]): ElementContent[] {
  let done = false;
  const strip = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.map((node) => {
      if (done) return node;
      if (isElement(node)) return { ...node, children: strip(node.children) };
      if (node.type !== 'text' || node.value.trim() === '') return node;
      done = true;
      return { ...node, value: node.value.trimStart().replace(/^[·•▪■●○◦§o–-][\s\u00a0]{0,40}/u, '') };
    });
  return strip(children);
}

interface Open {
  readonly niveau: number;
  readonly list: Element;
}

/** Items in a row as lists within lists. */
function nest(punten: readonly Punt[]): ElementContent[] {
  const result: ElementContent[] = [];
  const open: Open[] = [];
  for (const { niveau, teken, inhoud } of punten) {
    const nummer = NUMMER.exec(teken)?.[1];
    if (nummer === undefined && /[\p{Alpha}\d]/u.test(teken) && teken !== 'o') {
      open.length = 0;
      result.push(paragraph([{ type: 'text', value: `${teken} ` }, ...inhoud]));
      continue;
    }
    while ((open.at(-1)?.niveau ?? 0) > niveau) open.pop();
    const tagName = nummer === undefined ? 'ul' : 'ol';
    let last = open.at(-1);
    if (last !== undefined && last.niveau === niveau && last.list.tagName !== tagName) {
      open.pop();
      last = open.at(-1);
    }
    if (last === undefined || last.niveau < niveau) {
      const list: Element = { type: 'element', tagName, properties: nummer ? { start: nummer } : {}, children: [] };
      const item = last?.list.children.at(-1);
      if (isElement(item)) item.children.push(list);
      else result.push(list);
      last = { niveau, list };
      open.push(last);
    }
    last.list.children.push({ type: 'element', tagName: 'li', properties: {}, children: inhoud });
  }
  return result;
}

const paragraph = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});

/** Notes that Word keeps at the foot of the page, with the line above them. */
export function isWordNotenlijst(element: Element): boolean {
  return /mso-element:\s*(?:footnote|endnote)-list/.test(styleOf(element)) || hasClass(element, 'MsoFootnoteSeparator');
}
