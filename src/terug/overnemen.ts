import { type Edit, lineEnd, nootnamen, removeLine } from '../edits';
import type { Nummer, Vragenset } from '../vragenset';
import type { Deel } from './delen';
import { definitiesVan } from './markdown';
import { koppelNoten, type Nootkoppeling, nootinhoud } from './noten';
import { voegToe } from './plaatsen';
import { antwoordteksten, blokkenVan, maakRij, randVan } from './rij';
import type { Groep } from './rijen';
import { stelSamen } from './samenstellen';
import { type Lezing, leesDelen } from './vergelijk';
import type { GelezenBrief, Overname, Rij, Stand, Terugkomst } from './vergelijking';
import type { Blok } from './woorden';

/**
 * The edits that take chosen answers over from a letter that came back: their text where only Word changed it (or where nobody knows who
 * did), and the remarks beside question and answer as notes behind the words they are about. What is here and not in the letter stays:
 * notes and comments in the answer, the questions, the front matter. After it there is nothing left to take over from those answers.
 * Pure; offsets in the text of `hier`.
 */
export function neemOver(hier: Vragenset, terugkomst: Terugkomst, nummers: readonly Nummer[]): Overname {
  const lezing = leesDelen(hier, terugkomst);
  const bezet = new Set([...definitiesVan(hier).noten.keys()]);
  const gekozen = lezing.groepen.filter((groep) => groep.nummers.some((nummer) => nummers.includes(nummer)));
  const delen = gekozen.map((groep) => {
    const rij = maakRij(groep, lezing, hier, terugkomst);
    return { rij, edits: editsVoor(groep, rij, lezing, hier, terugkomst, bezet) };
  });
  return {
    edits: delen.flatMap(({ edits }) => edits).sort((a, b) => a.start - b.start),
    overgeslagen: delen.flatMap(({ rij }) =>
      rij.overname.kan || rij.stand === 'gelijk' ? [] : [{ nummers: rij.nummers, reden: rij.overname.reden }],
    ),
  };
}

function editsVoor(
  groep: Groep,
  rij: Rij,
  lezing: Lezing,
  hier: Vragenset,
  terugkomst: Terugkomst,
  bezet: Set<string>,
): Edit[] {
  const teksten = antwoordteksten(groep, lezing);
  const [deel] = teksten.hier;
  if (deel === undefined || deel.sectie === null || teksten.hier.length > 1) return [];
  const { brief } = terugkomst;
  const tekst =
    rij.overname.kan && teksten.terug !== null
      ? neemTekst(deel, blokkenVan(teksten.terug), rij.stand, hier, brief, bezet)
      : { nieuw: deel.tekst, edits: [] };
  const opmerkingen = randVan(groep, lezing).opmerkingen;
  const { nieuw, elders } = voegToe(tekst.nieuw, deel, blokkenVan(teksten.terug ?? []), opmerkingen, hier, brief);
  return [...antwoordEdit(hier, deel, nieuw), ...tekst.edits, ...elders];
}

/** The new text of an answer, and the edits of its notes that stand outside it. */
function neemTekst(
  deel: Deel,
  blokken: readonly Blok[],
  stand: Stand,
  hier: Vragenset,
  brief: GelezenBrief,
  bezet: Set<string>,
): { nieuw: string; edits: Edit[] } {
  const daar = definitiesVan(brief.set);
  const definities = definitiesVan(hier);
  const noten = koppelNoten(
    deel.blokken.flatMap(({ woorden }) => woorden),
    definities,
    blokken.flatMap(({ woorden }) => woorden),
    daar,
    bezet,
    gedeeld(deel, hier),
  );
  const nieuweNoten = noten.nieuw.flatMap((naam) => {
    const definitie = daar.noten.get(naam);
    const eigenNaam = noten.namen.get(naam) ?? naam;
    if (definitie === undefined) return [];
    bezet.add(eigenNaam);
    const { start, end } = nootinhoud(brief.set.tekst, definitie);
    return [`[^${eigenNaam}]: ${brief.set.tekst.slice(start, end)}`];
  });
  const edits = nootEdits(noten, stand, deel, hier, brief);
  const binnen = edits.filter((edit) => edit.start >= deel.start && edit.end <= deel.start + deel.tekst.length);
  const samen = binnen.reduce(
    (tekst, { start, end, text }) => vervang(tekst, hier.tekst.slice(start, end), text),
    stelSamen(deel, brief.set.tekst, blokken, noten),
  );
  return {
    nieuw: nieuweNoten.reduce(metNoot, samen),
    edits: edits.filter((edit) => !binnen.includes(edit)),
  };
}

