import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as v from 'valibot';
import { GROOTSTE_BESTAND, Onleesbaar } from '../format';

/** An element of an XML document, or a stretch of its text. */
export type Knoop = XmlElement | string;

export interface XmlElement {
  readonly naam: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly kinderen: readonly Knoop[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  attributesGroupName: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  cdataPropName: '#cdata',
  // Nothing is expanded by the parser; the five of XML and numbers are read below.
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
  // Deeper than any publication, far less than what the stack bears.
  maxNestedTags: 200,
});

/** What the parser gives for one node: its name as the key of its children, and its attributes under ":@". */
const Rij = v.record(v.string(), v.unknown());
const Attributen = v.record(v.string(), v.string());

/**
 * Reads XML into a small tree. Definitions of entities are not followed, wherever they point.
 * @throws Onleesbaar when it is too large, broken, or defines entities.
 */
export function readXml(xml: string): Knoop[] {
  if (xml.length > GROOTSTE_BESTAND) {
    throw new Onleesbaar('Dit XML-bestand is groter dan 50 MB. Kies het bestand van één publicatie.');
  }
  if (/<!ENTITY/i.test(xml) || /<!DOCTYPE[^>[]{0,2000}\[/i.test(xml)) {
    throw new Onleesbaar(
      'Dit XML-bestand haalt tekst van elders of vermenigvuldigt die. Haal de publicatie opnieuw op bij officielebekendmakingen.nl.',
    );
  }
  const oordeel = validate(xml);
  if (oordeel !== null) {
    throw new Onleesbaar(`Dit XML-bestand is niet heel (${oordeel}). Haal het opnieuw op en probeer het nog eens.`);
  }
  try {
    return toKnopen(parser.parse(xml));
  } catch (error) {
    if (error instanceof Onleesbaar) throw error;
    throw new Onleesbaar(
      'Dit XML-bestand is anders opgebouwd dan een publicatie. Haal het opnieuw op, of kopieer de vragen.',
    );
  }
}

/** In Dutch where it goes wrong; null when the XML is well formed. */
function validate(xml: string): string | null {
  try {
    const result = XMLValidator.validate(xml.replace(/^\ufeff/, ''));
    return result === true ? null : `regel ${result.err.line}`;
  } catch {
    return 'de opbouw klopt niet';
  }
}

function toKnopen(rows: unknown): Knoop[] {
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row): Knoop[] => {
    const gelezen = v.safeParse(Rij, row);
    if (!gelezen.success) return [];
    const naam = Object.keys(gelezen.output).find((key) => key !== ':@');
    if (naam === undefined) return [];
    const inhoud = gelezen.output[naam];
    if (naam === '#text') return [decode(String(inhoud))];
    if (naam === '#cdata') return [cdata(inhoud)];
    return [{ naam: naam.toLowerCase(), attributen: attributen(gelezen.output[':@']), kinderen: toKnopen(inhoud) }];
  });
}

/** Between CDATA marks every character is itself. */
function cdata(inhoud: unknown): string {
  if (!Array.isArray(inhoud)) return '';
  return inhoud.map((row) => String(v.parse(Rij, row)['#text'] ?? '')).join('');
}

function attributen(value: unknown): Record<string, string> {
  const gelezen = v.safeParse(Attributen, value);
  if (!gelezen.success) return {};
  return Object.fromEntries(Object.entries(gelezen.output).map(([key, text]) => [key.toLowerCase(), decode(text)]));
}

const VIJF: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numbers; anything else stays as it is written. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (all, dec, hex, naam) => {
    if (naam !== undefined) return VIJF[naam] ?? all;
    const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  });
}

export const isElement = (knoop: Knoop): knoop is XmlElement => typeof knoop !== 'string';

/** All text under a node, with single spaces. */
export function tekstVan(knoop: Knoop): string {
  const parts: string[] = [];
  const walk = (node: Knoop): void => {
    if (isElement(node)) for (const kind of node.kinderen) walk(kind);
    else parts.push(node);
  };
  walk(knoop);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The elements with one of these names, at any depth, in order; not those within one that was found. */
export function zoek(knopen: readonly Knoop[], namen: ReadonlySet<string>, gevonden: XmlElement[] = []): XmlElement[] {
  for (const knoop of knopen) {
    if (!isElement(knoop)) continue;
    if (namen.has(knoop.naam)) gevonden.push(knoop);
    else zoek(knoop.kinderen, namen, gevonden);
  }
  return gevonden;
}
