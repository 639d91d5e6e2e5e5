import type { Ingelezen, Kanttekening, Vindplaats } from '../format';
import { woordenVan } from './afbreking';
import { alineasVan, type Stroomregel } from './alineas';
import { zonderBladvulling } from './bladvulling';
import { heeftTabel, kolommen } from './kolommen';
import type { Inhoud } from './lezen';
import { naarMarkdown } from './markdown';
import { deelNoten, type Noot } from './noten';
import type { Regel } from './stuk';

/** A height is common that has this part of what the most common one has. */
const GEWOON = 0.3;

/** Makes Markdown of what the pages hold. */
export function opmaak(inhoud: Inhoud): Ingelezen {
  const bladzijden = zonderBladvulling(inhoud.bladzijden);
  const brood = broodgrootte(bladzijden.flatMap(({ regels }) => regels));
  const stroom: Stroomregel[] = [];
  const noten: Noot[] = [];
  const kantlijn: Stroomregel[] = [];
  const gezien = new Set<string>();
  const weggelaten: string[] = [];
  const tabellen: number[] = [];
  let nootgrootte: number | null = null;
  for (const { nummer, regels } of bladzijden) {
    if (heeftTabel(regels)) tabellen.push(nummer);
    let hoogte: number | null = null;
    for (const kolom of kolommen(regels)) {
      if (kolom.kantlijn) {
        const nieuw = kolom.regels.filter(({ tekst }) => !gezien.has(tekst));
        for (const { tekst } of nieuw) gezien.add(tekst);
        if (nummer === 1) {
          kantlijn.push(
            ...nieuw.map((regel, i) => ({
              regel,
              rechts: kolom.rechts,
              vervolgt: i > 0 && /^[\p{Ll}(]/u.test(regel.tekst),
            })),
          );
        } else if (nieuw.length > 0) {
          weggelaten.push(
            `Niet overgenomen uit de kantlijn van bladzijde ${nummer}: ${nieuw.map(({ tekst }) => tekst).join(' / ')}.`,
          );
        }
        continue;
      }
      const gedeeld = deelNoten(kolom.regels, brood, nootgrootte);
      const laatste = noten.at(-1);
      if (laatste !== undefined && gedeeld.vervolg.length > 0) {
        noten[noten.length - 1] = { ...laatste, regels: [...laatste.regels, ...gedeeld.vervolg] };
      }
      noten.push(...gedeeld.noten);
      hoogte = gedeeld.noten.at(-1)?.regels[0]?.grootte ?? gedeeld.vervolg.at(-1)?.grootte ?? hoogte;
      stroom.push(...gedeeld.tekst.map((regel) => ({ regel, rechts: kolom.rechts, vervolgt: true })));
    }
    nootgrootte = hoogte;
  }
  const woorden = woordenVan([
    ...stroom.map(({ regel }) => regel.tekst),
    ...noten.flatMap((noot) => noot.regels.map(({ tekst }) => tekst)),
  ]);
  const hele = [...alineasVan(kantlijn, woorden), ...alineasVan(stroom, woorden)];
  const { markdown, vindplaatsen } = naarMarkdown(hele, noten, woorden);
  return {
    markdown,
    verloren: [...meldingen(inhoud, tabellen), ...weggelaten],
    vindplaatsen,
    kanttekeningen: inhoud.opmerkingen.map(
      ({ bladzijde, ...opmerking }): Kanttekening => ({
        ...opmerking,
        regel: regelVan(vindplaatsen, bladzijde),
      }),
    ),
    eigenschappen: inhoud.eigenschappen,
  };
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
