import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addAntwoorden, applyEdits, splitAntwoord } from '../../../src/edits';
import { readVragenset, type Vragenset } from '../../../src/vragenset';

const KOP = '# Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025)\n\n';

const read = (text: string) => readVragenset(KOP + text);
const after = (set: Vragenset, edits: Parameters<typeof applyEdits>[1]) =>
  applyEdits(set.tekst, edits).slice(KOP.length);
const split = (text: string, wijze: 'leeg' | 'verwijzing') => {
  const set = read(text);
  const samen = set.antwoorden.find(({ nummers }) => nummers.length > 1);
  return samen === undefined ? 'niets samen' : after(set, splitAntwoord(set, samen, wijze));
};

describe('edits: adding an answer', () => {
  const add = (text: string) => {
    const set = read(text);
    return after(
      set,
      addAntwoorden(set, set.vragen.find(({ beantwoordIn }) => beantwoordIn.length === 0)?.sectie ?? -1),
    );
  };

  it('follows the headings of the document', () =>
    assert.equal(
      add('## Vraag 1\n\nHoe hoog?\n\n## Vraag 2\n\nWat?\n\n### Antwoord 2\n\nZo.\n'),
      '## Vraag 1\n\nHoe hoog?\n\n### Antwoord 1\n\n## Vraag 2\n\nWat?\n\n### Antwoord 2\n\nZo.\n',
    ));

  it('follows bold labels, the words "op vraag" and a colon', () => {
    assert.equal(
      add('**Vraag 1**\nWat?\n\n**Antwoord 1**\nZo.\n\n**Vraag 2**\nHoe?\n'),
      '**Vraag 1**\nWat?\n\n**Antwoord 1**\nZo.\n\n**Vraag 2**\nHoe?\n\n**Antwoord 2**\n',
    );
    assert.equal(
      add('Vraag 1\nWat?\n\nAntwoord op vraag 1:\nZo.\n\nVraag 2\nHoe?\n'),
      'Vraag 1\nWat?\n\nAntwoord op vraag 1:\nZo.\n\nVraag 2\nHoe?\n\nAntwoord op vraag 2:\n',
    );
  });

  it('stands before the notes and keeps the line ends of the document', () => {
    assert.equal(
      add('## Vraag 1\n\nHoe?[^1]\n\n[^1]: Krant\n'),
      '## Vraag 1\n\nHoe?[^1]\n\n### Antwoord 1\n\n[^1]: Krant\n',
    );
    assert.equal(add('## Vraag 1\r\n\r\nHoe?\r\n'), '## Vraag 1\r\n\r\nHoe?\r\n\r\n### Antwoord 1\r\n');
  });

  it('works at the end of a document without a last line end, and under an empty question', () => {
    assert.equal(add('## Vraag 1\n\nHoe?'), '## Vraag 1\n\nHoe?\n\n### Antwoord 1\n');
    assert.equal(add('## Vraag 1\n'), '## Vraag 1\n\n### Antwoord 1\n');
  });
});

describe('edits: dividing a combined answer', () => {
  it('moves the text to the first question, wherever the answer stood', () => {
    const text = '## Vraag 1\n\nHoe?\n\n## Vraag 2\n\nWat?\n\n### Antwoord 1 en 2\n\nNegen meter.\n\n- een\n- twee\n';
    assert.equal(
      split(text, 'leeg'),
      '## Vraag 1\n\nHoe?\n\n### Antwoord 1\n\nNegen meter.\n\n- een\n- twee\n\n## Vraag 2\n\nWat?\n\n### Antwoord 2\n',
    );
    assert.equal(
      split(text, 'verwijzing'),
      '## Vraag 1\n\nHoe?\n\n### Antwoord 1\n\nNegen meter.\n\n- een\n- twee\n\n## Vraag 2\n\nWat?\n\n### Antwoord 2\n\nZie het antwoord op vraag 1.\n',
    );
  });

  it('leaves the text in place when the answer stands under the first question', () =>
    assert.equal(
      split('## Vraag 1\n\nHoe?\n\n### Antwoord 1 en 2\n\nNegen meter.\n\n## Vraag 2\n\nWat?\n', 'leeg'),
      '## Vraag 1\n\nHoe?\n\n### Antwoord 1\n\nNegen meter.\n\n## Vraag 2\n\nWat?\n\n### Antwoord 2\n',
    ));

  it('is not offered where the questions themselves are joined, or one is not there', () => {
    for (const text of [
      '## Vraag 1 en 2\n\nHoe? Wat?\n\n### Antwoord 1 en 2\n\nZo.\n',
      '## Vraag 1\n\nHoe?\n\n### Antwoord 1 en 7\n\nZo.\n',
    ])
      assert.equal(split(text, 'leeg'), text);
  });

  it('keeps every word of every answer and question, in any group at any place', () => {
    const words = (text: string) => [...text.matchAll(/[qa]\d+x/g)].map(String).sort();
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('\n', '\r\n'),
        (count, wish, place, eol) => {
          const groep = wish.filter((nummer) => nummer <= count).sort((a, b) => a - b);
          fc.pre(groep.length >= 2);
          const parts = Array.from({ length: count }, (_, i) => {
            const own = groep.includes(i + 1) ? '' : `### Antwoord ${i + 1}\n\na${i + 1}x\n\n`;
            const samen =
              i + 1 === Math.min(place, count) ? `### Antwoord ${groep.join(', ')}\n\na100x\n\na101x\n\n` : '';
            return `## Vraag ${i + 1}\n\nq${i + 1}x\n\n${own}${samen}`;
          });
          const text = parts.join('').replaceAll('\n', eol);
          const divided = split(text, 'leeg');
          assert.deepEqual(words(divided), words(text));
          const set = read(divided);
          assert.deepEqual(
            set.antwoorden.flatMap(({ nummers }) => nummers).sort(),
            Array.from({ length: count }, (_, i) => i + 1),
          );
          assert.ok(set.antwoorden.every(({ nummers }) => nummers.length === 1));
          const eerste = set.antwoorden.find(({ nummers }) => nummers[0] === groep[0]);
          assert.ok(eerste?.inhoud.schoon.includes('a100x'));
          assert.equal(divided.replaceAll('\r\n', '').includes('\n'), eol === '\n');
        },
      ),
      { numRuns: 500 },
    );
  });
});
