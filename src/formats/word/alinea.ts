import { ALINEATEKEN, isWeg, Marge, type Wijziging, wijziging } from './kanttekeningen';
import type { Omgeving } from './omgeving';
import { GEEN_STIJL, opmaakverlies, type Stijl, tekenopmaak, type Zichtbaar, zichtbareOpmaak } from './stijlen';
import { heeftInhoud, leesbaar, REGELEINDE, type Stuk, type Verloren, voegToe } from './stukken';
import { leesTekening } from './tekening';
import { isOpenbaar, openbaar, schoon, symbool, tekstVan, verhoogd } from './tekens';
import { adresIn, isInhoudsopgave, Velden } from './velden';
import { type Knoop, kind, pad, platteTekst, TEKST, waarde } from './xml';

/** Elements that hold no text of the document. */
const OVERSLAAN = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:fldData',
  'w:rubyPr',
  'w:rt',
  'w:delInstrText',
  'w:sectPr',
  'w:pgNum',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
]);

/** Reads the paragraphs of one stream of text, in order: fields and changes run on from one to the next. */
export class Alinealezer {
  private readonly velden: Velden;
  private stukken: Stuk[] = [];
  private keten: readonly Wijziging[] = [];
  private adres: string | null = null;
  private stijl: Stijl = GEEN_STIJL;
  private readonly tekstmarge: Marge;
  private readonly opmaakmarge: Marge;
  /** True within text that is struck through. */
  private inStreep = false;
  private vakken: Knoop[] = [];

  constructor(
    verhaal: Knoop,
    private readonly omgeving: Omgeving,
  ) {
    this.velden = new Velden(verhaal);
    this.tekstmarge = new Marge(omgeving.kanttekeningen);
    this.opmaakmarge = new Marge(omgeving.kanttekeningen);
  }

  /** The pieces of a paragraph, and the text boxes that hang on it. */
  lees(
    p: Knoop,
    stijl: Stijl,
    keten: readonly Wijziging[],
  ): { stukken: Stuk[]; vakken: readonly Knoop[]; eindeWeg: boolean } {
    this.stukken = [];
    this.vakken = [];
    this.keten = keten;
    this.stijl = stijl;
    this.tekstmarge.onderbreek();
    this.opmaakmarge.onderbreek();
    this.inStreep = false;
    this.binnen(p);
    const pPr = kind(p, 'w:pPr');
    const opmaak = kind(pPr, 'w:pPrChange');
    if (opmaak !== undefined) this.merk(this.opmaakmarge.tekst(wijziging(opmaak), leesbaar(this.stukken)));
    const eindeWeg = this.alineaEinde(kind(pPr, 'w:rPr'), keten);
    return { stukken: this.stukken, vakken: this.vakken, eindeWeg };
  }

  /** What stands between paragraphs and yet belongs to the margin: the beginning of a remark. */
  tussen(knoop: Knoop): Stuk[] {
    this.stukken = [];
    this.element(knoop);
    return this.stukken;
  }

  /** A pending end of the paragraph; true when it goes, so that the next paragraph follows on. */
  private alineaEinde(rPr: Knoop | undefined, keten: readonly Wijziging[]): boolean {
    const eigen = (rPr?.kinderen ?? [])
      .flatMap((knoop) => wijziging(knoop) ?? [])
      .filter(({ soort }) => soort !== 'opmaak');
    const hier = eigen.find(isWeg) ?? eigen[0];
    const weg = hier === undefined ? keten.some(isWeg) : isWeg(hier);
    if (hier === undefined || hier.soort === 'hierheen' || hier.soort === 'weg') return weg;
    // Where all text of a paragraph came or went, its end did too; alone it is told only when there is nothing else to tell.
    const zelf =
      this.stukken.some((stuk) => stuk.soort === 'merk' && stuk.einde === undefined) &&
      (!weg || !heeftInhoud(this.stukken));
    if (!zelf) this.merk(this.tekstmarge.tekst(hier, ALINEATEKEN));
    return weg;
  }

  private binnen(ouder: Knoop): void {
    for (const knoop of ouder.kinderen) this.element(knoop);
  }

