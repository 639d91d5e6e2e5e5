/** The readers and writers that are heavy: each is bundled by itself, and evaluated when it is first needed. */
export interface Modules {
  readonly word: typeof import('./word');
  readonly pdf: typeof import('./pdf');
  readonly html: typeof import('./html');
  readonly officieel: typeof import('./officieel');
  readonly brief: typeof import('./brief');
  readonly agenda: typeof import('./agenda');
  /** Comparing with a letter that came back: it reads Markdown as a tree, and that is heavy too. */
  readonly terug: typeof import('./terug');
}

/** How a heavy module is loaded; each host has its own way. */
export type Lader = <Naam extends keyof Modules>(naam: Naam) => Promise<Modules[Naam]>;

const modules: { readonly [Naam in keyof Modules]: () => Promise<Modules[Naam]> } = {
  word: () => import('./word'),
  pdf: () => import('./pdf'),
  html: () => import('./html'),
  officieel: () => import('./officieel'),
  brief: () => import('./brief'),
  agenda: () => import('./agenda'),
  terug: () => import('./terug'),
};

/** Loads from beside the bundle: on Node. The extension has a loader of its own, in `editor/lader.ts`. */
export const laadOpNode: Lader = (naam) => modules[naam]();
