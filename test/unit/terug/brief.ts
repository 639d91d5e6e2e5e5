import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A paragraph or table of the letter, and the label it stands under. */
export interface Blok {
  /** "Vraag 2", "Antwoord 2 en 3"; empty above the first label and behind the last answer. */
  deel: string;
  soort: 'label' | 'alinea' | 'punt' | 'tabel' | 'leeg';
  xml: string;
}

export interface Stempel {
  readonly auteur: string;
  readonly datum: string;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const RUN = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g;

export const run = (rPr: string, tekst: string): string =>
  tekst === '' ? '' : `<w:r>${rPr}<w:t xml:space="preserve">${tekst}</w:t></w:r>`;
const kenmerken = ({ auteur, datum }: Stempel): string => `w:id="900" w:author="${auteur}" w:date="${datum}"`;
export const ins = (stempel: Stempel, inhoud: string): string => `<w:ins ${kenmerken(stempel)}>${inhoud}</w:ins>`;
export const del = (stempel: Stempel, inhoud: string): string =>
  `<w:del ${kenmerken(stempel)}>${inhoud.replace(/<(\/?)w:t(?=[ >])/g, '<$1w:delText')}</w:del>`;
export const merk = (soort: string, stempel: Stempel, inhoud = ''): string =>
  `<w:${soort} ${kenmerken(stempel)}>${inhoud}</w:${soort}>`;

/** The text of runs, as somebody reads it. */
export const tekstVan = (xml: string): string =>
  [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([t]) => t.replace(/^[^>]*>/, '')).join('');

/** A place between two words in a run. */
export interface Plek {
  readonly start: number;
  readonly end: number;
  readonly rPr: string;
  readonly voor: string;
  readonly woord: string;
  readonly na: string;
}

/** A letter of ours, to be changed as Word changes it. */
export class Brief {
  readonly bestanden: Record<string, Uint8Array>;
  readonly blokken: Blok[] = [];
  private readonly kop: string;
  private readonly staart: string;
  noten: string;
  private opmerkingen = '';
  private opmerkingenExtra = '';
  private nummer = 0;

  constructor(bytes: Uint8Array) {
    this.bestanden = unzipSync(bytes);
    const xml = strFromU8(this.bestanden['word/document.xml'] ?? new Uint8Array());
    const begin = xml.indexOf('<w:body>') + 8;
    const eind = xml.lastIndexOf('<w:sectPr>');
    this.kop = xml.slice(0, begin);
    this.staart = xml.slice(eind);
    this.noten = strFromU8(this.bestanden['word/footnotes.xml'] ?? new Uint8Array());
    let deel = '';
    for (const [blok] of xml.slice(begin, eind).matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p\/>/gs)) {
      const tekst = tekstVan(blok);
      const isLabel = /w:val="Heading[23]"/.test(blok) && /^(?:Vraag|Antwoord) \d|^Noten$/.test(tekst);
      if (isLabel) deel = tekst === 'Noten' ? '' : tekst;
      const soort = blok.startsWith('<w:tbl')
        ? 'tabel'
        : isLabel
          ? 'label'
          : tekst === ''
            ? 'leeg'
            : blok.includes('<w:numPr>')
              ? 'punt'
              : 'alinea';
      this.blokken.push({ deel, soort, xml: blok });
    }
  }

  /** The paragraphs and so on of one question or answer. */
  van(deel: string): Blok[] {
    return this.blokken.filter((blok) => blok.deel === deel && blok.soort !== 'label' && blok.soort !== 'leeg');
  }

  label(deel: string): Blok | undefined {
    return this.blokken.find((blok) => blok.deel === deel && blok.soort === 'label');
  }

  delen(): string[] {
    return [...new Set(this.blokken.map(({ deel }) => deel))].filter((deel) => deel !== '');
  }

  verwijder(blok: Blok): void {
    this.blokken.splice(this.blokken.indexOf(blok), 1);
  }

  zetAchter(blok: Blok, ...nieuw: Blok[]): void {
    this.blokken.splice(this.blokken.indexOf(blok) + 1, 0, ...nieuw);
  }

  /** Adds a remark with what was answered to it; the ids by which the text names them. */
  opmerking(stempel: Stempel, tekst: string, klaar: boolean, reacties: readonly string[]): number[] {
    const eerste = this.nummer;
    return [tekst, ...reacties].map((zegt, index) => {
      const id = this.nummer++;
      const para = (0x1000 + id).toString(16).padStart(8, '0');
      this.opmerkingen += `<w:comment w:id="${id}" w:author="${stempel.auteur}" w:date="${stempel.datum}"><w:p w14:paraId="${para}"><w:r><w:t xml:space="preserve">${zegt}</w:t></w:r></w:p></w:comment>`;
      const ouder = index === 0 ? '' : ` w15:paraIdParent="${(0x1000 + eerste).toString(16).padStart(8, '0')}"`;
      this.opmerkingenExtra += `<w15:commentEx w15:paraId="${para}"${ouder} w15:done="${klaar ? 1 : 0}"/>`;
      return id;
    });
  }

