/** Who signs: "Minister Agema (Volksgezondheid, Welzijn en Sport)". */
export interface Bewindspersoon {
  readonly ambt: string;
  readonly naam: string;
  readonly portefeuille: string | null;
}

const AMBT =
  /^(minister-president|vice-?minister-president|ministers|minister|staatssecretarissen|staatssecretaris)(?![\p{L}-])/iu;
const GRENS = /(?:,\s|\sen\s|,\sen\s)(?=(?:de\s|het\s)?(?:(?:vice-?)?minister|staatssecretaris|van\s|voor\s))/iu;

function enkelvoud(ambt: string): string {
  const lower = ambt.toLowerCase();
  if (lower === 'ministers') return 'Minister';
  if (lower === 'staatssecretarissen') return 'Staatssecretaris';
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/**
 * "Staatssecretarissen van Defensie en van Binnenlandse Zaken en Koninkrijksrelaties" → each of them in full.
 * Only "van" and "voor" open a next portfolio, because portfolios hold commas and "en" themselves.
 */
export function readGerichtAan(text: string): string[] {
  const result: string[] = [];
  let ambt = '';
  for (const part of text.trim().split(GRENS)) {
    const naam = part.replace(/^(?:de|het)\s/iu, '').trim();
    const match = AMBT.exec(naam);
    if (match !== null) ambt = enkelvoud(match[0]);
    const rest = match === null ? naam : naam.slice(match[0].length).trim();
    const vorige = result.at(-1);
    // The prime minister is named with both titles, and is one person.
    if (vorige === 'Minister-president' && /^van algemene zaken$/iu.test(rest)) {
      result[result.length - 1] = 'Minister-President, Minister van Algemene Zaken';
    } else if (ambt !== '') {
      result.push(rest === '' ? ambt : `${ambt} ${rest}`);
    }
  }
  return result;
}

const ONDERTEKENAAR =
  /(?<!\p{L})(minister-president|minister|staatssecretaris)\s([^()]{1,80})\(((?:(?! en (?:antwoord )?van )[^()]){1,120})\)?/giu;

/** "Minister Agema (Volksgezondheid, Welzijn en Sport) en Staatssecretaris …" → office, name, portfolio. */
export function readBewindspersonen(text: string): Bewindspersoon[] {
  return [...text.matchAll(ONDERTEKENAAR)].map((match) => ({
    ambt: enkelvoud(match[1] ?? ''),
    naam: (match[2] ?? '').trim(),
    portefeuille: (match[3] ?? '').trim() || null,
  }));
}
