import { elementen, maakElement, type XmlElement } from '../xml';

/** Properties of pages that are taken over; a tracked change of them and settings of a printer are not. */
const OVER = [
  'w:headerReference',
  'w:footerReference',
  'w:footnotePr',
  'w:type',
  'w:pgSz',
  'w:pgMar',
  'w:paperSrc',
  'w:pgBorders',
  'w:lnNumType',
  'w:pgNumType',
  'w:cols',
  'w:vAlign',
  'w:titlePg',
  'w:textDirection',
  'w:docGrid',
];
const VERWIJZING = ['w:headerReference', 'w:footerReference'];

/** The pages of the letter and those of the annex. */
export interface Secties {
  /** Null when both are on the same kind of pages. */
  readonly brief: XmlElement | null;
  readonly bijlage: XmlElement;
}

/**
 * The letter gets the first pages of the ministry's file, the annex the last. Pages without a header or footer of their own have
 * those of the pages before them; here they get these themselves.
 */
export function kiesSecties(secties: readonly XmlElement[]): Secties {
  const volledig: XmlElement[] = [];
  for (const sectie of secties) volledig.push(metGeerfde(sectie, volledig.at(-1)));
  const laatste = volledig.at(-1) ?? maakElement('w:sectPr');
  const eerste = volledig.length > 1 ? (volledig[0] ?? null) : null;
  return { brief: eerste, bijlage: eerste === null ? laatste : opNieuwePagina(laatste) };
}

function metGeerfde(sectie: XmlElement, vorige: XmlElement | undefined): XmlElement {
  const eigen = elementen(sectie).filter(({ naam }) => OVER.includes(naam));
  const heeft = (one: XmlElement): boolean =>
    eigen.some(({ naam, attributen }) => naam === one.naam && attributen['w:type'] === one.attributen['w:type']);
  const geerfd = vorige === undefined ? [] : elementen(vorige).filter((one) => isVerwijzing(one) && !heeft(one));
  const inhoud = [...eigen.filter(isVerwijzing), ...geerfd, ...eigen.filter((one) => !isVerwijzing(one))];
  return maakElement('w:sectPr', {}, inhoud);
}

function isVerwijzing({ naam }: XmlElement): boolean {
  return VERWIJZING.includes(naam);
}

/** The annex begins on a page of its own, numbered on from the letter. */
function opNieuwePagina(sectie: XmlElement): XmlElement {
  const inhoud = elementen(sectie).flatMap((one): XmlElement[] => {
    if (one.naam === 'w:type') return [];
    if (one.naam !== 'w:pgNumType') return [one];
    const { 'w:start': _, ...attributen } = one.attributen;
    return [{ ...one, attributen }];
  });
  const at = inhoud.findIndex(
    ({ naam }) => !isVerwijzing({ naam, attributen: {}, inhoud: [] }) && naam !== 'w:footnotePr',
  );
  const voor = at === -1 ? inhoud.length : at;
  return {
    ...sectie,
    inhoud: [...inhoud.slice(0, voor), maakElement('w:type', { 'w:val': 'nextPage' }), ...inhoud.slice(voor)],
  };
}

/** The headers and footers that these pages use, by the id they have in the ministry's file. */
export function gebruikteIds(secties: Secties): string[] {
  const alle = [...(secties.brief === null ? [] : [secties.brief]), secties.bijlage];
  return [
    ...new Set(
      alle.flatMap((sectie) =>
        elementen(sectie)
          .filter(isVerwijzing)
          .map(({ attributen }) => attributen['r:id'] ?? ''),
      ),
    ),
  ];
}

/** The pages with other ids for headers and footers; without those that have none. */
export function metIds(sectie: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  const inhoud = elementen(sectie).flatMap((one): XmlElement[] => {
    if (!isVerwijzing(one)) return [one];
    const id = ids.get(one.attributen['r:id'] ?? '');
    return id === undefined ? [] : [{ ...one, attributen: { ...one.attributen, 'r:id': id } }];
  });
  return { ...sectie, inhoud };
}
