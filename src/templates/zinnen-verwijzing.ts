// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the phrases are VS Code snippets, whose tab stops look like that.
import { type Zin, zinnenVan } from './zin';

// A ready-made reference to a parliamentary paper; the numbers are always the writer's.
const kamerstuk = (tab: number): string => `(Kamerstuk \${${tab}:[nummer dossier]}, nr. \${${tab + 1}:[nummer]})`;

/** Phrases for inside an answer that point elsewhere: to other answers, papers, what follows, Europe. */
export const verwijszinnen: readonly Zin[] = [
  ...zinnenVan('antwoord', 'verwijzing binnen de set', [
    ['zie', 'Zie het antwoord op vraag', 'Zie het antwoord op vraag ${1:[nummer]}.'],
    ['zieook', 'Zie ook het antwoord op vraag', 'Zie ook het antwoord op vraag ${1:[nummer]}.'],
    ['ziemeer', 'Zie de antwoorden op meer vragen', 'Zie de antwoorden op de vragen ${1:[nummer]} en ${2:[nummer]}.'],
    [
      'zoals',
      'Zoals aangegeven bij een eerdere vraag',
      'Zoals aangegeven in het antwoord op vraag ${1:[nummer]}, ${2:[toelichting]}.',
    ],
  ]),
  ...zinnenVan('antwoord', 'verwijzing naar Kamerbrief of -stuk', [
    [
      'kamerbrief',
      'Verwijzing naar Kamerbrief',
      `Voor \${1:[onderwerp]} verwijs ik uw Kamer naar mijn brief van \${2:[datum]} ${kamerstuk(3)}.`,
    ],
    [
      'geinformeerd',
      'Uw Kamer is eerder geïnformeerd',
      `Op \${1:[datum]} heb ik uw Kamer geïnformeerd over \${2:[onderwerp]} ${kamerstuk(3)}.`,
    ],
    [
      'eerder',
      'Antwoord op eerdere Kamervragen',
      'Eerdere vragen van ${1|het lid,de leden|} ${2:[naam]} over ${3:[onderwerp]} heb ik beantwoord op ${4:[datum]} (Aanhangsel Handelingen, vergaderjaar ${5:[jaar]}, nr. ${6:[nummer]}).',
    ],
    [
      'debat',
      'Verwijzing naar een debat',
      'In het ${1|commissiedebat,plenaire debat,tweeminutendebat|} van ${2:[datum]} over ${3:[onderwerp]} heb ik toegelicht dat ${4:[toelichting]}.',
    ],
    [
      'motie',
      'Verwijzing naar een motie',
      `In de motie van \${1:[naam]} ${kamerstuk(2)} verzoekt uw Kamer \${4:[tekst motie]}.`,
    ],
    ['rapport', 'Vindplaats van een rapport', 'Het rapport “${1:[titel]}” is te vinden op ${2:[vindplaats]}.'],
  ]),
  ...zinnenVan('antwoord', 'toezegging of vervolg', [
    [
      'informeer',
      'Uw Kamer wordt geïnformeerd',
      'Ik informeer uw Kamer ${1|uiterlijk op,vóór|} ${2:[datum]} over ${3:[onderwerp]}.',
    ],
    ['toezegging', 'Toezegging', 'Ik zeg uw Kamer toe ${1:[maatregel]}, uiterlijk op ${2:[datum]}.'],
    [
      'uitkomst',
      'Uitkomsten naar uw Kamer',
      'De uitkomsten van ${1:[naam onderzoek]} stuur ik, met mijn reactie, ${2:[moment]} naar uw Kamer.',
    ],
    ['bereid', 'Bereid', 'Ja, daartoe ben ik bereid. ${1:[toelichting]}'],
    ['nietbereid', 'Niet bereid', 'Nee, daartoe ben ik niet bereid, omdat ${1:[reden]}.'],
    [
      'gesprek',
      'In gesprek met een organisatie',
      'Ik bespreek dit met ${1:[naam organisatie]} en laat uw Kamer ${2:[moment]} weten wat daaruit komt.',
    ],
    [
      'doorgeleid',
      'Onder de aandacht gebracht',
      'Ik heb dit punt onder de aandacht gebracht van ${1:[naam organisatie]}.',
    ],
    [
      'voortgang',
      'Voortgang in volgende rapportage',
      'Over de voortgang bericht ik uw Kamer in ${1|de volgende voortgangsrapportage,het volgende jaarverslag,de volgende verzamelbrief|} over ${2:[onderwerp]}.',
    ],
  ]),
  ...zinnenVan('antwoord', 'Europa', [
    ['europa', 'Nederlandse inzet in Europa', 'In Europees verband zet Nederland in op ${1:[standpunt]}.'],
    [
      'commissie',
      'Aan de Europese Commissie',
      'De Europese Commissie gaat over ${1|het doen van een voorstel hiervoor,het toezicht op de naleving hiervan|}. ${2:[toelichting]}',
    ],
    [
      'euregels',
      'Ruimte in Europese regels',
      'De Europese regels laten op dit punt ${1|geen,beperkt,voldoende|} ruimte voor nationaal beleid. ${2:[toelichting]}',
    ],
    [
      'bncfiche',
      'Kabinetsstandpunt in BNC-fiche',
      `Het standpunt van het kabinet over dit voorstel staat in het BNC-fiche van \${1:[datum]} ${kamerstuk(2)}.`,
    ],
  ]),
];
