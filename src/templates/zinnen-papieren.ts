// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the phrases are VS Code snippets, whose tab stops look like that.
import { type Zin, zinnenVan } from './zin';

// Who asked what, and when: the same words in the letter and in the notice. Tab stops from `tab` on, in reading order.
const vragen = (tab: number): string =>
  `vragen van \${${tab}|het lid,de leden|} \${${tab + 1}:[naam]} (\${${tab + 2}:[fractie]}) over \${${tab + 3}:[onderwerp]} (\${${tab + 4}:[znummer]}, ingezonden \${${tab + 5}:[datum]})`;

/** Phrases for the letter that offers the answers. */
export const briefzinnen: readonly Zin[] = [
  ...zinnenVan('brief', 'aanbieding', [
    [
      'aanbieding',
      'Aanbieding van de antwoorden',
      `Hierbij stuur ik uw Kamer de antwoorden op de schriftelijke ${vragen(1)}.`,
    ],
    [
      'aanbiedingmede',
      'Aanbieding, mede namens',
      `Hierbij stuur ik uw Kamer, mede namens de \${1|minister,staatssecretaris|} \${2|van,voor|} \${3:[naam portefeuille]}, de antwoorden op de schriftelijke ${vragen(4)}.`,
    ],
    ['kenmerk', 'Kenmerken boven de brief', 'Ons kenmerk: ${1:[kenmerk]}\nUw kenmerk: ${2:[znummer]}'],
    ['bijlage', 'Antwoorden in de bijlage', 'De antwoorden staan in de bijlage bij deze brief.'],
    [
      'opschrift',
      'Opschrift van de bijlage',
      `Antwoorden van de \${1|minister,staatssecretaris|} \${2|van,voor|} \${3:[naam portefeuille]} op de ${vragen(4)}`,
    ],
    [
      'laat',
      'Antwoorden later dan gewenst',
      'De beantwoording heeft langer geduurd dan gebruikelijk, omdat ${1:[reden]}.',
    ],
  ]),
  ...zinnenVan('brief', 'mede namens', [
    [
      'medenamens',
      'Mede namens',
      'Mede namens de ${1|minister,staatssecretaris|} ${2|van,voor|} ${3:[naam portefeuille]},',
    ],
    [
      'ondertekening',
      'Ondertekening',
      'De ${1|minister,staatssecretaris|} ${2|van,voor|} ${3:[naam portefeuille]},\n\n${4:[naam]}',
    ],
  ]),
  ...zinnenVan('brief', 'afdoening toezegging of motie', [
    [
      'afdoening',
      'Toezegging afgedaan',
      'Hiermee is de toezegging afgedaan die ik op ${1:[datum]} heb gedaan in het ${2|commissiedebat,plenaire debat,tweeminutendebat|} over ${3:[onderwerp]}.',
    ],
    [
      'motieaf',
      'Motie afgedaan',
      'Hiermee is de motie van ${1:[naam]} (Kamerstuk ${2:[nummer dossier]}, nr. ${3:[nummer]}) afgedaan.',
    ],
  ]),
];

/** Sentences of a delay notice: that it is late, why, and when the answers do come. */
export const uitstelzinnen: readonly Zin[] = zinnenVan('uitstelbericht', 'uitstelbericht', [
  [
    'uitstel',
    'Mededeling van uitstel',
    `De ${vragen(1)} kunnen niet binnen de gebruikelijke termijn worden beantwoord.`,
  ],
  ['uitstelreden', 'Reden van het uitstel', 'De reden van het uitstel is dat ${1:[reden]}.'],
  [
    'uitstelministeries',
    'Reden: afstemming tussen ministeries',
    'De reden van het uitstel is dat de afstemming tussen de betrokken ministeries meer tijd vraagt.',
  ],
  [
    'uitstelafstemming',
    'Reden: afstemming met een organisatie',
    'De reden van het uitstel is dat de afstemming met ${1:[naam organisatie]} meer tijd vraagt.',
  ],
  [
    'uitstelinfo',
    'Reden: ontbrekende informatie',
    'De reden van het uitstel is dat de informatie van ${1:[naam organisatie]} nog niet volledig is ontvangen.',
  ],
  [
    'uitstelderden',
    'Reden: informatie van anderen',
    'De reden van het uitstel is dat nog niet alle informatie is ontvangen die voor de antwoorden nodig is.',
  ],
  [
    'uitsteluitzoeken',
    'Reden: uitzoekwerk',
    'De reden van het uitstel is dat het meer tijd vraagt om uit te zoeken wat voor de antwoorden nodig is.',
  ],
  [
    'uitstelsamenhang',
    'Reden: samenhang met een ander traject',
    'De reden van het uitstel is dat de antwoorden samenhangen met ${1:[onderwerp]}, waarover ${2:[moment]} meer bekend is.',
  ],
  ['vooruitblik', 'Vooruitblik: zo spoedig mogelijk', 'Uw Kamer ontvangt de antwoorden zo spoedig mogelijk.'],
  ['vooruitblikdatum', 'Vooruitblik: op een datum', 'Uw Kamer ontvangt de antwoorden uiterlijk op ${1:[datum]}.'],
]);

// A hand-made document has no bron and no origineel: those keys are written at import only.
const voorwerk =
  '---\nznummer: ${1:[znummer]}\ningezonden: ${2:[datum als jjjj-mm-dd]}\nfase: ${3|concept,lijn,eindversie|}\n---';

const sjabloon: Zin = {
  id: 'document',
  groep: 'opbouw',
  prefix: 'kvdocument',
  titel: 'Beantwoording van Kamervragen (heel document)',
  body: `${voorwerk.replace('${3|concept,lijn,eindversie|}', 'concept')}
# Vragen van \${3|het lid,de leden|} \${4:[naam]} (\${5:[fractie]}) aan \${6:[bewindspersoon]} over *\${7:[onderwerp]}* (ingezonden \${8:[datum]})

## Vraag 1

\${9:[tekst van de vraag]}

### Antwoord 1

$0`,
  plaats: 'document',
  sjabloon: true,
};

/** The parts of an answer document, and the whole of it. */
export const documentzinnen: readonly Zin[] = [
  sjabloon,
  ...zinnenVan('document', 'opbouw', [
    ['vraag', 'Vraag met antwoord', '## Vraag ${1:1}\n\n${2:[tekst van de vraag]}\n\n### Antwoord $1\n\n$0'],
    ['antwoord', 'Antwoord', '### Antwoord ${1:1}\n\n$0'],
    ['voorwerk', 'Gegevens bovenaan (front matter)', `${voorwerk}\n$0`],
    [
      'kop',
      'Kop met vragenstellers en onderwerp',
      '# Vragen van ${1|het lid,de leden|} ${2:[naam]} (${3:[fractie]}) aan ${4:[bewindspersoon]} over *${5:[onderwerp]}* (ingezonden ${6:[datum]})',
    ],
    ['voetnoot', 'Tekst van een voetnoot', '[^${1:1}]: ${2:[vindplaats]}'],
  ]),
  ...zinnenVan('document', 'samenvoegen verantwoorden', [
    [
      'samenhang',
      'Samenhangende vragen samen beantwoord',
      'Vragen over hetzelfde onderwerp zijn samen beantwoord om herhaling te voorkomen.',
    ],
  ]),
];