  private element(knoop: Knoop): void {
    const { naam } = knoop;
    if (OVERSLAAN.has(naam) || naam === TEKST) return;
    const wissel = wijziging(knoop);
    if (wissel !== null) {
      this.met({ keten: [...this.keten, wissel] }, knoop);
      return;
    }
    switch (naam) {
      case 'w:r':
        this.reeks(knoop);
        return;
      case 'w:hyperlink':
        this.met({ adres: this.adresVan(knoop) }, knoop);
        return;
      case 'w:fldSimple': {
        const opdracht = knoop.kenmerken['w:instr'] ?? '';
        if (isInhoudsopgave(opdracht)) {
          this.verlies('inhoudsopgave');
          return;
        }
        this.met({ adres: adresIn(opdracht) ?? this.adres }, knoop);
        return;
      }
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
      case 'w:commentReference':
        this.opmerking(knoop);
        return;
      case 'mc:AlternateContent':
        this.binnen(kind(knoop, 'mc:Choice') ?? kind(knoop, 'mc:Fallback') ?? knoop);
        return;
      case 'm:oMath':
        this.verlies('formule');
        this.tekst(platteTekst(knoop), GEWOON);
        return;
      case 'w:altChunk':
      case 'w:subDoc':
        this.verlies('bestand');
        return;
      default:
        this.binnen(knoop);
        return;
    }
  }

  private opmerking({ naam, kenmerken }: Knoop): void {
    const id = kenmerken['w:id'] ?? '';
    if (naam !== 'w:commentRangeEnd')
      for (const nummer of this.omgeving.opmerking(id)) this.stukken.push({ soort: 'merk', kanttekening: nummer });
    const einde = naam === 'w:commentRangeStart' ? null : this.omgeving.opmerkingEinde(id);
    if (einde !== null) this.stukken.push({ soort: 'merk', kanttekening: einde, einde: true });
  }

  private met(tijdelijk: { keten?: readonly Wijziging[]; adres?: string | null }, knoop: Knoop): void {
    const { keten, adres } = this;
    if (tijdelijk.keten !== undefined) this.keten = tijdelijk.keten;
    if (tijdelijk.adres !== undefined) this.adres = tijdelijk.adres;
    this.binnen(knoop);
    this.keten = keten;
    this.adres = adres;
  }

  private adresVan(knoop: Knoop): string | null {
    const adres = this.omgeving.adressen.get(knoop.kenmerken['r:id'] ?? '');
    if (adres === undefined) return this.adres;
    if (!isOpenbaar(adres)) this.verlies('koppeling');
    const anker = knoop.kenmerken['w:anchor'];
    return anker === undefined || adres.includes('#') ? adres : `${adres}#${anker}`;
  }

  /** A run: letters that look the same. */
  private reeks(r: Knoop): void {
    const rPr = kind(r, 'w:rPr');
    const opmaak = zichtbareOpmaak(
      tekenopmaak(rPr),
      this.omgeving.stijlen.van(waarde(kind(rPr, 'w:rStyle'))),
      this.stijl,
    );
    const verandering = kind(rPr, 'w:rPrChange');
    if (waarde(kind(rPr, 'w:rStyle')) === undefined && platteTekst(r).trim() !== '')
      for (const wat of opmaakverlies(rPr)) this.verlies(wat);
    let eigenTeken = false;
    for (const knoop of r.kinderen) {
      if (knoop.naam === 'w:footnoteReference' || knoop.naam === 'w:endnoteReference') {
        eigenTeken = knoop.kenmerken['w:customMarkFollows'] !== undefined;
        this.noot(knoop);
      } else if (!(eigenTeken && (knoop.naam === 'w:t' || knoop.naam === 'w:sym')))
        this.inReeks(knoop, opmaak, verandering);
    }
  }

