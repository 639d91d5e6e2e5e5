import type { Element } from 'hast';
import { attribute } from './element';

/** The number of the first item: its own, the one that the list says, or 1. */
export function eersteNummer(list: Element, items: readonly Element[]): number {
  const value = Number(attribute(list, 'start') || (items[0] && attribute(items[0], 'value')) || 1);
  return Number.isInteger(value) && value >= 0 && value < 1_000_000 ? value : 1;
}

/** What stands before an item of a list with letters or roman numbers; `type` is what HTML calls its kind. */
export function lijstletter(number: number, type: string): string {
  if (type === 'i' || type === 'I') {
    const roman =
      ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'][number - 1] ?? String(number);
    return type === 'I' ? roman.toUpperCase() : roman;
  }
  const char = number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : String(number);
  return type === 'A' ? char.toUpperCase() : char;
}
