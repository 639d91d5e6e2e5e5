import { applyEdits } from '../../../src/edits';
import { fixesOf, type LintOptions, lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';

/** What one rule finds in a text. */
export interface Gevonden {
  readonly severity: string;
  readonly message: string;
  /** Numbers of the questions it is about, as written: '1, 2a'. */
  readonly vragen: string;
  /** The words it points at. */
  readonly woorden: string;
  /** The other words it points at, with what it says of them. */
  readonly ook: readonly string[];
  /** What the text becomes by each of its fixes. */
  readonly hersteld: readonly string[];
}

/** Everything that the rule with this id finds in a text. */
export function gevonden(id: string, tekst: string, options: LintOptions = { today: null }): Gevonden[] {
  const set = readVragenset(tekst);
  return lint(set, options)
    .filter(({ rule }) => rule === id)
    .map((finding) => ({
      severity: finding.severity,
      message: finding.message,
      vragen: finding.vragen.join(', '),
      woorden: tekst.slice(finding.start, finding.end),
      ook: finding.related.map(({ start, end, message }) => `${tekst.slice(start, end)} → ${message}`),
      hersteld: fixesOf(set, finding, options).map(({ edits }) => applyEdits(tekst, edits)),
    }));
}

/** A document with front matter of our own, without a Z-number. */
export const KOP = '# Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025)\n\n';

/** One question with its answer, each under its label; no answer when that is null. */
export function paar(nummer: string | number, vraag: string, antwoord: string | null): string {
  const onder = antwoord === null ? '' : `### Antwoord ${nummer}\n\n${antwoord}\n\n`;
  return `## Vraag ${nummer}\n\n${vraag}\n\n${onder}`;
}
