import { answerLabel } from '../edits';
import {
  type AntwoordSectie,
  compareNummers,
  type Nummer,
  readNummers,
  sectieOp,
  type Vraag,
  type Vragenset,
} from '../vragenset';
import { isOpen, type Stand, standen } from './standen';
import { type Regelnaam, voorbladVoorstellen } from './voorbladvoorstellen';

/** One thing that can be completed at a place in the text. */
export interface Voorstel {
  readonly label: string;
  /** On the same line, behind the label. */
  readonly detail: string;
  /** Plain text. */
  readonly uitleg: string;
  /** What is put in; a snippet of VS Code where `snippet` is true. */
  readonly tekst: string;
  readonly snippet?: true;
  /** More can be chosen right behind it, such as the value of a key. */
  readonly verder?: true;
}

/** What can be completed at one place. */
export interface Aanvulling {
  /** Offsets in the text of what a proposal replaces; on one line. */
  readonly start: number;
  readonly end: number;
  /** Best first. */
  readonly voorstellen: readonly Voorstel[];
}

/** What there is to know besides the document. */
export interface Rondom {
  /** ISO date. */
  readonly vandaag: string;
  readonly regels: readonly Regelnaam[];
}

/** How much of an answer is shown beside its number (characters). */
const LENGTE = 600;
/** How far back on the line a reference is looked for (characters). */
const TERUG = 300;

/**
 * What the document itself can complete at `offset`: in the front matter, the label of a missing answer, or the number in a reference.
 * Null where it is none of these: there a phrase can begin.
 */
export function aanvullingOp(set: Vragenset, offset: number, rondom: Rondom): Aanvulling | null {
  return voorbladVoorstellen(set, offset, rondom) ?? labelsOp(set, offset) ?? nummersOp(set, offset);
}

/** A reference that has come to its number, with the numbers already written: "zie de antwoorden op de vragen 2 en ". */
const VOOR_NUMMER =
  /(?<!\p{Alpha})(?:antwoord(?:en)? (?:op |bij |onder |van )?(?:de )?(?:vraag|vragen)|zie (?:ook )?(?:het |de )?(?:antwoord|antwoorden|vraag|vragen)|beantwoording van (?:de )?(?:vraag|vragen)) (?<eerder>(?:\d{1,3}[a-z]?(?:, | en | t\/m )){0,30})(?<begonnen>\d{0,3}[a-z]?)$/iu;
/** A label of an answer is no reference. */
const LABEL = /^ {0,3}#{0,6}[ \t]{0,4}[*_]{0,3}antwoord(?:en)? /iu;

function nummersOp(set: Vragenset, offset: number): Aanvulling | null {
  const line = lineBefore(set.tekst, offset);
  const found = LABEL.test(line) ? null : VOOR_NUMMER.exec(line.slice(-TERUG));
  if (found === null) return null;
  const eerder = found.groups?.eerder ?? '';
  const niet = new Set([...eigenNummers(set, offset), ...(readNummers(eerder.trimEnd(), 0)?.nummers ?? [])]);
  const rang = (stand: Stand): number => (isOpen(stand) ? 2 : stand.stand === 'alleen verwijzing' ? 1 : 0);
  const stand = standen(set);
  const voorstellen = set.vragen
    .flatMap((vraag, index) => {
      const een = stand[index];
      return een === undefined || niet.has(een.nummer) ? [] : [{ vraag, stand: een, rang: rang(een) }];
    })
    .sort((a, b) => a.rang - b.rang || compareNummers(a.vraag.nummer, b.vraag.nummer))
    .map((een) => nummerVoorstel(set, een.vraag, een.stand));
  return { start: offset - (found.groups?.begonnen ?? '').length, end: offset, voorstellen };
}

function nummerVoorstel(set: Vragenset, vraag: Vraag, { nummer, begin, stand }: Stand): Voorstel {
  const antwoorden = vraag.beantwoordIn
    .flatMap((index) => set.antwoorden[index] ?? [])
    .filter(({ inhoud }) => !inhoud.leeg);
  const uitleg =
    antwoorden.length === 0
      ? `Antwoord ${nummer} ${stand === 'ontbreekt' ? 'ontbreekt nog' : 'is nog leeg'}.`
      : antwoorden.map(({ inhoud }) => beginVan(inhoud)).join('\n\n');
  return { label: String(nummer), detail: begin, uitleg, tekst: String(nummer) };
}

