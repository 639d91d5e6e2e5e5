import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, doorlopend, hernummer } from '../../../src/edits';
import { findVerwijzingen, type Nummer, readVragenset, type Vragenset } from '../../../src/vragenset';

const KOP = '# Vragen van het lid Six (Partij D) over dijken\n\n';
const read = (text: string) => readVragenset(KOP + text);
const renumbered = (text: string) => {
  const set = read(text);
  return applyEdits(set.tekst, hernummer(set, doorlopend(set))).slice(KOP.length);
};

describe('edits: numbering questions anew', () => {
  it('closes a gap, with the answers and the references', () =>
    assert.equal(
      renumbered(
        'Vraag 1\nHoe hoog?\n\nVraag 4\nWat?\n\nAntwoord op vraag 1 en 4\nZie ook antwoord 6.\n\nVraag 6\nWie?\n\nAntwoord 6\nZie het antwoord op vraag 4; het kost 4 miljoen euro.\n',
      ),
      'Vraag 1\nHoe hoog?\n\nVraag 2\nWat?\n\nAntwoord op vraag 1 en 2\nZie ook antwoord 3.\n\nVraag 3\nWie?\n\nAntwoord 3\nZie het antwoord op vraag 2; het kost 4 miljoen euro.\n',
    ));

  it('gives each of two questions with one number its own answer', () =>
    assert.equal(
      renumbered('## Vraag 1\n\nA?\n\n### Antwoord 1\n\nEen.\n\n## Vraag 1\n\nB?\n\n### Antwoord 1\n\nTwee.\n'),
      '## Vraag 1\n\nA?\n\n### Antwoord 1\n\nEen.\n\n## Vraag 2\n\nB?\n\n### Antwoord 2\n\nTwee.\n',
    ));

  it('pairs answers that stand after all questions in their order, and a single one with the question above it', () => {
    assert.equal(
      renumbered('Vraag 1\nA?\n\nVraag 1\nB?\n\nAntwoord 1\nEen.\n\nAntwoord 1\nTwee.\n'),
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord 1\nEen.\n\nAntwoord 2\nTwee.\n',
    );
    assert.equal(
      renumbered('Vraag 1\nA?\n\nAntwoord 1\nEen.\n\nVraag 1\nB?\n'),
      'Vraag 1\nA?\n\nAntwoord 1\nEen.\n\nVraag 2\nB?\n',
    );
    assert.equal(
      renumbered('Vraag 1\nA?\n\nVraag 1\nB?\n\nAntwoord 1\nTwee.\n'),
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord 2\nTwee.\n',
    );
  });

  it('keeps a range a range where it can, and writes it out where it cannot', () => {
    assert.equal(
      renumbered('Vraag 3-5\nA?\n\nAntwoord 3-5\nEen.\n\nVraag 7\nB?\n\nAntwoord 7\nZie antwoord 3 t/m 5.\n'),
      'Vraag 1-3\nA?\n\nAntwoord 1-3\nEen.\n\nVraag 4\nB?\n\nAntwoord 4\nZie antwoord 1 t/m 3.\n',
    );
    assert.equal(
      renumbered(
        'Vraag 1\nA?\n\nVraag 1\nB?\n\nVraag 2\nC?\n\nVraag 3\nD?\n\nAntwoord 1-3\nEen.\n\nAntwoord 1\nTwee.\n',
      ),
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nVraag 4\nD?\n\nAntwoord 1, 3 en 4\nEen.\n\nAntwoord 2\nTwee.\n',
    );
  });

  it('keeps sub-questions with their question', () =>
    assert.equal(
      renumbered('Vraag 2\nA?\n\nVraag 2a\nB?\n\nVraag 2c\nC?\n\nVraag 5\nD?\n\nAntwoord 5\nZie antwoord 2c en 2.\n'),
      'Vraag 1\nA?\n\nVraag 1a\nB?\n\nVraag 1b\nC?\n\nVraag 2\nD?\n\nAntwoord 2\nZie antwoord 1b en 1.\n',
    ));

  it('follows a request about some questions, and an accepted finding', () => {
    const text = (negeer: number, samen: string, vraag: number) =>
      `---\ningezonden: 2025-02-03\nnegeer:\n  - regel: deelvraag\n    vraag: ${negeer}\n    reden: zo afgesproken\n---\n\n## Vraag 1\n\nA?\n\n## Vraag ${negeer}\n\nB?\n\n## Vraag ${vraag}\n\nKunt u vraag ${samen} afzonderlijk beantwoorden?\n`;
    const set = readVragenset(text(3, '1 en 3', 4));
    assert.equal(applyEdits(set.tekst, hernummer(set, doorlopend(set))), text(2, '1 en 2', 3));
  });

  it('keeps the line ends, and changes nothing where the numbers run on', () => {
    assert.equal(
      renumbered(
        'Vraag 2\r\nA?\r\n\r\nAntwoord 2\r\nZo.\r\n\r\nVraag 3\r\nB?\r\n\r\nAntwoord 3\r\nZie\r\nantwoord 2.\r\n',
      ),
      'Vraag 1\r\nA?\r\n\r\nAntwoord 1\r\nZo.\r\n\r\nVraag 2\r\nB?\r\n\r\nAntwoord 2\r\nZie\r\nantwoord 1.\r\n',
    );
    const set = read('Vraag 2\nA?\n\nVraag 1\nB?\n\nAntwoord 1\nZie antwoord 2.\n');
    assert.deepEqual(hernummer(set, doorlopend(set)), []);
  });

  it('does nothing when an answer or a reference names a question that is not there', () => {
    for (const text of [
      'Vraag 1\nA?\n\nVraag 3\nB?\n\nAntwoord 2\nZo.\n',
      'Vraag 2\nA?\n\nAntwoord 2\nZie antwoord 1.\n',
    ]) {
      const set = read(text);
      assert.deepEqual(hernummer(set, doorlopend(set)), []);
    }
  });

  describe('whatever the numbers were', () => {
    /** A document with these question numbers, in this order; each answer refers to some of the questions, by index. */
    const documents = fc
      .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 })
      .chain((nummers) =>
        fc.record({
          nummers: fc.constant(nummers),
          eol: fc.constantFrom('\n', '\r\n'),
          targets: fc.array(fc.array(fc.nat(nummers.length - 1), { minLength: 1, maxLength: 3 }), {
            minLength: nummers.length,
            maxLength: nummers.length,
          }),
        }),
      )
      .map(({ nummers, eol, targets }) => {
        const parts = nummers.flatMap((nummer, i) => {
          const named = [...new Set(targets[i])].map((index) => nummers[index]);
          return [`Vraag ${nummer}`, `Hoe zit onderwerp ${'x'.repeat(i + 1)}?`, '', `Antwoord ${nummer}`].concat([
            `Dat blijkt uit het antwoord op vraag ${named.join(' en ')}.`,
            '',
          ]);
        });
        return read(parts.join(eol));
      });

    const textOf = (set: Vragenset, nummer: Nummer) =>
      set.vragen.find((vraag) => vraag.nummer === nummer)?.inhoud.schoon;
    const meaning = (set: Vragenset) =>
      set.antwoorden.map(({ nummers, inhoud }) => ({
        vraag: nummers.map((nummer) => textOf(set, nummer)),
        naar: findVerwijzingen(inhoud.schoon).map((one) => one.nummers.map((nummer) => textOf(set, nummer))),
      }));

    it('numbers run on, and every label and reference names the same question as before', () => {
      fc.assert(
        fc.property(documents, (set) => {
          const fresh = readVragenset(applyEdits(set.tekst, hernummer(set, doorlopend(set))));
          assert.deepEqual(
            fresh.vragen.map(({ nummer }) => nummer).sort((a, b) => Number(a) - Number(b)),
            set.vragen.map((_, i) => i + 1),
          );
          assert.deepEqual(meaning(fresh), meaning(set));
        }),
      );
    });

    it('no word but a number changes', () => {
      fc.assert(
        fc.property(documents, (set) => {
          const words = (text: string) => text.replace(/\d+/g, '#');
          assert.equal(words(applyEdits(set.tekst, hernummer(set, doorlopend(set)))), words(set.tekst));
        }),
      );
    });
  });
});
