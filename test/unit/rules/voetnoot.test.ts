import assert from 'node:assert/strict';
import { findNoten } from '../../../src/edits';
import { lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';
import { KOP as DIJKEN, gevonden, paar } from './gevonden';

const KOP = 'Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025)';
const document = (vraag: string, antwoord: string): string =>
  `---\ningezonden: 2025-02-03\n---\n\n# ${KOP}\n\n## Vraag 1\n\n${vraag}\n\n### Antwoord 1\n\n${antwoord}\n`;

function voetnoten(tekst: string, bron: string | null = null): string[] {
  const options = { today: null, bron: bron === null ? null : readVragenset(bron) };
  return lint(readVragenset(tekst), options)
    .filter(({ rule }) => rule === 'voetnoot')
    .map(({ message }) => message.slice(0, message.indexOf('.')));
}

const noten = (vraag: string): string[] => {
  const set = readVragenset(document(vraag, 'Ja.'));
  return set.secties
    .flatMap((sectie) => findNoten(sectie))
    .map(({ soort, notatie, naam }) => `${soort} ${notatie} ${naam}`);
};

describe('voetnoot: reading notes', () => {
  it('reads four ways of writing', () => {
    assert.deepEqual(noten('Zo?[^a] Zo?[1] Zo? 1) Zo?¹\n\n[^A]: noot\n\n[1] noot\n\n1) noot\n\n¹ noot'), [
      'teken markdown a',
      'teken vierkant 1',
      'teken haakje 1',
      'teken hoog 1',
      'noot markdown a',
      'noot vierkant 1',
      'noot haakje 1',
      'noot hoog 1',
    ]);
  });

  for (const [naam, vraag] of [
    ['a number between brackets', 'Is dat (artikel 3) zo, of (onder 1, 2)?'],
    ['square metres', 'Is het 40 m² of 3 km²?'],
    ['a power', 'Zijn het er 10⁶?'],
    ['a list', 'Kunt u aangeven:\n\n1) hoe hoog;\n\n2) hoe breed?'],
    ['a question that is a list', '1) hoe hoog\n\n2) hoe breed'],
    ['a link', 'Zie [1](https://example.org).'],
    ['code', '```\nZo[^1]\n```'],
  ] as const) {
    it(`reads none in ${naam}`, () => assert.deepEqual(noten(vraag), []));
  }

  it('reads a note of several lines, and what follows it as text', () => {
    const set = readVragenset(document('Zo?[^1]\n\n[^1]: een\n    twee\n\n    drie\n\nWaarom[^2]?', 'Ja.'));
    const found = set.secties.flatMap((sectie) => findNoten(sectie).map((noot) => ({ ...noot, tekst: sectie.tekst })));
    assert.deepEqual(
      found.map(({ soort, span, end, tekst }) => [soort, tekst.slice(span.start, end)]),
      [
        ['teken', '[^1]'],
        ['noot', '[^1]: een\n    twee\n\n    drie'],
        ['teken', '[^2]'],
      ],
    );
  });
});

describe('voetnoot: marks and notes', () => {
  it('keeps the series apart', () => {
    assert.deepEqual(voetnoten(document('Zo? 1)', 'Ja.[^1]\n\n[^1]: Van ons.\n\n1) Van de Kamer.')), []);
    assert.deepEqual(voetnoten(document('Zo? 1) Zo? 2)', 'Ja.[^2]\n\n[^2]: Van ons.\n\n1) Van de Kamer.')), [
      'Bij het teken 2) is geen noot 2 te vinden',
    ]);
  });

  it('cannot judge a series of which only marks or only notes are written like that', () => {
    assert.deepEqual(voetnoten(document('Zo?[1] Zo? 2) Zo?³', 'Ja.\n\n1 Een noot.')), []);
  });

  it('tells a mark that stands twice once', () => {
    assert.equal(voetnoten(document('Zo?[^1] Zo?[^1]', 'Ja.')).length, 1);
  });

  it('looks at sets of questions too', () => {
    assert.deepEqual(voetnoten(`${KOP}\n\nVraag 1\nZo?[1] Zo?[2]\n\n[1] Noot.\n`), [
      'Bij het teken [2] is geen noot 2 te vinden',
    ]);
  });
});

describe('voetnoot: against the bron', () => {
  const bron = `${KOP}\n\nVraag 1\nKent u «De dijk»? 1) En «De kade»? 2)\n\n1) De dijk.\n\n2) De kade.\n`;

  it('does not mind another way of writing', () => {
    assert.deepEqual(
      voetnoten(document('Kent u «De dijk»?[^1] En «De kade»?[^2]', 'Ja.\n\n[^1]: De dijk.\n[^2]: De kade.'), bron),
      [],
    );
  });

  it('tells what is lost, and only once when its note still stands there', () => {
    assert.deepEqual(voetnoten(document('Kent u «De dijk»? En «De kade»?', 'Ja.'), bron), [
      'Bij vraag 1 ontbreken 2 noten: in wat de Kamer stuurde staan er 2, hier geen',
    ]);
    assert.deepEqual(
      voetnoten(document('Kent u «De dijk»?[^1] En «De kade»?', 'Ja.\n\n[^1]: De dijk.\n[^2]: De kade.'), bron),
      ['Noot 2 hoort nergens bij: het teken [^2] staat niet in de tekst'],
    );
  });

  it('says nothing of joined questions, whose notes cannot be told apart', () => {
    const joined = document('Kent u «De dijk»?', 'Ja.').replace('## Vraag 1', '## Vraag 1 en 2');
    assert.deepEqual(voetnoten(joined, bron), []);
  });
});

describe('voetnoot: what it says', () => {
  const vind = (vraag: string, antwoord: string, bron: string | null = null): string[] =>
    gevonden('voetnoot', DIJKEN + paar(1, vraag, antwoord), {
      today: null,
      bron: bron === null ? null : readVragenset(`${DIJKEN}## Vraag 1\n\n${bron}\n`),
    }).map(({ woorden, message }) => `${woorden}: ${message}`);
  const zonderNoot = (teken: string, naam: string): string =>
    `Bij het teken ${teken} is geen noot ${naam} te vinden. Voeg de noot toe, of haal het teken weg.`;
  const zonderTeken = (teken: string, naam: string): string =>
    `Noot ${naam} hoort nergens bij: het teken ${teken} staat niet in de tekst. Zet het teken op zijn plaats, of haal de noot weg.`;

  it('writes a mark as it stands in the text', () => {
    assert.deepEqual(vind('Zo? [1] en [2] en 1) en 2) en ¹ en ³', 'Ja.[^x]\n\n[1] a\n\n1) a\n\n¹ a'), [
      `[2]: ${zonderNoot('[2]', '2')}`,
      `2): ${zonderNoot('2)', '2')}`,
      `³: ${zonderNoot('3 (verhoogd)', '3')}`,
      `[^x]: ${zonderNoot('[^x]', 'x')}`,
    ]);
  });

  it('finds a note without a mark, and one that stands twice', () => {
    assert.deepEqual(vind('Zo?', 'Ja[^1] en¹.\n\n[^1]: n\n[^1]: m\n[^9]: z\n\n¹ n\n² m'), [
      '[^1]: Noot 1 staat er twee keer; alleen de eerste is te zien. Geef deze noot een eigen nummer.',
      `[^9]: ${zonderTeken('[^9]', '9')}`,
      `²: ${zonderTeken('2 (verhoogd)', '2')}`,
    ]);
  });

  it('counts the notes that a question lost', () => {
    const raad = 'Zet het teken en de noot terug.';
    assert.deepEqual(vind('Zo?', 'Ja.', 'Zo?[^1]\n\n[^1]: n'), [
      `Vraag 1: Bij vraag 1 ontbreekt een noot: in wat de Kamer stuurde staat er één, hier geen. ${raad}`,
    ]);
    assert.deepEqual(vind('Zo?', 'Ja.', 'Zo?[^1] En?[^2]\n\n[^1]: n\n[^2]: m'), [
      `Vraag 1: Bij vraag 1 ontbreken 2 noten: in wat de Kamer stuurde staan er 2, hier geen. ${raad}`,
    ]);
    assert.deepEqual(vind('Zo?[^1]\n\n[^1]: n', 'Ja.', 'Zo?[^1] En?[^2] Of?[^3]\n\n[^1]: n\n[^2]: m\n[^3]: o'), [
      `Vraag 1: Bij vraag 1 ontbreken 2 noten: in wat de Kamer stuurde staan er 3, hier 1. ${raad}`,
    ]);
  });

  it('tells a lost mark once: the note that stands alone says it', () => {
    assert.deepEqual(vind('Zo?\n\n[^1]: n', 'Ja.', 'Zo?[^1]\n\n[^1]: n'), [`[^1]: ${zonderTeken('[^1]', '1')}`]);
  });

  it('does not count where questions are joined, here or at the Kamer', () => {
    const samen = `${DIJKEN}## Vraag 1 en 2\n\nZo?[^1]\n\n[^1]: n\n`;
    const apart = DIJKEN + paar(1, 'Zo?', 'Ja.') + paar(2, 'En?', 'Ja.');
    assert.deepEqual(gevonden('voetnoot', apart, { today: null, bron: readVragenset(samen) }), []);
    assert.deepEqual(
      gevonden('voetnoot', samen.replace('[^1]\n\n[^1]: n', ''), {
        today: null,
        bron: readVragenset(`${DIJKEN}## Vraag 1\n\nZo?[^1]\n\n[^1]: n\n\n## Vraag 2\n\nEn?\n`),
      }),
      [],
    );
  });

  it('says which question it is about, and none outside questions and answers', () => {
    const tekst = `Boven[^7]\n\n${DIJKEN}${paar(1, 'Zo?[^8]', 'Ja.')}${paar(2, 'En?', 'Nee.[^9]')}`;
    assert.deepEqual(
      gevonden('voetnoot', tekst).map(({ woorden, vragen }) => [woorden, vragen]),
      [
        ['[^7]', ''],
        ['[^8]', '1'],
        ['[^9]', '2'],
      ],
    );
  });

  it('excuses as many lost marks as there are notes that stand alone', () => {
    const bron = readVragenset(
      `${DIJKEN}## Vraag 1\n\nZo?[^1]\n\n## Vraag 2\n\nEn?[^2] Of?[^3]\n\n[^1]: n\n[^2]: m\n[^3]: o\n`,
    );
    const hier = (noten: string): string[] =>
      gevonden('voetnoot', `${DIJKEN}${paar(1, 'Zo?', 'Ja.')}${paar(2, 'En? Of?', 'Nee.')}${noten}`, {
        today: null,
        bron,
      }).map(({ woorden, vragen }) => `${woorden} ${vragen}`);
    assert.deepEqual(hier(''), ['Vraag 1 1', 'Vraag 2 2']);
    assert.deepEqual(hier('[^1]: n\n'), ['Vraag 2 2', '[^1] 2']);
    assert.deepEqual(hier('[^1]: n\n[^2]: m\n'), ['Vraag 2 2', '[^1] 2', '[^2] 2']);
    assert.deepEqual(hier('[^1]: n\n[^2]: m\n[^3]: o\n'), ['[^1] 2', '[^2] 2', '[^3] 2']);
  });

  it('does not excuse a lost mark for a mark without note elsewhere', () => {
    const bron = readVragenset(`${DIJKEN}## Vraag 1\n\nZo?[^1]\n\n[^1]: n\n`);
    assert.deepEqual(
      gevonden('voetnoot', DIJKEN + paar(1, 'Zo?', 'Ja.[^4]'), { today: null, bron }).map(({ woorden }) => woorden),
      ['Vraag 1', '[^4]'],
    );
  });

  it('counts in the bron only what is surely a mark', () => {
    const bron = readVragenset(`${DIJKEN}## Vraag 1\n\nZo? [1]\n`);
    assert.deepEqual(gevonden('voetnoot', DIJKEN + paar(1, 'Zo?', 'Ja.'), { today: null, bron }), []);
  });

  it('minds a second note of one name only in a real footnote', () => {
    assert.deepEqual(vind('Zo? 1)', 'Ja.\n\n1) n\n\n1) m'), []);
  });
});
