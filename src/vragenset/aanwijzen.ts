import { type Nummer, readNummers } from './nummers';
import { perSectie } from './onthoud';
import type { Span } from './tekst';
import { type AntwoordSectie, inSectie, type Sectie, type VraagSectie, type Vragenset } from './vragenset';

/** A written number that stands for a question: in the label of a vraag or antwoord, or in a reference to one. */
export interface Aanwijzing {
  readonly soort: 'vraag' | 'antwoord' | 'verwijzing';
  readonly nummer: Nummer;
  /** Offsets in the whole text. */
  readonly span: Span;
}

/** Every written number of a question in the document, in the order of the text. */
export function aanwijzingen(set: Vragenset): Aanwijzing[] {
  return set.secties.flatMap((sectie, index) => {
    const begin = set.begin[index] ?? 0;
    return inSectieAangewezen(sectie).map(({ soort, nummer, span }) => ({
      soort,
      nummer,
      span: { start: begin + span.start, end: begin + span.end },
    }));
  });
}

/** The number under an offset of the text; null when there is none. */
export function aanwijzingOp(set: Vragenset, offset: number): Aanwijzing | null {
  const index = sectieOp(set, offset);
  const sectie = set.secties[index];
  if (sectie === undefined) return null;
  const begin = set.begin[index] ?? 0;
  const at = offset - begin;
  const found = inSectieAangewezen(sectie).find(({ span }) => span.start <= at && at <= span.end);
  if (found === undefined) return null;
  return { ...found, span: { start: begin + found.span.start, end: begin + found.span.end } };
}

/** Index of the sectie that an offset lies in. */
export function sectieOp(set: Vragenset, offset: number): number {
  let low = 0;
  let high = set.begin.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((set.begin[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The numbers of one sectie, with offsets in it. */
const inSectieAangewezen = perSectie((sectie: Sectie): readonly Aanwijzing[] =>
  sectie.soort === 'vraag' || sectie.soort === 'antwoord' ? [...inLabel(sectie), ...inVerwijzingen(sectie)] : [],
);

function inLabel(sectie: VraagSectie | AntwoordSectie): Aanwijzing[] {
  const { span } = sectie.label;
  const words = sectie.tekst.slice(span.start, span.end);
  const digit = words.search(/\d/);
  const lijst = digit === -1 ? null : readNummers(words, digit);
  return (lijst?.plaatsen ?? []).map(({ nummer, span: place }) => ({
    soort: sectie.soort,
    nummer,
    span: { start: span.start + place.start, end: span.start + place.end },
  }));
}

function inVerwijzingen(sectie: VraagSectie | AntwoordSectie): Aanwijzing[] {
  if (sectie.soort !== 'antwoord') return [];
  return sectie.verwijzingen.flatMap((verwijzing) => {
    // The phrase is looked up as a whole: a number alone could be found in another place.
    const { start } = inSectie(sectie, verwijzing.span);
    return verwijzing.plaatsen.map(({ nummer, span }): Aanwijzing => {
      const from = start + span.start - verwijzing.span.start;
      return { soort: 'verwijzing', nummer, span: { start: from, end: from + span.end - span.start } };
    });
  });
}
