import type { Fase } from './fase';
import type { Kop } from './kop';
import type { Label } from './labels';
import type { Nummer } from './nummers';
import type { Span } from './tekst';
import type { Verwijzing } from './verwijzingen';
import type { VerzoekAfzonderlijk, VerzoekTermijn } from './verzoeken';
import type { Voorblad } from './voorblad';

/** What kind of document this is; null when it is not about Kamervragen in any form that we know. */
export type Soort = 'vragen' | 'antwoord' | 'uitstel' | 'mededeling' | 'mondelinge vragen' | 'lijst' | null;

/** A stretch of one sectie: offsets relative to the start of that sectie. */
export interface Plaats {
  readonly sectie: number;
  readonly span: Span;
}

interface SectieBasis {
  /** The text of the sectie as it stands in the document; every position inside it is an offset in this text. */
  readonly tekst: string;
}
export interface VoorbladSectie extends SectieBasis {
  readonly soort: 'voorblad';
  readonly voorblad: Voorblad;
}
export interface KopSectie extends SectieBasis {
  readonly soort: 'kop';
  readonly kop: Kop;
}
export interface VraagSectie extends SectieBasis {
  readonly soort: 'vraag';
  readonly label: Label;
  /** What stands under (or behind) the label, without white space at either end. */
  readonly inhoud: Span;
  /** The question as one reads it: without footnote definitions and page furniture. */
  readonly schoon: string;
  readonly afzonderlijk: readonly VerzoekAfzonderlijk[];
  readonly termijn: readonly VerzoekTermijn[];
}
export interface AntwoordSectie extends SectieBasis {
  readonly soort: 'antwoord';
  readonly label: Label;
  readonly inhoud: Span;
  readonly schoon: string;
  /** True when the answer holds nothing, or only a place to fill in. */
  readonly leeg: boolean;
  readonly verwijzingen: readonly Verwijzing[];
  /** True when the whole answer only points to other answers of the set. */
  readonly alleenVerwijzing: boolean;
}
/** Text that is neither question nor answer: the notice, the griffie's note, an annex. */
export interface OverigeSectie extends SectieBasis {
  readonly soort: 'mededeling' | 'toelichting' | 'overig';
}
export type Sectie = VoorbladSectie | KopSectie | VraagSectie | AntwoordSectie | OverigeSectie;

/** One numbered question. A published combination ("Vraag 2 en 3" over one text) gives two of these with one sectie. */
export interface Vraag {
  readonly nummer: Nummer;
  /** Index into `Vragenset.secties`. */
  readonly sectie: number;
  readonly inhoud: VraagSectie;
  /** Indexes into `Vragenset.antwoorden`. */
  readonly beantwoordIn: readonly number[];
}

export interface Antwoord {
  readonly nummers: readonly Nummer[];
  readonly sectie: number;
  readonly inhoud: AntwoordSectie;
}

/** A request of the members, with the question it stands in. */
export interface InVraag<T> {
  readonly vraag: Nummer;
  readonly plaats: Plaats;
  readonly verzoek: T;
}

/** A value and the place it was read at; the place is null when it was derived. */
export interface Gevonden<T> {
  readonly waarde: T;
  readonly plaats: Plaats | null;
}

/** Everything that was read from one document. Immutable; sections that did not change are the same objects as before. */
export interface Vragenset {
  readonly tekst: string;
  readonly secties: readonly Sectie[];
  /** Where each sectie starts in `tekst`. */
  readonly begin: readonly number[];
  readonly soort: Soort;
  /** True when the document opens with our front matter: it is worked on at the desk. */
  readonly eigen: boolean;
  readonly fase: Fase;
  readonly voorblad: Voorblad;
  readonly kop: Kop;
  readonly znummers: readonly string[];
  readonly ingezonden: Gevonden<string> | null;
  readonly ontvangen: Gevonden<string> | null;
  readonly verzonden: Gevonden<string> | null;
  /** Days on which a delay notice was sent. */
  readonly uitstel: readonly { readonly datum: string | null; readonly reden: string | null }[];
  readonly medeNamens: readonly string[];
  readonly vragen: readonly Vraag[];
  readonly antwoorden: readonly Antwoord[];
  readonly afzonderlijk: readonly InVraag<VerzoekAfzonderlijk>[];
  readonly termijn: readonly InVraag<VerzoekTermijn>[];
}

/** Turns a place inside a sectie into offsets in the whole text. */
export function toText(set: Vragenset, plaats: Plaats): Span {
  const begin = set.begin[plaats.sectie] ?? 0;
  return { start: begin + plaats.span.start, end: begin + plaats.span.end };
}

/** The place of the words of a label, without markup. */
export function labelPlaats(set: Vragenset, sectie: number): Plaats {
  const inhoud = set.secties[sectie];
  const span = inhoud?.soort === 'vraag' || inhoud?.soort === 'antwoord' ? inhoud.label.span : { start: 0, end: 0 };
  return { sectie, span };
}

/**
 * Where a stretch of the readable text (`schoon`) of a question or answer stands in its sectie.
 * When notes or page furniture were taken out, the words are looked up; should they not stand together, it is the whole content.
 */
export function inSectie(sectie: VraagSectie | AntwoordSectie, span: Span): Span {
  const { tekst, inhoud, schoon } = sectie;
  const direct = inhoud.start + span.start;
  const words = schoon.slice(span.start, span.end);
  if (tekst.startsWith(words, direct)) return { start: direct, end: direct + words.length };
  const found = tekst.indexOf(words, inhoud.start);
  return found === -1 ? inhoud : { start: found, end: found + words.length };
}

/** How many of the questions have an answer with something in it. */
export function aantalIngevuld(set: Vragenset): number {
  const ingevuld = set.antwoorden.map((antwoord) => !antwoord.inhoud.leeg);
  return set.vragen.filter((vraag) => vraag.beantwoordIn.some((index) => ingevuld[index])).length;
}
