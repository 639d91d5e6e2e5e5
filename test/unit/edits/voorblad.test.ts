import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, recordUitstel, recordVerzonden } from '../../../src/edits';
import { readVragenset } from '../../../src/vragenset';

const document = (...velden: string[]) =>
  `---\n${['znummer: 2025Z90001', 'ingezonden: 2025-02-03', ...velden].join('\n')}\n---\n\n## Vraag 1\n\nHoe hoog?\n`;
const uitstel = (text: string, datum: string) => applyEdits(text, recordUitstel(readVragenset(text), datum));
const verzonden = (text: string, datum: string) => applyEdits(text, recordVerzonden(readVragenset(text), datum));

describe('edits: recording what was sent', () => {
  it('adds a line and touches nothing else', () => {
    assert.equal(uitstel(document(), '2025-02-20'), document('uitstel: 2025-02-20'));
    assert.equal(verzonden(document('x: 1'), '2025-02-20'), document('x: 1', 'verzonden: 2025-02-20'));
  });

  const lists: [string, string[], string[]][] = [
    ['one date', ['uitstel: 2025-02-20'], ['uitstel: [2025-02-20, 2025-03-10]']],
    ['a list on one line', ['uitstel: [2025-02-20]'], ['uitstel: [2025-02-20, 2025-03-10]']],
    [
      'a list of lines',
      ['uitstel:', '  - 2025-02-20', 'x: 1'],
      ['uitstel:', '  - 2025-02-20', '  - 2025-03-10', 'x: 1'],
    ],
  ];
  for (const [name, before, after] of lists) {
    it(`adds a second notice to ${name}`, () =>
      assert.equal(uitstel(document(...before), '2025-03-10'), document(...after)));
  }

  it('does nothing when that day is there already', () => {
    assert.equal(uitstel(document('uitstel: 2025-02-20'), '2025-02-20'), document('uitstel: 2025-02-20'));
    assert.equal(verzonden(document('verzonden: 2025-02-20'), '2025-02-20'), document('verzonden: 2025-02-20'));
  });

  it('corrects the day of sending', () => {
    assert.equal(verzonden(document('verzonden: 2025-02-20'), '2025-02-21'), document('verzonden: 2025-02-21'));
  });

  it('makes front matter where there is none, and keeps the line ends of the document', () => {
    assert.equal(
      verzonden('## Vraag 1\r\n', '2025-02-20'),
      '---\r\nverzonden: 2025-02-20\r\n---\r\n\r\n## Vraag 1\r\n',
    );
  });

  it('is read back, whatever the dates and however many', () => {
    const dates = fc.uniqueArray(
      fc
        .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(dates, (all) => {
        const text = all.reduce(uitstel, document());
        assert.deepEqual(
          readVragenset(text).uitstel.map(({ datum }) => datum),
          all,
        );
        assert.ok(text.endsWith('---\n\n## Vraag 1\n\nHoe hoog?\n'));
      }),
    );
  });
});
