import { strict as assert } from 'node:assert';
import { logregel } from '../../../src/editor/logregel';

const GEHEIM = 'De minister treedt af';

/** A fault with a stack as V8 writes it. */
function fout(message: string, frames: readonly string[], extra: object = {}): Error {
  const error = Object.assign(new TypeError(message), extra);
  error.stack = `TypeError: ${message}\n${frames.join('\n')}`;
  return error;
}

describe('A line in the log', () => {
  it('names the fault and where it went wrong, without the folder of the user', () => {
    const error = fout('x', [
      '    at Bevindingen.check (/home/van.dobbenburgh/.vscode/extensions/kamervragen/dist/extension.js:3:1402)',
      '    at async c:\\Users\\v.dobbenburgh\\dist\\formats\\word.mjs:9:77',
      '    at new Lezer (file:///opt/dist/extension.js:1:2)',
      '    at node:internal/process/task_queues:95:5',
    ]);
    assert.equal(
      logregel('kamervragen.opstellen', error),
      [
        'kamervragen.opstellen: TypeError',
        '    at Bevindingen.check (extension.js:3:1402)',
        '    at ? (word.mjs:9:77)',
        '    at new Lezer (extension.js:1:2)',
        '    at ? (task_queues:95:5)',
      ].join('\n'),
    );
  });

  it('names the places as VS Code writes them too, which begins a step with a tab', () => {
    const error = fout('x', [
      '\tat Bevindingen.check (/opt/dist/extension.js:3:1402)',
      '\tat /opt/dist/extension.js:1:2',
    ]);
    assert.equal(
      logregel('hover', error),
      'hover: TypeError\n    at Bevindingen.check (extension.js:3:1402)\n    at ? (extension.js:1:2)',
    );
    for (const message of [GEHEIM, `${GEHEIM}\n\tat Geheim.antwoord (/tmp/antwoord.js:1:1)`]) {
      const regel = logregel('hover', fout(message, ['\tat lees (/x/extension.js:1:2)']));
      assert.equal(regel, 'hover: TypeError\n    at lees (extension.js:1:2)');
    }
  });

  it('holds nothing of the message, however it is written', () => {
    const namaak = '    at Geheim.antwoord (/tmp/antwoord.js:1:1)';
    for (const message of [GEHEIM, `${GEHEIM}\n${namaak}`, `\n${namaak}\n${GEHEIM}`]) {
      const regel = logregel('hover', fout(message, ['    at lees (/x/extension.js:1:2)']));
      assert.equal(regel, 'hover: TypeError\n    at lees (extension.js:1:2)');
    }
  });

  it('holds no places when the message was changed afterwards: they cannot be told from it', () => {
    const error = fout(`${GEHEIM}\n    at Geheim.antwoord (/tmp/antwoord.js:1:1)`, [
      '    at lees (/x/extension.js:1:2)',
    ]);
    error.message = 'iets anders';
    assert.equal(logregel('hover', error), 'hover: TypeError');
  });

  it('says the code of a file error, and no name or code that is a text', () => {
    assert.equal(logregel('agenda', fout('x', [], { code: 'NoPermissions' })), 'agenda: TypeError (NoPermissions)');
    assert.equal(logregel('agenda', fout('x', [], { code: GEHEIM, name: GEHEIM })), 'agenda: Error');
  });

  it('says only the kind of what is no error', () => {
    assert.equal(logregel('agenda', GEHEIM), 'agenda: string');
    assert.equal(logregel('agenda', { message: GEHEIM }), 'agenda: object');
  });

  it('of real errors gives the real places', () => {
    const regel = logregel('test', new SyntaxError(GEHEIM));
    assert.match(regel, /^test: SyntaxError\n {4}at .*\(logregel\.test\.ts:\d+:\d+\)/);
    assert.doesNotMatch(regel, /minister/);
  });
});
