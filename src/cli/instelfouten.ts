import { type Checked, toBevindingen } from './bevinding';
import type { Gelezen } from './project';

/** What findings about settings are called; they belong to no rule. */
export const INSTELLINGEN = 'instellingen';
export const INSTELLINGEN_URL = 'https://github.com/kamervragen/kamervragen/blob/main/docs/instellingen.md';

/** Settings that cannot be followed, each as a finding on its own line of the file with settings. */
export function checkSettings({ bestand, tekst, fouten }: Gelezen): Checked[] {
  if (bestand === null || fouten.length === 0) return [];
  const findings = fouten.map(({ message, span }) => ({
    ...span,
    rule: INSTELLINGEN,
    severity: 'error' as const,
    message,
    vragen: [],
    url: INSTELLINGEN_URL,
    fixable: false,
    related: [],
    problem: { message, plaats: { sectie: 0, span }, vragen: [] },
  }));
  return [{ bestand, bevindingen: toBevindingen(bestand, tekst, findings) }];
}
