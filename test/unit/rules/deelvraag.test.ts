import assert from 'node:assert/strict';
import { lint } from '../../../src/lint';
import { findDelen } from '../../../src/rules/deelvragen';
import { readKaal } from '../../../src/rules/kort-antwoord';
import { readVragenset } from '../../../src/vragenset';
import { gevonden, KOP, paar } from './gevonden';

const delen = (vraag: string) => findDelen(vraag).map(({ span, na }) => [vraag.slice(span.start, span.end), na]);

describe('rules: what a question asks besides its first question', () => {
  const cases: readonly [string, readonly (readonly [string, string])[]][] = [
    ['Kent u de kade van Oudewerf?', []],
    ['Kent u het bericht «Wie betaalt de kade? De gemeente!»? ', []],
    ['Kent u het bericht “Waarom zakt de kade?”, en deelt u de zorgen?', []],
    ['Wordt de kade hersteld? Zo ja, wanneer?', [['Zo ja, wanneer?', 'ja']]],
    ['Wordt de kade hersteld?1 Zo nee, waarom niet?', [['Zo nee, waarom niet?', 'nee']]],
    ['Wordt de kade hersteld? Zo niet, waarom niet?', [['Zo niet, waarom niet?', 'nee']]],
    [
      'Wordt de kade hersteld? Indien dat niet het geval is, wat dan?',
      [['Indien dat niet het geval is, wat dan?', 'nee']],
    ],
    ['Wordt de kade hersteld, en zo ja, door wie?', [['en zo ja, door wie?', 'ja']]],
    ['Wordt de kade hersteld? Waarom niet?', [['Waarom niet?', 'nee']]],
    ['Wordt de kade hersteld? Waarom wel of niet?', [['Waarom wel of niet?', 'altijd']]],
    ['Wordt de kade hersteld? Waarom wel/niet?', [['Waarom wel/niet?', 'altijd']]],
    ['Zakt de kade? De bewoners maken zich zorgen. Wat doet u eraan?', [['Wat doet u eraan?', 'altijd']]],
    [
      'Zakt de kade? Zo ja, hoe snel? En wie meet dat? Zo nee, waarom niet?',
      [
        ['Zo ja, hoe snel?', 'ja'],
        ['En wie meet dat?', 'ja'],
        ['Zo nee, waarom niet?', 'nee'],
      ],
    ],
    [
      'Kunt u zeggen:\n- hoe breed de kade is;\n- wie hem beheert?',
      [
        ['hoe breed de kade is;', 'altijd'],
        ['wie hem beheert?', 'altijd'],
      ],
    ],
    ['Kunt u dit toezeggen:\n- herstel van de kade?', []],
    [
      'Zakt de kade?\n\n- Hoe snel?\n- Hoe diep?',
      [
        ['Hoe snel?', 'altijd'],
        ['Hoe diep?', 'altijd'],
      ],
    ],
    ['Zakt de kade??', []],
    ['Kent u "Wie betaalt? De rest?" en hoe?', []],
    ["Kent u 'Wie betaalt?' en foto's van 'De rest? Ja?'?", []],
    ['Zakt hij?  12) Hoe snel?', [['Hoe snel?', 'altijd']]],
    ['Zakt hij?\n  \n   hoe snel gaat dat dan?', [['hoe snel gaat dat dan?', 'altijd']]],
    ['Zakt hij? En  zo\n  ja, hoe?', [['En  zo\n  ja, hoe?', 'ja']]],
    ['Zakt hij? In  geval\n  van  nee, hoe?', [['In  geval\n  van  nee, hoe?', 'nee']]],
    ['Zakt hij? En  indien  dit  wel  zo  is, hoe?', [['En  indien  dit  wel  zo  is, hoe?', 'ja']]],
    ['Zakt hij? Indien niet  het \n geval  is: hoe?', [['Indien niet  het \n geval  is: hoe?', 'nee']]],
    ['Zakt hij? Zo niet , hoe?', [['Zo niet , hoe?', 'nee']]],
    ['Zakt hij? Is dat zo wel goed?', [['Is dat zo wel goed?', 'altijd']]],
    ['Zakt hij? En  waarom  niet?', [['En  waarom  niet?', 'nee']]],
    ['Zakt hij? Vraagt u zich af waarom niet?', [['Vraagt u zich af waarom niet?', 'altijd']]],
    [
      '- hoe hoog;\n  -  hoe breed;\n\t*   hoe lang',
      [
        ['hoe hoog;', 'altijd'],
        ['hoe breed;', 'altijd'],
        ['hoe lang', 'altijd'],
      ],
    ],
    ['Is het 1-2 en\nx- dat of\n-dat', []],
    ['Zakt de kade?! 2? Hoe snel?', [['Hoe snel?', 'altijd']]],
    ['Kent u «Wie? Wat?» van de kade? Hoe snel zakt hij?', [['Hoe snel zakt hij?', 'altijd']]],
    ["Kent u 'Wie?' en \"Wat?\" van de foto's? En hoe?", [['En hoe?', 'altijd']]],
    [
      'Kunt u zeggen:\n- hoe hoog hij is;\n- hoe breed hij is;\n\nZo nee, waarom niet?',
      [
        ['hoe hoog hij is;', 'altijd'],
        ['hoe breed hij is;', 'altijd'],
        ['Zo nee, waarom niet?', 'nee'],
      ],
    ],
    [
      'Zakt de kade?\na. Hoe snel?\nb) Hoe diep?\n• waar precies',
      [
        ['Hoe snel?', 'altijd'],
        ['Hoe diep?', 'altijd'],
        ['waar precies', 'altijd'],
      ],
    ],
    ['Wordt de kade hersteld? Waarom wel?', [['Waarom wel?', 'ja']]],
    ['Wordt de kade hersteld? En waarom Wel?', [['En waarom Wel?', 'ja']]],
    ['Wordt de kade hersteld? Zo wel, wanneer?', [['Zo wel, wanneer?', 'ja']]],
    ['Wordt de kade hersteld? In geval van neen, waarom?', [['In geval van neen, waarom?', 'nee']]],
    [
      'Zakt de kade? Wordt hij hersteld, en zo nee, waarom niet?',
      [
        ['Wordt hij hersteld, en zo nee, waarom niet?', 'altijd'],
        ['en zo nee, waarom niet?', 'nee'],
      ],
    ],
    [
      'Kunt u zeggen:\n\na) hoe breed de kade is;\n\nb) wie hem beheert',
      [
        ['hoe breed de kade is;', 'altijd'],
        ['wie hem beheert', 'altijd'],
      ],
    ],
  ];
  for (const [vraag, verwacht] of cases) {
    it(JSON.stringify(vraag), () => assert.deepEqual(delen(vraag), verwacht));
  }
});

