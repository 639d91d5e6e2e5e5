import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Onleesbaar } from '../../../../src/formats/format';
import { leesPdf } from '../../../../src/formats/pdf';
import { readVragenset } from '../../../../src/vragenset';
import { maakPdf, onderElkaar, type Tekst } from './maakPdf';

const markdown = async (bladzijden: readonly (readonly Tekst[])[]): Promise<string> =>
  (await leesPdf(maakPdf(bladzijden))).markdown;
const alineas = async (bladzijden: readonly (readonly Tekst[])[]): Promise<string[]> =>
  (await markdown(bladzijden)).trim().split('\n\n');

const KOP = [
  'Vragen van het lid Van Dobbenburgh (Partij A) aan de Minister van',
  'Waterstaat over de dijken langs de Linge (ingezonden 3 februari 2025).',
  '',
];

describe('a PDF', () => {
  it('becomes a set of questions: words broken at the end of a line are whole, labels stand alone', async () => {
    const tekst = await markdown([
      onderElkaar([
        ...KOP,
        'Vraag 1',
        'Kent u het bericht dat de dijken langs de Linge bij hoog water niet vol-',
        'doende bescherming bieden aan de inwoners van Noord-',
        'Holland, en dat VVD-',
        'wethouders daarom om onderzoeks- en',
        'ontwikkelgeld vragen?',
        '',
        'Antwoord 1',
        'Ja.',
        '',
        'Vraag 2',
        'Wat gaat u eraan doen?',
      ]),
    ]);
    const set = readVragenset(tekst);
    assert.deepEqual(
      set.vragen.map(({ nummer, inhoud }) => [nummer, inhoud.schoon]),
      [
        [
          1,
          'Kent u het bericht dat de dijken langs de Linge bij hoog water niet voldoende bescherming bieden aan de inwoners van Noord-Holland, en dat VVD-wethouders daarom om onderzoeks- en ontwikkelgeld vragen?',
        ],
        [2, 'Wat gaat u eraan doen?'],
      ],
    );
    assert.equal(set.ingezonden?.waarde, '2025-02-03');
    assert.equal(set.kop.indieners[0]?.fractie, 'Partij A');
  });

  it('keeps headers, footers and page numbers out, and a sentence that goes on over the page whole', async () => {
    const blad = (nummer: number, regels: readonly string[]): Tekst[] => [
      { x: 80, y: 40, tekst: 'Ministerie van Waterstaat' },
      ...onderElkaar(regels),
      { x: 80, y: 800, tekst: 'Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel' },
      { x: 500, y: 800, tekst: String(nummer) },
    ];
    assert.deepEqual(
      await alineas([
        blad(1, ['Vraag 1', 'Wie betaalt het herstel van de dijken langs de Linge en de']),
        blad(2, ['Waal, en wanneer?', '', 'Antwoord 1', 'Het Rijk.']),
        blad(3, ['Vraag 2', 'Hoeveel?']),
      ]),
      [
        'Vraag 1',
        'Wie betaalt het herstel van de dijken langs de Linge en de Waal, en wanneer?',
        'Antwoord 1',
        'Het Rijk.',
        'Vraag 2',
        'Hoeveel?',
      ],
    );
  });

  it('loses no answer that stands at the same height on two pages', async () => {
    const blad = (n: number): Tekst[] =>
      onderElkaar(['Ja.', '', `Vraag ${n}`, `Wat is het doel van ${n} dijken?`, '', `Antwoord ${n}`], { y: 60 });
    const tekst = await markdown([blad(2), blad(3), blad(4)]);
    assert.equal(tekst.match(/^Ja\.$/gmu)?.length, 3);
    assert.deepEqual(tekst.match(/^Antwoord \d$/gmu), ['Antwoord 2', 'Antwoord 3', 'Antwoord 4']);
  });

  it('makes footnotes of raised numbers with a note at the foot, also where the note runs over the page', async () => {
    const tekst = await markdown([
      [
        ...onderElkaar(['Vraag 1', 'Kent u het bericht «Dijk op doorbreken» en de 40 m2 die']),
        { x: 317, y: 107.5, tekst: '1', grootte: 5.5 },
        ...onderElkaar(['daar gezegd wordt?'], { y: 122 }),
        { x: 80, y: 700, tekst: '1', grootte: 5 },
        ...onderElkaar(
          [
            'Dagblad van het Land, 3 maart 2025, https://www.dagblad.example/nieuws/dijk-op-',
            'doorbreken/verder?id=1, en het vervolg daarop van een dag later, waarin staat dat',
          ],
          { x: 88, y: 703, grootte: 7, afstand: 9 },
        ),
      ],
      [
        ...onderElkaar(['Antwoord 1', 'Ja.']),
        ...onderElkaar(['het meevalt.'], { x: 88, y: 700, grootte: 7 }),
        { x: 80, y: 709, tekst: '2', grootte: 5 },
        ...onderElkaar(['Kamerstuk 99 999, nr. 1'], { x: 88, y: 712, grootte: 7 }),
      ],
    ]);
    assert.match(tekst, /^Kent u het bericht «Dijk op doorbreken» en de 40 m2 die\[\^1\] daar gezegd wordt\?$/mu);
    assert.match(
      tekst,
      /^\[\^1\]: Dagblad van het Land, 3 maart 2025, https:\/\/www\.dagblad\.example\/nieuws\/dijk-op-doorbreken\/verder\?id=1, en het vervolg daarop van een dag later, waarin staat dat het meevalt\.$/mu,
    );
    assert.match(tekst, /^\[\^2\]: Kamerstuk 99 999, nr\. 1$/mu);
  });

  it('leaves a raised number without a note what it is', async () => {
    const tekst = await markdown([
      [
        { x: 80, y: 100, tekst: 'Het gaat om 12 m' },
        { x: 147, y: 97, tekst: '2', grootte: 5 },
        { x: 152, y: 100, tekst: 'dijk.' },
      ],
    ]);
    assert.match(tekst, /12 m² ?dijk\./u);
  });

  it('gives notes that begin at 1 on every page names of their own', async () => {
    const blad = (woord: string): Tekst[] => [
      { x: 80, y: 100, tekst: `Dit is ${woord}` },
      { x: 128, y: 97, tekst: '1', grootte: 5 },
      { x: 80, y: 700, tekst: '1', grootte: 5 },
      { x: 88, y: 703, tekst: `Bron van ${woord}.`, grootte: 7 },
    ];
    const tekst = await markdown([blad('eerst'), blad('later')]);
    assert.match(tekst, /Dit is eerst\[\^1\]/u);
    assert.match(tekst, /Dit is later\[\^1-2\]/u);
    assert.match(tekst, /^\[\^1\]: Bron van eerst\.$/mu);
    assert.match(tekst, /^\[\^1-2\]: Bron van later\.$/mu);
  });

  it('reads two columns one after the other', async () => {
    const links = [
      'De dijken langs de Linge zijn in 1995 voor het',
      'laatst versterkt en worden in 2030 opnieuw',
      'bekeken door het waterschap, dat daarvoor',
      'een plan heeft gemaakt dat goed is, want',
    ];
    const rechts = [
      'het Rijk draagt de helft van de kosten en de',
      'waterschappen dragen de andere helft, zoals',
      'in de wet staat die daarover gaat en die in',
      'werking is getreden.',
    ];
    assert.deepEqual(await alineas([[...onderElkaar(links, { x: 60 }), ...onderElkaar(rechts, { x: 310 })]]), [
      `${links.join(' ')} ${rechts.join(' ')}`,
    ]);
  });

  it('keeps the fields beside a letter out of its text, and says what it left out', async () => {
    const kant = (regels: readonly string[], y: number): Tekst[] =>
      onderElkaar(regels, { x: 470, y, grootte: 6.5, afstand: 9 });
    const tekst = [
      'In antwoord op uw brief van 3 februari 2025 zend ik u de antwoorden op de',
      'vragen van het lid Van Dobbenburgh over de dijken langs de Linge, mede',
      'namens de Minister van Natuur, die daar ook over gaat en die dat graag doet.',
    ];
    const gelezen = await leesPdf(
      maakPdf([
        [...onderElkaar(tekst, { y: 122 }), ...kant(['Directie Dijken', 'Postbus 1', 'Uw kenmerk 2025Z00001'], 120)],
        [
          ...onderElkaar(
            [
              'Vraag 1',
              'Kent u het bericht dat de dijken langs de Linge bij hoog water niet sterk',
              'genoeg zijn voor het water dat wordt verwacht in de komende winters?',
            ],
            { y: 122 },
          ),
          ...kant(['Directie Dijken', 'Bijlage(n) geen'], 135),
        ],
      ]),
    );
    const regels = gelezen.markdown.trim().split('\n\n');
    assert.deepEqual(regels.slice(0, 3), ['Directie Dijken', 'Postbus 1', 'Uw kenmerk 2025Z00001']);
    assert.equal(regels[3], tekst.join(' '));
    assert.deepEqual(gelezen.verloren, ['Niet overgenomen uit de kantlijn van bladzijde 2: Bijlage(n) geen.']);
    assert.doesNotMatch(gelezen.markdown, /geen/u);
  });

  it('keeps a number and its question together, and lists as lists', async () => {
    assert.deepEqual(
      await alineas([
        [
          { x: 80, y: 100, tekst: '1' },
          ...onderElkaar(['Kent u het bericht over de dijken langs de', 'Linge?'], { x: 110, y: 100 }),
          { x: 80, y: 140, tekst: '2' },
          ...onderElkaar(['Welke maatregelen neemt u?'], { x: 110, y: 140 }),
          { x: 110, y: 160, tekst: '•' },
          ...onderElkaar(['Zand, dat van elders moet komen en dat', 'duur is.'], { x: 125, y: 160 }),
          { x: 110, y: 182, tekst: '•' },
          ...onderElkaar(['Klei.'], { x: 125, y: 182 }),
        ],
      ]),
      [
        '1 Kent u het bericht over de dijken langs de Linge?',
        '2 Welke maatregelen neemt u?',
        '- Zand, dat van elders moet komen en dat duur is.\n- Klei.',
      ],
    );
  });

  it('goes on under a number that its text does not hang behind', async () => {
    assert.deepEqual(
      await alineas([
        [
          { x: 80, y: 100, tekst: '1.' },
          { x: 110, y: 100, tekst: 'Kent u het bericht over het onderhoud van de dijken' },
          ...onderElkaar(['langs de Linge, dat deze week in de krant verscheen en', 'veel onrust gaf?'], {
            x: 80,
            y: 114,
          }),
          { x: 80, y: 142, tekst: 'Antwoord 1' },
          ...onderElkaar(['Ja, dat bericht ken ik, en wat er staat over de dijken en'], { x: 80, y: 156 }),
          { x: 80, y: 170, tekst: '2.' },
          { x: 110, y: 170, tekst: 'Welke maatregelen neemt u?' },
        ],
      ]),
      [
        '1. Kent u het bericht over het onderhoud van de dijken langs de Linge, dat deze week in de krant verscheen en veel onrust gaf?',
        'Antwoord 1',
        'Ja, dat bericht ken ik, en wat er staat over de dijken en',
        '2. Welke maatregelen neemt u?',
      ],
    );
  });

  it('says on which page each line stands, who made it, and what was remarked', async () => {
    const gelezen = await leesPdf(
      maakPdf([onderElkaar(['Vraag 1', 'Waarom?']), onderElkaar(['Antwoord 1', 'Daarom.'])], {
        auteur: 'J. de Vries',
        opmerkingen: [{ auteur: 'P. Jansen', tekst: 'Klopt dit?', datum: "D:20250310141500+01'00'" }],
      }),
    );
    const regels = gelezen.markdown.split('\n');
    assert.deepEqual(gelezen.vindplaatsen, [
      { regel: 1, plaats: 'bladzijde 1' },
      { regel: regels.indexOf('Antwoord 1') + 1, plaats: 'bladzijde 2' },
    ]);
    assert.deepEqual(gelezen.eigenschappen, { auteur: 'J. de Vries' });
    assert.deepEqual(gelezen.kanttekeningen, [
      { soort: 'opmerking', auteur: 'P. Jansen', datum: '2025-03-10T14:15:00+01:00', tekst: 'Klopt dit?', regel: 1 },
    ]);
  });

  it('names the pages with a table, without text, and with text on its side', async () => {
    const cel = (y: number, cellen: readonly string[]): Tekst[] =>
      cellen.map((tekst, i) => ({ x: 80 + i * 120, y, tekst }));
    const gelezen = await leesPdf(
      maakPdf([
        [
          ...cel(100, ['Jaar', 'Dijk', 'Kosten']),
          ...cel(112, ['2024', 'Linge', '12']),
          ...cel(124, ['2025', 'Waal', '14']),
        ],
        [],
        [
          { x: 80, y: 100, tekst: 'Gewone tekst.' },
          { x: 300, y: 500, tekst: 'CONCEPT', grootte: 60, hoek: 45 },
        ],
      ]),
    );
    assert.match(gelezen.markdown, /Jaar Dijk Kosten[\s\S]*2024 Linge 12[\s\S]*2025 Waal 14/u);
    assert.doesNotMatch(gelezen.markdown, /CONCEPT/u);
    assert.deepEqual(gelezen.verloren, [
      'Bladzijde 2 heeft geen tekst: misschien een plaatje of een scan.',
      'Schuine of gedraaide tekst is niet overgenomen (bladzijde 3).',
      'Bladzijde 1 heeft een tabel; de tekst daarvan staat achter elkaar.',
    ]);
  });

  it('leaves the bytes of the caller alone', async () => {
    const bytes = maakPdf([onderElkaar(['Vraag 1', 'Waarom?'])]);
    const kopie = bytes.slice();
    await leesPdf(bytes);
    assert.deepEqual(bytes, kopie);
  });
});

