import type { TableCell, TableRow } from 'mdast';
import type { Vindplaats } from '../format';
import type { Kanttekeningen } from './kanttekeningen';
import type { Regel } from './opmaak';
import { aantalLetters, plekNa } from './plek';
import { type Alinea, alineasIn, heeftInhoud, leesbaar, type Stuk, type Tabel } from './stukken';
import { type Nootnummer, schrijfBlok, zinsneden } from './zinsnede';

/** An item of a list that is still open: what is deeper lies within it. */
interface Punt {
  readonly niveau: number;
  readonly inspringing: number;
  readonly nummer: number | null;
}

/** Writes blocks one below the other, and keeps on which line each begins. */
export class Schrijver {
  private readonly regels: string[] = [];
  readonly vindplaatsen: Vindplaats[] = [];
  /** Marks of the margin whose own text is gone: they belong to what comes next. */
  private merken: number[] = [];
  private lijst: Punt[] = [];
  private vorigTeken = '';

  constructor(
    private readonly kanttekeningen: Kanttekeningen,
    private readonly noot: Nootnummer,
  ) {}

  get markdown(): string {
    return this.regels.length === 0 ? '' : `${this.regels.join('\n')}\n`;
  }

  /** Places what is left over at the last line. */
  sluit(): void {
    for (const merk of this.merken) this.kanttekeningen.plaats(merk, Math.max(1, this.regels.length));
    this.merken = [];
  }

  regel(regel: Regel): void {
    const { stukken, plaats, kop, hard } = regel;
    if (!heeftInhoud(stukken) && regel.teken === '') {
      this.bewaar(stukken);
      return;
    }
    const { teken, inspringing } = this.openPunt(regel);
    const children = zinsneden(ontdaan(stukken), this.noot, hard && kop === 0);
    const tekst =
      kop > 0
        ? schrijfBlok({ type: 'heading', depth: Math.min(kop, 6) as 1 | 2 | 3 | 4 | 5 | 6, children })
        : schrijfBlok({ type: 'paragraph', children });
    const vervolg = ' '.repeat(inspringing.length + (teken.length <= 8 ? teken.length : 0));
    const lijnen = tekst
      .split('\n')
      .map((lijn, index) => (index === 0 ? inspringing + teken + lijn : vervolg + lijn).trimEnd());
    // Items with a dash stand close together; numbered ones are often whole questions.
    const dicht = teken === '- ' && this.vorigTeken === '- ';
    this.vorigTeken = teken;
    this.zet(lijnen, plaats, stukken, dicht, inspringing.length + teken.length);
  }

  /** The note under its mark; later paragraphs of it are set in. */
  noottekst(nummer: number, plaats: string, regels: readonly Regel[]): void {
    this.lijst = [];
    let eerste = true;
    for (const regel of regels) {
      if (!heeftInhoud(regel.stukken)) {
        this.bewaar(regel.stukken);
        continue;
      }
      const tekst = schrijfBlok({ type: 'paragraph', children: zinsneden(ontdaan(regel.stukken), this.noot, false) });
      const lijnen = tekst.split('\n');
      const begin = eerste ? `[^${nummer}]: ` : '    ';
      const gezet = lijnen.map((lijn, index) => (index === 0 ? begin + regel.teken + lijn : `    ${lijn}`));
      this.zet(gezet, plaats, regel.stukken, eerste && this.vorigTeken === '[^', begin.length);
      this.vorigTeken = eerste ? '[^' : '';
      eerste = false;
    }
    if (eerste) {
      this.zet([`[^${nummer}]:`], plaats, [], this.vorigTeken === '[^');
      this.vorigTeken = '[^';
    }
  }

  /** A table of data: its first row is the heading, as Markdown wants it. */
  tabel({ rijen }: Tabel): void {
    this.lijst = [];
    this.vorigTeken = '';
    const breedte = Math.max(...rijen.map((rij) => rij.reduce((som, cel) => som + cel.breedte, 0)));
    const children = rijen.map((rij, index): TableRow => {
      const cellen = rij.flatMap((cel): TableCell[] => [
        { type: 'tableCell', children: zinsneden(celtekst(alineasIn(cel.blokken), index === 0), this.noot, false) },
        ...Array.from({ length: cel.breedte - 1 }, leeg),
      ]);
      while (cellen.length < breedte) cellen.push(leeg());
      return { type: 'tableRow', children: cellen };
    });
    const lijnen = schrijfBlok({ type: 'table', children }).split('\n');
    const begin = this.regels.length === 0 ? 1 : this.regels.length + 2;
    this.zet(lijnen, plaatsVan(rijen[0]?.flatMap(({ blokken }) => alineasIn(blokken)) ?? []), [], false);
    rijen.forEach((rij, index) => {
      const regel = begin + (index === 0 ? 0 : index + 1);
      const alineas = rij.flatMap(({ blokken }) => alineasIn(blokken));
      if (index > 0) this.noemPlaats(regel, plaatsVan(alineas));
      this.merkIn(
        [lijnen[regel - begin] ?? ''],
        regel,
        0,
        alineas.flatMap(({ stukken }) => stukken),
        () => regel,
      );
    });
  }

  private bewaar(stukken: readonly Stuk[]): void {
    for (const stuk of stukken) {
      if (stuk.soort !== 'merk') continue;
      const laatste = this.regels.at(-1);
      if (stuk.einde === undefined) {
        this.merken.push(stuk.kanttekening);
        this.kanttekeningen.plaatsErvoor(stuk.kanttekening, this.regels.length);
      } else if (laatste !== undefined)
        this.kanttekeningen.plaatsEinde(stuk.kanttekening, this.regels.length, laatste.length);
    }
  }