  /** A new note; its mark. */
  noot(inhoud: string): string {
    const id = 500 + this.nummer++;
    this.noten = this.noten.replace(
      '</w:footnotes>',
      `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${inhoud}</w:p></w:footnote></w:footnotes>`,
    );
    return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
  }

  /** @param ruis what happens to the text last of all */
  bytes(ruis: (xml: string) => string = (xml) => xml): Uint8Array {
    const { tekst, noten } = opVolgorde(
      this.noten,
      this.kop + ruis(this.blokken.map(({ xml }) => xml).join('')) + this.staart,
    );
    const bestanden: Record<string, Uint8Array> = {
      ...this.bestanden,
      'word/document.xml': strToU8(tekst),
      'word/footnotes.xml': strToU8(noten),
    };
    const wortel = (naam: string, inhoud: string): Uint8Array =>
      strToU8(
        `<?xml version="1.0" encoding="UTF-8"?><${naam} xmlns:w="${W}" xmlns:w14="${W14}" xmlns:w15="${W15}">${inhoud}</${naam}>`,
      );
    if (this.opmerkingen !== '') {
      bestanden['word/comments.xml'] = wortel('w:comments', this.opmerkingen);
      bestanden['word/commentsExtended.xml'] = wortel('w15:commentsEx', this.opmerkingenExtra);
      this.noem(bestanden, 'comments', `${OFFICE}/comments`);
      this.noem(
        bestanden,
        'commentsExtended',
        'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
      );
    }
    return zipSync(bestanden, { level: 0 });
  }

  /** Says in the file that it has this part, without which no word processor opens it. */
  private noem(bestanden: Record<string, Uint8Array>, deel: string, soort: string): void {
    const erbij = (naam: string, voor: string, wat: string): void => {
      const xml = strFromU8(bestanden[naam] ?? new Uint8Array());
      bestanden[naam] = strToU8(xml.replace(voor, () => wat + voor));
    };
    erbij(
      '[Content_Types].xml',
      '</Types>',
      `<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${deel}+xml" PartName="/word/${deel}.xml"/>`,
    );
    erbij(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      `<Relationship Id="${deel}" Type="${soort}" Target="${deel}.xml"/>`,
    );
  }
}

/** Notes in the order of their marks and numbered on, as word processors write them; those without a mark come last. */
function opVolgorde(noten: string, tekst: string): { readonly noten: string; readonly tekst: string } {
  const tekens = [...tekst.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id ?? '');
  const alle = new Map(
    [...noten.matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)].map((m) => [m[1] ?? '', m]),
  );
  const [eerste] = alle.values();
  if (eerste === undefined) return { noten, tekst };
  const nummers = new Map([...new Set([...tekens, ...alle.keys()])].map((id, index) => [id, index + 1]));
  const op = [...nummers].map(([id, nummer]) => `<w:footnote w:id="${nummer}">${alle.get(id)?.[2] ?? ''}</w:footnote>`);
  const na = noten.slice(noten.lastIndexOf('</w:footnote>') + '</w:footnote>'.length);
  return {
    noten: noten.slice(0, eerste.index) + op.join('') + na,
    tekst: tekst.replace(
      /(<w:footnoteReference w:id=")(\d+)/g,
      (_, voor: string, id: string) => voor + nummers.get(id),
    ),
  };
}

/** All places before a word of letters that is not the last of its run; in the runs of a paragraph as we write it. */
export function plekken(xml: string): Plek[] {
  return [...xml.matchAll(RUN)].flatMap((match) => {
    const [alles, rPr = '', tekst = ''] = match;
    return [...tekst.matchAll(/(?<=^| )([a-z]{6,40}) (?=\S)/g)].map((gevonden) => ({
      start: match.index,
      end: match.index + alles.length,
      rPr,
      voor: tekst.slice(0, gevonden.index),
      woord: gevonden[1] ?? '',
      na: tekst.slice(gevonden.index + gevonden[0].length),
    }));
  });
}

/** Replaces the run of a place by what stands before and behind the word, with something else between. */
export function opPlek(xml: string, { start, end, rPr, voor, na }: Plek, ertussen: string): string {
  return xml.slice(0, start) + run(rPr, voor) + ertussen + run(rPr, na) + xml.slice(end);
}

/** Properties of a paragraph with the mark of a change of its end. */
export function metEinde(xml: string, wat: string): string {
  return xml.replace(/<w:pPr>(.*?)<\/w:pPr>/s, (_, binnen: string) => `<w:pPr>${binnen}<w:rPr>${wat}</w:rPr></w:pPr>`);
}

/** A paragraph in its parts. */
export function alinea(xml: string): { readonly pPr: string; readonly inhoud: string } {
  const pPr = /^<w:p>(<w:pPr>.*?<\/w:pPr>)?/s.exec(xml)?.[1] ?? '';
  return { pPr, inhoud: xml.slice('<w:p>'.length + pPr.length, -'</w:p>'.length) };
}