function beginVan({ schoon }: AntwoordSectie): string {
  if (schoon.length <= LENGTE) return schoon;
  const cut = schoon.slice(0, LENGTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LENGTE / 2)).trimEnd()} …`;
}

/** The numbers of the answer (or of the question without one) in which this place lies. */
function eigenNummers(set: Vragenset, offset: number): readonly Nummer[] {
  const sectie = sectieOp(set, offset);
  const antwoord = set.antwoorden.find((een) => een.sectie === sectie);
  return antwoord?.nummers ?? set.vragen.filter((vraag) => vraag.sectie === sectie).map(({ nummer }) => nummer);
}

/** A line that can become a label: a heading, or the beginning of "Antwoord". */
const BEGIN_LABEL = /^ {0,3}(?<hekjes>#{0,6})(?<wit>[ \t]{0,4})[*_]{0,3}(?<woord>(?:\p{Alpha}[\p{Alpha}\d ]{0,24})?)$/u;

function labelsOp(set: Vragenset, offset: number): Aanvulling | null {
  const line = lineBefore(set.tekst, offset);
  const { hekjes = '', wit = '', woord = '' } = BEGIN_LABEL.exec(line)?.groups ?? {};
  // Bare white space or asterisks say nothing yet.
  if (woord === '' && (hekjes === '' || wit === '')) return null;
  const rest = /^[*_]{0,3}(?=[ \t]{0,8}(?:\r?\n|$))/.exec(set.tekst.slice(offset, offset + 20));
  if (rest === null) return null;
  const start = offset - line.trimStart().length;
  const end = offset + rest[0].length;
  const getypt = line.trim();
  const voorstellen = ontbrekend(set, offset - line.length, end, sectieOp(set, offset))
    .map(({ nummers, begin }): Voorstel => {
      const tekst = answerLabel(set, nummers);
      // As long as it is no label, what is being typed is read as the end of the question.
      const vraag = begin.endsWith(` ${getypt}`) ? begin.slice(0, -getypt.length).trimEnd() : begin;
      return { label: tekst, detail: vraag, uitleg: `Vraag ${nummers.join(', ')} heeft nog geen antwoord.`, tekst };
    })
    .filter(({ tekst }) => begintMet(tekst, hekjes, woord));
  return voorstellen.length === 0 ? null : { start, end, voorstellen };
}

/** Whether what was typed is the beginning of this label; markup that is not typed yet comes with it. */
function begintMet(label: string, hekjes: string, woord: string): boolean {
  const [, niveau = '', woorden = ''] = /^(#{0,6})[ \t]{0,4}[*_]{0,3}(.{0,60})/u.exec(label) ?? [];
  return (hekjes === '' || hekjes === niveau) && woorden.toLowerCase().startsWith(woord.toLowerCase());
}

/** The questions without an answer, what stands on the line itself not counted; first the one in which the line stands. */
function ontbrekend(
  set: Vragenset,
  start: number,
  end: number,
  hier: number,
): { readonly nummers: readonly Nummer[]; readonly begin: string }[] {
  const opRegel = (index: number): boolean => {
    const begin = set.begin[set.antwoorden[index]?.sectie ?? -1] ?? -1;
    return begin >= start && begin <= end;
  };
  const open = new Map<number, Stand[]>();
  const stand = standen(set);
  set.vragen.forEach((vraag, index) => {
    const een = stand[index];
    if (een === undefined || !vraag.beantwoordIn.every(opRegel)) return;
    open.set(vraag.sectie, [...(open.get(vraag.sectie) ?? []), een]);
  });
  // The line may be read as a label already: then it is the sectie before it in which one writes.
  const boven = set.begin[hier] !== undefined && set.begin[hier] >= start ? hier - 1 : hier;
  return [...open]
    .sort(([a], [b]) => Number(b === boven) - Number(a === boven) || a - b)
    .map(([, groep]) => ({ nummers: groep.map(({ nummer }) => nummer), begin: groep[0]?.begin ?? '' }));
}

/** The line from its beginning to this place. */
function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}
