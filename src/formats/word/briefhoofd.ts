import { type Label, readLabel } from '../../vragenset';
import {
  type Alinea,
  alineasIn,
  type Blok,
  type Cel,
  heeftInhoud,
  leesbaar,
  REGELEINDE,
  type Stuk,
  type Tabel,
} from './stukken';
import { openVragentabel } from './vragentabel';

/** One line of text, without white space at its ends. */
export const regelVan = (stukken: readonly Stuk[]): string => leesbaar(stukken).replace(/\s+/g, ' ').trim();

/** True for a paragraph that opens a question or an answer by a label of its own. */
export const isLabel = (stukken: readonly Stuk[]): boolean => labelVan(stukken) !== null;

/** The label with which a paragraph opens; null when it is none. */
export function labelVan(stukken: readonly Stuk[]): Label | null {
  const regel = leesbaar(stukken).trim().split('\n', 1)[0] ?? '';
  return regel.length < LANGSTE_LABEL ? readLabel(regel) : null;
}

const LANGSTE_LABEL = 400;

const isVraagnummer = ({ nummer, stukken }: Alinea): boolean =>
  (nummer !== null && !nummer.isTeken && /^\W*1\W*$|^vraag/i.test(nummer.tekst)) || /^1[.)]? /.test(regelVan(stukken));

/**
 * The blocks of a letter in reading order, without its furniture: the tables that only lay out the page are opened, and what stands
 * around the letter (addresses, reference fields, page numbers, text that a text box repeats) is left out.
 */
export function zonderBriefhoofd(gelezen: readonly Blok[]): { blokken: readonly Blok[]; hoofd: number } {
  const blokken = gelezen.flatMap((blok) => (blok.soort === 'tabel' ? (openVragentabel(blok) ?? [blok]) : [blok]));
  const alles = alineasIn(blokken);
  const eerste = alles.findIndex((alinea) => isLabel(alinea.stukken) || isVraagnummer(alinea));
  const begin = eerste === -1 ? null : alles[eerste];
  const ingang = new Set(eerste === -1 ? alles : alles.slice(0, eerste));
  const open = blokken.flatMap((blok) => openTabel(blok, ingang));
  const weg = overbodig(open, ingang);
  const result = open.map((blok) => {
    if (blok.soort === 'tabel') return blok;
    if (weg.has(blok)) return zonderTekst(blok);
    return ingang.has(blok) ? zonderRandlijnen(blok) : blok;
  });
  const hoofd = begin === null || begin === undefined ? result.length : result.findIndex((blok) => bevat(blok, begin));
  return { blokken: result, hoofd: hoofd === -1 ? result.length : hoofd };
}

const bevat = (blok: Blok, alinea: Alinea): boolean =>
  blok === alinea || (blok.soort === 'tabel' && alineasIn([blok]).includes(alinea));

/** What was noted in the margin stays, also where the text goes. */
const zonderTekst = (alinea: Alinea): Alinea => ({
  ...alinea,
  stukken: alinea.stukken.filter(({ soort }) => soort === 'merk'),
});

/** The paragraphs of a table that only lays out the page; a table of data stays one. */
function openTabel(blok: Blok, ingang: ReadonlySet<Alinea>): Blok[] {
  if (blok.soort === 'alinea') return [blok];
  if (!isOpmaaktabel(blok, ingang)) return [blok];
  return blok.rijen.flatMap((rij) => openRij(rij, ingang)).flatMap((kind) => openTabel(kind, ingang));
}

function isOpmaaktabel(tabel: Tabel, ingang: ReadonlySet<Alinea>): boolean {
  const alineas = alineasIn([tabel]);
  // "Vraag" alone can head a column; with a number it opens a question.
  const isGenummerd = ({ stukken }: Alinea): boolean => (labelVan(stukken)?.nummers.length ?? 0) > 0;
  if (alineas.some((alinea) => ingang.has(alinea) || isGenummerd(alinea))) return true;
  if (tabel.rijen.some((rij) => rij.some(({ blokken }) => blokken.some(({ soort }) => soort === 'tabel')))) return true;
  return tabel.rijen.every((rij) => rij.filter(({ blokken }) => alineasIn(blokken).some(isGevuld)).length <= 1);
}

const isGevuld = ({ stukken }: Alinea): boolean => heeftInhoud(stukken);

/** "Datum | 16 mei 2024" is one line to a reader. */
function openRij(rij: readonly Cel[], ingang: ReadonlySet<Alinea>): Blok[] {
  const cellen = rij.map(({ blokken }) => blokken).filter((blokken) => alineasIn(blokken).some(isGevuld));
  const losse = rij.flatMap(({ blokken }) => blokken);
  const [naam, inhoud] = cellen.map((blokken) => alineasIn(blokken).filter(isGevuld));
  if (cellen.length !== 2 || naam?.length !== 1 || inhoud === undefined) return losse;
  const [kop] = naam;
  const [eerste, ...rest] = inhoud;
  if (kop === undefined || eerste === undefined || !ingang.has(kop) || !VELD.test(regelVan(kop.stukken))) return losse;
  const samen: Alinea = { ...eerste, stijl: kop.stijl, stukken: [...kop.stukken, SPATIE, ...eerste.stukken] };
  const merken = losse.flatMap((blok) => (blok.soort === 'alinea' && !isGevuld(blok) ? [blok] : []));
  return [...merken, samen, ...rest];
}

