import { formatNummers, isBladvulling, laadYaml, regels, type VraagSectie, type Vragenset } from '../vragenset';

/** What goes along into a new answer document besides the questions. */
export interface Herkomst {
  /** File name of the questions as they arrived, written beside the document; null when none is written. */
  readonly bron: string | null;
  /** File name of what they arrived in. */
  readonly origineel: string | null;
}

/** The two parts of an answer document behind its front matter. */
export interface Delen {
  /** The official heading. */
  readonly kop: string;
  /** Each question word for word with an empty answer under it, and the notes. */
  readonly vragen: string;
}

const NOOT = /^ {0,3}\[\^[^\]\s]{1,40}\]:/;

/**
 * Makes the answer document from a set of questions: front matter, official heading, each question word for word, an empty answer under each.
 * Null when no question was read. Nothing is added that the Kamer did not write, but the labels of the answers and what `vorm` puts around them.
 */
export function maakBeantwoording(
  set: Vragenset,
  herkomst: Herkomst,
  vorm: (delen: Delen) => string = ({ kop, vragen }) => `${kop}\n\n${vragen}`,
): string | null {
  const vragen = makeParen(set, true);
  if (vragen === null) return null;
  return `${voorbladFor(set, herkomst)}\n\n${vorm({ kop: `# ${koptekst(set)}`, vragen })}\n`;
}

/**
 * Each question word for word with an empty answer under it, the notes behind them; for a place in a document that has its own
 * heading. Null when no question was read.
 */
export function maakVragenEnAntwoorden(set: Vragenset): string | null {
  return makeParen(set, false);
}

function makeParen(set: Vragenset, metToelichting: boolean): string | null {
  if (set.vragen.length === 0) return null;
  const noten: string[] = [];
  const parts: string[] = [];
  set.secties.forEach((sectie, index) => {
    if (sectie.soort === 'vraag') {
      const nummers = set.vragen.filter((vraag) => vraag.sectie === index).map((vraag) => vraag.nummer);
      const { tekst, losse } = separateNoten(contentOf(sectie));
      noten.push(...losse);
      const list = formatNummers(nummers);
      parts.push(`## Vraag ${list}`, ...(tekst === '' ? [] : [tekst]), `### Antwoord ${list}`);
    } else if (sectie.soort === 'toelichting' && metToelichting) {
      const { tekst, losse } = separateNoten(withoutFurniture(sectie.tekst));
      noten.push(...losse);
      parts.push(asToelichting(tekst));
    } else if (sectie.soort === 'kop') {
      noten.push(...separateNoten(sectie.tekst).losse);
    }
  });
  if (noten.length > 0) parts.push(noten.join('\n'));
  return parts.join('\n\n');
}

function voorbladFor(set: Vragenset, { bron, origineel }: Herkomst): string {
  const [eerste] = set.znummers;
  const velden = {
    ...(eerste === undefined ? {} : { znummer: set.znummers.length > 1 ? set.znummers : eerste }),
    ...(set.ingezonden === null ? {} : { ingezonden: set.ingezonden.waarde }),
    fase: 'concept',
    ...(bron === null ? {} : { bron }),
    ...(origineel === null ? {} : { origineel }),
  };
  return `---\n${laadYaml().stringify(velden, { lineWidth: 0, version: '1.2' })}---`;
}

/** The official sentence on one line, without its full stop. */
function koptekst(set: Vragenset): string {
  const index = set.secties.findIndex((sectie) => sectie.soort === 'kop');
  const sectie = set.secties[index];
  const { zin } = set.kop;
  if (sectie === undefined || zin === null) return ['Kamervragen', ...set.znummers.slice(0, 1)].join(' ');
  const tekst = sectie.tekst.slice(zin.start, zin.end);
  // The sentence may end within stars that make its subject italic: the last of them belongs to it.
  const open = (tekst.match(/\*/g)?.length ?? 0) % 2 === 1 && sectie.tekst[zin.end] === '*';
  return (open ? `${tekst}*` : tekst).replace(/\s+/g, ' ').replace(/\.$/, '').trim();
}

function contentOf(sectie: VraagSectie): string {
  return withoutFurniture(sectie.tekst.slice(sectie.inhoud.start, sectie.inhoud.end));
}

function withoutFurniture(text: string): string {
  return regels(text)
    .filter((line) => !isBladvulling(line))
    .join('\n')
    .trim();
}

/** Footnote definitions are taken out of the text; they come together at the end of the document. */
function separateNoten(text: string): { tekst: string; losse: string[] } {
  const kept: string[] = [];
  const losse: string[] = [];
  let inNoot = false;
  for (const line of text.split('\n')) {
    if (NOOT.test(line)) {
      losse.push(line.trim());
      inNoot = true;
    } else if (inNoot && /^(?: {2,}|\t)\S/.test(line)) {
      losse.push(line);
    } else {
      inNoot = false;
      kept.push(line);
    }
  }
  return {
    tekst: kept
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    losse,
  };
}

/** The griffie's note stays the Kamer's own text, under a heading that keeps it out of the last answer. */
function asToelichting(text: string): string {
  const body = text.replace(/^ {0,3}#{0,6}[ \t]*[*_]{0,3}toelichting[*_]{0,3}[ \t]*:?[*_]{0,3}/i, '').trim();
  return body === '' ? '## Toelichting' : `## Toelichting\n\n${body}`;
}
