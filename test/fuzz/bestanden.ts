import { strToU8 } from 'fflate';
import { documentId, termijnVan } from '../../src/dossier';
import { isOnleesbaar, laadOpNode, leesBestand } from '../../src/formats';
import { readVragenset } from '../../src/vragenset';
import { maakPdf, onderElkaar } from '../unit/formats/pdf/maakPdf';
import {
  cel,
  del,
  inpakken,
  ins,
  noot,
  nootteken,
  p,
  r,
  rij,
  schuin,
  tabel,
  veld,
  vet,
  wordbestanden,
  xml,
} from '../unit/formats/wordbouw';
import { eis } from './eisen';
import { muteer, muteerBytes } from './mutaties';
import type { Tel } from './tekstproef';
import type { Toeval } from './toeval';

/** More than this is never held while one file is read (megabytes of the whole program). */
const MEESTE_GEHEUGEN = 1200;

/** A word that stands nowhere else. */
const merk = (nummer: number): string => `Woord${String.fromCharCode(97 + (nummer % 26))}q${nummer}x`;

/** Inline Word: one of the ways in which a word can stand in a paragraph. */
function stukWord(woord: string, nummer: number, toeval: Toeval, noten: string[]): string {
  switch (toeval.onder(7)) {
    case 0:
      return vet(` ${woord} `);
    case 1:
      return schuin(` ${woord} `);
    case 2:
      return ins(` ${woord} `);
    case 3:
      return r(` ${woord} `) + del(' weg ');
    case 4:
      return veld('HYPERLINK "https://voorbeeld.nl"', r(` ${woord} `));
    case 5:
      noten.push(noot('footnote', nummer + 1, p(`Noot ${woord}.`)));
      return r(' dijk') + nootteken('footnote', nummer + 1);
    default:
      return r(` ${woord.slice(0, 3)}`) + r(`${woord.slice(3)} `);
  }
}

/** A sound Word file of questions and answers, with words in paragraphs, tables and notes. */
function goedWord(toeval: Toeval): { delen: Record<string, Uint8Array>; merken: string[] } {
  const merken: string[] = [];
  const noten: string[] = [];
  const zin = (): string => {
    let inhoud = r('Hoe hoog is ');
    for (let n = 1 + toeval.onder(4); n > 0; n--) {
      const woord = merk(merken.length);
      inhoud += stukWord(woord, merken.length, toeval, noten);
      merken.push(woord);
    }
    return `${inhoud}${r(' de dijk?')}`;
  };
  let body = p('Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2031)');
  for (let vraag = 1; vraag <= 1 + toeval.onder(6); vraag++) {
    body += p(`Vraag ${vraag}`) + p(zin());
    if (toeval.kans(0.2)) body += tabel(rij(cel(p(zin())), cel(p(zin()))), rij(cel(p(zin())), cel(p(''))));
    if (toeval.kans(0.5)) body += p(`Antwoord ${vraag}`) + p(zin());
  }
  return { delen: wordbestanden({ body, ...(noten.length > 0 && { footnotes: noten.join('') }) }), merken };
}

function goedHtml(toeval: Toeval): { html: string; merken: string[] } {
  const merken: string[] = [];
  const woord = (): string => {
    const nieuw = merk(merken.length);
    merken.push(nieuw);
    return toeval.kies([
      nieuw,
      `<b>${nieuw}</b>`,
      `<em>${nieuw.slice(0, 3)}</em>${nieuw.slice(3)}`,
      `<a href="javascript:x">${nieuw}</a>`,
      `<span style="color:red">${nieuw}</span>`,
    ]);
  };
  const blok = (): string =>
    toeval.kies([
      () => `<p>Hoe hoog ${woord()} is ${woord()} de dijk?</p>`,
      () => `<ul><li>${woord()}</li><li><p>${woord()}</p></li></ul>`,
      () => `<table><tr><td>${woord()}</td><td>${woord()}</td></tr></table>`,
      () => `<blockquote><p>${woord()}<br>${woord()}</p></blockquote>`,
      () => `<div><div>${woord()}</div>${woord()}</div>`,
      () => `<h2>Vraag ${1 + toeval.onder(9)}</h2><p>${woord()}</p>`,
    ])();
  let html = '';
  for (let n = 1 + toeval.onder(8); n > 0; n--) html += blok();
  return { html: `<!DOCTYPE html><html><body>${html}</body></html>`, merken };
}

