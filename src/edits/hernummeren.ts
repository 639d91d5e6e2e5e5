import {
  type AntwoordSectie,
  compareNummers,
  findVerwijzingen,
  formatNummers,
  type Nummer,
  type NummerPlaats,
  readNummers,
  type Span,
  type Vraag,
  type VraagSectie,
  type Vragenset,
} from '../vragenset';
import { applyEdits, type Edit } from './edit';

/** The words of a label before its numbers. */
const LABELWOORDEN =
  /^(?:(?:antwoorden|antwoord)(?:\s{1,9}(?:op|bij|onder))?(?:\s{1,9}de)?(?:\s{1,9}(?:vragen|vraag))?|vragen|vraag)?/iu;

/** The numbers as they stand in a label: offsets in the sectie. Empty for a label without number. */
export function labelNummers({ tekst, label }: VraagSectie | AntwoordSectie): readonly NummerPlaats[] {
  if (label.nummers.length === 0) return [];
  const words = tekst.slice(label.span.start, label.span.end);
  const lijst = readNummers(words, LABELWOORDEN.exec(words)?.[0].length ?? 0);
  return (lijst?.plaatsen ?? []).map(({ nummer, span }) => ({
    nummer,
    span: { start: label.span.start + span.start, end: label.span.start + span.end },
  }));
}

/** The whole number of a question: 3 for both 3 and '3a'. */
export function basisVan(nummer: Nummer): number {
  return typeof nummer === 'number' ? nummer : Number.parseInt(nummer, 10);
}

/**
 * Numbers without gaps or doubles: every question keeps its rank, and of two with one number the first in the text comes first.
 * Sub-questions stay with their question.
 */
export function doorlopend(set: Vragenset): Map<Vraag, Nummer> {
  const nieuw = new Map<Vraag, Nummer>();
  let basis = 0;
  let letters = 0;
  let vorige = 0;
  for (const vraag of [...set.vragen].sort((a, b) => compareNummers(a.nummer, b.nummer))) {
    const oud = basisVan(vraag.nummer);
    const deel = typeof vraag.nummer === 'string';
    if (!deel || oud !== vorige) {
      basis++;
      letters = 0;
    }
    nieuw.set(vraag, deel ? `${basis}${String.fromCharCode(97 + letters++)}` : basis);
    vorige = oud;
  }
  return nieuw;
}

/**
 * Gives questions other numbers, with everything that names them: labels, references in answers, accepted findings in the front matter.
 * Empty when something names a number that no question has: afterwards it would point to a question that was never meant.
 */
