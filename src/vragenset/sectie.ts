import type { Grens } from './grens';
import { isLeeg, readableText, trimmedSpan } from './inhoud';
import { readKop } from './kop';
import { findVerwijzingen, isAlleenVerwijzing } from './verwijzingen';
import { findVerzoekenAfzonderlijk, findVerzoekenTermijn } from './verzoeken';
import { readVoorblad } from './voorblad';
import type { Sectie } from './vragenset';

/** All that a sectie must know of the rest of the document. Two readings with equal text, label and context give the same sectie. */
export interface Context {
  /** ISO date from which "binnen een week" and dates without a year are counted; null when unknown. */
  readonly ingezonden: string | null;
}

/** No question and no answer is longer than this (characters). In what is longer nothing is looked for, so that reading it takes no minutes. */
const LANGSTE_TEKST = 200_000;

/** Reads one sectie from its own text. Pure: all positions are offsets in `tekst`. */
export function readSectie(tekst: string, grens: Grens, context: Context): Sectie {
  switch (grens.soort) {
    case 'voorblad':
      return { soort: 'voorblad', tekst, voorblad: readVoorblad(tekst) };
    case 'kop':
      return { soort: 'kop', tekst, kop: readKop(tekst) };
    case 'vraag':
    case 'antwoord': {
      const { label } = grens;
      if (label === null) return { soort: 'overig', tekst };
      const inhoud = trimmedSpan(tekst, label.tekstVanaf);
      const schoon = readableText(tekst.slice(inhoud.start, inhoud.end));
      const doorzocht = schoon.length > LANGSTE_TEKST ? '' : schoon;
      const verwijzingen = grens.soort === 'antwoord' ? findVerwijzingen(doorzocht) : [];
      return grens.soort === 'vraag'
        ? {
            soort: 'vraag',
            tekst,
            label,
            inhoud,
            schoon,
            afzonderlijk: findVerzoekenAfzonderlijk(doorzocht),
            termijn: findVerzoekenTermijn(doorzocht, context.ingezonden),
          }
        : {
            soort: 'antwoord',
            tekst,
            label,
            inhoud,
            schoon,
            leeg: isLeeg(schoon),
            verwijzingen,
            alleenVerwijzing: isAlleenVerwijzing(doorzocht, verwijzingen),
          };
    }
    default:
      return { soort: grens.soort, tekst };
  }
}

/** True when `sectie`, read before, is what reading the same text under this label would give again. */
export function isUnchanged(sectie: Sectie, grens: Grens): boolean {
  if (sectie.soort !== grens.soort) return false;
  if (sectie.soort !== 'vraag' && sectie.soort !== 'antwoord') return true;
  const label = grens.label;
  // The same text can be read with another label only where a bare number became (or ceased to be) one,
  // or where one answer is that to all questions and their number changed.
  return (
    label !== null &&
    label.span.end === sectie.label.span.end &&
    label.tekstVanaf === sectie.label.tekstVanaf &&
    label.nummers.length === sectie.label.nummers.length
  );
}
