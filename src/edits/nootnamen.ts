const NAAM = /\[\^([^\]\s]{1,40})\]/g;

/** The names of all Markdown notes in a text, in lower case as Markdown compares them. */
export function nootnamen(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(NAAM)].map((match) => (match[1] ?? '').toLowerCase()));
}

/**
 * Gives the notes of a text names that are not taken yet, so that it can stand in a document with notes of its own.
 * Marks and notes change together; nothing else does.
 */
export function renameNoten(text: string, taken: ReadonlySet<string>): string {
  const bezet = new Set(taken);
  const eigen = nootnamen(text);
  const namen = new Map<string, string>();
  let nummer = 1;
  for (const naam of eigen) {
    if (!taken.has(naam)) {
      namen.set(naam, naam);
      bezet.add(naam);
      continue;
    }
    while (bezet.has(String(nummer)) || eigen.has(String(nummer))) nummer++;
    namen.set(naam, String(nummer));
    bezet.add(String(nummer));
  }
  return text.replace(NAAM, (mark, naam: string) => {
    const nieuw = namen.get(naam.toLowerCase());
    return nieuw === undefined || nieuw === naam.toLowerCase() ? mark : `[^${nieuw}]`;
  });
}
