import { isDatum } from '../termijn';
import { Mislukt } from './files';

/** The day that counts as today: `--today`, or the calendar day in the Netherlands. */
export function todayFrom(value: string | undefined): string {
  if (value === undefined) return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  if (!isDatum(value))
    throw new Mislukt(`--today ${value} is geen datum. Schrijf JJJJ-MM-DD, bijvoorbeeld 2025-03-28.`);
  return value;
}
