import assert from 'node:assert/strict';
import { findNoten } from '../../../src/edits';
import { lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';

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
