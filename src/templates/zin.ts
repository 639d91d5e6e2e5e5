/** Where a phrase belongs: in an answer, around the answers, in the letter that offers them, or in a delay notice. */
export type Plaats = 'antwoord' | 'document' | 'brief' | 'uitstelbericht';

/** One phrase of the trade. Snippets and completions are made from it. */
export interface Zin {
  readonly id: string;
  /** What the phrase is for, in the words of the trade ("bekendheid", "geen cijfers"). */
  readonly groep: string;
  /** What one types to get it; starts with "kv". */
  readonly prefix: string;
  readonly titel: string;
  /** VS Code snippet syntax. Facts are tab stops; what must still be filled in stands in square brackets. */
  readonly body: string;
  readonly plaats: Plaats;
  /** A whole document ("Fill File with Snippet"), not something to insert in one. */
  readonly sjabloon?: true;
}

/** One line of a table of phrases: prefix without "kv" (also the id), titel, body. */
export type Regel = readonly [naam: string, titel: string, body: string];

/** The phrases of one group. */
export function zinnenVan(plaats: Plaats, groep: string, regels: readonly Regel[]): Zin[] {
  return regels.map(([naam, titel, body]) => ({ id: naam, groep, prefix: `kv${naam}`, titel, body, plaats }));
}

/** Words with which a place to fill in can begin, lower case: "[datum]", "[naam organisatie]". */
export const invulwoorden: readonly string[] = [
  'aantal',
  'bedrag',
  'bewindspersoon',
  'datum',
  'fractie',
  'jaar',
  'kenmerk',
  'maatregel',
  'moment',
  'naam',
  'nummer',
  'onderwerp',
  'periode',
  'reden',
  'standpunt',
  'tekst',
  'titel',
  'toelichting',
  'vindplaats',
  'znummer',
];
