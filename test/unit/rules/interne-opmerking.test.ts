import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits';
import { fixesOf, lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';
import { gevonden } from './gevonden';

const BEGIN = '---\ningezonden: 2025-02-03\n---\n\n## Vraag 1\n\nHoe hoog is de dijk?\n\n### Antwoord 1\n\n';
const options = { today: null };

function opmerkingen(antwoord: string) {
  const set = readVragenset(`${BEGIN}${antwoord}\n`);
  return lint(set, options)
    .filter(({ rule }) => rule === 'interne-opmerking')
    .map((finding) => ({
      tekst: set.tekst.slice(finding.start, finding.end),
      fixes: fixesOf(set, finding, options).map(({ title, edits, safe }) => ({
        title,
        safe,
        antwoord: applyEdits(set.tekst, edits).slice(BEGIN.length).trimEnd(),
      })),
    }));
}

const uitkomsten = (antwoord: string): string[] =>
  opmerkingen(antwoord).flatMap(({ fixes }) => fixes.map((fix) => `${fix.title}: ${fix.antwoord}`));

describe('interne-opmerking', () => {
  it('takes a comment out with its line when nothing else stands there', () => {
    assert.deepEqual(uitkomsten('<!-- navragen -->\nJa.'), ['Verwijder deze opmerking: Ja.']);
    assert.deepEqual(uitkomsten('Ja.{>>klopt dit?<<} Nee.'), ['Verwijder deze opmerking: Ja. Nee.']);
    assert.deepEqual(uitkomsten('Ja.\n\n<!-- over\ntwee regels -->\n\nNee.'), [
      'Verwijder deze opmerking: Ja.\n\n\nNee.',
    ]);
  });

  it('offers both ways out of a proposed change', () => {
    assert.deepEqual(uitkomsten('Ja{++, zeker++}.'), [
      'Neem de toevoeging over: Ja, zeker.',
      'Verwijder de toevoeging: Ja.',
    ]);
    assert.deepEqual(uitkomsten('Ja{--, zeker--}.'), ['Schrap deze tekst: Ja.', 'Laat deze tekst staan: Ja, zeker.']);
    assert.deepEqual(uitkomsten('{~~Ja~>Nee~~}.'), ['Neem de wijziging over: Nee.', 'Verwerp de wijziging: Ja.']);
  });

  it('never mends by itself', () => {
    for (const { fixes } of opmerkingen('<!-- a -->Ja{++b++}{--c--}{~~d~>e~~}{>>f<<}')) {
      assert.ok(fixes.length > 0 && fixes.every(({ safe }) => !safe));
    }
  });

  it('tells one comment once, whatever stands in it', () => {
    assert.deepEqual(
      opmerkingen('Ja. <!-- @Piet: {>>PM<<} -->').map(({ tekst }) => tekst),
      ['<!-- @Piet: {>>PM<<} -->'],
    );
  });

  for (const tekst of [
    'Mail info@waterschap.nl.',
    'Zie https://example.org/@waterschap of <https://example.org/@x>.',
    'Het account @waterschap bestaat.',
    'Op X (@waterschap) staat het.',
    'Er staat «@waterschap heeft gelijk».',
    'Code: `@naam` en `<!-- x -->`.',
    'De apenstaart @ is oud.',
    'Ja. <!-- niet gesloten',
    '<!-- kamervragen: accepteer deelvraag; reden: x -->\nJa.',
  ]) {
    it(`leaves alone: ${tekst}`, () => assert.deepEqual(opmerkingen(tekst), []));
  }

  it('looks everywhere but in the front matter, and says which question it is about', () => {
    const tekst =
      '---\ningezonden: 2025-02-03\n# <!-- weg -->\n---\n\n<!-- boven -->\n\n## Vraag 1\n\nHoe hoog? {>>na te gaan<<}\n\n### Antwoord 1\n\nNegen meter.{--?--} @Karin\n';
    assert.deepEqual(
      gevonden('interne-opmerking', tekst).map(({ woorden, vragen, severity }) => [woorden, vragen, severity]),
      [
        ['<!-- boven -->', '', 'hint'],
        ['{>>na te gaan<<}', '1', 'hint'],
        ['{--?--}', '1', 'hint'],
        ['@Karin', '1', 'hint'],
      ],
    );
    assert.deepEqual(
      gevonden('interne-opmerking', tekst, { today: null, fase: 'eindversie' }).map(({ severity }) => severity),
      ['error', 'error', 'error', 'warning'],
    );
  });

  it('says what each mark is', () => {
    const messages = gevonden('interne-opmerking', `${BEGIN}<!-- a -->{++b++}{--c--}{~~d~>e~~} @Piet\n`).map(
      ({ message }) => message,
    );
    assert.deepEqual(messages, [
      'Hier staat een opmerking voor collega’s. Verwijder die voordat de brief weggaat.',
      'Hier staat een voorgestelde toevoeging. Neem haar over of verwijder haar.',
      'Hier staat een voorstel om tekst te schrappen. Schrap de tekst of laat haar staan.',
      'Hier staat een voorgestelde wijziging. Neem haar over of verwerp haar.',
      "'@Piet' lijkt bedoeld voor een collega. Haal weg wat niet in de brief hoort.",
    ]);
  });

  it('finds a name, and does not offer to take out half a remark', () => {
    assert.deepEqual(opmerkingen('Ja. @Karin-Anne, klopt dit?'), [{ tekst: '@Karin-Anne', fixes: [] }]);
  });
});
