import { type Antwoord, type Nummer, type Vraag, type Vragenset, woordenIn } from '../vragenset';

/** How one question stands. */
export type StandVanVraag = 'ontbreekt' | 'nog leeg' | 'samen' | 'alleen verwijzing' | 'ingevuld';

/** A question with what there is to know of its answer at a glance. */
export interface Stand {
  readonly nummer: Nummer;
  readonly stand: StandVanVraag;
  /** The beginning of the question, on one line. */
  readonly begin: string;
  /** Words in its answers. */
  readonly woorden: number;
  /** Index of the sectie of the question, and of its first answer; null when it has none. */
  readonly sectie: number;
  readonly antwoordSectie: number | null;
}

/** How much of a question is shown on a line of a list (characters). */
const BEGIN = 80;

/** Every question of the document in the order of the text, and how it stands. */
export function standen(set: Vragenset): Stand[] {
  return set.vragen.map((vraag) => {
    const eerste = vraag.beantwoordIn[0];
    return {
      nummer: vraag.nummer,
      stand: standVan(set, vraag),
      begin: beginVan(vraag.inhoud.schoon),
      woorden: antwoordenOp(set, vraag).reduce((sum, { inhoud }) => sum + woordenIn(inhoud), 0),
      sectie: vraag.sectie,
      antwoordSectie: eerste === undefined ? null : (set.antwoorden[eerste]?.sectie ?? null),
    };
  });
}

const antwoordenOp = (set: Vragenset, { beantwoordIn }: Vraag): Antwoord[] =>
  beantwoordIn.flatMap((index) => set.antwoorden[index] ?? []);

function standVan(set: Vragenset, vraag: Vraag): StandVanVraag {
  const antwoorden = antwoordenOp(set, vraag);
  if (antwoorden.length === 0) return 'ontbreekt';
  if (antwoorden.every(({ inhoud }) => inhoud.leeg)) return 'nog leeg';
  if (antwoorden.some(({ nummers }) => nummers.length > 1)) return 'samen';
  return antwoorden.every(({ inhoud }) => inhoud.alleenVerwijzing || inhoud.leeg) ? 'alleen verwijzing' : 'ingevuld';
}

function beginVan(tekst: string): string {
  const line = tekst
    .replace(/\[\^[^\]\s]{1,40}\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= BEGIN) return line;
  const cut = line.slice(0, BEGIN);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), BEGIN / 2)).trimEnd()} …`;
}

/** True when there is still something to write for this question. */
export function isOpen({ stand }: Stand): boolean {
  return stand === 'ontbreekt' || stand === 'nog leeg';
}
