import type { Node } from 'yaml';
import { readDatum } from './datum';
import { isFase } from './fase';
import { laadYaml } from './laadYaml';
import type { Span } from './tekst';
import { leesEenvoudig } from './voorbladregels';

/** One value of the front matter with its place in the front matter's text. */
export interface Veld<T> {
  readonly waarde: T;
  readonly span: Span;
}

/** One accepted finding under `negeer:`, as it stands there; what is missing is null. */
export interface Negeer {
  readonly regel: Veld<string> | null;
  /** The number of the vraag or antwoord it is about; null means the whole document. */
  readonly vraag: Veld<string> | null;
  readonly reden: Veld<string> | null;
  /** The whole item. */
  readonly span: Span;
}

/** The front matter of an answer document (design: the answer document). Unknown keys are left alone and not read. */
export interface Voorblad {
  readonly znummers: readonly Veld<string>[];
  /** ISO date, or null with the place when what stands there is no date. */
  readonly ingezonden: Veld<string | null> | null;
  readonly fase: Veld<string> | null;
  readonly bron: Veld<string> | null;
  readonly origineel: Veld<string> | null;
  readonly uitstel: readonly Veld<string | null>[];
  readonly verzonden: Veld<string | null> | null;
  readonly medeNamens: readonly Veld<string>[];
  readonly bewindspersoon: Veld<string> | null;
  readonly negeer: readonly Negeer[];
  /** True when it is the front matter of an answer document, and not that of some other text. */
  readonly eigen: boolean;
  /** What could not be understood, in Dutch, with its place. */
  readonly fouten: readonly Veld<string>[];
}

export const leegVoorblad: Voorblad = {
  znummers: [],
  ingezonden: null,
  fase: null,
  bron: null,
  origineel: null,
  uitstel: [],
  verzonden: null,
  medeNamens: [],
  bewindspersoon: null,
  negeer: [],
  eigen: false,
  fouten: [],
};

/** Keys that no other document has; `fase` counts by its value. */
const SLEUTELS = ['znummer', 'ingezonden'] as const;
const GRENS = /^\ufeff?---[ \t]*\r?\n/;
const SLUITING = /^(?:---|\.\.\.)[ \t]*\r?$/;

/** Where the front matter ends (offset just behind its closing line); 0 when the text has none. */
export function voorbladEinde(text: string): number {
  const opening = GRENS.exec(text);
  if (opening === null) return 0;
  let start = opening[0].length;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    // Only a short line can close the front matter; a long one need not be copied to be tested.
    if (end - start < 80 && SLUITING.test(text.slice(start, end))) return newline === -1 ? end : end + 1;
    if (newline === -1) return 0;
    start = newline + 1;
  }
  return 0;
}

/** An ISO date from what a person writes in the front matter: 2025-03-10, 10 maart 2025, 10-3-2025. */
function asDatum(text: string): string | null {
  const gelezen = readDatum(text.trim(), 0);
  return gelezen !== null && gelezen.jaar !== null && gelezen.span.end === text.trim().length ? gelezen.iso : null;
}

/** What stands under the keys of the front matter, in order, with places in its text. */
export interface Velden {
  /** Everything with a value under the key; items of a list each by themselves. */
  lijst(sleutel: string): Veld<string>[];
  heeft(sleutel: string): boolean;
  readonly negeer: readonly Negeer[];
  readonly fouten: readonly Veld<string>[];
}

/** Reads the front matter; `text` runs from the opening to the closing line. Never throws; what is no YAML gives `fouten`. */
export function readVoorblad(text: string): Voorblad {
  const begin = GRENS.exec(text)?.[0].length ?? 0;
  const closing = text.replace(/\r?\n?$/, '').lastIndexOf('\n') + 1;
  const body = text.slice(begin, Math.max(begin, closing));
  return voorbladVan(leesEenvoudig(body, begin) ?? leesYaml(body, begin));
}

/** What the fields say. */
export function voorbladVan({ lijst, heeft, negeer, fouten }: Velden): Voorblad {
  const een = (sleutel: string): Veld<string> | null => lijst(sleutel)[0] ?? null;
  const datums = (sleutel: string): Veld<string | null>[] =>
    lijst(sleutel).map(({ waarde, span }) => ({ waarde: asDatum(waarde), span }));
  const fase = een('fase');
  return {
    znummers: lijst('znummer'),
    ingezonden: datums('ingezonden')[0] ?? null,
    fase,
    bron: een('bron'),
    origineel: een('origineel'),
    uitstel: datums('uitstel'),
    verzonden: datums('verzonden')[0] ?? null,
    medeNamens: lijst('medeNamens'),
    bewindspersoon: een('bewindspersoon'),
    negeer,
    eigen: SLEUTELS.some(heeft) || isFase(fase?.waarde ?? ''),
    fouten,
  };
}

/** All of YAML. @param body the lines between the opening and the closing one @param begin where they stand in the front matter */
export function leesYaml(body: string, begin: number): Velden {
  const { isMap, isScalar, isSeq, parseDocument } = laadYaml();
  const document = parseDocument(body, { schema: 'core', prettyErrors: false, uniqueKeys: false });
  const fouten = document.errors.map((error) => ({
    waarde: 'Deze regel van het voorblad is niet te lezen. Schrijf hem als "sleutel: waarde".',
    span: { start: begin + error.pos[0], end: begin + Math.max(error.pos[0], Math.min(error.pos[1], body.length)) },
  }));
  const map = isMap(document.contents) ? document.contents : null;

  const spanOf = (node: Node): Span => {
    const [start, end] = node.range ?? [0, 0];
    // A node of several lines ends behind its line end; its text does not.
    return { start: begin + start, end: begin + start + body.slice(start, end).trimEnd().length };
  };
  const nodesOf = (key: string): Node[] => {
    const node = map?.get(key, true) as Node | undefined;
    if (node === undefined || node === null) return [];
    return isSeq(node) ? (node.items as Node[]) : [node];
  };
  const negeerVan = (node: Node): Negeer => {
    const field = (key: string): Veld<string> | null => {
      const value = isMap(node) ? node.get(key, true) : undefined;
      return isScalar(value) && value.value !== null
        ? { waarde: String(value.source ?? value.value).trim(), span: spanOf(value) }
        : null;
    };
    return {
      regel: field('regel'),
      vraag: field('vraag') ?? field('antwoord'),
      reden: field('reden'),
      span: spanOf(node),
    };
  };
  return {
    lijst: (key) =>
      nodesOf(key)
        .filter(isScalar)
        .filter((node) => node.value !== null && String(node.value).trim() !== '')
        .map((node) => ({ waarde: String(node.source ?? node.value).trim(), span: spanOf(node) })),
    heeft: (key) => map?.has(key) ?? false,
    negeer: nodesOf('negeer').map(negeerVan),
    fouten,
  };
}
