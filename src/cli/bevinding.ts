import type { Finding } from '../lint';
import type { Severity } from '../rules';
import { type Nummer, type Positie, positions } from '../vragenset';

export interface Bereik {
  readonly start: Positie;
  readonly end: Positie;
}

/** A finding as the command line shows it: with its file, lines and columns. The text of the document is not kept. */
export interface Bevinding {
  readonly bestand: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Bereik;
  readonly vragen: readonly Nummer[];
  readonly url: string;
  readonly fixable: boolean;
  readonly related: readonly { readonly message: string; readonly range: Bereik }[];
  /** The line on which it begins, for people. */
  readonly regeltekst: string;
}

/** The findings of one file, or why it could not be read. */
export type Checked =
  | { readonly bestand: string; readonly bevindingen: readonly Bevinding[] }
  | { readonly bestand: string; readonly fout: string };

export function toBevindingen(bestand: string, tekst: string, findings: readonly Finding[]): Bevinding[] {
  if (findings.length === 0) return [];
  const at = positions(tekst);
  return findings.map(({ rule, severity, message, start, end, vragen, url, fixable, related }) => ({
    bestand,
    rule,
    severity,
    message,
    range: { start: at(start), end: at(end) },
    vragen,
    url,
    fixable,
    related: related.map((place) => ({
      message: place.message,
      range: { start: at(place.start), end: at(place.end) },
    })),
    regeltekst: lineAt(tekst, start),
  }));
}

/** A line longer than this is no use to a reader at a terminal (characters). */
const LANGSTE_REGEL = 300;

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  return text.slice(start, Math.min(newline === -1 ? text.length : newline, start + LANGSTE_REGEL)).trimEnd();
}

/** The findings of all files together. */
export function inAll(checked: readonly Checked[]): Bevinding[] {
  return checked.flatMap((file) => ('bevindingen' in file ? file.bevindingen : []));
}
