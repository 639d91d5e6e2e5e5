import type { Kanttekening, Randopmerking } from '../formats';
import type { Vragenset } from '../vragenset';
import type { Deel } from './delen';
import { kaal } from './gelijkenis';
import type { Gevonden } from './koppelen';
import { definitiesVan } from './markdown';
import { koppelNoten, namenIn, nootinhoud } from './noten';
import { isBekend } from './opmerkingen';
import type { Groep } from './rijen';
import { stelSamen } from './samenstellen';
import type { Lezing } from './vergelijk';
import type { GelezenBrief, Rij, Stand, Terugkomst, Wie } from './vergelijking';
import { GEEN_TELLING, type Verschil, verschilTussen } from './verschil';
import { type Blok, metNoten, type Woord } from './woorden';

const NIETS: Verschil = { plekken: [], telling: GEEN_TELLING, gelijk: true, opmaak: false };

/** The answers of a group in each of the texts. */
export interface Antwoordteksten {
  readonly hier: readonly Deel[];
  /** Null when the text that went out is not known, or does not have this answer. */
  readonly uit: readonly Deel[] | null;
  /** Null when the letter does not have it. */
  readonly terug: readonly Gevonden[] | null;
}

export function antwoordteksten(groep: Groep, { hier, uitgegeven, basis, koppeling }: Lezing): Antwoordteksten {
  const terug = groep.basis.flatMap((index) => koppeling.gevonden.get(index) ?? []);
  const uit = uitgegeven === null ? null : groep.basis.flatMap((index) => basis[index] ?? []);
  return {
    hier: groep.hier.flatMap((index) => hier[index] ?? []),
    uit: uit !== null && uit.length === 0 ? null : uit,
    terug: terug.length > 0 ? terug : isLeegGebleven(groep, basis) ? [] : null,
  };
}

/** An answer that is not there yet need not be in the letter. */
function isLeegGebleven(groep: Groep, basis: readonly Deel[]): boolean {
  return groep.basis.length > 0 && groep.basis.every((index) => basis[index]?.sectie === null);
}

/** Tells how one answer stands. */
export function maakRij(groep: Groep, lezing: Lezing, hier: Vragenset, terugkomst: Terugkomst): Rij {
  const { brief, uitgegeven } = terugkomst;
  const teksten = antwoordteksten(groep, lezing);
  const hierWoorden = woordenVanDelen(teksten.hier);
  const uitWoorden = teksten.uit === null ? null : woordenVanDelen(teksten.uit);
  const terugWoorden = teksten.terug === null ? null : woordenUitBrief(teksten.terug, brief);
  const inWord = terugWoorden === null ? NIETS : verschilTussen(uitWoorden ?? hierWoorden, terugWoorden);
  const hierAnders = uitWoorden === null ? NIETS : verschilTussen(uitWoorden, hierWoorden);
  const stand = standVan(teksten, inWord, hierAnders, terugWoorden, hierWoorden, lezing.uitgegeven === null);
  const rand = randVan(groep, lezing);
  const eigenTekst = teksten.hier.map(({ tekst }) => tekst).join('\n');
  const vraagtekst = vraagtekstVan(groep, lezing, brief);
  return {
    nummers: groep.nummers,
    stand,
    inWord: inWord.telling,
    verschillen: woordenIn(inWord, uitWoorden ?? hierWoorden, terugWoorden ?? []),
    hier: hierAnders.telling,
    verschillenHier: woordenIn(hierAnders, uitWoorden ?? [], hierWoorden),
    opmaak: inWord.opmaak,
    wie: wieIn(rand.wijzigingen),
    wijzigingen: rand.wijzigingen,
    opmerkingen: rand.opmerkingen.map(({ plek: _, ...opmerking }) => ({
      opmerking,
      bekend: isBekend(opmerking, brief.opmerkingen, eigenTekst, hier.tekst),
    })),
    vraagtekst,
    herkend: herkendVan(groep, lezing),
    teksten: {
      uitgegeven: teksten.uit === null || uitgegeven === null ? null : tekstVan(teksten.uit, uitgegeven),
      terug: teksten.terug === null ? null : terugTekst(teksten, hier, terugkomst),
      hier: teksten.hier.length === 0 ? null : tekstVan(teksten.hier, hier),
    },
    overname: overnameVan(stand, teksten, groep),
  };
}

