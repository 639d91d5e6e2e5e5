import type { Kanttekening } from '../format';
import type { Knoop } from './xml';

/** A change that Word keeps track of, as it encloses text. */
export interface Wijziging {
  readonly soort: 'ingevoegd' | 'verwijderd' | 'hierheen' | 'weg' | 'opmaak';
  readonly auteur: string | null;
  readonly datum: string | null;
}

/** What a pending paragraph end is called in the list: Word's own sign for it. */
export const ALINEATEKEN = '¶';

interface Notitie {
  readonly soort: Wijziging['soort'] | 'opmerking';
  readonly auteur: string | null;
  readonly datum: string | null;
  tekst: string;
}

const SOORTEN: Readonly<Record<string, Wijziging['soort']>> = {
  'w:ins': 'ingevoegd',
  'w:cellIns': 'ingevoegd',
  'w:del': 'verwijderd',
  'w:cellDel': 'verwijderd',
  'w:moveTo': 'hierheen',
  'w:moveFrom': 'weg',
  'w:rPrChange': 'opmaak',
  'w:pPrChange': 'opmaak',
};

/** The change that an element stands for; null when it is none. */
export function wijziging(knoop: Knoop): Wijziging | null {
  const soort = SOORTEN[knoop.naam];
  if (soort === undefined) return null;
  return { soort, auteur: knoop.kenmerken['w:author'] || null, datum: knoop.kenmerken['w:date'] || null };
}

export const isWeg = ({ soort }: Wijziging): boolean => soort === 'verwijderd' || soort === 'weg';

/** Everything in the margin, in the order in which it is met; where it stands is known when the Markdown is written. */
export class Kanttekeningen {
  private readonly notities: Notitie[] = [];
  private readonly regels = new Map<number, number>();
  private readonly ervoor = new Map<number, number>();
  private readonly einden = new Map<number, { regel: number; kolom: number }>();

  /** Adds one; the number by which its place is marked in the text. */
  noteer({ soort, auteur, datum }: Pick<Notitie, 'soort' | 'auteur' | 'datum'>, tekst: string): number {
    return this.notities.push({ soort, auteur, datum, tekst }) - 1;
  }

  /** More words of the one that was added as `nummer`, if they are of the same change. */
  vervolg(nummer: number, { soort, auteur, datum }: Wijziging, tekst: string): boolean {
    const notitie = this.notities[nummer];
    if (notitie === undefined || notitie.soort !== soort || notitie.auteur !== auteur) return false;
    if (minuut(notitie.datum) !== minuut(datum)) return false;
    notitie.tekst += tekst;
    return true;
  }

  plaats(nummer: number, regel: number): void {
    if (!this.regels.has(nummer)) this.regels.set(nummer, regel);
  }

  /** The line before what is gone, for a change whose own paragraph is gone. */
  plaatsErvoor(nummer: number, regel: number): void {
    if (!this.ervoor.has(nummer)) this.ervoor.set(nummer, Math.max(1, regel));
  }

  /** Where the words end that a remark is about. */
  plaatsEinde(nummer: number, regel: number, kolom: number): void {
    if (!this.einden.has(nummer)) this.einden.set(nummer, { regel, kolom });
  }

  /** Behind the words that a remark is about. */
  plekVan(nummer: number): { regel: number; kolom: number } | null {
    const regel = this.regels.get(nummer);
    return this.einden.get(nummer) ?? (regel === undefined ? null : { regel, kolom: 0 });
  }

  /** All changes, a move at both its ends. */
  wijzigingen(): Kanttekening[] {
    return this.notities
      .flatMap(({ soort, auteur, datum, tekst }, nummer): Kanttekening[] => {
        if (soort === 'opmerking' || tekst.trim() === '') return [];
        const naam = soort === 'weg' || soort === 'hierheen' ? 'verplaatst' : soort;
        const regel = this.ervoor.get(nummer) ?? this.regels.get(nummer) ?? 1;
        return [{ soort: naam, auteur, datum, tekst: tekst.trim(), regel }];
      })
      .sort((a, b) => a.regel - b.regel);
  }

  /** The list as users get it, in the order of the Markdown. A move is told once, where the words now stand. */
  lijst(): Kanttekening[] {
    const aangekomen = new Set(
      this.notities.filter(({ soort }) => soort === 'hierheen').map(({ tekst }) => kaal(tekst)),
    );
    return this.notities
      .flatMap(({ soort, auteur, datum, tekst }, nummer): Kanttekening[] => {
        if (soort === 'weg' && aangekomen.has(kaal(tekst))) return [];
        const naam = soort === 'weg' ? 'verwijderd' : soort === 'hierheen' ? 'verplaatst' : soort;
        return [{ soort: naam, auteur, datum, tekst: tekst.trim(), regel: this.regels.get(nummer) ?? 1 }];
      })
      .filter(({ tekst, soort }) => tekst !== '' || soort === 'opmerking')
      .sort((a, b) => a.regel - b.regel);
  }
}

/** Word gives every part of one change its own second. */
const minuut = (datum: string | null): string | null => datum?.slice(0, 16) ?? null;

const kaal = (tekst: string): string => tekst.replace(/[\s¶]/g, '');

/** Joins the parts of one change that follow each other in a paragraph: Word makes one of every run. */
export class Marge {
  private laatste: number | null = null;

  constructor(private readonly kanttekeningen: Kanttekeningen) {}

  onderbreek(): void {
    this.laatste = null;
  }

  /** Text comes by, changed or (null) not; the number of the change when it is another one than before. */
  tekst(wissel: Wijziging | null, tekst: string): number | null {
    if (wissel === null) this.laatste = null;
    else if (this.laatste === null || !this.kanttekeningen.vervolg(this.laatste, wissel, tekst)) {
      this.laatste = this.kanttekeningen.noteer(wissel, tekst);
      return this.laatste;
    }
    return null;
  }
}