describe('a PDF that cannot be read', () => {
  const melding = async (bytes: Uint8Array, patroon: RegExp): Promise<void> => {
    await assert.rejects(leesPdf(bytes), (fout) => {
      assert.ok(fout instanceof Onleesbaar, String(fout));
      assert.match(fout.message, patroon);
      return true;
    });
  };
  const goed = (): Uint8Array => maakPdf([onderElkaar([...KOP, 'Vraag 1', 'Waarom?', '', 'Antwoord 1', 'Daarom.'])]);

  it('because of a password', () => melding(maakPdf([onderElkaar(['Geheim'])], { wachtwoord: true }), /wachtwoord/u));
  it('because it is a scan', () =>
    melding(maakPdf([[], []]), /^Dit is een scan: .*\(OCR\) of vraag het Word-bestand\.$/u));
  it('because it is something else', async () => {
    await melding(new TextEncoder().encode('Vraag 1\nWaarom?'), /geen pdf/u);
    await melding(new Uint8Array(), /geen pdf/u);
    await melding(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /geen pdf/u);
  });
  it('because it was cut off, wherever', async () => {
    const bytes = goed();
    for (const deel of [0.1, 0.3, 0.5, 0.7, 0.9, 0.97]) {
      await melding(bytes.subarray(0, Math.floor(bytes.length * deel)), /beschadigd of niet compleet/u);
    }
  });
  it('because of its size', async () => {
    await melding(new Uint8Array(50_000_001), /50 MB/u);
    await melding(
      maakPdf(Array.from({ length: 1001 }, () => [{ x: 80, y: 100, tekst: 'Tekst.' }])),
      /meer dan 1000 bladzijden/u,
    );
  });

  it('never says anything but Onleesbaar, whatever happened to its bytes', async () => {
    const bytes = goed();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 30 }),
        async (veranderingen) => {
          const stuk = bytes.slice();
          for (const [plaats, waarde] of veranderingen) stuk[plaats] = waarde;
          await leesPdf(stuk).catch((fout) => assert.ok(fout instanceof Onleesbaar, String(fout)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('writes nothing to the console', async () => {
    const gezegd: unknown[][] = [];
    const oud = { log: console.log, warn: console.warn, error: console.error, info: console.info };
    const stil = (...woorden: unknown[]): void => void gezegd.push(woorden);
    Object.assign(console, { log: stil, warn: stil, error: stil, info: stil });
    try {
      await leesPdf(goed());
      await leesPdf(goed().fill(0x20, 300, 330)).catch(() => null);
      await leesPdf(maakPdf([[]], { wachtwoord: true })).catch(() => null);
    } finally {
      Object.assign(console, oud);
    }
    assert.deepEqual(gezegd, []);
  });
});
