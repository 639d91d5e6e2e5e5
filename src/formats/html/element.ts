import type { Element, ElementContent, Root } from 'hast';

/** Small questions to the tree of a page. */
export const isElement = (node: { readonly type: string } | undefined): node is Element => node?.type === 'element';

/** An attribute as text; "" when it is not there. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}

export const styleOf = (element: Element): string => attribute(element, 'style').toLowerCase();

export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}

/** All elements under a node, itself included, in the order of the page. */
export function elements(node: Root | Element, found: Element[] = []): Element[] {
  if (node.type === 'element') found.push(node);
  for (const child of node.children) if (child.type === 'element') elements(child, found);
  return found;
}

/** Whether an element holds one of which this is true, itself not included. */
export function holds(element: Element, isIt: (inner: Element) => boolean): boolean {
  return element.children.some((child) => child.type === 'element' && (isIt(child) || holds(child, isIt)));
}

/** The text in a node, at most about `most` characters of it. */
export function textOf(node: Root | ElementContent, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  const walk = (at: Root | Element): void => {
    for (const child of at.children) {
      if (length >= most) return;
      if (child.type === 'text') {
        parts.push(child.value);
        length += child.value.length;
      } else if (child.type === 'element') walk(child);
    }
  };
  if (node.type === 'text') return node.value;
  if (node.type === 'element' || node.type === 'root') walk(node);
  return parts.join('');
}
