import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOfWeek, toString as schrijf } from 'temporal-polyfill/fns/PlainDate';
import { eerstePaasdag } from '../../../src/termijn/pasen';

/** Easter Sundays 2000–2040, as month-day. */
const KNOWN: readonly string[] = [
  ...['04-23', '04-15', '03-31', '04-20', '04-11', '03-27', '04-16', '04-08', '03-23', '04-12'],
  ...['04-04', '04-24', '04-08', '03-31', '04-20', '04-05', '03-27', '04-16', '04-01', '04-21'],
  ...['04-12', '04-04', '04-17', '04-09', '03-31', '04-20', '04-05', '03-28', '04-16', '04-01'],
  ...['04-21', '04-13', '03-28', '04-17', '04-09', '03-25', '04-13', '04-05', '04-25', '04-10', '04-01'],
];

describe('eerstePaasdag', () => {
  it('agrees with the known Easter Sundays of 2000 to 2040', () => {
    assert.equal(KNOWN.length, 41);
    const computed = KNOWN.map((_, i) => schrijf(eerstePaasdag(2000 + i)));
    assert.deepEqual(
      computed,
      KNOWN.map((monthDay, i) => `${2000 + i}-${monthDay}`),
    );
  });

  const special: Record<string, string> = {
    '1818-03-22': 'the earliest there can be',
    '1943-04-25': 'the latest there can be',
    '1954-04-18': 'first exception, epact 25 late in the cycle',
    '1981-04-19': 'second exception, epact 24',
    '2049-04-18': 'first exception again',
    '2076-04-19': 'second exception again',
    '1886-04-25': 'epact 25 early in the cycle, no exception',
    '3165-04-18': 'epact 25 in the first year of the cycle that is an exception',
    '7515-04-25': 'epact 25 in the last year of the cycle that is none',
    '2285-03-22': 'after three centuries of corrections',
  };
  for (const [iso, why] of Object.entries(special)) {
    it(`is ${iso}: ${why}`, () => assert.equal(schrijf(eerstePaasdag(Number(iso.slice(0, 4)))), iso));
  }

  it('is always a Sunday from 22 March up to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const day = eerstePaasdag(year);
        const monthDay = schrijf(day).slice(-5);
        assert.equal(day.year, year);
        assert.equal(dayOfWeek(day), 7);
        assert.ok('03-22' <= monthDay && monthDay <= '04-25', monthDay);
      }),
    );
  });
});
