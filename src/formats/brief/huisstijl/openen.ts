import { GROOTSTE_BESTAND, Onleesbaar } from '../../format';
import { type Grenzen, pakUit } from '../../zip';
import type { Delen } from '../pakket';
import { deel } from '../pakket';
import { elementen, leesXml, type XmlElement, zoekElementen } from '../xml';
import { leesRelaties, type Relatie, soortVan } from './relaties';

/** The ministry's own file, opened. */
export interface Huisstijl {
  readonly delen: Delen;
  /** Relationships of its main document, by id. */
  readonly relaties: ReadonlyMap<string, Relatie>;
  readonly stijlen: XmlElement;
  /** Its pages from first to last: size, margins, headers and footers. */
  readonly secties: readonly XmlElement[];
}

const GEEN_WORD =
  'Het bestand met de huisstijl is geen Word-bestand (.docx). Open het in Word, sla het op als Word-document en probeer het opnieuw.';
const OUD_OF_WACHTWOORD =
  'Het bestand met de huisstijl heeft een wachtwoord of is een oud Word-bestand (.doc). Open het in Word, sla het zonder wachtwoord op als .docx en probeer het opnieuw.';
const TE_GROOT =
  'Het bestand met de huisstijl is te groot. Kies een brief van uw ministerie zonder grote afbeeldingen en probeer het daarmee.';
const KAPOT =
  'Het bestand met de huisstijl is beschadigd. Open het in Word, sla het opnieuw op als .docx en probeer het daarmee.';
const STRIKT =
  'Het bestand met de huisstijl is opgeslagen als Strict Open XML. Open het in Word, sla het op als gewoon Word-document (.docx) en probeer het opnieuw.';

/** A letter of a ministry may hold large pictures. */
const GRENZEN: Grenzen = { onderdeel: 100_000_000, totaal: 100_000_000, aantal: 5000 };

/** What we look at; macros, embedded files and data of other programs stay packed. */
const NODIG =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?!customXml\/|docProps\/).{1,200}\.(?:xml|rels|png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|odttf))$/i;

/**
 * Opens the file whose looks are taken over.
 * @throws Onleesbaar when it is no Word file, or one that cannot be used
 */
export function openHuisstijl(bytes: Uint8Array): Huisstijl {
  if (bytes.length > GROOTSTE_BESTAND) throw new Onleesbaar(TE_GROOT);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Onleesbaar(OUD_OF_WACHTWOORD);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Onleesbaar(GEEN_WORD);
  try {
    return lees(new Map(pakUit(bytes, (pad) => NODIG.test(pad), GRENZEN)));
  } catch (error) {
    if (error instanceof Onleesbaar && [GEEN_WORD, STRIKT].includes(error.message)) throw error;
    throw new Onleesbaar(KAPOT);
  }
}

function lees(delen: Delen): Huisstijl {
  const hoofd = [...leesRelaties(delen, '').values()].find(({ type }) => soortVan(type) === 'officeDocument')?.doel;
  if (hoofd === undefined || !delen.has(hoofd)) throw new Onleesbaar(GEEN_WORD);
  const document = leesXml(deel(delen, hoofd));
  if (document.naam !== 'w:document') throw new Onleesbaar(GEEN_WORD);
  if (document.attributen['xmlns:w']?.includes('purl.oclc.org')) throw new Onleesbaar(STRIKT);
  const relaties = leesRelaties(delen, hoofd);
  const stijlblad = [...relaties.values()].find(({ type }) => soortVan(type) === 'styles')?.doel;
  const stijlen = stijlblad === undefined ? null : deel(delen, stijlblad);
  if (!stijlen) throw new Onleesbaar(KAPOT);
  // A section that a tracked change replaced is inside another one.
  const body = elementen(document, 'w:body')[0] ?? document;
  return { delen, relaties, stijlen: leesXml(stijlen), secties: zoekElementen(body, 'w:sectPr') };
}
