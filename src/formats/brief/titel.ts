import { type Bewindspersoon, opsomming, schrijfAmbt, schrijfDatum, type Vragenset } from '../../vragenset';

/**
 * The title above the annex, as Markdown: "Antwoorden van de minister van …, mede namens …, op de vragen van … (ingezonden …)".
 * The sentence about the questions is the document's own; who answers is said only where the document says it.
 */
export function titelVan(set: Vragenset): string {
  const door = opsomming(antwoorders(set));
  const mede = opsomming(set.medeNamens.map(schrijfAmbt));
  const wie = [door === '' ? '' : ` van ${door}`, mede === '' ? '' : `, mede namens ${mede},`].join('');
  return `Antwoorden${wie} op ${vragenzin(set)}`;
}

/** The title without markup and marks of notes, as a property of the file. */
export function platteTitel(set: Vragenset): string {
  return titelVan(set)
    .replace(/\[\^[^\]\s]{1,40}\]/g, '')
    .replace(/[*_\\]/g, '');
}

function antwoorders(set: Vragenset): string[] {
  const { bewindspersoon } = set.voorblad;
  if (bewindspersoon !== null) return [schrijfAmbt(bewindspersoon.waarde)];
  return set.kop.beantwoordDoor.map((persoon) => schrijfPersoon(persoon, kopTekst(set)));
}

/** "de minister van Water", or with a name as it is printed: "minister Jansen (Water)". */
function schrijfPersoon({ ambt, naam, portefeuille }: Bewindspersoon, kop: string): string {
  const klein = ambt.charAt(0).toLowerCase() + ambt.slice(1);
  if (portefeuille === null) return [naam === '' ? `de ${klein}` : klein, naam].filter(Boolean).join(' ');
  if (naam !== '') return `${klein} ${naam} (${portefeuille})`;
  return `de ${klein} ${kop.includes(` voor ${portefeuille}`) ? 'voor' : 'van'} ${portefeuille}`;
}

function kopTekst(set: Vragenset): string {
  const kop = set.secties.find(({ soort }) => soort === 'kop');
  return (kop?.tekst ?? '').replace(/\s+/g, ' ');
}

/** "de vragen van de leden … over … (ingezonden …)", as it stands in the heading. */
function vragenzin(set: Vragenset): string {
  const kop = set.secties.find(({ soort }) => soort === 'kop');
  const { zin } = set.kop;
  if (kop === undefined || zin === null) return `Kamervragen${datum(set)}`;
  // Markup that is opened in the sentence is closed in it.
  const slot = /^[*_]{0,3}/.exec(kop.tekst.slice(zin.end))?.[0] ?? '';
  const tekst = `${kop.tekst.slice(zin.start, zin.end)}${slot}`.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  const gaaf = tekst.split('**').length % 2 === 0 ? tekst.replaceAll('**', '') : tekst;
  const metDatum = set.kop.ingezonden === null ? `${gaaf}${datum(set)}` : gaaf;
  return `de ${metDatum.charAt(0).toLowerCase()}${metDatum.slice(1)}`;
}

function datum({ ingezonden }: Vragenset): string {
  return ingezonden === null ? '' : ` (ingezonden ${schrijfDatum(ingezonden.waarde)})`;
}
