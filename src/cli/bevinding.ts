import { type Vindplaats, vindplaatsVan } from '../formats';
import { type Finding, metPlaats } from '../lint';
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
  /** Where it stands in a Word or PDF file, whose lines nobody knows: "alinea 12". */
  readonly plaats?: string;
  readonly vragen: readonly Nummer[];
  readonly url: string;
  readonly fixable: boolean;
  readonly related: readonly { readonly message: string; readonly range: Bereik }[];
  /** What stands around the place, for people. */
  readonly fragment: Fragment;
}

/** A piece of one line. */
export interface Fragment {
  readonly tekst: string;
  /** Offset in the line of the first character of `tekst`. */
  readonly vanaf: number;
  /** True when the line goes on behind `tekst`. */
  readonly loopt: boolean;
}

/** The findings of one file, or why it could not be read. */
export type Checked =
  | { readonly bestand: string; readonly bevindingen: readonly Bevinding[] }
  | { readonly bestand: string; readonly fout: string };

/** @param vindplaatsen where the lines of `tekst` came from, when it was made from a Word or PDF file */
export function toBevindingen(
  bestand: string,
  tekst: string,
  findings: readonly Finding[],
  vindplaatsen: readonly Vindplaats[] = [],
): Bevinding[] {
  if (findings.length === 0) return [];
  const at = positions(tekst);
  const toonbaar = withoutPersonal(tekst, findings);
  return findings.map(
    ({ rule, severity, message, start, end, vragen, url, fixable, related }): Bevinding => ({
      bestand,
      rule,
      severity,
      ...gevonden({ message, vragen, end }, vindplaatsVan(vindplaatsen, at(start).regel)),
      range: { start: at(start), end: at(end) },
      vragen,
      url,
      fixable,
      related: related.map((place) => ({
        message: place.message,
        range: { start: at(place.start), end: at(place.end) },
      })),
      fragment: fragmentAt(toonbaar, start),
    }),
  );
}

function gevonden(
  finding: Pick<Finding, 'message' | 'vragen' | 'end'>,
  plaats: string | null,
): Pick<Bevinding, 'message' | 'plaats'> {
  const message = metPlaats(finding, plaats);
  return plaats === null ? { message } : { message, plaats };
}

/** Personal data that was found is not printed a second time with its line: a report travels further than a document. Lengths stay. */
function withoutPersonal(text: string, findings: readonly Finding[]): string {
  return findings
    .filter(({ rule }) => rule === 'persoonsgegevens')
    .reduce(
      (result, { start, end }) =>
        result.slice(0, start) +
        result.slice(start, end).replace(/[\p{Alpha}\p{N}]/gu, (char) => '•'.repeat(char.length)) +
        result.slice(end),
      text,
    );
}

/** How much is kept before and from the place (characters). */
const VOOR = 50;
const VANAF = 150;

function fragmentAt(text: string, offset: number): Fragment {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  const from = whole(text, Math.max(start, offset - VOOR));
  const to = whole(text, Math.min(end, offset + VANAF));
  return { tekst: text.slice(from, to).replace(/\r$/, ''), vanaf: from - start, loopt: to < end };
}

/** Not in the middle of a character that takes two code units. */
function whole(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff && offset > 0 ? offset - 1 : offset;
}

/** The findings of all files together. */
export function inAll(checked: readonly Checked[]): Bevinding[] {
  return checked.flatMap((file) => ('bevindingen' in file ? file.bevindingen : []));
}

/** The files that could not be checked. */
export function unread(checked: readonly Checked[]): { readonly bestand: string; readonly fout: string }[] {
  return checked.filter((file) => 'fout' in file);
}
