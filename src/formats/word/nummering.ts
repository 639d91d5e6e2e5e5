import type { Lijstplek, Stijlen } from './stijlen';
import { type Knoop, kind, waarde } from './xml';

/** The number or mark that Word puts before a paragraph. */
export interface Nummer {
  /** As the reader sees it, "3." or "Vraag 3"; of a mark ("•") only that it is one. */
  readonly tekst: string;
  readonly isTeken: boolean;
  readonly niveau: number;
}

interface Niveau {
  readonly begin: number;
  readonly vorm: string;
  readonly tekst: string;
  /** The level behind which this one begins again: null for every higher one, 0 for none. */
  readonly opnieuwNa: number | null;
  readonly stijl: string | undefined;
  readonly alsCijfers: boolean;
}

interface Lijst {
  readonly abstract: string;
  readonly niveaus: ReadonlyMap<number, Niveau>;
  /** Levels that begin anew at the first use of this list. */
  readonly opnieuw: ReadonlyMap<number, number>;
}

const HOOGSTE_NIVEAU = 8;
/** Word goes no further; a higher number in a file only costs memory when written in letters. */
const HOOGSTE_NUMMER = 32_767;

/** Counts the numbered paragraphs of a document; every paragraph must be shown to it once, in order. */
export class Nummering {
  private readonly lijsten = new Map<string, Lijst>();
  private readonly tellers = new Map<string, (number | undefined)[]>();
  private readonly gebruikt = new Set<string>();

  constructor(
    nummering: Knoop | undefined,
    private readonly stijlen: Stijlen,
  ) {
    const abstracten = new Map<string, Knoop>();
    for (const knoop of nummering?.kinderen ?? []) {
      if (knoop.naam === 'w:abstractNum') abstracten.set(knoop.kenmerken['w:abstractNumId'] ?? '', knoop);
    }
    const nums = (nummering?.kinderen ?? []).filter(({ naam }) => naam === 'w:num');
    const abstractVan = new Map(
      nums.map((num) => [num.kenmerken['w:numId'] ?? '', waarde(kind(num, 'w:abstractNumId')) ?? '']),
    );
    for (const num of nums) {
      const id = num.kenmerken['w:numId'] ?? '';
      const abstract = this.volg(abstractVan.get(id) ?? '', abstracten, abstractVan);
      this.lijsten.set(id, leesLijst(num, abstract, abstracten.get(abstract)));
    }
  }

  /** A list may say that it is the list of a style. */
  private volg(id: string, abstracten: ReadonlyMap<string, Knoop>, abstractVan: ReadonlyMap<string, string>): string {
    const stijl = waarde(kind(abstracten.get(id), 'w:numStyleLink'));
    const nummer = stijl === undefined ? null : this.stijlen.van(stijl).lijst?.nummer;
    return nummer == null ? id : (abstractVan.get(nummer) ?? id);
  }

  /**
   * The number of the next paragraph; null when it has none.
   * @param stijlId the style of the paragraph: a level of a list can belong to a style.
   */
  volgende(eigen: Lijstplek | null, stijlId: string | undefined): Nummer | null {
    const vanStijl = this.stijlen.vanAlinea(stijlId).lijst;
    const id = eigen?.nummer ?? vanStijl?.nummer ?? null;
    if (id === null || id === '0') return null;
    const lijst = this.lijsten.get(id);
    if (lijst === undefined) return null;
    const niveau = Math.min(
      HOOGSTE_NIVEAU,
      Math.max(0, eigen?.niveau ?? niveauVan(lijst, stijlId) ?? vanStijl?.niveau ?? 0),
    );
    const stand = this.tel(id, lijst, niveau);
    const hier = lijst.niveaus.get(niveau);
    if (hier === undefined) return null;
    if (hier.vorm === 'bullet') return { tekst: '•', isTeken: true, niveau };
    const tekst = schrijf(hier, niveau, lijst, stand).replace(/\s+/g, ' ').trim();
    return tekst === '' ? null : { tekst, isTeken: !/[\p{Alpha}\p{N}]/u.test(tekst), niveau };
  }

