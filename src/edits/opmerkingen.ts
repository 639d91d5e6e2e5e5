import { type GelezenOpmerking, leesOpmerkingen } from '../opmerkingen';
import { type Edit, removeLine } from './edit';

/** The note at this place of the text; null when there is none. A cursor at either end of it is in it. */
export function opmerkingOp(text: string, offset: number): GelezenOpmerking | null {
  return leesOpmerkingen(text).find(({ start, end }) => start <= offset && offset <= end) ?? null;
}

/** Ticks a note off, or opens it again. No edits where it is so already; nothing but the tick changes. */
export function vinkAf({ opmerking, vinkje }: GelezenOpmerking, klaar = true): Edit[] {
  return opmerking.klaar === klaar ? [] : [{ ...vinkje, text: klaar ? 'x' : ' ' }];
}

/** Takes a note out, with its line when nothing else stands on it. */
export function verwijderOpmerking(text: string, { start, end }: GelezenOpmerking): Edit[] {
  return [removeLine(text, { start, end })];
}
