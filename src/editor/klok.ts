import type { Termijn } from '../termijn';
import { schrijfDatum, schrijfDatumMetDag, type Vragenset } from '../vragenset';

/** The clock of a set in sentences, for the status bar and hovers. */
export function klokTekst(set: Vragenset, termijn: Termijn): string[] {
  const ingezonden = set.ingezonden === null ? [] : [`Ingezonden op ${schrijfDatumMetDag(set.ingezonden.waarde)}.`];
  if (termijn.status === 'verzonden') {
    const wanneer = set.verzonden === null ? '' : ` op ${schrijfDatumMetDag(set.verzonden.waarde)}`;
    return [...ingezonden, `Verzonden${wanneer}.`];
  }
  const uitstel = set.uitstel.flatMap(({ datum }) => (datum === null ? [] : [schrijfDatum(datum)]));
  const geldt = uitstel.length > 0 ? 'Na uitstel uiterlijk' : 'Uiterlijk';
  return [
    ...ingezonden,
    ...(uitstel.length > 0 ? [`Uitstel verzonden op ${uitstel.join(' en ')}.`] : []),
    `${geldt} ${schrijfDatumMetDag(termijn.geldt)} bij de Kamer (${over(termijn.dagenOver)}). Vandaag is dag ${termijn.dag} van ${uitstel.length > 0 ? 42 : 21}.`,
    ...(termijn.geenWerkdag === null
      ? []
      : [
          `Dat is geen werkdag (${termijn.geenWerkdag}); de laatste werkdag is ${schrijfDatumMetDag(termijn.laatsteWerkdag)}.`,
        ]),
    ...(uitstel.length > 0 ? [] : [`Met een uitstelbericht: ${schrijfDatumMetDag(termijn.naUitstel)}.`]),
  ];
}

function over(dagen: number): string {
  const aantal = Math.abs(dagen);
  const woord = aantal === 1 ? 'dag' : 'dagen';
  return dagen > 0 ? `nog ${aantal} ${woord}` : dagen === 0 ? 'vandaag' : `${aantal} ${woord} geleden`;
}
