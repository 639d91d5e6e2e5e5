import { herverwijs, type Stijl, stijlenIn } from '../stijlblad';
import { kopStijl, STIJL } from '../stijlen';
import { elementen, kind, maakElement, type XmlElement } from '../xml';

/** What a ministry calls the style of its running text, in lower case. */
const BROODTEKST = ['broodtekst', 'huisstijl-broodtekst', 'huisstijl broodtekst'];
/** Headings that look like running text in bold: the labels, and the title. */
const KOPPEN: readonly string[] = [STIJL.titel, STIJL.vraag, STIJL.antwoord, kopStijl(4)];
/** What makes a letter look as it does; in a heading it is that of the running text. */
const LETTER = ['w:rFonts', 'w:sz', 'w:szCs', 'w:color'];

export interface Stijlkeuze {
  readonly blad: XmlElement;
  /** Our ids of styles with those in the ministry's file. */
  readonly namen: ReadonlyMap<string, string>;
}

/** The id of the style of the ministry's running text; null when it has none at all. */
export function broodtekstVan(blad: XmlElement): string | null {
  const alineas = stijlenIn(blad).filter(({ soort }) => soort === 'paragraph');
  const eigen = BROODTEKST.map((naam) => alineas.find((stijl) => stijl.naam === naam)).find(Boolean);
  return (eigen ?? alineas.find(isStandaard))?.id ?? null;
}

function isStandaard({ element }: Stijl): boolean {
  return ['1', 'true', 'on'].includes(element.attributen['w:default'] ?? '');
}

/**
 * The ministry's styles with those of ours that it does not have. A style that both have is the ministry's; only headings are
 * shown as its running text in bold, because that is how the labels of questions and answers look in a letter.
 */
export function voegSamen(huisstijl: XmlElement, onze: XmlElement): Stijlkeuze {
  const hunne = stijlenIn(huisstijl);
  const bezet = new Set(hunne.map(({ id }) => id));
  const namen = new Map<string, string>();
  const erbij: Stijl[] = [];
  const vervangen = new Map<string, Stijl>();
  for (const stijl of stijlenIn(onze)) {
    const zelfde = hunne.find((one) => one.soort === stijl.soort && one.naam === stijl.naam);
    const broodtekst = stijl.id === STIJL.tekst ? broodtekstVan(huisstijl) : null;
    const id = broodtekst ?? zelfde?.id ?? vrijeNaam(stijl.id, bezet);
    namen.set(stijl.id, id);
    if (zelfde !== undefined && KOPPEN.includes(stijl.id)) vervangen.set(zelfde.id, stijl);
    else if (zelfde === undefined && broodtekst === null) erbij.push(stijl);
    bezet.add(id);
  }
  const inhoud = huisstijl.inhoud.map((one) => {
    if (typeof one === 'string') return one;
    if (one.naam === 'w:docDefaults') return inNederlands(one);
    const nieuw = one.naam === 'w:style' ? vervangen.get(one.attributen['w:styleId'] ?? '') : undefined;
    return nieuw === undefined ? one : alsKop(nieuw, namen, one);
  });
  const eigen = erbij.map((stijl) =>
    KOPPEN.includes(stijl.id)
      ? alsKop(stijl, namen, null)
      : metId(herverwijs(stijl.element, namen), namen.get(stijl.id)),
  );
  const heeftStandaard = huisstijl.inhoud.some((one) => typeof one !== 'string' && one.naam === 'w:docDefaults');
  const begin = heeftStandaard ? [] : [inNederlands(maakElement('w:docDefaults'))];
  return { blad: { ...huisstijl, inhoud: [...begin, ...inhoud, ...eigen.map(zonderStandaard)] }, namen };
}

function vrijeNaam(id: string, bezet: ReadonlySet<string>): string {
  let naam = id;
  for (let n = 2; bezet.has(naam); n++) naam = `${id}${n}`;
  return naam;
}

function metId(element: XmlElement, id: string | undefined): XmlElement {
  return { ...element, attributen: { ...element.attributen, ...(id !== undefined && { 'w:styleId': id }) } };
}

/** What is added is the default of nothing: the file has defaults of its own. */
function zonderStandaard(element: XmlElement): XmlElement {
  const { 'w:default': _, ...attributen } = element.attributen;
  return { ...element, attributen };
}

/** Our heading in the letter of the running text, under the id and with the link that the ministry's own has. */
function alsKop(stijl: Stijl, namen: ReadonlyMap<string, string>, hunne: XmlElement | null): XmlElement {
  const element = metId(herverwijs(stijl.element, namen), namen.get(stijl.id));
  const link = hunne === null ? undefined : kind(hunne, 'w:link');
  const inhoud = elementen(element).flatMap((one): XmlElement[] => {
    if (one.naam === 'w:rPr') return [{ ...one, inhoud: elementen(one).filter(({ naam }) => !LETTER.includes(naam)) }];
    // Word wants the link between the next style and the rest.
    return one.naam === 'w:next' && link !== undefined ? [one, link] : [one];
  });
  return { ...element, inhoud };
}

/** The language of all text that has none of its own. */
function inNederlands(standaard: XmlElement): XmlElement {
  const rPrDefault = kind(standaard, 'w:rPrDefault') ?? maakElement('w:rPrDefault');
  const rPr = kind(rPrDefault, 'w:rPr') ?? maakElement('w:rPr');
  const taal = kind(rPr, 'w:lang')?.attributen ?? {};
  const lang = maakElement('w:lang', { ...taal, 'w:val': 'nl-NL' });
  // The order of properties is fixed; these are the only ones behind the language.
  const erachter = ['w:eastAsianLayout', 'w:specVanish', 'w:oMath'];
  const eigen = elementen(rPr).filter(({ naam }) => naam !== 'w:lang');
  const inhoud = [
    ...eigen.filter(({ naam }) => !erachter.includes(naam)),
    lang,
    ...eigen.filter(({ naam }) => erachter.includes(naam)),
  ];
  const rest = elementen(standaard).filter(({ naam }) => naam !== 'w:rPrDefault');
  return { ...standaard, inhoud: [{ ...rPrDefault, inhoud: [{ ...rPr, inhoud }] }, ...rest] };
}
