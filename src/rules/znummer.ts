import * as v from 'valibot';
import { type Plaats, perSectie, type Sectie, type Span, type Vragenset } from '../vragenset';
import { eigenTekst } from './eigentekst';
import { defineDocumentRule, type Problem } from './rule';

const GOED = /^(?:19|20)\d{2}Z\d{5}$/;
/** Meant as a Z-number, whether or not it is one: a year, a Z, some digits. */
const BEDOELD = /(?<![\p{Alpha}\d])(?:19|20)\d{2}[Zz]\d{2,8}(?![\p{Alpha}\d])/gu;
const VORM = 'Een Z-nummer bestaat uit een jaar, een hoofdletter Z en vijf cijfers, zoals 2025Z04271.';

export default defineDocumentRule({
  id: 'znummer',
  titel: 'Het Z-nummer klopt.',
  waarom: 'Met dit nummer vindt de Kamer de vragen terug; een antwoord onder een verkeerd nummer raakt zoek.',
  soorten: ['antwoord', 'vragen', 'uitstel'],
  severity: { concept: 'warning', final: 'warning' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  // Front matter and heading only.
  reads: () => null,
  check: (set) => [...malformed(set), ...missing(set), ...different(set)],
});

function malformed(set: Vragenset): Problem[] {
  return set.secties.flatMap((sectie, index) => {
    if (sectie.soort === 'voorblad') {
      return sectie.voorblad.znummers
        .filter(({ waarde }) => !GOED.test(waarde))
        .map(({ waarde, span }) => wrong(waarde, { sectie: index, span }));
    }
    if (sectie.soort !== 'kop') return [];
    return wrongInKop(sectie).map((span) => wrong(sectie.tekst.slice(span.start, span.end), { sectie: index, span }));
  });
}

function wrong(nummer: string, plaats: Plaats): Problem {
  return { message: `'${nummer}' is geen Z-nummer. ${VORM} Kijk het na in de brief van de Kamer.`, plaats, vragen: [] };
}

/** Above the questions; the Kamer's own sentence there is not ours to judge. */
const wrongInKop = perSectie((sectie: Sectie): Span[] =>
  [...eigenTekst(sectie).matchAll(BEDOELD)]
    .filter(([nummer]) => !GOED.test(nummer))
    .map((match) => ({ start: match.index, end: match.index + match[0].length })),
);

/** Most printed documents carry no Z-number: it is only missed at our own desk. */
function missing(set: Vragenset): Problem[] {
  if (!set.eigen || set.znummers.length > 0) return [];
  const plaats = { sectie: 0, span: { start: 0, end: 3 } };
  const message =
    "Het voorblad noemt geen Z-nummer. Zet het erbij, als 'znummer: 2025Z04271'; het staat in de brief van de Kamer.";
  return [{ message, plaats, vragen: [] }];
}

/** One set can have several numbers, and a heading can name the set it builds on: they differ when they share none. */
function different(set: Vragenset): Problem[] {
  const voorblad = set.voorblad.znummers.filter(({ waarde }) => GOED.test(waarde));
  const [eerste] = voorblad;
  const [inKop] = set.kop.znummers;
  if (eerste === undefined || inKop === undefined) return [];
  const bekend = new Set(voorblad.map(({ waarde }) => waarde));
  if (set.kop.znummers.some(({ waarde }) => bekend.has(waarde))) return [];
  const kop = set.secties.findIndex(({ soort }) => soort === 'kop');
  return [
    {
      message: `Het voorblad noemt ${eerste.waarde}, de kop ${inKop.waarde}. Houd het nummer uit de brief van de Kamer aan.`,
      plaats: { sectie: 0, span: eerste.span },
      vragen: [],
      related: [{ plaats: { sectie: kop, span: inKop.span }, message: `In de kop staat ${inKop.waarde}.` }],
    },
  ];
}
