import assert from 'node:assert/strict';
import { lint } from '../../../src/lint';
import { rules } from '../../../src/rules';
import { readVragenset } from '../../../src/vragenset';

/** A: answers, V: questions, U: a notice of delay, M: an announcement, O: oral questions, L: a list. */
const SOORTEN = {
  A: 'antwoord',
  V: 'vragen',
  U: 'uitstel',
  M: 'mededeling',
  O: 'mondelinge vragen',
  L: 'lijst',
} as const;

/** What was agreed of every rule: where it looks, how grave it is in a concept and afterwards, what it does by itself. */
const AFGESPROKEN = `
vraag-zonder-antwoord  A      info    error   herstelt
leeg-antwoord          A      info    error   -
antwoord-zonder-vraag  A      error   error   -
dubbel-nummer          VA     error   error   -
nummering              VA     info    warning -
niet-afzonderlijk      A      error   error   -
alleen-verwijzing      A      hint    hint    -
verzoek-tegengesproken A      error   error   -
termijn                A      info    info    wisselt
gevraagde-termijn      AV     info    info    wisselt
uitstelbericht         U      info    info    -
datum                  VAUMOL error   error   -
verwijzing-onbekend    A      error   error   -
verwijzing-kringloop   A      error   error   -
vraagtekst-gewijzigd   A      error   error   wisselt
deelvraag              A      hint    hint    -
invulplek              AU     info    error   -
znummer                AVU    warning warning -
bewindspersoon         A      info    info    -
voetnoot               AV     warning warning wisselt
persoonsgegevens       AU     warning warning -
interne-opmerking      AU     hint    error   -
kamerstuk              A      hint    hint    -
datum-zonder-jaar      A      uit     uit     -
zinslengte             A      uit     uit     -
acceptatie             VAUM   warning warning herstelt
`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/));

describe('rules: as agreed', () => {
  for (const [id, soorten, concept, final, zelf] of AFGESPROKEN) {
    const rule = rules.find((candidate) => candidate.id === id);

    it(`${id} looks where and is as grave as was agreed`, () => {
      assert.ok(rule !== undefined);
      assert.deepEqual(
        [...rule.soorten],
        [...(soorten ?? '')].map((letter) => SOORTEN[letter as keyof typeof SOORTEN]),
      );
      assert.deepEqual(rule.severity, { concept, final });
      assert.equal(rule.fixable, zelf === 'herstelt');
      assert.equal(rule.wisselend ?? false, zelf === 'wisselt');
    });

    it(`${id} says what holds and why, in a sentence`, () => {
      for (const text of [rule?.titel, rule?.waarom]) assert.match(text ?? '', /^\p{Lu}.{15,}\.$/u);
    });

    it(`${id} has nothing to say of a document with nothing in it`, () => {
      const leeg = '---\nznummer: 2031Z90001\ningezonden: 2031-02-03\n---\n';
      assert.ok(!lint(readVragenset(leeg), { today: null }).some((found) => found.rule === id));
    });
  }

  it('has no rule that was not agreed, and shows them in this order', () =>
    assert.deepEqual(
      rules.map(({ id }) => id),
      AFGESPROKEN.map(([id]) => id),
    ));
});
