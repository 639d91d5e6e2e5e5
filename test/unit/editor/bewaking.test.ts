import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

const ROOT = join(import.meta.dirname, '../../..');
const sources = globSync(['src/editor/*.ts', 'src/extension.ts'], { cwd: ROOT, ignore: 'src/editor/bewaking.ts' }).map(
  (file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }),
);

/** Everything in the editor that matches, as "file: text". */
function found(pattern: RegExp): string[] {
  return sources.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([match]) => `${file}: ${match}`));
}

describe('Faults in the editor', () => {
  it('end up in one place, for commands', () => {
    assert.deepEqual(found(/commands\.register\w+/g), []);
    assert.ok(found(/registerOpdracht\(/g).length > 20);
  });

  it('end up in one place, for all that VS Code asks', () => {
    const asks =
      /(?:languages\.register\w+\(|register(?:TextDocumentContent|Task|FileSystem)Provider\(|registerTool\(|treeDataProvider:)/g;
    const where = found(asks);
    assert.ok(where.length > 15);
    const guarded = found(
      /(?:languages\.register\w+|register(?:TextDocumentContent|Task|FileSystem)Provider|registerTool)\((?:(?!;\n|\),\n)[\s\S]){0,80}?bewaakt\(|treeDataProvider: bewaakt\(/g,
    );
    assert.equal(guarded.length, where.length, `${where.join('\n')}\n\n${guarded.join('\n')}`);
  });

  it('end up in one place, for what a timer does', () => {
    const timers = found(/set(?:Timeout|Interval)\(\s*[^\n]*\n?[^\n]*/g).filter((line) => !line.includes('bewaak('));
    // These only end a wait, tell VS Code to ask again, or count.
    assert.deepEqual(
      timers.map((line) => line.replace(/: [\s\S]*/, '')),
      [
        'src/editor/inStukken.ts',
        'src/editor/lopend.ts',
        'src/editor/lopend.ts',
        'src/editor/lopend.ts',
        'src/editor/vragenboom.ts',
        'src/editor/werkmap.ts',
        'src/editor/zoekBestanden.ts',
      ],
      timers.join('\n'),
    );
  });

  it('make one log, which only that place writes', () => {
    assert.deepEqual(found(/createOutputChannel|console\.\w+/g), []);
  });
});
