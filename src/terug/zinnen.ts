import { isDatum } from '../termijn';
import { opsomming, schrijfDatum } from '../vragenset';
import type { Rij, Stand, Telling, Vergelijking, Wie } from './vergelijking';

/** How an answer stands, in words for the user. */
export const STANDEN: Readonly<Record<Stand, string>> = {
  gelijk: 'ongewijzigd',
  word: 'in Word gewijzigd',
  hier: 'hier gewijzigd sinds de brief wegging',
  beide: 'in Word en hier gewijzigd',
  anders: 'in Word anders dan hier',
  ontbreekt: 'niet gevonden in de brief',
};

const aantal = (hoeveel: number, een: string, meer: string): string => `${hoeveel} ${hoeveel === 1 ? een : meer}`;

/** "3 woorden erbij, 1 eraf, 1 alinea gesplitst"; empty when nothing came or went. */
export function tellingZin({ erbij, eraf, gesplitst, samengevoegd }: Telling): string {
  return [
    erbij > 0 ? `${aantal(erbij, 'woord', 'woorden')} erbij` : '',
    eraf > 0 ? `${erbij > 0 ? eraf : aantal(eraf, 'woord', 'woorden')} eraf` : '',
    gesplitst > 0 ? `${aantal(gesplitst, 'alinea', 'alinea’s')} gesplitst` : '',
    samengevoegd > 0 ? `${samengevoegd === 1 ? '1 keer' : `${samengevoegd} keer`} alinea’s samengevoegd` : '',
  ]
    .filter((deel) => deel !== '')
    .join(', ');
}

/** "3 april 2025", of a moment as Word wrote it; null when it is not known, or is no day at all. */
export function dagVan(moment: string | null): string | null {
  const dag = moment?.slice(0, 10) ?? '';
  return isDatum(dag) ? schrijfDatum(dag) : null;
}

/** "M. de Boer (3 april 2025)"; somebody without a name is "iemand". */
export function wieZin(wie: readonly Wie[]): string {
  return opsomming(
    wie.map(({ auteur, datum }) => {
      const dag = dagVan(datum);
      return `${auteur ?? 'iemand'}${dag === null ? '' : ` (${dag})`}`;
    }),
  );
}

/** All there is to say of one answer but for its words, a sentence or half a sentence each; the first says how it stands. */
export function rijZinnen(rij: Rij): string[] {
  const nieuw = rij.opmerkingen.filter(({ bekend }) => !bekend).length;
  const telling = tellingZin(rij.inWord);
  const wie = wieZin(rij.wie);
  return [
    STANDEN[rij.stand] + (telling === '' || rij.stand === 'hier' ? '' : `: ${telling}`),
    ...(rij.stand === 'beide' ? [`hier: ${tellingZin(rij.hier)}`] : []),
    ...(wie === '' ? [] : [`openstaande wijzigingen van ${wie}`]),
    ...(rij.opmaak ? ['vet of cursief is anders'] : []),
    ...(nieuw > 0 ? [aantal(nieuw, 'nieuwe opmerking', 'nieuwe opmerkingen')] : []),
    ...(rij.vraagtekst === null
      ? []
      : ['de tekst van de vraag is in Word veranderd; die is van de Kamer en wordt niet overgenomen']),
    ...(rij.herkend === null ? [] : [rij.herkend]),
  ];
}

/** With what the letter was compared, and what must be known to read the comparison: a sentence each. */
export function vergelijkingZinnen({ tweezijdig, openstaand, laatstGewijzigdDoor, verloren }: Vergelijking): string[] {
  return [
    tweezijdig
      ? 'De tekst zoals die wegging is niet gevonden: de brief is vergeleken met het document zoals het nu is. Wie wat heeft veranderd, is dan niet te zeggen.'
      : 'De brief is vergeleken met de tekst zoals die wegging en met het document zoals het nu is.',
    ...(openstaand === 0
      ? []
      : [
          `In Word ${openstaand === 1 ? 'staat nog 1 wijziging' : `staan nog ${openstaand} wijzigingen`} open; vergeleken is alsof ${openstaand === 1 ? 'die is' : 'ze zijn'} geaccepteerd.`,
        ]),
    ...(laatstGewijzigdDoor === null ? [] : [`Het Word-bestand is het laatst bewaard door ${laatstGewijzigdDoor}.`]),
    ...verloren,
  ];
}
