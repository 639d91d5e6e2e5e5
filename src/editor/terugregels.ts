import { isDatum } from '../termijn';
import type { Rij, Vergelijking } from '../terug';
import { formatNummers, schrijfDatum } from '../vragenset';

/** In which group of the view something stands. */
export type Terugstand = 'word' | 'beide' | 'anders' | 'opmerkingen' | 'vraagtekst' | 'los' | 'hier' | 'gelijk';

/** A line of the view: an answer, or text that belongs to none. */
export interface Terugregel {
  readonly soort: 'regel';
  /** The same for the same answer, however often it is compared. */
  readonly sleutel: string;
  /** "Antwoord 4". */
  readonly naam: string;
  readonly stand: Terugstand;
  /** Whether it can be taken over. */
  readonly kan: boolean;
  /** How much, who and when, in a few words each. */
  readonly bijzonderheden: readonly string[];
  /** All of it, for who wants to know. */
  readonly uitleg: string;
  /** Its texts: what went out, what came back, what is here; null where there is none. */
  readonly teksten: Rij['teksten'];
}

/** Every line of the view, in the order of the document; what has no place in it comes last. */
export function terugregels({ rijen, los, opmerkingenElders, wijzigingenElders }: Vergelijking): Terugregel[] {
  return [
    ...rijen.flatMap((rij) => [antwoordregel(rij), ...vraagregel(rij)]),
    ...los.map(
      ({ tekst, nummers }, index): Terugregel => ({
        soort: 'regel',
        sleutel: `los ${index}`,
        naam: nummers.length > 0 ? `Tekst bij ‘${formatNummers(nummers)}’` : 'Tekst zonder vraag',
        stand: 'los',
        kan: false,
        bijzonderheden: [kort(tekst)],
        uitleg: tekst,
        teksten: { uitgegeven: null, terug: tekst, hier: null },
      }),
    ),
    ...opmerkingenElders.map(
      ({ auteur, tekst }, index): Terugregel => ({
        soort: 'regel',
        sleutel: `opmerking ${index}`,
        naam: auteur === null ? 'Opmerking' : `Opmerking van ${auteur}`,
        stand: 'los',
        kan: false,
        bijzonderheden: [kort(tekst)],
        uitleg: tekst,
        teksten: { uitgegeven: null, terug: tekst, hier: null },
      }),
    ),
    ...wijzigingenElders.map(({ soort, auteur, datum, tekst }, index): Terugregel => {
      const weg = soort === 'verwijderd';
      return {
        soort: 'regel',
        sleutel: `wijziging ${index}`,
        naam: 'Buiten de vragen',
        stand: 'los',
        kan: false,
        bijzonderheden: [wieEnWanneer({ auteur, datum }), `${soort}: ${kort(tekst)}`],
        uitleg: tekst,
        teksten: { uitgegeven: null, terug: weg ? null : tekst, hier: weg ? tekst : null },
      };
    }),
  ];
}

/**
 * What must be known to read the view, in a sentence each; empty when there is nothing.
 * @param isWeg the Word file is no longer there
 */
export function boodschap(
  { tweezijdig, openstaand, rijen }: Vergelijking,
  regels: readonly Terugregel[],
  isWeg: boolean,
): string {
  const nergens = rijen.length > 0 && rijen.every(({ stand }) => stand === 'ontbreekt');
  const zinnen = [
    isWeg ? 'Het Word-bestand is er niet meer. Dit is wat erin stond.' : null,
    nergens
      ? 'Geen van de antwoorden staat in deze brief. Kijk of hij bij een ander document hoort.'
      : tweezijdig
        ? 'De tekst zoals die wegging is hier niet bewaard. Te zien is wat in Word anders is dan hier, ook wat u intussen zelf veranderde.'
        : null,
    nergens || regels.some(({ kan, stand }) => kan || stand === 'beide') ? null : 'Er valt niets (meer) over te nemen.',
    openstaand === 0
      ? null
      : `In Word ${openstaand === 1 ? 'staat nog 1 bijgehouden wijziging' : `staan nog ${openstaand} bijgehouden wijzigingen`} open; zij gelden hier als geaccepteerd.`,
  ].filter((zin) => zin !== null);
  return zinnen.join(' ');
}

/** The key of an answer, by which it is found again. */
export function sleutelVan({ nummers }: Pick<Rij, 'nummers'>): string {
  return nummers.join(' ');
}

