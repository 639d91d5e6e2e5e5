import { isBladvulling, readVragenset, regels, type Sectie, type Vraag, type Vragenset } from '../vragenset';

/**
 * Reads pasted text as a list of questions: from a web page, a PDF or a mail, with the line ends of its page. Words that were broken
 * at a line end are whole again and lines run on; the numbers stay the Kamer's own. Null when fewer than `minstens` questions were
 * found, or when there are answers among them: those must not get lost.
 */
export function readVragenlijst(text: string, minstens = 1): Vragenset | null {
  const gelezen = readVragenset(text);
  const set = gelezen.vragen.length > 1 ? gelezen : readVragenset(withLabels(text));
  const beste = set.vragen.length > gelezen.vragen.length ? set : gelezen;
  if (beste.vragen.length < minstens || beste.antwoorden.some(({ inhoud }) => !inhoud.leeg)) return null;
  const joined = beste.secties.map(joinSectie);
  const whole = readVragenset(joined.join(''));
  // Joining may not change what was asked: a question that would read differently keeps its lines.
  const anders = new Set(
    beste.vragen.filter((vraag, index) => !sameWords(vraag, whole.vragen[index])).map(({ sectie }) => sectie),
  );
  if (anders.size === 0 && whole.vragen.length === beste.vragen.length) return whole;
  const heel = joined.map((tekst, index) => (anders.has(index) ? (beste.secties[index]?.tekst ?? '') : tekst));
  const voorzichtig = readVragenset(heel.join(''));
  return sameNummers(voorzichtig, beste) ? voorzichtig : beste;
}

const sameNummers = (a: Vragenset, b: Vragenset): boolean =>
  a.vragen.map(({ nummer }) => nummer).join() === b.vragen.map(({ nummer }) => nummer).join();

const letters = (vraag: Vraag): string => vraag.inhoud.schoon.replace(/[^\p{Alpha}\p{N}?]/gu, '');
const sameWords = (a: Vraag, b: Vraag | undefined): boolean => a.nummer === b?.nummer && letters(a) === letters(b);

/** The lines of a question joined; what stands between them at the foot of a page (notes) comes behind it, as it was. */
function joinSectie(sectie: Sectie): string {
  if (sectie.soort !== 'vraag') return sectie.tekst;
  const label = sectie.tekst.slice(0, sectie.inhoud.start);
  const vraagregels = regels(sectie.schoon);
  const tekst: string[] = [];
  const rest: string[] = [];
  let volgende = 0;
  for (const line of regels(sectie.tekst.slice(sectie.inhoud.start))) {
    const isVraag = volgende < vraagregels.length && line.trim() === vraagregels[volgende]?.trim();
    if (isVraag) volgende++;
    const isVulling = line.trim() === '' || isBladvulling(line);
    if (isVraag || isVulling) tekst.push(line);
    // By the head of the page below it a note is known for a note.
    if (!isVraag && !(isVulling && rest.length === 0)) rest.push(line);
  }
  if (volgende < vraagregels.length) return sectie.tekst;
  const einde = /\s$/.test(sectie.tekst) ? '\n\n' : '';
  return (
    [`${label}${joinLines(tekst.join('\n')).trimEnd()}`, ...(rest.length > 0 ? [rest.join('\n').trimEnd()] : [])].join(
      '\n\n',
    ) + einde
  );
}

const GENUMMERD = /^[ \t\u00a0]{0,8}(\d{1,3})[.)][ \t\u00a0]{1,8}(?=\S)/;

/** Part of a list, "4. Kunt u …", "5. Deelt u …": numbers that count on and mostly ask something get a label, so that they stay what they are. */
function withLabels(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const nummers = lines.map((line) => Number(GENUMMERD.exec(line)?.[1] ?? Number.NaN));
  const eerste = nummers.findIndex((nummer) => !Number.isNaN(nummer));
  if (eerste === -1 || !text.includes('?')) return text;
  let volgende = nummers[eerste] ?? 1;
  return lines
    .map((line, index) => {
      if (nummers[index] !== volgende) return line;
      volgende++;
      return `Vraag ${nummers[index]}\n${line.replace(GENUMMERD, '')}`;
    })
    .join('\n');
}

/** A line that begins something of its own: an item, a note, an address. */
const BEGINT =
  /^[ \t\u00a0]{0,12}(?:[-•*–·▪◦>|#][ \t\u00a0]|[a-z\d]{1,3}[.)][ \t\u00a0]|\[|[⁰¹²³⁴-⁹]|https?:|toelichting)/iu;
const ZINSEINDE = /[.?!:;»”"’)]$/;

/**
 * Lines of one page text as paragraphs: hard line ends become spaces, words broken with a hyphen are joined, page furniture between
 * two halves of a sentence goes out. Empty lines, items of lists and notes keep their own line.
 */
export function joinLines(text: string): string {
  // Lines and what stands between them, so that a long paragraph is not copied for each of its lines.
  const parts: string[] = [];
  let last: string | null = null;
  let leeg = false;
  let onderbroken = false;
  for (const raw of regels(text)) {
    const line = raw.trimEnd();
    if (line === '') leeg = true;
    else if (isBladvulling(line)) onderbroken = true;
    else {
      const verder = last !== null && (!leeg || (onderbroken && !ZINSEINDE.test(last)));
      if (last === null) parts.push(line);
      else if (verder && !BEGINT.test(line) && !isEigenRegel(last)) {
        const [first, between] = joint(last, line.trimStart());
        parts[parts.length - 1] = first;
        parts.push(between, line.trimStart());
      } else parts.push(leeg ? '\n\n' : '\n', line);
      last = line;
      leeg = false;
      onderbroken = false;
    }
  }
  // What follows is a label of its own: it keeps its distance.
  return leeg ? `${parts.join('')}\n\n` : parts.join('');
}

/** The text of a Markdown note, or a row of a table: what follows is no part of it. */
const NOOT_BEGIN = /^ {0,3}\[\^[^\]\s]{1,40}\]:/;
const isEigenRegel = (line: string): boolean => NOOT_BEGIN.test(line) || line.trimStart().startsWith('|');

const ADRES = /^[(<[]{0,2}(?:https?:|www\.)/i;

/** The first line, and what comes between it and the next: "hoofdlijnenak-" loses its hyphen, "GroenLinks-" keeps it, "in-" and "en uitvoer" are two words. */
function joint(first: string, second: string): [string, string] {
  if (first.endsWith('\u00ad')) return [first.slice(0, -1), ''];
  // An address that was broken off goes on as it is.
  if (first.endsWith('-') && ADRES.test(first.slice(first.lastIndexOf(' ') + 1))) return [first, ''];
  if (!/\p{Alpha}-$/u.test(first.slice(-4)) || !/^\p{Alpha}/u.test(second) || /^(?:en|of|tot)\s/u.test(second))
    return [first, ' '];
  return [/^\p{Lower}/u.test(second) ? first.slice(0, -1) : first, ''];
}
