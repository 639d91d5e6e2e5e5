import { type GelezenOpmerking, isMoment, leesOpmerkingen, type Opmerking, type Reactie } from '../opmerkingen';

/**
 * The note that a remark is already: in its own answer, or anywhere in the document when that has as many of them as the letter.
 * Null when there is none. Offsets in `eigen`, or in `alles` where `binnen` is false.
 */
export function zelfdeNoot(
  opmerking: Opmerking,
  brief: readonly Opmerking[],
  eigen: string,
  alles: string,
): { readonly gelezen: GelezenOpmerking; readonly binnen: boolean } | null {
  const is = ({ opmerking: noot }: GelezenOpmerking): boolean => zegtHetzelfde(noot, opmerking);
  const noten = leesOpmerkingen(eigen);
  const binnen =
    noten.find(is) ?? noten.find(({ opmerking: noot }) => noot.reacties.some((een) => isDieReactie(een, opmerking)));
  if (binnen !== undefined) return { gelezen: binnen, binnen: true };
  const overal = leesOpmerkingen(alles).filter(is);
  const [eerste] = overal;
  const evenVeel = overal.length >= brief.filter((ander) => zegtHetzelfde(ander, opmerking)).length;
  return eerste !== undefined && evenVeel ? { gelezen: eerste, binnen: false } : null;
}

/** True when a note in the document says all of this already. */
export function isBekend(opmerking: Opmerking, brief: readonly Opmerking[], eigen: string, alles: string): boolean {
  const noot = zelfdeNoot(opmerking, brief, eigen, alles)?.gelezen.opmerking;
  return noot !== undefined && isZelfde(samen(noot, opmerking), noot);
}

/** A note with what the remark adds to it: replies, and that it is settled. What is settled here stays so. */
export function samen(hier: Opmerking, terug: Opmerking): Opmerking {
  const nieuw = terug.reacties.filter((reactie) => !hier.reacties.some((eigen) => zegtHetzelfde(eigen, reactie)));
  const klaar = hier.klaar || (terug.klaar && zegtHetzelfde(hier, terug));
  return { ...hier, klaar, reacties: [...hier.reacties, ...nieuw] };
}

export function isZelfde(a: Opmerking, b: Opmerking): boolean {
  return a.klaar === b.klaar && a.reacties.length === b.reacties.length;
}

/** The same words of the same person; a moment that one of them does not know to the minute makes no difference. */
function zegtHetzelfde(a: Reactie, b: Reactie): boolean {
  if (kaal(a.tekst) !== kaal(b.tekst) || (a.auteur ?? '').trim() !== (b.auteur ?? '').trim()) return false;
  if (a.datum === null || b.datum === null) return true;
  const lengte = Math.min(16, a.datum.length, b.datum.length);
  return a.datum.slice(0, lengte) === b.datum.slice(0, lengte);
}

/** Some programs make a remark of its own of every reply. It is the same one only when it was said at the very same moment. */
function isDieReactie(reactie: Reactie, opmerking: Opmerking): boolean {
  return zegtHetzelfde(reactie, opmerking) && minuut(reactie.datum) === minuut(opmerking.datum);
}

/** A day of ours goes out as its first minute. */
function minuut(datum: string | null): string | null {
  if (datum === null || !isMoment(datum)) return null;
  return datum.length === 10 ? `${datum}T00:00` : datum.slice(0, 16);
}

const kaal = (tekst: string): string => tekst.normalize('NFC').replace(/\s+/g, ' ').trim();
