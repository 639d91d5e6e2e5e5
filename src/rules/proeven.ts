/** True when nine digits can be a burgerservicenummer: the eleven test (weights 9 to 2, and -1 for the last digit), not all zeros. */
export function isBsn(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers) || /^0+$/.test(cijfers)) return false;
  const som = [...cijfers].reduce((sum, cijfer, index) => sum + Number(cijfer) * (index === 8 ? -1 : 9 - index), 0);
  return som % 11 === 0;
}

/** Length of an IBAN by country (ISO 13616 register): the countries that occur in Dutch correspondence. */
const LENGTES: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LT: 20,
  LU: 20,
  LV: 21,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
};

/** Number of characters, without spaces, of an IBAN that begins like this; null for no country that we know. */
export function ibanLengte(begin: string): number | null {
  return LENGTES[begin.slice(0, 2)] ?? null;
}

/** True when the check digits agree (ISO 7064, mod 97-10). `iban` without spaces, in capitals. */
export function isIban(iban: string): boolean {
  if (iban.length !== ibanLengte(iban) || !/^[A-Z]{2}\d{2}[A-Z\d]+$/.test(iban)) return false;
  let rest = 0;
  for (const teken of iban.slice(4) + iban.slice(0, 4)) {
    const waarde = Number.parseInt(teken, 36);
    rest = (rest * (waarde > 9 ? 100 : 10) + waarde) % 97;
  }
  return rest === 1;
}
