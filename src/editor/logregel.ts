/** What a log may say of a fault: what kind it is and where in our own program, and nothing that could come from a document. */

/** At most so many places: the first tell where it went wrong. */
const MEESTE_PLAATSEN = 20;

const INSPRINGINGEN = ['    at ', '\tat '];

/**
 * A fault as lines for the log. Its message stays out: that can quote the text that was read, as messages of parsers do.
 * @param bij what was being done: the id of a command, or the name of a feature
 */
export function logregel(bij: string, error: unknown): string {
  if (!(error instanceof Error)) return `${bij}: ${typeof error}`;
  const { code } = error as { readonly code?: unknown };
  const soort = /^\w{1,60}$/.test(error.name) ? error.name : 'Error';
  const nader = typeof code === 'string' && /^[A-Za-z]\w{0,39}$/.test(code) ? ` (${code})` : '';
  return [`${bij}: ${soort}${nader}`, ...plaatsen(error)].join('\n');
}

/** Function, file, line and column of each step, without the folder: that names the user. */
function plaatsen({ stack = '', message }: Error): string[] {
  // The message stands in front, and may itself hold lines that look like a place.
  const begin = message === '' ? 0 : stack.indexOf(message) + message.length;
  if (begin < message.length) return [];
  return stack.slice(begin).split('\n').flatMap(plaats).slice(0, MEESTE_PLAATSEN);
}

function plaats(line: string): string[] {
  // Node begins a step with four spaces, VS Code with a tab.
  const inspringing = INSPRINGINGEN.find((begin) => line.startsWith(begin));
  const stap = inspringing === undefined ? '' : line.slice(inspringing.length);
  const haakje = stap.endsWith(')') ? stap.lastIndexOf(' (') : -1;
  const functie = haakje === -1 ? '?' : stap.slice(0, haakje);
  const adres = haakje === -1 ? stap : stap.slice(haakje + 2, -1);
  const bestand = adres.split(/[/\\]/).at(-1) ?? '';
  if (!/^[\w.-]{1,100}:\d{1,9}:\d{1,9}$/.test(bestand)) return [];
  return [`    at ${/^[\w.$#<> [\]?]{1,100}$/.test(functie) ? functie : '?'} (${bestand})`];
}
