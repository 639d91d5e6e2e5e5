import {
  type Papiersoort,
  type Papierwaarden,
  papiersjablonen,
  papiervelden,
  vooruitblikken,
  vulSjabloon,
  type Zinkeuze,
} from '../templates';
import { opsomming, schrijfAmbt, type Vragenset } from '../vragenset';
import { veldenVan } from './velden';

/** A paper with the file name that it should get. */
export interface Papier {
  readonly naam: string;
  readonly tekst: string;
}

/** What the writer chose; what was not chosen becomes a place to fill in. */
export interface Papierkeuzes {
  /** Whole sentences for the delay notice. */
  readonly reden?: string;
  readonly vooruitblik?: string;
  /** File name of the document, for the name of a paper about a set without Z-number. */
  readonly document?: string;
}

/** A paper is made from what the Kamer sent or from the answers to it, not from another paper. */
export function heeftPapieren({ soort }: Vragenset): boolean {
  return soort === 'vragen' || soort === 'antwoord';
}

/** Said when a paper is asked of anything else. */
export const GEEN_PAPIER = 'Hierin staan geen Kamervragen. Kies het antwoorddocument, of het bestand met de vragen.';

/**
 * Makes a paper from what the set tells. It changes nothing: the clock moves when a notice is recorded as sent.
 * @param sjabloon a template of the folder's own; null for ours
 * @throws Sjabloonfout when the template cannot be followed
 */
export function maakPapier(
  soort: Papiersoort,
  set: Vragenset,
  sjabloon: string | null,
  keuzes: Papierkeuzes = {},
): Papier {
  const basis = set.znummers[0] ?? keuzes.document?.replace(/\.[^.]{1,8}$/, '');
  return {
    naam: basis === undefined ? `${soort}.md` : `${basis}.${soort}.md`,
    tekst: vulSjabloon(sjabloon ?? papiersjablonen[soort], papierwaarden(set, keuzes), papiervelden),
  };
}

/** Sentences that the writer can choose from for when the answers do come. */
export function vooruitblikkenVoor(set: Vragenset): Zinkeuze[] {
  return vooruitblikken(velden(set).naUitstel);
}

function papierwaarden(set: Vragenset, { reden, vooruitblik }: Papierkeuzes): Papierwaarden {
  const ondertekenaar = wieTekent(set);
  const elk = set.afzonderlijk.filter(({ verzoek }) => verzoek.betreft === 'alle');
  const afzonderlijk = [...new Set(elk.map(({ vraag }) => `vraag ${vraag}`))];
  return {
    ...velden(set),
    ...(ondertekenaar !== null && { bewindspersoon: schrijfAmbt(ondertekenaar.ambt) }),
    ...(ondertekenaar?.naam && { naam: ondertekenaar.naam }),
    ...(afzonderlijk.length > 0 && { afzonderlijk: opsomming(afzonderlijk) }),
    ...(reden && { reden }),
    ...(vooruitblik && { vooruitblik }),
  };
}

/** No paper says what day it is: of the clock only its fixed days are used, and those are the same on every day. */
function velden(set: Vragenset): ReturnType<typeof veldenVan> {
  return veldenVan(set, set.ingezonden?.waarde ?? '');
}

/** Who signs, where the document leaves no doubt: it says so, or one of those addressed does not answer by way of another. */
function wieTekent(set: Vragenset): { readonly ambt: string; readonly naam: string } | null {
  const { voorblad, kop, medeNamens } = set;
  if (voorblad.bewindspersoon !== null) return { ambt: voorblad.bewindspersoon.waarde, naam: '' };
  const [eerste, ...meer] = kop.beantwoordDoor;
  if (eerste !== undefined) {
    const ambt = eerste.portefeuille === null ? eerste.ambt : `${eerste.ambt} van ${eerste.portefeuille}`;
    return meer.length === 0 ? { ambt, naam: eerste.naam } : null;
  }
  const mede = new Set(medeNamens.map((ambt) => schrijfAmbt(ambt).toLowerCase()));
  const [enige, ...anderen] = kop.gerichtAan.filter((ambt) => !mede.has(schrijfAmbt(ambt).toLowerCase()));
  return enige === undefined || anderen.length > 0 ? null : { ambt: enige, naam: '' };
}
