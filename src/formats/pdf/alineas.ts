import { readLabel } from '../../vragenset';
import { eindigtInAdres, voegAaneen } from './afbreking';
import { isLijstteken, type Regel } from './stuk';

/** A paragraph, put together again. */
export interface Alinea {
  readonly tekst: string;
  /** The page on which it begins, 1-based. */
  readonly bladzijde: number;
}

/** A line, with where the lines of its column end and how far they are apart. */
export interface Stroomregel {
  readonly regel: Regel;
  readonly rechts: number;
  /** False where the line before belongs to something else: a margin. */
  readonly vervolgt: boolean;
}

/** How far lines stand apart at most within a paragraph, as a part of the usual distance. */
const RUIMER = 1.28;
/** A line that leaves so much of its column empty ends its paragraph, whatever it says. */
const HALFLEEG = 0.4;
/** Width of a digit at most, as a part of the height of the letters. */
const CIJFERBREEDTE = 0.6;
/** Letters of one paragraph differ in height no more than this. */
const GELIJK = 0.08;

/** The end of a sentence, with what may stand behind it; note numbers stand between the marks of `stuk.ts`. */
const ZINSEINDE = /[.?!:;…](?:["'”’»)\] ]|\ufdd0\(?\d{1,3}\)?\ufdd2\d{1,4}\ufdd1){0,12}$/u;
const OPSOMMING = /^(?:[•●○◦▪■□–—\-*·\uf000-\uf0ff]|o|\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)]) /u;
const BOLLETJE = /^(?:[•●○◦▪■□·\uf000-\uf0ff]) ?/u;
const GENUMMERD = /^\d{1,3} \p{Upper}/u;
const KOPJE = /^(?:mededeling|toelichting) ?:?$/iu;
const LOS_NUMMER = /^\d{1,3}[.)]?$/u;

/** The usual distance between lines by height of their letters (rounded), from how often it occurs. */
export function regelafstanden(stroom: readonly Stroomregel[]): (grootte: number) => number {
  const tellingen = new Map<number, Map<number, number>>();
  stroom.forEach(({ regel }, index) => {
    const vorige = stroom[index - 1]?.regel;
    if (vorige === undefined || vorige.bladzijde !== regel.bladzijde) return;
    const afstand = regel.y - vorige.y;
    if (afstand <= 0 || afstand > 3 * regel.grootte || Math.abs(vorige.grootte - regel.grootte) > 0.1) return;
    const maat = Math.round(regel.grootte);
    const telling = tellingen.get(maat) ?? new Map<number, number>();
    tellingen.set(maat, telling);
    const afgerond = Math.round(afstand * 2) / 2;
    telling.set(afgerond, (telling.get(afgerond) ?? 0) + 1);
  });
  return (grootte) => {
    const telling = [...(tellingen.get(Math.round(grootte)) ?? [])];
    // Of distances that occur about as often the smallest: a text of short paragraphs has as much white as lines.
    const meest = Math.max(0, ...telling.map(([, aantal]) => aantal));
    const gewoon = telling.filter(([, aantal]) => aantal >= 0.4 * meest).map(([afstand]) => afstand);
    return gewoon.length > 0 ? Math.min(...gewoon) : 1.3 * grootte;
  };
}

/** Puts lines together to paragraphs. */
export function alineasVan(stroom: readonly Stroomregel[], woorden: ReadonlySet<string>): Alinea[] {
  const afstand = regelafstanden(stroom);
  const result: { tekst: string; bladzijde: number }[] = [];
  let begin: Stroomregel | undefined;
  stroom.forEach((huidig, index) => {
    const vorige = stroom[index - 1];
    const laatste = result.at(-1);
    const { regel } = huidig;
    if (vorige === undefined || begin === undefined || laatste === undefined) {
      result.push({ tekst: regel.tekst, bladzijde: regel.bladzijde });
      begin = huidig;
    } else if (beginsParagraph(huidig, vorige, begin, laatste.tekst, afstand(regel.grootte))) {
      result.push({ tekst: regel.tekst, bladzijde: regel.bladzijde });
      begin = huidig;
    } else {
      laatste.tekst = voegAaneen(laatste.tekst, regel.tekst, woorden);
    }
  });
  return result;
}

