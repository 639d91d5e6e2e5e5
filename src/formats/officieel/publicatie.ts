import type { BlockContent, FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast';
import { GEEN_TEKST, type Ingelezen, ingelezen, Onleesbaar } from '../format';
import { schrijfMarkdown } from '../schrijf';
import { isElement, type Knoop, readXml, tekstVan, type XmlElement, zoek } from './xml';

/**
 * The official XML of questions, answers or a notice (officielebekendmakingen.nl) as Markdown: head, questions and answers under
 * their own numbers, notes as footnotes.
 * @throws Onleesbaar when it is no XML, broken, too large, defines entities, or holds no Kamervragen.
 */
export function leesXml(xml: string): Ingelezen {
  const knopen = readXml(xml);
  const [stuk] = zoek(knopen, new Set(['kamervragen', 'vragen']));
  const inhoud = stuk === undefined ? knopen : stuk.kinderen;
  if (zoek(inhoud, new Set(['vraag', 'antwoord', 'kamervraagomschrijving', 'omschr'])).length === 0) {
    throw new Onleesbaar(
      'In dit XML-bestand staan geen Kamervragen. Kies het bestand van de vragen of van het antwoord.',
    );
  }
  const schrijver = new Schrijver();
  const blocks = schrijver.blocks(inhoud);
  const tree: Root = { type: 'root', children: [...blocks, ...schrijver.noten] };
  const markdown = schrijfMarkdown(tree);
  if (markdown.trim() === '') throw new Onleesbaar(GEEN_TEKST);
  return withZnummers(markdown, knopen, schrijver.afbeeldingen);
}

const ZNUMMER = /\b(?:19|20)\d{2}Z\d{5}\b/g;

/** The number stands in the metadata; where the text does not say it, it comes on top. */
function withZnummers(markdown: string, knopen: readonly Knoop[], afbeeldingen: number): Ingelezen {
  const velden = zoek(knopen, new Set(['metadata', 'meta', 'kamervraagnummer', 'vraagnummer']));
  const tekst = velden.flatMap((veld) => [tekstVan(veld), ...inhoudVan(veld)]).join(' ');
  const znummers = [...new Set(tekst.match(ZNUMMER) ?? [])];
  const ontbreekt = znummers.filter((znummer) => !markdown.includes(znummer));
  return ingelezen(ontbreekt.length > 0 ? `${ontbreekt.join(', ')}\n\n${markdown}` : markdown, {
    verloren: afbeeldingen > 0 ? ['Afbeeldingen konden niet mee.'] : [],
    eigenschappen: znummers[0] === undefined ? {} : { znummer: znummers[0] },
  });
}

/** `<metadata name="OVERHEIDop.vraagnummer" content="…"/>`, at any depth. */
function inhoudVan(element: XmlElement): string[] {
  const eigen = /vraagnummer/i.test(element.attributen.name ?? '') ? [element.attributen.content ?? ''] : [];
  return [...eigen, ...element.kinderen.filter(isElement).flatMap(inhoudVan)];
}

const WEG = new Set(['metadata', 'meta', 'kamervraagkop', 'kop-info', 'status', 'plaatje']);
const KOP = new Set(['kamervraagomschrijving', 'omschr']);
const INLINE = new Set(
  'nadruk extref intref nootref noot sup inf naam achternaam voornaam datum kamervraagonderwerp organisatie ovl unl'.split(
    ' ',
  ),
);
const LABEL =
  /^(?:vraag|vragen|antwoord|antwoorden)?(?: op vraag| op de vragen)? ?(\d(?:[\d ,–-]|en|t\/m|tot en met){0,80})[.:]?$/i;
const VEILIG = /^https?:\/\/[^\s<>\\]{1,1900}$/i;
const BREEDSTE = 40;

interface Stijl {
  readonly vet: boolean;
  readonly schuin: boolean;
}

class Schrijver {
  readonly noten: FootnoteDefinition[] = [];
  afbeeldingen = 0;
  #vragen = 0;
  #antwoorden = 0;
  /** Notes that stand apart from their marks, by their id. */
  readonly #naamBijId = new Map<string, string>();
  readonly #namen = new Map<string, number>();

  blocks(knopen: readonly Knoop[]): RootContent[] {
    const result: RootContent[] = [];
    let regel: Knoop[] = [];
    const flush = (): void => {
      const children = trimmed(this.inline(regel));
      if (children.length > 0) result.push({ type: 'paragraph', children });
      regel = [];
    };
    for (const knoop of knopen) {
      if (!isElement(knoop) || INLINE.has(knoop.naam)) {
        if (isElement(knoop) && knoop.naam === 'noot' && regel.every((los) => tekstVan(los) === ''))
          this.#losseNoot(knoop);
        else regel.push(knoop);
      } else {
        flush();
        result.push(...this.#block(knoop));
      }
    }
    flush();
    return result;
  }

  #block(element: XmlElement): RootContent[] {
    const { naam, kinderen } = element;
    if (naam === 'plaatje' || naam === 'illustratie') this.afbeeldingen++;
    if (WEG.has(naam) || naam === 'illustratie') return [];
    if (KOP.has(naam)) return heading(1, trimmed(this.inline(kinderen)));
    if (naam === 'vraag') return this.#genummerd(element, 'Vraag', ++this.#vragen, 2);
    if (naam === 'antwoord') return this.#genummerd(element, 'Antwoord', ++this.#antwoorden, 3);
    if (naam === 'kamervraagopmerking' || naam === 'mededeling') return this.#onderKop('Mededeling', kinderen);
    if (naam === 'toelichting' || naam === 'toelicht') return this.#onderKop('Toelichting', kinderen);
    if (naam === 'tussenkop') return paragraph([{ type: 'strong', children: trimmed(this.inline(kinderen)) }]);
    if (naam === 'lijst') return this.#lijst(element);
    if (naam === 'table') return this.#tabel(element);
    return this.blocks(kinderen);
  }

  /** A question or an answer under its own label: that of `nr`, or of a first paragraph that holds only a label. */
  #genummerd(element: XmlElement, soort: 'Vraag' | 'Antwoord', volgnummer: number, depth: 2 | 3): RootContent[] {
    const eerste = element.kinderen.find((kind) => isElement(kind) || kind.trim() !== '');
    const kandidaat =
      eerste !== undefined && isElement(eerste) && (eerste.naam === 'nr' || eerste.naam === 'al') ? eerste : null;
    const nummers = kandidaat === null ? undefined : LABEL.exec(tekstVan(kandidaat))?.[1]?.trim();
    const isLabel = kandidaat?.naam === 'nr' || nummers !== undefined;
    const rest = isLabel ? element.kinderen.filter((kind) => kind !== kandidaat) : element.kinderen;
    const label = `${soort} ${nummers ?? volgnummer}`;
    return [...heading(depth, [{ type: 'text', value: label }]), ...this.blocks(rest)];
  }

  #onderKop(titel: string, kinderen: readonly Knoop[]): RootContent[] {
    const blocks = this.blocks(kinderen);
    const begint = kinderen.map(tekstVan).join(' ').trim().toLowerCase().startsWith(titel.toLowerCase());
    return begint ? blocks : [...heading(2, [{ type: 'text', value: titel }]), ...blocks];
  }

  #lijst(element: XmlElement): RootContent[] {
    const items = element.kinderen.filter(isElement).filter(({ naam }) => naam === 'li');
    const tekens = items.map((item) =>
      tekstVan(item.kinderen.find((kind) => isElement(kind) && kind.naam === 'li.nr') ?? ''),
    );
    const inhoud = items.map(
      (item) =>
        this.blocks(item.kinderen.filter((kind) => !isElement(kind) || kind.naam !== 'li.nr')) as BlockContent[],
    );
    const nummers = tekens.map((teken) => Number(/^(\d{1,4})[.)°]?$/.exec(teken)?.[1] ?? Number.NaN));
    const opvolgend = nummers.every((nummer, index) => nummer === (nummers[0] ?? 0) + index);
    if (items.length > 0 && (opvolgend || tekens.every((teken) => !/[\p{Alpha}\d]/u.test(teken)))) {
      const children = inhoud.map((blocks) => ({ type: 'listItem' as const, spread: false, children: blocks }));
      return [
        { type: 'list', ordered: opvolgend, start: opvolgend ? (nummers[0] ?? 1) : null, spread: false, children },
      ];
    }
    // Letters and the like: Markdown has no such list, so each item is a paragraph that begins with its own mark.
    return inhoud.flatMap(([eerste, ...meer], index): RootContent[] => {
      const teken: PhrasingContent = { type: 'text', value: `${tekens[index]} ` };
      if (eerste?.type !== 'paragraph') return [...paragraph([teken]), ...(eerste ? [eerste, ...meer] : [])];
      return [...paragraph([teken, ...eerste.children]), ...meer];
    });
  }

  #tabel(element: XmlElement): RootContent[] {
    const titels = element.kinderen.filter(isElement).filter(({ naam }) => naam === 'title' || naam === 'titel');
    const rows = zoek(element.kinderen, new Set(['row', 'tr'])).map((row) =>
      row.kinderen.filter(isElement).map((cel) => trimmed(inlineVan(this.blocks(cel.kinderen)))),
    );
    const kop = titels.flatMap((titel) =>
      paragraph([{ type: 'strong', children: trimmed(this.inline(titel.kinderen)) }]),
    );
    if (rows.length === 0) return kop;
    if (rows.some((row) => row.length > BREEDSTE)) return [...kop, ...rows.flat().flatMap(paragraph)];
    const children = rows.map((row) => ({
      type: 'tableRow' as const,
      children: row.map((cel) => ({ type: 'tableCell' as const, children: cel })),
    }));
    return [...kop, { type: 'table', children }];
  }

  inline(knopen: readonly Knoop[], stijl: Stijl = { vet: false, schuin: false }): PhrasingContent[] {
    return knopen.flatMap((knoop): PhrasingContent[] => {
      if (!isElement(knoop)) return styled(knoop.replace(/\s+/g, ' '), stijl);
      const { naam, attributen, kinderen } = knoop;
      if (naam === 'nadruk') return this.inline(kinderen, withNadruk(stijl, attributen.type ?? ''));
      if (naam === 'noot') return [this.#noot(knoop)];
      if (naam === 'nootref') return this.#nootref(knoop);
      if (naam === 'sup' && /^\d{1,3}$/.test(tekstVan(knoop))) return styled(raised(tekstVan(knoop)), stijl);
      if (naam === 'extref' && VEILIG.test(attributen.doc ?? '')) {
        const children = trimmed(this.inline(kinderen, stijl));
        return children.length === 0 ? [] : [{ type: 'link', url: attributen.doc ?? '', children }];
      }
      if (naam === 'plaatje' || naam === 'illustratie') {
        this.afbeeldingen++;
        return [];
      }
      return this.inline(kinderen, stijl);
    });
  }

  #noot(noot: XmlElement): PhrasingContent {
    const naam = this.#naam(noot);
    this.#definitie(noot, naam);
    return { type: 'footnoteReference', identifier: naam, label: naam };
  }

  /** A note that stands apart; its mark may come before it or behind it. */
  #losseNoot(noot: XmlElement): void {
    this.#definitie(noot, this.#naam(noot));
  }

  #nootref(element: XmlElement): PhrasingContent[] {
    const id = element.attributen.refid ?? element.attributen.doc ?? '';
    const naam = this.#naamBijId.get(id) ?? this.#nieuweNaam(tekstVan(element) || '1');
    if (id !== '') this.#naamBijId.set(id, naam);
    return [{ type: 'footnoteReference', identifier: naam, label: naam }];
  }

  #naam(noot: XmlElement): string {
    const { id } = noot.attributen;
    const bekend = id === undefined ? undefined : this.#naamBijId.get(id);
    if (bekend !== undefined) return bekend;
    const nr = noot.kinderen.filter(isElement).find((kind) => kind.naam === 'noot.nr');
    const naam = this.#nieuweNaam((nr && tekstVan(nr)) || String(this.noten.length + 1));
    if (id !== undefined) this.#naamBijId.set(id, naam);
    return naam;
  }

  /** The number of the note; two with one number (a second series) are kept apart. */
  #nieuweNaam(nummer: string): string {
    const kaal = nummer.replace(/[^\p{Alpha}\d-]/gu, '').slice(0, 20) || 'noot';
    const keer = (this.#namen.get(kaal) ?? 0) + 1;
    this.#namen.set(kaal, keer);
    return keer === 1 ? kaal : `${kaal}-${keer}`;
  }

  #definitie(noot: XmlElement, naam: string): void {
    const rest = noot.kinderen.filter((kind) => !isElement(kind) || kind.naam !== 'noot.nr');
    const children = this.blocks(rest) as BlockContent[];
    this.noten.push({ type: 'footnoteDefinition', identifier: naam, label: naam, children });
  }
}