const SPATIE: Stuk = { soort: 'tekst', tekst: ' ', vet: false, schuin: false, adres: null };

const VELD = /^(?:datum|onderwerp|betreft|uw kenmerk|uw brief(?: van)?|kenmerk|nummer|aan|van)\s?:?$/i;

/** Styles that ministries give to what stands around a letter. */
const RANDSTIJL =
  /retouradres|rubricering|kixcode|kix-code|afzendgegevens|afzendkopje|referentie|clausule|paginanummer|colofon|koptekst|voettekst|header|footer|page number/i;

/** A field beside the letter; what stands under it belongs to it. */
const RANDVELD =
  /^(?:contactpersoon|projectnaam|ons kenmerk|onze referentie|doorkiesnummer|behandeld door|bezoekadres|postadres|telefoon(?:nummer)?|e-mail(?:adres)?|fax|internet(?:adres)?|bijlage(?:n|\(n\))?|kopie aan|afschrift aan)\s?:?$/i;
const LETTERTEKST =
  /^(?:geachte|in (?:het )?antwoord|in reactie|naar aanleiding|hierbij|datum|onderwerp|betreft|uw |vragen|antwoord|beantwoording|lijst|nota)/i;
/** A name, a number, a street: what stands under such a field is no sentence (characters). */
const LANGSTE_VELDINHOUD = 60;

/** Lines of the same, known by their words. */
const RANDREGELS = [
  /^>?\s?retouradres(?!\p{Alpha})/iu,
  /^postbus \d/i,
  /^(?:den haag|[’'‘]s-gravenhage)$/i,
  /^[1-9]\d{3}\s?[A-Z]{2}(?:\s|$)/,
  /^(?:[TFMEI]|tel\.?|telefoon|fax|mobiel)\s?[:.]?\s?[\d+(][\d\s()+-]{6,20}$/i,
  /^(?:[EI]\s)?(?:www\.\S{3,80}|\S{1,60}@\S{3,60})$/i,
  /^bij beantwoording de datum en ons kenmerk/i,
  /^(?:pagina|blad) \d{1,3}(?: (?:van|\/) \d{1,3})?$/i,
  /^wilt u slechts één zaak/i,
  /^(?:ons kenmerk|onze referentie|contactpersoon|doorkiesnummer|behandeld door|projectnaam|telefoon(?:nummer)?|e-mail|bijlage(?:n|\(n\))?)\s?:?\s\S{1,40}(?:\s\S{1,40}){0,5}$/i,
];
const ZNUMMER = /(?:19|20)\d{2} ?Z ?\d{5}/i;
const LANGSTE_RANDREGEL = 250;

/** Which paragraphs are furniture. Only before the first question, and in text boxes: behind it every word counts. */
function overbodig(blokken: readonly Blok[], ingang: ReadonlySet<Alinea>): ReadonlySet<Blok> {
  const weg = new Set<Blok>();
  const gelezen = new Set<string>();
  for (const blok of blokken) if (blok.soort === 'alinea' && !blok.terzijde) gelezen.add(regelVan(blok.stukken));
  let inRandveld = false;
  for (const blok of blokken) {
    if (blok.soort !== 'alinea') continue;
    const regel = regelVan(blok.stukken);
    if (regel === '') continue;
    if (blok.terzijde && (isHerhaling(regel, gelezen) || /^\d{1,3}$/.test(regel))) weg.add(blok);
    const bijBrief = blok.terzijde || ingang.has(blok);
    if (!bijBrief || regel.length > LANGSTE_RANDREGEL || ZNUMMER.test(regel)) {
      inRandveld = false;
      continue;
    }
    const isVeld = RANDVELD.test(regel);
    const isInhoud = inRandveld && regel.length <= LANGSTE_VELDINHOUD && !LETTERTEKST.test(regel);
    inRandveld = isVeld;
    if (isVeld || isInhoud || RANDSTIJL.test(blok.stijl) || RANDREGELS.some((patroon) => patroon.test(regel)))
      weg.add(blok);
  }
  return weg;
}

/** An address block can be one paragraph of several lines. */
function zonderRandlijnen(alinea: Alinea): Alinea {
  const lijnen: Stuk[][] = [[]];
  for (const stuk of alinea.stukken) {
    if (stuk.soort === 'regeleinde') lijnen.push([]);
    else lijnen.at(-1)?.push(stuk);
  }
  if (lijnen.length === 1) return alinea;
  const stukken = lijnen.flatMap((lijn, index): Stuk[] => {
    const regel = regelVan(lijn);
    const isRand = RANDVELD.test(regel) || RANDREGELS.some((patroon) => patroon.test(regel));
    if (isRand && !ZNUMMER.test(regel)) return lijn.filter(({ soort }) => soort === 'merk');
    return index === 0 ? lijn : [REGELEINDE, ...lijn];
  });
  return { ...alinea, stukken };
}

/** Text that a text box repeats is read once: where it stands in the letter, else the first time. */
function isHerhaling(regel: string, gelezen: Set<string>): boolean {
  if (gelezen.has(regel)) return true;
  gelezen.add(regel);
  return false;
}
