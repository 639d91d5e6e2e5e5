/**
 * Work that pauses after each small step, so that whoever drives it can do something else in between.
 * A pause changes nothing: the result is the same however it is driven.
 */
export type Stapsgewijs<T> = Generator<void, T, void>;

/** Does all the work at once. */
export function inEenKeer<T>(werk: Stapsgewijs<T>): T {
  for (;;) {
    const stap = werk.next();
    if (stap.done) return stap.value;
  }
}
