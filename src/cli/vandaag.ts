import { isDatum } from '../termijn';
import { dagInNederland } from '../vandaag';
import { Mislukt } from './mislukt';

/** The day that counts as today: `--today`, or the calendar day in the Netherlands. */
export function todayFrom(value: string | undefined): string {
  if (value !== undefined) checkToday(value);
  return value ?? dagInNederland(new Date());
}

/** @throws Mislukt when what was given as `--today` is no date */
export function checkToday(value: string): void {
  if (!isDatum(value))
    throw new Mislukt(`--today ${value} is geen datum. Schrijf JJJJ-MM-DD, bijvoorbeeld 2025-03-28.`);
}
