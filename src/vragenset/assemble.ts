import { type Fase, isFase } from './fase';
import { type Kop, type KopDatum, legeKop } from './kop';
import type { Nummer } from './nummers';
import { readUitstel } from './uitstel';
import { isUitstelTekst } from './uitstelzin';
import { leegVoorblad, type Veld } from './voorblad';
import {
  type Antwoord,
  type Gevonden,
  type InVraag,
  inSectie,
  type Sectie,
  type Soort,
  type Vraag,
  type Vragenset,
} from './vragenset';

/** Puts the sections together: numbers questions and answers, joins each to the other, and says what kind of document it is. */
export function assemble(tekst: string, secties: readonly Sectie[], begin: readonly number[]): Vragenset {
  const voorbladIndex = secties.findIndex((sectie) => sectie.soort === 'voorblad');
  const kopIndex = secties.findIndex((sectie) => sectie.soort === 'kop');
  const voorbladSectie = secties[voorbladIndex];
  const kopSectie = secties[kopIndex];
  const voorblad = voorbladSectie?.soort === 'voorblad' ? voorbladSectie.voorblad : leegVoorblad;
  const eersteKop = kopSectie?.soort === 'kop' ? kopSectie.kop : legeKop;
  const antwoordkopIndex = secties.findLastIndex((sectie) => sectie.soort === 'kop');
  const antwoordkopSectie = antwoordkopIndex > kopIndex ? secties[antwoordkopIndex] : undefined;
  const antwoordkop = antwoordkopSectie?.soort === 'kop' ? antwoordkopSectie.kop : null;
  const kop = antwoordkop === null ? eersteKop : metAntwoordkop(eersteKop, antwoordkop);

  const fromVoorblad = (veld: Veld<string | null> | null): Gevonden<string> | null =>
    veld === null || veld.waarde === null
      ? null
      : { waarde: veld.waarde, plaats: { sectie: voorbladIndex, span: veld.span } };
  const fromKop = (datum: KopDatum | null, sectie = kopIndex): Gevonden<string> | null =>
    datum === null || datum.waarde === null ? null : { waarde: datum.waarde, plaats: { sectie, span: datum.span } };

  const { vragen, antwoorden } = numbered(secties);
  const soort = soortOf(secties, voorblad.eigen, kop, vragen.length, antwoorden.length);
  const znummers = voorblad.znummers.length > 0 ? voorblad.znummers : kop.znummers;
  return {
    tekst,
    secties,
    begin,
    soort,
    eigen: voorblad.eigen,
    fase: faseOf(voorblad.eigen, voorblad.fase?.waarde),
    voorblad,
    kop,
    znummers: [...new Set(znummers.map((znummer) => znummer.waarde))],
    ingezonden: fromVoorblad(voorblad.ingezonden) ?? fromKop(kop.ingezonden),
    ontvangen: fromKop(kop.ontvangen) ?? fromKop(antwoordkop?.ontvangen ?? null, antwoordkopIndex),
    verzonden: fromVoorblad(voorblad.verzonden),
    uitstel:
      voorblad.uitstel.length > 0
        ? voorblad.uitstel.map((veld) => ({ datum: veld.waarde, reden: null }))
        : readUitstel(soort, kop, secties),
    medeNamens: voorblad.medeNamens.length > 0 ? voorblad.medeNamens.map((veld) => veld.waarde) : kop.medeNamens,
    vragen,
    antwoorden,
    afzonderlijk: vragen.flatMap((vraag) => inVraag(vraag, vraag.inhoud.afzonderlijk)),
    termijn: vragen.flatMap((vraag) => inVraag(vraag, vraag.inhoud.termijn)),
  };
}

/**
 * In the old form of publication who answers is said above the answers, behind the questions. Dates are not taken over:
 * their places are those in that second heading.
 */
function metAntwoordkop(kop: Kop, antwoordkop: Kop): Kop {
  const { beantwoordDoor, medeNamens } = antwoordkop;
  return {
    ...kop,
    beantwoordDoor: beantwoordDoor.length > 0 ? beantwoordDoor : kop.beantwoordDoor,
    medeNamens: medeNamens.length > 0 ? medeNamens : kop.medeNamens,
  };
}

