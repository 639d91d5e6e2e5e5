import { strToU8, type Zippable, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;

/** The parts of a Word file as XML: what stands within `w:body`, `w:numbering` and so on. */
export interface Onderdelen {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  /** Addresses of links by their id. */
  readonly links?: Readonly<Record<string, string>>;
  readonly core?: string;
  readonly custom?: string;
}

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The files of a Word document by name, to be zipped or damaged first. */
export function wordbestanden(delen: Onderdelen): Record<string, Uint8Array> {
  const { body, styles, numbering, footnotes, endnotes, comments, commentsExtended, links = {}, core, custom } = delen;
  const namen = { styles, numbering, footnotes, endnotes, comments, commentsExtended };
  const relaties = [
    ...Object.entries(namen).flatMap(([naam, inhoud]) =>
      inhoud === undefined ? [] : [`<Relationship Id="d${naam}" Type="${R}/${naam}" Target="${naam}.xml"/>`],
    ),
    ...Object.entries(links).map(
      ([id, adres]) => `<Relationship Id="${id}" Type="${R}/hyperlink" Target="${xml(adres)}" TargetMode="External"/>`,
    ),
  ];
  const bestanden: Record<string, string> = {
    '[Content_Types].xml': `${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${KOP}<Relationships xmlns="${RELS}"><Relationship Id="r1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${KOP}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `${KOP}<Relationships xmlns="${RELS}">${relaties.join('')}</Relationships>`,
  };
  for (const [naam, inhoud] of Object.entries(namen)) {
    const wortel = naam === 'commentsExtended' ? 'w15:commentsEx' : `w:${naam}`;
    if (inhoud !== undefined) bestanden[`word/${naam}.xml`] = `${KOP}<${wortel} ${NAMESPACES}>${inhoud}</${wortel}>`;
  }
  if (core !== undefined)
    bestanden['docProps/core.xml'] =
      `${KOP}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`;
  if (custom !== undefined)
    bestanden['docProps/custom.xml'] =
      `${KOP}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${custom}</Properties>`;
  return Object.fromEntries(Object.entries(bestanden).map(([naam, inhoud]) => [naam, strToU8(inhoud)]));
}

export const inpakken = (bestanden: Zippable): Uint8Array => zipSync(bestanden);

/** A Word file. */
export const wordbestand = (delen: Onderdelen | string): Uint8Array =>
  inpakken(wordbestanden(typeof delen === 'string' ? { body: delen } : delen));

export function xml(tekst: string): string {
  return tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A run; `opmaak` is what stands in its properties. */
export const r = (tekst: string, opmaak = ''): string =>
  `<w:r>${opmaak === '' ? '' : `<w:rPr>${opmaak}</w:rPr>`}<w:t xml:space="preserve">${xml(tekst)}</w:t></w:r>`;
export const vet = (tekst: string): string => r(tekst, '<w:b/>');
export const schuin = (tekst: string): string => r(tekst, '<w:i/>');

/** A paragraph: of text, or of runs. */
export const p = (inhoud: string, eigenschappen = ''): string =>
  `<w:p>${eigenschappen === '' ? '' : `<w:pPr>${eigenschappen}</w:pPr>`}${inhoud.startsWith('<') || inhoud === '' ? inhoud : r(inhoud)}</w:p>`;
/** A paragraph of a list. */
export const punt = (tekst: string, lijst = 1, niveau = 0): string =>
  p(tekst, `<w:numPr><w:ilvl w:val="${niveau}"/><w:numId w:val="${lijst}"/></w:numPr>`);
export const cel = (inhoud: string, eigenschappen = ''): string =>
  `<w:tc><w:tcPr>${eigenschappen}</w:tcPr>${inhoud}</w:tc>`;
export const rij = (...cellen: readonly string[]): string => `<w:tr>${cellen.join('')}</w:tr>`;
export const tabel = (...rijen: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rijen.join('')}</w:tbl>`;

/** A list definition and its use: levels as [form, text, begin]. */
export function lijst(id: number, niveaus: readonly (readonly [string, string, number?])[], over = ''): string {
  const lvl = niveaus.map(
    ([vorm, tekst, begin = 1], niveau) =>
      `<w:lvl w:ilvl="${niveau}"><w:start w:val="${begin}"/><w:numFmt w:val="${vorm}"/><w:lvlText w:val="${xml(tekst)}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${lvl.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${over}</w:num>`;
}

/** A tracked change around runs. */
export const wijziging = (
  soort: string,
  inhoud: string,
  auteur = 'Van Dobbenburgh',
  datum = '2025-02-03T10:00:00Z',
): string => `<w:${soort} w:id="1" w:author="${xml(auteur)}" w:date="${datum}">${inhoud}</w:${soort}>`;
export const ins = (tekst: string, auteur?: string, datum?: string): string =>
  wijziging('ins', r(tekst), auteur, datum);
export const del = (tekst: string, auteur?: string, datum?: string): string =>
  wijziging('del', `<w:r><w:delText xml:space="preserve">${xml(tekst)}</w:delText></w:r>`, auteur, datum);

/** A field with its code and what it shows. */
export const veld = (opdracht: string, resultaat: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${xml(opdracht)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${resultaat}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export const noot = (soort: 'footnote' | 'endnote', id: number, inhoud: string): string =>
  `<w:${soort} w:id="${id}">${inhoud}</w:${soort}>`;
export const nootteken = (soort: 'footnote' | 'endnote', id: number): string =>
  `<w:r><w:${soort}Reference w:id="${id}"/></w:r>`;
