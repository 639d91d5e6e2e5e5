import { Paragraph } from 'docx';
import type { List, ListItem } from 'mdast';
import { type Blok, maakAlinea, maakBlokken } from './blokken';
import type { Plek } from './opmaak';
import { STIJL } from './stijlen';
import { DIEPSTE_NIVEAU, INSPRINGING, type Werk } from './werk';

const HAAKJE = /^\d{1,9}\)/;

/** A list, with the lists in it; numbers start and are written as in the Markdown: `3.` or `3)`. */
export function maakLijst(list: List, plek: Plek, werk: Werk): Blok[] {
  const at = list.position?.start.offset ?? 0;
  const haakje = list.ordered === true && HAAKJE.test(plek.bron.slice(at, at + 12));
  const reference = werk.lijst(list.ordered ? (list.start ?? 1) : null, haakje);
  const level = Math.min(plek.diepte, DIEPSTE_NIVEAU);
  const links = plek.links + INSPRINGING;
  const numbering = { numbering: { reference, level, instance: 0 }, indent: { left: links, hanging: INSPRINGING } };
  const binnen: Plek = { ...plek, stijl: STIJL.lijst, links, diepte: plek.diepte + 1 };
  return list.children.flatMap((item) => maakPunt(item, numbering, binnen, werk));
}

/** One item: its first paragraph has the mark, what follows stands under it. */
function maakPunt(
  { children }: ListItem,
  numbering: { numbering: { reference: string; level: number; instance: number }; indent: object },
  plek: Plek,
  werk: Werk,
): Blok[] {
  const [eerste, ...rest] = children;
  const isAlinea = eerste?.type === 'paragraph';
  const kop = isAlinea ? maakAlinea(eerste.children, plek, werk, { style: plek.stijl, ...numbering }) : [];
  const merk = kop.length > 0 ? kop : [new Paragraph({ style: plek.stijl, ...numbering })];
  return [...merk, ...maakBlokken(isAlinea ? rest : children, plek, werk)];
}