const XML = `<?xml version="1.0" encoding="UTF-8"?><officiele-publicatie><metadata><meta name="OVERHEIDop.vraagnummer" content="2031Z90012"/></metadata><kamervragen><kamervraagnummer>2031Z90012</kamervraagnummer><kamervraagomschrijving type="vraag">Vragen van het lid <naam><achternaam>Six</achternaam></naam> (Partij D) over <kamervraagonderwerp>dijken &amp; meer</kamervraagonderwerp> (<datum isodatum="2031-02-03">ingezonden 3 februari 2031</datum>).</kamervraagomschrijving><vraag><nr>Vraag 1</nr><al>Kent u <nadruk type="cur">Dijk lekt</nadruk>?<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Dijkbode.</noot.al></noot></al></vraag><antwoord><nr>Antwoord 1</nr><al>Ja.</al><lijst><li><li.nr>–</li.nr><al>een;</al></li></lijst><table><tgroup cols="2"><tbody><row><entry><al>2024</al></entry><entry><al>1</al></entry></row></tbody></tgroup></table></antwoord></kamervragen></officiele-publicatie>`;
const ODATA = JSON.stringify({
  value: [
    {
      '@odata.type': '#TK.DA.GGM.OData.Zaak',
      Nummer: '2031Z90013',
      Soort: 'Schriftelijke vragen',
      Onderwerp: 'Het bericht ‘Dijk lekt’ ',
      GestartOp: '2031-02-03T00:00:00+01:00',
      Verwijderd: false,
      ZaakActor: [{ Relatie: 'Indiener', ActorNaam: 'A. Six', ActorFractie: 'Partij D', Functie: 'Tweede Kamerlid' }],
    },
  ],
});

/** Structure without an end. */
const diep = (toeval: Toeval, open: string, dicht: string): string => {
  const keer = 10 ** (1 + toeval.onder(4));
  return open.repeat(keer) + (toeval.kans(0.5) ? dicht.repeat(keer) : '');
};

export interface Bestand {
  readonly naam: string;
  readonly bytes: Uint8Array;
  /** Words that must come out; null when the file is damaged. */
  readonly merken: readonly string[] | null;
}

type Maker = (toeval: Toeval, tekst: string) => Bestand;

/** Files of every kind that can be read: sound ones, and ones that were damaged in their bytes or in their structure. */
export const MAKERS: Readonly<Record<string, Maker>> = {
  'word sound': (toeval) => {
    const { delen, merken } = goedWord(toeval);
    return { naam: 'a.docx', bytes: inpakken(delen), merken };
  },
  'word bytes': (toeval) => ({
    naam: 'a.docx',
    bytes: muteerBytes(inpakken(goedWord(toeval).delen), toeval),
    merken: null,
  }),
  'word parts': (toeval, tekst) => {
    const { delen } = goedWord(toeval);
    const namen = Object.keys(delen);
    const naam = toeval.kies(namen);
    const ander = toeval.kies(namen);
    switch (toeval.onder(5)) {
      case 0:
        delete delen[naam];
        break;
      case 1:
        [delen[naam], delen[ander]] = [delen[ander] ?? new Uint8Array(), delen[naam] ?? new Uint8Array()];
        break;
      case 2:
        delen[naam] = strToU8(diep(toeval, '<w:p><w:r>', '</w:r></w:p>'));
        break;
      case 3:
        delen[`../${naam}`] = strToU8(tekst);
        break;
      default:
        delen[naam] = strToU8(muteer(new TextDecoder().decode(delen[naam]), toeval, `<w:p>${r(tekst)}</w:p>`));
    }
    return { naam: 'a.docx', bytes: inpakken(delen), merken: null };
  },
  'html sound': (toeval) => {
    const { html, merken } = goedHtml(toeval);
    return { naam: 'a.html', bytes: strToU8(html), merken };
  },
  'html damaged': (toeval, tekst) => ({
    naam: 'a.html',
    bytes: muteerBytes(
      strToU8(
        muteer(goedHtml(toeval).html + diep(toeval, '<div><b>', '</div>').slice(0, 3000), toeval, `<table>${tekst}`),
      ),
      toeval,
    ),
    merken: null,
  }),
  'xml damaged': (toeval, tekst) => ({
    naam: 'a.xml',
    bytes: strToU8(muteer(XML, toeval, `<al>${tekst}`)),
    merken: null,
  }),
  'odata damaged': (toeval, tekst) => ({
    naam: 'a.json',
    bytes: strToU8(
      toeval.kans(0.2) ? diep(toeval, '[{"a":', '}]') : muteer(ODATA, toeval, `{"a": ${JSON.stringify(tekst)}}`),
    ),
    merken: null,
  }),
  'text bytes': (toeval, tekst) => ({
    naam: toeval.kies(['a.txt', 'a.md', 'a', 'a.docx', 'a.pdf']),
    bytes: muteerBytes(strToU8(tekst), toeval),
    merken: null,
  }),
  'pdf damaged': (toeval, tekst) => {
    const regels = tekst
      .split('\n')
      .slice(0, 20)
      .map((regel) => regel.slice(0, 80));
    const pdf = maakPdf([onderElkaar(['Vraag 1', ...regels]), onderElkaar(regels)], { auteur: xml(regels[0] ?? '') });
    return { naam: 'a.pdf', bytes: toeval.kans(0.2) ? pdf : muteerBytes(pdf, toeval), merken: null };
  },
};

