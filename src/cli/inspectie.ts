import { termijnVan } from '../dossier';
import { type Ingelezen, vindplaatsVan } from '../formats';
import { labelPlaats, positions, toText, type Vragenset, woordenIn } from '../vragenset';

type Gelezen = Pick<Ingelezen, 'vindplaatsen' | 'verloren' | 'kanttekeningen'>;
const NIETS: Gelezen = { vindplaatsen: [], verloren: [], kanttekeningen: [] };

/** What `inspect --format json` prints of one document; the contract of the command line. */
export function inspectie(bestand: string, set: Vragenset, vandaag: string, gelezen: Gelezen = NIETS) {
  const at = positions(set.tekst);
  /** The line, and for Word and PDF the place in the original beside it. */
  const regelEnPlaats = (regel: number) => {
    const plaats = vindplaatsVan(gelezen.vindplaatsen, regel);
    return plaats === null ? { regel } : { regel, plaats };
  };
  const regelOf = (sectie: number) => regelEnPlaats(at(toText(set, labelPlaats(set, sectie)).start).regel);
  const labelOf = (sectie: number): string => {
    const span = toText(set, labelPlaats(set, sectie));
    return set.tekst.slice(span.start, span.end);
  };
  const termijn = termijnVan(set, vandaag);
  return {
    bestand,
    soort: set.soort,
    znummer: set.znummers[0] ?? null,
    znummers: set.znummers,
    indieners: set.kop.indieners,
    gerichtAan: set.kop.gerichtAan,
    beantwoordDoor: set.kop.beantwoordDoor,
    medeNamens: set.medeNamens,
    onderwerp: set.kop.onderwerp,
    ingezonden: set.ingezonden?.waarde ?? null,
    ontvangen: set.ontvangen?.waarde ?? null,
    verzonden: set.verzonden?.waarde ?? null,
    fase: set.fase,
    vragen: set.vragen.map((vraag) => ({
      nummer: vraag.nummer,
      label: labelOf(vraag.sectie),
      ...regelOf(vraag.sectie),
      tekst: vraag.inhoud.schoon,
      beantwoordIn: vraag.beantwoordIn,
    })),
    antwoorden: set.antwoorden.map((antwoord) => ({
      nummers: antwoord.nummers,
      label: labelOf(antwoord.sectie),
      ...regelOf(antwoord.sectie),
      woorden: woordenIn(antwoord.inhoud),
      verwijstNaar: [...new Set(antwoord.inhoud.verwijzingen.flatMap((verwijzing) => verwijzing.nummers))],
      alleenVerwijzing: antwoord.inhoud.alleenVerwijzing,
    })),
    verzoeken: {
      afzonderlijk: set.afzonderlijk.map(({ vraag, plaats, verzoek }) => ({
        vraag,
        ...regelEnPlaats(at(toText(set, plaats).start).regel),
        tekst: verzoek.tekst,
        betreft: verzoek.betreft,
      })),
      termijn: set.termijn.map(({ vraag, plaats, verzoek }) => ({
        vraag,
        ...regelEnPlaats(at(toText(set, plaats).start).regel),
        tekst: verzoek.tekst,
        uiterlijk: verzoek.uiterlijk,
        aanleiding: verzoek.aanleiding,
      })),
    },
    uitstel: set.uitstel,
    termijn: termijn && {
      eerste: termijn.eerste,
      naUitstel: termijn.naUitstel,
      geldt: termijn.geldt,
      dagenOver: termijn.dagenOver,
      laatsteWerkdag: termijn.laatsteWerkdag,
      status: termijn.status,
    },
    // Only what a Word or PDF file has: what could not come along, and what stands in its margin.
    ...(gelezen.verloren.length > 0 && { verloren: gelezen.verloren }),
    ...(gelezen.kanttekeningen.length > 0 && { kanttekeningen: gelezen.kanttekeningen }),
  };
}

export type Inspectie = ReturnType<typeof inspectie>;