function faseOf(eigen: boolean, fase: string | undefined): Fase {
  if (fase !== undefined && isFase(fase)) return fase;
  return eigen ? 'concept' : 'eindversie';
}

function inVraag<T extends { readonly span: { start: number; end: number } }>(
  vraag: Vraag,
  verzoeken: readonly T[],
): InVraag<T>[] {
  // A joined label gives several questions with one text: the request in it is told once, with the last of them.
  const nummers = vraag.inhoud.label.nummers;
  if (nummers.length > 1 && nummers.at(-1) !== vraag.nummer) return [];
  return verzoeken.map((verzoek) => ({
    vraag: vraag.nummer,
    plaats: { sectie: vraag.sectie, span: inSectie(vraag.inhoud, verzoek.span) },
    verzoek,
  }));
}

/** Gives every question its number and every answer its questions; a label without number takes the one that follows from its place. */
function numbered(secties: readonly Sectie[]): { vragen: Vraag[]; antwoorden: Antwoord[] } {
  const vragen: (Vraag & { beantwoordIn: number[] })[] = [];
  const antwoorden: Antwoord[] = [];
  const byNummer = new Map<Nummer, (Vraag & { beantwoordIn: number[] })[]>();
  let laatste: readonly Nummer[] = [];
  secties.forEach((inhoud, sectie) => {
    if (inhoud.soort === 'vraag') {
      laatste = inhoud.label.nummers.length > 0 ? inhoud.label.nummers : [vragen.length + 1];
      for (const nummer of laatste) {
        const vraag = { nummer, sectie, inhoud, beantwoordIn: [] };
        vragen.push(vraag);
        const same = byNummer.get(nummer);
        if (same === undefined) byNummer.set(nummer, [vraag]);
        else same.push(vraag);
      }
    } else if (inhoud.soort === 'antwoord') {
      const nummers = inhoud.label.nummers.length > 0 ? inhoud.label.nummers : laatste;
      antwoorden.push({ nummers, sectie, inhoud });
    }
  });
  antwoorden.forEach((antwoord, index) => {
    for (const nummer of antwoord.nummers) {
      for (const vraag of byNummer.get(nummer) ?? []) vraag.beantwoordIn.push(index);
    }
  });
  return { vragen, antwoorden };
}

function soortOf(
  secties: readonly Sectie[],
  eigen: boolean,
  kop: typeof legeKop,
  vragen: number,
  antwoorden: number,
): Soort {
  const mededeling = secties.some((sectie) => sectie.soort === 'mededeling');
  const aangekondigd = kop.aankondiging !== null || kop.znummers.length > 0 || kop.ingezonden !== null;
  if (vragen === 0 && antwoorden === 0) {
    if (kop.pagina) return kop.ontvangen === null ? 'vragen' : 'antwoord';
    if (kop.aankondiging === 'mededeling' || (mededeling && aangekondigd)) return noticeSoort(secties);
    if (kop.aankondiging === 'mondelinge vragen' && (kop.znummers.length > 0 || kop.ingezonden !== null))
      return 'mondelinge vragen';
    return eigen ? 'antwoord' : null;
  }
  if (!eigen && !aangekondigd) return null;
  if (!eigen && kop.aankondiging === 'lijst') return 'lijst';
  if ((mededeling || kop.aankondiging === 'mededeling') && antwoorden === 0) return noticeSoort(secties);
  if (antwoorden > 0 || eigen) return 'antwoord';
  return 'vragen';
}

/** A notice is a delay only when it says so: it can also announce a letter or a withdrawal. */
function noticeSoort(secties: readonly Sectie[]): Soort {
  // Without its own heading the notice stands behind the last question.
  const elders = secties.filter((sectie, index) => sectie.soort !== 'vraag' || index === secties.length - 1);
  const tekst = elders.map((sectie) => sectie.tekst.slice(-20_000)).join('\n');
  return isUitstelTekst(tekst) ? 'uitstel' : 'mededeling';
}
