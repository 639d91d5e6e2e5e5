/** The checks as a plugin of remark: `remark --use kamervragen/remark`. Needs Node, because it reads the settings beside the document. */

import { INSTELLINGEN, INSTELLINGEN_URL } from './cli/instelfouten';
import { Project } from './cli/project';
import { todayFrom } from './cli/vandaag';
import { applyEdits } from './edits';
import { check, type Finding, fixesOf, type LintOptions, mergeInstellingen, readRuleSetting } from './lint';
import type { Grade } from './rules';
import { type Fase, positions, readVragenset, type Vragenset } from './vragenset';

export interface RemarkKamervragenOptions {
  /** ISO date to count from; null leaves the clock out. Without it the calendar day in the Netherlands. */
  readonly today?: string | null;
  /** Instead of the phase that the document itself names. */
  readonly fase?: Fase;
  /** A file with settings, instead of `.kamervragen.yaml` in the folder of the document or above it. */
  readonly config?: string;
  /** Per rule a severity or `[severity, options]`; these win over the file with settings. */
  readonly regels?: Readonly<Record<string, Grade | readonly [Grade, Readonly<Record<string, unknown>>]>>;
}

/** A place as unist counts: lines and columns from 1, offsets from 0. */
interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** As much of a VFile and its messages as is used here; so that no package is needed to read these types. */
interface Message {
  fatal?: boolean | null | undefined;
  url?: string | undefined;
  actual?: string | undefined;
  expected?: string[] | undefined;
}
interface File {
  readonly path?: string | undefined;
  toString(): string;
  message(reason: string, options: { place?: { start: Point; end: Point }; ruleId: string; source: string }): Message;
}

const BRON = 'kamervragen';
const BOM = '\ufeff';

/** A unified plugin; the tree stays as it is. @throws Error when an option cannot be followed. */
export default function remarkKamervragen(
  options: RemarkKamervragenOptions = {},
): (tree: unknown, file: File) => Promise<void> {
  const regels = Object.fromEntries(
    Object.entries(options.regels ?? {}).map(([id, value]) => {
      const read = readRuleSetting(id, value);
      if (typeof read === 'string') throw new Error(read);
      return [id, read];
    }),
  );
  const today = options.today === null ? null : todayFrom(options.today);
  const project = Project.open(options.config ?? null);
  // A file that is missing is told where it is needed, not as a promise that nobody waits for.
  project.catch(() => {});

  return async (_tree, file) => {
    const lezer = await project;
    const raw = file.toString();
    const skipped = raw.startsWith(BOM) ? BOM.length : 0;
    const set = readVragenset(raw.slice(skipped));
    const bestand = file.path ?? '-';
    const gelezen = await lezer.settingsFor(bestand);
    const at = positions(gelezen.tekst);
    for (const { message, span } of gelezen.fouten) {
      const fault = file.message(`${gelezen.bestand}:${at(span.start).regel}: ${message}`, {
        ruleId: INSTELLINGEN,
        source: BRON,
      });
      Object.assign(fault, { fatal: true, url: INSTELLINGEN_URL });
    }
    const own: LintOptions = {
      today,
      instellingen: mergeInstellingen(gelezen.instellingen, { regels, werkdagen: {}, recessen: [] }),
      bron: await lezer.bronOf(bestand, set),
      ...(options.fase !== undefined && { fase: options.fase }),
    };
    const point = pointsOf(raw, skipped);
    for (const finding of check(set, own).findings) {
      const place = { start: point(finding.start), end: point(finding.end) };
      const message = file.message(finding.message, { place, ruleId: finding.rule, source: BRON });
      Object.assign(message, {
        fatal: FATAL[finding.severity],
        url: finding.url,
        ...replacementsOf(set, finding, own),
      });
    }
  };
}

export { remarkKamervragen };

/** As remark: true is an error, false a warning, undefined information. */
const FATAL = { error: true, warning: false, info: undefined, hint: undefined } as const;

/** Places in the file, from offsets in its text without the byte order mark. */
function pointsOf(raw: string, skipped: number): (offset: number) => Point {
  const at = positions(raw);
  return (offset) => {
    const { regel, kolom } = at(offset + skipped);
    return { line: regel, column: kolom, offset: offset + skipped };
  };
}

/** What stands there and what may come instead, where a fix only touches the place itself. */
function replacementsOf(set: Vragenset, finding: Finding, options: LintOptions): Pick<Message, 'actual' | 'expected'> {
  const { start, end } = finding;
  const actual = set.tekst.slice(start, end);
  const expected = fixesOf(set, finding, options)
    .filter(({ edits }) => edits.length > 0 && edits.every((edit) => start <= edit.start && edit.end <= end))
    .map(({ edits }) =>
      applyEdits(
        actual,
        edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
      ),
    );
  return expected.length === 0 ? {} : { actual, expected };
}
