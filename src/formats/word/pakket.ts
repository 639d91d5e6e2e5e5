import { EIGENSCHAP } from '../eigenschappen';
import { GROOTSTE_BESTAND, Onleesbaar } from '../format';
import { GRENZEN, type Grenzen, pakUit, zipNamen } from '../zip';
import { type Knoop, kind, leesXml, platteTekst } from './xml';

/** The parts of a Word file that hold text or say how it is numbered; a part that is not there is undefined. */
export interface Pakket {
  readonly document: Knoop;
  readonly stijlen: Knoop | undefined;
  readonly nummering: Knoop | undefined;
  readonly voetnoten: Knoop | undefined;
  readonly eindnoten: Knoop | undefined;
  readonly opmerkingen: Knoop | undefined;
  readonly opmerkingenExtra: Knoop | undefined;
  /** Addresses outside the file by the id of their relationship, per part. */
  readonly adressen: (onderdeel: Verhaal) => ReadonlyMap<string, string>;
  readonly eigenschappen: Readonly<Record<string, string>>;
}

/** A stream of text with relationships of its own. */
export type Verhaal = 'document' | 'voetnoten' | 'eindnoten' | 'opmerkingen';

const WACHTWOORD =
  'Dit bestand is met een wachtwoord beveiligd. Open het in Word, haal het wachtwoord eraf en probeer het opnieuw.';
const OUD_WORD =
  'Dit is een Word-bestand in de oude vorm (.doc). Open het in Word, sla het op als .docx en probeer het daarmee.';
const OUD_OF_WACHTWOORD =
  'Dit bestand heeft een wachtwoord of is een oud Word-bestand (.doc). Open het in Word, sla het zonder wachtwoord op als .docx en probeer het daarmee.';
const GEEN_WORD =
  'Dit is geen Word-bestand. Kies een .docx-bestand, of open dit bestand in Word en sla het op als .docx.';
const GEEN_DOCUMENT =
  'In dit bestand zit geen Word-document. Kies een .docx-bestand, of sla de tekst in Word op als .docx.';
const TE_GROOT =
  'Dit bestand is groter dan 50 MB. Kopieer de vragen in Word naar een nieuw bestand zonder afbeeldingen en probeer het daarmee.';

/**
 * Opens a Word file.
 * @throws Onleesbaar when it is no Word file, or one that cannot be read.
 */
