import type { Root } from 'hast';
import type { Heading, Root as MarkdownRoot, Paragraph } from 'mdast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { GROOTSTE_BESTAND, type Ingelezen, ingelezen } from '../format';
import { schrijfMarkdown } from '../schrijf';
import { decodeTekst } from '../tekst';
import { toMarkdownTree, type Verlies } from './boom';
import { attribute } from './element';
import { findNoten } from './noten';
import { zeef } from './zeef';

const parser = unified().use(rehypeParse);

/** The tree of a page, bounded in depth and size. */
export function readPagina(html: string): Root {
  return parser.parse(zeef(html));
}

/**
 * Rich text from the clipboard (Word, mail, a browser) as clean Markdown: lists, tables, links, bold, italic and notes; no looks, no
 * pictures, no links but those to the web, to mail and to a telephone.
 * @throws Onleesbaar when it is too large.
 */
export function plakHtml(html: string): string {
  return leesPlaksel(html).markdown;
}

/** The text of a saved page, in the encoding that the page says it has; UTF-8 where it says nothing. */
export function decodeHtml(bytes: Uint8Array): string {
  const begin = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
  const charset = /charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(begin)?.[1]?.toLowerCase();
  if (charset === undefined || /^utf-?(?:8|16)/.test(charset) || bytes.length > GROOTSTE_BESTAND)
    return decodeTekst(bytes);
  try {
    const decoder = new TextDecoder(charset);
    // In one go Node 20 takes windows-1252 for Latin-1, and a euro sign is lost; in pieces it does not.
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return decodeTekst(bytes);
  }
}

/** As `plakHtml`, and what did not come along. */
export function leesPlaksel(html: string): Ingelezen {
  const pagina = readPagina(html);
  const { tree, verlies } = toMarkdownTree(pagina, {
    noten: findNoten(pagina),
    isMeubilair: (element) => element.tagName === 'button' || isHidden(attribute(element, 'style')),
    labelOf: () => null,
  });
  return ingelezen(schrijfMarkdown(withoutHeadings(tree)), { verloren: verlorenZinnen(verlies) });
}

/** A heading would cut the answer in which it is pasted in two; so it is a bold line. */
function withoutHeadings(tree: MarkdownRoot): MarkdownRoot {
  const children = tree.children.map((block) => (block.type === 'heading' ? asBold(block) : block));
  return { ...tree, children };
}

const asBold = ({ children }: Heading): Paragraph => ({ type: 'paragraph', children: [{ type: 'strong', children }] });

export const isHidden = (style: string): boolean => /(?:display:\s*none|mso-hide:\s*all)/i.test(style);

const ZINNEN: Readonly<Record<Verlies, (aantal: number) => string>> = {
  afbeelding: (aantal) => (aantal === 1 ? 'Een afbeelding kon niet mee.' : `${aantal} afbeeldingen konden niet mee.`),
  doorgehaald: () => 'Doorgehaalde tekst is niet als doorgehaald te zien: kijk na of die weg moet.',
  verwijderd: () => 'Tekst die als verwijderd was gemarkeerd, is weggelaten.',
  koppeling: (aantal) =>
    aantal === 1
      ? 'Een koppeling naar een bestand of script is weggelaten; de woorden staan er nog.'
      : `${aantal} koppelingen naar bestanden of scripts zijn weggelaten; de woorden staan er nog.`,
};

/** What was lost, in sentences for the reader. */
export function verlorenZinnen(verlies: ReadonlyMap<Verlies, number>): string[] {
  return [...verlies].map(([what, aantal]) => ZINNEN[what](aantal));
}
