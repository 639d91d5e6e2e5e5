import type { Randopmerking } from '../format';
import type { Kanttekeningen } from './kanttekeningen';
import { type Knoop, kind, platteTekst, TEKST } from './xml';

interface Opmerking {
  readonly id: string;
  readonly auteur: string | null;
  readonly datum: string | null;
  readonly tekst: string;
  /** Ids of the paragraphs within, by which the file says what answers what. */
  readonly alineas: readonly string[];
}

/** The remarks in the margin of a document. A reply stands behind what it answers; one that is settled says so. */
export class Opmerkingen {
  private readonly perId = new Map<string, Opmerking>();
  private readonly antwoorden = new Map<string, string[]>();
  private readonly isAntwoord = new Set<string>();
  private readonly klaar = new Set<string>();
  /** Those that are listed, by their number in the list. */
  private readonly genoemd = new Map<string, number>();

  constructor(
    opmerkingen: Knoop | undefined,
    extra: Knoop | undefined,
    private readonly kanttekeningen: Kanttekeningen,
  ) {
    const vanAlinea = new Map<string, string>();
    for (const knoop of opmerkingen?.kinderen ?? []) {
      if (knoop.naam !== 'w:comment') continue;
      const opmerking = lees(knoop);
      this.perId.set(opmerking.id, opmerking);
      for (const alinea of opmerking.alineas) vanAlinea.set(alinea, opmerking.id);
    }
    for (const { kenmerken } of extra?.kinderen ?? []) {
      const id = vanAlinea.get(kenmerken['w15:paraId'] ?? '');
      if (id === undefined) continue;
      if (/^(?:1|true)$/.test(kenmerken['w15:done'] ?? '')) this.klaar.add(id);
      const ouder = vanAlinea.get(kenmerken['w15:paraIdParent'] ?? '');
      if (ouder === undefined || ouder === id) continue;
      this.isAntwoord.add(id);
      this.antwoorden.set(ouder, [...(this.antwoorden.get(ouder) ?? []), id]);
    }
  }

  /** Lists a remark with its replies, once; their numbers in the list. */
  noem(id: string): readonly number[] {
    if (this.isAntwoord.has(id) && !this.genoemd.has(id)) {
      // Word marks a reply at the same place as what it answers: it is told there.
      const ouder = [...this.antwoorden].find(([, ids]) => ids.includes(id))?.[0];
      if (ouder !== undefined && !this.genoemd.has(ouder)) return [];
    }
    return this.metAntwoorden(id);
  }

  /** Those that hang on no place in the text. */
  overige(): readonly number[] {
    return [...this.perId.keys()].flatMap((id) => this.metAntwoorden(id));
  }

  /** The number of a remark that answers nothing, once it is listed. */
  nummerVan(id: string): number | null {
    return this.isAntwoord.has(id) ? null : (this.genoemd.get(id) ?? null);
  }

  /** All remarks, each with what was answered to it, in the order in which they were met. */
  lijst(): Randopmerking[] {
    return [...this.genoemd].flatMap(([id, nummer]): Randopmerking[] => {
      const opmerking = this.perId.get(id);
      if (opmerking === undefined || this.isAntwoord.has(id)) return [];
      const { auteur, datum, tekst } = opmerking;
      const reacties = this.reactiesOp(id, new Set([id]));
      return [{ auteur, datum, tekst, klaar: this.klaar.has(id), reacties, plek: this.kanttekeningen.plekVan(nummer) }];
    });
  }

  private reactiesOp(id: string, gehad: Set<string>): Pick<Opmerking, 'auteur' | 'datum' | 'tekst'>[] {
    return (this.antwoorden.get(id) ?? []).flatMap((antwoord) => {
      const gelezen = this.perId.get(antwoord);
      if (gelezen === undefined || gehad.has(antwoord)) return [];
      gehad.add(antwoord);
      const { auteur, datum, tekst } = gelezen;
      return [{ auteur, datum, tekst }, ...this.reactiesOp(antwoord, gehad)];
    });
  }

  private metAntwoorden(id: string): number[] {
    const opmerking = this.perId.get(id);
    if (opmerking === undefined || this.genoemd.has(id)) return [];
    const { auteur, datum, tekst } = opmerking;
    const einde = this.klaar.has(id) ? `${tekst} (afgehandeld)`.trim() : tekst;
    const nummer = this.kanttekeningen.noteer({ soort: 'opmerking', auteur, datum }, einde);
    this.genoemd.set(id, nummer);
    return [nummer, ...(this.antwoorden.get(id) ?? []).flatMap((antwoord) => this.metAntwoorden(antwoord))];
  }
}

function lees(knoop: Knoop): Opmerking {
  const alineas: Knoop[] = [];
  const ga = (hier: Knoop): void => {
    if (hier.naam === 'w:p') alineas.push(hier);
    else for (const kindVan of hier.kinderen) ga(kindVan);
  };
  ga(knoop);
  return {
    id: knoop.kenmerken['w:id'] ?? '',
    auteur: knoop.kenmerken['w:author'] || null,
    datum: knoop.kenmerken['w:date'] || null,
    tekst: alineas
      .map((p) => tekstVan(p).trim())
      .filter((tekst) => tekst !== '')
      .join('\n'),
    alineas: alineas.flatMap((p) => p.kenmerken['w14:paraId'] ?? []),
  };
}

function tekstVan(knoop: Knoop): string {
  switch (knoop.naam) {
    case 'w:t':
      return platteTekst(knoop);
    case 'w:tab':
    case 'w:br':
    case 'w:cr':
      return ' ';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:del':
    case 'w:pPr':
    case TEKST:
      return '';
    case 'mc:AlternateContent':
      return tekstVan(kind(knoop, 'mc:Choice') ?? { ...knoop, naam: '' });
    default:
      return knoop.kinderen.map(tekstVan).join('');
  }
}
