/** How two lines are one text: whether the hyphen at the end of the first stays, and what stands between. */

/** "in- en uitvoer", "ondersteunings- en begeleidingsuren": the hyphen stands for a part of a word. */
const NEVENSCHIKKING = /^(?:en|of|tot|tot en met|t\/m|dan wel|respectievelijk|als|maar)(?![\p{Alpha}\d-])/u;
/** Before these a hyphen is part of the word. */
const VAST_VOORVOEGSEL =
  /(?:^|[^\p{Alpha}])(?:oud|niet|vice|bijna|interim|adjunct|aspirant|substituut|kandidaat|sociaal)-$/iu;
/** Two vowels that would be read as one sound are kept apart by a hyphen: "auto-ongeluk", "na-apen". */
const KLINKERBOTSING = /(?:a[aeiu]|e[eiu]|ii|o[eiou]|u[ui])$/iu;
/** The dots that a hyphen at the end of a line replaces: "ge-|informeerd" is "geïnformeerd". */
const TREMA = new Map([
  ['e', 'ë'],
  ['i', 'ï'],
  ['o', 'ö'],
  ['u', 'ü'],
]);
const TREMAVOORVOEGSEL =
  /(?:^|[^\p{Alpha}])(?:(?:on|her|mee|uit|in|af|aan|op|toe|over|voor|na|door|terug)?(?:ge|be)|co)$/iu;

/** Two letters that are one sound take no dots: "geuit", "geijkt". */
const TWEEKLANK = /^(?:ui|ij|ou)/iu;

/** The last piece of a line that has no space in it. */
const laatsteWoord = (tekst: string): string =>
  tekst
    .slice(Math.max(0, tekst.length - 300))
    .split(' ')
    .at(-1) ?? '';
const eersteWoord = (tekst: string): string => tekst.slice(0, 300).split(' ')[0] ?? '';

/** True where a line ends within an address on the web. */
export function eindigtInAdres(tekst: string): boolean {
  return /https?:\/|www\.|\.(?:nl|com|eu|org|be|net|int)\//iu.test(laatsteWoord(tekst));
}

const ADRESTEKEN = /[/\-=&?_%#.~+:]$/u;
/** Only the inside of an address has such signs, or a word and a number glued together. */
const VERVOLG = /[/=&%_?#~]|\p{Alpha}-\p{Alpha}|\.\p{Alpha}|\d-\d|\p{Alpha}\d|\d\p{Alpha}|\d{5}/u;
const SLUIT = /^[^\s]*[)>»\]]/u;

function vervolgtAdres(links: string, rechts: string): boolean {
  const woord = eersteWoord(rechts);
  const voor = laatsteWoord(links);
  if (woord === '') return false;
  if (/^\p{Upper}\p{Lower}+,?$/u.test(woord) && !ADRESTEKEN.test(voor)) return false;
  if (ADRESTEKEN.test(voor)) return !(/\.$/u.test(voor) && !/^[\p{Lower}\d/]/u.test(woord));
  if (/[)>»\],;]$/u.test(voor) && (voor.match(/[(<«[]/gu)?.length ?? 0) > 0) return false;
  return VERVOLG.test(woord) || (/[(<«[]/u.test(voor) && SLUIT.test(woord) && !/[(<«[]/u.test(woord));
}

/**
 * Two lines as one text. `woorden` are the words of the document that do not stand at a line end, in lower case: how a word is
 * written there decides whether its hyphen stays.
 */
export function voegAaneen(links: string, rechts: string, woorden: ReadonlySet<string>): string {
  if (links === '' || rechts === '') return links + rechts;
  if (eindigtInAdres(links) && vervolgtAdres(links, rechts)) return links + rechts;
  if (/\/$/u.test(links)) return links + rechts;
  if (links.endsWith('\u00ad')) return links.slice(0, -1) + rechts;
  if (!/[\p{Alpha}\d\p{Pd})]-$|\p{Alpha}\u2010$/u.test(links)) return `${links} ${rechts}`;
  return metStreepje(links, rechts, woorden);
}

function metStreepje(links: string, rechts: string, woorden: ReadonlySet<string>): string {
  if (NEVENSCHIKKING.test(rechts)) return `${links} ${rechts}`;
  const zonder = links.slice(0, -1);
  const voor = laatsteWoord(zonder).replace(/^[^\p{Alpha}\d]+/u, '');
  const na = /^[\p{Alpha}\p{M}\d’'-]*/u.exec(rechts)?.[0] ?? '';
  if (na === '') return `${links}${rechts}`;
  if (/^[\p{Upper}\d]/u.test(rechts) || /[\p{Upper}\d)]$/u.test(zonder)) return links + rechts;
  const vorm = (tekst: string): boolean => woorden.has(tekst.toLowerCase());
  if (vorm(voor + na)) return zonder + rechts;
  if (vorm(`${voor}-${na}`)) return links + rechts;
  const trema = TREMA.get(na.charAt(0));
  if (trema !== undefined && vorm(voor + trema + na.slice(1))) return zonder + trema + rechts.slice(1);
  if (VAST_VOORVOEGSEL.test(links)) return links + rechts;
  if (KLINKERBOTSING.test(zonder.slice(-1) + na.charAt(0))) {
    if (!TREMAVOORVOEGSEL.test(zonder) || trema === undefined) return links + rechts;
    return TWEEKLANK.test(na) ? zonder + rechts : zonder + trema + rechts.slice(1);
  }
  return zonder + rechts;
}

/** The words of these lines, in lower case; a word that a line end may have broken is not counted. */
export function woordenVan(regels: readonly string[]): Set<string> {
  const result = new Set<string>();
  regels.forEach((regel, index) => {
    const woorden = regel.toLowerCase().match(/[\p{Alpha}\d][\p{Alpha}\p{M}\d’'-]*/gu) ?? [];
    if (/-$/u.test(regel)) woorden.pop();
    if (index > 0 && /-$/u.test(regels[index - 1] ?? '')) woorden.shift();
    for (const woord of woorden) result.add(woord);
  });
  return result;
}
