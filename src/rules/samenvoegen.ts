import {
  type Antwoord,
  type AntwoordSectie,
  formatNummers,
  type InVraag,
  inSectie,
  type Nummer,
  perSectie,
  readNummers,
  type Span,
  type VerzoekAfzonderlijk,
  type VraagSectie,
  type Vragenset,
  woordenIn,
} from '../vragenset';
import { readKaal } from './kort-antwoord';
import type { Related } from './rule';

type Verzoek = InVraag<VerzoekAfzonderlijk>;

/** Those of `nummers` that a request to answer separately is about. */
export function asked(nummers: readonly Nummer[], betreft: 'alle' | readonly Nummer[]): readonly Nummer[] {
  return betreft === 'alle' ? nummers : nummers.filter((nummer) => betreft.includes(nummer));
}

/** Answers that join two or more questions which a request wants apart. */
export function findSamengevoegd(set: Vragenset, { verzoek }: Verzoek): Antwoord[] {
  return set.antwoorden.filter(({ nummers }) => nummers.length > 1 && asked(nummers, verzoek.betreft).length > 1);
}

const EERSTE_ZIN = /^[^.?!\n]{1,240}[.!]?/u;
const JA = /^ja(?!\p{Alpha})/iu;
const APART = /(?<!\p{Alpha})(?:afzonderlijk|(?:één|een) voor (?:één|een)|apart)(?!\p{Alpha})/iu;
/** With one of these it is no plain yes. */
const VOORBEHOUD =
  /(?<!\p{Alpha})(?:zo ?veel mogelijk|waar mogelijk|voor zover|maar|echter|tenzij|behalve|behoudens|uitzondering|grotendeels|deels|gedeeltelijk|samen|gezamenlijk|geclusterd|samenhang|niet|sommige|enkele)(?!\p{Alpha})/iu;
/** A promise of more words explains itself. */
const LANGSTE_TOEZEGGING = 30;

/** The unqualified "Ja." to a request; in an answer that is about that request alone. */
export function findToezegging(set: Vragenset, { vraag }: Verzoek): Related | null {
  for (const { nummers, inhoud, sectie } of set.antwoorden) {
    if (nummers.length !== 1 || nummers[0] !== vraag) continue;
    const toezegging = toezeggingIn(inhoud);
    if (toezegging === null) continue;
    const { span, words } = toezegging;
    return {
      plaats: { sectie, span },
      message: `Op dat verzoek is geantwoord: "${words.replace(/\s+/g, ' ').replace(/[.!]$/, '')}."`,
    };
  }
  return null;
}

/** The words of an answer that say an unqualified yes, or promise to answer separately. */
function toezeggingIn(inhoud: AntwoordSectie): { readonly span: Span; readonly words: string } | null {
  const kaal = readKaal(inhoud.schoon);
  const words = kaal === null ? EERSTE_ZIN.exec(inhoud.schoon)?.[0] : inhoud.schoon.slice(0, kaal.end);
  if (words === undefined || (kaal === null && woordenIn(inhoud) > LANGSTE_TOEZEGGING)) return null;
  const promises = JA.test(words) || (APART.test(words) && BEANTWOORD.test(words));
  if (!promises || kaal?.zegt === 'nee' || (kaal === null && VOORBEHOUD.test(inhoud.schoon))) return null;
  return { span: inSectie(inhoud, { start: 0, end: words.length }), words };
}

/** A sentence that says, or explains, that questions were answered together. */
export interface Rechtvaardiging {
  /** Index into `Vragenset.antwoorden`. */
  readonly antwoord: number;
  /** The sentence, offsets in `schoon`. */
  readonly span: Span;
  /** The questions it names; empty for "deze vragen". */
  readonly nummers: readonly Nummer[];
}

const MISSCHIEN = /geclusterd|gezamenlijk|samen|gebundeld|gecombineerd/i;
const ZIN = /[^.?!]{1,600}[.?!]?/gu;
const SAMEN =
  /(?<!\p{Alpha})(?:geclusterd|gezamenlijk|samen|tezamen|gebundeld|gecombineerd|samengevoegd|samengenomen|in\s{1,4}samenhang)(?!\p{Alpha})/iu;
const VRAGEN = /(?<!\p{Alpha})vra(?:ag|gen)(?!\p{Alpha})/giu;
const BEANTWOORD = /(?<!\p{Alpha})(?:beantwoord|antwoord)/iu;
/** The answers to another set, or of another minister, given together with these; and what was not done. */
const ANDERS =
  /(?<!\p{Alpha})(?:niet|geen|lid|leden|fracties?|kamervragen|schriftelijke|samen\s{1,4}met|tezamen\s{1,4}met|gezamenlijk\s{1,4}met)(?!\p{Alpha})/iu;

const readRechtvaardigingen = perSectie(({ schoon }: AntwoordSectie): readonly Omit<Rechtvaardiging, 'antwoord'>[] =>
  (MISSCHIEN.test(schoon) ? [...schoon.matchAll(ZIN)] : []).flatMap((match) => {
    const zin = match[0];
    const vragen = [...zin.matchAll(VRAGEN)];
    if (vragen.length === 0 || !SAMEN.test(zin) || !BEANTWOORD.test(zin) || ANDERS.test(zin)) return [];
    const start = match.index + zin.length - zin.trimStart().length;
    const nummers = vragen.flatMap((woord) => readNummers(zin, woord.index + woord[0].length)?.nummers ?? []);
    return [{ span: { start, end: start + zin.trim().length }, nummers }];
  }),
);

/** Sentences in the answers that say that questions were answered together. */
export function findRechtvaardigingen(set: Vragenset): Rechtvaardiging[] {
  return set.antwoorden.flatMap(({ inhoud }, antwoord) =>
    readRechtvaardigingen(inhoud).map((found) => ({ ...found, antwoord })),
  );
}

/** What the rules about answering separately read of a question or answer, apart from the label. */
export function readsSamenvoegen(sectie: VraagSectie | AntwoordSectie): unknown {
  if (sectie.soort === 'vraag') return sectie.afzonderlijk.map((verzoek) => [verzoek, inSectie(sectie, verzoek.span)]);
  return [
    toezeggingIn(sectie),
    readRechtvaardigingen(sectie).map((zin) => [zin, inSectie(sectie, zin.span)]),
    sectie.alleenVerwijzing && sectie.verwijzingen,
  ];
}

/** What contradicts a request: the promise to follow it, and the sentence that explains why it was not followed in this answer. */
export function findTegenspraak(set: Vragenset, verzoek: Verzoek, samengevoegd: Antwoord): Related[] {
  const toezegging = findToezegging(set, verzoek);
  const redenen = readRechtvaardigingen(samengevoegd.inhoud).map(({ span }) => ({
    plaats: { sectie: samengevoegd.sectie, span: inSectie(samengevoegd.inhoud, span) },
    message: `Hier staat waarom vraag ${formatNummers(samengevoegd.nummers)} samen zijn beantwoord; het verzoek vraagt dat niet te doen.`,
  }));
  return [...(toezegging === null ? [] : [toezegging]), ...redenen];
}
