import { type Gelijk, gelijkeEinden } from './gelijk';
import type { Grens } from './grens';
import { heeftGewoneRegels, type Regeleinde, regeleindeZoeker } from './regeleinde';
import { beginstaat, isZelfdeStaat, type Regels, type Staat, scanRegels } from './regelscan';
import type { Stapsgewijs } from './stapsgewijs';

/** So much text is scanned as one piece (characters): what an edit makes us scan again, and what is scanned between two pauses. */
const STUK = 4096;

/** Some whole lines, the state in which the scan came to them, and what they offer with offsets from `start`. */
interface Stuk {
  readonly start: number;
  readonly end: number;
  readonly van: Staat;
  readonly regels: Regels;
  readonly tot: Staat;
}

/** A text that was scanned piece by piece. */
export interface Stukken {
  readonly text: string;
  readonly gewoon: boolean;
  /** What it has in common with the text that was scanned before it. */
  readonly gelijk: Gelijk;
  readonly alle: readonly Stuk[];
}

/**
 * Scans the lines from `vanaf` on. Of an earlier version of the text the pieces before and behind the edit are taken over:
 * a piece offers the same when its lines, and the state in which the scan comes to it, are the same.
 */
export function* scanStukken(text: string, vanaf: number, vorige?: Stukken): Stapsgewijs<Stukken> {
  const gewoon = heeftGewoneRegels(text);
  const eindeVan = regeleindeZoeker(text, gewoon);
  const oud = vorige !== undefined && vorige.gewoon === gewoon ? vorige : { text: '', alle: [] };
  const gelijk = gelijkeEinden(oud.text, text);
  const shift = text.length - oud.text.length;
  const alle: Stuk[] = [];
  let at = vanaf;
  let staat = beginstaat;
  const add = (stuk: Stuk): void => {
    alle.push(stuk);
    at = stuk.end;
    staat = stuk.tot;
  };
  for (const stuk of oud.alle) {
    // The character behind it must be the same too: with it the last line could go on.
    if (stuk.start === at && stuk.end < gelijk.begin && isZelfdeStaat(stuk.van, staat)) add(stuk);
    else if (stuk.start > oud.text.length - gelijk.eind && stuk.start + shift >= at) {
      while (at < stuk.start + shift) add(yield* scanStuk(text, at, stuk.start + shift, eindeVan, staat));
      if (isZelfdeStaat(stuk.van, staat)) add({ ...stuk, start: at, end: stuk.end + shift });
    }
  }
  while (at < text.length) add(yield* scanStuk(text, at, text.length, eindeVan, staat));
  return { text, gewoon, gelijk, alle };
}

function* scanStuk(text: string, start: number, until: number, eindeVan: Regeleinde, van: Staat): Stapsgewijs<Stuk> {
  yield;
  return { start, van, ...scanRegels(text, start, Math.min(start + STUK, until), eindeVan, van) };
}

/** What all pieces offer, with offsets in the whole text. */
export function alleRegels({ alle }: Stukken): Regels {
  const van = <T extends { readonly start: number }>(lijst: (regels: Regels) => readonly T[]): T[] =>
    alle.flatMap(({ start, regels }) => lijst(regels).map((one) => verschoven(one, start)));
  return {
    grenzen: alle.flatMap(({ start: vanaf, regels }) =>
      regels.grenzen.map(({ soort, start, label }): Grens => ({ soort, start: start + vanaf, label })),
    ),
    twijfels: van((regels) => regels.twijfels).sort((a, b) => a.start - b.start),
    kandidaten: van((regels) => regels.kandidaten),
    antwoordnummers: van((regels) => regels.antwoordnummers),
    antwoordzinnen: alle.flatMap(({ start, regels }) => regels.antwoordzinnen.map((at) => at + start)),
    vroegeToelichtingen: van((regels) => regels.vroegeToelichtingen),
    kopjes: van((regels) => regels.kopjes),
  };
}

function verschoven<T extends { readonly start: number }>(one: T, by: number): T {
  return { ...one, start: one.start + by };
}
