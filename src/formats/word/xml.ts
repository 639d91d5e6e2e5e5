import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Onleesbaar } from '../format';
import { BESCHADIGD } from '../zip';

/** An element, or a piece of text (`naam` is TEKST). Names have the prefix that Word itself uses, whatever the file calls it. */
export interface Knoop {
  readonly naam: string;
  readonly kenmerken: Readonly<Record<string, string>>;
  readonly kinderen: readonly Knoop[];
  readonly tekst: string;
}

export const TEKST = '#tekst';
const GEEN: Readonly<Record<string, string>> = {};
const LEEG: readonly Knoop[] = [];

/** Elements within elements. Word itself stays below a hundred; whoever walks through a tree may use a call for each. */
const DIEPSTE = 200;

const TE_DIEP =
  'De opmaak van dit Word-bestand zit te diep in elkaar. Kopieer de tekst in Word naar een nieuw bestand en probeer het daarmee.';
const ONVEILIG =
  'Dit Word-bestand bevat verwijzingen die niet veilig te lezen zijn. Open het in Word, sla het opnieuw op en probeer het daarmee.';

/**
 * Reads an XML part.
 * @throws Onleesbaar when it is not well-formed, nested too deeply, or has a DOCTYPE: Word never writes one.
 */
export function leesXml(bytes: Uint8Array): Knoop {
  const xml = decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Onleesbaar(ONVEILIG);
  try {
    if (XMLValidator.validate(xml) !== true) throw new Onleesbaar(BESCHADIGD);
    const wortels = (parser.parse(xml) as Gelezen[]).filter((item) => !naamVan(item).startsWith('?'));
    const [wortel] = wortels.filter((item) => naamVan(item) !== '#text');
    if (wortel === undefined) throw new Onleesbaar(BESCHADIGD);
    return knoop(wortel, namenVan(wortel[':@'] ?? GEEN));
  } catch (error) {
    if (error instanceof Onleesbaar) throw error;
    throw new Onleesbaar(/nested tags/i.test(String(error)) ? TE_DIEP : BESCHADIGD);
  }
}

/** What the parser gives: one key with the children, or with text, and the attributes under ":@". */
type Gelezen = { readonly [naam: string]: readonly Gelezen[] | string } & {
  readonly ':@'?: Readonly<Record<string, string>>;
};

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  maxNestedTags: DIEPSTE,
  jPath: false,
  // Of its own it knows no numbered characters, and counts the others as if they could be a bomb.
  entityDecoder: {
    decode: decodeTekens,
    setExternalEntities: () => undefined,
    addInputEntities: () => undefined,
    reset: () => undefined,
    setXmlVersion: () => undefined,
  },
});

const BEKEND: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeTekens(tekst: string): string {
  if (!tekst.includes('&')) return tekst;
  return tekst.replace(/&([^;&]{1,12});/g, (_, naam: string) => {
    const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(naam);
    const punt = code === null ? -1 : code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
    const teken = code === null ? BEKEND[naam] : punt <= 0x10ffff ? String.fromCodePoint(punt) : undefined;
    if (teken === undefined) throw new Onleesbaar(BESCHADIGD);
    return teken;
  });
}

function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const codering = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(codering, { fatal: true }).decode(bytes);
  } catch {
    throw new Onleesbaar(BESCHADIGD);
  }
}

function naamVan(item: Gelezen): string {
  for (const naam in item) if (naam !== ':@') return naam;
  return '';
}

const OOXML = 'http://schemas.openxmlformats.org/';
const PURL = 'http://purl.oclc.org/ooxml/';
const MICROSOFT = 'http://schemas.microsoft.com/office/word/';
const VOORVOEGSELS: ReadonlyMap<string, string> = new Map([
  [`${OOXML}wordprocessingml/2006/main`, 'w'],
  [`${PURL}wordprocessingml/main`, 'w'],
  [`${OOXML}officeDocument/2006/relationships`, 'r'],
  [`${PURL}officeDocument/relationships`, 'r'],
  [`${OOXML}officeDocument/2006/math`, 'm'],
  [`${PURL}officeDocument/math`, 'm'],
  [`${OOXML}markup-compatibility/2006`, 'mc'],
  [`${OOXML}drawingml/2006/main`, 'a'],
  [`${OOXML}drawingml/2006/picture`, 'pic'],
  [`${OOXML}officeDocument/2006/docPropsVTypes`, 'vt'],
  [`${OOXML}package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  [`${MICROSOFT}2010/wordml`, 'w14'],
  [`${MICROSOFT}2012/wordml`, 'w15'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/** How the names in a file are called by us: a file may choose its prefixes freely, as some programs do ("ns0:p"). */
function namenVan(kenmerken: Readonly<Record<string, string>>): (naam: string, isKenmerk: boolean) => string {
  const eigen = new Map<string, string>();
  for (const [naam, adres] of Object.entries(kenmerken)) {
    const bekend = VOORVOEGSELS.get(adres);
    if (bekend === undefined) continue;
    if (naam === 'xmlns') eigen.set('', bekend);
    else if (naam.startsWith('xmlns:') && naam.slice(6) !== bekend) eigen.set(naam.slice(6), bekend);
  }
  if (eigen.size === 0) return (naam) => naam;
  return (naam, isKenmerk) => {
    const [eerste = '', ...rest] = naam.split(':');
    if (rest.length === 0) return isKenmerk || !eigen.has('') ? naam : `${eigen.get('')}:${naam}`;
    const bekend = eigen.get(eerste);
    return bekend === undefined ? naam : `${bekend}:${rest.join(':')}`;
  };
}

function knoop(item: Gelezen, noem: (naam: string, isKenmerk: boolean) => string): Knoop {
  const naam = naamVan(item);
  const inhoud = item[naam];
  if (typeof inhoud === 'string') return { naam: TEKST, kenmerken: GEEN, kinderen: LEEG, tekst: inhoud };
  const gegeven = item[':@'];
  let kenmerken = GEEN;
  if (gegeven !== undefined) {
    const eigen: Record<string, string> = Object.create(null);
    for (const sleutel in gegeven) eigen[noem(sleutel, true)] = String(gegeven[sleutel]);
    kenmerken = eigen;
  }
  const kinderen = inhoud === undefined || inhoud.length === 0 ? LEEG : inhoud.map((kind) => knoop(kind, noem));
  return { naam: noem(naam, false), kenmerken, kinderen, tekst: '' };
}

/** The first child with this name. */
export function kind(ouder: Knoop | undefined, naam: string): Knoop | undefined {
  return ouder?.kinderen.find((kandidaat) => kandidaat.naam === naam);
}

/** Follows names down from a node. */
export function pad(ouder: Knoop | undefined, ...namen: readonly string[]): Knoop | undefined {
  return namen.reduce<Knoop | undefined>((hier, naam) => kind(hier, naam), ouder);
}

/** The value of an element that has one: `w:val`. */
export function waarde(knoop: Knoop | undefined): string | undefined {
  return knoop?.kenmerken['w:val'];
}

/** A property that is on or off: on when it stands there without a value; undefined when it does not stand there. */
export function schakelaar(eigenschappen: Knoop | undefined, naam: string): boolean | undefined {
  const gevonden = kind(eigenschappen, naam);
  if (gevonden === undefined) return undefined;
  return !/^(?:0|false|off|none)$/i.test(waarde(gevonden) ?? '1');
}

/** All text within. */
export function platteTekst(knoop: Knoop): string {
  return knoop.naam === TEKST ? knoop.tekst : knoop.kinderen.map(platteTekst).join('');
}
