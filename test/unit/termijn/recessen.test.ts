import assert from 'node:assert/strict';
import { isDatum, recesOp, recessen, recessenBijgewerkt } from '../../../src/termijn';

/** 0 is Sunday. */
const weekday = (iso: string): number => new Date(iso).getUTCDay();

describe('recesOp', () => {
  it('counts the first and the last day in', () => {
    assert.deepEqual(
      ['2024-07-04', '2024-07-05', '2024-08-01', '2024-09-02', '2024-09-03'].map((day) => recesOp(day)?.naam ?? null),
      [null, 'zomerreces 2024', 'zomerreces 2024', 'zomerreces 2024', null],
    );
  });

  it('goes on over the turn of the year', () => {
    const kerst = { naam: 'kerstreces 2025', van: '2025-12-19', tot: '2026-01-12' };
    assert.deepEqual(recesOp('2025-12-31'), kerst);
    assert.deepEqual(recesOp('2026-01-01'), kerst);
  });

  it('begins the election recess on the day after the last meeting', () => {
    assert.equal(recesOp('2023-10-26'), null);
    assert.equal(recesOp('2023-10-27')?.naam, 'verkiezingsreces 2023');
    assert.equal(recesOp('2023-11-22')?.naam, 'verkiezingsreces 2023');
    assert.equal(recesOp('2023-11-23'), null);
  });

  it('does not guess a recess it has no dates of', () => {
    assert.equal(recesOp('2025-07-25'), null);
    assert.equal(recesOp('2027-12-28'), null);
  });
});

describe('the list of recesses', () => {
  it('says when it was last looked at', () => assert.ok(isDatum(recessenBijgewerkt)));

  it('holds real dates, in order, that do not overlap', () => {
    let previous = '';
    for (const { naam, van, tot } of recessen) {
      assert.ok(isDatum(van) && isDatum(tot), naam);
      assert.ok(previous < van, `${naam} begins after the one before`);
      assert.ok(van < tot, naam);
      previous = tot;
    }
  });

  it('runs from a Friday up to and including a Monday, as the Kamer does, save before elections', () => {
    for (const { naam, van, tot } of recessen.filter((reces) => !reces.naam.startsWith('verkiezings'))) {
      assert.deepEqual([weekday(van), weekday(tot)], [5, 1], naam);
    }
  });

  it('is named after the year it begins in', () => {
    for (const { naam, van } of recessen) assert.ok(naam.endsWith(van.slice(0, 4)), naam);
  });
});
