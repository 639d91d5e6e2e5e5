import type { Stapsgewijs } from '../vragenset';

/** So long work may hold the extension host at once (milliseconds): half of what a screen takes for one frame. */
const BEURT_MS = 8;

/** Gives the host its turn. */
export function beurt(): Promise<void> {
  return new Promise((verder) => setTimeout(verder));
}

/** Does work in turns of a few milliseconds. In between the host can do what it must: pass on keys, answer other extensions. */
export async function inStukken<T>(werk: Stapsgewijs<T>): Promise<T> {
  for (;;) {
    const einde = performance.now() + BEURT_MS;
    do {
      const stap = werk.next();
      if (stap.done) return stap.value;
    } while (performance.now() < einde);
    await beurt();
  }
}
