import assert from 'node:assert/strict';
import { type Bevinding, toBevindingen } from '../../../src/cli/bevinding';
import { Voortgang } from '../../../src/cli/progress';
import { reportPretty } from '../../../src/cli/report/pretty';
import { catcher, run } from './cli';

/** The finding of the stretch between « and », and how a terminal shows it. */
function shown(marked: string, message = 'Let op.', colours = false): { lines: string[]; bevinding: Bevinding } {
  const [start, tekst] = [marked.indexOf('«'), marked.replace(/[«»]/g, '')];
  const span = { start, end: marked.indexOf('»') - 1 };
  const finding = {
    ...span,
    rule: 'proef',
    severity: 'warning' as const,
    message,
    vragen: [],
    url: '',
    fixable: false,
  };
  const problem = { message, plaats: { sectie: 0, span }, vragen: [] };
  const [bevinding] = toBevindingen('a.md', tekst, [{ ...finding, related: [], problem }]);
  assert.ok(bevinding !== undefined);
  const { output, ran } = catcher({ colours });
  reportPretty([{ bestand: 'a.md', bevindingen: [bevinding] }], output);
  return { lines: ran.out.split('\n'), bevinding };
}

/** What stands above the ^^^ marks. */
function underlined([, , line = '', marks = '']: string[]): string {
  return line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1);
}

describe('lint: what a person sees', () => {
  it('the line with a mark under the place', () => {
    const { lines } = shown('# Kop\n\nAntwoord «negen» meter.\n');
    assert.equal(lines[1], '  3:10     waarschuwing Let op.  (proef)');
    assert.equal(lines[2], '           Antwoord negen meter.');
    assert.equal(lines[3], '                    ^^^^^');
  });

  for (const [wat, tekst, onder] of [
    ['tabs', '\tAntwoord\t«negen» meter', 'negen'],
    ['a very long line', `${'woord '.repeat(400)}«negen» meter ${'woord '.repeat(400)}`, 'negen'],
    ['the line ends of Windows', 'Antwoord «negen»\r\nmeter\r\n', 'negen'],
    ['a place of several lines', 'Een «begin\nen einde»\n', 'begin'],
    ['letters of two code units each', 'e\u0301e\u0301 «negen»', 'negen'],
  ] as const) {
    it(`the mark stands right with ${wat}`, () => {
      const { lines } = shown(tekst);
      assert.equal(underlined(lines.map((line) => line.normalize('NFC'))), onder);
      for (const line of lines) assert.ok(line.length < 130, `${line.length}`);
    });
  }

  it('the mark counts a picture as the two columns it takes', () => {
    const { lines } = shown('🙂 «negen»');
    assert.equal(lines[3]?.trimEnd(), `           ${' '.repeat(3)}^^^^^`);
  });

  it('an empty place gets one mark, and an empty line none', () => {
    assert.match(shown('a «»b').lines[3] ?? '', /^ +\^$/);
    assert.equal(shown('«»\nb').lines[2], '');
  });

  it('nothing that steers the terminal', () => {
    const { lines } = shown('rood \u001b[31m«negen»\u202e meter', 'Dit is \u001b]0;titel\u0007.');
    assert.doesNotMatch(lines.join('\n'), /[^\P{Cc}\n]|\u202e/u);
  });

  it('colours only when asked', () => {
    assert.match(shown('«a»', 'b', true).lines.join(), /\[33mwaarschuwing/);
    assert.ok(!shown('«a»').lines.join().includes('\u001b'));
  });

  it('a finding keeps no more than a piece of the text', () => {
    const { bevinding } = shown(`${'a'.repeat(5000)}«b»${'c'.repeat(5000)}`);
    assert.ok(JSON.stringify(bevinding).length < 600);
  });

  it('a progress bar on a terminal, for long runs, on stderr, wiped out at the end', () => {
    for (const [terminal, files, bar] of [
      [true, 400, true],
      [true, 20, false],
      [false, 400, false],
    ] as const) {
      const { output, ran } = catcher({ terminal });
      const voortgang = new Voortgang(files, output);
      for (let i = 0; i < files; i++) voortgang.step();
      voortgang.done();
      assert.equal(ran.out, '');
      assert.equal(ran.err.includes(`${files} van ${files}`), bar);
      assert.equal(ran.err === '' || /\r +\r$/.test(ran.err), true);
    }
  });

  it('rules: severity per phase, options with their default, and the page', async () => {
    const { out } = await run('rules');
    assert.match(out, /^leeg-antwoord +info \/ error +Elk antwoord is ingevuld\.\n +https:\S+leeg-antwoord\.md$/m);
    assert.match(out, /^termijn [^\n]*\n +optie vanafDag, standaard 10\n +https:\S+termijn\.md$/m);
  });
});
