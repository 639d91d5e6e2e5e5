import type { Ingelezen } from './format';

/** The readers and writers that are heavy: each is bundled by itself, and evaluated when it is first needed. */
export interface Modules {
  readonly word: { leesWord(bytes: Uint8Array): Ingelezen };
  readonly pdf: { leesPdf(bytes: Uint8Array): Promise<Ingelezen> };
  readonly html: { leesHtml(html: string): Ingelezen; plakHtml(html: string): string };
  readonly officieel: { leesXml(xml: string): Ingelezen; leesOData(json: string): Ingelezen };
}

/** How a heavy module is loaded; each host has its own way. */
export type Lader = <Naam extends keyof Modules>(naam: Naam) => Promise<Modules[Naam]>;

const modules: { readonly [Naam in keyof Modules]: () => Promise<Modules[Naam]> } = {
  word: () => import('./word'),
  pdf: () => import('./pdf'),
};

/** Loads from beside the bundle: on Node. The extension has a loader of its own, in `editor/lader.ts`. */
export const laadOpNode: Lader = (naam) => modules[naam]();
