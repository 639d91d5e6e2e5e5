import assert from 'node:assert/strict';
import { dagInNederland } from '../../src/vandaag';

describe('today', () => {
  it('is the day in the Netherlands, at every hour of the year and around each change of the clock', () => {
    const kalender = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
    for (let uur = 0; uur < 366 * 24; uur++) {
      const moment = new Date(Date.UTC(2028, 0, 1, uur, 59, 59));
      assert.equal(dagInNederland(moment), kalender.format(moment), moment.toISOString());
    }
  });
});
