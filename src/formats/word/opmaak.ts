import { readLabel } from '../../vragenset';
import { isLabel, labelVan, regelVan } from './briefhoofd';
import { type Alinea, heeftInhoud, leesbaar, type Stuk } from './stukken';

/** A line of its own in the Markdown: a paragraph, a heading or an item of a list. */
export interface Regel {
  readonly stukken: readonly Stuk[];
  readonly plaats: string;
  readonly kop: number;
  /** What stands before it on its line: "3. ", "- ", "a) "; empty for an ordinary paragraph. */
  readonly teken: string;
  /** How deep it lies in a list; -1 outside lists. */
  readonly niveau: number;
  /** Line ends in it are hard: in the head of a letter lines flow on. */
  readonly hard: boolean;
}

/** Where in a document a paragraph stands: what bold says there differs. */
export type Zone = 'hoofd' | 'vraag' | 'antwoord';

/** The zone behind this paragraph. */
export function volgendeZone(zone: Zone, alinea: Alinea): Zone {
  const label = alinea.nummer === null ? null : readLabel(alinea.nummer.tekst);
  return (label ?? labelVan(alinea.stukken))?.soort ?? zone;
}

/** The lines that a paragraph becomes: one, but for labels and items that somebody wrote in one paragraph with the text behind them. */
export function regelsVan(alinea: Alinea, zone: Zone): Regel[] {
  const delen = splits(alinea.stukken, alinea.nummer === null);
  const genummerd = nummerRegels(alinea, delen, zone);
  return genummerd.map((regel) => ({ ...regel, stukken: zonderVersiering(regel, zone) }));
}

function nummerRegels(alinea: Alinea, delen: readonly (readonly Stuk[])[], zone: Zone): Regel[] {
  const { nummer, plaats } = alinea;
  const hard = zone !== 'hoofd';
  const regels = delen.map((deel): Regel => {
    const { teken, stukken } = getyptTeken(deel);
    return { stukken, plaats, kop: kopVan(alinea, stukken), teken, niveau: teken === '' ? -1 : 0, hard };
  });
  const [eerste, ...rest] = regels;
  if (nummer === null || eerste === undefined) return regels;
  if (nummer.isTeken) return [{ ...eerste, teken: '- ', niveau: nummer.niveau }, ...rest];
  const tekst: Stuk = { soort: 'tekst', tekst: nummer.tekst, vet: false, schuin: false, adres: null };
  // "Vraag %1": the number makes the label, and what follows is the question.
  if (readLabel(nummer.tekst) !== null) {
    const label: Regel = { stukken: [tekst], plaats, kop: alinea.kop, teken: '', niveau: -1, hard };
    return heeftInhoud(eerste.stukken) ? [label, { ...eerste, kop: 0 }, ...rest] : [label, ...rest];
  }
  if (eerste.kop > 0) return [{ ...eerste, stukken: [tekst, { ...tekst, tekst: ' ' }, ...eerste.stukken] }, ...rest];
  return [{ ...eerste, teken: `${nummer.tekst} `, niveau: nummer.niveau, kop: 0 }, ...rest];
}

const LANGSTE_KOP = 200;

/** A question in the style of a heading is a question. */
function kopVan({ kop }: Alinea, stukken: readonly Stuk[]): number {
  const regel = regelVan(stukken);
  return kop > 0 && regel.length <= LANGSTE_KOP && !regel.endsWith('?') ? kop : 0;
}

const GETYPT = /^[ \t\u00a0]{0,20}(\d{1,3}[.)]|-)[ \t\u00a0]{1,20}(?=\S)/;

/** A number or dash that somebody typed before the text is a mark of a list like any other. */
function getyptTeken(stukken: readonly Stuk[]): { teken: string; stukken: readonly Stuk[] } {
  const match = GETYPT.exec(leesbaar(stukken).slice(0, 80));
  if (match === null) return { teken: '', stukken };
  return { teken: `${match[1]} `, stukken: zonderBegin(stukken, match[0].length) };
}

function zonderBegin(stukken: readonly Stuk[], lengte: number): Stuk[] {
  let rest = lengte;
  return stukken.flatMap((stuk): Stuk[] => {
    if (rest === 0 || stuk.soort !== 'tekst') return [stuk];
    const weg = Math.min(rest, stuk.tekst.length);
    rest -= weg;
    return weg === stuk.tekst.length ? [] : [{ ...stuk, tekst: stuk.tekst.slice(weg) }];
  });
}

/** Breaks a paragraph at empty lines, and where a line is a label or begins an item. */
function splits(stukken: readonly Stuk[], metTekens: boolean): Stuk[][] {
  const lijnen: Stuk[][] = [[]];
  for (const stuk of stukken) {
    if (stuk.soort === 'regeleinde') lijnen.push([]);
    else lijnen.at(-1)?.push(stuk);
  }
  const delen: Stuk[][] = [];
  let los = true;
  for (const lijn of lijnen) {
    if (!heeftInhoud(lijn)) {
      // What an empty line holds is a mark of the margin.
      if (delen.length === 0 || lijn.length > 0) (delen.at(-1) ?? nieuw(delen)).push(...lijn);
      los = delen.some(heeftInhoud) || los;
      continue;
    }
    const label = isLabel(lijn);
    const vorige = delen.at(-1);
    if (vorige === undefined || !heeftInhoud(vorige)) (vorige ?? nieuw(delen)).push(...lijn);
    else if (los || label || (metTekens && GETYPT.test(leesbaar(lijn).slice(0, 80)))) delen.push([...lijn]);
    else vorige.push({ soort: 'regeleinde' }, ...lijn);
    los = label;
  }
  return delen;
}

function nieuw(delen: Stuk[][]): Stuk[] {
  const deel: Stuk[] = [];
  delen.push(deel);
  return deel;
}

/**
 * Labels and questions are set in bold as a whole, headings too: that is how a page looks, and says nothing about the words.
 * In an answer a bold paragraph is a heading of the writer's own, and stays.
 */
function zonderVersiering({ stukken, kop }: Regel, zone: Zone): readonly Stuk[] {
  const eigen = zone === 'antwoord' && kop === 0 && !isLabel(stukken) && !regelVan(stukken).endsWith('?');
  if (eigen) return stukken;
  const vet = isMeest(stukken, 'vet');
  const schuin = isMeest(stukken, 'schuin');
  if (!vet && !schuin) return stukken;
  return stukken.map((stuk) =>
    stuk.soort === 'tekst' ? { ...stuk, vet: stuk.vet && !vet, schuin: stuk.schuin && !schuin } : stuk,
  );
}

/** True when more than half of the letters look like this. */
function isMeest(stukken: readonly Stuk[], hoe: 'vet' | 'schuin'): boolean {
  let zo = 0;
  let alles = 0;
  for (const stuk of stukken) {
    if (stuk.soort !== 'tekst') continue;
    const letters = stuk.tekst.replace(/[^\p{Alpha}\p{N}]/gu, '').length;
    alles += letters;
    if (stuk[hoe]) zo += letters;
  }
  return zo * 2 > alles;
}
