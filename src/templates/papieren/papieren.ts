import { INVULWOORD } from '../gevuld';
import { aanbiedingsbrief, beslisnota, uitstelbericht } from './sjablonen';

/** The papers that are made from a set, by the name of their template. */
export const papiersoorten = ['uitstelbericht', 'aanbiedingsbrief', 'beslisnota'] as const;
export type Papiersoort = (typeof papiersoorten)[number];

/** Every field of a template, with the place to fill in that it becomes where the document does not tell it. */
export const papiervelden = {
  ...INVULWOORD,
  /** In which questions the members ask for a separate answer to each: "vraag 17". */
  afzonderlijk: '[nummer van de vraag]',
  /** Who signs: "de minister van Water". */
  bewindspersoon: '[bewindspersoon]',
  /** The name of who signs. */
  naam: '[naam]',
  /** Why the answers are late, and when they come: a whole sentence each, chosen by the writer. */
  reden: '[reden van het uitstel]',
  vooruitblik: '[moment waarop de antwoorden komen]',
} as const;
export type Papierveld = keyof typeof papiervelden;
export type Papierwaarden = { readonly [veld in Papierveld]?: string };

/** The template that is used where the folder has none of its own. */
export const papiersjablonen: Readonly<Record<Papiersoort, string>> = { uitstelbericht, aanbiedingsbrief, beslisnota };

/** Where a folder keeps a template of its own, seen from that folder. */
export function sjabloonPad(soort: Papiersoort): string {
  return `.kamervragen/sjablonen/${soort}.md`;
}
