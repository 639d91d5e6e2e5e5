import type { Nummer } from '../vragenset';
import type { Deel, Stuk } from './delen';
import { beginMet, gelijkenis, isZelfde, kaal, type Paren, parenVan } from './gelijkenis';
import { verdeel } from './verdelen';
import type { Blok } from './woorden';

/** What of the letter belongs to a part of the document. */
export interface Gevonden {
  readonly blokken: readonly Blok[];
  /** The secties of the letter it was found in. */
  readonly secties: readonly number[];
  /** How it was recognised, in Dutch, when its label did not say so. */
  readonly herkend: string | null;
}

export interface Koppeling {
  /** By index of the part; a part that is not in the letter is not in it. */
  readonly gevonden: ReadonlyMap<number, Gevonden>;
  /** What belongs to no part. */
  readonly los: readonly { readonly stuk: Stuk; readonly blokken: readonly Blok[] }[];
}

/** From here on two texts are taken for one that was changed. */
const LIJKT = 0.5;
/** A question whose number is right need not look so much like it. */
const LIJKT_MET_NUMMER = 0.2;

/**
 * Finds for each part of the document what belongs to it in the letter: by the text of the questions and the numbers on the labels, and
 * where those are damaged by the text of the answers; never by position alone.
 */
export function koppel(delen: readonly Deel[], stukken: readonly Stuk[]): Koppeling {
  return new Koppelaar(delen, stukken).koppel();
}

class Koppelaar {
  /** Which parts a stretch of the letter says, or turns out, to be. */
  private readonly claims: number[][];
  private readonly herkend = new Map<number, string>();
  private readonly delenParen: readonly Paren[];
  private readonly stukParen: readonly Paren[];
  private readonly delenKaal: readonly string[];
  /** How many stretches claim each part. */
  private readonly geclaimd: number[];

  constructor(
    private readonly delen: readonly Deel[],
    private readonly stukken: readonly Stuk[],
  ) {
    this.claims = stukken.map(() => []);
    this.geclaimd = delen.map(() => 0);
    this.delenKaal = delen.map(({ blokken }) => kaal(blokken.flatMap(({ woorden }) => woorden)));
    this.delenParen = delen.map(({ woorden }) => parenVan(woorden));
    this.stukParen = stukken.map(({ blokken }) => parenVan(blokken.flatMap(({ woorden }) => woorden)));
  }

  koppel(): Koppeling {
    this.claimVragen();
    this.claimAntwoorden();
    this.losOp();
    this.claimRest();
    return this.verdeel();
  }

  private claim(index: number, delen: readonly number[]): void {
    for (const deel of this.claims[index] ?? []) this.geclaimd[deel] = (this.geclaimd[deel] ?? 0) - 1;
    for (const deel of delen) this.geclaimd[deel] = (this.geclaimd[deel] ?? 0) + 1;
    this.claims[index] = [...delen];
  }

  private isVrij(deel: number): boolean {
    return this.geclaimd[deel] === 0;
  }

  private vrije(soort: Deel['soort']): number[] {
    return this.delen.flatMap((deel, index) => (deel.soort === soort && this.isVrij(index) ? [index] : []));
  }

  /** Questions by their text, then by their number, then by a text that looks like it. */
  private claimVragen(): void {
    const vragen = this.stukken.flatMap(({ soort }, index) => (soort === 'vraag' ? [index] : []));
    const open = vragen.filter((index) => {
      const deel = this.zelfdeVraag(index);
      if (deel === null) return true;
      this.claim(index, [deel]);
      if (!isZelfde(this.delen[deel]?.nummers ?? [], this.stukken[index]?.nummers ?? []))
        this.herkend.set(index, `In Word heet dit «${this.stukken[index]?.label}»; het is herkend aan de vraag.`);
      return false;
    });
    const gelijkend = (index: number, deel: number): number =>
      gelijkenis(this.delenParen[deel] ?? new Map(), this.stukParen[index] ?? new Map());
    const opNummer = (index: number): number | undefined =>
      this.vrije('vraag').find((deel) => isZelfde(this.delen[deel]?.nummers ?? [], this.stukken[index]?.nummers ?? []));
    for (const index of open) {
      const deel = opNummer(index);
      if (deel !== undefined && gelijkend(index, deel) >= LIJKT_MET_NUMMER) this.claim(index, [deel]);
    }
    for (const index of open.filter((dit) => this.claims[dit]?.length === 0)) {
      const [beste] = this.vrije('vraag').sort((a, b) => gelijkend(index, b) - gelijkend(index, a));
      if (beste !== undefined && gelijkend(index, beste) >= LIJKT) {
        this.claim(index, [beste]);
        this.herkend.set(index, `In Word heet dit «${this.stukken[index]?.label}»; het is herkend aan de vraag.`);
      } else {
        const deel = opNummer(index);
        if (deel !== undefined) this.claim(index, [deel]);
      }
    }
  }

