import { Temporal } from 'temporal-polyfill';
import { WEEKDAGEN } from '../vragenset';

/** Calendar days from one ISO date to another; negative when the second is earlier. */
export function dagenTot(van: string, tot: string): number {
  return Temporal.PlainDate.from(van).until(tot).days;
}

/** The ISO date so many days or years later; negative for earlier. */
export function verder(iso: string, duur: { readonly days?: number; readonly years?: number }): string {
  return Temporal.PlainDate.from(iso).add(duur).toString();
}

/** 'maandag' */
export function weekdagVan(iso: string): string {
  return WEEKDAGEN[Temporal.PlainDate.from(iso).dayOfWeek - 1] ?? '';
}
