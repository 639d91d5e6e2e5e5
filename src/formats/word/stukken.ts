import type { Nummer } from './nummering';

/** A piece of a paragraph. */
export type Stuk = Tekst | Regeleinde | Nootteken | Merk | Verlies;

export interface Tekst {
  readonly soort: 'tekst';
  readonly tekst: string;
  readonly vet: boolean;
  readonly schuin: boolean;
  /** Where a link leads. */
  readonly adres: string | null;
}
interface Regeleinde {
  readonly soort: 'regeleinde';
}
interface Nootteken {
  readonly soort: 'noot';
  readonly reeks: 'voetnoten' | 'eindnoten';
  readonly id: string;
}
/** The place of something in the margin: its index in the list of Kanttekeningen. */
interface Merk {
  readonly soort: 'merk';
  readonly kanttekening: number;
  /** Where a remark ends: its words stand before it. */
  readonly einde?: true;
  /** What stood around it is gone, with its paragraph: it belongs to what comes before. */
  readonly weg?: true;
}
/** Something that Markdown cannot hold. */
interface Verlies {
  readonly soort: 'verlies';
  readonly wat: Verloren;
}

export type Verloren =
  | 'afbeelding'
  | 'grafiek'
  | 'formule'
  | 'verborgen'
  | 'doorgehaald'
  | 'symbool'
  | 'koppeling'
  | 'inhoudsopgave'
  | 'bestand'
  | 'cellen'
  | Opmaakverlies;

/** Looks of single words. That a question looks so says nothing; that an answer came back so may. */
export type Opmaakverlies = 'onderstreept' | 'gemarkeerd' | 'gekleurd';

export interface Alinea {
  readonly soort: 'alinea';
  readonly stukken: readonly Stuk[];
  /** "alinea 12" */
  readonly plaats: string;
  /** Id and name of its style. */
  readonly stijl: string;
  readonly kop: number;
  readonly nummer: Nummer | null;
  /** Stands in a frame or text box, beside the text. */
  readonly terzijde: boolean;
}

export interface Cel {
  readonly blokken: readonly Blok[];
  /** Columns of the grid that it covers. */
  readonly breedte: number;
  /** Goes on from the cell above it. */
  readonly vervolg: boolean;
}

export interface Tabel {
  readonly soort: 'tabel';
  readonly rijen: readonly (readonly Cel[])[];
}

export type Blok = Alinea | Tabel;

export const REGELEINDE: Stuk = { soort: 'regeleinde' };

/** The text of pieces as it is read aloud, a line end for every break. */
export function leesbaar(stukken: readonly Stuk[]): string {
  let tekst = '';
  for (const stuk of stukken) {
    if (stuk.soort === 'tekst') tekst += stuk.tekst;
    else if (stuk.soort === 'regeleinde') tekst += '\n';
  }
  return tekst;
}

/** True when a reader sees something: text or the mark of a note. */
export function heeftInhoud(stukken: readonly Stuk[]): boolean {
  return stukken.some(
    (stuk) => stuk.soort === 'noot' || (stuk.soort === 'tekst' && /[^\s\u00a0\u200b\ufeff]/.test(stuk.tekst)),
  );
}

/** All paragraphs within, in reading order. */
export function alineasIn(blokken: readonly Blok[]): Alinea[] {
  return blokken.flatMap((blok) =>
    blok.soort === 'alinea' ? [blok] : blok.rijen.flatMap((rij) => rij.flatMap((cel) => alineasIn(cel.blokken))),
  );
}

/** Adds a piece; text joins the text before it when it looks the same. */
export function voegToe(stukken: Stuk[], stuk: Stuk): void {
  const vorige = stukken.at(-1);
  if (
    stuk.soort === 'tekst' &&
    vorige?.soort === 'tekst' &&
    vorige.vet === stuk.vet &&
    vorige.schuin === stuk.schuin &&
    vorige.adres === stuk.adres
  ) {
    stukken[stukken.length - 1] = { ...vorige, tekst: vorige.tekst + stuk.tekst };
  } else stukken.push(stuk);
}
