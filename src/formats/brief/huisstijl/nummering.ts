import { elementen, type XmlElement } from '../xml';

/** The lists of both, ours numbered on behind the ministry's. */
export interface Nummeringen {
  readonly element: XmlElement;
  /** The new number of each of our lists. */
  readonly nummers: ReadonlyMap<string, string>;
}

/** Adds our lists to those of the ministry's file. */
export function voegNummeringToe(hunne: XmlElement, onze: XmlElement): Nummeringen {
  const laatsteVorm = hoogste(hunne, 'w:abstractNum', 'w:abstractNumId') + 1;
  const laatsteLijst = hoogste(hunne, 'w:num', 'w:numId') + 1;
  const vormen = new Map<string, string>();
  const nummers = new Map<string, string>();
  const abstract = elementen(onze, 'w:abstractNum').map((vorm, index) => {
    const { 'w:abstractNumId': oud = '', ...rest } = vorm.attributen;
    const nieuw = String(laatsteVorm + index);
    vormen.set(oud, nieuw);
    return { ...vorm, attributen: kaal({ ...rest, 'w:abstractNumId': nieuw }) };
  });
  const lijsten = elementen(onze, 'w:num').map((lijst, index) => {
    const { 'w:numId': oud = '', ...rest } = lijst.attributen;
    const nieuw = String(laatsteLijst + index);
    nummers.set(oud, nieuw);
    const inhoud = lijst.inhoud.map((one) =>
      typeof one !== 'string' && one.naam === 'w:abstractNumId'
        ? { ...one, attributen: { 'w:val': vormen.get(one.attributen['w:val'] ?? '') ?? '' } }
        : one,
    );
    return { ...lijst, attributen: kaal({ ...rest, 'w:numId': nieuw }), inhoud };
  });
  // First all forms, then all lists: that order is fixed.
  const deel = (...namen: string[]): XmlElement[] => elementen(hunne).filter(({ naam }) => namen.includes(naam));
  const inhoud = [
    ...deel('w:numPicBullet'),
    ...deel('w:abstractNum'),
    ...abstract,
    ...deel('w:num'),
    ...lijsten,
    ...deel('w:numIdMacAtCleanup'),
  ];
  return { element: { ...hunne, inhoud }, nummers };
}

/** Only attributes that every Word file knows: the other names need not be declared in the ministry's. */
function kaal(attributen: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributen).filter(([naam]) => naam.startsWith('w:')));
}

function hoogste(element: XmlElement, naam: string, attribuut: string): number {
  return elementen(element, naam).reduce((max, one) => Math.max(max, Number(one.attributen[attribuut]) || 0), 0);
}
