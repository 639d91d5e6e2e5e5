import type { Opmaakverlies } from './stukken';
import { type Knoop, kind, pad, schakelaar, waarde } from './xml';

/** How letters look, as far as it tells something; undefined where nothing is said. */
export interface Tekenopmaak {
  readonly vet: boolean | undefined;
  readonly schuin: boolean | undefined;
  readonly verborgen: boolean | undefined;
  readonly doorgehaald: boolean | undefined;
  readonly hoog: boolean | undefined;
}

export interface Stijl {
  readonly naam: string;
  readonly opmaak: Tekenopmaak;
  /** Level of the heading, 1–6; 0 for no heading. */
  readonly kop: number;
  readonly lijst: Lijstplek | null;
}

/** Where a paragraph stands in a list; null for what the style has to say. */
export interface Lijstplek {
  readonly nummer: string | null;
  readonly niveau: number | null;
}

const GEEN_OPMAAK: Tekenopmaak = {
  vet: undefined,
  schuin: undefined,
  verborgen: undefined,
  doorgehaald: undefined,
  hoog: undefined,
};
export const GEEN_STIJL: Stijl = { naam: '', opmaak: GEEN_OPMAAK, kop: 0, lijst: null };

/** What the properties of a run (`w:rPr`) say themselves. */
export function tekenopmaak(rPr: Knoop | undefined): Tekenopmaak {
  if (rPr === undefined) return GEEN_OPMAAK;
  const plaats = waarde(kind(rPr, 'w:vertAlign'));
  return {
    vet: schakelaar(rPr, 'w:b'),
    schuin: schakelaar(rPr, 'w:i'),
    verborgen: schakelaar(rPr, 'w:vanish'),
    doorgehaald: schakelaar(rPr, 'w:strike') || schakelaar(rPr, 'w:dstrike') || undefined,
    hoog: plaats === undefined ? undefined : plaats === 'superscript',
  };
}

export function lijstplek(pPr: Knoop | undefined): Lijstplek | null {
  const numPr = kind(pPr, 'w:numPr');
  if (numPr === undefined) return null;
  const niveau = waarde(kind(numPr, 'w:ilvl'));
  return { nummer: waarde(kind(numPr, 'w:numId')) ?? null, niveau: niveau === undefined ? null : Number(niveau) };
}

/** Styles build on each other; longer chains are a circle. */
const LANGSTE_KETEN = 30;

/** The styles of a document by their id, each with all that it gets from the styles that it builds on. */
export class Stijlen {
  private readonly knopen = new Map<string, Knoop>();
  private readonly klaar = new Map<string, Stijl>();
  private readonly gewoon: string | undefined;

  constructor(stijlen: Knoop | undefined) {
    for (const knoop of stijlen?.kinderen ?? []) {
      if (knoop.naam !== 'w:style') continue;
      const id = knoop.kenmerken['w:styleId'] ?? '';
      this.knopen.set(id, knoop);
      if (knoop.kenmerken['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(knoop.kenmerken['w:default'] ?? ''))
        this.gewoon ??= id;
    }
  }

  /** The style of a paragraph; without an id the ordinary one. */
  vanAlinea(id: string | undefined): Stijl {
    return this.van(id ?? this.gewoon);
  }

  van(id: string | undefined, diepte = 0): Stijl {
    if (id === undefined) return GEEN_STIJL;
    const eerder = this.klaar.get(id);
    if (eerder !== undefined) return eerder;
    const stijl = this.lees(id, diepte);
    this.klaar.set(id, stijl);
    return stijl;
  }

  private lees(id: string, diepte: number): Stijl {
    const knoop = this.knopen.get(id);
    if (knoop === undefined || diepte > LANGSTE_KETEN) return { ...GEEN_STIJL, naam: id };
    const basis = this.van(waarde(kind(knoop, 'w:basedOn')), diepte + 1);
    const pPr = kind(knoop, 'w:pPr');
    const eigen = tekenopmaak(kind(knoop, 'w:rPr'));
    const plek = lijstplek(pPr);
    const naam = waarde(kind(knoop, 'w:name')) ?? id;
    return {
      naam: `${id} ${naam}`,
      opmaak: opElkaar(basis.opmaak, eigen),
      kop: kopniveau(pPr, naam) ?? basis.kop,
      lijst:
        plek === null
          ? basis.lijst
          : { nummer: plek.nummer ?? basis.lijst?.nummer ?? null, niveau: plek.niveau ?? basis.lijst?.niveau ?? null },
    };
  }
}

function opElkaar(onder: Tekenopmaak, boven: Tekenopmaak): Tekenopmaak {
  return {
    vet: boven.vet ?? onder.vet,
    schuin: boven.schuin ?? onder.schuin,
    verborgen: boven.verborgen ?? onder.verborgen,
    doorgehaald: boven.doorgehaald ?? onder.doorgehaald,
    hoog: boven.hoog ?? onder.hoog,
  };
}

/** The level of a heading: what the outline says, or the name of the style; null when neither says anything. */
export function kopniveau(pPr: Knoop | undefined, naam: string): number | null {
  const omtrek = waarde(pad(pPr, 'w:outlineLvl'));
  if (omtrek !== undefined) {
    const niveau = Number(omtrek) + 1;
    return niveau >= 1 && niveau <= 9 ? Math.min(niveau, 6) : 0;
  }
  if (/^(?:title|titel)$/i.test(naam)) return 1;
  const kop = /^(?:heading|kop) ?([1-9])$/i.exec(naam)?.[1];
  return kop === undefined ? null : Math.min(Number(kop), 6);
}

/** What a reader sees of a run: its own properties over its style over the style of the paragraph, in which on and on is off. */
export function zichtbareOpmaak(eigen: Tekenopmaak, teken: Stijl, alinea: Stijl): Zichtbaar {
  const wissel = (naam: 'vet' | 'schuin' | 'verborgen'): boolean =>
    eigen[naam] ?? (teken.opmaak[naam] ?? false) !== (alinea.opmaak[naam] ?? false);
  return {
    vet: wissel('vet'),
    schuin: wissel('schuin'),
    verborgen: wissel('verborgen'),
    doorgehaald: eigen.doorgehaald ?? teken.opmaak.doorgehaald ?? alinea.opmaak.doorgehaald ?? false,
    hoog: eigen.hoog ?? teken.opmaak.hoog ?? alinea.opmaak.hoog ?? false,
  };
}

/** Looks that somebody gave to single words and that Markdown does not have. */
export function opmaakverlies(rPr: Knoop | undefined): Opmaakverlies[] {
  const isGezet = (naam: string, gewoon: RegExp): boolean => {
    const knoop = kind(rPr, naam);
    return knoop !== undefined && !gewoon.test(waarde(knoop) ?? '');
  };
  const vulling = kind(rPr, 'w:shd')?.kenmerken['w:fill'] ?? 'auto';
  return [
    ...(isGezet('w:u', /^none$/i) ? (['onderstreept'] as const) : []),
    ...(isGezet('w:highlight', /^none$/i) || !/^(?:auto|ffffff)$/i.test(vulling) ? (['gemarkeerd'] as const) : []),
    ...(isGezet('w:color', /^(?:auto|000000)?$/i) ? (['gekleurd'] as const) : []),
  ];
}

export interface Zichtbaar {
  readonly vet: boolean;
  readonly schuin: boolean;
  readonly verborgen: boolean;
  readonly doorgehaald: boolean;
  readonly hoog: boolean;
}
