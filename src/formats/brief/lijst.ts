import { Paragraph } from 'docx';
import type { List, ListItem } from 'mdast';
import { type Blok, maakAlinea, maakBlokken } from './blokken';
import type { Plek } from './opmaak';
import { STIJL } from './stijlen';
import { DIEPSTE_NIVEAU, INSPRINGING, type Werk } from './werk';

const NUMMER = /^(\d{1,9})([.)])/;

/**
 * A list, with the lists in it. Numbers are those that are written: where they jump, so they do in Word.
 * Only a list in which all are the same is counted, as is the custom in Markdown.
 */
export function maakLijst(list: List, plek: Plek, werk: Werk): Blok[] {
  const level = Math.min(plek.diepte, DIEPSTE_NIVEAU);
  const links = plek.links + INSPRINGING;
  const binnen: Plek = { ...plek, stijl: STIJL.lijst, links, diepte: plek.diepte + 1 };
  const nummers = nummersVan(list, plek.bron);
  let reference = werk.lijst(nummers === null ? null : (nummers.waarden[0] ?? 1), nummers?.haakje ?? false);
  return list.children.flatMap((item, index) => {
    const vorig = nummers?.waarden[index - 1];
    const nummer = nummers?.waarden[index];
    if (nummers !== null && vorig !== undefined && nummer !== undefined && nummer !== vorig + 1)
      reference = werk.lijst(nummer, nummers.haakje);
    const numbering = { numbering: { reference, level, instance: 0 }, indent: { left: links, hanging: INSPRINGING } };
    return maakPunt(item, numbering, binnen, werk);
  });
}

/** The numbers of the items as they are to be shown, and how they are written (`3.` or `3)`); null for a list of bullets. */
function nummersVan(list: List, bron: string): { waarden: number[]; haakje: boolean } | null {
  if (!list.ordered) return null;
  const begin = list.start ?? 1;
  const gelezen = list.children.map(({ position }) => {
    const at = position?.start.offset ?? 0;
    return NUMMER.exec(bron.slice(at, at + 12));
  });
  const waarden = gelezen.map((match, index) => (match === null ? begin + index : Number(match[1])));
  const geteld = waarden.every((waarde) => waarde === begin);
  return { waarden: geteld ? waarden.map((_, index) => begin + index) : waarden, haakje: gelezen[0]?.[2] === ')' };
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
