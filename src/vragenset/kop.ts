import { type Bewindspersoon, readBewindspersonen, readGerichtAan } from './bewindspersonen';
import { readDatum } from './datum';
import type { Span } from './tekst';

export interface Indiener {
  readonly naam: string;
  readonly fractie: string | null;
}

/** A date in the heading: null where something stands that is no existing day. Offsets in the heading's text. */
export interface KopDatum {
  readonly waarde: string | null;
  readonly span: Span;
}

/** What the heading of a set says: who asks whom about what, when, and who answers. */
export interface Kop {
  /** The official sentence "Vragen van …", as it stands; null when there is none. */
  readonly zin: Span | null;
  readonly indieners: readonly Indiener[];
  readonly gerichtAan: readonly string[];
  readonly onderwerp: string | null;
  readonly ingezonden: KopDatum | null;
  readonly ontvangen: KopDatum | null;
  readonly znummers: readonly { readonly waarde: string; readonly span: Span }[];
  readonly beantwoordDoor: readonly Bewindspersoon[];
  readonly medeNamens: readonly string[];
  /** What the heading announces by its own words. */
  readonly aankondiging: 'vragen' | 'antwoord' | 'mededeling' | 'mondelinge vragen' | 'lijst' | null;
}

export const legeKop: Kop = {
  zin: null,
  indieners: [],
  gerichtAan: [],
  onderwerp: null,
  ingezonden: null,
  ontvangen: null,
  znummers: [],
  beantwoordDoor: [],
  medeNamens: [],
  aankondiging: null,
};

/** A heading is never longer than this (characters); text behind it is not searched for one. */
const LANGSTE_KOP = 20_000;

/** Text without markup and with single spaces; `bij[i]` is where character i stood. A blank line stays as one newline. */
interface Plat {
  readonly tekst: string;
  readonly bij: readonly number[];
}

function flatten(text: string): Plat {
  const bij: number[] = [];
  let out = '';
  let pending = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '*' || char === '_' || char === '#' || char === '\ufeff') continue;
    if (/\s/.test(char)) {
      const blank = char === '\n' && /^[ \t\r]*\n/.test(text.slice(i + 1, i + 20));
      pending = blank || pending === '\n' ? '\n' : ' ';
      continue;
    }
    if (pending !== '' && out !== '') {
      out += pending;
      bij.push(i - 1);
    }
    pending = '';
    out += char;
    bij.push(i);
  }
  return { tekst: out, bij };
}

const VRAAGZIN =
  /(?<!\p{L})(?:antwoord op )?(?:kamer)?(?:vragen|vraag) (?:gesteld door |van )?(?:van )?(?:het lid|de leden|lid|leden) /iu;
const AAN = / aan (?:de |het )?(?=(?:vice-?)?(?:minister|staatssecretaris))/iu;
const OVER = / (?:over|inzake|betreffende|omtrent|naar aanleiding van) /iu;
const EINDE_ZIN = /\s?\(+(?:ingezonden|ontvangen)|\n|$/iu;
const ANTWOORDZIN = /(?<!\p{L})antwoord(?:en)? van (?:de )?(?=(?:vice-?)?(?:minister|staatssecretaris))/iu;
const MEDEDELINGZIN = /(?<!\p{L})mededeling van (?:de )?(?=(?:vice-?)?(?:minister|staatssecretaris))/iu;
const MEDE_NAMENS = /mede namens (?=de |het |minister|staatssecretaris)/iu;
const ZNUMMER = /(?<![\p{L}\d])(?:19|20)\d{2}Z\d{5}(?!\d)/gu;

function splitNamen(text: string): string[] {
  return text
    .split(/,\s?|\sen\s|^en\s/u)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'en');
}

/** "A en B (beiden X), C (Y)" → who they are and for which party. */
export function readIndieners(text: string): Indiener[] {
  const result: Indiener[] = [];
  let rest = 0;
  for (const match of text.matchAll(/\(([^()]*)\)/gu)) {
    const fractie = (match[1] ?? '')
      .replace(/^(?:beiden|allen|allebei|alle drie|resp\.|respectievelijk)\s/iu, '')
      .trim();
    for (const naam of splitNamen(text.slice(rest, match.index))) result.push({ naam, fractie: fractie || null });
    rest = (match.index ?? 0) + match[0].length;
  }
  for (const naam of splitNamen(text.slice(rest))) result.push({ naam, fractie: null });
  return result;
}

