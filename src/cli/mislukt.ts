import { isOnleesbaar } from '../formats';
import type { Output } from './output';

/** Something that could not be done; the message is one Dutch line that says what to do. Exit status 2. */
export class Mislukt extends Error {
  override readonly name = 'Mislukt';
}

const ONVERWACHT =
  'Er ging iets mis dat niet had mogen gebeuren. Herhaal de opdracht met --debug en meld wat er dan staat.';

/** What went wrong, in words for the user. A fault of ours is shown whole with `--debug`. */
export function messageOf(error: unknown, { debug, err }: Pick<Output, 'debug' | 'err'>): string {
  if (debug && error instanceof Error) err(`${error.stack}\n`);
  return error instanceof Mislukt || isOnleesbaar(error) ? error.message : ONVERWACHT;
}
