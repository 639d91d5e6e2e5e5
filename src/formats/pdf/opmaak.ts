import type { Ingelezen, Kanttekening, Vindplaats } from '../format';
import { woordenVan } from './afbreking';
import { alineasVan, type Stroomregel } from './alineas';
import { type Bladzijde, zonderBladvulling } from './bladvulling';
import { heeftTabel, type Kolom, kolommen } from './kolommen';
import type { Inhoud } from './lezen';
import { naarMarkdown } from './markdown';
import { deelNoten, type Noot } from './noten';
import type { Regel } from './stuk';

/** A height is common that has this part of what the most common one has. */
const GEWOON = 0.3;

/** Fields beside a letter are short (characters on a page); more than this is text. */
const MEESTE_KANTLIJN = 300;
/** So many pages are named with what was left out of their margin. */
const MEESTE_MELDINGEN = 10;

/** The pages taken apart. */
interface Delen {
  readonly stroom: Stroomregel[];
  readonly noten: Noot[];
  /** The fields beside the first page: they go before the text. */
  readonly kantlijn: Stroomregel[];
  /** What stood beside other pages, and nowhere before. */
  readonly weggelaten: { readonly bladzijde: number; readonly tekst: string }[];
}

/** Makes Markdown of what the pages hold. */
export function opmaak(inhoud: Inhoud): Ingelezen {
  const bladzijden = zonderBladvulling(inhoud.bladzijden);
  const { stroom, noten, kantlijn, weggelaten } = verdeel(bladzijden);
  const woorden = woordenVan([
    ...stroom.map(({ regel }) => regel.tekst),
    ...noten.flatMap((noot) => noot.regels.map(({ tekst }) => tekst)),
  ]);
  const alineas = [...alineasVan(kantlijn, woorden), ...alineasVan(stroom, woorden)];
  const { markdown, vindplaatsen } = naarMarkdown(alineas, noten, woorden);
  const tabellen = bladzijden.filter(({ regels }) => heeftTabel(regels)).map(({ nummer }) => nummer);
  return {
    markdown,
    verloren: [...meldingen(inhoud, tabellen), ...kantlijnmeldingen(weggelaten)],
    vindplaatsen,
    kanttekeningen: inhoud.opmerkingen.map(
      ({ bladzijde, ...opmerking }): Kanttekening => ({ ...opmerking, regel: regelVan(vindplaatsen, bladzijde) }),
    ),
    eigenschappen: inhoud.eigenschappen,
  };
}

function verdeel(bladzijden: readonly Bladzijde[]): Delen {
  const delen: Delen = { stroom: [], noten: [], kantlijn: [], weggelaten: [] };
  const brood = broodgrootte(bladzijden.flatMap(({ regels }) => regels));
  const gezien = new Set<string>();
  let nootgrootte: number | null = null;
  for (const { nummer, regels } of bladzijden) {
    let hoogte: number | null = null;
    for (const kolom of kolommen(regels)) {
      if (kolom.kantlijn) leesKantlijn(kolom, nummer, gezien, delen);
      else hoogte = leesKolom(kolom, brood, nootgrootte, delen) ?? hoogte;
    }
    nootgrootte = hoogte;
  }
  return delen;
}

