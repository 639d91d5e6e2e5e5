import type { Element, ElementContent, Root as Pagina } from 'hast';
import type { BlockContent, FootnoteDefinition, Heading, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { attribute, isElement } from './element';
import { eersteNummer, lijstletter } from './lijstnummer';
import type { Noten } from './noten';
import { GEWOON, metStijl, type Opmaak, raised } from './opmaak';
import { inlineOf, plainText, singleSpaces, splitAtEmptyLines } from './regel';
import { readTabel } from './tabel';
import { isWordNotenlijst, withWordLists } from './wordlijst';

/** What did not come along, and how often. */
export type Verlies = 'afbeelding' | 'doorgehaald' | 'verwijderd' | 'koppeling';

/** How to read a page. */
export interface Leeswijze {
  readonly noten: Noten;
  /** True for what is no part of the text: menus, buttons. */
  readonly isMeubilair: (element: Element) => boolean;
  /** The label that an element stands for, such as "Vraag 1"; null for any other. */
  readonly labelOf: (element: Element) => Heading | null;
}

/** The text of a page as a tree of Markdown. Notes come at its end, in the order in which the page has them. */
export function toMarkdownTree(
  pagina: Pagina | Element,
  wijze: Leeswijze,
): { tree: Root; verlies: Map<Verlies, number> } {
  const gedeeld: Gedeeld = { wijze, noten: [], verlies: new Map() };
  const bouwer = new Bouwer(gedeeld);
  bouwer.walk(pagina.children as ElementContent[]);
  return { tree: { type: 'root', children: [...bouwer.blocks(), ...gedeeld.noten] }, verlies: gedeeld.verlies };
}

interface Gedeeld {
  readonly wijze: Leeswijze;
  readonly noten: FootnoteDefinition[];
  readonly verlies: Map<Verlies, number>;
}

const KOP = /^h([1-6])$/;
const ALINEA = new Set(
  'p div section article main header footer nav aside address center figure figcaption caption details summary fieldset form legend body html dl dt dd button'.split(
    ' ',
  ),
);
const VEILIG = /^(?:https?:\/\/|mailto:|tel:)/i;
/** Lists, quotations and cells within each other; what is nested deeper stays at this level. */
const DIEPSTE = 12;
const INSPRINGEND = /^(?:ul|ol|blockquote|table)$/;
const LANGSTE_ADRES = 1900;

/** Walks through elements and gathers blocks. Bold and links are a state, not a place: pages have whole paragraphs inside them. */
class Bouwer {
  readonly #blocks: RootContent[] = [];
  #line: PhrasingContent[] = [];
  #link: { url: string; children: PhrasingContent[] } | null = null;

  constructor(
    private readonly gedeeld: Gedeeld,
    private readonly diepte = 0,
  ) {}

  blocks(): RootContent[] {
    this.#flush();
    return this.#blocks;
  }

  walk(children: readonly ElementContent[], opmaak: Opmaak = GEWOON): void {
    for (const child of withWordLists(children)) {
      if (child.type === 'text') this.#text(child.value, opmaak);
      else if (isElement(child)) this.#element(child, opmaak);
    }
  }

  #element(element: Element, opmaak: Opmaak): void {
    const { wijze, noten } = this.gedeeld;
    if (wijze.isMeubilair(element)) return;
    const noot = wijze.noten.noteIn(element);
    if (noot !== null) {
      const inner = this.#inner(noot.inhoud);
      noten.push({ type: 'footnoteDefinition', identifier: noot.naam, label: noot.naam, children: inner });
      return;
    }
    const label = wijze.labelOf(element);
    if (label !== null) {
      this.#block(label);
      return;
    }
    const { tagName } = element;
    const kop = KOP.exec(tagName)?.[1];
    if (kop !== undefined) this.#heading(element, Number(kop));
    else if (this.diepte >= DIEPSTE && INSPRINGEND.test(tagName)) this.#paragraph(element, opmaak);
    else if (tagName === 'ul' || tagName === 'ol') this.#list(element, opmaak);
    else if (tagName === 'table') this.#table(element, opmaak);
    else if (tagName === 'blockquote')
      this.#block({ type: 'blockquote', children: this.#inner(element.children, opmaak) });
    else if (/^(?:li|t[rdh]|tbody|thead|tfoot)$/.test(tagName) || ALINEA.has(tagName)) this.#paragraph(element, opmaak);
    else if (tagName === 'pre') this.#paragraph(element, { ...opmaak, letterlijk: true });
    else if (tagName === 'a') this.#anchor(element, opmaak);
    else if (tagName === 'br') this.#push(this.#link === null ? { type: 'break' } : { type: 'text', value: ' ' });
    else if (tagName === 'img') this.#lost('afbeelding');
    else if (tagName === 'del') this.#lost('verwijderd');
    else if (tagName !== 'hr') this.#inline(element, opmaak);
  }

  #paragraph(element: Element, opmaak: Opmaak): void {
    // The line above Word's notes and the block around them hold nothing but the notes.
    if (isWordNotenlijst(element)) this.gedeeld.noten.push(...onlyNotes(this.#inner(element.children)));
    else {
      this.#flush();
      this.walk(element.children, metStijl(element, opmaak));
      this.#flush();
    }
  }

  #heading(element: Element, depth: number): void {
    const children = inlineOf(this.#inner(element.children));
    if (children.length > 0) this.#block({ type: 'heading', depth: depth as Heading['depth'], children });
  }

  #list(element: Element, opmaak: Opmaak): void {
    const items = element.children.filter(isElement);
    if (element.tagName === 'ol' && /^[aAiI]$/.test(attribute(element, 'type'))) {
      this.#letters(element, items, opmaak);
      return;
    }
    const children: ListItem[] = [];
    for (const item of items) {
      const inner = this.#inner(item.tagName === 'li' ? item.children : [item], opmaak);
      const last = children.at(-1);
      // A list right inside a list belongs to the item before it.
      if (item.tagName !== 'li' && last !== undefined) last.children.push(...inner);
      else if (inner.length > 0) children.push({ type: 'listItem', spread: false, children: inner });
    }
    if (children.length === 0) return;
    const spread = children.some((item) => item.children.filter(({ type }) => type === 'paragraph').length > 1);
    for (const item of children) item.spread = spread;
    const ordered = element.tagName === 'ol';
    this.#block({ type: 'list', ordered, start: ordered ? eersteNummer(element, items) : null, spread, children });
  }

  /** Markdown has no list with letters: each item is a paragraph that begins with its letter. */
  #letters(element: Element, items: readonly Element[], opmaak: Opmaak): void {
    const type = attribute(element, 'type');
    items.forEach((item, index) => {
      this.#flush();
      this.#line.push({ type: 'text', value: `${lijstletter(index + eersteNummer(element, items), type)}. ` });
      this.walk(item.children, opmaak);
      this.#flush();
    });
  }

  #table(element: Element, opmaak: Opmaak): void {
    const tabel = readTabel(element);
    if (tabel === null) {
      // A table for the layout of a page or a mail: its cells are paragraphs.
      this.#flush();
      for (const cell of cellsOf(element)) this.#paragraph(cell, opmaak);
      return;
    }
    const rows = tabel.map((row) => ({
      type: 'tableRow' as const,
      children: row.map((cell) => ({
        type: 'tableCell' as const,
        children: cell === null ? [] : inlineOf(this.#inner(cell.children, opmaak)),
      })),
    }));
    this.#block({ type: 'table', children: rows });
  }

  #anchor(element: Element, opmaak: Opmaak): void {
    const mark = this.gedeeld.wijze.noten.markOf(element);
    if (mark !== null) {
      this.#push({ type: 'footnoteReference', identifier: mark, label: mark });
      return;
    }
    const url = attribute(element, 'href').trim();
    if (this.#link !== null || !isSafe(url)) {
      if (url !== '' && !url.startsWith('#') && this.#link === null) this.#lost('koppeling');
      this.#inline(element, opmaak);
      return;
    }
    this.#link = { url, children: [] };
    this.#inline(element, opmaak);
    this.#closeLink();
  }

  #inline(element: Element, opmaak: Opmaak): void {
    if (element.tagName === 's' || element.tagName === 'strike') this.#lost('doorgehaald');
    this.walk(element.children, metStijl(element, opmaak));
  }

  #text(value: string, opmaak: Opmaak): void {
    const text = opmaak.letterlijk ? value : value.replace(/[ \t\r\n\f]+/g, ' ');
    if (text === '') return;
    let node: PhrasingContent = { type: 'text', value: opmaak.hoog ? raised(text) : text };
    if (opmaak.schuin) node = { type: 'emphasis', children: [node] };
    if (opmaak.vet) node = { type: 'strong', children: [node] };
    this.#push(node);
  }

  #push(node: PhrasingContent): void {
    (this.#link?.children ?? this.#line).push(node);
  }

  #closeLink(): void {
    const link = this.#link;
    this.#link = null;
    if (link === null) return;
    const words = plainText(link.children);
    // A link without words cannot be seen, and one that is bold is bold around it.
    if (words.trim() !== '')
      this.#line.push({ type: 'link', url: addressFor(link.url, words), children: link.children });
    else this.#line.push(...link.children);
  }

  #block(block: RootContent): void {
    this.#flush();
    this.#blocks.push(block);
  }

  /** Ends the paragraph; an empty line made of breaks ends it too. */
  #flush(): void {
    const url = this.#link?.url;
    this.#closeLink();
    const line = this.#line;
    this.#line = [];
    for (const children of splitAtEmptyLines(singleSpaces(line))) this.#blocks.push({ type: 'paragraph', children });
    if (url !== undefined) this.#link = { url, children: [] };
  }

  /** Blocks of their own, for a cell, an item or a note. */
  #inner(children: readonly ElementContent[], opmaak: Opmaak = GEWOON): BlockContent[] {
    const bouwer = new Bouwer(this.gedeeld, this.diepte + 1);
    bouwer.walk(children, opmaak);
    return bouwer.blocks() as BlockContent[];
  }

  #lost(what: Verlies): void {
    this.gedeeld.verlies.set(what, (this.gedeeld.verlies.get(what) ?? 0) + 1);
  }
}

function onlyNotes(blocks: readonly RootContent[]): FootnoteDefinition[] {
  return blocks.filter((block) => block.type === 'footnoteDefinition');
}

/** Cells of a layout table, those of tables inside it not included. */
function cellsOf(table: Element): Element[] {
  return table.children
    .filter(isElement)
    .flatMap((child) => (/^(?:td|th|caption)$/.test(child.tagName) ? [child] : cellsOf(child)));
}

const isSafe = (url: string): boolean => VEILIG.test(url) && url.length <= LANGSTE_ADRES && !/[\s<>\\]/.test(url);

/** A mail program writes the address of a link as its words as well, now and then with another case or a slash at the end. */
function addressFor(url: string, words: string): string {
  const text = words.trim();
  return /^https?:\/\//.test(text) && (url === `${text}/` || url.toLowerCase() === text.toLowerCase()) ? text : url;
}