/** True when a line does not go on with the paragraph that the line before it belongs to. */
function beginsParagraph(
  huidig: Stroomregel,
  vorige: Stroomregel,
  begin: Stroomregel,
  tekst: string,
  afstand: number,
): boolean {
  const regel = huidig.regel;
  const boven = vorige.regel;
  if (!huidig.vervolgt || isKopregel(tekst) || isKopregel(regel.tekst) || opentMetLabel(regel.tekst)) return true;
  if (Math.abs(regel.grootte - boven.grootte) > GELIJK * Math.max(regel.grootte, boven.grootte)) return true;
  const onder = regel.bladzijde === boven.bladzijde ? regel.y - boven.y : 0;
  if (onder > RUIMER * afstand) return true;
  if (BOLLETJE.test(regel.tekst)) return true;
  const zin = ZINSEINDE.test(boven.tekst);
  const past = pastErnog(regel, vorige);
  if (OPSOMMING.test(regel.tekst) || GENUMMERD.test(regel.tekst) || LOS_NUMMER.test(regel.tekst)) {
    if (zin || (past && OPSOMMING.test(regel.tekst)) || staatVoorWit(regel)) return true;
  }
  // Text that stands under the bullet itself comes after the list.
  if (hangtIn(begin, vorige, zin || past)) return onder > 0 && regel.x < begin.regel.tekstX - 2;
  const inspringing = onder > 0 && regel.x - boven.x > 0.8 * regel.grootte;
  if (zin && inspringing) return true;
  return past && (zin || (isHalfleeg(vorige) && !/^\p{Lower}/u.test(regel.tekst)));
}

/** True for a line whose bullet or number stands apart, as only a list has it: no number of a sentence that was broken off before it. */
function staatVoorWit({ tekst, x, tekstX, grootte }: Regel): boolean {
  const teken = tekst.split(' ')[0] ?? '';
  return tekstX - x > (CIJFERBREEDTE * teken.length + 1) * grootte;
}

/** True in an item of a list whose text hangs in behind its bullet; of a first line that was not ended the next one tells. */
function hangtIn(begin: Stroomregel, vorige: Stroomregel, klaar: boolean): boolean {
  const { tekst, x, tekstX } = begin.regel;
  if (!isLijstteken(tekst.split(' ')[0] ?? '') || tekstX <= x) return false;
  return vorige === begin ? klaar : vorige.regel.x >= tekstX - 2;
}

/** A label alone on its line, or a heading. */
const isKopregel = (tekst: string): boolean => {
  if (KOPJE.test(tekst)) return true;
  const label = readLabel(tekst);
  return label !== null && label.tekstVanaf >= tekst.length && /^\p{Upper}/u.test(tekst);
};

const opentMetLabel = (tekst: string): boolean =>
  /^(?:Vraag|Vragen|Antwoord|Antwoorden)/u.test(tekst) && readLabel(tekst) !== null;

/** True when the first word of a line would have fitted behind the line before: that one was ended on purpose. */
function pastErnog(regel: Regel, { regel: boven, rechts }: Stroomregel): boolean {
  if (eindigtInAdres(boven.tekst) || /-$/u.test(boven.tekst)) return false;
  const woord = regel.tekst.split(' ')[0] ?? '';
  const letter = (regel.rechts - regel.x) / Math.max(1, regel.tekst.length);
  return boven.rechts + (woord.length + 1) * letter * 1.1 + 0.8 * regel.grootte < rechts;
}

function isHalfleeg({ regel, rechts }: Stroomregel): boolean {
  const breedte = rechts - regel.x;
  return breedte > 0 && (rechts - regel.rechts) / breedte > HALFLEEG;
}
