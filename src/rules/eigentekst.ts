import { findNoten, tussen, wit } from '../edits';
import {
  type AntwoordSectie,
  type Nummer,
  perSectie,
  perSet,
  type Sectie,
  type Span,
  type VraagSectie,
  type Vragenset,
} from '../vragenset';

/** Something found in one sectie. */
export interface InSectie {
  readonly span: Span;
}

/** Something found in our own text, with the sectie and the questions it is about. */
export interface InEigenTekst<T> {
  readonly sectie: number;
  readonly vragen: readonly Nummer[];
  readonly gevonden: T;
}

/**
 * What `search` finds in the text that the ministry writes itself. The Kamer's own text is left out: questions, the heading sentence,
 * the Toelichting, and the notes whose mark stands in one of these.
 */
export function zoekInEigenTekst<T extends InSectie>(
  set: Vragenset,
  search: (sectie: Sectie) => readonly T[],
): InEigenTekst<T>[] {
  const { eigen, vreemd } = verdeling(set);
  return eigen.flatMap(({ sectie, inhoud, vragen }) => {
    const found = search(inhoud);
    if (found.length === 0) return [];
    const noten = findNoten(inhoud).filter(({ soort, naam }) => soort === 'noot' && vreemd.has(naam));
    return found
      .filter(({ span }) => !noten.some((noot) => span.start >= noot.span.start && span.end <= noot.end))
      .map((gevonden) => ({ sectie, vragen, gevonden }));
  });
}

/** The secties that the ministry writes itself, with the questions they are about; and the names of the notes that are the Kamer's. */
const verdeling = perSet((set) => {
  const nummers = new Map(set.antwoorden.map(({ sectie, nummers }) => [sectie, nummers]));
  const vreemd = new Set<string>();
  const eigen: { sectie: number; inhoud: Sectie; vragen: readonly Nummer[] }[] = [];
  set.secties.forEach((inhoud, sectie) => {
    if (isVanDeKamer(inhoud)) for (const naam of markdownTekens(inhoud)) vreemd.add(naam);
    else if (inhoud.soort !== 'voorblad') eigen.push({ sectie, inhoud, vragen: nummers.get(sectie) ?? [] });
  });
  return { eigen, vreemd };
});

/** What `zoekInEigenTekst` with this search reads of a question or answer, apart from the label. */
export function readsEigenTekst<T extends InSectie>(
  search: (sectie: Sectie) => readonly T[],
): (sectie: VraagSectie | AntwoordSectie) => unknown {
  return (sectie) => {
    if (isVanDeKamer(sectie)) return [...markdownTekens(sectie)];
    const found = search(sectie);
    return found.length === 0
      ? null
      : [found, found.map(({ span }) => sectie.tekst.slice(span.start, span.end)), findNoten(sectie)];
  };
}

function isVanDeKamer({ soort }: Sectie): boolean {
  return soort === 'vraag' || soort === 'toelichting';
}

const markdownTekens = perSectie(
  (sectie) =>
    new Set(
      findNoten(sectie).flatMap(({ notatie, soort, naam }) =>
        notatie === 'markdown' && soort === 'teken' ? [naam] : [],
      ),
    ),
);

const CODE = /(`{1,3})[^`\n]{1,500}\1/g;
const HEK = /^ {0,3}(?:`{3}|~{3})/;
const ADRES = /(?:https?:\/\/|www\.)[^\s<>"«»]+/g;

/** The text of a sectie with blanks for what is no running text of ours: label, heading sentence, comments, code, addresses, the Kamer's notes. */
export const eigenTekst = perSectie((sectie: Sectie): string => {
  const { tekst } = sectie;
  const begin =
    sectie.soort === 'antwoord'
      ? { start: 0, end: sectie.label.tekstVanaf }
      : sectie.soort === 'kop'
        ? (sectie.kop.zin ?? { start: 0, end: 0 })
        : { start: 0, end: 0 };
  // Notes that are written as `1)` stand below the questions: they are the Kamer's, the ministry's own are real footnotes.
  const noten = findNoten(sectie).flatMap(({ notatie, soort, span, end }) =>
    soort === 'noot' && notatie !== 'markdown' ? [{ start: span.start, end }] : [],
  );
  const verborgen = [...tussen(tekst, '<!--', '-->'), ...tussen(tekst, '{>>', '<<}'), ...tussen(tekst, '{--', '--}')];
  const code = tekst.includes('`') || tekst.includes('~~~') ? [...hekken(tekst), ...spansOf(tekst, CODE)] : [];
  const adressen = tekst.includes('://') || tekst.includes('www.') ? spansOf(tekst, ADRES) : [];
  return wit(tekst, [begin, ...noten, ...verborgen, ...code, ...adressen]);
});

/** As `eigenTekst`, and with blanks for the words of others: between quotation marks, and in block quotations. */
export const eigenWoorden = perSectie((sectie: Sectie): string => {
  const tekst = eigenTekst(sectie);
  const citaten = [...tussenAanhaling(tekst, '«', '»'), ...tussenAanhaling(tekst, '“', '”')];
  const recht = tekst.includes('"') ? spansOf(tekst, RECHT).filter(isCitaat(tekst)) : [];
  const blokken = tekst.includes('>') ? spansOf(tekst, BLOKCITAAT) : [];
  return wit(tekst, [...citaten, ...recht, ...blokken]);
});

const RECHT = /"[^"\n]{1,500}"/g;
const BLOKCITAAT = /^ {0,3}>.*$/gm;
const LANGSTE_CITAAT = 3000;

function tussenAanhaling(tekst: string, open: string, close: string): Span[] {
  return tussen(tekst, open, close).filter((span) => span.end - span.start < LANGSTE_CITAAT && isCitaat(tekst)(span));
}

/** False where nothing but a place to fill in stands between the quotation marks: «[titel]» is not quoted from anybody. */
function isCitaat(tekst: string): (span: Span) => boolean {
  return ({ start, end }) => !/^\\?\[[^[\]]{0,60}\]$/.test(tekst.slice(start + 1, end - 1).trim());
}

function spansOf(tekst: string, pattern: RegExp): Span[] {
  return [...tekst.matchAll(pattern)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
}

/** Blocks of code between fences. */
function hekken(tekst: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let start = 0; start < tekst.length; ) {
    const newline = tekst.indexOf('\n', start);
    const end = newline === -1 ? tekst.length : newline;
    if (HEK.test(tekst.slice(start, Math.min(end, start + 10)))) {
      if (open !== -1) found.push({ start: open, end });
      open = open === -1 ? start : -1;
    }
    start = end + 1;
  }
  return open === -1 ? found : [...found, { start: open, end: tekst.length }];
}