  /** The question whose text this stretch begins with; that with its own number where more have it. */
  private zelfdeVraag(index: number): number | null {
    const { blokken = [], nummers = [] } = this.stukken[index] ?? {};
    const kandidaten = this.vrije('vraag').filter((deel) => beginMet(blokken, this.delenKaal[deel] ?? ''));
    return kandidaten.find((deel) => isZelfde(this.delen[deel]?.nummers ?? [], nummers)) ?? kandidaten[0] ?? null;
  }

  /** Answers by the numbers on their labels, as those of the questions turned out. */
  private claimAntwoorden(): void {
    this.stukken.forEach((stuk, index) => {
      if (stuk.soort !== 'antwoord') return;
      const nummers = stuk.nummers.flatMap((nummer) => this.eigenNummers(nummer, index));
      const eigen = this.delen.flatMap((deel, at) =>
        deel.soort === 'antwoord' && deel.nummers.some((nummer) => nummers.includes(nummer)) ? [at] : [],
      );
      const onder = this.onderVraag(index);
      if (onder !== null && !eigen.includes(onder) && this.lijktMeerOp(index, onder, eigen)) {
        this.claim(index, [onder]);
        this.meldLabel(index);
      } else this.claim(index, eigen);
      if (!isZelfde(nummers, stuk.nummers)) this.meldLabel(index);
    });
  }

  private meldLabel(index: number): void {
    const label = this.stukken[index]?.label ?? '';
    this.herkend.set(
      index,
      label === ''
        ? 'In Word ontbreekt het label; het antwoord is herkend aan de tekst.'
        : `In Word staat dit onder «${label}»; het is herkend aan de tekst.`,
    );
  }

  /** What a number in the letter stands for: that of the question before it which carries it. */
  private eigenNummers(nummer: Nummer, voor: number): readonly Nummer[] {
    const vragen = this.stukken.flatMap(({ soort, nummers }, index) =>
      soort === 'vraag' && nummers.includes(nummer) && this.claims[index]?.length === 1 ? [index] : [],
    );
    const index = vragen.findLast((dit) => dit < voor) ?? vragen[0];
    if (index === undefined) return [nummer];
    const deel = this.delen[this.claims[index]?.[0] ?? -1];
    const plek = this.stukken[index]?.nummers.indexOf(nummer) ?? -1;
    if (deel === undefined || deel.nummers.length !== this.stukken[index]?.nummers.length) return [nummer];
    const eigen = deel.nummers[plek];
    return eigen === undefined ? [nummer] : [eigen];
  }

  /** The answer to the question that stands right above this stretch. */
  private onderVraag(index: number): number | null {
    const vorige = this.stukken.slice(0, index).findLastIndex(({ soort }) => soort !== 'los');
    const vraag = this.stukken[vorige]?.soort === 'vraag' ? this.delen[this.claims[vorige]?.[0] ?? -1] : undefined;
    if (vraag === undefined) return null;
    const deel = this.delen.findIndex(
      ({ soort, nummers }) => soort === 'antwoord' && nummers.some((nummer) => vraag.nummers.includes(nummer)),
    );
    return deel === -1 ? null : deel;
  }

  private lijktMeerOp(index: number, deel: number, dan: readonly number[]): boolean {
    const met = (een: number): number =>
      gelijkenis(this.delenParen[een] ?? new Map(), this.stukParen[index] ?? new Map());
    if (dan.length === 0) return true;
    return met(deel) > Math.max(...dan.map(met)) + 0.3;
  }

  /** Where more stretches say that they are one answer, it is the one that looks most like it; parts of a divided answer go together. */
  private losOp(): void {
    this.delen.forEach(({ nummers, soort }, deel) => {
      const wie = this.claims.flatMap((claim, index) => (claim.includes(deel) ? [index] : []));
      if (wie.length < 2) return;
      const eigen = wie.map((index) => this.stukken[index]?.nummers ?? []);
      const isVerdeeld =
        soort === 'antwoord' &&
        nummers.length > 1 &&
        new Set(eigen.flat()).size === eigen.flat().length &&
        eigen.every((een) => een.every((nummer) => nummers.includes(nummer)));
      if (isVerdeeld) return;
      const met = (index: number): number =>
        gelijkenis(this.delenParen[deel] ?? new Map(), this.stukParen[index] ?? new Map());
      const beste = wie.reduce((a, b) => (met(b) > met(a) ? b : a));
      for (const index of wie) {
        if (index === beste) continue;
        this.claim(index, this.claims[index]?.filter((een) => een !== deel) ?? []);
        const onder = this.onderVraag(index);
        if (this.claims[index]?.length === 0 && onder !== null && this.isVrij(onder)) {
          this.claim(index, [onder]);
          this.meldLabel(index);
        }
      }
    });
  }

