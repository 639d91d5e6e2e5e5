import assert from 'node:assert/strict';
import { isDatum, laatsteWerkdagOpOfVoor, recesOp, termijnFor, vrijeDag } from '../../../src/termijn';

describe('isDatum', () => {
  for (const s of ['2025-03-10', '2024-02-29', '2000-02-29', '1999-12-31', '2026-01-01', '0001-01-01', '9999-12-31']) {
    it(`takes ${s}`, () => assert.equal(isDatum(s), true));
  }

  const refused: Record<string, string> = {
    '2025-02-29': 'no leap year',
    '2100-02-29': 'a century that is no leap year',
    '2025-04-31': 'April has 30 days',
    '2025-13-01': 'no thirteenth month',
    '2025-00-10': 'no month zero',
    '2025-06-00': 'no day zero',
    '2025-3-10': 'one digit',
    '20250310': 'without dashes',
    '10-03-2025': 'Dutch order',
    '2025-03-10T09:00': 'with a time',
    '2025-03-10[u-ca=hebrew]': 'with a calendar',
    '+002025-03-10': 'a long year',
    ' 2025-03-10': 'a space before',
    '2025-03-10\n': 'a line end after',
    '2025-03': 'no day',
    '': 'nothing',
    morgen: 'a word',
  };
  for (const [s, why] of Object.entries(refused)) {
    it(`refuses ${JSON.stringify(s)}: ${why}`, () => assert.equal(isDatum(s), false));
  }
});

describe('a date that does not exist', () => {
  const bad = '2025-02-30';
  const klok = { ingezonden: '2025-02-03', uitstel: [], verzonden: null };
  const calls: Record<string, () => unknown> = {
    ingezonden: () => termijnFor({ ...klok, ingezonden: bad }, '2025-02-10'),
    uitstel: () => termijnFor({ ...klok, uitstel: ['2025-02-20', bad] }, '2025-02-10'),
    verzonden: () => termijnFor({ ...klok, verzonden: bad }, '2025-02-10'),
    vandaag: () => termijnFor(klok, bad),
    vrijeDag: () => vrijeDag(bad),
    laatsteWerkdagOpOfVoor: () => laatsteWerkdagOpOfVoor(bad),
    recesOp: () => recesOp(bad),
  };
  for (const [name, call] of Object.entries(calls)) {
    it(`is refused by name as ${name}`, () => {
      assert.throws(call, (e) => e instanceof RangeError && e.message.includes(bad));
    });
  }
});
