import { basisVan } from '../edits';
import {
  type Antwoord,
  type AntwoordSectie,
  inSectie,
  type Nummer,
  type Plaats,
  perSet,
  type Verwijzing,
  type VraagSectie,
  type Vragenset,
} from '../vragenset';
import { readsNummer } from './nummers';

/** The place of a reference, or of one number in it, in its sectie. */
export function verwijzingPlaats(antwoord: Antwoord, verwijzing: Verwijzing, nummer?: Nummer): Plaats {
  const { sectie, inhoud } = antwoord;
  const phrase = inSectie(inhoud, verwijzing.span);
  const number = verwijzing.plaatsen.find((plaats) => plaats.nummer === nummer)?.span;
  const length = verwijzing.span.end - verwijzing.span.start;
  // Where the phrase was not found word for word, its parts cannot be told apart.
  if (number === undefined || phrase.end - phrase.start !== length) return { sectie, span: phrase };
  const shift = phrase.start - verwijzing.span.start;
  return { sectie, span: { start: number.start + shift, end: number.end + shift } };
}

/** What the rules about references read of a question or answer, apart from the label. */
export function readsVerwijzingen(inhoud: VraagSectie | AntwoordSectie): unknown {
  if (inhoud.soort === 'vraag') return readsNummer(inhoud);
  const { alleenVerwijzing, verwijzingen } = inhoud;
  return [alleenVerwijzing, verwijzingen.map((verwijzing) => [verwijzing, inSectie(inhoud, verwijzing.span)])];
}

/** Says of a number whether a question or answer has it; '3a' and 3 stand for each other when only one of them is there. */
export const knownNummers = perSet((set): ((nummer: Nummer) => boolean) => {
  const exact = new Set<Nummer>();
  const bases = new Set<number>();
  for (const nummer of [...set.vragen.map((vraag) => vraag.nummer), ...set.antwoorden.flatMap((a) => a.nummers)]) {
    exact.add(nummer);
    bases.add(basisVan(nummer));
  }
  return (nummer) => exact.has(nummer) || bases.has(basisVan(nummer));
});

/** Answers (indexes) that name each number. */
function antwoordenPerNummer(set: Vragenset): Map<Nummer, number[]> {
  const result = new Map<Nummer, number[]>();
  set.antwoorden.forEach(({ nummers }, index) => {
    for (const nummer of nummers) {
      const known = result.get(nummer);
      if (known === undefined) result.set(nummer, [index]);
      else known.push(index);
    }
  });
  return result;
}

const targetsOf = ({ verwijzingen }: AntwoordSectie): Nummer[] => verwijzingen.flatMap(({ nummers }) => [...nummers]);

/**
 * Circles of answers that only refer to each other: nobody who follows the references ever comes to an answer with content.
 * Indexes into `Vragenset.antwoorden`, in the order in which one walks round. References to itself or to nothing are not looked at.
 */
export const findKringen = perSet((set): readonly (readonly number[])[] => {
  const perNummer = antwoordenPerNummer(set);
  const edges = new Map<number, number[]>();
  const sources = new Map<number, number[]>();
  const grounded: number[] = [];
  set.antwoorden.forEach(({ inhoud }, index) => {
    const targets = inhoud.alleenVerwijzing ? targetsOf(inhoud).flatMap((nummer) => perNummer.get(nummer) ?? [-1]) : [];
    if (targets.length === 0 || targets.includes(-1) || targets.includes(index)) grounded.push(index);
    else edges.set(index, targets);
    for (const target of targets) {
      const known = sources.get(target);
      if (known === undefined) sources.set(target, [index]);
      else known.push(index);
    }
  });
  for (let next = grounded.pop(); next !== undefined; next = grounded.pop()) {
    for (const source of sources.get(next) ?? []) if (edges.delete(source)) grounded.push(source);
  }
  return walkRound(edges);
});

/** From what is left every step leads on: following the first reference of each comes round, once for each circle. */
function walkRound(edges: ReadonlyMap<number, readonly number[]>): number[][] {
  const visited = new Set<number>();
  const kringen: number[][] = [];
  for (const start of edges.keys()) {
    const path: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && !visited.has(at)) {
      visited.add(at);
      path.push(at);
      at = edges.get(at)?.[0];
    }
    const from = at === undefined ? -1 : path.indexOf(at);
    if (from !== -1) kringen.push(path.slice(from));
  }
  return kringen;
}