  /** What has a label that means nothing, by its text. */
  private claimRest(): void {
    const paren = this.stukken.flatMap(({ soort }, index) => {
      if (soort === 'los' || (this.claims[index]?.length ?? 0) > 0) return [];
      return this.vrije(soort).map((deel) => ({
        index,
        deel,
        hoe: gelijkenis(this.delenParen[deel] ?? new Map(), this.stukParen[index] ?? new Map()),
      }));
    });
    for (const { index, deel, hoe } of paren.sort((a, b) => b.hoe - a.hoe)) {
      if (hoe < LIJKT || (this.claims[index]?.length ?? 0) > 0 || !this.isVrij(deel)) continue;
      this.claim(index, [deel]);
      this.meldLabel(index);
    }
  }

  /** Divides what stands under one label over the parts that it holds: those it names, and those behind them that have no label left. */
  private verdeel(): Koppeling {
    const gevonden = new Map<number, Gevonden>();
    const los: { stuk: Stuk; blokken: readonly Blok[] }[] = [];
    for (const groep of this.groepen()) {
      const [eerste] = groep;
      if (eerste === undefined) continue;
      const verwacht = this.verwacht(groep);
      const toegedeeld = verdeel(
        groep.map((index) => ({
          blokken: this.stukken[index]?.blokken ?? [],
          isLos: this.claims[index]?.length === 0,
        })),
        verwacht.map((deel) => ({
          paren: this.delenParen[deel] ?? new Map(),
          kaal: this.delenKaal[deel] ?? '',
          eerste: parenVan(this.delen[deel]?.blokken[0]?.woorden ?? []),
          isEigen: this.claims[eerste]?.includes(deel) ?? false,
        })),
      );
      for (const [index, blokken] of toegedeeld.los) {
        const stuk = this.stukken[groep[index] ?? -1];
        if (stuk !== undefined && blokken.length > 0) los.push({ stuk, blokken });
      }
      verwacht.forEach((deel, at) => {
        const blokken = toegedeeld.delen[at] ?? [];
        const isEigen = this.claims[eerste]?.includes(deel) ?? false;
        const isAlleen = (this.claims[eerste]?.length ?? 0) < 2;
        if (blokken.length === 0 && !(isEigen && isAlleen)) return;
        const eerder = gevonden.get(deel);
        gevonden.set(deel, {
          blokken: [...(eerder?.blokken ?? []), ...blokken],
          secties: [...(eerder?.secties ?? []), ...groep.map((index) => this.stukken[index]?.sectie ?? -1)],
          herkend: eerder?.herkend ?? this.hoe(eerste, deel, isEigen),
        });
      });
      if (this.stukken[eerste]?.soort !== 'los' && verwacht.length === 0) {
        const stuk = this.stukken[eerste];
        if (stuk !== undefined && !los.some((een) => een.stuk === stuk)) los.push({ stuk, blokken: stuk.blokken });
      }
    }
    return { gevonden, los };
  }

  private hoe(index: number, deel: number, isEigen: boolean): string | null {
    if (!isEigen) return 'In Word ontbreekt het label; het is herkend aan de tekst.';
    const { nummers = [], soort = 'los', label = '' } = this.stukken[index] ?? {};
    const eigen = this.delen[deel]?.nummers ?? [];
    if (soort === 'antwoord' && !this.herkend.has(index) && !isZelfde(nummers, eigen))
      return `In Word staat dit onder «${label}»; het is herkend aan de tekst.`;
    return this.herkend.get(index) ?? null;
  }

  /** Stretches with a label, each with those behind it that have none. */
  private groepen(): number[][] {
    const groepen: number[][] = [];
    this.stukken.forEach(({ soort }, index) => {
      const laatste = groepen.at(-1);
      if (soort === 'los' && laatste !== undefined) laatste.push(index);
      else groepen.push([index]);
    });
    return groepen;
  }

  /** The parts that a group may hold, in the order of the document. */
  private verwacht(groep: readonly number[]): number[] {
    const [eerste = -1] = groep;
    const eigen = [...(this.claims[eerste] ?? [])].sort((a, b) => a - b);
    const na = eigen.at(-1);
    if (na === undefined && this.stukken[eerste]?.soort !== 'los') return [];
    const rest: number[] = [];
    for (let deel = (na ?? -1) + 1; deel < this.delen.length && this.isVrij(deel); deel++) rest.push(deel);
    return [...eigen, ...rest];
  }
}
