const gebouwd = new Map<string, RegExp>();

/**
 * The one place where a pattern is made of pieces. A linter sees only what is written out; what is made here is remembered, so
 * that a test can ask of every pattern whether it runs in linear time. Call it where a module starts, never inside a function
 * and never with text of a document: a pattern that is made later is not tested.
 */
export function patroon(source: string, flags: string): RegExp {
  const pattern = new RegExp(source, flags);
  gebouwd.set(String(pattern), pattern);
  return pattern;
}

/** Every pattern that was made by `patroon` in the modules loaded so far. */
export function gebouwdePatronen(): readonly RegExp[] {
  return [...gebouwd.values()];
}

/** What a pattern reads in a text from `at` on: exactly there when it is sticky. */
export function leesOp(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
