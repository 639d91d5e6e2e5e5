import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint } from '../../../src/lint';
import { mightBeKamervragen, readVragenset, toText, type Vragenset } from '../../../src/vragenset';

/** Pieces of which documents are put together: everything that opens, closes or hides something. */
const stuk = fc.constantFrom(
  '---\n',
  'znummer: 2025Z90001\n',
  'ingezonden: 2025-02-03\n',
  '# Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025)\n',
  '## Vraag 1\n',
  '## Vraag 2\n',
  '### Antwoord 1\n',
  '### Antwoord 2 en 3\n',
  '**Vraag 3**\n',
  'Antwoord\n',
  '1. Hoe hoog?\n',
  '2. Wat kost dat?\n',
  '3\n',
  '1\n',
  '2\n',
  '2 en 3\n',
  'Antwoord van minister Six (Water). (Ontvangen 24 februari 2025)\n',
  'Kunt u deze vragen afzonderlijk beantwoorden?\n',
  'Zie het antwoord op vraag 2.\n',
  'Negen meter.\n',
  '\n',
  '\n\n',
  '```\n',
  '~~~\n',
  '<!--\n',
  '-->\n',
  '[^1]: Een noot.\n',
  '    vervolg\n',
  'tekst[^1]\n',
  '## Bijlage\n',
  'Toelichting:\n',
  'Mededeling\n',
  '\r\n',
  ' ',
  'Vraag 4',
  ' en 5\n',
  '\ufeff',
  '\u00a0',
  'Vraag 1 Hoe hoog? ',
  'Antwoord 2 Ja. ',
  'Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2',
  '1 Waterkrant, 2024: www.waterkrant.voorbeeld\n',
  '1) Waterkrant, 2024\n\n',
  'Hoe lang is de dijk?\n\n',
  'Lijst van vragen en antwoorden\n',
  'Datum 4 maart 2025\n',
  'In antwoord op uw brief van 3 februari jl., nr. 2025Z90002\n',
  'De minister van Water,\n\nA. Six\n',
  'Ingediend | 3 februari 2025 |\nIndieners | Anna Six (D) |\n',
  '\r',
  '\f',
  '\u2028',
);
const document = fc.array(stuk, { maxLength: 40 }).map((parts) => parts.join(''));

/** Every place that a reading gives lies inside the text, and the sections together are the text. */
function assertPlaces(set: Vragenset): void {
  assert.equal(set.secties.map((sectie) => sectie.tekst).join(''), set.tekst);
  const inside = (start: number, end: number) =>
    assert.ok(0 <= start && start <= end && end <= set.tekst.length, `${start}-${end}`);
  for (const { plaats } of [...set.afzonderlijk, ...set.termijn]) {
    const { start, end } = toText(set, plaats);
    inside(start, end);
  }
  for (const finding of lint(set, { today: '2025-02-20', fase: 'eindversie' })) {
    inside(finding.start, finding.end);
    for (const related of finding.related) inside(related.start, related.end);
  }
}

describe('vragenset: what holds for any text', () => {
  it('never throws and never points outside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => assertPlaces(readVragenset(text))),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(document, (text) => assertPlaces(readVragenset(text))),
      { numRuns: 1000 },
    );
  });

  it('gives after any sequence of edits what reading from scratch gives', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(30),
      insert: fc.oneof(stuk, fc.string({ maxLength: 5 })),
    });
    fc.assert(
      fc.property(document, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
        let set = readVragenset(start);
        for (const { at, remove, insert } of edits) {
          const offset = Math.floor(at * set.tekst.length);
          const text = set.tekst.slice(0, offset) + insert + set.tekst.slice(offset + remove);
          set = readVragenset(text, set);
          const fresh = readVragenset(text);
          assert.deepEqual(set, fresh);
          assert.deepEqual(lint(set, { today: '2025-02-20' }), lint(fresh, { today: '2025-02-20' }));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds nothing in a text that the first look passes by', () => {
    fc.assert(
      fc.property(document, (text) => {
        if (readVragenset(text).soort !== null) assert.ok(mightBeKamervragen(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the sections that an edit does not touch as the same objects', () => {
    const text = Array.from(
      { length: 50 },
      (_, i) => `## Vraag ${i + 1}\n\nHoe hoog?\n\n### Antwoord ${i + 1}\n\nNegen meter.\n\n`,
    ).join('');
    const before = readVragenset(`---\nznummer: 2025Z90001\n---\n${text}`);
    const after = readVragenset(before.tekst.replace('Antwoord 25\n\nNegen', 'Antwoord 25\n\nTien'), before);
    const changed = after.secties.filter((sectie, index) => sectie !== before.secties[index]);
    assert.deepEqual(
      changed.map((sectie) => sectie.tekst.split('\n')[0]),
      ['### Antwoord 25'],
    );
  });
});
