import { strFromU8, strToU8 } from 'fflate';
import { type Delen, deel, STIJLBLAD } from '../pakket';
import { ruimteErna } from '../stijlblad';
import { leesXml, schrijfElement, schrijfXml, type XmlElement } from '../xml';
import { leesTypen, schrijfTypen } from './inhoudstypen';
import { gekuisteInstellingen } from './instellingen';
import { voegNummeringToe } from './nummering';
import type { Huisstijl } from './openen';
import { leesRelaties, type Relatie, relatiepad, schrijfRelaties, soortVan } from './relaties';
import { gebruikteIds, kiesSecties, metIds, type Secties } from './secties';
import { broodtekstVan, voegSamen } from './stijlen';

export { type Huisstijl, openHuisstijl } from './openen';

const DOCUMENT = 'word/document.xml';
const NUMMERING = 'word/numbering.xml';
const INSTELLINGEN = 'word/settings.xml';
const EIGEN_TEKST = [DOCUMENT, 'word/footnotes.xml', 'word/endnotes.xml'];
/** Parts that come from the ministry's file whole, by the kind of their relationship. */
const GEHEEL = ['theme', 'fontTable'];

/** Space behind a paragraph of running text where the ministry's style has none (twips): there it is made with empty lines. */
const RUIMTE = 160;

export function ruimteIn({ stijlen }: Huisstijl): number | null {
  const id = broodtekstVan(stijlen);
  return id !== null && ruimteErna(stijlen, id) > 0 ? null : RUIMTE;
}

/** True when the letter and its annex are on pages of a different kind. */
export function heeftTweeSecties({ secties }: Huisstijl): boolean {
  return secties.length > 1;
}

/** The words in the headers and footers of the ministry's file. */
export function kopteksten({ delen, relaties }: Huisstijl): string {
  const koppen = [...relaties.values()].filter(({ type }) => ['header', 'footer'].includes(soortVan(type)));
  return koppen.map(({ doel }) => platteTekst(leesXml(deel(delen, doel) || '<leeg/>'))).join('\n');
}

function platteTekst({ naam, inhoud }: XmlElement): string {
  const tekst = inhoud.map((one) => (typeof one === 'string' ? one : platteTekst(one))).join('');
  return naam === 'w:p' ? `${tekst}\n` : tekst;
}

/** Our letter in the looks of the ministry's file: its styles, headers, footers, pages, fonts and theme; our text. */
export function kleedIn(onze: Delen, huisstijl: Huisstijl): Delen {
  const delen: Delen = new Map(onze);
  const { blad, namen } = voegSamen(huisstijl.stijlen, leesXml(deel(onze, STIJLBLAD)));
  zet(delen, STIJLBLAD, schrijfXml(blad));
  const nummers = nummeringIn(delen, huisstijl);
  for (const pad of EIGEN_TEKST) zet(delen, pad, metNamen(deel(delen, pad), namen, nummers));
  const instellingen = doelVan(huisstijl, 'settings');
  if (instellingen !== null)
    zet(delen, INSTELLINGEN, schrijfXml(gekuisteInstellingen(leesXml(deel(huisstijl.delen, instellingen)))));
  // What the settings of the ministry's file led to is not taken over.
  delen.delete(relatiepad(INSTELLINGEN));
  const typen = new Map<string, string>();
  const neem = (pad: string): void => neemOver(pad, huisstijl, delen, typen);
  const relaties = relatiesIn(delen, huisstijl, neem);
  const secties = kiesSecties(huisstijl.secties);
  const ids = new Map<string, string>();
  for (const id of gebruikteIds(secties)) {
    const relatie = huisstijl.relaties.get(id);
    if (relatie === undefined || relatie.buiten || !huisstijl.delen.has(relatie.doel)) continue;
    const nieuw = `rIdH${ids.size + 1}`;
    ids.set(id, nieuw);
    relaties.set(nieuw, relatie);
    neem(relatie.doel);
  }
  zet(delen, relatiepad(DOCUMENT), schrijfRelaties(relaties));
  zet(delen, DOCUMENT, metSecties(deel(delen, DOCUMENT), secties, ids));
  zet(delen, '[Content_Types].xml', schrijfTypen(alleTypen(delen, onze, typen)));
  return delen;
}

function zet(delen: Delen, pad: string, text: string): void {
  delen.set(pad, strToU8(text));
}

