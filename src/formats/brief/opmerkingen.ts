import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { RootContent } from 'mdast';
import { leesOpmerkingen, type Opmerking, type Reactie } from '../../opmerkingen';
import { geldigeTekst } from './tekst';

/**
 * Stands in the text for a note while it is laid out. Its ends are punctuation, so that emphasis next to it is read as it is without a note;
 * the character between is one that no text has.
 */
const MERK = /\u2e28\ufdd0(\d{1,6})\u2e29/;
const MERKEN = /\u2e28\ufdd0(\d{1,6})\u2e29/g;
/** A paragraph that holds nothing else. */
const ALLEEN_MERKEN = /^\s*(?:\u2e28\ufdd0\d{1,6}\u2e29\s*)+$/;

/** What `docx` must be given as a moment where there is none; `zonderMoment` takes it out again. */
const GEEN_MOMENT = '1980-01-01T00:00:00';
/** An answer to nothing: makes `docx` write down which remarks are settled, also where nobody answered. */
const GEEN_OUDER = -1;

/** The notes that go along in the margin of the letter. */
export class Opmerkingen {
  readonly #ids: number[][] = [];
  readonly #stukken: ICommentOptions[] = [];
  readonly #geplaatst = new Set<number>();
  #aantal = 0;
  #laatste: Paragraph | null = null;

  /** Remarks for `docx`, each answer behind what it answers. */
  get stukken(): ICommentOptions[] {
    return this.#stukken;
  }

  /** Puts marks in the place of notes; every other comment goes out, as from any paper. A note on a line of its own gets a paragraph of its own. */
  merk(tekst: string, zonderOpmerkingen: (tekst: string) => string): string {
    const delen: string[] = [];
    let at = 0;
    for (const gelezen of leesOpmerkingen(tekst)) {
      const { start, end } = gelezen;
      const regel = tekst.slice(tekst.lastIndexOf('\n', start - 1) + 1, start);
      const erna = tekst.slice(end, tekst.indexOf('\n', end) === -1 ? undefined : tekst.indexOf('\n', end));
      const apart = regel.trim() === '' && erna.trim() === '';
      const merk = `\u2e28\ufdd0${this.#voegToe(gelezen.opmerking)}\u2e29`;
      delen.push(zonderOpmerkingen(tekst.slice(at, start)), apart ? `\n\n${regel}${merk}\n\n` : merk);
      at = end;
    }
    return delen.join('') + zonderOpmerkingen(tekst.slice(at));
  }

  #voegToe({ klaar, reacties, ...zelf }: Opmerking): number {
    const eerste = this.#aantal;
    this.#stukken.push(stuk(eerste, zelf, klaar, GEEN_OUDER));
    this.#stukken.push(...reacties.map((reactie, index) => stuk(eerste + 1 + index, reactie, klaar, eerste)));
    this.#aantal += 1 + reacties.length;
    this.#ids.push(Array.from({ length: 1 + reacties.length }, (_, index) => eerste + index));
    return this.#ids.length - 1;
  }

  /** A stretch of text as Word has it, with each remark around the words before its mark. */
  inTekst(value: string, runs: (tekst: string) => ParagraphChild[]): ParagraphChild[] {
    const delen = value.split(MERK);
    return delen.flatMap((deel, index) => {
      if (index % 2 === 1) return [];
      const ids = delen[index + 1] === undefined ? [] : this.#plaats(Number(delen[index + 1]));
      const tekst = deel === '' ? [] : runs(deel);
      return [...ids.map((id) => new CommentRangeStart(id)), ...tekst, ...einden(ids)];
    });
  }

  /** Text in which no remark can stand. */
  zonderMerken(value: string): string {
    return value.replace(MERKEN, '');
  }

  /** A paragraph was laid out: notes that stand between this one and the next belong to it. */
  kwamNa(alinea: Paragraph): void {
    this.#laatste = alinea;
  }

  /** Hangs notes on the last paragraph that was laid out; they wait where there is none in this part. */
  hangAchter(nummers: readonly number[]): void {
    if (this.#laatste !== null) this.#hang(this.#laatste, nummers);
  }

  /** Hangs all notes that have no place yet on this paragraph, the last of its part. */
  hangAan(alinea: Paragraph): void {
    this.#hang(alinea, this.#ids.keys());
    this.#laatste = null;
  }

  #hang(alinea: Paragraph, nummers: Iterable<number>): void {
    for (const nummer of nummers) {
      const ids = this.#plaats(nummer);
      for (const deel of [...ids.map((id) => new CommentRangeStart(id)), ...einden(ids)]) alinea.addChildElement(deel);
    }
  }

  /** The ids of a note and what was answered; none when it has its place already. */
  #plaats(nummer: number): readonly number[] {
    if (this.#geplaatst.has(nummer)) return [];
    this.#geplaatst.add(nummer);
    return this.#ids[nummer] ?? [];
  }
}

/** The notes of a paragraph that holds nothing else; null for any other. */
export function alleenMerken(node: RootContent): readonly number[] | null {
  if (node.type !== 'paragraph') return null;
  const tekst = node.children.map((child) => (child.type === 'text' ? child.value : '?')).join('');
  if (!ALLEEN_MERKEN.test(tekst)) return null;
  return [...tekst.matchAll(MERKEN)].map(([, nummer]) => Number(nummer));
}

function einden(ids: readonly number[]): (CommentRangeEnd | TextRun)[] {
  return ids.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]);
}

function stuk(id: number, { auteur, datum, tekst }: Reactie, klaar: boolean, parentId: number): ICommentOptions {
  const alineas = tekst.split('\n');
  return {
    id,
    parentId,
    resolved: klaar,
    author: auteur === null ? '' : geldigeTekst(auteur),
    date: momentVan(datum),
    children: alineas.map((alinea) => new Paragraph({ children: [new TextRun(geldigeTekst(alinea))] })),
  };
}

/** Word shows the hour as it is written: a zone would only move it. */
function momentVan(datum: string | null): Date {
  const moment = datum === null ? '' : datum.slice(0, 19).replace(/^(\d{4}-\d{2}-\d{2})$/, '$1T00:00:00');
  const date = new Date(`${moment.length === 16 ? `${moment}:00` : moment}Z`);
  return Number.isNaN(date.getTime()) ? new Date(`${GEEN_MOMENT}Z`) : date;
}

/** The part with the remarks: a remark without a moment has none, and no remark has parts of a second. */
export function zonderMoment(xml: string): string {
  return xml.replaceAll(` w:date="${GEEN_MOMENT}.000Z"`, '').replace(/( w:date="[\d:T-]{19})\.\d{3}Z"/g, '$1Z"');
}
