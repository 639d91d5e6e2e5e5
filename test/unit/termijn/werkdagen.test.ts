import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  isDatum,
  laatsteWerkdagOpOfVoor,
  standaardWerkdagkeuze,
  vrijeDag,
  type Werkdagkeuze,
  werkdagenBijgewerkt,
} from '../../../src/termijn';

/** Dates counted with plain UTC milliseconds, so that tests do not check Temporal against itself. */
const DAY = 86_400_000;

function daysLater(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);
}

function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** Any date from `first` up to and including `last`. */
function dateBetween(first: string, last: string): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: daysFrom(first, last) }).map((days) => daysLater(first, days));
}

const NO_CHOICE_FREE: Werkdagkeuze = { goedeVrijdagVrij: false, bevrijdingsdagVrij: false };

/** Every free day of a year that is no plain weekend day, as `month-day name`. */
function holidaysOf(year: number, keuze?: Werkdagkeuze): string[] {
  const found: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = daysLater(day, 1)) {
    const name = keuze === undefined ? vrijeDag(day) : vrijeDag(day, keuze);
    if (name !== null && name !== 'zaterdag' && name !== 'zondag') found.push(`${day.slice(5)} ${name}`);
  }
  return found;
}

describe('vrijeDag', () => {
  it('knows all holidays of 2025, when Koningsdag moves to Saturday', () => {
    assert.deepEqual(holidaysOf(2025), [
      '01-01 Nieuwjaarsdag',
      '04-18 Goede Vrijdag',
      '04-20 Eerste Paasdag',
      '04-21 Tweede Paasdag',
      '04-26 Koningsdag',
      '05-05 Bevrijdingsdag',
      '05-29 Hemelvaartsdag',
      '06-08 Eerste Pinksterdag',
      '06-09 Tweede Pinksterdag',
      '12-25 Eerste Kerstdag',
      '12-26 Tweede Kerstdag',
    ]);
    assert.equal(vrijeDag('2025-04-27'), 'zondag');
  });

  it('leaves out Goede Vrijdag and 5 mei where the ministry works on them', () => {
    assert.deepEqual(holidaysOf(2027, NO_CHOICE_FREE), [
      '01-01 Nieuwjaarsdag',
      '03-28 Eerste Paasdag',
      '03-29 Tweede Paasdag',
      '04-27 Koningsdag',
      '05-06 Hemelvaartsdag',
      '05-16 Eerste Pinksterdag',
      '05-17 Tweede Pinksterdag',
      '12-25 Eerste Kerstdag',
      '12-26 Tweede Kerstdag',
    ]);
  });

  it('takes the two choices apart', () => {
    const onlyFriday = { goedeVrijdagVrij: true, bevrijdingsdagVrij: false };
    const onlyLiberation = { goedeVrijdagVrij: false, bevrijdingsdagVrij: true };
    assert.equal(vrijeDag('2026-04-03', onlyFriday), 'Goede Vrijdag');
    assert.equal(vrijeDag('2026-05-05', onlyFriday), null);
    assert.equal(vrijeDag('2026-04-03', onlyLiberation), null);
    assert.equal(vrijeDag('2026-05-05', onlyLiberation), 'Bevrijdingsdag');
  });

  it('has both free when nobody chose', () => {
    assert.deepEqual(standaardWerkdagkeuze, { goedeVrijdagVrij: true, bevrijdingsdagVrij: true });
  });

  it('keeps a working 5 mei free when it is a Saturday, or Hemelvaartsdag', () => {
    assert.equal(vrijeDag('2029-05-05', NO_CHOICE_FREE), 'zaterdag');
    assert.equal(vrijeDag('2016-05-05', NO_CHOICE_FREE), 'Hemelvaartsdag');
    assert.equal(vrijeDag('2016-05-05'), 'Hemelvaartsdag');
  });

  it('names the holiday before the day of the week', () => {
    assert.equal(vrijeDag('2022-12-25'), 'Eerste Kerstdag');
    assert.equal(vrijeDag('2022-01-01'), 'Nieuwjaarsdag');
  });

  it('tells Saturday, Sunday and the days beside them', () => {
    const days = ['2025-09-12', '2025-09-13', '2025-09-14', '2025-09-15'];
    assert.deepEqual(
      days.map((day) => vrijeDag(day)),
      [null, 'zaterdag', 'zondag', null],
    );
  });

  it('has Koningsdag since 2014 and Koninginnedag before', () => {
    assert.equal(vrijeDag('2013-04-30'), 'Koninginnedag');
    assert.equal(vrijeDag('2012-04-27'), null);
    assert.equal(vrijeDag('2014-04-30'), null);
    // 27 April 2014 was a Sunday.
    assert.equal(vrijeDag('2014-04-26'), 'Koningsdag');
    // 30 April 2006 was a Sunday.
    assert.equal(vrijeDag('2006-04-29'), 'Koninginnedag');
    assert.equal(vrijeDag('2006-04-30'), 'zondag');
  });
});

describe('laatsteWerkdagOpOfVoor', () => {
  const cases: readonly (readonly [day: string, last: string, why: string])[] = [
    ['2025-09-12', '2025-09-12', 'a Friday is its own'],
    ['2025-09-13', '2025-09-12', 'Saturday'],
    ['2025-09-14', '2025-09-12', 'Sunday'],
    ['2025-04-21', '2025-04-17', 'Tweede Paasdag, back over Goede Vrijdag'],
    ['2025-06-09', '2025-06-06', 'Tweede Pinksterdag'],
    ['2026-12-27', '2026-12-24', 'Sunday after Kerst'],
    ['2027-01-01', '2026-12-31', 'Nieuwjaarsdag, back over the year'],
    ['2022-01-02', '2021-12-31', 'Sunday after Nieuwjaarsdag'],
    ['2024-03-02', '2024-03-01', 'Saturday after a leap day'],
    ['2020-03-01', '2020-02-28', 'back over a leap day at the weekend'],
  ];
  for (const [day, last, why] of cases) {
    it(`${day} gives ${last}: ${why}`, () => assert.equal(laatsteWerkdagOpOfVoor(day), last));
  }

  it('listens to the choice of the ministry', () => {
    assert.equal(laatsteWerkdagOpOfVoor('2025-04-21', NO_CHOICE_FREE), '2025-04-18');
    assert.equal(laatsteWerkdagOpOfVoor('2025-05-05'), '2025-05-02');
    assert.equal(laatsteWerkdagOpOfVoor('2025-05-05', NO_CHOICE_FREE), '2025-05-05');
  });

  it('is a working day, with only free days after it, less than a week back', () => {
    fc.assert(
      fc.property(dateBetween('2000-01-01', '2060-12-31'), fc.boolean(), fc.boolean(), (day, friday, liberation) => {
        const keuze = { goedeVrijdagVrij: friday, bevrijdingsdagVrij: liberation };
        const last = laatsteWerkdagOpOfVoor(day, keuze);
        assert.equal(vrijeDag(last, keuze), null);
        const back = daysFrom(last, day);
        assert.ok(back >= 0 && back < 7, `${back} days back`);
        for (let n = 1; n <= back; n++) assert.notEqual(vrijeDag(daysLater(last, n), keuze), null);
      }),
    );
  });
});

describe('the list of working days', () => {
  it('says when it was last looked at', () => assert.ok(isDatum(werkdagenBijgewerkt)));
});
