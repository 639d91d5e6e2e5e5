import type { Nodes, PhrasingContent } from 'mdast';
import { type Boom, type Definities, leesDeel, VULLING } from './markdown';
import { vormVanWoord } from './vorm';

/** A word of an answer: how it is compared and where it stands. */
export interface Woord {
  readonly vorm: string;
  /** As it is written, without markup. */
  readonly tekst: string;
  /** Offsets in the text that was read; of a word in a note those of its mark. */
  readonly start: number;
  readonly end: number;
  /** Whether a paragraph, or only a line of it, begins with this word. */
  readonly begint: 'alinea' | 'regel' | null;
  /** Bold and italic: 0 none, 1 bold, 2 italic, 3 both; null where looks belong to the kind of block (a heading, the head of a table). */
  readonly nadruk: number | null;
  /** The name of the note of which this is the mark. */
  readonly noot: string | null;
}

/** A top level block of Markdown: a paragraph, a whole list or table. */
export interface Blok {
  readonly start: number;
  readonly end: number;
  /** The words in it, without those of its notes. */
  readonly woorden: readonly Woord[];
}

/** Stands among the words where the mark of a note stands. */
export const NOOTTEKEN = '[^]';

/** The blocks of a piece of Markdown with a word in them; definitions are none. */
export function leesBlokken(tekst: string, definities: Definities): Blok[] {
  const boom = leesDeel(tekst, definities);
  return boom.root.children.flatMap((node) => {
    const start = (node.position?.start.offset ?? 0) - boom.vooraf;
    if (start < 0 || node.type === 'footnoteDefinition' || node.type === 'definition') return [];
    const woorden = new Woordlezer(boom).lees(node);
    return woorden.length === 0 ? [] : [{ start, end: (node.position?.end.offset ?? 0) - boom.vooraf, woorden }];
  });
}

/** The words of blocks, with behind them those of the notes that are marked in them. A note counts wherever it stands in the document. */
export function metNoten(blokken: readonly Blok[], definities: Definities): Woord[] {
  const woorden = blokken.flatMap((blok) => blok.woorden);
  return [
    ...woorden,
    ...woorden.flatMap((teken) => {
      const definitie = teken.noot === null ? undefined : definities.noten.get(teken.noot);
      if (definitie === undefined) return [];
      return nootwoorden(definitie).map((woord) => ({ ...woord, start: teken.start, end: teken.end }));
    }),
  ];
}

/** The words of a note. */
export function nootwoorden(definitie: Nodes): Woord[] {
  return new Woordlezer({ root: { type: 'root', children: [] }, vooraf: 0, tekst: '' }).lees(definitie);
}

/** Marks of items of a list that Markdown does not know, and bullets that somebody typed: Word may count on. */
const MERK = /^(?:[a-z][.)]|(?:i{1,3}|iv|vi{0,3}|ix|x)[.)]|[•·o▪–—-])$/;
const NUMMERMERK = /^\d{1,3}[.)]$/;
/** Those at which a line goes on being a line of its own, where Markdown only has the end of one. */
const ZACHT_MERK = /^(?:[a-z][.)]|(?:i{1,3}|iv|v)[.)]|[•–·o▪])$/;
/** Longer than any name of a character. */
const LANGSTE_NAAM = 40;
const ADRES = /^(?:https?:\/\/|mailto:)/i;

/** Reads the words of one block. */
class Woordlezer {
  private readonly woorden: Woord[] = [];
  private vorm = '';
  private start = -1;
  private end = -1;
  private nadruk: number | null = 0;
  private gezet: number | null = 0;
  private begint: Woord['begint'] = 'alinea';

  constructor(private readonly boom: Boom) {}

  lees(node: Nodes): Woord[] {
    this.blok(node);
    return this.woorden;
  }

  private blok(node: Nodes): void {
    switch (node.type) {
      case 'heading':
      case 'blockquote':
        this.zonderNadruk(() => {
          if (node.type === 'heading') this.zin(node.children);
          else for (const child of node.children) this.blok(child);
        });
        return;
      case 'paragraph':
        this.zin(node.children);
        return;
      case 'table':
        for (const [index, rij] of node.children.entries())
          for (const cel of rij.children) {
            if (index > 0) this.zin(cel.children);
            else this.zonderNadruk(() => this.zin(cel.children));
          }
        return;
      case 'code':
        this.begin('alinea');
        this.letters(node.value, node);
        this.sluit();
        return;
      case 'html':
        this.begin('alinea');
        this.letters(node.value.replace(/<[^<>]{0,2000}>/g, ' '), node);
        this.sluit();
        return;
      case 'footnoteDefinition':
      case 'list':
      case 'listItem':
      case 'root':
        for (const child of node.children) if (child.type !== 'footnoteDefinition') this.blok(child);
        return;
      default:
        return;
    }
  }

  private zonderNadruk(lees: () => void): void {
    const eerder = this.nadruk;
    this.nadruk = null;
    lees();
    this.nadruk = eerder;
  }

