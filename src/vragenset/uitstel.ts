import type { Kop } from './kop';
import type { Sectie, Soort } from './vragenset';

const REDEN =
  /(?:,\s|\s)(?:omdat|aangezien|in verband met|vanwege|wegens|doordat)\s([^.]{3,300})|(?:de )?reden (?:van|voor) (?:het |dit )?uitstel is (?:dat )?([^.]{3,300})/iu;

/** The delay that a notice itself announces: the day it was received and its reason, as far as they are written there. */
export function readUitstel(
  soort: Soort,
  kop: Kop,
  secties: readonly Sectie[],
): { readonly datum: string | null; readonly reden: string | null }[] {
  if (soort !== 'uitstel') return [];
  const text = secties.map((sectie) => (sectie.soort === 'vraag' ? '' : sectie.tekst)).join('\n');
  const flat = text.slice(0, 20_000).replace(/\s+/g, ' ');
  const match = REDEN.exec(flat);
  return [{ datum: kop.ontvangen?.waarde ?? null, reden: (match?.[1] ?? match?.[2])?.trim() ?? null }];
}