describe('rules: an answer of one word', () => {
  for (const [tekst, zegt] of [
    ['Ja.', 'ja'],
    ['ja', 'ja'],
    ['Neen.', 'nee'],
    ['Ja, dat klopt.', 'ja'],
    ['Nee, dat is niet juist.', 'nee'],
    ['Ja.[^3]', 'ja'],
    ['Ja\n3https://kade.example/meting', 'ja'],
    ['Ja,  dat\n klopt!', 'ja'],
    ['Nee, dat klopt \n niet.', 'nee'],
    ['Ja dit  is\n  juist', 'ja'],
    ['Nee, dat is  niet \ncorrect.', 'nee'],
    ['Ja, dat is zo.', 'ja'],
    ['Nee, dit is niet  het \n geval.[^noot-3]', 'nee'],
    ['Ja.  \n  12www.kade.example', 'ja'],
    ['Nee.\n3De Polder, 2024', 'nee'],
    ['Nee.\n4«De dijk»', 'nee'],
  ] as const) {
    it(`${JSON.stringify(tekst)} is one`, () => assert.equal(readKaal(tekst)?.zegt, zegt));
  }
  for (const tekst of [
    'Ja, vanaf maandag.',
    'Jazeker',
    'Nee, zie antwoord 6.',
    'Ja.\n\nDe kade zakt.',
    'Ja.\n\n1. Herstel\n2. Meting',
    'Dat klopt niet.',
    'Ja, dat klopt, maar.',
    'Ik zeg ja',
    'Ja.[^a b]',
    'Ja.\n123https://kade.example',
    'Ja. 3https://kade.example',
    'Ja.\n3 meter',
  ]) {
    it(`${JSON.stringify(tekst)} is none`, () => assert.equal(readKaal(tekst), null));
  }
});