export function hernummer(set: Vragenset, nieuw: ReadonlyMap<Vraag, Nummer>): Edit[] {
  const edits: Edit[] = [];
  const perNummer = groupBy(set.vragen, (vraag) => vraag.nummer);
  const antwoordenOp = groupBy(
    set.antwoorden.flatMap((antwoord) => antwoord.nummers.map((nummer) => ({ nummer, antwoord }))),
    ({ nummer }) => nummer,
  );
  const after = (vraag: Vraag | undefined) => (vraag === undefined ? undefined : nieuw.get(vraag));
  let unknown = false;
  const replace = (begin: number, plaatsen: readonly NummerPlaats[], to: readonly (Nummer | undefined)[]): void => {
    const numbers = to.filter((nummer) => nummer !== undefined);
    if (numbers.length === plaatsen.length) edits.push(...listEdits(set.tekst, begin, plaatsen, numbers));
    else unknown = true;
  };
  /** Of two questions with one number a reference means the first. */
  const meant = (nummer: Nummer): Nummer | undefined => {
    const exact = after(perNummer.get(nummer)?.[0]);
    if (exact !== undefined) return exact;
    const basis = basisVan(nummer);
    const familie = after(perNummer.get(basis)?.[0] ?? perNummer.get(`${basis}a`)?.[0]);
    return familie === undefined ? undefined : withLetter(basisVan(familie), nummer);
  };

  for (const [index, vragen] of groupBy(set.vragen, (vraag) => vraag.sectie)) {
    const inhoud = vragen[0]?.inhoud;
    if (inhoud === undefined) continue;
    const plaatsen = labelNummers(inhoud);
    const begin = set.begin[index] ?? 0;
    replace(
      begin,
      plaatsen,
      plaatsen.map((_, i) => after(vragen[i])),
    );
    for (const lijst of namedInVerzoek(inhoud)) {
      replace(
        begin,
        lijst,
        lijst.map(({ nummer }) => meant(nummer)),
      );
    }
  }
  for (const antwoord of set.antwoorden) {
    const begin = set.begin[antwoord.sectie] ?? 0;
    const plaatsen = labelNummers(antwoord.inhoud);
    const meantBy = (nummer: Nummer): Vraag | undefined => {
      const vragen = perNummer.get(nummer) ?? [];
      const antwoorden = antwoordenOp.get(nummer) ?? [];
      // As many answers as questions: they belong together in their order. Else an answer belongs to the question above it.
      if (antwoorden.length === vragen.length) return vragen[antwoorden.findIndex((one) => one.antwoord === antwoord)];
      return vragen.findLast(({ sectie }) => sectie < antwoord.sectie) ?? vragen[0];
    };
    replace(
      begin,
      plaatsen,
      plaatsen.map(({ nummer }) => after(meantBy(nummer))),
    );
    // Read from the text itself, not from what was made readable of it: only then the places are exact.
    const { inhoud, tekst } = antwoord.inhoud;
    for (const verwijzing of findVerwijzingen(tekst.slice(inhoud.start, inhoud.end))) {
      const { plaatsen } = verwijzing;
      replace(
        begin + inhoud.start,
        plaatsen,
        plaatsen.map(({ nummer }) => meant(nummer)),
      );
    }
  }
  for (const { vraag } of set.voorblad.negeer) {
    const plaats = vraag === null ? undefined : readNummers(vraag.waarde, 0)?.plaatsen[0];
    if (vraag !== null && plaats !== undefined) replace(vraag.span.start, [plaats], [meant(plaats.nummer)]);
  }
  return unknown ? [] : edits.sort((a, b) => a.start - b.start);
}

/** The questions that a request to answer some of them separately names: one list for each time. Offsets in the sectie. */
function namedInVerzoek({ tekst, inhoud, afzonderlijk }: VraagSectie): (readonly NummerPlaats[])[] {
  const named = new Set(afzonderlijk.flatMap(({ betreft }) => (betreft === 'alle' ? [] : betreft)));
  if (named.size === 0) return [];
  return [...tekst.slice(inhoud.start).matchAll(/(?<!\p{Alpha})vra(?:ag|gen)\s{1,4}(?=\d)/giu)].flatMap((found) => {
    const lijst = readNummers(tekst, inhoud.start + found.index + found[0].length);
    return lijst?.nummers.every((nummer) => named.has(nummer)) ? [lijst.plaatsen] : [];
  });
}

function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function withLetter(basis: number, nummer: Nummer): Nummer {
  const letter = String(nummer).replace(/^\d+/, '');
  return letter === '' ? basis : `${basis}${letter}`;
}

/** Changes only the numbers that are written, as long as the list then reads as it should; else the whole list is written anew. */
function listEdits(
  text: string,
  begin: number,
  plaatsen: readonly NummerPlaats[],
  nieuw: readonly Nummer[],
): readonly Edit[] {
  const at = ({ start, end }: Span): Span => ({ start: begin + start, end: begin + end });
  const first = plaatsen[0];
  const last = plaatsen.at(-1);
  if (first === undefined || last === undefined || plaatsen.every(({ nummer }, i) => nummer === nieuw[i])) return [];
  const whole = { start: begin + first.span.start, end: begin + last.span.end };
  const apart = plaatsen.flatMap(({ nummer, span }, i): Edit[] => {
    const range = at(span);
    const to = nieuw[i];
    // A number inside '4-7' is not written itself.
    const written = /^[\p{Alpha}\d]+$/u.test(text.slice(range.start, range.end));
    return written && to !== undefined && to !== nummer ? [{ ...range, text: String(to) }] : [];
  });
  const relative = apart.map((edit) => ({ ...edit, start: edit.start - whole.start, end: edit.end - whole.start }));
  const result = readNummers(applyEdits(text.slice(whole.start, whole.end), relative), 0)?.nummers ?? [];
  const reads = result.length === nieuw.length && result.every((nummer, i) => nummer === nieuw[i]);
  return reads ? apart : [{ ...whole, text: formatNummers(nieuw) }];
}
