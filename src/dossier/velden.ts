import type { Velden } from '../templates';
import type { Werkdagkeuze } from '../termijn';
import { type Indiener, opsomming, schrijfAmbt, schrijfDatum, schrijfDatumMetDag, type Vragenset } from '../vragenset';
import { termijnVan } from './stand';

/** What the document tells, written out for a phrase; what it does not tell is not there. `vandaag` is an ISO date. */
export function veldenVan(set: Vragenset, vandaag: string, werkdagen?: Werkdagkeuze): Velden {
  const { kop } = set;
  const termijn = termijnVan(set, vandaag, werkdagen);
  const uitstel = set.uitstel.flatMap(({ datum }) => (datum === null ? [] : [datum])).sort();
  const laatste = uitstel.at(-1);
  const [gevraagd, ...anders] = new Set(set.termijn.map(({ verzoek }) => verzoek.uiterlijk));
  return {
    ...(kop.indieners.length > 0 && { indieners: schrijfIndieners(kop.indieners) }),
    ...(kop.onderwerp !== null && { onderwerp: kop.onderwerp }),
    ...(set.znummers.length > 0 && { znummer: opsomming(set.znummers) }),
    ...(set.ingezonden !== null && { ingezonden: schrijfDatum(set.ingezonden.waarde) }),
    ...(termijn !== null && {
      uiterlijk: schrijfDatumMetDag(termijn.geldt),
      naUitstel: schrijfDatumMetDag(termijn.naUitstel),
    }),
    ...(laatste !== undefined && { uitstel: schrijfDatum(laatste) }),
    // Two different moments: which one is meant is for the writer to say.
    ...(gevraagd && anders.length === 0 && { gevraagd: schrijfDatum(gevraagd) }),
    ...(kop.gerichtAan.length > 0 && { gerichtAan: opsomming(kop.gerichtAan.map(schrijfAmbt)) }),
    ...(set.medeNamens.length > 0 && { medeNamens: opsomming(set.medeNamens.map(schrijfAmbt)) }),
  };
}

/** "het lid Six (Partij D)", "de leden Six en De Wit (beiden Partij D)", "de leden Six (Partij D) en Van Dam (Partij E)". */
export function schrijfIndieners(indieners: readonly Indiener[]): string {
  const fracties = new Set(indieners.map(({ fractie }) => fractie));
  const [fractie] = fracties;
  const wie = indieners.length === 1 ? 'het lid' : 'de leden';
  if (indieners.length > 1 && fracties.size === 1 && fractie) {
    const namen = opsomming(indieners.map(({ naam }) => naam));
    return `${wie} ${namen} (${indieners.length === 2 ? 'beiden' : 'allen'} ${fractie})`;
  }
  return `${wie} ${opsomming(indieners.map((een) => (een.fractie === null ? een.naam : `${een.naam} (${een.fractie})`)))}`;
}
