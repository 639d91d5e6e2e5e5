import assert from 'node:assert/strict';
import { readKop } from '../../../src/vragenset';

describe('vragenset: the heading', () => {
  const namen = (text: string) => readKop(text).indieners.map(({ naam, fractie }) => `${naam} (${fractie})`);

  it('reads one member', () =>
    assert.deepEqual(namen('Vragen van het lid Van der Hoef (Partij A) aan de Minister van Water over dijken'), [
      'Van der Hoef (Partij A)',
    ]));

  it('gives "beiden" and "allen" to each member', () => {
    assert.deepEqual(namen('Vragen van de leden El Amrani en Six (beiden Partij B) over dijken'), [
      'El Amrani (Partij B)',
      'Six (Partij B)',
    ]);
    assert.deepEqual(namen('Vragen van de leden A, B en C (allen GroenRood-X) over dijken'), [
      'A (GroenRood-X)',
      'B (GroenRood-X)',
      'C (GroenRood-X)',
    ]);
  });

  it('reads members of different parties, bold or not', () =>
    assert.deepEqual(
      namen(
        'Vragen van de leden **El Amrani** (Partij B), **Van den Berg-Smit** (Partij C) en **Six** (Partij D) over dijken',
      ),
      ['El Amrani (Partij B)', 'Van den Berg-Smit (Partij C)', 'Six (Partij D)'],
    ));

  const gericht: [string, string[]][] = [
    ['de Minister van Economische Zaken', ['Minister van Economische Zaken']],
    [
      'de Ministers van Water, van Wonen, Bouwen en Ruimte en van Zorg',
      ['Minister van Water', 'Minister van Wonen, Bouwen en Ruimte', 'Minister van Zorg'],
    ],
    [
      'de Staatssecretarissen van Defensie en van Bos en Veld',
      ['Staatssecretaris van Defensie', 'Staatssecretaris van Bos en Veld'],
    ],
    [
      'de Minister voor Klimaat en de Staatssecretaris van Water en Weg',
      ['Minister voor Klimaat', 'Staatssecretaris van Water en Weg'],
    ],
    [
      'de Minister-President, Minister van Algemene Zaken en de Minister van Water',
      ['Minister-President, Minister van Algemene Zaken', 'Minister van Water'],
    ],
  ];
  for (const [text, expected] of gericht) {
    it(`reads the addressees «${text}»`, () =>
      assert.deepEqual(
        readKop(`Vragen van het lid Six (Partij D) aan ${text} over dijken (ingezonden 3 februari 2025)`).gerichtAan,
        expected,
      ));
  }

  it('keeps brackets, dates and the word "vragen" in the subject', () => {
    const kop = readKop(
      'Vragen van het lid Six (Partij D) aan de Minister van Water over vragen over de dijk (West) van 1 mei 2024 (ingezonden 3 februari 2025).',
    );
    assert.equal(kop.onderwerp, 'vragen over de dijk (West) van 1 mei 2024');
    assert.equal(kop.ingezonden?.waarde, '2025-02-03');
  });

  it('reads who answers, on whose behalf, and when it came in', () => {
    const kop = readKop(
      'Vragen van het lid Six (Partij D) aan de Minister van Water over dijken (ingezonden 3 februari 2025).\nAntwoord van Minister El Amrani (Water, Weg en Wind), mede namens de Minister van Zorg en de Staatssecretaris van Bos en Veld (ontvangen 28\nfebruari 2025).',
    );
    assert.deepEqual(kop.beantwoordDoor, [{ ambt: 'Minister', naam: 'El Amrani', portefeuille: 'Water, Weg en Wind' }]);
    assert.deepEqual(kop.medeNamens, ['Minister van Zorg', 'Staatssecretaris van Bos en Veld']);
    assert.equal(kop.ontvangen?.waarde, '2025-02-28');
  });

  it('reads two signatories, and brackets that were doubled or forgotten', () => {
    const kop = readKop(
      'Antwoord van Minister El Amrani (Water en antwoord van Staatssecretaris Six (Bos en Veld) (ontvangen (ontvangen 28 februari 2025)',
    );
    assert.equal(kop.ontvangen?.waarde, '2025-02-28');
    assert.deepEqual(kop.beantwoordDoor.at(-1)?.naam, 'Six');
  });

  it('gives null for a date that does not exist', () =>
    assert.equal(
      readKop('Vragen van het lid Six (D) over dijken (ingezonden 31 februari 2025)').ingezonden?.waarde,
      null,
    ));

  it('reads Z-numbers with their places', () => {
    const text = '\n\n**2025Z90001**\n\nVragen van het lid Six (Partij D) over dijken';
    const [znummer] = readKop(text).znummers;
    assert.equal(znummer?.waarde, '2025Z90001');
    assert.equal(text.slice(znummer.span.start, znummer.span.end), '2025Z90001');
  });

  it('takes no masthead, and no words of the publication, for members', () =>
    assert.deepEqual(
      namen(
        'Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2025–2026 Aanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n412\nVragen van het lid Van der Hoef (Partij A) aan de Minister van Water over dijken (ingezonden 3 november 2025).',
      ),
      ['Van der Hoef (Partij A)'],
    ));

  const leden: [string, string[]][] = [
    ['Vraag van het lid De Groot (Partij A) aan', ['De Groot (Partij A)']],
    [
      'Vragen van de leden lid Inge van Dongen (Partij A) en Six (Partij B) aan',
      ['Inge van Dongen (Partij A)', 'Six (Partij B)'],
    ],
    [
      'Vragen van de leden AnnaBeumer (Partij A) en Ten Hove (Groen-\nRood) aan',
      ['Anna Beumer (Partij A)', 'Ten Hove (Groen-Rood)'],
    ],
    [
      'Vragen van de leden J.P. de Wit en Yıldız-Öz (beiden, Partij A) aan',
      ['J.P. de Wit (Partij A)', 'Yıldız-Öz (Partij A)'],
    ],
    ['Vragen van het lid Hadz\u030cić (Partij A) c.s. aan', ['Hadžić (Partij A)']],
    [
      'Schriftelijke vragen van de leden Six, El Amrani (Partij D) en Bos (Partij E) aan',
      ['Six (Partij D)', 'El Amrani (Partij D)', 'Bos (Partij E)'],
    ],
    ['Nadere vragen van het lid Van ’t Hof (Groep Van ’t Hof) aan', ['Van ’t Hof (Groep Van ’t Hof)']],
  ];
  for (const [text, expected] of leden) {
    it(`reads the members in «${text}»`, () =>
      assert.deepEqual(namen(`${text} de Minister van Water over dijken (ingezonden 3 februari 2025)`), expected));
  }

  const ambten: [string, string[]][] = [
    ['de minister-president', ['Minister-president']],
    [
      'de ministers van Justitie en Veiligheid en Binnenlandse Zaken',
      ['Minister van Justitie en Veiligheid', 'Minister van Binnenlandse Zaken'],
    ],
    [
      'de Staatssecretaris en de Minister van Zorg, Welzijn en Sport',
      ['Staatssecretaris van Zorg, Welzijn en Sport', 'Minister van Zorg, Welzijn en Sport'],
    ],
    ['de Ministers voor Wonen en voor Klimaat', ['Minister voor Wonen', 'Minister voor Klimaat']],
    ['de Minister van Water en deStaatssecretaris van Bos', ['Minister van Water', 'Staatssecretaris van Bos']],
  ];
  for (const [text, expected] of ambten) {
    it(`reads the addressees «${text}»`, () =>
      assert.deepEqual(
        readKop(`Vragen van het lid Six (Partij D) aan ${text} over dijken (ingezonden 3 februari 2025)`).gerichtAan,
        expected,
      ));
  }

  it('reads «Zie ook Aanhangsel Handelingen»', () =>
    assert.deepEqual(
      readKop(
        'Vragen van het lid Six (D) over dijken (ingezonden 3 februari 2025).\nAntwoord van Minister Bos (Water) (ontvangen 20 maart 2025). Zie ook Aanhangsel Handelingen, vergaderjaar 2024–2025,\nnr. 1344.',
      ).zieOok,
      { vergaderjaar: '2024-2025', nummer: 1344 },
    ));

  const znummers: [name: string, text: string, expected: string[]][] = [
    [
      'on a line of its own',
      '2025Z90001\n\nVragen van het lid Six (D) over dijken (ingezonden 3 februari 2025)',
      ['2025Z90001'],
    ],
    [
      'several on a line',
      '2025Z90001, 2025Z90002 en 2025Z90003\n\nVragen van het lid Six (D) over dijken',
      ['2025Z90001', '2025Z90002', '2025Z90003'],
    ],
    [
      'not of another set in the subject',
      '2025Z90001\n\nVragen van het lid Six (D) over de antwoorden op eerdere vragen (2024Z80001) over dijken (ingezonden 3 februari 2025)',
      ['2025Z90001'],
    ],
    [
      'not in running text',
      'Vragen van het lid Six (D) over dijken (ingezonden 3 februari 2025).\n\nIn 2024Z80001 stond iets anders.',
      [],
    ],
    [
      'not a ministry’s own',
      'Ons kenmerk 2025-0000123456\n\nIn antwoord op uw brief van 3 februari 2025, kenmerk 2025Z90001, deel ik u mede dat de vragen van het lid Six (D) over dijken worden beantwoord.',
      ['2025Z90001'],
    ],
  ];
  for (const [name, text, expected] of znummers) {
    it(`reads Z-numbers: ${name}`, () =>
      assert.deepEqual(
        readKop(text).znummers.map(({ waarde }) => waarde),
        expected,
      ));
  }

  describe('a ministry’s letter', () => {
    const brief = (zin: string) =>
      `> Retouradres Postbus 1\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum\t4 maart 2025\nBetreft\tBeantwoording Kamervragen over dijken\nOns kenmerk 2025-77\n\nGeachte voorzitter,\n\n${zin}\n\nMede namens de minister van Zorg, Welzijn en\nSport,\n\nDe minister van Water,\n\n\n\nA.B. van der Hoef\n\nDe staatssecretaris van Bos en Veld,\n\n\nMr. C. Six\n`;
    const zinnen: [string, string | null, string[]][] = [
      [
        'In antwoord op uw brief van 3 februari 2025, nr. 2025Z90001, deel ik u mede dat de vragen van het lid Six (Partij D) over dijken worden beantwoord zoals aangegeven in de bijlage.',
        '2025-02-03',
        ['2025Z90001'],
      ],
      [
        'Hierbij bied ik u de antwoorden aan op de vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025).',
        '2025-02-03',
        [],
      ],
      [
        'Hierbij zend ik u de antwoorden op de vragen van het lid Six (Partij D) over dijken van 3 februari 2025 met kenmerk 2025Z90001.',
        '2025-02-03',
        ['2025Z90001'],
      ],
      ['Op 3 februari jl. heeft het lid Six (Partij D) schriftelijke vragen gesteld over dijken.', '2025-02-03', []],
      [
        'Hierbij ontvangt u de antwoorden op de vragen van het lid Six (Partij D) over dijken (kenmerk: 2025Z90001).',
        null,
        ['2025Z90001'],
      ],
      [
        'Hierbij bied ik uw Kamer de beantwoording aan van de vragen van het lid Six (Partij D) over dijken, ingediend op 3 februari 2025 (2025Z90001).',
        '2025-02-03',
        ['2025Z90001'],
      ],
    ];
    for (const [zin, ingezonden, nummers] of zinnen) {
      it(`reads «${zin.slice(0, 70)}…»`, () => {
        const kop = readKop(brief(zin));
        assert.equal(kop.ingezonden?.waarde ?? null, ingezonden);
        assert.equal(kop.ontvangen, null);
        assert.deepEqual(
          kop.znummers.map(({ waarde }) => waarde),
          nummers,
        );
        assert.deepEqual(kop.indieners, [{ naam: 'Six', fractie: 'Partij D' }]);
        assert.equal(kop.onderwerp, 'dijken');
        assert.deepEqual(kop.beantwoordDoor, [
          { ambt: 'Minister', naam: 'A.B. van der Hoef', portefeuille: 'Water' },
          { ambt: 'Staatssecretaris', naam: 'C. Six', portefeuille: 'Bos en Veld' },
        ]);
        assert.deepEqual(kop.medeNamens, ['Minister van Zorg, Welzijn en Sport']);
      });
    }

    it('completes a date without a year with the last one before the letter', () =>
      assert.equal(
        readKop(
          'Datum 12 januari 2026\n\nIn antwoord op uw brief van 18 december jl. deel ik u mede dat de vragen van het lid Six (D) worden beantwoord.',
        ).ingezonden?.waarde,
        '2025-12-18',
      ));
  });

  it('reads the table above an exported page', () => {
    const kop = readKop(
      'Ingediend | 3 februari 2025 |\n---|---|\nBeantwoord | 4 maart 2025 (na 29 dagen) |\nIndieners | Anna Six (D), Bo El Amrani (E) |\nBron vraag | https://voorbeeld.nl/kv-tk-2025Z90001.html |\n',
    );
    assert.equal(kop.ingezonden?.waarde, '2025-02-03');
    assert.equal(kop.ontvangen?.waarde, '2025-03-04');
    assert.deepEqual(
      kop.indieners.map(({ naam }) => naam),
      ['Anna Six', 'Bo El Amrani'],
    );
    assert.deepEqual(
      kop.znummers.map(({ waarde }) => waarde),
      ['2025Z90001'],
    );
  });
});