  /** Counts on, and gives the numbers of all levels. */
  private tel(id: string, lijst: Lijst, niveau: number): readonly (number | undefined)[] {
    const stand = this.tellers.get(lijst.abstract) ?? [];
    this.tellers.set(lijst.abstract, stand);
    if (!this.gebruikt.has(id)) {
      this.gebruikt.add(id);
      for (const gegeven of lijst.opnieuw.keys()) stand[gegeven] = undefined;
    }
    const begin = (n: number): number => lijst.opnieuw.get(n) ?? lijst.niveaus.get(n)?.begin ?? 1;
    for (let hoger = 0; hoger < niveau; hoger++) stand[hoger] ??= begin(hoger);
    const vorig = stand[niveau];
    stand[niveau] = vorig === undefined ? begin(niveau) : Math.min(vorig + 1, HOOGSTE_NUMMER);
    for (let lager = niveau + 1; lager <= HOOGSTE_NIVEAU; lager++) {
      const na = lijst.niveaus.get(lager)?.opnieuwNa ?? null;
      if (na === null || (na > 0 && niveau < na)) stand[lager] = undefined;
    }
    return stand;
  }
}

/** The level of a list that belongs to this style. */
function niveauVan(lijst: Lijst, stijlId: string | undefined): number | null {
  if (stijlId === undefined) return null;
  for (const [niveau, { stijl }] of lijst.niveaus) if (stijl === stijlId) return niveau;
  return null;
}

function leesLijst(num: Knoop, abstract: string, knoop: Knoop | undefined): Lijst {
  const niveaus = new Map<number, Niveau>();
  const opnieuw = new Map<number, number>();
  for (const lvl of knoop?.kinderen ?? []) if (lvl.naam === 'w:lvl') zet(niveaus, lvl);
  for (const over of num.kinderen) {
    if (over.naam !== 'w:lvlOverride') continue;
    const niveau = Number(over.kenmerken['w:ilvl'] ?? 0);
    const lvl = kind(over, 'w:lvl');
    if (lvl !== undefined) zet(niveaus, lvl);
    const begin = waarde(kind(over, 'w:startOverride'));
    if (begin !== undefined) opnieuw.set(niveau, geheel(begin, 1));
  }
  return { abstract, niveaus, opnieuw };
}

function zet(niveaus: Map<number, Niveau>, lvl: Knoop): void {
  const opnieuwNa = waarde(kind(lvl, 'w:lvlRestart'));
  niveaus.set(geheel(lvl.kenmerken['w:ilvl'], 0), {
    begin: geheel(waarde(kind(lvl, 'w:start')), 1),
    vorm: waarde(kind(lvl, 'w:numFmt')) ?? 'decimal',
    tekst: waarde(kind(lvl, 'w:lvlText')) ?? '',
    opnieuwNa: opnieuwNa === undefined ? null : geheel(opnieuwNa, 0),
    stijl: waarde(kind(lvl, 'w:pStyle')),
    alsCijfers: kind(lvl, 'w:isLgl') !== undefined,
  });
}

function geheel(tekst: string | undefined, anders: number): number {
  const getal = Number(tekst ?? anders);
  return Number.isInteger(getal) ? Math.min(Math.max(getal, 0), HOOGSTE_NUMMER) : anders;
}

/** The text of a level with the numbers in it: "%1.%2" has those of the first two levels. */
function schrijf(hier: Niveau, niveau: number, lijst: Lijst, stand: readonly (number | undefined)[]): string {
  return hier.tekst.replace(/%([1-9])/g, (_, cijfer: string) => {
    const bedoeld = Number(cijfer) - 1;
    if (bedoeld > niveau) return '';
    const vorm = lijst.niveaus.get(bedoeld)?.vorm ?? 'decimal';
    return inVorm(stand[bedoeld] ?? 1, hier.alsCijfers && bedoeld < niveau ? 'decimal' : vorm);
  });
}

/** A number in one of Word's forms; forms of other languages are written in figures. */
export function inVorm(getal: number, vorm: string): string {
  switch (vorm) {
    case 'none':
      return '';
    case 'lowerLetter':
      return letters(getal);
    case 'upperLetter':
      return letters(getal).toUpperCase();
    case 'lowerRoman':
      return romeins(getal).toLowerCase();
    case 'upperRoman':
      return romeins(getal);
    case 'decimalZero':
      return String(getal).padStart(2, '0');
    case 'ordinal':
      return `${getal}e`;
    default:
      return String(getal);
  }
}

/** a … z, aa, bb … as Word counts on. */
function letters(getal: number): string {
  if (getal < 1) return '';
  return 'abcdefghijklmnopqrstuvwxyz'.charAt((getal - 1) % 26).repeat(Math.min(Math.ceil(getal / 26), 40));
}

const ROMEINS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function romeins(getal: number): string {
  let rest = getal;
  let result = '';
  for (const [waardeVan, teken] of ROMEINS) {
    while (rest >= waardeVan) {
      result += teken;
      rest -= waardeVan;
    }
  }
  return result;
}
