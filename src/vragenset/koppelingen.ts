import { perSectie } from './onthoud';
import { findStukverwijzingen, type Stukverwijzing } from './stukverwijzingen';
import type { Span } from './tekst';
import type { Vragenset } from './vragenset';

/** Something in the text that has an official page of its own. */
export interface Koppeling {
  /** `aanvulling`: the number of the set that this one builds on ("ter aanvulling op eerdere vragen … (vraagnummer 2024Z01234)"). */
  readonly soort: 'znummer' | 'aanvulling' | 'kamerstuk' | 'aanhangsel';
  /** As it is written, white space made single. */
  readonly tekst: string;
  /** Offsets in the text it was found in; for `koppelingen` in the whole document. */
  readonly span: Span;
  /** Null for a paper that is not named by a Z-number. */
  readonly znummer: string | null;
  /** Name under which it was published: `kv-tk-2025Z04271`, `ah-tk-20242025-344`, `kst-36600-VII-12`. */
  readonly publicatie: string;
}

const OFFICIEEL = 'https://zoek.officielebekendmakingen.nl/';

/** The official page. Nothing is fetched from it: it is an address to open. */
export function adresVan({ publicatie }: Koppeling): string {
  return `${OFFICIEEL}${publicatie}.html`;
}

/** Not part of a file name ('2025Z04271.docx') or of another name ('kv-tk-2025Z04271'). */
const ZNUMMER =
  /(?<![\p{Alpha}\d_/-])(?<jaar>20\d{2})[ \u00a0]?Z[ \u00a0]?(?<cijfers>\d{5})(?![\p{Alpha}\d_]|\.[a-z])/gu;
const AANVULLING = /ter aanvulling op[^.]{0,220}$/iu;
/** How far before a number "ter aanvulling op" may stand (characters). */
const VENSTER = 240;
/** The name of a publication itself. */
const PUBLICATIE =
  /(?<![\p{Alpha}\d_/.-])(?:kv-tk-20\d{2}Z\d{5}|ah-tk-(?:19|20)\d{6}-\d{1,5}|kst-\d{5}(?:-(?:\d{2}|[IVX]{1,5}))?-\d{1,4})(?![\p{Alpha}\d_]|[.-][\p{Alpha}\d])/gu;
/** Text that leads somewhere already. */
const MARKDOWNLINK = /\[[^[\]\n]*\]\([^()\n]*\)/gu;
const ADRES = /(?:https?:\/\/|www\.)[^\s<>"«»]+/gu;

/** Questions are published under their Z-number at least since this year; older ones have names that do not follow from it. */
const EERSTE_JAAR_KV = 2010;
/** Papers of the Kamer are published electronically since 1 January 1995. */
const EERSTE_JAAR = 1995;
/** The dossiers of the budget that was presented in September 1995: from here on all is surely later than that day. */
const EERSTE_DOSSIER = 24_400;

/** What in a text has an official page of which the address is certain, in the order of the text. Where it is not certain nothing is given. */
export function findKoppelingen(text: string): Koppeling[] {
  const bezet: Span[] = [...text.matchAll(MARKDOWNLINK), ...text.matchAll(ADRES)].map(spanOf);
  const found = [...inPublicaties(text), ...inStukken(text), ...inZnummers(text)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  return found.filter(({ span }) => !bezet.some((one) => span.start < one.end && one.start < span.end));
}

function inZnummers(text: string): Koppeling[] {
  return [...text.matchAll(ZNUMMER)].flatMap((match): Koppeling[] => {
    const { jaar = '', cijfers = '' } = match.groups ?? {};
    if (Number(jaar) < EERSTE_JAAR_KV) return [];
    const znummer = `${jaar}Z${cijfers}`;
    const before = text.slice(Math.max(0, match.index - VENSTER), match.index);
    const soort = AANVULLING.test(before) ? 'aanvulling' : 'znummer';
    return [{ soort, tekst: znummer, span: spanOf(match), znummer, publicatie: `kv-tk-${znummer}` }];
  });
}

function inPublicaties(text: string): Koppeling[] {
  return [...text.matchAll(PUBLICATIE)].map((match) => {
    const publicatie = match[0];
    const znummer = publicatie.startsWith('kv-') ? publicatie.slice('kv-tk-'.length) : null;
    const soort = znummer !== null ? 'znummer' : publicatie.startsWith('ah-') ? 'aanhangsel' : 'kamerstuk';
    return { soort, tekst: publicatie, span: spanOf(match), znummer, publicatie };
  });
}

function inStukken(text: string): Koppeling[] {
  return findStukverwijzingen(text).flatMap((ref): Koppeling[] => {
    const publicatie = publicatieVan(ref);
    if (publicatie === null || ref.stuk === 'handelingen') return [];
    return [{ soort: ref.stuk, tekst: ref.tekst, span: ref.span, znummer: null, publicatie }];
  });
}

/** Null where the name does not follow from the reference with certainty: a whole dossier, the Eerste Kamer, papers from before 1995. */
function publicatieVan(ref: Stukverwijzing): string | null {
  if (ref.nummer === '' || ref.vorm.kamer === 'I') return null;
  const nummer = Number(ref.nummer);
  if (ref.stuk === 'aanhangsel') {
    const jaar = vergaderjaar(ref);
    return jaar === null ? null : `ah-tk-${jaar}-${nummer}`;
  }
  const isNieuw = ref.van === '' ? Number(ref.dossier) >= EERSTE_DOSSIER : Number(ref.van) >= EERSTE_JAAR;
  if (!isNieuw) return null;
  const deel = ref.toevoeging.replace(/[\s-]/g, '').toUpperCase();
  return `kst-${ref.dossier}${deel === '' ? '' : `-${deel}`}-${nummer}`;
}

/** '20242025' for 2024–2025 and 2024/25; null when these are no two years in a row. */
function vergaderjaar({ van, tot }: Stukverwijzing): string | null {
  const eerste = Number(van);
  const tweede = String(eerste + 1);
  if (eerste < EERSTE_JAAR || (tot !== tweede && tot !== tweede.slice(2))) return null;
  return `${van}${tweede}`;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

const inSectie = perSectie(({ tekst }) => findKoppelingen(tekst));

/** As `findKoppelingen`, for a whole document; a sectie that did not change is not searched again. */
export function koppelingen(set: Vragenset): Koppeling[] {
  return set.secties.flatMap((sectie, index) => {
    const begin = set.begin[index] ?? 0;
    return inSectie(sectie).map((one) => ({
      ...one,
      span: { start: begin + one.span.start, end: begin + one.span.end },
    }));
  });
}
