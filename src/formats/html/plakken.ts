import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { type Ingelezen, ingelezen } from '../format';
import { schrijfMarkdown } from '../schrijf';
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

/** As `plakHtml`, and what did not come along. */
export function leesPlaksel(html: string): Ingelezen {
  const pagina = readPagina(html);
  const { tree, verlies } = toMarkdownTree(pagina, {
    noten: findNoten(pagina),
    isMeubilair: (element) => element.tagName === 'button' || isHidden(attribute(element, 'style')),
    labelOf: () => null,
  });
  return ingelezen(schrijfMarkdown(tree), { verloren: verlorenZinnen(verlies) });
}

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
