import { BorderStyle, type IParagraphOptions, Paragraph, Table, TextRun } from 'docx';
import type { PhrasingContent, RootContent } from 'mdast';
import { tekstUitHtml } from './html';
import { maakInline } from './inline';
import { maakLijst } from './lijst';
import { leesDeel } from './markdown';
import type { Plek } from './opmaak';
import { alleenMerken } from './opmerkingen';
import { kopStijl, STIJL } from './stijlen';
import { maakTabel } from './tabel';
import { geldigeTekst } from './tekst';
import { INSPRINGING, type Werk } from './werk';

export type Blok = Paragraph | Table;

/** Blocks of Markdown as those of Word, in the same order. Definitions are no blocks. */
export function maakBlokken(nodes: readonly RootContent[], plek: Plek, werk: Werk): Blok[] {
  return metTussenruimte(
    nodes.flatMap((node) => {
      const noten = werk.opmerkingen === null ? null : alleenMerken(node);
      if (noten === null) return maakBlok(node, plek, werk);
      werk.opmerkingen?.hangAchter(noten);
      return [];
    }),
  );
}

function maakBlok(node: RootContent, plek: Plek, werk: Werk): Blok[] {
  switch (node.type) {
    case 'paragraph':
      return maakAlinea(node.children, plek, werk);
    case 'heading':
      return maakAlinea(node.children, { ...plek, stijl: kopStijl(Math.max(node.depth, plek.kopniveau)) }, werk);
    case 'list':
      return maakLijst(node, plek, werk);
    case 'blockquote':
      return maakBlokken(
        node.children,
        { ...plek, stijl: STIJL.citaat, links: plek.links + INSPRINGING, opmaak: { ...plek.opmaak, cursief: true } },
        werk,
      );
    case 'table':
      return [maakTabel(node, plek, werk)];
    case 'code':
      return [
        new Paragraph({
          ...basis(plek, werk),
          children: regels(werk.opmerkingen?.zonderMerken(node.value) ?? node.value, plek),
        }),
      ];
    case 'thematicBreak':
      return [
        new Paragraph({ ...basis(plek, werk), border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1 } } }),
      ];
    case 'html':
      return maakHtml(node.value, plek, werk);
    default:
      return [];
  }
}

/** A paragraph, with what `extra` adds to it; nothing when it holds nothing. */
export function maakAlinea(
  children: readonly PhrasingContent[],
  plek: Plek,
  werk: Werk,
  extra: IParagraphOptions = {},
): Blok[] {
  const runs = maakInline(children, plek, werk);
  if (runs.length === 0) return [];
  const alinea = new Paragraph({ ...basis(plek, werk), ...extra, children: runs });
  werk.opmerkingen?.kwamNa(alinea);
  return [alinea];
}

function basis({ stijl, links, erboven = null }: Plek, { ruimteErna }: Werk): IParagraphOptions {
  const spacing = {
    ...(erboven !== null && { before: erboven }),
    ...(ruimteErna !== null && stijl === STIJL.tekst && { after: ruimteErna }),
  };
  return {
    style: stijl,
    ...(links > 0 && { indent: { left: links } }),
    ...(Object.keys(spacing).length > 0 && { spacing }),
  };
}

function regels(value: string, { opmaak }: Plek): TextRun[] {
  return value.split('\n').map(
    (line, index) =>
      new TextRun({
        text: geldigeTekst(line),
        ...(index > 0 && { break: 1 }),
        ...(opmaak.vet && { bold: true }),
      }),
  );
}

function maakHtml(html: string, plek: Plek, werk: Werk): Blok[] {
  werk.verlies('Een stuk HTML is niet meegekomen zoals het was; de tekst ervan wel.');
  const tekst = tekstUitHtml(html);
  if (tekst === null) return [];
  const { bron, root } = leesDeel(tekst, werk.definities);
  // What still looks like HTML is text, or this would go round and round.
  const nodes = root.children.map(
    (node): RootContent =>
      node.type === 'html' ? { type: 'paragraph', children: [{ type: 'text', value: node.value }] } : node,
  );
  return maakBlokken(nodes, { ...plek, bron }, werk);
}

/** Two tables in a row would become one, and a table cannot be the last thing in its place. */
function metTussenruimte(blokken: readonly Blok[]): Blok[] {
  return blokken.flatMap((blok) =>
    blok instanceof Table ? [blok, new Paragraph({ spacing: { before: 0, after: 0, line: 200 } })] : [blok],
  );
}
