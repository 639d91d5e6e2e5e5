import { formatNummers } from '../vragenset';
import type { Finding } from './finding';

/**
 * The message of a finding in a Word or PDF file, where lines mean nothing to a reader: with the question and the place to look it up.
 * @param plaats such as "alinea 12"; null gives the message as it is
 */
export function metPlaats(
  { message, vragen, end }: Pick<Finding, 'message' | 'vragen' | 'end'>,
  plaats: string | null,
): string {
  // What ends where the text begins is about the file as a whole, such as its properties.
  if (plaats === null || end === 0) return message;
  const genoemd = vragen.every((nummer) => message.includes(String(nummer)));
  const waar = vragen.length === 0 || genoemd ? plaats : `vraag ${formatNummers(vragen)}, ${plaats}`;
  return `${message} (${waar})`;
}