/** Where the part of this kind is in the ministry's file; null when it has none. */
function doelVan({ delen, relaties }: Huisstijl, soort: string): string | null {
  const relatie = [...relaties.values()].find(({ type, buiten }) => !buiten && soortVan(type) === soort);
  return relatie !== undefined && delen.has(relatie.doel) ? relatie.doel : null;
}

function nummeringIn(delen: Delen, huisstijl: Huisstijl): ReadonlyMap<string, string> {
  const hunne = doelVan(huisstijl, 'numbering');
  if (hunne === null) return new Map();
  const { element, nummers } = voegNummeringToe(leesXml(deel(huisstijl.delen, hunne)), leesXml(deel(delen, NUMMERING)));
  zet(delen, NUMMERING, schrijfXml(element));
  const relaties = leesRelaties(huisstijl.delen, hunne);
  if (relaties.size > 0) zet(delen, relatiepad(NUMMERING), schrijfRelaties(relaties));
  return nummers;
}

function metNamen(xml: string, namen: ReadonlyMap<string, string>, nummers: ReadonlyMap<string, string>): string {
  return xml
    .replace(
      /<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"/g,
      (_, soort: string, id: string) => `<w:${soort} w:val="${namen.get(id) ?? id}"`,
    )
    .replace(/<w:numId w:val="([^"]*)"/g, (_, id: string) => `<w:numId w:val="${nummers.get(id) ?? id}"`);
}

/** Our own relationships, with the theme and the fonts of the ministry's file instead of ours. */
function relatiesIn(delen: Delen, huisstijl: Huisstijl, neem: (pad: string) => void): Map<string, Relatie> {
  const relaties = new Map(leesRelaties(delen, DOCUMENT));
  for (const [id, relatie] of relaties) {
    const soort = soortVan(relatie.type);
    const hunne = GEHEEL.includes(soort) ? doelVan(huisstijl, soort) : null;
    if (hunne === null) continue;
    delen.delete(relatie.doel);
    delen.delete(relatiepad(relatie.doel));
    relaties.set(id, { ...relatie, doel: hunne });
    neem(hunne);
  }
  // Bullets that are pictures.
  for (const { doel, buiten } of leesRelaties(delen, NUMMERING).values()) if (!buiten) neem(doel);
  return relaties;
}

/** Names of who changed a header or footer do not travel. */
const AUTEUR = / w:(author|initials)="[^"]*"/g;

/** Takes over a part and all that it leads to. */
function neemOver(pad: string, huisstijl: Huisstijl, delen: Delen, typen: Map<string, string>): void {
  const inhoud = huisstijl.delen.get(pad);
  if (inhoud === undefined || typen.has(pad)) return;
  typen.set(pad, leesTypen(huisstijl.delen)(pad) ?? 'application/octet-stream');
  delen.set(pad, pad.endsWith('.xml') ? strToU8(strFromU8(inhoud).replace(AUTEUR, ' w:$1=""')) : inhoud);
  const relaties = [...leesRelaties(huisstijl.delen, pad)].filter(
    ([, { doel, buiten }]) => buiten || huisstijl.delen.has(doel),
  );
  if (relaties.length === 0) return;
  zet(delen, relatiepad(pad), schrijfRelaties(new Map(relaties)));
  for (const [, { doel, buiten }] of relaties) if (!buiten) neemOver(doel, huisstijl, delen, typen);
}

/** The pages in our text are replaced by those of the ministry's file, in the same order. */
function metSecties(xml: string, secties: Secties, ids: ReadonlyMap<string, string>): string {
  const slot = '</w:sectPr>';
  const delen = xml.split('<w:sectPr');
  return delen
    .map((stuk, index) => {
      if (index === 0) return stuk;
      const isLaatste = index === delen.length - 1;
      const sectie = isLaatste || secties.brief === null ? secties.bijlage : secties.brief;
      const rest = stuk.slice(stuk.indexOf(slot) + slot.length);
      return `${schrijfElement(metIds(sectie, ids))}${rest}`;
    })
    .join('');
}

function alleTypen(delen: Delen, onze: Delen, typen: ReadonlyMap<string, string>): Map<string, string> {
  const onzeTypen = leesTypen(onze);
  const alle = new Map<string, string>();
  for (const pad of delen.keys()) {
    if (pad === '[Content_Types].xml' || pad.endsWith('.rels')) continue;
    alle.set(pad, typen.get(pad) ?? onzeTypen(pad) ?? 'application/xml');
  }
  return alle;
}
