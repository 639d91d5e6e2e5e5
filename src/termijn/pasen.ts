import { addDays, create, dayOfWeek } from 'temporal-polyfill/fns/PlainDate';
import type { Dag } from './datum';

const SUNDAY = 7;

/**
 * Eerste Paasdag in the Gregorian calendar: the Sunday after the calendar's own full moon in spring (computus of Clavius).
 * Computed, because most Dutch holidays hang on it and a table would run out.
 */
export function eerstePaasdag(year: number): Dag {
  const fullMoon = springFullMoon(year);
  // A full moon on a Sunday means the Sunday after it.
  return addDays(fullMoon, SUNDAY - (dayOfWeek(fullMoon) % SUNDAY));
}

/** The calendar's full moon on or after 21 March. It follows the tables of the calendar and not the sky. */
function springFullMoon(year: number): Dag {
  const goldenNumber = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const droppedLeapDays = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  const epact = tableEpact((11 * goldenNumber + 50 + moonCorrection - droppedLeapDays) % 30, goldenNumber);
  const daysIntoMarch = 44 - epact;
  const day = daysIntoMarch < 21 ? daysIntoMarch + 30 : daysIntoMarch;
  return addDays(create(year, 3, 1), day - 1);
}

/** Two exceptions that keep the full moons of one cycle of 19 years on different days. */
function tableEpact(epact: number, goldenNumber: number): number {
  return epact === 24 || (epact === 25 && goldenNumber > 11) ? epact + 1 : epact;
}
