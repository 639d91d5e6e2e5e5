import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/edits';
import { type Finding, fixesOf, lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';
import { KOP as DIJKEN, gevonden, paar } from './gevonden';

const KOP =
  'Vragen van het lid Van Dobbenburgh (Partij A) aan de Minister van Water over dijken (ingezonden 3 februari 2025)';
const bronVan = (...vragen: string[]): string =>
  `${KOP}\n\n${vragen.map((vraag, index) => `Vraag ${index + 1}\n${vraag}\n`).join('\n')}`;
const documentVan = (...vragen: string[]): string =>
  `---\ningezonden: 2025-02-03\n---\n\n# ${KOP}\n\n${vragen
    .map((vraag, index) => `## Vraag ${index + 1}\n\n${vraag}\n\n### Antwoord ${index + 1}\n\nDat klopt.\n`)
    .join('\n')}`;

function findings(tekst: string, bron: string): Finding[] {
  const options = { today: null, bron: readVragenset(bron) };
  return lint(readVragenset(tekst), options).filter(({ rule }) => rule === 'vraagtekst-gewijzigd');
}

function restored(tekst: string, bron: string): string {
  const options = { today: null, bron: readVragenset(bron) };
  const set = readVragenset(tekst);
  const edits = findings(tekst, bron).flatMap((finding) => fixesOf(set, finding, options)[0]?.edits ?? []);
  return applyEdits(tekst, edits);
}

const messages = (nu: string, was: string): string[] => findings(documentVan(nu), bronVan(was)).map((f) => f.message);

describe('vraagtekst-gewijzigd', () => {
  it('says nothing without a bron, or with one that holds no questions', () => {
    const tekst = documentVan('Hoe hoog is de kade?');
    assert.deepEqual(findings(tekst, 'Geen vragen hier.'), []);
    const zonder = lint(readVragenset(tekst), { today: null });
    assert.ok(!zonder.some(({ rule }) => rule === 'vraagtekst-gewijzigd'));
  });

  for (const [naam, nu, was] of [
    ['quotation marks and apostrophes', 'Kent u "De dijk" van foto’s?', "Kent u «De dijk» van foto's?"],
    ['dashes', 'Is dat - volgens u - zo in 2024-2025?', 'Is dat – volgens u — zo in 2024–2025?'],
    ['spaces and line ends', 'Is dat zo\nin het dorp ?', 'Is dat zo in\u00a0het dorp?'],
    ['a hyphen at a line end', 'Is het waterschap bekend?', 'Is het water-\nschap bekend?'],
    ['a hyphen at a line end that belongs', 'Wat is het lange-termijnplan?', 'Wat is het lange-\ntermijnplan?'],
    ['ligatures', 'Wat is de officiële financiering?', 'Wat is de oﬃciële ﬁnanciering?'],
    ['emphasis and escapes', 'Is *dat* zo in **dijk\\_2**?', 'Is dat zo in dijk_2?'],
    [
      'a note in another form',
      'Kent u het artikel?[^1]\n\n[^1]: De Polder.',
      'Kent u het artikel? 1)\n\n1) De Polder.',
    ],
    ['the digit of a note that stuck to a word', 'Kent u het artikel?[^1] Zo ja?', 'Kent u het artikel?1 Zo ja?'],
    [
      'an accepted finding under the heading',
      '<!-- kamervragen: accepteer deelvraag; reden: x -->\nIs dat zo?',
      'Is dat zo?',
    ],
    ['a list in another form', '1. hoog\n2. laag', '1) hoog\n2) laag'],
    ['a lost space', 'Is dat op de dijk zo?', 'Is dat opde dijk zo?'],
    ['an address in angle brackets', 'Zie <https://dijk.example>.', 'Zie https://dijk.example.'],
  ] as const) {
    it(`does not mind ${naam}`, () => assert.deepEqual(messages(nu, was), []));
  }

  for (const [naam, nu, was, tekst] of [
    ['a word', 'Is dat nooit zo?', 'Is dat altijd zo?', "'altijd' werd 'nooit'"],
    ['a word that is gone', 'Is dat zo?', 'Is dat niet zo?', "'niet' is weggevallen"],
    ['a word that was added', 'Is dat niet zo?', 'Is dat zo?', "'niet' is toegevoegd"],
    ['a number', 'Waren het er 1.5 of 12?', 'Waren het er 1.7 of 12?', "'1.7' werd '1.5'"],
    ['a capital', 'Kent u de wet?', 'Kent u de Wet?', "'Wet?' werd 'wet?'"],
    ['a full stop', 'Is dat zo', 'Is dat zo?', "'zo?' werd 'zo'"],
    ['a year range', 'Was dat in 2024-2025?', 'Was dat in 20242025?', "'20242025?' werd '2024-2025?'"],
    ['a square metre', 'Waren het 40 m2?', 'Waren het 40 m³?', "'m³?' werd 'm2?'"],
  ] as const) {
    it(`tells ${naam}`, () => {
      assert.deepEqual(messages(nu, was), [`De tekst van vraag 1 wijkt af van wat de Kamer stuurde: ${tekst}.`]);
    });
  }

  it('shows a long difference by its beginning and end', () => {
    const [message = ''] = messages(`Zeg ${'water '.repeat(40)}nu?`, 'Zeg ja nu?');
    assert.match(message, /'ja' werd 'water water .* … .* water'\.$/);
    assert.ok(message.length < 200);
  });

  it('points at the changed words, or where words are gone at the word before', () => {
    const tekst = documentVan('Is dat wel zo?');
    const [finding] = findings(tekst, bronVan('Is dat nu wel zo?'));
    assert.equal(tekst.slice(finding?.start, finding?.end), 'dat');
  });

  it('tells questions that changed places by number, and a copied question as changed text', () => {
    const [a, b] = ['Hoe hoog is de dijk?', 'Wie betaalt de weg?'];
    assert.deepEqual(
      findings(documentVan(b, a), bronVan(a, b)).map(({ message }) => message.slice(0, 40)),
      ['Deze vraag is bij de Kamer vraag 2; hier', 'Deze vraag is bij de Kamer vraag 1; hier'],
    );
    assert.match(findings(documentVan(a, a), bronVan(a, b))[0]?.message ?? '', /^De tekst van vraag 2 wijkt af/);
  });

  it('compares questions that were joined with those of the bron together', () => {
    const joined = documentVan('Hoe hoog is de dijk? Wie betaalt?').replace('## Vraag 1', '## Vraag 1 en 2');
    assert.deepEqual(findings(joined, bronVan('Hoe hoog is de dijk?', 'Wie betaalt?')), []);
    const [finding, ...more] = findings(joined, bronVan('Hoe hoog is de dijk?', 'Wie betaalt dat?'));
    assert.match(finding?.message ?? '', /^De tekst van vraag 1 en 2 wijkt af.*'betaalt dat\?' werd 'betaalt\?'/);
    assert.deepEqual(more, []);
  });

  it('puts back only the Kamer’s words: notes, comments and emphasis stay', () => {
    const tekst = documentVan(
      '<!-- kamervragen: accepteer deelvraag; reden: x -->\nIs de *kade*[^1] in «De Wiel» nooit veilig? Zo nee, sinds wanneer?\n\n[^1]: Een noot.',
    );
    const bron = bronVan('Is de dijk[1] in «Het Wiel» altijd veilig? Zo nee, sinds wanneer precies?\n\n[1] Een noot.');
    const expected = tekst
      .replace('*kade*', '*dijk*')
      .replace('«De Wiel» nooit', '«Het Wiel» altijd')
      .replace('wanneer?', 'wanneer precies?');
    assert.equal(restored(tekst, bron), expected);
  });

  it('keeps the line ends of the document, and fills a question that is empty', () => {
    const tekst = documentVan('').replace(/\n/g, '\r\n');
    const fixed = restored(tekst, bronVan('Is dat zo?\nZo nee, waarom niet?'));
    assert.deepEqual(findings(fixed, bronVan('Is dat zo? Zo nee, waarom niet?')), []);
    assert.ok(!/[^\r]\n/.test(fixed));
  });

  it('restores any change of words, and touches nothing but the question', () => {
    const woord = fc.constantFrom(
      'dijk',
      'kade,',
      '«weg»',
      'op',
      'water?',
      'Zo',
      'nee.',
      '12',
      '2024-25',
      "foto's",
      '*hoog*',
    );
    const zin = fc.array(woord, { minLength: 1, maxLength: 25 }).map((woorden) => woorden.join(' '));
    fc.assert(
      fc.property(zin, zin, zin, (nu, was, ander) => {
        const tekst = documentVan(ander, nu);
        const bron = bronVan(ander, was);
        // Two questions with the same text are the business of another finding.
        fc.pre(ander !== nu && ander !== was);
        const before = findings(tekst, bron);
        if (before.some(({ message }) => !message.startsWith('De tekst van vraag 2'))) return;
        const fixed = restored(tekst, bron);
        assert.deepEqual(findings(fixed, bron), []);
        const vanVraag = tekst.indexOf('## Vraag 2');
        assert.equal(fixed.slice(0, vanVraag), tekst.slice(0, vanVraag));
        assert.equal(fixed.slice(fixed.indexOf('### Antwoord 2')), tekst.slice(tekst.indexOf('### Antwoord 2')));
      }),
      { numRuns: 60 },
    );
  });

  it('is one finding when two long questions have nothing in common', () => {
    const long = (woord: string): string => Array.from({ length: 20_000 }, (_, index) => `${woord}${index}x`).join(' ');
    assert.equal(findings(documentVan(long('a')), bronVan(long('b'))).length, 1);
  });

  describe('against a bron whose numbers are not those of the document', () => {
    const DRIE = `${DIJKEN}## Vraag 1\n\nHoe hoog is de dijk?\n\n## Vraag 2\n\nHoe breed is de dijk?\n\n## Vraag 3\n\nHoe lang is de dijk?\n`;
    const SAMEN = `${DIJKEN}## Vraag 1 en 2\n\nHoe hoog is de dijk? Hoe breed is de dijk?\n\n## Vraag 3\n\nHoe lang is de dijk?\n`;
    const vind = (tekst: string, bron: string): string[] =>
      gevonden('vraagtekst-gewijzigd', tekst, { today: null, bron: readVragenset(bron) }).map(
        ({ woorden, message }) => `${woorden}: ${message}`,
      );
    const derde = paar(3, 'Hoe lang is de dijk?', 'Ver.');
    const WIJKT = 'wijkt af van wat de Kamer stuurde';

    it('two questions under one label here are compared as one text', () => {
      const samen = (tweede: string): string =>
        `${DIJKEN}## Vraag 1 en 2\n\nHoe hoog is de dijk?\n\n${tweede}\n\n${derde}`;
      assert.deepEqual(vind(samen('Hoe breed is de dijk?'), DRIE), []);
      assert.deepEqual(vind(samen('Hoe breed is de kade?'), DRIE), [
        `kade?: De tekst van vraag 1 en 2 ${WIJKT}: 'dijk?' werd 'kade?'.`,
      ]);
    });

    it('two questions that the Kamer joined are compared with both of them, and told once', () => {
      const apart = (tweede: string): string =>
        DIJKEN + paar(1, 'Hoe hoog is de dijk?', 'Zo.') + paar(2, tweede, 'Zo.') + derde;
      assert.deepEqual(vind(apart('Hoe breed is de dijk?'), SAMEN), []);
      const samen = `Vraag 1: De tekst van vraag 1 en 2 ${WIJKT}. Vergelijk de vragen met de bron.`;
      assert.deepEqual(vind(apart('Hoe breed is de kade?'), SAMEN), [samen]);
      assert.deepEqual(vind(DIJKEN + paar(1, 'Hoe hoog is de dijk?', 'Zo.') + derde, SAMEN), [samen]);
    });

    it('a question that is gone is told at the one before it, a new one at itself', () => {
      const tekst = DIJKEN + paar(1, 'Hoe hoog is de dijk?', 'Zo.') + derde + paar(4, 'Hoe oud is de dijk?', 'Oud.');
      assert.deepEqual(vind(tekst, DRIE), [
        'Vraag 1: Vraag 2 van de Kamer staat niet in dit document. Zet de vraag terug.',
        'Vraag 4: Vraag 4 komt niet voor in wat de Kamer stuurde. Haal de vraag weg, of vul de bron aan als de Kamer haar later stuurde.',
      ]);
      assert.deepEqual(vind(DIJKEN + paar(2, 'Hoe breed is de dijk?', 'Zo.') + derde, DRIE), [
        ': Vraag 1 van de Kamer staat niet in dit document. Zet de vraag terug.',
      ]);
    });

    it('questions that changed places keep their text and lost their number', () => {
      const tekst = DIJKEN + paar(1, 'Hoe breed is de dijk?', 'Zo.') + paar(2, 'Hoe hoog is de dijk?', 'Zo.') + derde;
      assert.deepEqual(vind(tekst, DRIE), [
        'Vraag 1: Deze vraag is bij de Kamer vraag 2; hier is het vraag 1. Herstel het nummer.',
        'Vraag 2: Deze vraag is bij de Kamer vraag 1; hier is het vraag 2. Herstel het nummer.',
      ]);
    });

    it('a second question with a number that stands twice is told by another finding', () => {
      const tekst = DIJKEN + paar(1, 'Hoe hoog is de dijk?', 'Zo.') + paar(1, 'Hoe oud?', 'Oud.') + derde;
      assert.deepEqual(vind(tekst, DRIE.replace('## Vraag 2\n\nHoe breed is de dijk?\n\n', '')), []);
    });

    it('a number that stands twice in the bron may mean either', () => {
      const bron = `${DIJKEN}## Vraag 1\n\nHoe hoog?\n\n## Vraag 1\n\nHoe breed?\n`;
      for (const vraag of ['Hoe hoog?', 'Hoe breed?'])
        assert.deepEqual(vind(DIJKEN + paar(1, vraag, 'Zo.'), bron), [], vraag);
    });

    it('an empty question is told by the words that are gone', () => {
      const tekst = DIJKEN + paar(1, 'Hoe hoog is de dijk?', 'Zo.') + paar(2, '', 'Zo.') + derde;
      assert.deepEqual(vind(tekst, DRIE), [
        `2: De tekst van vraag 2 ${WIJKT}: 'Hoe breed is de dijk?' is weggevallen.`,
      ]);
    });

    it('long words are shown by their beginning and end', () => {
      const lang =
        'grote dijk, en waarom is hij zo lang geworden dat niemand hem nog in zijn geheel kan overzien vanaf de kade?';
      const tekst =
        DIJKEN +
        paar(1, 'Hoe hoog is de dijk?', 'Zo.') +
        paar(2, 'Hoe breed is de dijk?', 'Zo.') +
        paar(3, `Hoe lang is de ${lang}`, 'Ver.');
      assert.deepEqual(vind(tekst, DRIE), [
        `${lang}: De tekst van vraag 3 ${WIJKT}: 'dijk?' werd 'grote dijk, en waarom is hij … l kan overzien vanaf de kade?'.`,
      ]);
    });

    it('differences are counted, and those with one word between them are one', () => {
      const was = 'Hoe hoog is de oude dijk bij het dorp aan de rivier en hoe breed is de weg?';
      const messages = (nu: string): (string | undefined)[] => [
        gevonden('vraagtekst-gewijzigd', DIJKEN + paar(1, nu, 'Zo.'), {
          today: null,
          bron: readVragenset(`${DIJKEN}## Vraag 1\n\n${was}\n`),
        })[0]?.message.split(': ')[1],
      ];
      assert.deepEqual(messages(was.replace('hoog is de', 'laag is een')), ["'hoog is de' werd 'laag is een'."]);
      assert.deepEqual(messages(was.replace('hoog', 'laag').replace('dorp', 'gehucht')), [
        "'hoog' werd 'laag'. Er is nog één verschil in deze vraag.",
      ]);
      assert.deepEqual(messages(was.replace('hoog', 'laag').replace('dorp', 'gehucht').replace('weg', 'straat')), [
        "'hoog' werd 'laag'. Er zijn nog 2 verschillen in deze vraag.",
      ]);
    });
  });
});