/** The date behind a word such as "ingezonden", brackets doubled or missing included. */
function datumBij(plat: Plat, woord: string): KopDatum | null {
  const pattern = new RegExp(`(?<!\\p{L})${woord}[\\s(:]{0,4}`, 'giu');
  for (const match of plat.tekst.matchAll(pattern)) {
    const datum = readDatum(plat.tekst, match.index + match[0].length);
    if (datum === null || datum.jaar === null) continue;
    return {
      waarde: datum.iso,
      span: { start: plat.bij[datum.span.start] ?? 0, end: (plat.bij[datum.span.end - 1] ?? 0) + 1 },
    };
  }
  return null;
}

function aankondigingIn(text: string): Kop['aankondiging'] {
  if (MEDEDELINGZIN.test(text)) return 'mededeling';
  if (ANTWOORDZIN.test(text)) return 'antwoord';
  if (/mondelinge (?:vragen|vraag)/iu.test(text)) return 'mondelinge vragen';
  if (/lijst van vragen/iu.test(text)) return 'lijst';
  return VRAAGZIN.test(text) || /kamervragen/iu.test(text) ? 'vragen' : null;
}

function medeNamensIn(text: string): string[] {
  const match = MEDE_NAMENS.exec(text);
  if (match === null) return [];
  const tail = text.slice(match.index + match[0].length);
  const end = /\s?\(|[.\n]|,\s?(?:op|over)\s|\sop\s(?:kamer)?vragen/iu.exec(tail)?.index ?? tail.length;
  return readGerichtAan(tail.slice(0, end));
}

/** Reads the text that stands before the first label. Never throws; what is not there is null or empty. */
export function readKop(text: string): Kop {
  const plat = flatten(text.slice(0, LANGSTE_KOP));
  const znummers = [...plat.tekst.matchAll(ZNUMMER)].map((match) => {
    const start = plat.bij[match.index] ?? 0;
    return { waarde: match[0], span: { start, end: start + match[0].length } };
  });
  const basis: Kop = {
    ...legeKop,
    ingezonden: datumBij(plat, 'ingezonden'),
    ontvangen: datumBij(plat, 'ontvangen'),
    znummers,
    aankondiging: aankondigingIn(plat.tekst),
    medeNamens: medeNamensIn(plat.tekst),
    beantwoordDoor: beantwoordDoorIn(plat.tekst),
  };
  const zin = VRAAGZIN.exec(plat.tekst);
  if (zin === null) return basis;

  const vanaf = zin.index + zin[0].length;
  const tail = plat.tekst.slice(vanaf);
  const einde = EINDE_ZIN.exec(tail)?.index ?? tail.length;
  const sentence = tail.slice(0, einde);
  const aan = AAN.exec(sentence);
  const naAan = aan === null ? 0 : aan.index + aan[0].length;
  const over = OVER.exec(sentence.slice(naAan));
  const overVanaf = over === null ? sentence.length : naAan + over.index;
  const ingezondenEinde = basis.ingezonden?.span.end ?? 0;
  const zinEinde = (plat.bij[vanaf + einde - 1] ?? text.length - 1) + 1;
  const sluithaak = /^\)/.test(text.slice(ingezondenEinde)) ? 1 : 0;
  return {
    ...basis,
    zin: {
      start: plat.bij[zin.index] ?? 0,
      end: ingezondenEinde > zinEinde ? ingezondenEinde + sluithaak : zinEinde,
    },
    indieners: readIndieners(sentence.slice(0, aan === null ? overVanaf : aan.index)),
    gerichtAan: aan === null ? [] : readGerichtAan(sentence.slice(naAan, overVanaf)),
    onderwerp: over === null ? null : sentence.slice(overVanaf + over[0].length).replace(/[\s.]+$/u, '') || null,
  };
}

function beantwoordDoorIn(text: string): Bewindspersoon[] {
  const start = ANTWOORDZIN.exec(text) ?? MEDEDELINGZIN.exec(text);
  if (start === null) return [];
  const tail = text.slice(start.index, start.index + 600);
  const end = /,?\s?mede namens|\(+ontvangen|\n/iu.exec(tail)?.index ?? tail.length;
  return readBewindspersonen(tail.slice(0, end));
}
