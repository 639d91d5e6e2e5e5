import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits';
import { fixesOf, geenInstellingen, lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';

const instellingen = { ...geenInstellingen, regels: { 'datum-zonder-jaar': { severity: 'info' as const } } };

function mended(antwoord: string, ingezonden: string | null, today: string | null): string[] {
  const tekst = `---\nznummer: 2025Z90001\n${ingezonden === null ? '' : `ingezonden: ${ingezonden}\n`}---\n\n## Vraag 1\n\nWanneer is het schip gekeurd?\n\n### Antwoord 1\n\n${antwoord}\n`;
  const set = readVragenset(tekst);
  const options = { today, instellingen };
  return lint(set, options)
    .filter(({ rule }) => rule === 'datum-zonder-jaar')
    .flatMap((finding) => fixesOf(set, finding, options))
    .map(({ edits }) => applyEdits(tekst, edits).split('### Antwoord 1')[1]?.trim() ?? '');
}

describe('rules: datum-zonder-jaar', () => {
  it('is off unless it is asked for', () => {
    const set = readVragenset('---\nznummer: 2025Z90001\n---\n\n## Vraag 1\n\n### Antwoord 1\n\nOp 5 mei jl.\n');
    assert.ok(!lint(set, { today: null }).some(({ rule }) => rule === 'datum-zonder-jaar'));
  });

  it('adds the year that follows from the day of the questions', () => {
    const cases: [string, string, string][] = [
      ['Op 20 december jl. is gekeurd.', '2025-01-15', 'Op 20 december 2024 is gekeurd.'],
      ['Op 20 januari jongstleden is gekeurd.', '2025-01-25', 'Op 20 januari 2025 is gekeurd.'],
      ['Op 1 februari a.s. volgt meer.', '2024-12-20', 'Op 1 februari 2025 volgt meer.'],
      ['Op 20 december is gekeurd.', '2025-01-15', 'Op 20 december 2024 is gekeurd.'],
      ['Op 1 februari is gekeurd.', '2024-12-20', 'Op 1 februari 2025 is gekeurd.'],
    ];
    for (const [antwoord, ingezonden, verwacht] of cases) {
      assert.deepEqual(mended(antwoord, ingezonden, ingezonden), [verwacht]);
    }
  });

  it('looks back from the day of the answer', () => {
    assert.deepEqual(mended('Op 3 januari jl. is gekeurd.', '2024-12-20', '2025-01-10'), [
      'Op 3 januari 2025 is gekeurd.',
    ]);
    assert.deepEqual(mended('Op 3 januari jl. is gekeurd.', '2024-12-20', null), ['Op 3 januari 2024 is gekeurd.']);
  });

  it('offers nothing where the day of the questions is not known, or no date is written', () => {
    assert.deepEqual(mended('Op 3 januari jl. is gekeurd.', null, '2025-01-10'), []);
    assert.deepEqual(mended('Maandag jl. is gekeurd.', '2024-12-20', null), []);
  });
});
