import type { Vragenset } from '../vragenset';
import { type Deel, delenVan, stukkenVan } from './delen';
import { kaal } from './gelijkenis';
import { type Gevonden, type Koppeling, koppel } from './koppelen';
import { definitiesVan } from './markdown';
import { plaatsIn, type Randdelen, verdeelRand } from './rand';
import { maakRij } from './rij';
import { type Groep, groepeer } from './rijen';
import type { Los, Terugkomst, Vergelijking } from './vergelijking';
import { vormVanWoord } from './vorm';
import { metNoten, type Woord } from './woorden';

/** All that is known of the three texts before they are compared. */
export interface Lezing {
  readonly hier: readonly Deel[];
  readonly uitgegeven: readonly Deel[] | null;
  /** The document that the letter was matched with: the one that went out, else the one that is here. */
  readonly basis: readonly Deel[];
  readonly koppeling: Koppeling;
  readonly groepen: readonly Groep[];
  readonly rand: Randdelen;
}

/** Reads the texts, and finds what belongs to what. */
export function leesDelen(hier: Vragenset, { brief, uitgegeven }: Terugkomst): Lezing {
  const hierDelen = delenVan(hier);
  const uit = uitgegeven === null ? null : delenVan(uitgegeven);
  const basis = uit ?? hierDelen;
  const stukken = stukkenVan(brief.set);
  const koppeling = koppel(basis, stukken);
  const groepen = groepeer(basis, hierDelen);
  return { hier: hierDelen, uitgegeven: uit, basis, koppeling, groepen, rand: verdeelRand(brief, koppeling) };
}

/**
 * Compares an answer document with a letter that came back and with the text as it went out, question by question. Pending changes count
 * as accepted. Pure; nothing is taken over by it.
 */
export function vergelijk(hier: Vragenset, terugkomst: Terugkomst): Vergelijking {
  const { brief, uitgegeven } = terugkomst;
  const lezing = leesDelen(hier, terugkomst);
  const rijen = lezing.groepen.map((groep) => maakRij(groep, lezing, hier, terugkomst));
  const los = losse(lezing, hier, terugkomst);
  return {
    tweezijdig: uitgegeven === null,
    rijen,
    los,
    opmerkingenElders: lezing.rand.elders.opmerkingen.map(({ plek: _, ...opmerking }) => opmerking),
    wijzigingenElders: lezing.rand.elders.wijzigingen,
    openstaand: brief.wijzigingen.length,
    verloren: brief.verloren,
    laatstGewijzigdDoor: brief.laatstGewijzigdDoor,
    gelijk:
      los.length === 0 &&
      rijen.every(
        ({ stand, vraagtekst, opmerkingen, opmaak }) =>
          stand === 'gelijk' && vraagtekst === null && !opmaak && opmerkingen.every(({ bekend }) => bekend),
      ) &&
      lezing.rand.elders.opmerkingen.length === 0,
  };
}

/** The words of what was found of a part in the letter. */
export function woordenVan(gevonden: readonly Gevonden[], brief: Vragenset): Woord[] {
  return metNoten(
    gevonden.flatMap(({ blokken }) => blokken),
    definitiesVan(brief),
  );
}

/** What belongs nowhere and is in none of our own texts: not the head of a letter, and not what stands behind the answers here as well. */
function losse({ koppeling }: Lezing, hier: Vragenset, { brief, uitgegeven }: Terugkomst): Los[] {
  const bekend = [hier, ...(uitgegeven === null ? [] : [uitgegeven])].map((set) => alleTekst(set));
  const isBekend = (woorden: readonly Woord[]): boolean => {
    const tekst = kaal(woorden);
    return tekst === '' || tekst === 'noten' || bekend.some((alles) => alles.includes(tekst));
  };
  return koppeling.los.flatMap(({ stuk, blokken }) => {
    if (stuk.soort === 'los' && brief.set.secties[stuk.sectie]?.soort === 'kop') return [];
    const nieuw = blokken.filter(({ woorden }) => !perAlinea(woorden).every(isBekend));
    const [eerste] = nieuw;
    if (eerste === undefined) return [];
    const tekst = nieuw.map(({ start, end }) => brief.set.tekst.slice(start, end)).join('\n\n');
    return [{ tekst, regel: plaatsIn(brief.set, eerste.start), nummers: stuk.nummers }];
  });
}

function perAlinea(woorden: readonly Woord[]): Woord[][] {
  const alineas: Woord[][] = [];
  for (const woord of woorden) {
    if (woord.begint === 'alinea' || alineas.length === 0) alineas.push([]);
    alineas.at(-1)?.push(woord);
  }
  return alineas;
}

/** Letters and digits of everything in a document. */
function alleTekst(set: Vragenset): string {
  return kaal(
    set.tekst
      .replace(/\[\^[^\]\s]{1,40}\]:?/g, ' ')
      .split(/\s+/)
      .map((woord) => ({ vorm: vormVanWoord(woord) })),
  );
}
