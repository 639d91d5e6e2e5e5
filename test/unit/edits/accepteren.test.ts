import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Accepteren, acceptInVoorblad, acceptTerPlaatse, applyEdits } from '../../../src/edits';
import { check } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';

const REST =
  '# Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025)\n\n## Vraag 1\n\nHoe hoog?\n\n### Antwoord 1\n';
const WAT: Accepteren = { regel: 'leeg-antwoord', vraag: 1, reden: 'wordt mondeling beantwoord' };

const inVoorblad = (text: string, wat = WAT) => applyEdits(text, acceptInVoorblad(readVragenset(text), wat));
const terPlaatse = (text: string, wat = WAT) => {
  const set = readVragenset(text);
  return applyEdits(text, acceptTerPlaatse(set, set.antwoorden[0]?.sectie ?? -1, wat));
};
const result = (text: string) => check(readVragenset(text), { today: null });

describe('edits: accepting a finding', () => {
  const ITEM = '  - regel: leeg-antwoord\n    vraag: 1\n    reden: wordt mondeling beantwoord\n';
  const fronts: [string, string, string][] = [
    ['front matter without negeer', '---\nfase: concept\n---\n', `---\nfase: concept\nnegeer:\n${ITEM}---\n`],
    ['no front matter', '', `---\nnegeer:\n${ITEM}---\n\n`],
    ['an empty list', '---\nnegeer: []\nfase: concept\n---\n', `---\nnegeer:\n${ITEM}fase: concept\n---\n`],
    [
      'a list',
      '---\nnegeer:\n  - regel: kamerstuk\n    reden: zo\nfase: concept\n---\n',
      `---\nnegeer:\n  - regel: kamerstuk\n    reden: zo\n${ITEM}fase: concept\n---\n`,
    ],
    [
      'a list that is not indented',
      '---\nnegeer:\n- regel: kamerstuk\n  reden: zo\n---\n',
      '---\nnegeer:\n- regel: kamerstuk\n  reden: zo\n- regel: leeg-antwoord\n  vraag: 1\n  reden: wordt mondeling beantwoord\n---\n',
    ],
  ];
  for (const [name, before, after] of fronts) {
    it(`writes it into ${name}`, () => assert.equal(inVoorblad(before + REST), after + REST));
  }

  it('writes it in place, directly under the label', () =>
    assert.equal(
      terPlaatse(REST),
      `${REST}<!-- kamervragen: accepteer leeg-antwoord; reden: wordt mondeling beantwoord -->\n`,
    ));

  it('takes the finding away, with the reason kept, whatever the reason', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.constantFrom(inVoorblad, terPlaatse),
        (reden, accept) => {
          fc.pre(/[\p{L}\d]/u.test(reden));
          for (const eol of ['\n', '\r\n']) {
            const text = `---\nfase: concept\n---\n${REST}`.replaceAll('\n', eol);
            assert.deepEqual(
              result(text)
                .findings.map(({ rule }) => rule)
                .filter((rule) => rule === 'leeg-antwoord'),
              ['leeg-antwoord'],
            );
            const { findings, accepted } = result(accept(text, { ...WAT, reden }));
            assert.deepEqual(
              findings.filter(({ rule }) => rule === 'leeg-antwoord' || rule === 'acceptatie'),
              [],
            );
            assert.equal(accepted.length, 1);
            assert.ok(accepted[0]?.acceptatie.reden);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('adds one acceptance after another', () => {
    let text = `---\nfase: concept\n---\n${REST}`;
    for (const regel of ['leeg-antwoord', 'kamerstuk', 'deelvraag']) text = inVoorblad(text, { ...WAT, regel });
    assert.deepEqual(
      readVragenset(text).voorblad.negeer.map(({ regel }) => regel?.waarde),
      ['leeg-antwoord', 'kamerstuk', 'deelvraag'],
    );
  });
});
