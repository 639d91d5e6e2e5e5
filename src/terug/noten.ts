import type { FootnoteDefinition } from 'mdast';
import { gelijkenis, parenVan } from './gelijkenis';
import type { Definities } from './markdown';
import { nootwoorden, type Woord } from './woorden';

/** What the notes of an answer that came back are to the notes it has in a document. Names in lower case. */
export interface Nootkoppeling {
  /** The name in the document for each name in the letter; a new note has a name that the document does not use. */
  readonly namen: ReadonlyMap<string, string>;
  /** Names in the document of notes whose text is other in the letter, with their name there. */
  readonly gewijzigd: ReadonlyMap<string, string>;
  /** Names in the letter of notes that the document does not have in this answer. */
  readonly nieuw: readonly string[];
  /** Names in the document of notes that the letter does not have in this answer. */
  readonly weg: readonly string[];
}

/** A note whose text looks this much like another's is that note, changed. */
const LIJKT = 0.3;

/**
 * @param hier the words of the answer in the document, @param terug those in the letter
 * @param bezet names that are taken in the document
 * @param gedeeld names of notes that other parts of the document mark as well: their text stays what it is
 */
export function koppelNoten(
  hier: readonly Woord[],
  definities: Definities,
  terug: readonly Woord[],
  daar: Definities,
  bezet: ReadonlySet<string>,
  gedeeld: ReadonlySet<string>,
): Nootkoppeling {
  const eigen = namenIn(hier).filter((naam) => definities.noten.has(naam));
  const andere = namenIn(terug).filter((naam) => daar.noten.has(naam));
  const vorm = (definitie: FootnoteDefinition | undefined): string => nootvorm(definitie);
  const namen = new Map<string, string>();
  const vrij = new Set(eigen);
  for (const naam of andere) {
    const zelfde = [...vrij].find((een) => vorm(definities.noten.get(een)) === vorm(daar.noten.get(naam)));
    if (zelfde === undefined) continue;
    namen.set(naam, zelfde);
    vrij.delete(zelfde);
  }
  const gewijzigd = new Map<string, string>();
  for (const naam of andere) {
    if (namen.has(naam)) continue;
    const lijkt = [...vrij].find(
      (een) => !gedeeld.has(een) && isGewijzigd(definities.noten.get(een), daar.noten.get(naam)),
    );
    if (lijkt === undefined) continue;
    namen.set(naam, lijkt);
    gewijzigd.set(lijkt, naam);
    vrij.delete(lijkt);
  }
  const nieuw = andere.filter((naam) => !namen.has(naam));
  const gebruikt = new Set(bezet);
  let nummer = 1;
  for (const naam of nieuw) {
    while (gebruikt.has(String(nummer))) nummer++;
    namen.set(naam, String(nummer));
    gebruikt.add(String(nummer));
  }
  return { namen, gewijzigd, nieuw, weg: [...vrij] };
}

/** The names of the notes that are marked in a text, each once, in its order. */
export function namenIn(woorden: readonly Woord[]): string[] {
  return [...new Set(woorden.flatMap(({ noot }) => noot ?? []))];
}

function nootvorm(definitie: FootnoteDefinition | undefined): string {
  return definitie === undefined
    ? ''
    : nootwoorden(definitie)
        .map(({ vorm }) => vorm)
        .join(' ');
}

function isGewijzigd(hier: FootnoteDefinition | undefined, daar: FootnoteDefinition | undefined): boolean {
  if (hier === undefined || daar === undefined) return false;
  return gelijkenis(parenVan(nootwoorden(hier)), parenVan(nootwoorden(daar))) >= LIJKT;
}

/** Where the text of a note stands, without its name: offsets in its document. */
export function nootinhoud(tekst: string, definitie: FootnoteDefinition): { start: number; end: number } {
  const van = definitie.position?.start.offset ?? 0;
  const end = definitie.position?.end.offset ?? van;
  const naam = /^ {0,3}\[\^[^\]\s]{1,40}\]:[ \t]{0,20}/.exec(tekst.slice(van, end))?.[0] ?? '';
  return { start: van + naam.length, end };
}

/** Gives the marks of notes in a stretch of Markdown other names. */
export function metNamen(tekst: string, namen: ReadonlyMap<string, string>): string {
  return tekst.replace(/\[\^([^\]\s]{1,40})\]/g, (teken, naam: string) => {
    const nieuw = namen.get(naam.toLowerCase());
    return nieuw === undefined ? teken : `[^${nieuw}]`;
  });
}
