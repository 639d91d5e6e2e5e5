import type { Termijn } from '../termijn';
import { schrijfDatumKort, type Vragenset } from '../vragenset';
import { isOpen, standen } from './standen';

/** How many findings of each weight a document has. */
export interface Aantallen {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

/** Something to do with an answer document, as a line of a list. */
export interface Actie {
  /** The command of VS Code or of ours that does it. */
  readonly opdracht: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly groep: 'schrijven' | 'nakijken' | 'termijn' | 'papieren' | 'andere sets';
}

/**
 * What there is to do with an answer document as it stands now, what comes first on top.
 * @param termijn null when the document has no clock; then nothing is offered that would move it
 */
export function actiesVoor(set: Vragenset, termijn: Termijn | null, aantallen: Aantallen): Actie[] {
  return [...schrijven(set), ...nakijken(aantallen), ...klok(set, termijn), ...PAPIEREN, ...ANDERE];
}

function schrijven(set: Vragenset): Actie[] {
  const open = standen(set).filter(isOpen);
  const [eerste] = open;
  const volgende: Actie[] =
    eerste === undefined
      ? []
      : [
          {
            opdracht: 'kamervragen.volgendeOpenVraag',
            titel: 'Volgende open vraag',
            uitleg:
              open.length === 1
                ? `alleen vraag ${eerste.nummer} staat nog open`
                : `${open.length} vragen staan nog open`,
            groep: 'schrijven',
          },
        ];
  return [
    ...volgende,
    {
      opdracht: 'kamervragen.vragen.focus',
      titel: 'Vragen en antwoorden',
      uitleg: 'de stand van elke vraag, en wat de Kamerleden vroegen',
      groep: 'schrijven',
    },
    {
      opdracht: 'markdown.showPreviewToSide',
      titel: 'Voorbeeld naast de tekst',
      uitleg: 'het document als bijlage bij de brief, met de klok bovenaan',
      groep: 'schrijven',
    },
  ];
}

function nakijken(aantallen: Aantallen): Actie[] {
  const bevindingen = telling(aantallen);
  return [
    ...(bevindingen === ''
      ? []
      : [
          {
            opdracht: 'workbench.actions.view.problems',
            titel: 'Bevindingen',
            uitleg: bevindingen,
            groep: 'nakijken',
          } as const,
        ]),
    {
      opdracht: 'kamervragen.eindcontrole',
      titel: 'Eindcontrole',
      uitleg: 'nagekeken als eindversie, op één bladzijde',
      groep: 'nakijken',
    },
  ];
}

function klok(set: Vragenset, termijn: Termijn | null): Actie[] {
  if (termijn === null) return [];
  const agenda: Actie = {
    opdracht: 'kamervragen.agenda',
    titel: 'Maak agenda met de termijnen',
    uitleg: 'een bestand voor Outlook of een andere agenda',
    groep: 'termijn',
  };
  if (termijn.status === 'verzonden') return [agenda];
  const metUitstel =
    termijn.geldt === termijn.naUitstel
      ? `er is al uitstel, tot ${schrijfDatumKort(termijn.naUitstel)}`
      : `dan wordt het uiterlijk ${schrijfDatumKort(termijn.naUitstel)}`;
  // A second notice gives no new date.
  const uitstelbericht: Actie[] =
    set.uitstel.length > 0
      ? []
      : [
          {
            opdracht: 'kamervragen.uitstelbericht',
            titel: 'Uitstelbericht opstellen',
            uitleg: 'als het niet op tijd lukt; de klok verandert er niet van',
            groep: 'termijn',
          },
        ];
  return [
    ...uitstelbericht,
    { opdracht: 'kamervragen.uitstelVerzonden', titel: 'Uitstel verzonden op…', uitleg: metUitstel, groep: 'termijn' },
    {
      opdracht: 'kamervragen.verzonden',
      titel: 'Als verzonden markeren',
      uitleg: 'de antwoorden zijn bij de Kamer: de klok staat stil',
      groep: 'termijn',
    },
    agenda,
  ];
}

const PAPIEREN: readonly Actie[] = [
  {
    opdracht: 'kamervragen.wordBrief',
    titel: 'Maak Word-brief',
    uitleg: 'de vragen met hun antwoorden, met of zonder de brief ervoor',
    groep: 'papieren',
  },
];

const ANDERE: readonly Actie[] = [
  {
    opdracht: 'kamervragen.lopend.focus',
    titel: 'Lopende Kamervragen',
    uitleg: 'alle sets in deze map, wat het eerst moet bovenaan',
    groep: 'andere sets',
  },
  {
    opdracht: 'kamervragen.controleerAlles',
    titel: 'Alle beantwoordingen controleren',
    uitleg: 'de hele map',
    groep: 'andere sets',
  },
];

const WOORDEN: readonly (readonly [keyof Aantallen, string, string])[] = [
  ['error', 'fout', 'fouten'],
  ['warning', 'waarschuwing', 'waarschuwingen'],
  ['info', 'melding', 'meldingen'],
  ['hint', 'tip', 'tips'],
];

/** Counts findings by weight. */
export function perErnst(bevindingen: readonly { readonly severity: keyof Aantallen }[]): Aantallen {
  const aantal = (soort: keyof Aantallen): number => bevindingen.filter(({ severity }) => severity === soort).length;
  return { error: aantal('error'), warning: aantal('warning'), info: aantal('info'), hint: aantal('hint') };
}

/** "1 fout, 2 waarschuwingen"; empty when there is nothing. */
export function telling(aantallen: Aantallen): string {
  return WOORDEN.flatMap(([soort, een, meer]) => {
    const aantal = aantallen[soort];
    return aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}`];
  }).join(', ');
}
