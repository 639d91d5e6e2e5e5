import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFiles } from '../../../src/cli/zoek';
import { Werkmap } from './cli';

describe('files that are checked', () => {
  let map: Werkmap;
  const put = (name: string, text = '') => {
    mkdirSync(path.dirname(map.at(name)), { recursive: true });
    writeFileSync(map.at(name), text);
  };
  const inFolder = async (folder = '.', ignore: string[] = []) =>
    (await findFiles([map.at(folder)], ignore)).map((file) => path.relative(map.folder, file).replaceAll('\\', '/'));
  beforeEach(() => {
    map = new Werkmap();
  });
  afterEach(() => map.remove());

  it('are the documents of a folder, hidden ones and packages excepted', async () => {
    for (const name of ['a.md', 'b.MARKDOWN', 'c.txt', 'd.docx', '.verborgen.md', 'node_modules/x.md', 'é è/1 (2).md'])
      put(name);
    assert.deepEqual((await inFolder()).sort(), ['a.md', 'b.MARKDOWN', 'c.txt', 'é è/1 (2).md']);
  });

  it('are not what git ignores: nested, taken back, and by folder', async () => {
    put('.git/HEAD');
    put('.gitignore', 'uit/\n*.oud.md\n!houd.oud.md\n/alleen-hier.md\n');
    put('diep/.gitignore', '!terug.oud.md\nprive*\n');
    put('uit/.gitignore', '!toch.md\n');
    for (const name of [
      'a.md',
      'a.oud.md',
      'houd.oud.md',
      'alleen-hier.md',
      'diep/alleen-hier.md',
      'diep/terug.oud.md',
      'diep/b.oud.md',
      'diep/prive-map/c.md',
      'uit/toch.md',
    ])
      put(name);
    assert.deepEqual(await inFolder(), ['a.md', 'diep/alleen-hier.md', 'diep/terug.oud.md', 'houd.oud.md']);
    assert.deepEqual(await inFolder('diep'), ['diep/alleen-hier.md', 'diep/terug.oud.md']);
    assert.equal((await findFiles([map.at('uit/toch.md')], [])).length, 1, 'a file that is named is meant');
  });

  it('stop at the repository: what stands above it ignores nothing', async () => {
    put('.gitignore', '*.md\n');
    put('repo/.git/HEAD');
    put('repo/a.md');
    assert.deepEqual(await inFolder('repo'), ['repo/a.md']);
    assert.deepEqual(await inFolder(), ['repo/a.md'], 'outside a repository nothing is ignored either');
  });

  it('come once, in the order in which they are named', async () => {
    for (const name of ['a.md', 'b.md']) put(name);
    const given = [map.at('b.md'), map.folder, `${map.folder}/./b.md`, '-', '-'];
    assert.deepEqual(await findFiles(given, []), [map.at('b.md'), map.at('a.md'), '-']);
  });

  it('a hidden file, one with a space and one with a percent sign can be named', async () => {
    for (const name of ['.a.md', 'b c.md', '100%.md', '[x].md']) put(name);
    const given = ['.a.md', 'b c.md', '100%.md', '[x].md'].map((name) => map.at(name));
    assert.deepEqual(await findFiles(given, []), given);
  });
});