  private zin(children: readonly PhrasingContent[]): void {
    this.begin('alinea');
    for (const child of children) this.stuk(child);
    this.sluit();
  }

  private stuk(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        this.letters(node.value, node);
        return;
      case 'strong':
      case 'emphasis': {
        const eerder = this.nadruk;
        if (this.nadruk !== null) this.nadruk |= node.type === 'strong' ? 1 : 2;
        for (const child of node.children) this.stuk(child);
        this.nadruk = eerder;
        return;
      }
      case 'break':
        this.begin('regel');
        return;
      case 'html':
        if (/^<br(?![a-z])/i.test(node.value)) this.begin('regel');
        return;
      case 'footnoteReference': {
        this.sluit();
        const { start, end } = this.plaats(node);
        this.zet({ vorm: NOOTTEKEN, tekst: NOOTTEKEN, start, end, noot: node.identifier });
        return;
      }
      case 'link': {
        const voor = this.woorden.length;
        const los = this.vorm;
        for (const child of node.children) this.stuk(child);
        this.adres(node.url, los + this.woordenVanaf(voor), node);
        return;
      }
      case 'linkReference':
      case 'delete':
        for (const child of node.children) this.stuk(child);
        return;
      default:
        return;
    }
  }

  private woordenVanaf(index: number): string {
    return (
      this.woorden
        .slice(index)
        .map(({ vorm }) => vorm)
        .join('') + this.vorm
    );
  }

  /** Where a link leads is part of the text, unless its words say it already. */
  private adres(url: string, gezegd: string, node: Nodes): void {
    if (!ADRES.test(url)) return;
    const kaal = vormVanWoord(url)
      .replace(/^(?:https?:\/\/|mailto:)/i, '')
      .replace(/\/$/, '');
    if (gezegd.includes(kaal)) return;
    this.sluit();
    const { start, end } = this.plaats(node);
    this.zet({ vorm: vormVanWoord(url), tekst: url, start, end, noot: null });
  }

  private plaats(node: Nodes): { start: number; end: number } {
    const { vooraf } = this.boom;
    return {
      start: (node.position?.start.offset ?? 0) - vooraf,
      end: (node.position?.end.offset ?? 0) - vooraf,
    };
  }

  /** Letters of a node, each with its place: an escape or a named character takes more room in the text than what it stands for. */
  private letters(value: string, node: Nodes): void {
    const { start, end } = this.plaats(node);
    const letterlijk = end - start === value.length;
    let at = start;
    for (let index = 0; index < value.length; index++) {
      const char = value.charAt(index);
      const van = letterlijk ? at : this.zoek(char, at, end);
      at = letterlijk ? at + 1 : this.erachter(char, van);
      if (char === '\n') this.begin('regel', true);
      else if (/\s/.test(char)) this.sluit();
      else if (char !== VULLING) this.letter(char, van, at);
    }
  }

  /** Where this character stands: behind backslashes and what begins a line. */
  private zoek(char: string, from: number, end: number): number {
    for (let at = from; at < end; at++) {
      const hier = this.boom.tekst.charAt(at);
      if (hier === char || hier === '&') return at;
    }
    return from;
  }

  private erachter(char: string, at: number): number {
    const { tekst } = this.boom;
    if (tekst.charAt(at) !== '&' || tekst.charAt(at) === char) return at + 1;
    const slot = tekst.indexOf(';', at);
    return slot !== -1 && slot - at < LANGSTE_NAAM ? slot + 1 : at + 1;
  }

  private letter(char: string, start: number, end: number): void {
    if (this.start === -1) {
      this.start = start;
      this.gezet = this.nadruk;
    }
    this.vorm += char;
    this.end = end;
  }

  private begin(hoe: 'alinea' | 'regel', zacht = false): void {
    this.sluit();
    if (this.begint === 'alinea') return;
    this.begint = hoe;
    this.zacht = zacht;
  }
  /** True where only the Markdown has a new line: to a reader the text flows on, unless an item begins there. */
  private zacht = false;

  private sluit(): void {
    const { start, end } = this;
    if (start === -1) return;
    const geschreven = this.vorm;
    const vorm = vormVanWoord(geschreven);
    this.vorm = '';
    this.start = -1;
    if (vorm === '') return;
    if (this.isMerk(geschreven)) {
      // An item begins: what follows begins a line for sure.
      this.zacht = false;
      return;
    }
    this.zet({ vorm, tekst: geschreven, start, end, noot: null });
  }

  private isMerk(geschreven: string): boolean {
    if (this.begint === null) return false;
    if (this.zacht) return ZACHT_MERK.test(geschreven);
    return MERK.test(geschreven) || (this.begint === 'alinea' && NUMMERMERK.test(geschreven));
  }

  private zet(woord: Pick<Woord, 'vorm' | 'tekst' | 'start' | 'end' | 'noot'>): void {
    const begint = this.begint === 'regel' && this.zacht ? null : this.begint;
    this.woorden.push({ ...woord, begint, nadruk: woord.noot === null ? this.gezet : null });
    this.begint = null;
    this.zacht = false;
  }
}
