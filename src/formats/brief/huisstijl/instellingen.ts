import { elementen, type XmlElement } from '../xml';

/** Settings that decide how pages look. Not those of the makers: protection, mail merge, templates, revisions, names. */
const OVER: readonly string[] = [
  'w:embedTrueTypeFonts',
  'w:saveSubsetFonts',
  'w:mirrorMargins',
  'w:alignBordersAndEdges',
  'w:bordersDoNotSurroundHeader',
  'w:bordersDoNotSurroundFooter',
  'w:gutterAtTop',
  'w:defaultTabStop',
  'w:autoHyphenation',
  'w:consecutiveHyphenLimit',
  'w:hyphenationZone',
  'w:doNotHyphenateCaps',
  'w:evenAndOddHeaders',
  'w:characterSpacingControl',
  'w:compat',
  'w:themeFontLang',
  'w:clrSchemeMapping',
  'w:decimalSymbol',
  'w:listSeparator',
];

/** The ministry's settings that are taken over, in their own order. */
export function gekuisteInstellingen(settings: XmlElement): XmlElement {
  return { ...settings, inhoud: elementen(settings).filter(({ naam }) => OVER.includes(naam)) };
}
