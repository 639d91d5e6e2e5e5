import type { Element, Root as Pagina } from 'hast';
import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { GEEN_TEKST, type Ingelezen, ingelezen, Onleesbaar } from '../format';
import { schrijfMarkdown } from '../schrijf';
import { toMarkdownTree } from './boom';
import { attribute, elements, hasClass, holds, isElement, textOf } from './element';
import { findNoten } from './noten';
import { isHidden, readPagina, verlorenZinnen } from './plakken';

/**
 * A saved web page or an official publication (officielebekendmakingen.nl) as Markdown: the text without menus and buttons, questions
 * under "Vraag 1", answers under "Antwoord 1", notes as footnotes.
 * @throws Onleesbaar when it is too large or holds no text.
 */
export function leesHtml(html: string): Ingelezen {
  const pagina = readPagina(html);
  const labels = findLabels(pagina);
  const { tree, verlies } = toMarkdownTree(findTekst(pagina), {
    noten: findNoten(pagina),
    isMeubilair,
    labelOf: (element) => labels.get(element) ?? null,
  });
  const tekst = schrijfMarkdown(withLabelsApart(tree));
  if (tekst.trim() === '') throw new Onleesbaar(GEEN_TEKST);
  const znummers = findZnummers(pagina);
  const ontbreekt = znummers.filter((znummer) => !tekst.includes(znummer));
  return ingelezen(ontbreekt.length > 0 ? `${ontbreekt.join(', ')}\n\n${tekst}` : tekst, {
    verloren: verlorenZinnen(verlies),
    eigenschappen: znummers[0] === undefined ? {} : { znummer: znummers[0] },
  });
}

/** The part of the page that holds its text: the place that is named for it, else all of it. */
function findTekst(pagina: Pagina): Pagina | Element {
  const all = elements(pagina);
  const named: ((element: Element) => boolean)[] = [
    (element) => attribute(element, 'id') === 'main-column',
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
    (element) => element.tagName === 'article',
  ];
  const total = textOf(pagina).length;
  for (const isPlace of named) {
    const found = all.filter(isPlace);
    const [enige] = found;
    // More than one article: the page is a list of them, or each question is one.
    if (enige !== undefined && found.length === 1 && textOf(enige).length * 3 > total) return enige;
  }
  return pagina;
}

const MEUBILAIR = new Set(['nav', 'footer', 'aside', 'button', 'form']);
const ROLLEN = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'dialog', 'alert']);
const NAMEN =
  /^(?:breadcrumbs?|kruimelpad|skip-?links?|menu|navigation|navigatie|share|delen|cookie|toolbar|no-?print|visually-hidden|sr-only|sidebar)/i;

function isMeubilair(element: Element): boolean {
  const { tagName } = element;
  if (MEUBILAIR.has(tagName) || ROLLEN.has(attribute(element, 'role'))) return true;
  if (element.properties.hidden === true || element.properties.hidden === '') return true;
  if (isHidden(attribute(element, 'style'))) return true;
  // The header of the site, not that of the text.
  if (tagName === 'header') return !holds(element, (inner) => /^h[1-3]$/.test(inner.tagName));
  const { className } = element.properties;
  return [attribute(element, 'id'), ...(Array.isArray(className) ? className.map(String) : [])].some((name) =>
    NAMEN.test(name),
  );
}

const LABEL =
  /^(?:vraag|vragen|antwoord|antwoorden)?(?: op vraag| op de vragen)? ?(\d(?:[\d ,–-]|en|t\/m|tot en met){0,80})[.:]?$/i;

/** In a block for a question or an answer: its label, whatever the page calls it ("Vraag 1" may stand above the answer as well). */
function findLabels(pagina: Pagina): Map<Element, Heading> {
  const labels = new Map<Element, Heading>();
  for (const element of elements(pagina)) {
    const soort = hasClass(element, 'vraag') ? 'Vraag' : hasClass(element, 'antwoord') ? 'Antwoord' : null;
    if (soort === null) continue;
    const label = firstLabel(element);
    const nummers = label === null ? null : LABEL.exec(labelText(label))?.[1];
    if (label === null || nummers == null) continue;
    const depth = soort === 'Vraag' ? 2 : 3;
    labels.set(label, { type: 'heading', depth, children: [{ type: 'text', value: `${soort} ${nummers}` }] });
  }
  return labels;
}

const labelText = (element: Element): string => textOf(element, 200).replace(/\s+/g, ' ').trim();

/** The first element with text in a block, when it is a heading or a paragraph that holds only a label. */
function firstLabel(block: Element): Element | null {
  for (const child of block.children) {
    if (child.type === 'text' && child.value.trim() !== '') return null;
    if (!isElement(child) || labelText(child) === '') continue;
    if (/^(?:h[1-6]|p)$/.test(child.tagName)) return LABEL.test(labelText(child)) ? child : null;
    return child.tagName === 'div' ? firstLabel(child) : null;
  }
  return null;
}

const LABELREGEL =
  /^(?:vraag|vragen|antwoord(?:en)?)(?: op (?:de )?(?:vraag|vragen))?(?: (?:[\d ,–-]|en|t\/m|tot en met){1,60})?[.:]?$/iu;

/** A label and its text in one paragraph, with only a line end between them, become two. */
function withLabelsApart(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap((block) => (block.type === 'paragraph' ? apart(block) : [block])) };
}

function apart(paragraph: Paragraph): RootContent[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  if (!lines.some(isLabel)) return [paragraph];
  const result: RootContent[] = [];
  let current: PhrasingContent[] = [];
  for (const line of lines) {
    if (isLabel(line)) {
      if (current.length > 0) result.push({ type: 'paragraph', children: current });
      result.push({ type: 'paragraph', children: line });
      current = [];
    } else current.push(...(current.length > 0 ? [{ type: 'break' as const }] : []), ...line);
  }
  if (current.length > 0) result.push({ type: 'paragraph', children: current });
  return result;
}

const isLabel = (line: readonly PhrasingContent[]): boolean => LABELREGEL.test(plain(line).trim());

const plain = (children: readonly PhrasingContent[]): string =>
  children.map((child) => ('value' in child ? child.value : 'children' in child ? plain(child.children) : '')).join('');

/** What the page says about itself, unseen by its reader. */
function findZnummers(pagina: Pagina): string[] {
  for (const element of elements(pagina)) {
    if (element.tagName !== 'meta' || !/vraagnummer/i.test(attribute(element, 'name'))) continue;
    const found = attribute(element, 'content').match(/\b(?:19|20)\d{2}Z\d{5}\b/g);
    if (found !== null) return [...new Set(found)];
  }
  return [];
}
