import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Klok, type TermijnStatus, termijnFor, vrijeDag } from '../../../src/termijn';

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

function klok(ingezonden: string, more: Partial<Klok> = {}): Klok {
  return { ingezonden, uitstel: [], verzonden: null, ...more };
}

/** The status on each of these days. */
function statuses(of: Klok, days: readonly string[]): TermijnStatus[] {
  return days.map((day) => termijnFor(of, day).status);
}

describe('termijnFor', () => {
  const march = '2025-03-10';
  const noticed = klok(march, { uitstel: ['2025-03-28'] });

  it('gives three weeks, and six after a notice', () => {
    assert.deepEqual(termijnFor(klok(march), '2025-03-20'), {
      eerste: '2025-03-31',
      naUitstel: '2025-04-21',
      geldt: '2025-03-31',
      dagenOver: 11,
      laatsteWerkdag: '2025-03-31',
      status: 'loopt',
      dag: 10,
      geenWerkdag: null,
    });
  });

  it('counts on to the second date once a notice was sent, and names the holiday it falls on', () => {
    assert.deepEqual(termijnFor(noticed, '2025-04-10'), {
      eerste: '2025-03-31',
      naUitstel: '2025-04-21',
      geldt: '2025-04-21',
      dagenOver: 11,
      laatsteWerkdag: '2025-04-17',
      status: 'loopt',
      dag: 31,
      geenWerkdag: 'Tweede Paasdag',
    });
  });

  it('has one working day more where Goede Vrijdag is worked', () => {
    const working = { goedeVrijdagVrij: false, bevrijdingsdagVrij: true };
    assert.equal(termijnFor(noticed, '2025-04-10', working).laatsteWerkdag, '2025-04-18');
    assert.equal(termijnFor(noticed, '2025-04-17', working).status, 'loopt');
    assert.equal(termijnFor(noticed, '2025-04-18', working).status, 'loopt af');
  });

  it('takes a term that ends on a worked Goede Vrijdag as it is', () => {
    const onFriday = klok('2025-03-28');
    const working = { goedeVrijdagVrij: false, bevrijdingsdagVrij: true };
    const worked = termijnFor(onFriday, '2025-04-01', working);
    assert.deepEqual([worked.geldt, worked.laatsteWerkdag, worked.geenWerkdag], ['2025-04-18', '2025-04-18', null]);
    const free = termijnFor(onFriday, '2025-04-01');
    assert.deepEqual([free.laatsteWerkdag, free.geenWerkdag], ['2025-04-17', 'Goede Vrijdag']);
  });

  it('gives no new date for a second notice', () => {
    const twice = klok(march, { uitstel: ['2025-03-28', '2025-04-17'] });
    assert.deepEqual(termijnFor(twice, '2025-04-22'), termijnFor(noticed, '2025-04-22'));
    assert.equal(termijnFor(twice, '2025-04-22').status, 'verstreken');
  });

  it('gives the second date for a notice sent too late', () => {
    assert.equal(termijnFor(klok(march, { uitstel: ['2025-04-04'] }), '2025-04-05').geldt, '2025-04-21');
  });

  it('counts the days from day 0 to the day after the term', () => {
    const days = ['2025-03-09', '2025-03-10', '2025-03-31', '2025-04-01'];
    const counted = days.map((day) => termijnFor(klok(march), day)).map(({ dag, dagenOver }) => [dag, dagenOver]);
    assert.deepEqual(counted, [
      [-1, 22],
      [0, 21],
      [21, 0],
      [22, -1],
    ]);
  });

  describe('status', () => {
    it('runs out from three days before, and is past on the day after', () => {
      const days = ['2025-03-10', '2025-03-27', '2025-03-28', '2025-03-31', '2025-04-01'];
      assert.deepEqual(statuses(klok(march), days), ['loopt', 'loopt', 'loopt af', 'loopt af', 'verstreken']);
    });

    it('runs out on the last working day, also with more than three days left', () => {
      const days = ['2025-04-16', '2025-04-17', '2025-04-18', '2025-04-21', '2025-04-22'];
      assert.deepEqual(statuses(noticed, days), ['loopt', 'loopt af', 'loopt af', 'loopt af', 'verstreken']);
    });

    it('stops when the answers were sent, in time or not', () => {
      for (const verzonden of ['2025-03-24', '2025-05-06']) {
        const sent = klok(march, { verzonden });
        const days = ['2025-03-20', '2025-03-30', '2025-06-02'];
        assert.deepEqual(statuses(sent, days), ['verzonden', 'verzonden', 'verzonden']);
      }
    });

    it('keeps the dates of a set that was sent', () => {
      const sent = termijnFor({ ...noticed, verzonden: '2025-04-15' }, '2025-04-23');
      assert.equal(sent.geldt, '2025-04-21');
      assert.equal(sent.dagenOver, -2);
    });
  });

  describe('the calendar', () => {
    const cases: readonly (readonly [ingezonden: string, eerste: string, last: string, free: string | null])[] = [
      ['2024-02-08', '2024-02-29', '2024-02-29', null],
      ['2024-02-09', '2024-03-01', '2024-03-01', null],
      ['2024-02-29', '2024-03-21', '2024-03-21', null],
      ['2025-02-08', '2025-03-01', '2025-02-28', 'zaterdag'],
      ['2026-12-04', '2026-12-25', '2026-12-24', 'Eerste Kerstdag'],
      ['2026-12-06', '2026-12-27', '2026-12-24', 'zondag'],
      ['2026-12-11', '2027-01-01', '2026-12-31', 'Nieuwjaarsdag'],
      ['2025-04-14', '2025-05-05', '2025-05-02', 'Bevrijdingsdag'],
      ['2026-04-06', '2026-04-27', '2026-04-24', 'Koningsdag'],
      ['2026-04-23', '2026-05-14', '2026-05-13', 'Hemelvaartsdag'],
      // Over the nights the clocks change.
      ['2025-03-29', '2025-04-19', '2025-04-17', 'zaterdag'],
      ['2025-10-25', '2025-11-15', '2025-11-14', 'zaterdag'],
    ];
    for (const [ingezonden, eerste, last, free] of cases) {
      it(`${ingezonden} runs to ${eerste}${free === null ? '' : `, ${free}`}`, () => {
        const t = termijnFor(klok(ingezonden), ingezonden);
        assert.deepEqual([t.eerste, t.laatsteWerkdag, t.geenWerkdag], [eerste, last, free]);
      });
    }

    it('does not wait for a recess', () => {
      // All of these three weeks fall in the summer recess of 2024.
      assert.equal(termijnFor(klok('2024-07-11'), '2024-08-01').eerste, '2024-08-01');
      assert.equal(termijnFor(klok('2024-07-11'), '2024-08-02').status, 'verstreken');
    });

    it('survives a date at the very end of the calendar', () => {
      assert.equal(termijnFor(klok('9999-12-31'), '2025-03-10').status, 'loopt');
      assert.equal(termijnFor(klok('0000-01-01'), '2025-03-10').status, 'verstreken');
    });
  });

  describe('always', () => {
    const ingezonden = dateBetween('2000-01-01', '2060-12-31');
    const uitstel = fc.constantFrom<readonly string[]>([], ['2025-03-28'], ['2025-03-28', '2025-04-17']);
    const keuze = fc.record({ goedeVrijdagVrij: fc.boolean(), bevrijdingsdagVrij: fc.boolean() });
    const offset = fc.integer({ min: -10, max: 60 });

    it('has its dates 21 and 42 days after day 0, and counts from there', () => {
      fc.assert(
        fc.property(ingezonden, uitstel, offset, (from, notices, dag) => {
          const t = termijnFor(klok(from, { uitstel: notices }), daysLater(from, dag));
          assert.equal(daysFrom(from, t.eerste), 21);
          assert.equal(daysFrom(from, t.naUitstel), 42);
          assert.equal(t.geldt, notices.length === 0 ? t.eerste : t.naUitstel);
          assert.equal(t.dag, dag);
          assert.equal(t.dag + t.dagenOver, daysFrom(from, t.geldt));
        }),
      );
    });

    it('has a last working day that is one, on or before the date that counts', () => {
      fc.assert(
        fc.property(ingezonden, uitstel, keuze, (from, notices, werkdagen) => {
          const t = termijnFor(klok(from, { uitstel: notices }), from, werkdagen);
          assert.equal(vrijeDag(t.laatsteWerkdag, werkdagen), null);
          assert.ok(t.laatsteWerkdag <= t.geldt);
          assert.equal(t.geenWerkdag, vrijeDag(t.geldt, werkdagen));
          assert.equal(t.laatsteWerkdag === t.geldt, t.geenWerkdag === null);
        }),
      );
    });

    it('never goes back to an easier status as days pass', () => {
      const order: readonly TermijnStatus[] = ['loopt', 'loopt af', 'verstreken'];
      fc.assert(
        fc.property(ingezonden, uitstel, keuze, (from, notices, werkdagen) => {
          let before = 0;
          for (let dag = 0; dag <= 45; dag++) {
            const { status } = termijnFor(klok(from, { uitstel: notices }), daysLater(from, dag), werkdagen);
            const now = order.indexOf(status);
            assert.ok(now >= before, `${status} on day ${dag}`);
            before = now;
          }
        }),
        { numRuns: 25 },
      );
    });

    it('is past exactly when the days are used up, and runs out on the last three', () => {
      fc.assert(
        fc.property(ingezonden, uitstel, keuze, offset, (from, notices, werkdagen, dag) => {
          const t = termijnFor(klok(from, { uitstel: notices }), daysLater(from, dag), werkdagen);
          assert.equal(t.status === 'verstreken', t.dagenOver < 0);
          if (t.dagenOver >= 0 && t.dagenOver <= 3) assert.equal(t.status, 'loopt af');
        }),
      );
    });
  });
});
