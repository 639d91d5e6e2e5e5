import { Paragraph, TextRun } from 'docx';
import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import { maakInline } from './inline';
import type { Plek } from './opmaak';
import { STIJL } from './stijlen';
import type { Werk } from './werk';

const INHOUD: Omit<Plek, 'bron' | 'stijl'> = { opmaak: {}, noten: 'geen', links: 0, diepte: 0, kopniveau: 6 };

/** Makes a footnote of Word. Returns its number. A note that is used twice is there twice: Word has no other way. */
export function maakVoetnoot(definitie: FootnoteDefinition, werk: Werk): number {
  return werk.voetnoot(nootalineas(definitie, ' ', STIJL.voetnoot, werk));
}

/** The paragraphs of a note, the first with `teken` in front. */
export function nootalineas(definitie: FootnoteDefinition, teken: string, stijl: string, werk: Werk): Paragraph[] {
  const plek: Plek = { ...INHOUD, stijl, bron: werk.definities.bron };
  const alineas = definitie.children.flatMap((node) => regelsVan(node, werk));
  const gevuld = alineas.length > 0 ? alineas : [[]];
  return gevuld.map(
    (regel, index) =>
      new Paragraph({
        style: stijl,
        children: [...(index === 0 ? [new TextRun(teken)] : []), ...maakInline(regel, plek, werk)],
      }),
  );
}

/** A note holds paragraphs only: of a list or a table in it the text stays, a paragraph for each item or cell. */
function regelsVan(node: RootContent, werk: Werk): PhrasingContent[][] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [node.children];
    case 'code':
      return [[{ type: 'text', value: node.value }]];
    case 'html':
      return [[node]];
    case 'list':
    case 'table':
      werk.verlies('Van een lijst of tabel in een voetnoot is alleen de tekst meegekomen.');
      return node.children.flatMap((child) => regelsVan(child, werk));
    case 'listItem':
    case 'blockquote':
    case 'tableRow':
      return node.children.flatMap((child) => regelsVan(child, werk));
    default:
      return [];
  }
}
