import { XMLParser } from 'fast-xml-parser';

/** An element of an XML file. Text and attributes are kept as they are written there, entities and all. */
export interface XmlElement {
  readonly naam: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly inhoud: readonly (XmlElement | string)[];
}

const ATTRIBUTEN = ':@';
const TEKST = '#text';
const CDATA = '#cdata';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  cdataPropName: CDATA,
});

/**
 * The root of an XML file.
 * @throws Error when it is no XML, or declares entities of its own, as no Word file does
 */
export function leesXml(text: string): XmlElement {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Error('XML with a DOCTYPE');
  const root = kinderen(parser.parse(text)).find((kind) => typeof kind !== 'string');
  if (root === undefined || typeof root === 'string') throw new Error('XML without a root');
  return root;
}

function kinderen(nodes: unknown): (XmlElement | string)[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: Record<string, unknown>): (XmlElement | string)[] => {
    if (TEKST in node) return [String(node[TEKST])];
    if (CDATA in node) return kinderen(node[CDATA]).map((kind) => (typeof kind === 'string' ? inXml(kind) : kind));
    const naam = Object.keys(node).find((key) => key !== ATTRIBUTEN);
    if (naam === undefined || naam.startsWith('?')) return [];
    const attributen = (node[ATTRIBUTEN] ?? {}) as Record<string, string>;
    return [{ naam, attributen, inhoud: kinderen(node[naam]) }];
  });
}

/** An XML file with this root. */
export function schrijfXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${schrijfElement(root)}`;
}

export function schrijfElement({ naam, attributen, inhoud }: XmlElement): string {
  const open = Object.entries(attributen).map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`);
  const binnen = inhoud.map((kind) => (typeof kind === 'string' ? kind : schrijfElement(kind))).join('');
  return binnen === '' ? `<${naam}${open.join('')}/>` : `<${naam}${open.join('')}>${binnen}</${naam}>`;
}

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in an XML file. */
export function inXml(text: string): string {
  return text.replace(/[&<>"]/g, (teken) => TEKENS[teken] ?? teken);
}

/** The elements right under this one, of this name where one is given. */
export function elementen(element: XmlElement, naam?: string): XmlElement[] {
  return element.inhoud.filter(
    (kind): kind is XmlElement => typeof kind !== 'string' && (naam === undefined || kind.naam === naam),
  );
}

/** The first element of this name right under this one. */
export function kind(element: XmlElement, naam: string): XmlElement | undefined {
  return elementen(element, naam)[0];
}

/** All elements of this name, at any depth, in the order of the file. */
export function zoekElementen(element: XmlElement, naam: string): XmlElement[] {
  return elementen(element).flatMap((one) => [...(one.naam === naam ? [one] : []), ...zoekElementen(one, naam)]);
}

/** Attribute `w:val` of the element of this name right under this one. */
export function waarde(element: XmlElement, naam: string): string | undefined {
  return kind(element, naam)?.attributen['w:val'];
}

export function maakElement(
  naam: string,
  attributen: Readonly<Record<string, string>> = {},
  inhoud: readonly (XmlElement | string)[] = [],
): XmlElement {
  return { naam, attributen, inhoud };
}
