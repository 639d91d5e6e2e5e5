// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the phrases are VS Code snippets, whose tab stops look like that.
import { type Zin, zinnenVan } from './zin';

/** Phrases for inside an answer: what the minister knows, thinks, can say. */
export const antwoordzinnen: readonly Zin[] = [
  ...zinnenVan('antwoord', 'bekendheid', [
    ['ja', 'Ja', 'Ja.'],
    [
      'bekend',
      'Bekend met het bericht',
      'Ja, ${1|dat bericht,dat artikel,dat rapport,dat signaal,die situatie|} is mij bekend.',
    ],
    [
      'onbekend',
      'Niet bekend met het bericht',
      'Nee, ${1|dat bericht,dat artikel,dat rapport,dat signaal,die situatie|} was mij nog niet bekend. ${2:[toelichting]}',
    ],
    [
      'gelezen',
      'Kennisgenomen van',
      'Ja, ik heb kennisgenomen van ${1|het bericht,het artikel,het rapport,de brief,de uitzending|} over ${2:[onderwerp]}.',
    ],
    ['klopt', 'Dat klopt', 'Ja, dat klopt. ${1:[toelichting]}'],
    ['kloptniet', 'Dat klopt niet', 'Nee, dat is niet juist. ${1:[toelichting]}'],
    ['kloptdeels', 'Dat klopt gedeeltelijk', 'Dat klopt gedeeltelijk. ${1:[toelichting]}'],
  ]),
  ...zinnenVan('antwoord', 'mening', [
    ['nee', 'Nee, met toelichting', 'Nee. ${1:[toelichting]}'],
    [
      'mening',
      'Mening wel, niet of deels gedeeld',
      '${1|Ja\\, die mening deel ik.,Nee\\, die mening deel ik niet.,Die mening deel ik gedeeltelijk.|} ${2:[toelichting]}',
    ],
    ['deel', 'Opvatting gedeeld', 'De opvatting dat ${1:[standpunt]}, deel ik.'],
    ['deelniet', 'Opvatting niet gedeeld', 'De opvatting dat ${1:[standpunt]}, deel ik niet, omdat ${2:[reden]}.'],
    ['eens', 'Eens met de vragenstellers', 'Met ${1|het lid,de leden|} ben ik van mening dat ${2:[standpunt]}.'],
    ['kabinet', 'Standpunt van het kabinet', 'Het kabinet hecht eraan dat ${1:[standpunt]}.'],
    ['zorgen', 'Begrip voor zorgen', 'De ${1|zorgen,vragen|} over ${2:[onderwerp]} begrijp ik.'],
    [
      'herken',
      'Beeld wel of niet herkend',
      'Het beeld dat uit de vraag naar voren komt, herken ik ${1|niet,deels,wel|}. ${2:[toelichting]}',
    ],
  ]),
  ...zinnenVan('antwoord', 'individueel geval', [
    [
      'individueel',
      'Geen uitspraak over een individueel geval',
      'Op een individueel geval ga ik in het openbaar niet in. In algemene zin geldt: ${1:[toelichting]}',
    ],
    [
      'bedrijf',
      'Niet over één bedrijf of instelling',
      'Op de situatie bij ${1|een afzonderlijk bedrijf,een afzonderlijke instelling,een afzonderlijke gemeente|} kan ik niet ingaan, omdat ${2:[reden]}.',
    ],
    [
      'privacy',
      'Persoonlijke levenssfeer',
      'Om de persoonlijke levenssfeer van de ${1|betrokkene,betrokkenen|} te beschermen, geef ik geen informatie over persoonlijke omstandigheden.',
    ],
  ]),
  ...zinnenVan('antwoord', 'lopend onderzoek of strafzaak', [
    [
      'onderzoek',
      'Onderzoek loopt nog',
      'Het onderzoek van ${1:[naam organisatie]} loopt nog. Op de uitkomsten loop ik niet vooruit.',
    ],
    [
      'strafzaak',
      'Strafrechtelijk onderzoek',
      'Over een strafrechtelijk onderzoek dat nog loopt, doe ik geen mededelingen. Dat zou het onderzoek kunnen schaden.',
    ],
    [
      'om',
      'Beslissing van het Openbaar Ministerie',
      'Het is aan het Openbaar Ministerie om te beslissen over ${1|opsporing en vervolging,vervolging,het instellen van hoger beroep|}. In die beslissing treed ik niet.',
    ],
    [
      'rechter',
      'Zaak onder de rechter',
      'Deze zaak ligt bij de rechter. Zolang er geen uitspraak is, past het mij niet daarover een oordeel te geven.',
    ],
  ]),
  ...zinnenVan('antwoord', 'vertrouwelijkheid', [
    [
      'vertrouwelijk',
      'Vertrouwelijke informatie',
      'Deze informatie is vertrouwelijk, omdat ${1:[reden]}. Daarom kan ik die niet openbaar maken.',
    ],
    [
      'gegevens',
      'Bedrijfsvertrouwelijke gegevens',
      'Hierbij gaat het om bedrijfsvertrouwelijke gegevens van ${1:[naam organisatie]}. Die kan ik niet openbaar maken.',
    ],
    [
      'veiligheid',
      'Veiligheid van betrokkenen',
      'Vanwege de veiligheid van ${1|betrokkenen,medewerkers|} ga ik in het openbaar niet in op ${2:[onderwerp]}.',
    ],
    [
      'gesprekken',
      'Onderhandelingen of gesprekken lopen',
      'Zolang de ${1|onderhandelingen,gesprekken|} over ${2:[onderwerp]} lopen, zeg ik niets over de inhoud daarvan.',
    ],
    [
      'besloten',
      'Vertrouwelijk informeren',
      'Als uw Kamer dat wenst, kan zij over ${1:[onderwerp]} vertrouwelijk worden geïnformeerd.',
    ],
  ]),
  ...zinnenVan('antwoord', 'geen cijfers', [
    [
      'geencijfers',
      'Geen cijfers beschikbaar',
      'Over ${1:[onderwerp]} beschik ik niet over cijfers, omdat ${2:[reden]}.',
    ],
    [
      'registratie',
      'Niet apart geregistreerd',
      'Dit wordt niet apart geregistreerd. Een uitsplitsing naar ${1:[onderwerp]} is daarom niet te geven.',
    ],
    [
      'nogonbekend',
      'Gegevens nog niet bekend',
      'De gegevens over ${1:[onderwerp]} zijn er nog niet. Ik verwacht ze ${2:[moment]}.',
    ],
    [
      'cijfers',
      'Cijfers met bron',
      'Volgens ${1:[naam bron]} ging het in ${2:[periode]} om ${3:[aantal]} ${4:[onderwerp]}.',
    ],
    [
      'tabel',
      'Tabel met aantallen per jaar',
      'De tabel toont per jaar het aantal ${1:[onderwerp]}.\n\n| Jaar | Aantal |\n| --- | ---: |\n| ${2:[jaar]} | ${3:[aantal]} |\n\nBron: ${4:[naam bron]}.',
    ],
  ]),
  ...zinnenVan('antwoord', 'geen aanleiding', [
    ['geenaanleiding', 'Geen aanleiding', 'Ik zie nu geen aanleiding voor ${1:[maatregel]}, omdat ${2:[reden]}.'],
    [
      'voldoende',
      'Bestaande regels voldoen',
      'Naar mijn oordeel volstaan de bestaande ${1|regels,maatregelen,afspraken|}. ${2:[toelichting]}',
    ],
    [
      'volgen',
      'Ontwikkelingen volgen',
      'Ik volg de ontwikkelingen rond ${1:[onderwerp]} en bezie ${2:[moment]} of meer nodig is.',
    ],
  ]),
  ...zinnenVan('antwoord', 'verantwoordelijkheid van een ander', [
    [
      'ander',
      'Verantwoordelijkheid van een ander',
      'Dit is een verantwoordelijkheid van ${1|gemeenten,provincies,waterschappen,werkgevers,de instelling zelf|}. ${2:[toelichting]}',
    ],
    [
      'collega',
      'Verantwoordelijkheid van een andere bewindspersoon',
      'Dit onderwerp valt onder de verantwoordelijkheid van ${1:[bewindspersoon]}. ${2:[toelichting]}',
    ],
    ['toezicht', 'Toezichthouder', 'Het toezicht hierop is belegd bij ${1:[naam toezichthouder]}. ${2:[toelichting]}'],
    [
      'nietaanmij',
      'Niet aan mij',
      'Het is niet aan mij om ${1|hierover te oordelen,in die afweging te treden|}. Dat is aan ${2:[naam organisatie]}.',
    ],
  ]),
  ...zinnenVan('antwoord', 'mede namens', [
    [
      'antwoordmede',
      'Antwoord mede namens',
      'Deze vraag beantwoord ik mede namens de ${1|minister,staatssecretaris|} ${2|van,voor|} ${3:[naam portefeuille]}.',
    ],
  ]),
  ...zinnenVan('antwoord', 'samenvoegen verantwoorden', [
    [
      'samen',
      'Vragen samen beantwoord',
      'De vragen ${1:[nummer]} en ${2:[nummer]} hangen nauw samen. Daarom beantwoord ik ze samen.',
    ],
  ]),
  ...zinnenVan('antwoord', 'antwoord op verzoek om termijn of losse beantwoording', [
    ['afzonderlijk', 'Afzonderlijk beantwoord', 'Ja, elke vraag is afzonderlijk beantwoord.'],
    [
      'nietafzonderlijk',
      'Niet alles afzonderlijk beantwoord',
      'De vragen zijn afzonderlijk beantwoord, behalve de vragen ${1:[nummer]} en ${2:[nummer]}, omdat ${3:[reden]}.',
    ],
    [
      'optijd',
      'Aan de gevraagde termijn voldaan',
      'Ja, de antwoorden zijn ${1|vóór het gevraagde moment,binnen de gevraagde termijn|} naar uw Kamer gestuurd.',
    ],
    [
      'nietoptijd',
      'Gevraagde termijn niet gehaald',
      'Het is niet gelukt de vragen vóór ${1:[moment]} te beantwoorden, omdat ${2:[reden]}.',
    ],
  ]),
  ...zinnenVan('antwoord', 'demissionair of begroting', [
    [
      'demissionair',
      'Demissionair kabinet',
      'Het kabinet is demissionair. Een besluit over ${1:[onderwerp]} laat ik daarom aan een volgend kabinet.',
    ],
    [
      'begroting',
      'Vooruitlopen op de begroting',
      'Of hiervoor geld beschikbaar komt, wordt besloten bij ${1|de begroting,de voorjaarsnota|} voor ${2:[jaar]}. Daar loop ik niet op vooruit.',
    ],
    [
      'middelen',
      'Beschikbaar bedrag',
      'Op de begroting van ${1:[naam ministerie]} staat hiervoor in ${2:[jaar]} ${3:[bedrag]}.',
    ],
  ]),
  ...zinnenVan('antwoord', 'excuus', [
    [
      'excuus',
      'Excuses',
      'Dit had ${1|anders,eerder,zorgvuldiger|} gemoeten. Daarvoor bied ik ${2:[naam betrokkenen]} mijn excuses aan.',
    ],
    ['betreur', 'Betreuren', 'Ik vind het ${1|spijtig,ernstig|} dat ${2:[toelichting]}.'],
  ]),
];
