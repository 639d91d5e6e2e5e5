/**
 * The frame in which tests inside VS Code are written. Every test runs twice: with the extension, and in a control
 * run without it. What a feature does must fail in the control run, or the test proves nothing about the extension.
 */
import { strict as assert } from 'node:assert';

export type Soort = 'feature' | 'rust';

/** Longest wait of one `waitFor` in the control run, where nothing is going to happen. */
const CONTROL_WAIT_MS = 1000;
const CONTROL_TEST_MS = 8000;

const state = { control: false, kinds: new Map<string, Soort>(), rejections: [] as unknown[] };

export function setControl(control: boolean): void {
  state.control = control;
}

/** A test of something the extension does. In the control run it passes only when `check` fails. */
export function feature(title: string, check: () => Promise<void> | void): void {
  register('feature', title, state.control ? () => mustFail(check) : () => withoutRejections(check));
}

/** A test that something stays as it was (plain Markdown is left alone, …). It must hold with and without the extension. */
export function rust(title: string, check: () => Promise<void> | void): void {
  register('rust', title, () => withoutRejections(check));
}

function register(kind: Soort, title: string, check: () => Promise<void>): void {
  // By title: a second chance is another object.
  state.kinds.set(it(title, check).fullTitle(), kind);
}

/** How a mocha test was written; undefined for a bare `it`, which the suite refuses. */
export function kindOf(fullTitle: string): Soort | undefined {
  return state.kinds.get(fullTitle);
}

async function mustFail(check: () => Promise<void> | void): Promise<void> {
  const timeout = new Promise<'failed'>((done) => setTimeout(done, CONTROL_TEST_MS, 'failed'));
  const attempt = (async () => check())().then(
    () => 'passed' as const,
    () => 'failed' as const,
  );
  if ((await Promise.race([attempt, timeout])) === 'passed') throw new Error('slaagt ook zonder de extensie');
}

/** A promise that failed while nobody waited for it is a fault of the test in which it happened, or before which it did. */
async function withoutRejections(check: () => Promise<void> | void): Promise<void> {
  await check();
  await new Promise((done) => setTimeout(done, 0));
  const [first] = rejections();
  if (first !== undefined) throw new Error(first);
}

/** What failed while nobody waited for it, since this was last asked. */
export function rejections(): string[] {
  return state.rejections
    .splice(0)
    .map((reason) => `onbehandelde fout: ${reason instanceof Error ? reason.stack : String(reason)}`);
}

export function noteRejection(reason: unknown): void {
  if (!state.control && !state.rejections.includes(reason)) state.rejections.push(reason);
}

/**
 * Waits until `probe` gives something other than undefined, null or false and does not throw; returns that value.
 * After `ms` milliseconds (in the control run: one second at most) it fails with the last error.
 */
export async function waitFor<T>(
  probe: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  ms = 10_000,
  what = 'wat de test verwacht',
): Promise<T> {
  const limit = state.control ? Math.min(ms, CONTROL_WAIT_MS) : ms;
  const end = Date.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value !== undefined && value !== null && value !== false) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() >= end) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  if (last instanceof Error) throw last;
  assert.fail(`na ${limit} ms nog niet: ${what}`);
}

let foutVerwacht = false;

/** Says that a test makes the extension tell a fault; the closing look at faults is of no use then. */
export function verwachtFout(): void {
  foutVerwacht = true;
}

export const isFoutVerwacht = (): boolean => foutVerwacht;
