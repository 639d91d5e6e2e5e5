import type { Kop } from './kop';
import { isUitstelTekst } from './uitstelzin';
import type { Sectie, Soort } from './vragenset';

const REDEN =
  /(?:,\s|\s)(?:omdat|aangezien|in verband met|vanwege|wegens|doordat|gezien|gelet op)\s([^.]{3,300})|(?:de )?reden (?:van|voor) (?:het |dit )?uitstel is (?:dat )?([^.]{3,300})/iu;
/** "Vanwege … kunnen de vragen niet …": the reason comes first, and ends here. */
const NA_REDEN = /,? (?:kunnen|kan|zullen|zal|is het|lukt het|worden) /iu;
/** The sentence in which a notice begins, where it stands behind the answers themselves. */
const BEGIN = /(?:hierbij|met deze brief)\s(?:deel|meld|bericht)\s(?:ik|wij)\s/giu;

/** The delay that a document announces: the day its notice was received and the reason, as far as they are written there. */
export function readUitstel(
  soort: Soort,
  kop: Kop,
  secties: readonly Sectie[],
): { readonly datum: string | null; readonly reden: string | null }[] {
  // A web page without labels keeps the notice behind the answers, as one text.
  const isPagina = soort === 'antwoord' && kop.pagina;
  if (soort !== 'uitstel' && !isPagina) return [];
  const text = secties.map((sectie) => (sectie.soort === 'vraag' ? '' : sectie.tekst)).join('\n');
  const begin = isPagina ? ([...text.matchAll(BEGIN)].at(-1)?.index ?? text.length) : 0;
  const flat = text.slice(begin, begin + 20_000).replace(/\s+/g, ' ');
  if (isPagina && !isUitstelTekst(flat)) return [];
  const match = REDEN.exec(flat);
  const datum = isPagina ? null : (kop.ontvangen?.waarde ?? null);
  const gelezen = match?.[1] ?? match?.[2] ?? '';
  const reden = gelezen.slice(0, NA_REDEN.exec(gelezen)?.index).trim();
  return [{ datum, reden: reden || null }];
}
