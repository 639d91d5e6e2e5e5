import type { Knoop } from './xml';

interface Veld {
  opdracht: string;
  inResultaat: boolean;
  adres: string | null;
  weglaten: boolean;
}

/** Which fields are open at the place that is being read; a field can run over paragraphs. */
export class Velden {
  private readonly open: Veld[] = [];
  private dicht = 0;
  private readonly los: ReadonlySet<Knoop>;

  /** @param verhaal the element that holds the whole stream of text. */
  constructor(verhaal: Knoop) {
    this.los = zonderEinde(verhaal);
  }

  /** False within the code of a field, and within a table of contents. */
  get zichtbaar(): boolean {
    return this.dicht === 0;
  }

  /** Where the innermost link leads. */
  get adres(): string | null {
    return this.open.findLast(({ adres }) => adres !== null)?.adres ?? null;
  }

  /** Reads a `w:fldChar`; says "inhoudsopgave" where one begins. */
  teken(knoop: Knoop): 'inhoudsopgave' | null {
    const soort = knoop.kenmerken['w:fldCharType'];
    const laatste = this.open.at(-1);
    if (soort === 'begin') {
      if (this.los.has(knoop)) return null;
      this.open.push({ opdracht: '', inResultaat: false, adres: null, weglaten: false });
      this.dicht += 1;
    } else if (soort === 'separate' && laatste !== undefined && !laatste.inResultaat) {
      laatste.inResultaat = true;
      laatste.adres = adresIn(laatste.opdracht);
      laatste.weglaten = isInhoudsopgave(laatste.opdracht);
      if (!laatste.weglaten) this.dicht -= 1;
      else if (this.dicht === 1) return 'inhoudsopgave';
    } else if (soort === 'end' && laatste !== undefined) {
      this.open.pop();
      if (!laatste.inResultaat || laatste.weglaten) this.dicht -= 1;
    }
    return null;
  }

  opdracht(tekst: string): void {
    const laatste = this.open.at(-1);
    if (laatste !== undefined && !laatste.inResultaat && laatste.opdracht.length < LANGSTE_OPDRACHT)
      laatste.opdracht += tekst;
  }
}

const LANGSTE_OPDRACHT = 4000;

export const isInhoudsopgave = (opdracht: string): boolean => /^\s{0,20}(?:TOC|INDEX|TOA)(?!\w)/i.test(opdracht);

/** The address in the code of a HYPERLINK field; null for other fields and for places in the same document. */
export function adresIn(opdracht: string): string | null {
  return /^\s{0,20}HYPERLINK\s{1,20}"([^"]{1,2000})"/i.exec(opdracht)?.[1] ?? null;
}

/** Fields that are begun and never ended: Word shows their text, and so do we. */
function zonderEinde(verhaal: Knoop): ReadonlySet<Knoop> {
  const open: Knoop[] = [];
  const ga = (knoop: Knoop): void => {
    if (knoop.naam === 'w:fldChar') {
      const soort = knoop.kenmerken['w:fldCharType'];
      if (soort === 'begin') open.push(knoop);
      else if (soort === 'end') open.pop();
      return;
    }
    // A text box is a stream of its own; of two versions of one thing only the first is read.
    for (const kind of knoop.kinderen) if (kind.naam !== 'w:txbxContent' && kind.naam !== 'mc:Fallback') ga(kind);
  };
  for (const kind of verhaal.kinderen) ga(kind);
  return new Set(open);
}