const heading = (depth: 1 | 2 | 3, children: PhrasingContent[]): RootContent[] =>
  children.length === 0 ? [] : [{ type: 'heading', depth, children }];
const paragraph = (children: PhrasingContent[]): RootContent[] =>
  children.length === 0 ? [] : [{ type: 'paragraph', children }];

function withNadruk(stijl: Stijl, type: string): Stijl {
  return { vet: stijl.vet || /vet/i.test(type), schuin: stijl.schuin || /cur/i.test(type) };
}

function styled(value: string, { vet, schuin }: Stijl): PhrasingContent[] {
  if (value === '') return [];
  let node: PhrasingContent = { type: 'text', value };
  if (schuin) node = { type: 'emphasis', children: [node] };
  return [vet ? { type: 'strong', children: [node] } : node];
}

const raised = (digits: string): string => digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

/** Nothing when there is only white space; single spaces where two stretches each end in one. */
function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  let spaced = true;
  const result: PhrasingContent[] = [];
  for (const child of children) {
    if (child.type === 'text') {
      const value: string = spaced ? child.value.replace(/^ +/, '') : child.value;
      if (value === '') continue;
      spaced = value.endsWith(' ');
      result.push({ ...child, value });
    } else {
      spaced = false;
      result.push(child);
    }
  }
  return result;
}

function inlineVan(blocks: readonly RootContent[]): PhrasingContent[] {
  return blocks.flatMap((block, index): PhrasingContent[] => {
    const between: PhrasingContent[] = index === 0 ? [] : [{ type: 'text', value: ' ' }];
    if (block.type === 'paragraph' || block.type === 'heading') return [...between, ...block.children];
    return 'children' in block ? [...between, ...inlineVan(block.children as RootContent[])] : [];
  });
}
