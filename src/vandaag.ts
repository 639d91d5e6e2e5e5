/** From this hour of world time on it can be tomorrow in the Netherlands, which is one or two hours ahead. */
const LAAT = 22;

/** The calendar day in the Netherlands (ISO). The tables of time zones take longer to open than a document to check: only where they matter. */
export function dagInNederland(moment: Date): string {
  return moment.getUTCHours() < LAAT
    ? moment.toISOString().slice(0, 10)
    : new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(moment);
}
