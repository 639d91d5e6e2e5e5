import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, geenInstellingen, type LintOptions } from '../../../src/lint';
import { rules } from '../../../src/rules';
import { readVragenset } from '../../../src/vragenset';
import { voorbeeldenOf } from '../rules/voorbeelden';

/** By hand many more: `KAMERVRAGEN_RUNS=20000 npx mocha -g "sequence of edits"`. */
const RUNS = Number(process.env.KAMERVRAGEN_RUNS ?? 300);

const voorbeelden = rules.flatMap((rule) => voorbeeldenOf(rule));
/** Every line of every rule page, so that an edit can bring about (and take away) whatever a rule looks for. */
const regels = [...new Set(voorbeelden.flatMap(({ tekst }) => tekst.split('\n')))];
/** What opens, closes, hides or joins. */
const tekens = [
  '',
  '\n',
  '\n\n',
  '\r\n',
  '```\n',
  '~~~\n',
  '<!-- ',
  ' -->',
  '---\n',
  '[^1]',
  '[^noot]: Een noot.\n',
  '1)',
  ' [1]',
  '«',
  '»',
  '"',
  '> ',
  '## Vraag 2\n',
  '**Vraag 3**\n',
  '### Antwoord 2 en 3\n',
  'Antwoord\n',
  '4. Hoe hoog?\n',
  '## Bijlage\n',
  'Toelichting:\n',
  'Mededeling\n',
  'Ja.',
  'Zie het antwoord op vraag 1.',
  'Vraag 4 Hoe hoog? ',
  'Kunt u deze vragen afzonderlijk beantwoorden?',
  'Deze vragen zijn samen beantwoord. ',
  '<!-- kamervragen: accepteer invulplek; reden: mag -->\n',
  'x',
  ' ',
  '\r',
  '\u2028',
];

/** All rules on, those that are off of themselves as well. */
const instellingen = {
  ...geenInstellingen,
  regels: {
    zinslengte: { severity: 'info', options: { woorden: 12 } },
    'datum-zonder-jaar': { severity: 'info' },
  } as const,
};

const begin = fc.oneof(
  fc.constantFrom(...voorbeelden).map(({ tekst, options }) => ({ tekst, options })),
  // Two pages in one document: several rules have something to say, and the second begins with a heading of its own.
  fc
    .tuple(fc.constantFrom(...voorbeelden), fc.constantFrom(...voorbeelden))
    .map(([een, ander]) => ({ tekst: `${een.tekst}\n${ander.tekst}`, options: een.options })),
);
const einden = fc.constantFrom('\n', '\n', '\n', '\r\n');
const invoeging = fc.oneof(
  fc.constantFrom(...tekens),
  fc.constantFrom(...regels),
  fc.constantFrom(...regels).map((regel) => `${regel}\n`),
  fc.string({ maxLength: 3 }),
);
const bewerking = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  /** Most edits go to the beginning or the end of a line: there they make and unmake things. */
  rand: fc.constantFrom('begin', 'einde', 'midden'),
  weg: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  erbij: invoeging,
});

function waar(tekst: string, { at, rand }: { at: number; rand: string }): number {
  const offset = Math.floor(at * tekst.length);
  if (rand === 'begin') return tekst.lastIndexOf('\n', offset) + 1;
  const newline = tekst.indexOf('\n', offset);
  return rand === 'einde' && newline !== -1 ? newline : offset;
}

describe('lint: after any sequence of edits', () => {
  it('finds, with the version before, what it finds without', () => {
    fc.assert(
      fc.property(
        begin,
        einden,
        fc.constantFrom('concept', 'eindversie', undefined),
        fc.array(bewerking, { minLength: 1, maxLength: 12 }),
        (start, einde, fase, edits) => {
          const options: LintOptions = { ...start.options, instellingen, ...(fase && { fase }) };
          let set = readVragenset(start.tekst.replaceAll('\n', einde));
          check(set, options);
          for (const edit of edits) {
            const at = waar(set.tekst, edit);
            const erbij = edit.erbij.replaceAll('\n', einde);
            const tekst = set.tekst.slice(0, at) + erbij + set.tekst.slice(at + edit.weg);
            const next = readVragenset(tekst, set);
            const fresh = readVragenset(tekst);
            assert.deepEqual(next, fresh);
            assert.deepEqual(check(next, options, set), check(fresh, options));
            set = next;
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
