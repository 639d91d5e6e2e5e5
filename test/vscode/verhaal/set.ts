/** The invented set of questions whose life at the desk is played: what the Kamer sends, and the Word file it comes in. */
import { AlignmentType, Document, FootnoteReferenceRun, LevelFormat, Packer, Paragraph, TextRun } from 'docx';

export const ZNUMMER = '2025Z90471';

export const KOP =
  'Vragen van de leden Van Dobbenburgh (Partij A) en El Amrani (Partij B) aan de Minister en de Staatssecretaris van Infrastructuur en Waterstaat over het bericht «Veerpont over de Oosterwaard vaart ’s winters niet meer» (ingezonden 10 maart 2025)';

export const VRAGEN: readonly string[] = [
  'Kent u het bericht «Veerpont over de Oosterwaard vaart ’s winters niet meer»?',
  'Klopt het dat de pont sinds 1 november 2024 niet meer vaart tussen zonsondergang en zonsopgang?',
  'Hoeveel reizigers maakten in 2023 en 2024 gebruik van de pont in de uren die nu zijn vervallen?',
  'Welke andere mogelijkheden hebben deze reizigers om de rivier over te steken, en hoeveel tijd kost hun dat?',
  'Hebben hulpdiensten gemeld dat zij door het vervallen van de avonddienst langer onderweg zijn? Zo ja, hoe vaak?',
  'Kunt u deze vragen uiterlijk 24 maart 2025 beantwoorden, omdat de provincie een dag later over de dienstregeling beslist?',
  'Welke bijdrage levert het Rijk aan het onderhoud van de pont?',
  'Welke bijdrage leveren de provincie en de gemeenten?',
  'Deelt u de mening dat een oeververbinding ook ’s avonds bereikbaar moet zijn voor wie afhankelijk is van het openbaar vervoer?',
  'Hoeveel veerponten in Nederland hebben in de afgelopen vijf jaar hun dienstregeling beperkt?',
  'Bij hoeveel van deze veerponten was een tekort aan schippers de reden?',
  'Welke stappen zet u om meer schippers op te leiden voor de binnenvaart en de veren?',
  'Bent u bereid met de provincie in gesprek te gaan over een proef met een avonddienst?',
  'Wat zou een avonddienst op werkdagen per jaar kosten?',
  'Welke eisen aan de veiligheid gelden voor varen in het donker met een kabelpont?',
  'Wanneer informeert u de Kamer over de uitkomst van het gesprek met de provincie?',
  'Kunt u deze vragen afzonderlijk van elkaar beantwoorden?',
];

const NOOT =
  'De Oosterwaarder, 6 maart 2025, «Veerpont over de Oosterwaard vaart ’s winters niet meer» (https://oosterwaarder.example/veerpont).';

/** The letter of the Kamer: the questions are numbered by Word itself, so that their numbers are no part of the text. */
export async function kamerbrief(): Promise<Buffer> {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'vragen',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph(NOOT)] } },
    sections: [
      {
        children: [
          new Paragraph(ZNUMMER),
          new Paragraph(KOP),
          ...VRAGEN.map(
            (vraag, index) =>
              new Paragraph({
                numbering: { reference: 'vragen', level: 0 },
                children: [new TextRun(vraag), ...(index === 0 ? [new FootnoteReferenceRun(1)] : [])],
              }),
          ),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
