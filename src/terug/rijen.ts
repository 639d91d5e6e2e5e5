import type { Nummer } from '../vragenset';
import type { Deel } from './delen';

/** Answers that must be looked at together, by index of the part in each document. */
export interface Groep {
  readonly nummers: readonly Nummer[];
  /** In the document that the letter was matched with. */
  readonly basis: readonly number[];
  readonly hier: readonly number[];
}

/**
 * Joins the answers of two documents that are to the same questions. Where one has "2 en 3" and the other "2" and "3" apart, they are one
 * group. In the order of `hier`; what is only in the other stands behind the group before it.
 */
export function groepeer(basis: readonly Deel[], hier: readonly Deel[]): Groep[] {
  const antwoorden = (delen: readonly Deel[]): number[] =>
    delen.flatMap(({ soort }, index) => (soort === 'antwoord' ? [index] : []));
  const groepVan = new Map<Nummer, Set<Nummer>>();
  const alle = [...antwoorden(hier).map((index) => hier[index]), ...antwoorden(basis).map((index) => basis[index])];
  for (const deel of alle) {
    const samen = new Set((deel?.nummers ?? []).flatMap((nummer) => [nummer, ...(groepVan.get(nummer) ?? [])]));
    for (const nummer of samen) groepVan.set(nummer, samen);
  }
  const volgorde = volgordeVan(hier, basis);
  const gehad = new Set<Set<Nummer>>();
  return volgorde.flatMap((nummer) => {
    const samen = groepVan.get(nummer);
    if (samen === undefined || gehad.has(samen)) return [];
    gehad.add(samen);
    const in_ = (delen: readonly Deel[]): number[] =>
      antwoorden(delen).filter((index) => delen[index]?.nummers.some((een) => samen.has(een)));
    return [{ nummers: [...samen].sort(opVolgorde(volgorde)), basis: in_(basis), hier: in_(hier) }];
  });
}

const opVolgorde =
  (volgorde: readonly Nummer[]) =>
  (a: Nummer, b: Nummer): number =>
    volgorde.indexOf(a) - volgorde.indexOf(b);

/** All numbers, in the order in which their questions stand here; those that are not here behind the one before them. */
function volgordeVan(hier: readonly Deel[], basis: readonly Deel[]): Nummer[] {
  const volgorde = [...new Set(hier.flatMap(({ nummers }) => nummers))];
  let vorige = -1;
  for (const nummer of new Set(basis.flatMap(({ nummers }) => nummers))) {
    const at = volgorde.indexOf(nummer);
    if (at !== -1) vorige = at;
    else volgorde.splice(++vorige, 0, nummer);
  }
  return volgorde;
}
