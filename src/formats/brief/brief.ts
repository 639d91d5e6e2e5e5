import type { Nodes, RootContent } from 'mdast';
import { voorbladEinde } from '../../vragenset';
import { type Blok, maakBlokken } from './blokken';
import { leesDeel, leesDefinities, zonderOpmerkingen } from './markdown';
import { STIJL } from './stijlen';
import type { Werk } from './werk';

const AANHEF = /^geachte\s/i;
const VELD = /^\p{Upper}[\p{Alpha} -]{1,30}:(?:\s|$)/u;
const SLOT =
  /^(?:mede namens |hoogachtend|met vriendelijke groet|(?:de |het )?(?:vice-?)?(?:minister|staatssecretaris)(?![\p{Alpha}]))/iu;
/** An office or a name is no longer than this (characters). */
const LANGSTE_SLOTREGEL = 200;
/** Room for the signature (twips). */
const HANDTEKENING = 1000;
/** Room above the fields and the salutation where the ministry's styles have none: there it is made with empty lines (twips). */
const TUSSEN_KOPDELEN = 480;

/**
 * The letter itself: address and fields above the salutation, text, and who signs, each in its own style.
 * The text is the caller's; nothing is added to it.
 */
export function maakBriefdeel(markdown: string, alles: Werk): Blok[] {
  const tekst = zonderOpmerkingen(markdown.slice(voorbladEinde(markdown))).trim();
  const werk = alles.voor(leesDefinities(tekst));
  const { bron, root } = leesDeel(tekst, werk.definities);
  const delen = root.children.filter(({ type }) => type !== 'footnoteDefinition' && type !== 'definition');
  const aanhef = delen.findIndex((node) => AANHEF.test(platteTekst(node)));
  const slot = beginSlot(delen, aanhef);
  const stijlen = delen.map((node, index) => stijlVan(node, index, aanhef, slot));
  return delen.flatMap((node, index) => {
    const stijl = stijlen[index] ?? STIJL.tekst;
    const isNaam = slot !== -1 && index > slot && !SLOT.test(platteTekst(node));
    const isKopdeel = index > 0 && index <= aanhef && stijl !== (stijlen[index - 1] ?? '');
    const erboven = isNaam ? HANDTEKENING : isKopdeel && werk.ruimteErna !== null ? TUSSEN_KOPDELEN : null;
    return maakBlokken(
      [node],
      { stijl, opmaak: {}, noten: 'ministerie', links: 0, diepte: 0, kopniveau: 1, bron, erboven },
      werk,
    );
  });
}

function stijlVan(node: RootContent, index: number, aanhef: number, slot: number): string {
  if (node.type !== 'paragraph') return STIJL.tekst;
  if (index < aanhef) return VELD.test(platteTekst(node)) ? STIJL.betreft : STIJL.adres;
  if (index === aanhef) return STIJL.aanhef;
  return slot !== -1 && index >= slot ? STIJL.groet : STIJL.tekst;
}

/** Where the lines of who signs begin; -1 when the letter does not end in them. */
function beginSlot(delen: readonly RootContent[], aanhef: number): number {
  let slot = -1;
  for (let at = delen.length - 1; at > aanhef; at--) {
    const node = delen[at];
    if (node?.type !== 'paragraph') break;
    const tekst = platteTekst(node);
    if (tekst.length > LANGSTE_SLOTREGEL || /[.?!]$/.test(tekst)) break;
    if (SLOT.test(tekst)) slot = at;
  }
  return slot;
}

function platteTekst(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(platteTekst).join('') : '';
}
