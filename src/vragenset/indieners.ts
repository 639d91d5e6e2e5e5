/** A member who asks, with the party between brackets; null when none is written. */
export interface Indiener {
  readonly naam: string;
  readonly fractie: string | null;
}

const SAMEN =
  /^(?:(?:beide|beiden|allen|alle|allebei|alle (?:drie|vier|vijf|zes)|tezamen|resp\.|respectievelijk|namens)(?: van)?(?: de)?,?\s)/iu;
const VOORAF = /^(?:en\s)?(?:(?:van\s)?(?:(?:het|de)\s)?(?:kamer)?(?:lid|leden)\s)?/iu;
/** A name is written in letters, and short. */
const NAAM = /^\p{Alpha}[\p{Alpha}\p{M}.'’´`\s-]{0,59}$/u;

function tidyNaam(text: string): string {
  return (
    text
      .replace(VOORAF, '')
      .replace(/\sc\.s\.$/u, '')
      // The text of a PDF loses the space at a line end: "DaniëlleJansen". "McX" is one word.
      .replace(/(?<!(?<!\p{Alpha})(?:Mc|Mac|De|La|Le))(?<=\p{Lower}{2})(?=\p{Upper}\p{Lower})/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

function splitNamen(text: string): string[] {
  return text
    .split(/[,;]\s?|\sen\s|\s&\s|^en\s/u)
    .map(tidyNaam)
    .filter((naam) => naam !== 'en' && NAAM.test(naam));
}

/** "A en B (beiden X), C (Y)" → who they are and for which party. */
export function readIndieners(text: string): Indiener[] {
  const result: Indiener[] = [];
  let rest = 0;
  for (const match of text.matchAll(/\(([^()]{0,80})\)/gu)) {
    const fractie = (match[1] ?? '').replace(SAMEN, '').replace(/\s+/gu, ' ').trim();
    for (const naam of splitNamen(text.slice(rest, match.index))) result.push({ naam, fractie: fractie || null });
    rest = match.index + match[0].length;
  }
  for (const naam of splitNamen(text.slice(rest))) result.push({ naam, fractie: null });
  return result;
}
