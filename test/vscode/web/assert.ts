/** The part of `node:assert/strict` that the tests use, for a worker that has no Node. */

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

/** A message of the test's own goes before ours. */
function check(good: boolean, message: string | undefined, ours: string): void {
  if (!good) throw new AssertionError(message ?? ours);
}

/** Plain data as text: tells apart what is absent from what is undefined, and does not mind the order of fields. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${name}: ${show(field)}`).join(', ')}}`;
}

function ok(value: unknown, message?: string): void {
  check(Boolean(value), message, `${String(value)} is niet waar`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  check(Object.is(actual, expected), message, `${String(actual)} is niet ${String(expected)}`);
}

function notEqual(actual: unknown, expected: unknown, message?: string): void {
  check(!Object.is(actual, expected), message, `${String(actual)} hoort iets anders te zijn`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  check(show(actual) === show(expected), message, `${show(actual)} is niet ${show(expected)}`);
}

function notDeepEqual(actual: unknown, expected: unknown, message?: string): void {
  check(show(actual) !== show(expected), message, `${show(actual)} hoort iets anders te zijn`);
}

function match(text: string, pattern: RegExp, message?: string): void {
  check(pattern.test(text), message, `${pattern} past niet op:\n${text}`);
}

function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  check(!pattern.test(text), message, `${pattern} past op:\n${text}`);
}

function fail(message: string): never {
  throw new AssertionError(message);
}

async function rejects(work: Promise<unknown> | (() => Promise<unknown>), pattern?: RegExp): Promise<void> {
  const error = await (typeof work === 'function' ? work() : work).then(
    () => fail('dit had moeten mislukken'),
    (reason: unknown) => reason,
  );
  if (error instanceof AssertionError) throw error;
  if (pattern !== undefined) match(String(error), pattern);
}

export const strict = { ok, equal, notEqual, deepEqual, notDeepEqual, match, doesNotMatch, fail, rejects };
export default strict;
