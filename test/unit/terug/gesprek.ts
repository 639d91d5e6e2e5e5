import { leesWord } from '../../../src/formats/word';
import { leesBrief, type Rij, type Terugkomst, type Vergelijking, vergelijk } from '../../../src/terug';
import { readVragenset } from '../../../src/vragenset';
import * as b from '../formats/wordbouw';

const VRAGEN = [
  'Hoe hoog is de zeedijk op het laagste punt van de polder?',
  'Wie betaalt het onderhoud van de zeedijk in de komende jaren?',
  'Wanneer is de kering bij Zandoord gereed voor gebruik?',
];
export const ANTWOORDEN = [
  ['De zeedijk is daar ongeveer negen meter hoog.', 'Dat is hoger dan de norm voorschrijft.'],
  ['Het waterschap betaalt dat onderhoud helemaal alleen.'],
  [
    'De kering is in het najaar gereed.',
    'Daarna volgt een proef van zes weken.',
    'De Kamer hoort daarover in het voorjaar.',
  ],
];
export const VOORBLAD = '---\nznummer: 2025Z90001\ningezonden: 2025-02-03\n---\n\n# Vragen van het lid Six\n';

/** The answer document, with other answers where they are given. */
export function markdown(anders: Readonly<Record<number, string>> = {}, staart = ''): string {
  const delen = VRAGEN.map(
    (vraag, index) =>
      `## Vraag ${index + 1}\n\n${vraag}\n\n### Antwoord ${index + 1}\n\n${anders[index + 1] ?? ANTWOORDEN[index]?.join('\n\n')}\n`,
  );
  return `${VOORBLAD}\n${delen.join('\n')}${staart}`;
}

interface Anders {
  /** Paragraphs of answers as XML, by number. */
  readonly antwoorden?: Readonly<Record<number, string>>;
  readonly vragen?: Readonly<Record<number, string>>;
  /** Labels as they are in the letter; null where there is none. */
  readonly labels?: Readonly<Record<string, string | null>>;
  readonly volgorde?: readonly number[];
  readonly staart?: string;
}

/** The body of a letter with that document, changed. */
export function body({
  antwoorden = {},
  vragen = {},
  labels = {},
  volgorde = [1, 2, 3],
  staart = '',
}: Anders = {}): string {
  const label = (naam: string): string => {
    const tekst = labels[naam] === undefined ? naam : labels[naam];
    return tekst === null ? '' : b.p(b.vet(tekst));
  };
  return (
    volgorde
      .map(
        (nummer) =>
          label(`Vraag ${nummer}`) +
          (vragen[nummer] ?? b.p(b.vet(VRAGEN[nummer - 1] ?? ''))) +
          label(`Antwoord ${nummer}`) +
          (antwoorden[nummer] ?? (ANTWOORDEN[nummer - 1] ?? []).map((tekst) => b.p(tekst)).join('')),
      )
      .join('') + staart
  );
}

export function terugkomst(delen: b.Onderdelen | Uint8Array, uit: string | null = markdown()): Terugkomst {
  const bytes = delen instanceof Uint8Array ? delen : b.wordbestand(delen);
  return { brief: leesBrief(leesWord(bytes)), uitgegeven: uit === null ? null : readVragenset(uit) };
}

export function vergeleken(
  anders: Anders | b.Onderdelen,
  hier = markdown(),
  uit: string | null = markdown(),
): Vergelijking {
  const delen = 'body' in anders ? anders : { body: body(anders) };
  return vergelijk(readVragenset(hier), terugkomst(delen, uit));
}

/** "3 word +2 -1 M. de Boer" for every answer that is not as it was. */
export function kort({ rijen }: Vergelijking): string[] {
  return rijen.flatMap((rij: Rij) => {
    const { erbij, eraf, gesplitst, samengevoegd } = rij.inWord;
    const wie = rij.wie.map(({ auteur }) => auteur).join(' & ');
    const zegt = [
      rij.nummers.join('+'),
      rij.stand,
      erbij > 0 ? `+${erbij}` : '',
      eraf > 0 ? `-${eraf}` : '',
      gesplitst > 0 ? `gesplitst ${gesplitst}` : '',
      samengevoegd > 0 ? `samengevoegd ${samengevoegd}` : '',
      rij.opmaak ? 'opmaak' : '',
      wie,
      rij.vraagtekst === null ? '' : 'vraag',
      rij.opmerkingen.length > 0 ? `${rij.opmerkingen.length} opmerking` : '',
    ].filter((deel) => deel !== '');
    return zegt.length === 2 && rij.stand === 'gelijk' ? [] : [zegt.join(' ')];
  });
}
