import { alineas } from './alineas';
import type { Grens } from './grens';
import { type Label, leesLabel } from './labels';

/** What the heading of a list of questions of a commission says, or the letter that answers it. */
const LIJST =
  /lijst van (?:feitelijke )?vragen|(?:antwoorden|beantwoording)(?: algemene rekenkamer)? (?:(?:bij|op|van) )?(?:de )?(?:vragen|vraag)\d? {1,3}(?:van de )?tweede kamer|(?:door|van) {1,3}de {1,3}(?:vaste |algemene |tijdelijke )?(?:kamer)?commissie [^.]{3,120} gestelde {1,3}(?:vragen|vraag)/iu;
const BEANTWOORD = /antwoord/iu;
const LEDEN = /vra(?:gen|ag) van (?:het lid|de leden) (?!der )/iu;
const KOPLENGTE = 8000;

export type Lijst = 'geen' | 'vragen' | 'beantwoord';

/** Whether this is a list of questions and answers; members' own questions are none. */
export function isLijst(text: string, vanaf: number): Lijst {
  const kop = text.slice(vanaf, vanaf + KOPLENGTE);
  if (!LIJST.test(kop) || LEDEN.test(kop)) return 'geen';
  return BEANTWOORD.test(kop) ? 'beantwoord' : 'vragen';
}

const IN_DE_REGEL = /(?<![\p{Alpha}\d])(?:Vraag|Antwoord)(?= {1,3}\.?\d| ?:)/gu;
/** The number of the page that OCR leaves behind a label: "Vraag 3 4/15". */
const PAGINA = /(?<=^\p{Alpha}{1,9} {1,3}\d{1,3}) {1,3}\d{1,3}\/\d{1,3}(?= )/u;
const LANGSTE_LABEL = 80;

/**
 * Labels in the middle of a line, for text whose line ends were lost: "… Vraag 2 Kunt u …? Antwoord 2 Ja. Vraag 3 …".
 * The questions must count up from 1.
 */
export function labelsInDeRegel(text: string, vanaf: number): Grens[] {
  const result: Grens[] = [];
  let volgende = 1;
  for (const match of text.slice(vanaf).matchAll(IN_DE_REGEL)) {
    const start = vanaf + match.index;
    const gelezen = readInline(text.slice(start, start + LANGSTE_LABEL));
    if (gelezen === null) continue;
    const eerste = Number.parseInt(String(gelezen.nummers[0] ?? 0), 10);
    const laatste = Number.parseInt(String(gelezen.nummers.at(-1) ?? 0), 10);
    if (gelezen.soort === 'vraag' ? eerste !== volgende : volgende === 1 || laatste >= volgende) continue;
    if (gelezen.soort === 'vraag') volgende = laatste + 1;
    result.push({ soort: gelezen.soort, start, label: gelezen });
  }
  return result;
}

function readInline(text: string): Label | null {
  // A page number, or a dot that OCR put before the number ("Vraag .1"), is read as white space.
  const blank = (match: string): string => ' '.repeat(match.length);
  const line = text.replace(/(?<=^\p{Alpha}{1,9} {1,3})\.(?=\d)/u, blank).replace(PAGINA, blank);
  const label = leesLabel(line)?.label;
  if (label !== undefined)
    return { ...label, tekstVanaf: label.tekstVanaf >= line.length ? label.span.end : label.tekstVanaf };
  const los = /^(Vraag) {1,3}([1-9]\d{0,2})(?= )/.exec(line);
  if (los === null) return null;
  const end = los[0].length;
  return { soort: 'vraag', nummers: [Number(los[2])], span: { start: 0, end }, tekstVanaf: end, niveau: 0 };
}

const ZONDER_LABEL: Label = { soort: 'antwoord', nummers: [], span: { start: 0, end: 0 }, tekstVanaf: 0, niveau: 0 };

/** Answers without a label: behind each question, from the first sentence on that asks nothing. */
export function metAntwoorden(text: string, grenzen: readonly Grens[]): Grens[] {
  return grenzen.flatMap((grens, index) => {
    const einde = grenzen[index + 1]?.start ?? text.length;
    const antwoord =
      grens.soort === 'vraag' ? eindeVanVraag(text, grens.start + (grens.label?.tekstVanaf ?? 0), einde) : einde;
    return antwoord >= einde ? [grens] : [grens, { soort: 'antwoord' as const, start: antwoord, label: ZONDER_LABEL }];
  });
}

/** After a question mark come at most this many sentences that belong to the question, before the next question mark. */
const TUSSENZINNEN = 2;
const ZINSEINDE = /[.?!](?=[\s»”’")\]]|$)/g;

/** Where what follows the question begins: behind the last question mark that is near the one before it; `einde` when nothing follows. */
function eindeVanVraag(text: string, vanaf: number, einde: number): number {
  ZINSEINDE.lastIndex = vanaf;
  let laatste = -1;
  let zinnen = 0;
  for (let match = ZINSEINDE.exec(text); match !== null && match.index < einde; match = ZINSEINDE.exec(text)) {
    if (match[0] === '?') {
      laatste = match.index + 1;
      zinnen = 0;
    } else if (laatste !== -1 && ++zinnen >= TUSSENZINNEN) break;
  }
  if (laatste === -1) return einde;
  const rest =
    /^[\s»”’")\]]{0,10}(?:\d{1,2}\)?(?=\s))?\s{0,20}/.exec(text.slice(laatste, Math.min(einde, laatste + 40)))?.[0]
      .length ?? 0;
  return Math.min(laatste + rest, einde);
}

/** One question without any label, in a letter that says it answers one: the last paragraph (or stretch between wide spaces) that asks something. */
export function ongelabeldeLijstvraag(text: string, vanaf: number): Grens[] {
  const alinea = alineas(text, vanaf).findLast(({ tekst }) => tekst.includes('?'));
  if (alinea === undefined) return [];
  const vraagteken = text.lastIndexOf('?', alinea.end);
  const ruim = Math.max(text.lastIndexOf('    ', vraagteken) + 4, alinea.start);
  const start = ruim + (/^\s*/.exec(text.slice(ruim, vraagteken))?.[0].length ?? 0);
  const label: Label = { soort: 'vraag', nummers: [], span: { start: 0, end: 0 }, tekstVanaf: 0, niveau: 0 };
  return [{ soort: 'vraag', start, label }];
}
