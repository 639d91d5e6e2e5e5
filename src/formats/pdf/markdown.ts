import type { Ingelezen, Vindplaats } from '../format';
import { voegAaneen } from './afbreking';
import type { Alinea } from './alineas';
import type { Noot } from './noten';

/** A raised number, between the marks of `stuk.ts`. */
const VERWIJZER = /\ufdd0(\(?(\d{1,3})\)?)\ufdd2(\d{1,4})\ufdd1/gu;
const BOLLETJE = /^(?:[•●○◦▪■□·–—\-*\uf000-\uf0ff]|o(?= \p{Alpha}{2})) ?/u;
const MAAT = /(?<!\p{Alpha})(?:[mcdk]?m|in|ft|hm|dam)$/u;
const HOOG = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A note with the name under which the Markdown knows it. */
interface BenoemdeNoot extends Noot {
  readonly naam: string;
}

/** Notes by number; a number that is used again (each page from 1) gets a name of its own. */
function benoem(noten: readonly Noot[]): BenoemdeNoot[] {
  const gebruikt = new Set<string>();
  return noten.map((noot) => {
    let naam = String(noot.nummer);
    for (let n = 2; gebruikt.has(naam); n++) naam = `${noot.nummer}-${n}`;
    gebruikt.add(naam);
    return { ...noot, naam };
  });
}

/** Paragraphs and notes as Markdown, one line each; a note stands behind the paragraph that refers to it. */
export function naarMarkdown(
  alineas: readonly Alinea[],
  noten: readonly Noot[],
  woorden: ReadonlySet<string>,
): Pick<Ingelezen, 'markdown' | 'vindplaatsen'> {
  const benoemd = benoem(noten);
  const bijNummer = new Map<number, BenoemdeNoot[]>();
  for (const noot of benoemd) bijNummer.set(noot.nummer, [...(bijNummer.get(noot.nummer) ?? []), noot]);
  const geplaatst = new Set<BenoemdeNoot>();
  const lines: string[] = [];
  const vindplaatsen: Vindplaats[] = [];
  let lijst = false;
  const uitgesteld: BenoemdeNoot[] = [];
  const schrijf = (tekst: string, bladzijde: number, dicht = false): void => {
    if (lines.length > 0 && !dicht) lines.push('');
    lines.push(tekst);
    const plaats = `bladzijde ${bladzijde}`;
    if (vindplaatsen.at(-1)?.plaats !== plaats) vindplaatsen.push({ regel: lines.length, plaats });
  };
  const schrijfNoot = (noot: BenoemdeNoot, dicht: boolean): void => {
    geplaatst.add(noot);
    const tekst = noot.regels.reduce((heel, regel) => voegAaneen(heel, regel.tekst, woorden), '');
    schrijf(`[^${noot.naam}]: ${ontsnap(zonderMerken(tekst))}`, noot.bladzijde, dicht);
  };
  alineas.forEach((alinea, index) => {
    const genoemd: BenoemdeNoot[] = [];
    const tekst = alinea.tekst.replace(VERWIJZER, (_, heel: string, nummer: string, blad: string, offset: number) => {
      const noot = kies(bijNummer.get(Number(nummer)) ?? [], Number(blad));
      const ervoor = alinea.tekst.slice(Math.max(0, offset - 4), offset);
      if (noot === undefined || MAAT.test(ervoor)) return hoog(heel);
      genoemd.push(noot);
      return `[^${noot.naam}]`;
    });
    const punt = BOLLETJE.exec(tekst);
    const isPunt = punt !== null && punt[0].length < tekst.length;
    schrijf(isPunt ? `- ${ontsnap(tekst.slice(punt[0].length))}` : ontsnap(tekst), alinea.bladzijde, isPunt && lijst);
    lijst = isPunt;
    const volgendePunt = isPunt && BOLLETJE.test(alineas[index + 1]?.tekst ?? '');
    if (volgendePunt) uitgesteld.push(...genoemd);
    else {
      const nu = [...uitgesteld.splice(0), ...genoemd].filter((noot) => !geplaatst.has(noot));
      nu.forEach((noot, n) => {
        if (!geplaatst.has(noot)) schrijfNoot(noot, n > 0);
      });
      if (nu.length > 0) lijst = false;
    }
  });
  let eerste = true;
  for (const noot of benoemd) {
    if (geplaatst.has(noot)) continue;
    schrijfNoot(noot, !eerste);
    eerste = false;
  }
  return { markdown: `${lines.join('\n')}\n`, vindplaatsen };
}

/** The note on the same page as its reference; else the nearest. */
function kies(noten: readonly BenoemdeNoot[], bladzijde: number): BenoemdeNoot | undefined {
  const afstand = (noot: Noot): number => Math.abs(noot.bladzijde - bladzijde);
  return noten.reduce<BenoemdeNoot | undefined>(
    (best, noot) => (best === undefined || afstand(noot) < afstand(best) ? noot : best),
    undefined,
  );
}

/** A raised number that is no note, such as the 2 of m². */
const hoog = (tekst: string): string =>
  /\D/u.test(tekst) ? ` ${tekst}` : [...tekst].map((cijfer) => HOOG[Number(cijfer)] ?? cijfer).join('');

const zonderMerken = (tekst: string): string => tekst.replace(VERWIJZER, (_, heel: string) => hoog(heel));

/** Signs that Markdown would take for its own at the start of a line, or that would make words vanish. */
function ontsnap(tekst: string): string {
  return tekst
    .replace(/^(?:#{1,6}(?=\s|$)|>|[+*-](?=\s)|`{3}|~{3}|=+$)/u, '\\$&')
    .replace(/<(?=[\p{Alpha}/!?])/gu, '\\<')
    .replace(/\[\^(?!\d{1,3}(?:-\d{1,3})?\])/gu, '\\[^');
}
