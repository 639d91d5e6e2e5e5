import { AlignmentType, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { AlignType, Table as MdTable, TableCell as MdTableCell, Nodes } from 'mdast';
import { maakInline } from './inline';
import type { Plek } from './opmaak';
import type { Werk } from './werk';

/** Width of the text on an A4 page (twips): what the columns share. In Word the table is as wide as the text. */
const BREEDTE = 9070;
/** A column is given room for at least and at most so many characters. */
const SMALST = 8;
const BREEDST = 60;
/** Width of a bold letter of 9 points, and of the white at both sides of a cell (twips). */
const LETTER = 135;
const RAND = 200;
/** A longer word (an address) may be broken. */
const LANGSTE_WOORD = 24;

const UITLIJNING = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A table; its first row is repeated on each page, and read out as the heading of the columns. */
export function maakTabel(table: MdTable, plek: Plek, werk: Werk): Table {
  const breedtes = kolombreedtes(table);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: breedtes,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(plek.links > 0 && { indent: { size: plek.links, type: WidthType.DXA } }),
    rows: table.children.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          // A row may be shorter than the heading; Word wants all cells.
          children: breedtes.map((_, kolom) =>
            maakCel(row.children[kolom], index === 0, table.align?.[kolom] ?? null, plek, werk),
          ),
        }),
    ),
  });
}

function maakCel(cel: MdTableCell | undefined, isKop: boolean, align: AlignType, plek: Plek, werk: Werk): TableCell {
  const binnen = isKop ? { ...plek, opmaak: { ...plek.opmaak, vet: true } } : plek;
  return new TableCell({
    children: [
      new Paragraph({
        style: plek.stijl,
        spacing: { before: 0, after: 0 },
        ...(align !== null && { alignment: UITLIJNING[align] }),
        children: maakInline(cel?.children ?? [], binnen, werk),
      }),
    ],
  });
}

/** Each column as wide as its longest word, so that none is broken; what is left goes to those with the most text. */
function kolombreedtes(table: MdTable): number[] {
  const lengtes: number[] = [];
  const woorden: number[] = [];
  for (const row of table.children) {
    row.children.forEach((cel, kolom) => {
      const tekst = tekstVan(cel);
      lengtes[kolom] = Math.min(BREEDST, Math.max(SMALST, lengtes[kolom] ?? 0, tekst.length));
      woorden[kolom] = Math.max(
        woorden[kolom] ?? 0,
        ...tekst.split(/\s/).map((woord) => Math.min(LANGSTE_WOORD, woord.length)),
      );
    });
  }
  const nodig = woorden.map((lengte) => lengte * LETTER + RAND);
  const over = BREEDTE - som(nodig);
  if (over <= 0) return nodig.map((breedte) => Math.floor((BREEDTE * breedte) / som(nodig)));
  return nodig.map((breedte, kolom) => Math.floor(breedte + (over * (lengtes[kolom] ?? 0)) / som(lengtes)));
}

const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

function tekstVan(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(tekstVan).join('') : '';
}
