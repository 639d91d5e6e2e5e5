import type { Element } from 'hast';
import { styleOf } from './element';

/** What holds for the text that comes next. */
export interface Opmaak {
  readonly vet: boolean;
  readonly schuin: boolean;
  readonly hoog: boolean;
  readonly letterlijk: boolean;
}

export const GEWOON: Opmaak = { vet: false, schuin: false, hoog: false, letterlijk: false };

/** Bold and italic by tag or by style; web pages and mail use either. */
export function metStijl(element: Element, opmaak: Opmaak): Opmaak {
  const { tagName } = element;
  const style = styleOf(element);
  let { vet, schuin, hoog } = opmaak;
  if (tagName === 'b' || tagName === 'strong' || tagName === 'th') vet = tagName !== 'th' || vet;
  if (tagName === 'i' || tagName === 'em' || tagName === 'cite') schuin = true;
  if (tagName === 'sup') hoog = true;
  const weight = /(?<![\w-])font-weight:\s{0,9}([a-z]{1,9}|\d{3})/.exec(style)?.[1];
  if (weight !== undefined) vet = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const slant = /(?<![\w-])font-style:\s{0,9}([a-z]{1,9})/.exec(style)?.[1];
  if (slant !== undefined) schuin = slant === 'italic' || slant === 'oblique';
  return vet === opmaak.vet && schuin === opmaak.schuin && hoog === opmaak.hoog
    ? opmaak
    : { ...opmaak, vet, schuin, hoog };
}

/** "m²": raised digits exist as characters; other raised text stays what it was. */
export function raised(text: string): string {
  return /^\d{1,3}$/.test(text.trim()) ? text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) : text;
}
