/** How far the draft is: written at the desk, going up the line for approval, or final. */
export type Fase = 'concept' | 'lijn' | 'eindversie';

const FASES: readonly string[] = ['concept', 'lijn', 'eindversie'] satisfies Fase[];

export function isFase(text: string): text is Fase {
  return FASES.includes(text);
}
