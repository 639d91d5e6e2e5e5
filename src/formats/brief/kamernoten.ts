import { Paragraph, TextRun } from 'docx';
import type { Sectie, Vragenset } from '../../vragenset';
import { type Definities, nootnamen, zonderOpmerkingen } from './markdown';
import { STIJL } from './stijlen';
import { nootalineas } from './voetnoot';
import type { Werk } from './werk';

/** What the Kamer wrote; the notes in it are the Kamer's as well. */
export function isVanKamer({ soort }: Sectie): boolean {
  return soort === 'kop' || soort === 'vraag' || soort === 'toelichting';
}

/** The number of each of the Kamer's notes: its own where they are numbered upwards, else in the order of their marks. */
export function nummerKamernoten(set: Vragenset, definities: Definities): ReadonlyMap<string, number> {
  const namen = new Set(
    set.secties.filter(isVanKamer).flatMap(({ tekst }) => nootnamen(zonderMerken(zonderOpmerkingen(tekst)))),
  );
  const bestaand = [...namen].filter((naam) => definities.noten.has(naam));
  const eigen = bestaand.map((naam) => (/^[1-9]\d{0,2}$/.test(naam) ? Number(naam) : 0));
  const isOplopend = eigen.every((nummer, index) => nummer > (eigen[index - 1] ?? 0));
  return new Map(bestaand.map((naam, index) => [naam, isOplopend ? (eigen[index] ?? 0) : index + 1]));
}

/** A definition begins with its own name; that is no mark. */
function zonderMerken(tekst: string): string {
  return tekst.replace(/^ {0,3}\[\^[^\]\s]{1,40}\]:/gm, '');
}

/**
 * The block of the Kamer's notes: "1) Krant, 3 februari 2025". Only those whose mark is in the letter.
 * Under a heading of its own, so that nobody who reads the letter takes it for a part of the last answer.
 */
export function kamernotenblok(werk: Werk): Paragraph[] {
  const alineas = [...werk.kamernoten]
    .filter(([naam]) => werk.isGebruikt(naam))
    .sort(([, a], [, b]) => a - b)
    .flatMap(([naam, nummer]) => {
      const definitie = werk.definities.noten.get(naam);
      return definitie === undefined ? [] : nootalineas(definitie, `${nummer}) `, STIJL.kamernoot, werk);
    });
  if (alineas.length === 0) return [];
  const kop = new TextRun({ text: 'Noten', bold: true });
  return [new Paragraph({ style: STIJL.vraag, children: [kop] }), ...alineas];
}
