import { Document, Footer, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { findDatums, schrijfDatum, type Vragenset, voorbladEinde } from '../../vragenset';
import { EIGENSCHAP } from '../eigenschappen';
import { maakBijlage } from './bijlage';
import type { Blok } from './blokken';
import { maakBriefdeel } from './brief';
import { heeftTweeSecties, kleedIn, kopteksten, openHuisstijl, ruimteIn } from './huisstijl';
import { nummerKamernoten } from './kamernoten';
import { leesDefinities } from './markdown';
import { Opmerkingen } from './opmerkingen';
import { delenVan, pakIn } from './pakket';
import { STIJL, stijlen } from './stijlen';
import { geldigeTekst } from './tekst';
import { platteTitel } from './titel';
import { Werk } from './werk';

/** What goes into a letter besides the answers. */
export interface BriefKeuze {
  /** By this the letter that comes back finds its document. */
  readonly documentId: string;
  /** A Word file of the ministry, of which styles, headers, footers and pages are taken over; null for plain looks. */
  readonly reference: Uint8Array | null;
  /** The text of the letter, as Markdown with nothing left to fill in; null for the annex alone. */
  readonly brief: string | null;
  /** True when the notes to colleagues go along as remarks in the margin. */
  readonly opmerkingen?: boolean;
}

/** A letter that was made. */
export interface Brief {
  readonly bytes: Uint8Array;
  /** In Dutch what could not come along, or has to be looked at in the file, a short sentence each. */
  readonly verloren: readonly string[];
}

/** Margins of the page (twips). */
const MARGE = 1418;

/**
 * Makes the Word letter: the questions with their answers as an annex, and before it the letter itself where there is one.
 * The same input gives the same bytes; no name of an author and no moment of writing is in it.
 * @throws Onleesbaar when `reference` is no Word file that can be used
 */
export async function maakBrief(set: Vragenset, keuze: BriefKeuze): Promise<Brief> {
  const huisstijl = keuze.reference === null ? null : openHuisstijl(keuze.reference);
  const definities = leesDefinities(set.tekst.slice(voorbladEinde(set.tekst)));
  const opmerkingen = keuze.opmerkingen === true ? new Opmerkingen() : null;
  const ruimte = huisstijl === null ? null : ruimteIn(huisstijl);
  const werk = new Werk(definities, nummerKamernoten(set, definities), ruimte, opmerkingen);
  const brief = keuze.brief === null ? [] : maakBriefdeel(keuze.brief, werk);
  const apart = huisstijl !== null && brief.length > 0 && heeftTweeSecties(huisstijl);
  const bijlage = maakBijlage(set, brief.length > 0 && !apart, werk);
  const titel = geldigeTekst(platteTitel(set));
  const document = new Document({
    title: titel,
    customProperties: eigenschappenVan(set, keuze.documentId),
    styles: stijlen,
    numbering: { config: werk.lijsten },
    footnotes: werk.voetnoten,
    ...(opmerkingen !== null && { comments: { children: opmerkingen.stukken } }),
    sections: apart
      ? [sectie(brief, false), sectie(bijlage, false)]
      : [sectie([...brief, ...bijlage], huisstijl === null)],
  });
  const delen = delenVan(await Packer.pack(document, 'uint8array'), titel);
  return {
    bytes: pakIn(huisstijl === null ? delen : kleedIn(delen, huisstijl)),
    verloren: [...werk.verloren, ...losseNoten(werk), ...(huisstijl === null ? [] : datumInKop(kopteksten(huisstijl)))],
  };
}

function eigenschappenVan(set: Vragenset, documentId: string): { name: string; value: string }[] {
  const id = { name: EIGENSCHAP.documentId, value: geldigeTekst(documentId) };
  return set.znummers.length === 0 ? [id] : [{ name: EIGENSCHAP.znummer, value: set.znummers.join(', ') }, id];
}

function sectie(children: readonly Blok[], metVoet: boolean): ISectionOptions {
  return {
    properties: { page: { margin: { top: MARGE, right: MARGE, bottom: MARGE, left: MARGE } } },
    ...(metVoet && { footers: { default: paginavoet() } }),
    children,
  };
}

/** Notes that nothing in the letter refers to. */
function losseNoten(werk: Werk): string[] {
  return [...werk.definities.noten]
    .filter(([naam]) => !werk.isGebruikt(naam))
    .map(
      ([naam, { label }]) =>
        `De voetnoot [^${label ?? naam}] is niet meegekomen: nergens staat een teken dat ernaar verwijst.`,
    );
}

/** A date in the header or footer of the ministry's file is that of another letter. */
function datumInKop(tekst: string): string[] {
  const datums = new Set(findDatums(tekst).flatMap(({ iso }) => (iso === null ? [] : [schrijfDatum(iso)])));
  if (datums.size === 0) return [];
  return [
    `In de kop- of voettekst van het bestand met de huisstijl staat een datum (${[...datums].join(', ')}). Pas die in de brief aan, en kijk ook naar het kenmerk.`,
  ];
}

function paginavoet(): Footer {
  const children = ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES];
  return new Footer({ children: [new Paragraph({ style: STIJL.voettekst, children: [new TextRun({ children })] })] });
}
