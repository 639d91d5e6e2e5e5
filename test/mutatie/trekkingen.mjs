// What the tests import as fast-check in a mutation run: the same examples for every mutant, or its fate would be a matter of
// dice; fewer of them, since thousands of mutants are tried; and no search for a smaller example of what failed.
import fc from 'fast-check';

const MOST = 8;

export default {
  ...fc,
  assert: (property, { numRuns = 100, ...rest } = {}) =>
    fc.assert(property, { ...rest, numRuns: Math.min(numRuns, MOST), seed: 20_250_310, endOnFailure: true }),
};
