/** The program in which extensions and their tests run: Node, or a worker of the browser. */

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

/** Calls `listener` with the reason of each promise that fails while nobody waits for it. */
export function onRejection(listener: (reason: unknown) => void): void {
  if (!isWorker()) {
    process.on('unhandledRejection', listener);
    return;
  }
  const heard = (event: Event): void => listener((event as Event & { readonly reason?: unknown }).reason);
  // VS Code takes the worker's own `addEventListener` away from extensions.
  EventTarget.prototype.addEventListener.call(globalThis, 'unhandledrejection', heard);
}
