import { kopStijl, STIJL } from './stijlen';
import { elementen, kind, maakElement, waarde, type XmlElement } from './xml';

/** A style of a style sheet: what it is called by the file, and by its users. */
export interface Stijl {
  readonly id: string;
  readonly soort: string;
  /** In lower case: Word compares the names of its own styles so. */
  readonly naam: string;
  readonly element: XmlElement;
}

export function stijlenIn(blad: XmlElement): Stijl[] {
  return elementen(blad, 'w:style').map((element) => ({
    id: element.attributen['w:styleId'] ?? '',
    soort: element.attributen['w:type'] ?? 'paragraph',
    naam: (waarde(element, 'w:name') ?? '').toLowerCase(),
    element,
  }));
}

const VERWIJZINGEN = ['w:basedOn', 'w:next', 'w:link'];
const LETTERTYPE = 'DefaultParagraphFont';
const ALTIJD: readonly string[] = [
  ...Object.values(STIJL),
  ...[1, 2, 3, 4, 5, 6].map(kopStijl),
  'TableNormal',
  LETTERTYPE,
];

/** The style sheet with only what is used, and with the one style that `docx` leaves to Word. */
export function snoei(blad: XmlElement, gebruikt: ReadonlySet<string>): XmlElement {
  const alle = new Map(stijlenIn(blad).map((stijl) => [stijl.id, stijl.element]));
  if (!alle.has(LETTERTYPE)) alle.set(LETTERTYPE, lettertype);
  const nodig = new Set<string>();
  const neem = (id: string): void => {
    const element = alle.get(id);
    if (element === undefined || nodig.has(id)) return;
    nodig.add(id);
    for (const naam of VERWIJZINGEN) neem(waarde(element, naam) ?? '');
  };
  for (const id of [...ALTIJD, ...gebruikt]) neem(id);
  const rest = elementen(blad).filter(({ naam }) => naam !== 'w:style');
  const over = [...alle].filter(([id]) => nodig.has(id)).map(([, element]) => element);
  return { ...blad, inhoud: [...rest, ...over] };
}

const lettertype = maakElement('w:style', { 'w:type': 'character', 'w:default': '1', 'w:styleId': LETTERTYPE }, [
  maakElement('w:name', { 'w:val': 'Default Paragraph Font' }),
  maakElement('w:uiPriority', { 'w:val': '1' }),
  maakElement('w:semiHidden'),
  maakElement('w:unhideWhenUsed'),
]);

/** A style that leans on others by the ids that `namen` gives for them; what it does not give stays as it is. */
export function herverwijs(stijl: XmlElement, namen: ReadonlyMap<string, string>): XmlElement {
  const inhoud = stijl.inhoud.map((one) => {
    if (typeof one === 'string' || !VERWIJZINGEN.includes(one.naam)) return one;
    const id = one.attributen['w:val'] ?? '';
    return { ...one, attributen: { ...one.attributen, 'w:val': namen.get(id) ?? id } };
  });
  return { ...stijl, inhoud };
}

/** The ids of styles that a part of the file uses. */
export function gebruikteStijlen(xml: string): string[] {
  return [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map((match) => match[1] ?? '');
}

/** The space behind a paragraph of this style (twips), with what it inherits. */
export function ruimteErna(blad: XmlElement, id: string): number {
  const alle = new Map(stijlenIn(blad).map((stijl) => [stijl.id, stijl.element]));
  const gezien = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !gezien.has(at); ) {
    gezien.add(at);
    const element: XmlElement | undefined = alle.get(at);
    const erna = element === undefined ? undefined : ernaIn(element);
    if (erna !== undefined) return erna;
    at = element === undefined ? undefined : waarde(element, 'w:basedOn');
  }
  const standaard = kind(kind(blad, 'w:docDefaults') ?? blad, 'w:pPrDefault');
  return (standaard === undefined ? undefined : ernaIn(standaard)) ?? 0;
}

function ernaIn(element: XmlElement): number | undefined {
  const pPr = kind(element, 'w:pPr');
  const erna = pPr === undefined ? undefined : kind(pPr, 'w:spacing')?.attributen['w:after'];
  return erna === undefined ? undefined : Number(erna) || 0;
}