function antwoordregel(rij: Rij): Terugregel {
  const stand = standVan(rij);
  // Of an answer that changed on both sides the remarks can be taken over; its text is for the diff editor.
  const kan = rij.opmerkingen.some(({ bekend }) => !bekend) || rij.overname.kan;
  const reden = !kan && stand !== 'gelijk' && stand !== 'hier' && !rij.overname.kan ? rij.overname.reden : null;
  const bijzonderheden = [
    // What is short comes first: a side bar is narrow.
    ...(rij.stand === 'ontbreekt' ? ['staat niet in de brief'] : []),
    ...telling(rij, stand),
    ...aantal(rij.opmerkingen.filter(({ bekend }) => !bekend).length, 'opmerking', 'opmerkingen'),
    ...rij.wie.map(wieEnWanneer),
  ];
  return {
    soort: 'regel',
    sleutel: sleutelVan(rij),
    naam: `Antwoord ${formatNummers(rij.nummers)}`,
    stand,
    kan,
    bijzonderheden,
    uitleg: [...bijzonderheden, ...details(rij), ...(reden === null ? [] : [reden])].join('\n'),
    teksten: rij.teksten,
  };
}

function standVan({ stand, opmerkingen }: Rij): Terugstand {
  switch (stand) {
    case 'ontbreekt':
      return 'los';
    case 'gelijk':
    case 'hier':
      return opmerkingen.some(({ bekend }) => !bekend) ? 'opmerkingen' : stand;
    default:
      return stand;
  }
}

function vraagregel(rij: Rij): Terugregel[] {
  if (rij.vraagtekst === null) return [];
  const { was, terug } = rij.vraagtekst;
  return [
    {
      soort: 'regel',
      sleutel: `vraag ${sleutelVan(rij)}`,
      naam: `Vraag ${formatNummers(rij.nummers)}`,
      stand: 'vraagtekst',
      kan: false,
      bijzonderheden: ['wordt niet overgenomen', ...rij.wie.map(wieEnWanneer)],
      uitleg:
        'De tekst van een vraag is van de Kamer en wordt nooit overgenomen. Zet hem in Word terug voordat de brief weggaat.',
      teksten: { uitgegeven: was, terug, hier: was },
    },
  ];
}

function telling(rij: Rij, stand: Terugstand): string[] {
  const { erbij, eraf, gesplitst, samengevoegd } = stand === 'hier' ? rij.hier : rij.inWord;
  const opmaak = rij.opmaak ? ['vet of cursief anders'] : [];
  if (stand === 'gelijk' || stand === 'opmerkingen' || stand === 'los') return opmaak;
  return [
    ...(erbij + eraf === 0 ? [] : [`+${erbij} −${eraf} ${erbij + eraf === 1 ? 'woord' : 'woorden'}`]),
    ...aantal(gesplitst, 'alinea gesplitst', 'alinea’s gesplitst'),
    ...aantal(samengevoegd, 'alinea samengevoegd', 'alinea’s samengevoegd'),
    ...opmaak,
  ];
}

function details({ opmerkingen, herkend, wijzigingen }: Rij): string[] {
  return [
    ...(herkend === null ? [] : [herkend]),
    ...wijzigingen.map(
      ({ soort, auteur, tekst }) => `• ${soort}${auteur === null ? '' : ` door ${auteur}`}: ${kort(tekst)}`,
    ),
    ...opmerkingen.map(
      ({ opmerking: { auteur, tekst }, bekend }) =>
        `• ${bekend ? 'staat hier al' : 'opmerking'}${auteur === null ? '' : ` van ${auteur}`}: ${kort(tekst)}`,
    ),
  ];
}

function wieEnWanneer({ auteur, datum }: Rij['wie'][number]): string {
  const dag = datum?.slice(0, 10) ?? '';
  return [auteur ?? 'onbekend', ...(isDatum(dag) ? [schrijfDatum(dag)] : [])].join(', ');
}

function aantal(hoeveel: number, een: string, meer: string): string[] {
  return hoeveel === 0 ? [] : [`${hoeveel} ${hoeveel === 1 ? een : meer}`];
}

/** Of a longer text only the beginning is shown on a line (characters). */
const KORT = 80;

function kort(tekst: string): string {
  const regel = tekst.replace(/\s+/g, ' ').trim();
  return regel.length <= KORT ? regel : `${regel.slice(0, KORT).trimEnd()}…`;
}
