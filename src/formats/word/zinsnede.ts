import type { Emphasis, Link, PhrasingContent, Root, Strong } from 'mdast';
import { schrijfMarkdown } from '../schrijf';
import type { Stuk, Tekst } from './stukken';

/** Gives the number under which a note stands in the Markdown; null for one that does not exist. */
export type Nootnummer = (reeks: 'voetnoten' | 'eindnoten', id: string) => number | null;

/** The pieces of a paragraph as a tree; line ends as hard breaks, or as the ends of lines that flow on. */
export function zinsneden(stukken: readonly Stuk[], noot: Nootnummer, hard: boolean): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let link: Link | null = null;
  for (const stuk of stukken) {
    if (stuk.soort === 'tekst') {
      if (stuk.adres === null) {
        link = null;
        result.push(metNadruk(stuk));
        continue;
      }
      if (link === null || link.url !== stuk.adres) {
        link = { type: 'link', url: stuk.adres, children: [] };
        result.push(link);
      }
      link.children.push(metNadruk(stuk) as Link['children'][number]);
      continue;
    }
    if (stuk.soort === 'merk' || stuk.soort === 'verlies') continue;
    link = null;
    if (stuk.soort === 'regeleinde') result.push(hard ? { type: 'break' } : { type: 'text', value: '\n' });
    else {
      const nummer = noot(stuk.reeks, stuk.id);
      if (nummer !== null)
        result.push({ type: 'footnoteReference', identifier: String(nummer), label: String(nummer) });
    }
  }
  return result.flatMap((node) => (node.type === 'link' && isZelfAdres(node) ? node.children : [node]));
}

/** "www.voorbeeld.nl" that leads to itself needs no brackets: every preview makes it a link again. */
function isZelfAdres({ url, children }: Link): boolean {
  const tekst = children.map((child) => (child.type === 'text' ? child.value : '\n')).join('');
  return tekst !== url && kaalAdres(tekst) === kaalAdres(url);
}

const kaalAdres = (adres: string): string => adres.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');

function metNadruk({ tekst, vet, schuin }: Tekst): PhrasingContent {
  const text: PhrasingContent = { type: 'text', value: tekst };
  const kern: PhrasingContent = schuin ? ({ type: 'emphasis', children: [text] } satisfies Emphasis) : text;
  return vet ? ({ type: 'strong', children: [kern] } satisfies Strong) : kern;
}

/** Writes one block. */
export function schrijfBlok(blok: Root['children'][number]): string {
  return schrijfMarkdown({ type: 'root', children: [blok] }).replace(/\n$/, '');
}
