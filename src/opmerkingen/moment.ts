/** A moment to the minute as a person writes it: 2025-04-03 10:12. Anything else stays as it is. */
export function leesbaarMoment(moment: string): string {
  return moment.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/, '$1 $2');
}

/** And back again. */
export function geschrevenMoment(tekst: string): string {
  return tekst.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/, '$1T$2');
}
