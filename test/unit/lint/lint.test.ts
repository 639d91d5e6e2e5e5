import assert from 'node:assert/strict';
import { geenInstellingen, lint, type RuleSetting } from '../../../src/lint';
import { rules } from '../../../src/rules';
import { readVragenset } from '../../../src/vragenset';

const SET =
  '---\nznummer: 2025Z90001\ningezonden: 2025-02-03\n---\n\n## Vraag 1\n\nHoe hoog?\n\n### Antwoord 1\n\n## Vraag 2\n\nWat kost dat?\n';

const seen = (text: string, options: Partial<Parameters<typeof lint>[1]> = {}) =>
  lint(readVragenset(text), { today: '2025-02-04', ...options }).map(({ rule, severity }) => `${rule} ${severity}`);

const settings = (regels: Record<string, RuleSetting>) => ({ ...geenInstellingen, regels });

describe('lint: severity and phase', () => {
  it('is mild in a concept and strict afterwards', () => {
    assert.deepEqual(seen(SET), ['leeg-antwoord info', 'vraag-zonder-antwoord info']);
    assert.deepEqual(seen(SET.replace('---\n\n', 'fase: lijn\n---\n\n')), [
      'leeg-antwoord error',
      'vraag-zonder-antwoord error',
    ]);
    assert.deepEqual(seen(SET, { fase: 'eindversie' }), ['leeg-antwoord error', 'vraag-zonder-antwoord error']);
  });

  it('lets a configured severity replace all grades, the clock’s too', () => {
    assert.deepEqual(
      seen(SET, {
        today: '2025-03-30',
        instellingen: settings({
          termijn: { severity: 'hint' },
          'leeg-antwoord': { severity: 'uit' },
          'vraag-zonder-antwoord': { severity: 'warning' },
        }),
      }),
      ['termijn hint', 'vraag-zonder-antwoord warning'],
    );
  });

  it('says nothing of a document that is no Kamervragen, and nothing of answers in a set of questions', () => {
    assert.deepEqual(seen('# Toets\n\n## Vraag 1\n\nHoeveel is dat?\n'), []);
    assert.deepEqual(
      seen('Vragen van het lid Six (D) over dijken (ingezonden 3 februari 2025)\n\nVraag 1\nHoe hoog?\n'),
      [],
    );
  });

  it('leaves the clock out when no day is given', () => {
    assert.deepEqual(seen(SET, { today: null }), seen(SET, { today: '2025-02-04' }));
    assert.deepEqual(seen(SET, { today: '2025-03-30' }).includes('termijn error'), true);
  });

  it('reports in the order of the text', () => {
    const starts = lint(readVragenset(SET), { today: '2025-03-30' }).map(({ start }) => start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.equal(starts.length, 3);
  });

  it('tells a fault once: a question that stands twice without answer gives one finding', () => {
    const twice = `${SET}\n## Vraag 2\n\nWat kost dat?\n`;
    assert.equal(seen(twice).filter((line) => line.startsWith('vraag-zonder-antwoord')).length, 1);
  });
});

describe('lint: one fault, one finding', () => {
  const final = (text: string) =>
    seen(`# Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025)\n\n${text}`);
  const pair = (vraag: number, antwoord: number) =>
    `## Vraag ${vraag}\n\nHoe hoog is dijk ${vraag}?\n\n### Antwoord ${antwoord}\n\nNegen meter.\n\n`;

  it('a question number written twice', () =>
    assert.deepEqual(final(pair(1, 1) + pair(1, 2) + pair(3, 3)), ['dubbel-nummer error']));

  it('an answer number written twice', () =>
    assert.deepEqual(final(pair(1, 1) + pair(2, 1) + pair(3, 3)), ['dubbel-nummer error']));

  it('an answer number that is one off', () =>
    assert.deepEqual(final(pair(1, 1) + pair(2, 9)), ['vraag-zonder-antwoord error', 'antwoord-zonder-vraag error']));
});

describe('rules: the list', () => {
  it('has every id once, in the form of a file name', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
    for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
  });

  it('says in a sentence what holds and why', () => {
    for (const { titel, waarom } of rules) for (const text of [titel, waarom]) assert.match(text, /^\p{Lu}.*\.$/u);
  });
});
