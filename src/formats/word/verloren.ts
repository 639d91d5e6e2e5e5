import type { Verloren } from './stukken';

const EEN_OF_MEER: Readonly<Record<Verloren, readonly [string, (n: number) => string]>> = {
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
  return (Object.keys(EEN_OF_MEER) as Verloren[]).flatMap((wat) => {
    const aantal = verloren.filter((dit) => dit === wat).length;
    const [een, meer] = EEN_OF_MEER[wat];
    return aantal === 0 ? [] : [aantal === 1 ? een : meer(aantal)];
  });
}
