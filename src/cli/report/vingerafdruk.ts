import { createHash } from 'node:crypto';
import type { Bevinding } from '../bevinding';
import { padOf } from './pad';

/**
 * For each finding an id that stays the same when lines above it come or go, and that no other finding of the run has.
 * It is made of file, rule and questions; where a finding is about no question, of the words on its line.
 */
export function vingerafdrukken(bevindingen: readonly Bevinding[]): Map<Bevinding, string> {
  const seen = new Map<string, number>();
  return new Map(
    bevindingen.map((bevinding) => {
      const { bestand, rule, vragen, fragment } = bevinding;
      const about = vragen.length > 0 ? vragen.map(String) : [fragment.tekst.trim()];
      const identity = JSON.stringify([padOf(bestand), rule, ...about]);
      const nth = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, nth);
      return [bevinding, createHash('sha256').update(`${identity} ${nth}`).digest('hex')];
    }),
  );
}
