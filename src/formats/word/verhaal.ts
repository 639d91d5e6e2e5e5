import { Alinealezer } from './alinea';
import { isWeg, type Wijziging, wijziging } from './kanttekeningen';
import type { Nummering } from './nummering';
import type { Omgeving } from './omgeving';
import { kopniveau, lijstplek } from './stijlen';
import { type Alinea, alineasIn, type Blok, type Cel, heeftInhoud, type Stuk } from './stukken';
import { type Knoop, kind, pad, waarde } from './xml';

/** How the paragraphs of a stream of text are called. */
type Plaats = (alineanummer: number) => string;

/** Reads the blocks of one stream of text: the body, a note, a text box. */
export class Verhaallezer {
  private readonly alineas: Alinealezer;
  private geteld = 0;

  constructor(
    private readonly verhaal: Knoop,
    private readonly omgeving: Omgeving,
    private readonly nummering: Nummering,
    private readonly plaats: Plaats,
    private readonly terzijde = false,
  ) {
    this.alineas = new Alinealezer(verhaal, omgeving);
  }

  lees(): Blok[] {
    return this.blokken(this.verhaal, [], false);
  }

  /** The blocks within an element. A paragraph whose end is deleted hands its pieces on to the next one. */
  private blokken(ouder: Knoop, keten: readonly Wijziging[], inKader: boolean): Blok[] {
    const result: Blok[] = [];
    let over: Stuk[] = [];
    const ga = (knoop: Knoop, hier: readonly Wijziging[]): void => {
      switch (knoop.naam) {
        case 'w:p': {
          const gelezen = this.alinea(knoop, over, hier, inKader);
          over = gelezen.over;
          result.push(...gelezen.blokken);
          return;
        }
        case 'w:tbl': {
          const { tabel, merken } = this.tabel(knoop, hier, inKader);
          over.push(...merken);
          if (tabel !== null) result.push(tabel);
          return;
        }
        case 'mc:AlternateContent': {
          const keuze = kind(knoop, 'mc:Choice') ?? kind(knoop, 'mc:Fallback');
          for (const kindVan of keuze?.kinderen ?? []) ga(kindVan, hier);
          return;
        }
        case 'w:sectPr':
        case 'w:tblPr':
        case 'w:tcPr':
        case 'w:sdtPr':
        case 'w:sdtEndPr':
        case 'w:customXmlPr':
          return;
        case 'w:commentRangeEnd': {
          const laatste = result.at(-1);
          const stukken = this.alineas.tussen(knoop);
          if (laatste?.soort === 'alinea')
            result[result.length - 1] = { ...laatste, stukken: [...laatste.stukken, ...stukken] };
          else over.push(...stukken);
          return;
        }
        case 'w:commentRangeStart':
        case 'w:altChunk':
        case 'm:oMath':
          over.push(...this.alineas.tussen(knoop));
          return;
        default: {
          const wissel = wijziging(knoop);
          for (const kindVan of knoop.kinderen) ga(kindVan, wissel === null ? hier : [...hier, wissel]);
        }
      }
    };
    for (const knoop of ouder.kinderen) ga(knoop, keten);
    if (over.length > 0) result.push(this.maak(over, '', 0, inKader));
    return result;
  }

  private alinea(
    p: Knoop,
    over: Stuk[],
    keten: readonly Wijziging[],
    inKader: boolean,
  ): { blokken: Blok[]; over: Stuk[] } {
    const pPr = kind(p, 'w:pPr');
    const stijlId = waarde(kind(pPr, 'w:pStyle'));
    const stijl = this.omgeving.stijlen.vanAlinea(stijlId);
    const { stukken: eigen, vakken, eindeWeg } = this.alineas.lees(p, stijl, keten);
    const stukken = over;
    for (const stuk of eigen) stukken.push(stuk);
    if (eindeWeg) return { blokken: this.tekstvakken(vakken), over: zonderAlinea(stukken) };
    const nummer = this.nummering.volgende(lijstplek(pPr), stijlId);
    const blok: Alinea = {
      ...this.maak(
        stukken,
        stijl.naam,
        kopniveau(pPr, '') ?? stijl.kop,
        inKader || kind(pPr, 'w:framePr') !== undefined,
      ),
      nummer,
    };
    return { blokken: [blok, ...this.tekstvakken(vakken)], over: [] };
  }

