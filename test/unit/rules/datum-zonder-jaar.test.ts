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

  it('takes the year nearest to the questions, also for 29 february', () => {
    assert.deepEqual(mended('Op 29 februari is gekeurd.', '2025-02-03', null), ['Op 29 februari 2024 is gekeurd.']);
    assert.deepEqual(mended('Op 29 februari is gekeurd.', '2027-06-03', null), ['Op 29 februari 2028 is gekeurd.']);
    assert.deepEqual(mended('Op 29 februari jl. is gekeurd.', '1903-06-03', null), ['Op 29 februari 1896 is gekeurd.']);
  });

  it('takes the day itself for "jl.", and never a day behind it', () => {
    assert.deepEqual(mended('Op 3 februari jl. is gekeurd.', '2025-02-03', null), ['Op 3 februari 2025 is gekeurd.']);
    assert.deepEqual(mended('Op 4 februari jl. is gekeurd.', '2025-02-03', null), ['Op 4 februari 2024 is gekeurd.']);
    assert.deepEqual(mended('Op 4 januari jl. is gekeurd.', '2025-02-03', '2024-01-10'), [
      'Op 4 januari 2025 is gekeurd.',
    ]);
  });

  it('takes the first such day for "aanstaande", however it is written', () => {
    for (const woord of ['aanstaande', 'a.s.', 'a. s.', 'A.S.'])
      assert.deepEqual(mended(`Op 1 december ${woord}\nvolgt meer.`, '2025-02-03', null), [
        `Op 1 december 2025\nvolgt meer.`,
      ]);
    assert.deepEqual(mended('Op 1 december a.s volgt meer.', '2025-02-03', null), ['Op 1 december 2025 volgt meer.']);
    assert.deepEqual(mended('Op 1 december jl volgt meer.', '2025-02-03', null), ['Op 1 december 2024 volgt meer.']);
  });

  it('looks back from the day that the answer was sent, where the document tells it', () => {
    const tekst = (voorblad: string): string =>
      `---\nznummer: 2025Z90001\ningezonden: 2024-12-20\n${voorblad}---\n\n## Vraag 1\n\nWanneer op 3 januari?\n\n### Antwoord 1\n\nOp 3 januari jl.\n`;
    const set = readVragenset(tekst('verzonden: 2025-01-10\n'));
    const options = { today: '2024-12-21', instellingen };
    const [finding, ...meer] = lint(set, options).filter(({ rule }) => rule === 'datum-zonder-jaar');
    assert.ok(finding !== undefined && meer.length === 0);
    assert.deepEqual(
      fixesOf(set, finding, options).map(({ title, safe }) => [title, safe]),
      [["Schrijf '3 januari 2025'", false]],
    );
  });

  it('is silent where a second date gives the year for both, and only there', () => {
    const aantal = (antwoord: string): number => mended(antwoord, '2025-02-03', null).length;
    assert.equal(aantal('Van 3 maart tot en met 5 april 2025.'), 0);
    assert.equal(aantal('Van 3 maart tot 5 april.'), 2);
    assert.equal(aantal('Op 3 maart, en veel later pas op 5 april 2025.'), 1);
  });

  it('reads only dates that can exist, on one line in its message', () => {
    const messages = (antwoord: string): string[] => {
      const tekst = `---\nznummer: 2025Z90001\ningezonden: 2025-02-03\n---\n\n## Vraag 1\n\n### Antwoord 1\n\n${antwoord}\n`;
      return lint(readVragenset(tekst), { today: null, instellingen })
        .filter(({ rule }) => rule === 'datum-zonder-jaar')
        .map(({ message }) => message);
    };
    assert.deepEqual(messages('Op 31 juni.'), []);
    assert.deepEqual(messages('Op 3\nmaart jongstleden, op 28 februari en op 31 juli, begin week\njl.'), [
      "Bij '3 maart jongstleden' staat geen jaar. Schrijf het jaar erbij.",
      "Bij '28 februari' staat geen jaar. Schrijf het jaar erbij.",
      "Bij '31 juli' staat geen jaar. Schrijf het jaar erbij.",
      "'week jl.' zegt later niet meer welke dag dat was. Schrijf de datum met het jaar.",
    ]);
    for (const los of ['aanstaande vrijdag', 'Aanstaande week', 'voorjaar jl.', 'maandag a. s.', 'juni jongstleden'])
      assert.equal(messages(`Dat is ${los}.`).length, 1, los);
    for (const niet of ['aanstaande ouders', 'weekjl.', 'De aanstaande vrijdagen', 'Xmaandag jl.'])
      assert.deepEqual(messages(`Dat zijn ${niet}.`), [], niet);
  });

  it('looks only at answers', () => {
    const tekst =
      '---\nznummer: 2025Z90001\ningezonden: 2025-02-03\n---\nBrief van 3 maart.\n\n## Vraag 1\n\nWat was er op 3 maart?\n\n### Antwoord 1\n\nNiets.\n\n## Toelichting\n\nOp 3 maart.\n';
    assert.ok(
      !lint(readVragenset(tekst), { today: null, instellingen }).some(({ rule }) => rule === 'datum-zonder-jaar'),
    );
  });
});
