import assert from 'node:assert/strict';
import { diffArrays } from 'diff';
import fc from 'fast-check';
import { diffWoorden, verschilTussen } from '../../../src/terug/verschil';
import type { Woord } from '../../../src/terug/woorden';

/** "a b | c": words, with a bar where a paragraph begins. */
function woorden(tekst: string): Woord[] {
  let begint: Woord['begint'] = 'alinea';
  return tekst.split(/\s+/).flatMap((vorm): Woord[] => {
    if (vorm === '|') begint = 'alinea';
    if (vorm === '|' || vorm === '') return [];
    const woord: Woord = { vorm, tekst: vorm, start: 0, end: 0, begint, nadruk: 0, noot: null };
    begint = null;
    return [woord];
  });
}
const telling = (was: string, nu: string): string => {
  const { erbij, eraf, gesplitst, samengevoegd } = verschilTussen(woorden(was), woorden(nu)).telling;
  return `+${erbij} -${eraf} /${gesplitst} &${samengevoegd}`;
};
/** Few words, so that they come more than once. */
const zinnen = fc
  .array(fc.constantFrom('het', 'de', 'dijk', 'sluis', '|'), { maxLength: 25 })
  .map((delen) => delen.join(' '));

describe('back from Word: the difference of two texts', () => {
  it('takes as few words as can be, and makes the one text out of the other', () => {
    fc.assert(
      fc.property(zinnen, zinnen, (eerst, daarna) => {
        const [was, nu] = [woorden(eerst), woorden(daarna)];
        const stappen = diffWoorden(was, nu);
        const nieuw: string[] = [];
        let [i, j, anders] = [0, 0, 0];
        for (const { added, removed, count } of stappen) {
          if (added || removed) anders += count;
          if (!removed)
            nieuw.push(...(added ? nu.slice(j, j + count) : was.slice(i, i + count)).map(({ vorm }) => vorm));
          if (!added) i += count;
          if (!removed) j += count;
        }
        assert.equal(i, was.length);
        assert.deepEqual(
          nieuw,
          nu.map(({ vorm }) => vorm),
        );
        const minst = diffArrays(
          was.map(({ vorm }) => vorm),
          nu.map(({ vorm }) => vorm),
        );
        assert.equal(
          anders,
          minst.reduce((som, { added, removed, count }) => som + (added || removed ? count : 0), 0),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('a text is the same as itself', () => {
    fc.assert(
      fc.property(zinnen, (tekst) => {
        const { gelijk, plekken, opmaak } = verschilTussen(woorden(tekst), woorden(tekst));
        assert.deepEqual([gelijk, plekken, opmaak], [true, [], false]);
      }),
    );
  });

  it('of words that come more than once those went that leave the paragraphs as they were', () => {
    assert.equal(telling('het a | het b | het c', 'het b | het c'), '+0 -2 /0 &0');
    assert.equal(telling('het a | het b | het c', 'het a | het c'), '+0 -2 /0 &0');
    assert.equal(telling('het a | het b', 'het a | het n | het b'), '+2 -0 /0 &0');
    assert.equal(telling('het a | het b c', 'het n c'), '+1 -3 /0 &0');
  });

  it('a paragraph that begins or ends beside words that came or went', () => {
    assert.equal(telling('a b c d', 'a | c d'), '+0 -1 /1 &0');
    assert.equal(telling('a b c d', 'a b | n | c d'), '+1 -0 /1 &0');
    assert.equal(telling('a b | c d', 'a d'), '+0 -2 /0 &1');
    assert.equal(telling('a | b | c', 'a | c'), '+0 -1 /0 &0');
    assert.equal(telling('a b', 'a b | n'), '+1 -0 /0 &0');
    assert.equal(telling('a b', 'n | a b'), '+1 -0 /0 &0');
  });

  it('is told of two long texts without a word in common, and of two with every word alike', () => {
    const lang = (woord: string): string => Array.from({ length: 3000 }, (_, index) => `${woord}${index}`).join(' ');
    assert.equal(telling(lang('a'), lang('b')), '+3000 -3000 /0 &0');
    assert.equal(telling('de '.repeat(3000), `de ${'de '.repeat(3000)}`), '+1 -0 /0 &0');
  });
});
