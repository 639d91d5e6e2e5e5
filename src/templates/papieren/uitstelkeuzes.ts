import { gevuldeZinnen } from '../gevuld';
import { expand } from '../snippet';
import type { Zin } from '../zin';
import { uitstelzinnen } from '../zinnen-papieren';

/** A sentence to choose from, with what it is about. */
export interface Zinkeuze {
  readonly titel: string;
  readonly zin: string;
}

const keuze = (titel: string, zin: string): Zinkeuze => {
  const kort = titel.replace(/^(?:Reden|Vooruitblik): /, '');
  return { titel: kort.charAt(0).toUpperCase() + kort.slice(1), zin };
};
const alsKeuze = ({ titel, body }: Zin): Zinkeuze => keuze(titel, expand(body));

/** Reasons for a delay, from the one list of phrases. */
export const redenen: readonly Zinkeuze[] = uitstelzinnen
  .filter(({ titel }) => titel.startsWith('Reden: '))
  .map(alsKeuze);

/** When the answers do come, from the same list. The sentence with a date is offered only where the clock gives one. */
export function vooruitblikken(naUitstel: string | undefined): Zinkeuze[] {
  const metDatum = gevuldeZinnen.filter(({ alleenMet }) => naUitstel !== undefined && alleenMet.includes('naUitstel'));
  return [
    ...uitstelzinnen.filter(({ id }) => id.startsWith('vooruitblik')).map(alsKeuze),
    ...metDatum.map(({ titel, tekst }) => keuze(titel, tekst.replace('{{naUitstel}}', naUitstel ?? ''))),
  ];
}