  /** Places the marks of a stretch of text: changes at their line, the end of a remark behind as many letters as stand before it. */
  private merkIn(
    lijnen: readonly string[],
    begin: number,
    vanaf: number,
    stukken: readonly Stuk[],
    regelVan: (index: number) => number,
  ): void {
    stukken.forEach((stuk, index) => {
      if (stuk.soort !== 'merk') return;
      if (stuk.einde === undefined) this.kanttekeningen.plaats(stuk.kanttekening, regelVan(index));
      else {
        const { regel, kolom } = plekNa(lijnen, vanaf, aantalLetters(leesbaar(stukken.slice(0, index))));
        this.kanttekeningen.plaatsEinde(stuk.kanttekening, begin + regel, kolom);
      }
    });
  }

  private zet(lijnen: readonly string[], plaats: string, stukken: readonly Stuk[], dicht: boolean, vanaf = 0): void {
    const erboven = this.regels.length;
    if (erboven > 0 && !dicht) this.regels.push('');
    const begin = this.regels.length + 1;
    for (const lijn of lijnen) this.regels.push(lijn);
    this.noemPlaats(begin, plaats);
    for (const merk of this.merken) this.kanttekeningen.plaats(merk, begin);
    this.merken = [];
    for (const stuk of stukken)
      if (stuk.soort === 'merk' && stuk.weg) this.kanttekeningen.plaatsErvoor(stuk.kanttekening, erboven);
    let regel = begin;
    let gezien = false;
    const regels = stukken.map((stuk) => {
      if (stuk.soort === 'regeleinde' && gezien) regel += 1;
      else if (stuk.soort !== 'merk' && stuk.soort !== 'verlies') gezien = true;
      return Math.min(regel, this.regels.length);
    });
    this.merkIn(lijnen, begin, vanaf, stukken, (index) => regels[index] ?? begin);
  }

  private noemPlaats(regel: number, plaats: string): void {
    if (plaats !== '' && this.vindplaatsen.at(-1)?.plaats !== plaats) this.vindplaatsen.push({ regel, plaats });
  }

  /** Closes the items that this one does not lie in, and gives its mark as it must be written, and what stands before that. */
  private openPunt({ teken, niveau, kop }: Regel): { teken: string; inspringing: string } {
    if (niveau < 0 || kop > 0) {
      this.lijst = [];
      return { teken, inspringing: '' };
    }
    let broer: Punt | undefined;
    for (
      let laatste = this.lijst.at(-1);
      laatste !== undefined && laatste.niveau >= niveau;
      laatste = this.lijst.at(-1)
    ) {
      broer = laatste;
      this.lijst.pop();
    }
    const ouder = this.lijst.at(-1);
    const diep = ouder === undefined ? 0 : ouder.inspringing;
    const nummer = /^\d{1,9}(?=[.)] $)/.exec(teken)?.[0];
    const breedte = nummer !== undefined || teken === '- ' ? teken.length : 0;
    this.lijst.push({ niveau, inspringing: diep + breedte, nummer: nummer === undefined ? null : Number(nummer) });
    // Markdown counts on by itself: a number out of order would be shown as another one.
    const uitDeRij = nummer !== undefined && broer?.nummer != null && Number(nummer) !== broer.nummer + 1;
    return { teken: uitDeRij ? teken.replace(/(?=[.)] $)/, '\\') : teken, inspringing: ' '.repeat(diep) };
  }
}

const leeg = (): TableCell => ({ type: 'tableCell', children: [] });

const plaatsVan = (alineas: readonly Alinea[]): string =>
  (alineas.find(({ stukken }) => heeftInhoud(stukken)) ?? alineas[0])?.plaats ?? '';

/** The paragraphs of a cell behind each other: a cell in Markdown has one line, and in the head of a table it is bold by itself. */
function celtekst(alineas: readonly Alinea[], inKop: boolean): Stuk[] {
  const result: Stuk[] = [];
  for (const { stukken, nummer } of alineas) {
    if (!heeftInhoud(stukken)) continue;
    if (result.length > 0) result.push(tekstStuk(' '));
    if (nummer !== null) result.push(tekstStuk(`${nummer.isTeken ? '-' : nummer.tekst} `));
    result.push(...ontdaan(stukken).map((stuk) => (stuk.soort === 'regeleinde' ? tekstStuk(' ') : stuk)));
  }
  return inKop ? result.map((stuk) => (stuk.soort === 'tekst' ? { ...stuk, vet: false } : stuk)) : result;
}

const tekstStuk = (tekst: string): Stuk => ({ soort: 'tekst', tekst, vet: false, schuin: false, adres: null });

/** Without white space and line ends at both ends. */
function ontdaan(stukken: readonly Stuk[]): Stuk[] {
  const zichtbaar = stukken.filter(({ soort }) => soort !== 'merk' && soort !== 'verlies');
  let begin = 0;
  let eind = zichtbaar.length;
  const isWit = (stuk: Stuk | undefined): boolean =>
    stuk !== undefined && (stuk.soort === 'regeleinde' || (stuk.soort === 'tekst' && leesbaar([stuk]).trim() === ''));
  while (begin < eind && isWit(zichtbaar[begin])) begin += 1;
  while (eind > begin && isWit(zichtbaar[eind - 1])) eind -= 1;
  return zichtbaar.slice(begin, eind).map((stuk, index, alle) => {
    if (stuk.soort !== 'tekst') return stuk;
    const tekst = index === 0 ? stuk.tekst.trimStart() : stuk.tekst;
    return { ...stuk, tekst: index === alle.length - 1 ? tekst.trimEnd() : tekst };
  });
}
