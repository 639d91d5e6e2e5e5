import { type Plaats, type Span, schrijfDatum, type Veld, type Vragenset } from '../vragenset';
import { type Keuze, leesbaar, onjuisteDatum } from './datumfouten';
import type { Problem } from './rule';

/** Everything that front matter and heading say of dates: each by itself, and whether they agree. */
export function datumvelden(set: Vragenset): Problem[] {
  return [...inVoorblad(set), ...inKop(set), ...different(set), ...beforeIngezonden(set)];
}

/** Front matter that cannot be read, and keys whose value is no date. */
function inVoorblad(set: Vragenset): Problem[] {
  const { voorblad, kop } = set;
  const ingezonden = kop.ingezonden?.waarde ?? null;
  const keys: [string, Veld<string | null> | null, string | null][] = [
    ['ingezonden', voorblad.ingezonden, ingezonden],
    ...voorblad.uitstel.map((veld): [string, Veld<string | null>, null] => ['uitstel', veld, null]),
    ['verzonden', voorblad.verzonden, null],
  ];
  const onleesbaar = voorblad.fouten.map(({ waarde, span }) => ({
    message: waarde,
    plaats: at(0, nonEmpty(sectieTekst(set, 0), span)),
    vragen: [],
  }));
  return [...onleesbaar, ...keys.flatMap(([sleutel, veld, kop]) => keyProblem(set, sleutel, veld, kop))];
}

/** What is missing is noticed behind its line: then it is about that line. */
function nonEmpty(text: string, { start, end }: Span): Span {
  if (text.slice(start, end).trim() !== '') return { start, end };
  const lineEnd = text.slice(0, start).trimEnd().length;
  return { start: text.lastIndexOf('\n', lineEnd - 1) + 1, end: lineEnd };
}

function keyProblem(
  set: Vragenset,
  sleutel: string,
  veld: Veld<string | null> | null,
  beter: string | null,
): Problem[] {
  if (veld === null) return [];
  const tekst = sectieTekst(set, 0).slice(veld.span.start, veld.span.end);
  const onjuist = onjuisteDatum(tekst);
  if (onjuist !== null && (veld.waarde === null || onjuist.soort === 'weekdag')) {
    const { span, soort: _, ...found } = onjuist;
    const start = veld.span.start + span.start;
    return [{ ...found, plaats: at(0, { start, end: start + span.end - span.start }), vragen: [] }];
  }
  if (veld.waarde !== null) return [];
  const message = `'${tekst}' is geen datum. Schrijf bij '${sleutel}' een datum als 2025-03-10.`;
  const data: Keuze[] =
    beter === null ? [] : [{ title: `Schrijf ${beter}, zoals in de kop`, tekst: beter, vervangt: tekst }];
  return [{ message, plaats: at(0, veld.span), vragen: [], data }];
}

/** Dates in the heading that do not exist. The heading is the Kamer's: there is nothing to mend here but by hand. */
function inKop(set: Vragenset): Problem[] {
  const index = kopIndex(set);
  return [set.kop.ingezonden, set.kop.ontvangen].flatMap((datum) => {
    if (datum === null || datum.waarde !== null) return [];
    const tekst = leesbaar(sectieTekst(set, index).slice(datum.span.start, datum.span.end));
    const message = `De datum '${tekst}' in de kop bestaat niet. Kijk na welke datum het moet zijn.`;
    return [{ message, plaats: at(index, datum.span), vragen: [] }];
  });
}

/** Front matter and heading: the front matter counts, but one of the two is wrong. */
function different(set: Vragenset): Problem[] {
  const { ingezonden: voorblad } = set.voorblad;
  const { ingezonden: kop } = set.kop;
  if (voorblad === null || kop === null || voorblad.waarde === null || kop.waarde === null) return [];
  if (voorblad.waarde === kop.waarde) return [];
  const inKop = schrijfDatum(kop.waarde);
  return [
    {
      message: `Het voorblad zegt ingezonden op ${schrijfDatum(voorblad.waarde)}, de kop ${inKop}. De termijn loopt nu vanaf de datum in het voorblad. Klopt de kop? Neem die datum dan over.`,
      plaats: at(0, voorblad.span),
      vragen: [],
      ...(isIngezonden(set) ? {} : { severity: 'warning' as const }),
      related: [{ plaats: at(kopIndex(set), kop.span), message: `In de kop staat ${inKop}.` }],
      data: [
        {
          title: `Zet ${kop.waarde} in het voorblad, zoals in de kop`,
          tekst: kop.waarde,
          vervangt: sectieTekst(set, 0).slice(voorblad.span.start, voorblad.span.end),
        },
      ],
    },
  ];
}

/** In a letter the day is that of "uw brief van …": as a rule, but not surely, the day on which the questions were put. */
function isIngezonden(set: Vragenset): boolean {
  const tekst = sectieTekst(set, kopIndex(set));
  const start = set.kop.ingezonden?.span.start ?? 0;
  return /(?:ingezonden|ingediend)/iu.test(tekst.slice(Math.max(0, start - 25), start));
}

/** What comes after the questions cannot lie before them. Silent where two places disagree: that is told already. */
function beforeIngezonden(set: Vragenset): Problem[] {
  const { ingezonden, voorblad, kop } = set;
  if (ingezonden === null || different(set).length > 0) return [];
  const later = [
    { wat: 'ontvangen', veld: kop.ontvangen, sectie: kopIndex(set) },
    { wat: 'verzonden', veld: voorblad.verzonden, sectie: 0 },
    ...voorblad.uitstel.map((veld) => ({ wat: 'uitstel', veld, sectie: 0 })),
  ];
  return later.flatMap(({ wat, veld, sectie }) => {
    if (veld === null || veld.waarde === null || veld.waarde >= ingezonden.waarde) return [];
    const gesteld = schrijfDatum(ingezonden.waarde);
    return [
      {
        message: `De datum bij '${wat}' (${schrijfDatum(veld.waarde)}) ligt vóór de dag waarop de vragen zijn ingezonden (${gesteld}). Verbeter een van de twee.`,
        plaats: at(sectie, veld.span),
        vragen: [],
        ...(voorblad.ingezonden !== null || isIngezonden(set) ? {} : { severity: 'warning' as const }),
        related:
          ingezonden.plaats === null ? [] : [{ plaats: ingezonden.plaats, message: `Ingezonden op ${gesteld}.` }],
      },
    ];
  });
}

const at = (sectie: number, span: Span): Plaats => ({ sectie, span });
const sectieTekst = (set: Vragenset, index: number): string => set.secties[index]?.tekst ?? '';
const kopIndex = (set: Vragenset): number => set.secties.findIndex(({ soort }) => soort === 'kop');
