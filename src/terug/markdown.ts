import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { isBladvulling, perSet, voorbladEinde } from '../vragenset';

/** What a document defines once and uses anywhere. Offsets of the notes are those in the document. */
export interface Definities {
  /** By name in lower case; the first definition counts. */
  readonly noten: ReadonlyMap<string, FootnoteDefinition>;
  readonly links: readonly Definition[];
}

/** A tree whose offsets, less `vooraf`, are those of the text it was read from. */
export interface Boom {
  readonly root: Root;
  readonly vooraf: number;
  /** The text without its comments. */
  readonly tekst: string;
}

/** Stands in the place of a comment: punctuation, so that emphasis beside it is read as it is without the comment. */
export const VULLING = '\u2e28';
const COMMENTAAR = /<!--[\s\S]*?(?:-->|$)/g;

/** The text without its comments, as long as before: those on lines of their own become blank lines, others a filling. */
export function zonderCommentaar(tekst: string): string {
  if (!tekst.includes('<!--')) return tekst;
  return tekst.replace(COMMENTAAR, (all: string, start: number) => {
    const voor = tekst.slice(tekst.lastIndexOf('\n', start - 1) + 1, start);
    const newline = tekst.indexOf('\n', start + all.length);
    const na = tekst.slice(start + all.length, newline === -1 ? undefined : newline);
    return voor.trim() === '' && na.trim() === '' ? all.replace(/[^\n]/g, ' ') : VULLING.repeat(all.length);
  });
}

/** What is printed on every page is no part of a text, and no paper that we make has it. */
function zonderBladvulling(tekst: string): string {
  return tekst
    .split('\n')
    .map((regel) => (isBladvulling(regel) ? regel.replace(/[^\r]/g, VULLING) : regel))
    .join('\n');
}

function ontleed(tekst: string): Root {
  return fromMarkdown(tekst, {
    // Text that was indented, as many imported texts are, is no program code here.
    extensions: [gfmTable(), gfmFootnote(), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
}

/** The notes and addresses of a document; kept with it. */
export const definitiesVan = perSet((set): Definities => {
  const noten = new Map<string, FootnoteDefinition>();
  const links: Definition[] = [];
  const einde = voorbladEinde(set.tekst);
  const zoek = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition' && !noten.has(node.identifier)) noten.set(node.identifier, node);
    else if (node.type === 'definition') links.push(node);
    if ('children' in node) for (const child of node.children) zoek(child);
  };
  zoek(ontleed(set.tekst.slice(0, einde).replace(/[^\n]/g, ' ') + zonderCommentaar(set.tekst.slice(einde))));
  return { noten, links };
});

const NOOTTEKEN = /\[\^([^\]\s]{1,40})\]/g;

/** Reads a part of a document, which may use what is defined in another part. */
export function leesDeel(tekst: string, definities: Definities): Boom {
  const zichtbaar = zonderBladvulling(zonderCommentaar(tekst));
  const namen = [...new Set([...zichtbaar.matchAll(NOOTTEKEN)].map((match) => (match[1] ?? '').toLowerCase()))];
  const elders = [
    ...namen.filter((naam) => definities.noten.has(naam)).map((naam) => `[^${naam}]: -`),
    ...(zichtbaar.includes('[') ? definities.links : []).map(
      ({ label, identifier, url }) => `[${label ?? identifier}]: <${url}>`,
    ),
  ];
  // In front, because the text itself may end in something that is not closed.
  const kop = elders.length === 0 ? '' : `${elders.join('\n\n')}\n\n`;
  return { root: ontleed(kop + zichtbaar), vooraf: kop.length, tekst: zichtbaar };
}
