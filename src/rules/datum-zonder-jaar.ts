import * as v from 'valibot';
import {
  dagenTot,
  dagenVerder,
  datumBestaat,
  eersteNa,
  findDatums,
  type GelezenDatum,
  jarenVerder,
  perSectie,
  type Sectie,
  type Span,
  schrijfDatum,
  toText,
} from '../vragenset';
import { eigenWoorden, readsEigenTekst, zoekInEigenTekst } from './eigentekst';
import { defineDocumentRule, type Fix, type RuleContext, type SectionProblem } from './rule';

type Richting = 'voorbij' | 'komend' | null;

/** What the fix must know: the day, which way it lies, and what the year takes the place of. */
interface Jaarloos {
  readonly dag: number;
  readonly maand: number;
  readonly richting: Richting;
}

const VOORBIJ = /^\s?(?:jl\.?|jongstleden)(?!\p{Alpha})/iu;
const KOMEND = /^\s?(?:aanstaande|a\.\s?s\.?)(?!\p{Alpha})/iu;
/** "jl." and "aanstaande" that lean on no date at all: "maandag jl.", "aanstaande vrijdag". */
const LOS =
  /(?<!\p{Alpha})(?:(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|week|maand|voorjaar|zomer|najaar|herfst|winter|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s(?:jl\.?|jongstleden|aanstaande|a\.\s?s\.?)|aanstaande\s(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|week|maand))(?!\p{Alpha})/giu;

/** " tot en met ", with a weekday or an article to spare (characters). */
const LANGSTE_VOEGWOORD = 16;

export default defineDocumentRule({
  id: 'datum-zonder-jaar',
  titel: 'Elke datum in een antwoord heeft een jaar.',
  waarom: 'Antwoorden blijven in het archief van de Kamer staan; daar zegt "12 maart jl." niet meer welk jaar.',
  soorten: ['antwoord'],
  severity: { concept: 'uit', final: 'uit' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads: (sectie) => readsEigenTekst(inAntwoord)(sectie),
  check: (set) =>
    zoekInEigenTekst(set, inAntwoord).map(({ sectie, vragen, gevonden: { span, message, data } }) => ({
      message,
      plaats: { sectie, span },
      vragen,
      data,
    })),
  fixes(set, { plaats, data }, context) {
    if (!isJaarloos(data)) return [];
    const ingezonden = set.ingezonden?.waarde ?? null;
    if (ingezonden === null) return [];
    const iso = dayOf(data, ingezonden, set.ontvangen?.waarde ?? set.verzonden?.waarde ?? latest(context, ingezonden));
    const { start, end } = toText(set, plaats);
    const oud = set.tekst.slice(start, end);
    const staart = oud.search(/\s?(?:jl\.?|jongstleden|aanstaande|a\.\s?s\.?)$/iu);
    const at = staart === -1 ? end : start + staart;
    const fix: Fix = {
      title: `Schrijf '${schrijfDatum(iso)}'`,
      edits: [{ start: at, end, text: ` ${iso.slice(0, 4)}` }],
      safe: false,
    };
    return [fix];
  },
});

const jaarlozeIn = perSectie((sectie): SectionProblem[] => {
  const tekst = eigenWoorden(sectie);
  const datums = findDatums(tekst);
  const jaarloos = datums.filter(
    (datum, index) =>
      datum.jaar === null && (datum.dag <= 28 || datumBestaat(datum)) && !deeltJaar(datum, datums[index + 1]),
  );
  const los = [...tekst.matchAll(LOS)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !datums.some((datum) => datum.span.start < span.end && span.start < datum.span.end));
  return [...jaarloos.map((datum) => problemOf(tekst, datum)), ...los.map((span) => looseProblem(tekst, span))];
});

const inAntwoord = (sectie: Sectie): readonly SectionProblem[] =>
  sectie.soort === 'antwoord' ? jaarlozeIn(sectie) : [];

/** "van 3 maart tot en met 5 april 2025": the year stands behind the second date, for both. */
function deeltJaar({ span }: GelezenDatum, volgende: GelezenDatum | undefined): boolean {
  return volgende !== undefined && volgende.jaar !== null && volgende.span.start - span.end <= LANGSTE_VOEGWOORD;
}

function problemOf(tekst: string, { dag, maand, span }: GelezenDatum): SectionProblem {
  const rest = tekst.slice(span.end, span.end + 14);
  const voorbij = VOORBIJ.exec(rest);
  const komend = voorbij ?? KOMEND.exec(rest);
  const end = span.end + (komend?.[0].length ?? 0);
  const richting: Richting = voorbij !== null ? 'voorbij' : komend !== null ? 'komend' : null;
  return {
    message: `Bij '${enkel(tekst.slice(span.start, end))}' staat geen jaar. Schrijf het jaar erbij.`,
    span: { start: span.start, end },
    data: { dag, maand, richting } satisfies Jaarloos,
  };
}

function looseProblem(tekst: string, span: Span): SectionProblem {
  const words = enkel(tekst.slice(span.start, span.end));
  return { message: `'${words}' zegt later niet meer welke dag dat was. Schrijf de datum met het jaar.`, span };
}

const enkel = (text: string): string => text.replace(/\s+/g, ' ').trim();

function isJaarloos(data: unknown): data is Jaarloos {
  return typeof data === 'object' && data !== null && 'dag' in data && 'maand' in data && 'richting' in data;
}

function latest({ today }: RuleContext, ingezonden: string): string {
  return today !== null && today > ingezonden ? today : ingezonden;
}

/** "jl." is the last such day before the answer, "aanstaande" the first after the questions, else the one nearest to the questions. */
function dayOf({ dag, maand, richting }: Jaarloos, ingezonden: string, geantwoord: string): string {
  if (richting === 'komend') return eersteNa(dag, maand, ingezonden);
  if (richting === 'voorbij') return laatsteVoor(dag, maand, geantwoord);
  const [voor, na] = [laatsteVoor(dag, maand, ingezonden), eersteNa(dag, maand, ingezonden)];
  return dagenTot(voor, ingezonden) < dagenTot(ingezonden, na) ? voor : na;
}

/** The last such date on or before `tot`. 29 februari can be up to eight years back. */
function laatsteVoor(dag: number, maand: number, tot: string): string {
  for (let back = 1; back <= 8; back++) {
    const iso = eersteNa(dag, maand, dagenVerder(jarenVerder(tot, -back), 1));
    if (iso <= tot) return iso;
  }
  return eersteNa(dag, maand, tot);
}