describe('rules: a short answer to a question of several parts', () => {
  const check = (text: string) => {
    const whole = `# Vragen van het lid Six (Partij D) over kades (ingezonden 3 februari 2025)\n\n${text}`;
    return lint(readVragenset(whole), { today: null })
      .filter(({ rule }) => rule === 'deelvraag')
      .map(({ start, end, vragen, related }) => ({
        op: whole.slice(start, end),
        vragen,
        delen: related.map((one) => whole.slice(one.start, one.end)),
      }));
  };

  it('points at the answer and at each part that is left', () =>
    assert.deepEqual(check('Vraag 1\nZakt de kade? Hoe snel? Zo nee, waarom niet?\n\nAntwoord 1\nJa.\n'), [
      { op: 'Ja.', vragen: [1], delen: ['Hoe snel?'] },
    ]));

  it('tells of each question under a combined answer, and once of questions under one label', () => {
    const samen = 'Antwoord 1 en 2\nNee.\n';
    assert.deepEqual(
      check(`Vraag 1\nZakt de kade?\n\nVraag 2\nHerstelt u hem? Waarom niet?\n\n${samen}`).map(({ vragen }) => vragen),
      [[2]],
    );
    assert.deepEqual(
      check(`Vraag 1 en 2\nZakt de kade? Herstelt u hem?\n\n${samen}`).map(({ vragen }) => vragen),
      [[2]],
    );
  });
});

describe('rules: deelvraag', () => {
  const messages = (vraag: string, antwoord: string): string[] =>
    gevonden('deelvraag', KOP + paar(1, vraag, antwoord)).map(({ message }) => message);

  it('shortens a long question at a word, and counts the parts that are left', () => {
    const lang =
      'Wat vinden de bewoners van de kade, die er al heel lang wonen en zich grote zorgen maken over de kade, daarvan?';
    assert.deepEqual(messages(`Wordt de kade hersteld? ${lang} En waarom wel?`, 'Ja.'), [
      "Vraag 1 vraagt ook: 'Wat vinden de bewoners van de kade, die er al heel lang wonen en zich grote …' (en nog 1 deel). Het antwoord is alleen 'Ja'. Is dat deel daarmee beantwoord?",
    ]);
    assert.deepEqual(
      messages('Wordt de kade hersteld? Wat vindt u? En waarom? Zo ja, hoe? Zo nee, waarom niet?', 'Nee.'),
      [
        "Vraag 1 vraagt ook: 'Wat vindt u?' (en nog 2 delen). Het antwoord is alleen 'Nee'. Is dat deel daarmee beantwoord?",
      ],
    );
  });

  it('is silent where the condition of a part is not met, and where there is more than one word', () => {
    assert.deepEqual(messages('Wordt de kade hersteld? Zo nee, waarom niet?', 'Ja.'), []);
    assert.deepEqual(messages('Wordt de kade hersteld? Zo ja, hoe?', 'Nee.'), []);
    assert.deepEqual(messages('Wordt de kade hersteld? Hoe?', 'Ja. Wij storten beton.'), []);
  });

  it('is silent where it is not sure which answer belongs to the question', () => {
    const vraag = 'Wordt de kade hersteld? Hoe?';
    assert.equal(messages(vraag, 'Ja.').length, 1);
    assert.deepEqual(gevonden('deelvraag', `${KOP}${paar(1, vraag, 'Ja.')}### Antwoord 1\n\nJa.\n`), []);
    assert.deepEqual(gevonden('deelvraag', KOP + paar(1, vraag, null)), []);
  });

  it('tells what two questions under one label ask once, with the last', () =>
    assert.deepEqual(
      gevonden(
        'deelvraag',
        `${KOP}## Vraag 1 en 2\n\nWordt de kade hersteld? Hoe?\n\n### Antwoord 1 en 2\n\nJa.\n`,
      ).map(({ vragen }) => vragen),
      ['2'],
    ));

  it('quotes a part on one line, and points at the words of the answer', () => {
    const tekst = KOP + paar(1, 'Wordt de kade hersteld? Hoe  dan\nprecies?', 'Ja.\n\n<!-- x -->');
    assert.deepEqual(
      gevonden('deelvraag', tekst).map(({ message, woorden }) => [woorden, message]),
      [['Ja.', "Vraag 1 vraagt ook: 'Hoe dan precies?' Het antwoord is alleen 'Ja'. Is dat deel daarmee beantwoord?"]],
    );
  });
});