  private maak(stukken: readonly Stuk[], stijl: string, kop: number, terzijde: boolean): Alinea {
    if (!this.terzijde && heeftInhoud(stukken)) this.geteld += 1;
    return {
      soort: 'alinea',
      stukken,
      plaats: this.plaats(Math.max(1, this.geteld)),
      stijl,
      kop,
      nummer: null,
      terzijde: terzijde || this.terzijde,
    };
  }

  /** Text boxes are streams of their own; their place is that of the paragraph they hang on. */
  private tekstvakken(vakken: readonly Knoop[]): Blok[] {
    const hier = Math.max(1, this.geteld);
    return vakken.flatMap((vak) =>
      new Verhaallezer(vak, this.omgeving, this.nummering, () => this.plaats(hier), true).lees(),
    );
  }

  /** A table without its deleted rows, and the marks of what was in those. */
  private tabel(tbl: Knoop, keten: readonly Wijziging[], inKader: boolean): { tabel: Blok | null; merken: Stuk[] } {
    const rijen: Cel[][] = [];
    const merken: Stuk[] = [];
    const ga = (knoop: Knoop, hier: readonly Wijziging[]): void => {
      if (knoop.naam !== 'w:tr') {
        // Content controls and the like can stand around rows.
        const wissel = wijziging(knoop);
        if (!/^w:(?:tblPr|tblGrid|sdtPr|sdtEndPr)$/.test(knoop.naam))
          for (const kindVan of knoop.kinderen) ga(kindVan, wissel === null ? hier : [...hier, wissel]);
        return;
      }
      const trPr = kind(knoop, 'w:trPr');
      const wissel = (trPr?.kinderen ?? []).flatMap((eigenschap) => wijziging(eigenschap) ?? []);
      const rijketen = [...hier, ...wissel];
      const cellen = this.cellen(knoop, rijketen, inKader);
      if (!rijketen.some(isWeg)) rijen.push(cellen);
      else
        for (const alinea of cellen.flatMap(({ blokken }) => alineasIn(blokken)))
          merken.push(...alinea.stukken.filter(({ soort }) => soort === 'merk'));
    };
    for (const knoop of tbl.kinderen) ga(knoop, keten);
    return { tabel: rijen.length === 0 ? null : { soort: 'tabel', rijen }, merken };
  }

  private cellen(tr: Knoop, keten: readonly Wijziging[], inKader: boolean): Cel[] {
    const cellen: Cel[] = [];
    const ga = (knoop: Knoop): void => {
      if (knoop.naam !== 'w:tc') {
        if (!/^w:(?:trPr|tblPrEx|sdtPr|sdtEndPr)$/.test(knoop.naam)) for (const kindVan of knoop.kinderen) ga(kindVan);
        return;
      }
      const tcPr = kind(knoop, 'w:tcPr');
      const wissel = (tcPr?.kinderen ?? []).flatMap((eigenschap) => wijziging(eigenschap) ?? []);
      const samen = pad(tcPr, 'w:vMerge');
      cellen.push({
        blokken: this.blokken(knoop, [...keten, ...wissel], inKader),
        breedte: Math.min(Math.max(Number(waarde(kind(tcPr, 'w:gridSpan')) ?? 1) || 1, 1), 63),
        vervolg: samen !== undefined && waarde(samen) !== 'restart',
      });
    };
    for (const knoop of tr.kinderen) ga(knoop);
    return cellen;
  }
}

/** What is left of a paragraph whose end is deleted: where its words are gone as well, its marks belong to what comes before. */
function zonderAlinea(stukken: Stuk[]): Stuk[] {
  if (heeftInhoud(stukken)) return stukken;
  return stukken.map((stuk) => (stuk.soort === 'merk' ? { ...stuk, weg: true } : stuk));
}
