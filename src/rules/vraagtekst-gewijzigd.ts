import * as v from 'valibot';
import { herstel, lineEnd, type Verschil } from '../edits';
import { formatNummers, labelPlaats, type Plaats, type Span } from '../vragenset';
import { defineDocumentRule } from './rule';
import { type Afwijking, vergelijkMetBron, type Wijziging } from './vergelijking';

/** Longer words are shown by their beginning and end (characters). */
const LANGSTE_CITAAT = 60;

export default defineDocumentRule({
  id: 'vraagtekst-gewijzigd',
  titel: 'De vragen staan er zoals de Kamer ze stuurde.',
  waarom:
    'Vraag en antwoord verschijnen samen in het Aanhangsel van de Handelingen; de tekst van een vraag is van de Kamer.',
  soorten: ['antwoord'],
  severity: { concept: 'error', final: 'error' },
  options: v.strictObject({}),
  fixable: false,
  wisselend: true,
  looksAt: 'document',
  reads: (sectie) => (sectie.soort === 'vraag' ? sectie.tekst : null),
  check(set, { bron }) {
    if (bron === null) return [];
    return vergelijkMetBron(set, bron).map((afwijking) => {
      if (afwijking.soort !== 'tekst') {
        const { sectie } = afwijking;
        const plaats: Plaats = sectie === null ? { sectie: 0, span: { start: 0, end: 0 } } : labelPlaats(set, sectie);
        return { message: messageFor(afwijking), plaats, vragen: afwijking.nummers };
      }
      const { sectie, hier, daar } = afwijking;
      const [eerste, ...overige] = bijeen(afwijking.verschillen, hier);
      const tekstVan = (verschil: Verschil): string =>
        werd(hier.slice(verschil.hier.start, verschil.hier.end), daar.slice(verschil.daar.start, verschil.daar.end));
      const rest = overige.length === 0 ? '' : ` Er ${telt(overige.length)}.`;
      return {
        message: `De tekst van vraag ${formatNummers(afwijking.nummers)} wijkt af van wat de Kamer stuurde: ${tekstVan(eerste)}.${rest}`,
        plaats: { sectie, span: zichtbaar(hier, eerste.hier) },
        vragen: afwijking.nummers,
        related: overige.map((verschil) => ({
          plaats: { sectie, span: zichtbaar(hier, verschil.hier) },
          message: `Ook hier: ${tekstVan(verschil)}.`,
        })),
        data: afwijking,
      };
    });
  },
  fixes(set, { data }) {
    if (!isWijziging(data)) return [];
    const begin = set.begin[data.sectie] ?? 0;
    const inhoud = set.secties[data.sectie];
    const leeg = inhoud?.soort === 'vraag' ? inhoud.label.tekstVanaf : 0;
    // With the character behind it, to which words that are put back must not stick.
    const hier = data.hier + set.tekst.charAt(begin + data.hier.length);
    const edits = herstel(hier, data.daar, data.verschillen, leeg, lineEnd(set.tekst)).map(({ start, end, text }) => ({
      start: begin + start,
      end: begin + end,
      text,
    }));
    return [{ title: 'Zet de tekst van de Kamer terug', edits, safe: false }];
  },
});

function messageFor(afwijking: Exclude<Afwijking, Wijziging>): string {
  const list = formatNummers(afwijking.nummers);
  switch (afwijking.soort) {
    case 'weg':
      return `Vraag ${list} van de Kamer staat niet in dit document. Zet de vraag terug.`;
    case 'nummer':
      return `Deze vraag is bij de Kamer vraag ${afwijking.was}; hier is het vraag ${list}. Herstel het nummer.`;
    case 'nieuw':
      return `Vraag ${list} komt niet voor in wat de Kamer stuurde. Haal de vraag weg, of vul de bron aan als de Kamer haar later stuurde.`;
    case 'samen':
      return `De tekst van vraag ${list} wijkt af van wat de Kamer stuurde. Vergelijk de vragen met de bron.`;
  }
}

/** Differences with one equal word between them are told as one: "dijk, en wie" became "dijk en". */
function bijeen([eerste, ...overige]: Wijziging['verschillen'], hier: string): [Verschil, ...Verschil[]] {
  const found: [Verschil, ...Verschil[]] = [eerste];
  for (const verschil of overige) {
    const vorige = found.at(-1) ?? eerste;
    if (!/\s/.test(hier.slice(vorige.hier.end, verschil.hier.start).trim())) {
      found[found.length - 1] = {
        hier: { start: vorige.hier.start, end: verschil.hier.end },
        daar: { start: vorige.daar.start, end: verschil.daar.end },
      };
    } else found.push(verschil);
  }
  return found;
}

/** Where words are gone there is nothing to point at: then the word before them, or the label. */
function zichtbaar(tekst: string, { start, end }: Span): Span {
  if (end > start) return { start, end };
  const before = tekst.slice(0, start).trimEnd();
  const word = /\S{1,100}$/.exec(before)?.[0].length ?? 0;
  return { start: before.length - word, end: before.length };
}

function telt(aantal: number): string {
  return aantal === 1 ? 'is nog één verschil in deze vraag' : `zijn nog ${aantal} verschillen in deze vraag`;
}

function werd(nu: string, was: string): string {
  if (was === '') return `${citaat(nu)} is toegevoegd`;
  return nu === '' ? `${citaat(was)} is weggevallen` : `${citaat(was)} werd ${citaat(nu)}`;
}

function citaat(tekst: string): string {
  const line = tekst.replace(/\s+/g, ' ').trim();
  if (line.length <= LANGSTE_CITAAT) return `'${line}'`;
  const half = Math.floor(LANGSTE_CITAAT / 2) - 1;
  return `'${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}'`;
}

function isWijziging(data: unknown): data is Wijziging {
  return typeof data === 'object' && data !== null && 'verschillen' in data;
}