  private inReeks(knoop: Knoop, opmaak: Zichtbaar, verandering: Knoop | undefined): void {
    switch (knoop.naam) {
      case 'w:t':
      case 'w:delText':
        this.tekst(tekstVan(knoop), opmaak, verandering);
        return;
      case 'w:tab':
      case 'w:ptab':
        this.tekst('\t', opmaak, verandering);
        return;
      case 'w:noBreakHyphen':
        this.tekst('-', opmaak, verandering);
        return;
      case 'w:cr':
        this.regeleinde();
        return;
      case 'w:br':
        this.regeleinde();
        // A new page or column begins a paragraph, to a reader.
        if (/^(?:page|column)$/.test(knoop.kenmerken['w:type'] ?? '')) this.regeleinde();
        return;
      case 'w:sym': {
        const teken = symbool(knoop);
        if (teken === null) this.verlies('symbool');
        this.tekst(teken ?? '□', opmaak, verandering);
        return;
      }
      case 'w:fldChar':
        if (this.velden.teken(knoop) !== null) this.stukken.push({ soort: 'verlies', wat: 'inhoudsopgave' });
        return;
      case 'w:instrText':
        this.velden.opdracht(platteTekst(knoop));
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.tekening(knoop);
        return;
      case 'mc:AlternateContent': {
        const keuze = kind(knoop, 'mc:Choice') ?? kind(knoop, 'mc:Fallback');
        for (const binnen of keuze?.kinderen ?? []) this.inReeks(binnen, opmaak, verandering);
        return;
      }
      case 'w:ruby':
        this.binnen(pad(knoop, 'w:rubyBase') ?? knoop);
        return;
      default:
        this.element(knoop);
        return;
    }
  }

  private get weg(): boolean {
    return this.keten.some(isWeg);
  }

  private tekst(ruw: string, opmaak: Zichtbaar, verandering?: Knoop): void {
    const tekst = schoon(ruw.replaceAll('\t', ' '));
    if (tekst === '' || !this.velden.zichtbaar) return;
    if (opmaak.verborgen) {
      const vorige = this.stukken.at(-1);
      if (!(vorige?.soort === 'verlies' && vorige.wat === 'verborgen')) this.verlies('verborgen');
      return;
    }
    const geschreven = opmaak.hoog ? verhoogd(tekst) : tekst;
    // Within a deletion Word keeps what it deletes, also what somebody else had put in.
    const wissel = this.keten.findLast(isWeg) ?? this.keten.findLast(({ soort }) => soort !== 'opmaak');
    this.merk(this.tekstmarge.tekst(wissel ?? null, geschreven));
    if (this.weg) return;
    this.merk(this.opmaakmarge.tekst(verandering === undefined ? null : wijziging(verandering), geschreven));
    if (opmaak.doorgehaald && !this.inStreep) this.verlies('doorgehaald');
    this.inStreep = opmaak.doorgehaald;
    voegToe(this.stukken, {
      soort: 'tekst',
      tekst: geschreven,
      vet: opmaak.vet,
      schuin: opmaak.schuin,
      adres: openbaar(this.adres ?? this.velden.adres),
    });
  }

  private merk(nummer: number | null): void {
    if (nummer !== null) this.stukken.push({ soort: 'merk', kanttekening: nummer });
  }

  private noot(knoop: Knoop): void {
    if (this.weg || !this.velden.zichtbaar) return;
    const reeks = knoop.naam === 'w:footnoteReference' ? 'voetnoten' : 'eindnoten';
    this.stukken.push({ soort: 'noot', reeks, id: knoop.kenmerken['w:id'] ?? '' });
  }

  private regeleinde(): void {
    if (!this.weg && this.velden.zichtbaar) this.stukken.push(REGELEINDE);
  }

  private verlies(wat: Verloren): void {
    if (!this.weg && this.velden.zichtbaar) this.stukken.push({ soort: 'verlies', wat });
  }

  /** A picture, a drawing or a text box. */
  private tekening(knoop: Knoop): void {
    if (this.weg) return;
    const { vakken, beeld } = leesTekening(knoop);
    this.vakken.push(...vakken);
    if (beeld !== null) this.verlies(beeld);
  }
}

const GEWOON: Zichtbaar = { vet: false, schuin: false, verborgen: false, doorgehaald: false, hoog: false };