function leesKantlijn({ regels, rechts }: Kolom, bladzijde: number, gezien: Set<string>, delen: Delen): void {
  const nieuw = regels.filter(({ tekst }) => !gezien.has(tekst));
  for (const { tekst } of nieuw) gezien.add(tekst);
  if (nieuw.length === 0) return;
  const tekst = nieuw.map((regel) => regel.tekst).join(' / ');
  const apart = nieuw.map((regel, i) => ({ regel, rechts, vervolgt: i > 0 && /^[\p{Lower}(]/u.test(regel.tekst) }));
  if (!/\p{Alpha}/u.test(tekst)) delen.weggelaten.push({ bladzijde, tekst });
  else if (bladzijde === 1) delen.kantlijn.push(...apart);
  else if (tekst.length > MEESTE_KANTLIJN) delen.stroom.push(...apart);
  else delen.weggelaten.push({ bladzijde, tekst });
}

/** Adds text and notes of a column. @returns the height of the letters of its notes, null when it has none */
function leesKolom({ regels, rechts }: Kolom, brood: number, nootgrootte: number | null, delen: Delen): number | null {
  const { tekst, vervolg, noten } = deelNoten(regels, brood, nootgrootte);
  const laatste = delen.noten.pop();
  if (laatste !== undefined) delen.noten.push({ ...laatste, regels: [...laatste.regels, ...vervolg] });
  delen.noten.push(...noten);
  const { stroom } = delen;
  const naKantlijn = stroom.at(-1)?.vervolgt === false;
  stroom.push(...tekst.map((regel, i) => ({ regel, rechts, vervolgt: i > 0 || !naKantlijn })));
  return noten.at(-1)?.regels[0]?.grootte ?? vervolg.at(-1)?.grootte ?? null;
}

function kantlijnmeldingen(weggelaten: Delen['weggelaten']): string[] {
  const result = weggelaten
    .slice(0, MEESTE_MELDINGEN)
    .map(({ bladzijde, tekst }) => `Niet overgenomen uit de kantlijn van bladzijde ${bladzijde}: ${tekst}.`);
  const meer = weggelaten.length - result.length;
  if (meer > 0) result.push(`Ook naast ${meer} andere bladzijden stond tekst in de kantlijn die niet is overgenomen.`);
  return result;
}

/** The height of the letters of the text: the largest that is common. Notes may be longer than the text they belong to. */
export function broodgrootte(regels: readonly Regel[]): number {
  const tekens = new Map<number, number>();
  for (const { grootte, tekst } of regels) {
    const maat = Math.round(grootte * 10) / 10;
    tekens.set(maat, (tekens.get(maat) ?? 0) + tekst.length);
  }
  const meest = Math.max(0, ...tekens.values());
  return [...tekens].reduce((best, [maat, aantal]) => (aantal >= GEWOON * meest ? Math.max(best, maat) : best), 0);
}

/** The first line of the Markdown that stands on a page, or behind it. */
function regelVan(vindplaatsen: readonly Vindplaats[], bladzijde: number): number {
  const nummer = ({ plaats }: Vindplaats): number => Number(/\d+/u.exec(plaats)?.[0] ?? 0);
  return (vindplaatsen.find((vindplaats) => nummer(vindplaats) >= bladzijde) ?? vindplaatsen.at(-1))?.regel ?? 1;
}

const opsomming = (nummers: readonly number[]): string =>
  nummers.length < 2 ? nummers.join('') : `${nummers.slice(0, -1).join(', ')} en ${nummers.at(-1)}`;
const bladzijdeMet = (nummers: readonly number[]): string =>
  nummers.length === 1 ? `Bladzijde ${opsomming(nummers)}` : `De bladzijden ${opsomming(nummers)}`;

function meldingen({ leeg, gedraaid }: Inhoud, tabellen: readonly number[]): string[] {
  const result: string[] = [];
  if (leeg.length > 0) {
    result.push(
      `${bladzijdeMet(leeg)} ${leeg.length === 1 ? 'heeft' : 'hebben'} geen tekst: misschien een plaatje of een scan.`,
    );
  }
  if (gedraaid.length > 0) {
    result.push(`Schuine of gedraaide tekst is niet overgenomen (${bladzijdeMet(gedraaid).toLowerCase()}).`);
  }
  if (tabellen.length > 0) {
    result.push(
      `${bladzijdeMet(tabellen)} ${tabellen.length === 1 ? 'heeft' : 'hebben'} een tabel; de tekst daarvan staat achter elkaar.`,
    );
  }
  return result;
}
