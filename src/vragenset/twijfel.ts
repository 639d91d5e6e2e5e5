import type { Grens } from './grens';
import type { Label } from './labels';
import type { Nummer } from './nummers';

/** A label that may be a label: only what the rest of the document leaves open makes it one. */
export interface Twijfel {
  readonly start: number;
  readonly label: Label;
}

const waarde = (nummer: Nummer | undefined): number => Number.parseInt(String(nummer ?? 0), 10);

/**
 * Takes in the doubtful labels that fill a gap: a question with the number that comes next, before a certain one with a higher number;
 * an answer to questions that stand before it and have no other answer.
 */
export function metTwijfel(grenzen: readonly Grens[], twijfels: readonly Twijfel[]): Grens[] {
  if (twijfels.length === 0) return [...grenzen];
  const zeker = (soort: Label['soort']): Set<Nummer> =>
    new Set(grenzen.flatMap((grens) => (grens.label?.soort === soort ? grens.label.nummers : [])));
  const zekereVragen = zeker('vraag');
  const beantwoord = zeker('antwoord');
  const gesteld = new Set<Nummer>();
  const result: Grens[] = [];
  let laatste = 0;
  let volgende = 0;
  const take = (grens: Grens): void => {
    result.push(grens);
    if (grens.label?.soort !== 'vraag') return;
    for (const nummer of grens.label.nummers) gesteld.add(nummer);
    laatste = Math.max(laatste, waarde(grens.label.nummers.at(-1)));
  };
  for (const { start, label } of twijfels) {
    while (volgende < grenzen.length && (grenzen[volgende]?.start ?? 0) < start) {
      const grens = grenzen[volgende++];
      if (grens !== undefined) take(grens);
    }
    const past =
      label.soort === 'vraag'
        ? waarde(label.nummers[0]) === laatste + 1 &&
          label.nummers.every((nummer) => !zekereVragen.has(nummer)) &&
          hogereVolgt(grenzen.slice(volgende), waarde(label.nummers.at(-1)))
        : label.nummers.every((nummer) => gesteld.has(nummer) && !beantwoord.has(nummer));
    if (!past) continue;
    if (label.soort === 'antwoord') for (const nummer of label.nummers) beantwoord.add(nummer);
    take({ soort: label.soort, start, label });
  }
  return [...result, ...grenzen.slice(volgende)];
}

function hogereVolgt(grenzen: readonly Grens[], nummer: number): boolean {
  const vraag = grenzen.find((grens) => grens.label?.soort === 'vraag');
  return vraag === undefined || waarde(vraag.label?.nummers[0]) > nummer;
}
