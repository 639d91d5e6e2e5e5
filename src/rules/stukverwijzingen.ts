import type { Stukverwijzing, Vorm } from '../vragenset';

/** True when two references are written in the same way, whatever they refer to. */
export function sameVorm(a: Vorm, b: Vorm): boolean {
  return (
    (a.woord === null || b.woord === null || a.woord === b.woord) &&
    (a.voorNummer === null || b.voorNummer === null || a.voorNummer === b.voorNummer) &&
    a.kamer === b.kamer &&
    a.voorJaar === b.voorJaar &&
    a.jaar === b.jaar &&
    a.voorDossier === b.voorDossier &&
    a.dossier === b.dossier
  );
}

/** The reference written as `vorm`; null where that would need what it does not say, or would lose which Kamer it is. */
export function writeAs(ref: Stukverwijzing, vorm: Vorm): string | null {
  const lostKamer = vorm.kamer !== ref.vorm.kamer && !(vorm.kamer === '' && ref.vorm.kamer === 'II');
  if (lostKamer || (vorm.jaar !== '' && ref.van === '')) return null;
  if (ref.nummer !== '' && vorm.voorNummer === null) return null;
  const woord = ref.vorm.woord === null || vorm.woord === null ? firstWord(ref.tekst) : vorm.woord;
  const hoofdletter = /^\p{Upper}/u.test(ref.tekst) ? woord.charAt(0).toUpperCase() + woord.slice(1) : woord;
  const kamer = vorm.kamer === '' ? '' : ` ${vorm.kamer}`;
  const jaar = vorm.jaar === '' ? '' : vorm.voorJaar + yearAs(ref, vorm.jaar);
  const dossier = ref.dossier === '' ? '' : vorm.voorDossier + dossierAs(ref.dossier, vorm.dossier) + ref.toevoeging;
  const nummer = ref.nummer === '' ? '' : `${vorm.voorNummer}${ref.nummer}`;
  return hoofdletter.replace('handelingen', 'Handelingen') + kamer + jaar + dossier + nummer;
}

const firstWord = (text: string): string => /^\p{Alpha}+/u.exec(text)?.[0] ?? text;

function yearAs({ van, tot }: Stukverwijzing, vorm: string): string {
  const eeuw = van.slice(0, 2);
  const voluit = tot.length === 4 ? tot : String(Number(eeuw + tot) + (Number(eeuw + tot) < Number(van) ? 100 : 0));
  return van + vorm.charAt(0) + (vorm.endsWith('4') ? voluit : voluit.slice(2));
}

function dossierAs(cijfers: string, scheiding: string): string {
  return cijfers.slice(0, 2) + scheiding + cijfers.slice(2);
}
