import type { Edit } from '../edits';
import type { Kanttekening, Randopmerking } from '../formats';
import type { Opmerking } from '../opmerkingen';
import type { Nummer, Vragenset } from '../vragenset';

/** What came back from Word, with the text as it went out. */
export interface Terugkomst {
  readonly brief: GelezenBrief;
  /** The text that went out; null when it is lost: then the letter can only be compared with what is here. */
  readonly uitgegeven: Vragenset | null;
}

/** A Word letter that came back, as its reader would read it once all pending changes are accepted. */
export interface GelezenBrief {
  readonly set: Vragenset;
  /** Changes that are pending in Word, in the order of the text. Remarks are not among them. */
  readonly wijzigingen: readonly Kanttekening[];
  readonly opmerkingen: readonly Randopmerking[];
  /** In Dutch what Markdown cannot hold, a short sentence each. */
  readonly verloren: readonly string[];
  /** Who saved the file last, by its properties; null when they do not say. */
  readonly laatstGewijzigdDoor: string | null;
}

/**
 * How an answer stands.
 * - `gelijk`: the same words here and in Word (also when both sides made the same change);
 * - `word`: changed in Word only; `hier`: changed here only; `beide`: changed on both sides, each in its own way;
 * - `anders`: not the same, and who changed it cannot be said because the text that went out is lost;
 * - `ontbreekt`: the letter has no such answer any more, or it cannot be recognised in it.
 */
export type Stand = 'gelijk' | 'word' | 'hier' | 'beide' | 'anders' | 'ontbreekt';

/** Words that came and went. */
export interface Telling {
  readonly erbij: number;
  readonly eraf: number;
  /** Paragraphs that were split in two, and that were joined, while their words stayed. */
  readonly gesplitst: number;
  readonly samengevoegd: number;
}

/** One question with its answer, or those that one answer is to. */
export interface Rij {
  readonly nummers: readonly Nummer[];
  readonly stand: Stand;
  /** What was changed in Word since it went out; where that is not known: what is other in Word than it is here. */
  readonly inWord: Telling;
  /** The places that are other in Word, in the order of the text: words that went and words that came. `[^]` is the mark of a note. */
  readonly verschillen: readonly { readonly was: string; readonly nu: string }[];
  /** What was changed here since it went out; nothing where that is not known. */
  readonly hier: Telling;
  readonly verschillenHier: readonly { readonly was: string; readonly nu: string }[];
  /** Bold or italic differ between Word and what went out, while that says nothing about the words. */
  readonly opmaak: boolean;
  /** Who has changes pending in this answer, each with the moment of the last one (ISO, as Word wrote it). */
  readonly wie: readonly Wie[];
  readonly wijzigingen: readonly Kanttekening[];
  /** Remarks at this question or answer; `bekend` when a note here says the same already, with everything that was answered to it. */
  readonly opmerkingen: readonly { readonly opmerking: Opmerking; readonly bekend: boolean }[];
  /** The question as it went out and as it came back; null when nobody touched it. It is the Kamer's, and is never taken over. */
  readonly vraagtekst: { readonly was: string; readonly terug: string } | null;
  /** How the answer was found when its label did not say so, in Dutch; null when the label did. */
  readonly herkend: string | null;
  /** The answer in three texts, of Markdown; null where that document has none. The one from Word is written as the document writes, so that only what was changed differs. */
  readonly teksten: { readonly uitgegeven: string | null; readonly terug: string | null; readonly hier: string | null };
  /** Whether `neemOver` takes its text over; if not, why (Dutch). */
  readonly overname: { readonly kan: true } | { readonly kan: false; readonly reden: string };
}

export interface Wie {
  readonly auteur: string | null;
  readonly datum: string | null;
}

/** Text of the letter that belongs to no question or answer that is known. */
export interface Los {
  readonly tekst: string;
  /** 1-based line in the text of the letter. */
  readonly regel: number;
  /** Numbers that its label names; empty when it has none. */
  readonly nummers: readonly Nummer[];
}

export interface Vergelijking {
  /** True when the text that went out is not known: two sides are compared, not three. */
  readonly tweezijdig: boolean;
  /** In the order of the document. */
  readonly rijen: readonly Rij[];
  readonly los: readonly Los[];
  /** Remarks that stand at no question or answer. */
  readonly opmerkingenElders: readonly Opmerking[];
  /** Pending changes that stand at no question or answer. */
  readonly wijzigingenElders: readonly Kanttekening[];
  /** How many changes are pending in Word; the letter was compared as if all are accepted. */
  readonly openstaand: number;
  readonly verloren: readonly string[];
  readonly laatstGewijzigdDoor: string | null;
  /** True when nothing came back that is not here, and nothing is here that did not go out. */
  readonly gelijk: boolean;
}

/** What taking over comes to. */
export interface Overname {
  /** Offsets in the text of the document; they do not overlap, and each replaces only what belongs to its answer. */
  readonly edits: readonly Edit[];
  /** Answers whose text was not taken over, and why (Dutch). */
  readonly overgeslagen: readonly { readonly nummers: readonly Nummer[]; readonly reden: string }[];
}