/** Reads a file as the product does: a text that can be read on, or one sentence for people. @returns what came out */
export async function beproefBestand({ naam, bytes, merken }: Bestand, tel: Tel): Promise<string> {
  const soort = naam.split('.')[1] ?? 'none';
  let uit: string;
  try {
    const { markdown, verloren, vindplaatsen, kanttekeningen } = await leesBestand(bytes, naam, laadOpNode);
    tel(`read ${soort}`);
    const set = readVragenset(markdown);
    const regels = markdown.split('\n').length;
    for (const { regel } of [...vindplaatsen, ...kanttekeningen])
      eis(regel >= 1 && regel <= regels, `${soort}: a place outside the text`);
    const kaal = markdown.replace(/[*_\\]/g, '');
    const weg = (merken ?? []).filter((woord) => !kaal.includes(woord));
    eis(weg.length === 0, `${soort}: words are lost: ${weg.slice(0, 3).join(', ')}`);
    uit = `${set.vragen.length} ${markdown} ${verloren.join()}`;
  } catch (error) {
    if (!isOnleesbaar(error)) throw error;
    tel(`refused ${soort}`);
    eis(merken === null, `${soort}: a sound file is refused: ${error.message}`);
    eis(/^\p{Lu}[^\n]{20,300}[.?]$/u.test(error.message), `${soort}: no sentence for people: ${error.message}`);
    uit = error.message;
  }
  const geheugen = process.memoryUsage.rss() / 1e6;
  eis(geheugen < MEESTE_GEHEUGEN, `${soort}: ${Math.round(geheugen)} MB are held`);
  return uit;
}

/** Makes the papers of a text that nobody checked: the Word letter, read back, and the calendar. */
export async function beproefUitvoer(tekst: string, tel: Tel): Promise<string> {
  const set = readVragenset(tekst);
  const uit: string[] = [];
  const { maakBrief } = await laadOpNode('brief');
  const { bytes, verloren } = await maakBrief(set, {
    documentId: documentId(set),
    reference: null,
    brief: tekst.slice(0, 300),
  });
  tel('export docx');
  const terug = await leesBestand(bytes, 'a.docx', laadOpNode);
  const weg = set.vragen
    .flatMap(({ inhoud }) => inhoud.schoon.match(/(?<![\p{L}\p{N}_&\\/.:@-])[a-z]{5,12}(?= [a-z])/gu) ?? [])
    .filter((woord) => !terug.markdown.includes(woord));
  uit.push(terug.markdown, verloren.join());
  eis(weg.length === 0 || /<|`|\[/.test(tekst), `export: words of a question are lost: ${weg.slice(0, 3).join(', ')}`);
  const vandaag = '2031-02-10';
  const termijn = termijnVan(set, vandaag);
  if (termijn !== null) {
    tel('export ics');
    const ics = (await laadOpNode('agenda')).maakAgenda(set, termijn, vandaag);
    eis(!/[^\r]\n/.test(ics), 'export: a calendar line ends otherwise');
    uit.push(ics);
  }
  return uit.join('\n');
}
