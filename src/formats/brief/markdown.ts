import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

/** A tree with the text that its positions are offsets in. */
export interface Boom {
  readonly bron: string;
  readonly root: Root;
}

/** What the document defines once and uses anywhere: its notes and the addresses of its links, by name in lower case. */
export interface Definities {
  readonly noten: ReadonlyMap<string, FootnoteDefinition>;
  readonly links: readonly Definition[];
  /** What the notes were read from. */
  readonly bron: string;
}

const VERBORGEN = /<!--[\s\S]*?(?:-->|$)/g;
const NOOTTEKEN = /\[\^([^\]\s]{1,40})\]/g;

/** The text without comments: what stands in them is for the makers only. */
export function zonderOpmerkingen(text: string): string {
  return text.includes('<!--') ? text.replace(VERBORGEN, '') : text;
}

/** The names of the notes that a text refers to, in its order; in lower case, as Markdown compares them. */
export function nootnamen(text: string): string[] {
  return [...text.matchAll(NOOTTEKEN)].map((match) => (match[1] ?? '').toLowerCase());
}

/** Text that was indented, as many imported texts are, is no program code here. */
const zonderCode = { disable: { null: ['codeIndented'] } };

function ontleed(bron: string): Root {
  return fromMarkdown(bron, {
    extensions: [gfmTable(), gfmFootnote(), zonderCode],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
}

/** Collects from the whole document what is defined in it. The first definition of a name counts, as in Markdown. */
export function leesDefinities(text: string): Definities {
  const bron = zonderOpmerkingen(text);
  const noten = new Map<string, FootnoteDefinition>();
  const links: Definition[] = [];
  const zoek = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition' && !noten.has(node.identifier)) noten.set(node.identifier, node);
    else if (node.type === 'definition') links.push(node);
    if ('children' in node) for (const child of node.children) zoek(child);
  };
  zoek(ontleed(bron));
  return { noten, links, bron };
}

/** Reads the Markdown of one part of a document, which may use what is defined in another part. */
export function leesDeel(text: string, definities: Definities): Boom {
  const namen = [...new Set(nootnamen(text))].filter((naam) => definities.noten.has(naam));
  const links = text.includes('[') ? definities.links : [];
  const elders = [
    ...namen.map((naam) => `[^${naam}]: -`),
    ...links.map(({ label, identifier, url }) => `[${label ?? identifier}]: <${url}>`),
  ];
  // In front, because the text itself may end in something that is not closed.
  const bron = elders.length === 0 ? text : `${elders.join('\n\n')}\n\n${text}`;
  return { bron, root: ontleed(bron) };
}
