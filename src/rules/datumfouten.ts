import {
  datumBestaat,
  findDatums,
  type GelezenDatum,
  perSectie,
  type Sectie,
  schrijfDatum,
  type Vragenset,
  weekdagVan,
} from '../vragenset';
import { eigenWoorden, type InEigenTekst, readsEigenTekst, zoekInEigenTekst } from './eigentekst';
import type { SectionProblem } from './rule';
import { metJuisteDatum, metJuisteWeekdag, verkeerdeWeekdag } from './weekdag';

/** A date that cannot be right by itself; a weekday that is wrong comes with both ways to read it, as choices. */
export interface OnjuisteDatum extends SectionProblem {
  readonly soort: 'bestaat niet' | 'weekdag';
}

/** What can be written at the place of a problem instead; `vervangt` is what must still stand there. */
export interface Keuze {
  readonly title: string;
  readonly tekst: string;
  readonly vervangt: string;
}

export function isKeuzes(data: unknown): data is readonly Keuze[] {
  return Array.isArray(data);
}

/** On one line, for a message. */
export const leesbaar = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Such a day is in every month: most dates need no calendar to know that they exist. */
const IN_ELKE_MAAND = 28;

function onjuist(text: string, datum: GelezenDatum): OnjuisteDatum | null {
  const { span, jaar } = datum;
  const geschreven = text.slice(span.start, span.end);
  if (datum.dag > IN_ELKE_MAAND && !datumBestaat(datum)) {
    const message = `De datum '${leesbaar(geschreven)}' bestaat niet. Verbeter de dag of de maand.`;
    // "31 april" without a year can be something else that stands before the name of a month.
    return { soort: 'bestaat niet', message, span, ...(jaar === null && { severity: 'warning' }) };
  }
  const weekdag = verkeerdeWeekdag(text, datum);
  if (weekdag === null) return null;
  return {
    soort: 'weekdag',
    message: `${schrijfDatum(weekdag.iso)} is een ${weekdagVan(weekdag.iso)}, geen ${weekdag.weekdag}. Verbeter de dag of de datum.`,
    span,
    // "zo 3 maart 2024" can be the word "zo".
    ...(!/^\p{Alpha}{4}/u.test(geschreven) && { severity: 'warning' }),
    data: [metJuisteWeekdag(weekdag), metJuisteDatum(weekdag)].map(
      (tekst): Keuze => ({ title: `Schrijf '${leesbaar(tekst)}'`, tekst, vervangt: geschreven }),
    ),
  };
}

/** The same, for a text that should be one date; null when it is right, or no date. */
export function onjuisteDatum(text: string): OnjuisteDatum | null {
  const [datum] = findDatums(text);
  return datum !== undefined && datum.span.start <= 1 ? onjuist(text, datum) : null;
}

const findOnjuist = (text: string): OnjuisteDatum[] =>
  findDatums(text)
    .map((datum) => onjuist(text, datum))
    .filter((found) => found !== null);

/** Wrong dates in one sectie; in a heading without the dates that are judged by themselves. */
const inSectie = perSectie((sectie: Sectie): OnjuisteDatum[] => {
  const found = findOnjuist(eigenWoorden(sectie));
  if (sectie.soort !== 'kop') return found;
  const { ingezonden, ontvangen } = sectie.kop;
  const apart = [ingezonden?.span, ontvangen?.span].filter((span) => span !== undefined);
  return found.filter(({ span }) => !apart.some(({ start, end }) => span.start < end && start < span.end));
});

/** What the search for wrong dates reads of a question or answer, apart from the label. */
export const readsDatums = readsEigenTekst((sectie) => (sectie.soort === 'antwoord' ? inSectie(sectie) : []));

/** Wrong dates in our own words: in answers and notices, and in a letter without questions; never in what the Kamer wrote. */
export function datumsInEigenTekst(set: Vragenset): InEigenTekst<OnjuisteDatum>[] {
  const isBericht = set.soort === 'uitstel' || set.soort === 'mededeling';
  return zoekInEigenTekst(set, (sectie) => {
    const ours = sectie.soort === 'antwoord' || sectie.soort === 'mededeling' || (isBericht && sectie.soort === 'kop');
    return ours ? inSectie(sectie) : [];
  });
}