export function openPakket(bytes: Uint8Array, grenzen: Grenzen = GRENZEN): Pakket {
  if (bytes.length > GROOTSTE_BESTAND) throw new Onleesbaar(TE_GROOT);
  if (begint(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Onleesbaar(waaromOud(bytes));
  if (!begint(bytes, [0x50, 0x4b])) throw new Onleesbaar(GEEN_WORD);
  const namen = zipNamen(bytes, grenzen);
  const inhoud = pakUit(bytes, (naam) => namen.has(naam) && isXml(naam), grenzen);
  const lees = (naam: string | undefined): Knoop | undefined => {
    const deel = naam === undefined ? undefined : inhoud.get(naam);
    return deel === undefined ? undefined : leesXml(deel);
  };
  const wortel = relaties(lees('_rels/.rels'), '');
  const documentNaam = wortel.doel('officeDocument') ?? 'word/document.xml';
  const document = lees(documentNaam);
  if (document?.naam !== 'w:document') throw new Onleesbaar(GEEN_DOCUMENT);
  const map = documentNaam.slice(0, documentNaam.lastIndexOf('/') + 1);
  const delen = relaties(lees(relatieNaam(documentNaam)), map);
  const deel = (soort: string, naam: string): string | undefined =>
    delen.doel(soort) ?? (inhoud.has(`${map}${naam}`) ? `${map}${naam}` : undefined);
  const namenVan: Readonly<Record<Verhaal, string | undefined>> = {
    document: documentNaam,
    voetnoten: deel('footnotes', 'footnotes.xml'),
    eindnoten: deel('endnotes', 'endnotes.xml'),
    opmerkingen: deel('comments', 'comments.xml'),
  };
  return {
    document,
    stijlen: lees(deel('styles', 'styles.xml')),
    nummering: lees(deel('numbering', 'numbering.xml')),
    voetnoten: lees(namenVan.voetnoten),
    eindnoten: lees(namenVan.eindnoten),
    opmerkingen: lees(namenVan.opmerkingen),
    opmerkingenExtra: lees(deel('commentsExtended', 'commentsExtended.xml')),
    adressen: (verhaal) => {
      const naam = namenVan[verhaal];
      return relaties(naam === undefined ? undefined : lees(relatieNaam(naam)), map).buiten;
    },
    eigenschappen: eigenschappen(
      lees(wortel.doel('core-properties') ?? 'docProps/core.xml'),
      lees(wortel.doel('custom-properties') ?? 'docProps/custom.xml'),
    ),
  };
}

function begint(bytes: Uint8Array, magie: readonly number[]): boolean {
  return magie.every((byte, index) => bytes[index] === byte);
}

/** What text we may need; pictures, fonts and embedded files stay packed. */
function isXml(naam: string): boolean {
  return /\.(?:xml|rels)$/i.test(naam) && !/^(?:customXml|word\/(?:theme|glossary|charts|diagrams))\//i.test(naam);
}

/** An old compound file: its directory names what is in it, in UTF-16. */
function waaromOud(bytes: Uint8Array): string {
  const tekst = new TextDecoder('latin1').decode(bytes);
  const bevat = (naam: string): boolean => tekst.includes([...naam].join('\u0000'));
  if (bevat('EncryptedPackage')) return WACHTWOORD;
  return bevat('WordDocument') ? OUD_WORD : OUD_OF_WACHTWOORD;
}

function relatieNaam(deel: string): string {
  const streep = deel.lastIndexOf('/') + 1;
  return `${deel.slice(0, streep)}_rels/${deel.slice(streep)}.rels`;
}

interface Relaties {
  /** The name of the first part of a kind; kinds are the last word of their address, which the two versions of the format share. */
  readonly doel: (soort: string) => string | undefined;
  readonly buiten: ReadonlyMap<string, string>;
}

function relaties(knoop: Knoop | undefined, map: string): Relaties {
  const doelen = new Map<string, string>();
  const buiten = new Map<string, string>();
  for (const { kenmerken } of knoop?.kinderen ?? []) {
    const { Id: id = '', Type: soort = '', Target: doel = '', TargetMode: waar } = kenmerken;
    if (waar === 'External') buiten.set(id, doel);
    else if (!doelen.has(laatste(soort))) doelen.set(laatste(soort), naamBinnen(map, doel));
  }
  return { doel: (soort) => doelen.get(soort), buiten };
}

const laatste = (adres: string): string => adres.slice(adres.lastIndexOf('/') + 1);

/** The name in the zip of a target that is written from the folder of its part, or from the root. */
function naamBinnen(map: string, doel: string): string {
  if (doel.startsWith('/')) return doel.slice(1);
  const stappen: string[] = [];
  for (const stap of `${map}${doel}`.split('/')) {
    if (stap === '..') stappen.pop();
    else if (stap !== '.' && stap !== '') stappen.push(stap);
  }
  return stappen.join('/');
}

/** Properties by the names that the rules know. */
function eigenschappen(kern: Knoop | undefined, eigen: Knoop | undefined): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  const zet = (naam: string, knoop: Knoop | undefined): void => {
    const tekst = knoop === undefined ? '' : platteTekst(knoop).trim();
    if (tekst !== '') result[naam] = tekst;
  };
  zet('auteur', kind(kern, 'dc:creator'));
  zet('laatstGewijzigdDoor', kind(kern, 'cp:lastModifiedBy'));
  for (const knoop of eigen?.kinderen ?? []) {
    const { name } = knoop.kenmerken;
    if (name === EIGENSCHAP.znummer) zet('znummer', knoop);
    if (name === EIGENSCHAP.documentId) zet('documentId', knoop);
  }
  return result;
}
