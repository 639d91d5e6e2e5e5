import type { Opmaakverlies, Verloren } from './stukken';

const EEN_OF_MEER: Readonly<Record<Exclude<Verloren, Opmaakverlies>, readonly [string, (n: number) => string]>> = {
  afbeelding: ['1 afbeelding is niet overgenomen.', (n) => `${n} afbeeldingen zijn niet overgenomen.`],
  grafiek: ['1 grafiek of schema is niet overgenomen.', (n) => `${n} grafieken of schema’s zijn niet overgenomen.`],
  formule: ['1 formule staat er als gewone tekst.', (n) => `${n} formules staan er als gewone tekst.`],
  verborgen: [
    'Op 1 plaats is verborgen tekst niet overgenomen.',
    (n) => `Op ${n} plaatsen is verborgen tekst niet overgenomen.`,
  ],
  doorgehaald: [
    'Op 1 plaats staat doorgestreepte tekst er zonder streep.',
    (n) => `Op ${n} plaatsen staat doorgestreepte tekst er zonder streep.`,
  ],
  symbool: ['1 bijzonder teken is een □ geworden.', (n) => `${n} bijzondere tekens zijn een □ geworden.`],
  koppeling: [
    '1 koppeling naar een bestand is alleen nog tekst.',
    (n) => `${n} koppelingen naar een bestand zijn alleen nog tekst.`,
  ],
  inhoudsopgave: ['De inhoudsopgave is niet overgenomen.', () => 'De inhoudsopgaven zijn niet overgenomen.'],
  bestand: ['1 ingevoegd bestand is niet overgenomen.', (n) => `${n} ingevoegde bestanden zijn niet overgenomen.`],
  cellen: [
    'In 1 tabel zijn samengevoegde cellen weer gesplitst.',
    (n) => `In ${n} tabellen zijn samengevoegde cellen weer gesplitst.`,
  ],
};

/** What did not come along, a sentence each. */
export function verlorenZinnen(verloren: readonly Verloren[]): string[] {
  return zinnen(EEN_OF_MEER, verloren);
}

const OPMAAK: Readonly<Record<Opmaakverlies, readonly [string, (n: number) => string]>> = {
  onderstreept: [
    'Op 1 plaats is onderstreepte tekst niet meer onderstreept.',
    (n) => `Op ${n} plaatsen is onderstreepte tekst niet meer onderstreept.`,
  ],
  gemarkeerd: [
    'Op 1 plaats is tekst met een markeerstift niet meer gemarkeerd.',
    (n) => `Op ${n} plaatsen is tekst met een markeerstift niet meer gemarkeerd.`,
  ],
  gekleurd: [
    'Op 1 plaats heeft gekleurde tekst geen kleur meer.',
    (n) => `Op ${n} plaatsen heeft gekleurde tekst geen kleur meer.`,
  ],
};

/** Which looks did not come along, a sentence each. */
export function opmaakZinnen(verloren: readonly Verloren[]): string[] {
  return zinnen(OPMAAK, verloren);
}

function zinnen<Wat extends Verloren>(
  hoe: Readonly<Record<Wat, readonly [string, (n: number) => string]>>,
  verloren: readonly Verloren[],
): string[] {
  return (Object.keys(hoe) as Wat[]).flatMap((wat) => {
    const aantal = verloren.filter((dit) => dit === wat).length;
    const [een, meer] = hoe[wat];
    return aantal === 0 ? [] : [aantal === 1 ? een : meer(aantal)];
  });
}