/** A new note stands at the end of its answer, close to the one before it. */
function metNoot(tekst: string, noot: string): string {
  const kaal = tekst.trimEnd();
  const laatste = kaal.slice(kaal.lastIndexOf('\n') + 1);
  return `${kaal}${kaal === '' ? '' : /^ {0,3}\[\^[^\]\s]{1,40}\]:/.test(laatste) ? '\n' : '\n\n'}${noot}`;
}

/** The last of the stretches of text that read so: definitions stand behind what they belong to. */
function vervang(tekst: string, wat: string, door: string): string {
  const at = tekst.lastIndexOf(wat);
  return at === -1 ? tekst : tekst.slice(0, at) + door + tekst.slice(at + wat.length);
}

/** Names of notes that are marked outside this answer too. */
function gedeeld({ start, tekst }: Deel, hier: Vragenset): ReadonlySet<string> {
  const buiten = hier.tekst.slice(0, start) + hier.tekst.slice(start + tekst.length);
  return nootnamen(buiten.replace(/^ {0,3}\[\^[^\]\s]{1,40}\]:/gm, ''));
}

/** Notes whose text changed in Word, and those that are gone from an answer that only Word changed. */
function nootEdits(noten: Nootkoppeling, stand: Stand, deel: Deel, hier: Vragenset, brief: GelezenBrief): Edit[] {
  const eol = lineEnd(hier.tekst);
  const { noten: eigen } = definitiesVan(hier);
  const { noten: daar } = definitiesVan(brief.set);
  const anders = [...noten.gewijzigd].flatMap(([naam, terug]): Edit[] => {
    const [oud, nieuw] = [eigen.get(naam), daar.get(terug)];
    if (oud === undefined || nieuw === undefined) return [];
    const van = nootinhoud(brief.set.tekst, nieuw);
    const text = brief.set.tekst.slice(van.start, van.end).replaceAll('\n', eol);
    return [{ ...nootinhoud(hier.tekst, oud), text }];
  });
  const elders = gedeeld(deel, hier);
  const weg = noten.weg.flatMap((naam): Edit[] => {
    const oud = eigen.get(naam);
    const [start, end] = [oud?.position?.start.offset, oud?.position?.end.offset];
    if (stand !== 'word' || start === undefined || end === undefined || elders.has(naam)) return [];
    return [removeLine(hier.tekst, { start, end })];
  });
  return [...anders, ...weg];
}

/** Puts the new text in the place of the old one, and touches nothing that stays. */
function antwoordEdit(hier: Vragenset, deel: Deel, nieuw: string): Edit[] {
  if (nieuw === deel.tekst || deel.sectie === null) return [];
  const eol = lineEnd(hier.tekst);
  const text = nieuw.replace(/\r?\n/g, eol);
  const sectie = hier.secties[deel.sectie];
  const begin = hier.begin[deel.sectie] ?? 0;
  if (deel.tekst === '' && sectie?.soort === 'antwoord') {
    // Under its label, with an empty line at both sides.
    const end = begin + sectie.tekst.length;
    const slot = end === hier.tekst.length ? eol : eol + eol;
    return [{ start: begin + sectie.label.tekstVanaf, end, text: `${eol}${eol}${text}${slot}` }];
  }
  const most = Math.min(deel.tekst.length, text.length);
  let head = 0;
  while (head < most && deel.tekst[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && deel.tekst.at(-1 - tail) === text.at(-1 - tail)) tail++;
  return [
    {
      start: deel.start + head,
      end: deel.start + deel.tekst.length - tail,
      text: text.slice(head, text.length - tail),
    },
  ];
}