/** The words of each place that is not the same. */
function woordenIn({ plekken }: Verschil, was: readonly Woord[], nu: readonly Woord[]): Rij['verschillen'] {
  return plekken.map((plek) => ({
    was: leesbaar(was.slice(plek.was.start, plek.was.end)),
    nu: leesbaar(nu.slice(plek.nu.start, plek.nu.end)),
  }));
}

const leesbaar = (woorden: readonly Woord[]): string => woorden.map(({ tekst }) => tekst).join(' ');

function standVan(
  { uit, terug, hier }: Antwoordteksten,
  inWord: Verschil,
  hierAnders: Verschil,
  terugWoorden: readonly Woord[] | null,
  hierWoorden: readonly Woord[],
  tweezijdig: boolean,
): Stand {
  if (terug === null || terugWoorden === null)
    return uit === null && !tweezijdig && hier.length > 0 ? 'hier' : 'ontbreekt';
  if (tweezijdig) return inWord.gelijk ? 'gelijk' : 'anders';
  if (inWord.gelijk) return hierAnders.gelijk ? 'gelijk' : 'hier';
  if (hierAnders.gelijk) return 'word';
  return verschilTussen(hierWoorden, terugWoorden).gelijk ? 'gelijk' : 'beide';
}

const REDEN: Readonly<Partial<Record<Stand, string>>> = {
  gelijk: 'De tekst is hier dezelfde als in Word.',
  hier: 'In Word is hier niets veranderd.',
  beide: 'Dit antwoord is in Word en hier veranderd. Leg de teksten naast elkaar en kies zelf.',
  ontbreekt: 'In de brief is dit antwoord niet gevonden. Kijk of de tekst ergens anders staat.',
};

function overnameVan(stand: Stand, { hier }: Antwoordteksten, { nummers }: Groep): Rij['overname'] {
  const reden = REDEN[stand];
  if (reden !== undefined) return { kan: false, reden };
  if (hier.length > 1)
    return {
      kan: false,
      reden: 'Dit is hier over meer antwoorden verdeeld dan in Word. Neem de tekst met de hand over.',
    };
  if (hier[0] === undefined || hier[0].sectie === null)
    return { kan: false, reden: `Hier is nog geen antwoord ${nummers.join(' en ')}. Voeg dat eerst toe.` };
  return { kan: true };
}

function woordenVanDelen(delen: readonly Deel[]): Woord[] {
  return delen.flatMap(({ woorden }) => woorden);
}

export function blokkenVan(gevonden: readonly Gevonden[]): Blok[] {
  return gevonden.flatMap(({ blokken }) => blokken);
}

export function woordenUitBrief(gevonden: readonly Gevonden[], { set }: GelezenBrief): Woord[] {
  return metNoten(blokkenVan(gevonden), definitiesVan(set));
}

/** Notes stand at the end of a document, and so most often in its last answer, whatever answer they belong to. */
function zonderDefinities(tekst: string): string {
  let inNoot = false;
  return tekst
    .split('\n')
    .filter((regel) => {
      if (/^ {0,3}\[\^[^\]\s]{1,40}\]:/.test(regel)) inNoot = true;
      else if (inNoot && regel.trim() !== '' && !/^(?: {2,}|\t)/.test(regel)) inNoot = false;
      return !inNoot;
    })
    .join('\n')
    .trim();
}

/** An answer with the notes that it marks, as one text. */
function tekstVan(delen: readonly Deel[], set: Vragenset): string {
  const tekst = delen.map((deel) => zonderDefinities(deel.tekst)).join('\n\n');
  const { noten } = definitiesVan(set);
  const erbij = namenIn(delen.flatMap(({ woorden }) => woorden)).flatMap((naam) => {
    const definitie = noten.get(naam);
    if (definitie === undefined) return [];
    return [set.tekst.slice(definitie.position?.start.offset ?? 0, definitie.position?.end.offset ?? 0)];
  });
  return [tekst, ...erbij].filter((deel) => deel !== '').join('\n\n');
}

