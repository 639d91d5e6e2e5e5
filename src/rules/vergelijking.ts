import { readWoorden, type Verschil, vergelijk, vormVan, type Woord } from '../edits';
import { type Nummer, perSectie, type Sectie, type VraagSectie, type Vragenset } from '../vragenset';

/** The text of a question is not the Kamer's. Offsets of `verschillen` in the texts of both secties. */
export interface Wijziging {
  readonly soort: 'tekst';
  readonly nummers: readonly Nummer[];
  readonly sectie: number;
  readonly hier: string;
  readonly daar: string;
  readonly verschillen: readonly [Verschil, ...Verschil[]];
}

/** A question that is gone, got another number, was never asked, or whose text cannot be compared place by place (`samen`). */
export type Afwijking =
  | Wijziging
  | { readonly soort: 'weg' | 'nieuw' | 'samen'; readonly nummers: readonly Nummer[]; readonly sectie: number | null }
  | { readonly soort: 'nummer'; readonly nummers: readonly Nummer[]; readonly sectie: number; readonly was: Nummer };

interface Gelezen {
  readonly woorden: readonly Woord[];
  readonly vorm: string;
}

const lees = perSectie((sectie: Sectie): Gelezen => {
  const woorden = sectie.soort === 'vraag' ? readWoorden(sectie, sectie.inhoud.start) : [];
  return { woorden, vorm: vormVan(woorden) };
});

/** The questions of one sectie ("Vraag 2 en 3" has two). */
interface Groep {
  readonly sectie: number;
  readonly inhoud: VraagSectie;
  readonly nummers: Nummer[];
}

/** Compares the questions of a document with the questions as they arrived. */
export function vergelijkMetBron(set: Vragenset, bron: Vragenset): Afwijking[] {
  if (bron.vragen.length === 0) return [];
  const hier = groepen(set);
  const daar = groepen(bron);
  const perNummer = indexOf(daar);
  const hierPerNummer = indexOf(hier);
  const perTekst = new Map(daar.map((groep) => [lees(groep.inhoud).vorm, groep]));
  perTekst.delete('');
  const isOngewijzigd = (groep: Groep): boolean => {
    const { vorm } = lees(groep.inhoud);
    const gelijknamig = groep.nummers.map((nummer) => perNummer.get(nummer) ?? []);
    // A number that stands twice in the bron may mean either.
    if (gelijknamig.length === 1) return gelijknamig[0]?.some(({ inhoud }) => lees(inhoud).vorm === vorm) ?? false;
    return tekstVan(unique(gelijknamig.flatMap(([eerste]) => eerste ?? []))) === vorm;
  };
  const gevonden: Afwijking[] = [];
  /** Numbers of the bron whose question is told of already, under whatever number it stands here. */
  const gemeld = new Set<Nummer>();

  for (const groep of hier.filter((groep) => !isOngewijzigd(groep))) {
    const { nummers, sectie } = groep;
    const zelfde = unique(nummers.flatMap((nummer) => perNummer.get(nummer)?.[0] ?? []));
    const [was] = (nummers.length === 1 ? perTekst.get(lees(groep.inhoud).vorm)?.nummers : null) ?? [];
    // The text of another question: it moved here, unless it still stands under its own number as well.
    if (was !== undefined && !hierPerNummer.get(was)?.some(isOngewijzigd)) {
      gemeld.add(was);
      gevonden.push({ soort: 'nummer', nummers, sectie, was });
    } else if (zelfde.length === 0) {
      gevonden.push({ soort: 'nieuw', nummers, sectie });
    } else if (nummers.some((nummer) => hierPerNummer.get(nummer)?.[0] === groep)) {
      // A second question with the same number is told by dubbel-nummer.
      const afwijking = vergelijkGroep(groep, zelfde, hierPerNummer);
      if (afwijking === null) continue;
      gevonden.push(afwijking);
      if (afwijking.soort === 'samen') for (const nummer of afwijking.nummers) gemeld.add(nummer);
    }
  }
  return [...gevonden, ...verdwenen(daar, hierPerNummer, gemeld)];
}

/** The questions of the bron whose number is not here, each at the question before it. */
function verdwenen(
  daar: readonly Groep[],
  hierPerNummer: ReadonlyMap<Nummer, readonly Groep[]>,
  gemeld: ReadonlySet<Nummer>,
): Afwijking[] {
  const gevonden: Afwijking[] = [];
  let vorige: number | null = null;
  for (const nummer of daar.flatMap(({ nummers }) => nummers)) {
    const hierMet = hierPerNummer.get(nummer)?.[0];
    if (hierMet !== undefined) vorige = hierMet.sectie;
    else if (!gemeld.has(nummer)) gevonden.push({ soort: 'weg', nummers: [nummer], sectie: vorige });
  }
  return gevonden;
}

/** One sectie against those that hold the same numbers in the bron. */
function vergelijkGroep(
  groep: Groep,
  daar: readonly Groep[],
  hierPerNummer: ReadonlyMap<Nummer, readonly Groep[]>,
): Afwijking | null {
  const { sectie, nummers } = groep;
  const bronNummers = daar.flatMap((andere) => andere.nummers);
  if (bronNummers.length === nummers.length) {
    const bron = aaneen(daar);
    const verschillen = vergelijk(lees(groep.inhoud).woorden, bron.woorden, groep.inhoud.label.tekstVanaf);
    const [eerste, ...overige] = verschillen;
    if (eerste === undefined) return null;
    return {
      soort: 'tekst',
      nummers,
      sectie,
      hier: groep.inhoud.tekst,
      daar: bron.tekst,
      verschillen: [eerste, ...overige],
    };
  }
  // Joined in the bron and apart here: told once, at the first of them, when all words together are not the same.
  const samen = unique(bronNummers.flatMap((nummer) => hierPerNummer.get(nummer)?.[0] ?? []));
  if (samen[0] !== groep || tekstVan(samen) === tekstVan(daar)) return null;
  return { soort: 'samen', nummers: bronNummers, sectie };
}

/** Several secties as one text, for questions that stand under one label here. */
function aaneen(all: readonly Groep[]): { tekst: string; woorden: Woord[] } {
  let tekst = '';
  const woorden: Woord[] = [];
  for (const { inhoud } of all) {
    const from = tekst.length;
    for (const { vorm, span } of lees(inhoud).woorden) {
      woorden.push({ vorm, span: { start: from + span.start, end: from + span.end } });
    }
    tekst += inhoud.tekst;
  }
  return { tekst, woorden };
}

function groepen(set: Vragenset): Groep[] {
  const found = new Map<number, Groep>();
  for (const { nummer, sectie, inhoud } of set.vragen) {
    const groep = found.get(sectie);
    if (groep === undefined) found.set(sectie, { sectie, inhoud, nummers: [nummer] });
    else groep.nummers.push(nummer);
  }
  return [...found.values()];
}

function indexOf(all: readonly Groep[]): Map<Nummer, Groep[]> {
  const index = new Map<Nummer, Groep[]>();
  for (const groep of all) {
    for (const nummer of groep.nummers) index.set(nummer, [...(index.get(nummer) ?? []), groep]);
  }
  return index;
}

function tekstVan(all: readonly Groep[]): string {
  return all.map(({ inhoud }) => lees(inhoud).vorm).join('');
}

function unique<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}
