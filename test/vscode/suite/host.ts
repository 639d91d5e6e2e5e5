/** The program in which extensions and their tests run: Node, or a worker of the browser. */

/** In what kind of VS Code these tests were meant to run. */
export interface Proef {
  /** In a folder that is not trusted. */
  readonly beperkt: boolean;
  /** In a folder that does not lie on disk. */
  readonly virtueel: boolean;
  /** With the packaged extension, installed. */
  readonly pakket: boolean;
}

/** Filled in when the tests are bundled. */
declare const PROEF: Proef;
export const proef: Proef = PROEF;

/** What only a worker has. */
interface Worker {
  readonly WorkerGlobalScope?: unknown;
}

/** True in a worker of a browser, where there is no Node. */
export function isWorker(): boolean {
  return (
    typeof (globalThis as Worker).WorkerGlobalScope === 'function' && globalThis.process?.versions?.node === undefined
  );
}

/** Calls `listener` with the reason of each promise that fails while nobody waits for it, and with each error that nobody catches. */
export function onRejection(listener: (reason: unknown) => void): void {
  if (!isWorker()) {
    process.on('unhandledRejection', listener);
    process.on('uncaughtException', listener);
    return;
  }
  const heard = (event: Event): void => {
    const { reason, error } = event as Event & { readonly reason?: unknown; readonly error?: unknown };
    listener(reason ?? error);
  };
  // VS Code takes the worker's own `addEventListener` away from extensions.
  for (const name of ['unhandledrejection', 'error'])
    EventTarget.prototype.addEventListener.call(globalThis, name, heard);
}