/** The answer that came back as the document that it is compared with would write it. */
function terugTekst(teksten: Antwoordteksten, hier: Vragenset, { brief, uitgegeven }: Terugkomst): string {
  const set = teksten.uit !== null && uitgegeven !== null ? uitgegeven : hier;
  const delen = teksten.uit ?? teksten.hier;
  const daar = definitiesVan(brief.set);
  const definities = definitiesVan(set);
  const blokken = blokkenVan(teksten.terug ?? []);
  const woorden = blokken.flatMap((blok) => blok.woorden);
  const eigen = delen.flatMap(({ woorden }) => woorden);
  const noten = koppelNoten(eigen, definities, woorden, daar, new Set(definities.noten.keys()), new Set());
  const [deel] = delen;
  const tekst =
    delen.length === 1 && deel !== undefined
      ? zonderDefinities(stelSamen(deel, brief.set.tekst, blokken, noten))
      : blokken.map(({ start, end }) => brief.set.tekst.slice(start, end)).join('\n\n');
  const erbij = namenIn(woorden).flatMap((naam) => {
    const definitie = daar.noten.get(naam);
    const eigenNaam = noten.namen.get(naam) ?? naam;
    if (definitie === undefined) return [];
    const oud = definities.noten.get(eigenNaam);
    if (oud !== undefined && !noten.gewijzigd.has(eigenNaam) && !noten.nieuw.includes(naam)) {
      return [set.tekst.slice(oud.position?.start.offset ?? 0, oud.position?.end.offset ?? 0)];
    }
    const { start, end } = nootinhoud(brief.set.tekst, definitie);
    return [`[^${eigenNaam}]: ${brief.set.tekst.slice(start, end)}`];
  });
  return [tekst, ...erbij].filter((een) => een !== '').join('\n\n');
}

export function randVan(
  { basis: antwoorden, nummers }: Groep,
  { rand, basis }: Lezing,
): { wijzigingen: Kanttekening[]; opmerkingen: Randopmerking[] } {
  const vragen = basis.flatMap((deel, index) =>
    deel.soort === 'vraag' && deel.nummers.some((nummer) => nummers.includes(nummer)) ? [index] : [],
  );
  const alle = [...new Set([...vragen, ...antwoorden])]
    .sort((a, b) => a - b)
    .flatMap((index) => rand.perDeel.get(index) ?? []);
  return {
    wijzigingen: alle.flatMap(({ wijzigingen }) => wijzigingen),
    opmerkingen: alle.flatMap(({ opmerkingen }) => opmerkingen),
  };
}

/** Each author with the moment of the last change, in the order in which they come by. */
function wieIn(wijzigingen: readonly Kanttekening[]): Wie[] {
  const perAuteur = new Map<string | null, string | null>();
  for (const { auteur, datum } of wijzigingen) {
    const eerder = perAuteur.get(auteur) ?? null;
    perAuteur.set(auteur, eerder === null || (datum !== null && datum > eerder) ? datum : eerder);
  }
  return [...perAuteur].map(([auteur, datum]) => ({ auteur, datum }));
}

/** Whether somebody touched the Kamer's own words. Quotation marks, dashes, spaces and marks of notes make no difference. */
function vraagtekstVan({ nummers }: Groep, { basis, koppeling }: Lezing, brief: GelezenBrief): Rij['vraagtekst'] {
  const vragen = basis.flatMap((deel, index) =>
    deel.soort === 'vraag' && deel.nummers.some((nummer) => nummers.includes(nummer)) ? [{ deel, index }] : [],
  );
  const terug = vragen.flatMap(({ index }) => koppeling.gevonden.get(index)?.blokken ?? []);
  const was = vragen.flatMap(({ deel }) => deel.blokken.flatMap(({ woorden }) => woorden));
  const nu = terug.flatMap(({ woorden }) => woorden);
  // A letter of ours has the Kamer's notes in a list of their own, behind the answers; another may have them as footnotes.
  const noten = metNoten(terug, definitiesVan(brief.set)).slice(nu.length);
  const zelfdeNoten = kaal(vragen.flatMap(({ deel }) => deel.woorden)).includes(kaal(noten));
  if (vraagvorm(was) === vraagvorm(nu) && zelfdeNoten) return null;
  const tekst = terug.map(({ start, end }) => brief.set.tekst.slice(start, end));
  return {
    was: vragen.map(({ deel }) => deel.tekst).join('\n\n'),
    terug: [...tekst, ...(zelfdeNoten ? [] : [leesbaar(noten)])].join('\n\n'),
  };
}

function vraagvorm(woorden: readonly Woord[]): string {
  return woorden
    .filter(({ noot }) => noot === null)
    .map(({ vorm }) => vorm.replace(/\d{1,2}\)/g, '').replace(/["'-]/g, ''))
    .join('');
}

function herkendVan({ basis }: Groep, { koppeling }: Lezing): string | null {
  return basis.flatMap((index) => koppeling.gevonden.get(index)?.herkend ?? [])[0] ?? null;
}
